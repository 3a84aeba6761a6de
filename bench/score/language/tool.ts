// The programs that are compared, seen alike: raw text in; words, sentences and names out.

import type { Span } from '../../../src/model/span.ts';
import type { Layer } from './evaluate.ts';
import type { Analysed } from './word.ts';

/** Person, organization, place, and whatever else has a name. */
export const KINDS = ['PER', 'ORG', 'LOC', 'MISC'] as const;

export type Kind = (typeof KINDS)[number];

/** A name as a program gives it. */
export interface GivenName extends Span {
  readonly kind: Kind;
}

/** What a program makes of a text. */
export interface Given extends Analysed {
  readonly names: readonly GivenName[];
}

/** A program that reads English. */
export interface Tool {
  readonly name: string;
  /** Layers that it tells. */
  readonly layers: readonly Layer[];
  /** Kinds of names that it tells; none if it finds no names. */
  readonly kinds: readonly Kind[];
  /** Whether it can be told where sentences end. */
  readonly takesBreaks: boolean;
  /** @param breaks offsets at which one sentence ends and the next begins, for those that take them */
  readonly read: (text: string, breaks?: readonly number[]) => Given;
  /** The program's own work alone, with tags and names, for measuring its speed. */
  readonly run: (text: string) => void;
}
