// What a row rests on: the nodes and edges matched on the way to it, kept as a chain so that rows
// share what they have in common.

import type { EdgeId, NodeId } from '../source.ts';

/** What one step matched, and the traces of the rows it came from. */
export interface Trace {
  readonly nodes: readonly NodeId[];
  readonly edges: readonly EdgeId[];
  /** Grows while rows are merged into one, by DISTINCT or grouping. */
  readonly before: Trace[];
}

/** The trace of a row that rests on nothing. */
export function emptyTrace(): Trace {
  return { nodes: [], edges: [], before: [] };
}

/** The nodes and edges of a trace, each once, ascending. */
export function collectTrace(trace: Trace): {
  readonly nodes: readonly NodeId[];
  readonly edges: readonly EdgeId[];
} {
  const nodes = new Set<NodeId>();
  const edges = new Set<EdgeId>();
  const seen = new Set<Trace>([trace]);
  const open = [trace];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const id of next.nodes) nodes.add(id);
    for (const id of next.edges) edges.add(id);
    for (const earlier of next.before) {
      if (seen.has(earlier)) continue;
      seen.add(earlier);
      open.push(earlier);
    }
  }
  return { nodes: [...nodes].sort((a, b) => a - b), edges: [...edges].sort((a, b) => a - b) };
}
