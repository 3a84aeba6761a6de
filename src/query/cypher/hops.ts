// A node and an edge pattern in, the edges that lead on from there out.

import type { EdgeId, EdgeSearch, Ids, NodeId, QuerySource } from '../source.ts';
import type { EdgePart } from './pattern-parts.ts';

/** The edges at a node that a pattern allows; either list may be missing. */
export interface Hops {
  readonly node: NodeId;
  readonly out: Ids<EdgeId> | undefined;
  readonly in: Ids<EdgeId> | undefined;
  /** How many there are. */
  readonly count: number;
}

type Narrow = Omit<EdgeSearch, 'types'>;

/** Where a node has more edges than this, looking up those that fit is cheaper than looking at all. */
const MANY = 64;

/** The edges that lead on from a node, walked from the left or the right end of the pattern. */
export function hopsAt(
  { direction, types }: EdgePart,
  node: NodeId,
  fromLeft: boolean,
  source: QuerySource,
  narrow?: Narrow,
): Hops {
  const leaves = direction === 'both' || (direction === 'out') === fromLeft;
  const enters = direction === 'both' || (direction === 'in') === fromLeft;
  let out = leaves ? source.outgoing(node, types) : undefined;
  let into = enters ? source.incoming(node, types) : undefined;
  if (narrow !== undefined) {
    if (out !== undefined && out.length > MANY) out = source.outgoing(node, types, narrow);
    if (into !== undefined && into.length > MANY) into = source.incoming(node, types, narrow);
  }
  return { node, out, in: into, count: (out?.length ?? 0) + (into?.length ?? 0) };
}

/** Calls `visit` for each edge and the node that it leads to, a loop once; ends when it gives false. */
export function visitHops(
  { node, out, in: into }: Hops,
  source: QuerySource,
  visit: (edge: EdgeId, other: NodeId) => boolean,
): boolean {
  if (out !== undefined) {
    for (let at = 0; at < out.length; at++) {
      const edge = out[at] as EdgeId;
      if (!visit(edge, source.endOf(edge))) return false;
    }
  }
  if (into === undefined) return true;
  for (let at = 0; at < into.length; at++) {
    const edge = into[at] as EdgeId;
    const start = source.startOf(edge);
    if (out !== undefined && start === node) continue;
    if (!visit(edge, start)) return false;
  }
  return true;
}
