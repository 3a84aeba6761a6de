// Links and partings of things in, those that can hold together out. Method: the last one first; each
// is taken unless those taken before say the contrary, also by way of third things.

import { createClusters } from '../../model/index.ts';

/** One word on two things, by their numbers. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly same: boolean;
}

/** Which ties hold, and what they come to. */
export interface Agreement {
  /** For each tie in the order given, whether it holds. */
  readonly holds: readonly boolean[];
  /** Representative of what a thing is one with. */
  readonly find: (thing: number) => number;
}

/** Settles ties that contradict one another for the later; `size` things are numbered from 0. */
export function settleTies(ties: readonly Tie[], size: number): Agreement {
  const clusters = createClusters(size);
  const apart: (readonly [number, number])[] = [];
  const holds = ties.map(() => false);
  for (let index = ties.length - 1; index >= 0; index -= 1) {
    const tie = ties[index];
    if (tie === undefined) continue;
    const [a, b] = [clusters.find(tie.a), clusters.find(tie.b)];
    const parted = () =>
      apart.some(([x, y]) => {
        const [p, q] = [clusters.find(x), clusters.find(y)];
        return (p === a && q === b) || (p === b && q === a);
      });
    if (tie.same ? parted() : a === b) continue;
    holds[index] = true;
    if (tie.same) clusters.union(a, b);
    else apart.push([a, b]);
  }
  return { holds, find: clusters.find };
}
