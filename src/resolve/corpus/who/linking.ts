// What deciding who is who gives: which candidates are one, which are not though their names would have
// it, and which are too unsure to say.

import { createClusters } from '../../../model/index.ts';

/** A pair of candidates, by their indices, and what speaks for or against their being one. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly score: number;
  readonly reason: string;
  readonly rule: string;
}

/** What persons decided, over the indices of candidates; contradictions are settled. */
export interface Constraints {
  readonly same: readonly (readonly [number, number])[];
  /** The first of each pair is the one set apart. */
  readonly different: readonly (readonly [number, number])[];
}

/** The clusters as they grow, with the pairs that made them so. */
export interface Linking {
  readonly find: (candidate: number) => number;
  /** Joins two clusters unless a person said that they hold different things; tells whether they are one. */
  readonly join: (pair: Pair) => boolean;
  readonly mayJoin: (a: number, b: number) => boolean;
  /** Whether a person set it apart from something: it is placed last. */
  readonly isSetApart: (candidate: number) => boolean;
  /** Whether a person said anything of it. */
  readonly isJudged: (candidate: number) => boolean;
  readonly joined: readonly Pair[];
  readonly apart: Pair[];
  readonly unsure: Pair[];
}

/** Starts with what persons said is one. */
export function createLinking(size: number, { same, different }: Constraints): Linking {
  const clusters = createClusters(size);
  const joined: Pair[] = [];
  for (const [a, b] of same) clusters.union(a, b);
  const judged = new Set([...same, ...different].flat());
  const setApart = new Set(different.map(([left]) => left));
  const mayJoin = (a: number, b: number) => {
    const [x, y] = [clusters.find(a), clusters.find(b)];
    return !different.some(([left, right]) => {
      const [p, q] = [clusters.find(left), clusters.find(right)];
      return (p === x && q === y) || (p === y && q === x);
    });
  };
  return {
    find: clusters.find,
    mayJoin,
    join: (pair) => {
      if (clusters.find(pair.a) === clusters.find(pair.b)) return true;
      if (!mayJoin(pair.a, pair.b)) return false;
      clusters.union(pair.a, pair.b);
      joined.push(pair);
      return true;
    },
    isSetApart: (candidate) => setApart.has(candidate),
    isJudged: (candidate) => judged.has(candidate),
    joined,
    apart: [],
    unsure: [],
  };
}
