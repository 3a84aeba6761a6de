// The noun of this stage: a place where the text names or refers to something.

import type { MentionKind } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { EntityType } from '../ontology/index.ts';

/** A mention with what its words alone say of it; who it is, is for `resolve` to decide. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly type: EntityType;
  /** Token index of its syntactic head. */
  readonly head: number;
  /** Tokens [first, end) that it covers. */
  readonly first: number;
  readonly endToken: number;
  readonly sentence: number;
  /** The name, or the words of the description without determiner. */
  readonly label: string;
  readonly plural: boolean;
  /** Whether it only counts who was named before and is nobody by itself: "the two". */
  readonly collective?: boolean;
  readonly gender?: 'female' | 'male';
  /** ISO 3166-1 alpha-3 of the country that it is, or that its demonym names. */
  readonly country?: string;
  /** Whether the words are an adjective for its country: "Israeli". */
  readonly demonym?: boolean;
  /** Kind of a place: country, city, region, facility. */
  readonly placeKind?: string;
  /** Whether several things of the article share the name, and its type is of the one that is meant. */
  readonly told?: boolean;
  /** 0 to 1. */
  readonly confidence: number;
}
