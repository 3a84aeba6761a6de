// What a pass over the mentions of an article looks at and gives, and the ways of pairing they share.

import type { Mention } from '../../../mention/index.ts';
import type { Attribution, FactDraft, ReadingContext } from '../../../relate/index.ts';

/** Pairs of mentions that are one. */
export type Pairs = readonly (readonly [number, number])[];

/** What a pass may look at. */
export interface SieveInput {
  readonly context: ReadingContext;
  readonly facts: readonly FactDraft[];
  readonly attributions: readonly Attribution[];
  /** The cluster of a mention so far. */
  readonly clusterOf: (mention: number) => number;
}

/** A pass: pairs of mentions that are one. */
export interface Sieve {
  readonly id: string;
  readonly reason: string;
  /** The words that it links in brackets; those in the counter-example it leaves. */
  readonly example: string;
  readonly counterExample: string;
  readonly find: (input: SieveInput) => Pairs;
}

/** The mentions that are names, with their index. */
export function names(context: ReadingContext): readonly (readonly [number, Mention])[] {
  return context.mentions.flatMap((mention, index) =>
    mention.kind === 'name' ? [[index, mention] as const] : [],
  );
}

/** The first mention of each distinct name of a thing; the others are linked to it already. */
export function distinctNames(
  context: ReadingContext,
  clusterOf: SieveInput['clusterOf'],
): readonly (readonly [number, Mention])[] {
  const seen = new Set<string>();
  return names(context).filter(([index, { label, type, demonym, gender }]) => {
    const key = `${clusterOf(index)} ${type} ${demonym === true} ${gender} ${label}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Links each item to the first one with its key. */
export function linkByKey(items: readonly (readonly [number, string])[]): Pairs {
  const first = new Map<string, number>();
  return items.flatMap(([index, key]) => {
    const known = first.get(key);
    if (known !== undefined) return [[known, index] as const];
    first.set(key, index);
    return [];
  });
}
