// What a row rests on: the nodes and edges matched on the way to it, kept as a chain so that rows
// share what they have in common.

import type { EdgeId, NodeId } from '../source.ts';

/** What one step matched, and the traces of the rows it came from. */
export interface Trace {
  readonly nodes: readonly NodeId[];
  readonly edges: readonly EdgeId[];
  /** Grows while rows are merged into one, by DISTINCT or grouping. */
  readonly before: Trace[];
  /** Set when more was merged than is kept. */
  cut?: true;
}

/** Traces kept of the rows that were merged into one. */
const MERGED_MAX = 1_000;

/** Merges what another row rests on into a trace; false where it is full. */
export function mergeTrace(into: Trace, other: Trace): boolean {
  if (into.before.length < MERGED_MAX) {
    into.before.push(other);
    return true;
  }
  into.cut = true;
  return false;
}

/** The trace of a row that rests on nothing. */
export function emptyTrace(): Trace {
  return { nodes: [], edges: [], before: [] };
}

/** What a row rests on. */
export interface Collected {
  /** Each once, ascending. */
  readonly nodes: readonly NodeId[];
  readonly edges: readonly EdgeId[];
  /** Whether there is more than was kept. */
  readonly cut: boolean;
}

/** The nodes and edges of a trace. */
export function collectTrace(trace: Trace): Collected {
  const nodes = new Set<NodeId>();
  const edges = new Set<EdgeId>();
  const seen = new Set<Trace>([trace]);
  const open = [trace];
  let cut = false;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.cut === true) cut = true;
    for (const id of next.nodes) nodes.add(id);
    for (const id of next.edges) edges.add(id);
    for (const earlier of next.before) {
      if (seen.has(earlier)) continue;
      seen.add(earlier);
      open.push(earlier);
    }
  }
  const ascending = (a: number, b: number) => a - b;
  return { nodes: [...nodes].sort(ascending), edges: [...edges].sort(ascending), cut };
}
