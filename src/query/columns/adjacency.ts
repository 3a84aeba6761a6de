// Edges and their ends in, for each node the edges that touch it out, in compressed sparse rows: one
// list of edge numbers and where each node's part begins. Method: a counting sort, linear.

/** Edges by node; within a node in the order of their numbers. */
export interface Adjacency {
  /** Where the edges of node i begin; one more than there are nodes. */
  readonly offsets: Uint32Array;
  readonly edges: Uint32Array;
}

/** Groups edges by the node at one of their ends. */
export function groupEdges(ends: Uint32Array, nodeCount: number): Adjacency {
  const offsets = new Uint32Array(nodeCount + 1);
  for (const node of ends) offsets[node + 1] = (offsets[node + 1] ?? 0) + 1;
  for (let node = 0; node < nodeCount; node++) {
    offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  }
  const next = offsets.slice(0, nodeCount);
  const edges = new Uint32Array(ends.length);
  ends.forEach((node, edge) => {
    const at = next[node] ?? 0;
    edges[at] = edge;
    next[node] = at + 1;
  });
  return { offsets, edges };
}
