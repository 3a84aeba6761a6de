// What a row rests on: the nodes and edges matched on the way to it, kept as a chain so that rows
// share what they have in common. It is written down only by who holds the row back.

import type { EdgeId, NodeId } from '../source.ts';

/** What one step matched, and the traces of the rows it came from. */
export interface Trace {
  readonly nodes: readonly NodeId[];
  readonly edges: readonly EdgeId[];
  readonly before: readonly Trace[];
  /** Whether more rows were merged into this one than are kept. */
  readonly cut: boolean;
}

/** The trace of the row at hand, which may change with the next row. */
export interface LiveTrace {
  /** Writes it down as it is now. */
  readonly take: () => Trace;
}

const EMPTY: Trace = { nodes: [], edges: [], before: [], cut: false };

/** The trace of a row that rests on nothing. */
export const NO_TRACE: LiveTrace = { take: () => EMPTY };

/** A trace that is written down already. */
export function takenTrace(trace: Trace): LiveTrace {
  return { take: () => trace };
}

/** Rows whose traces are always kept for one that they are merged into, by DISTINCT or grouping. */
const ALWAYS_KEPT = 10;

/** How many more traces of merged rows a query keeps. */
export interface TraceAllowance {
  left: number;
}

/** The trace of a row that others are merged into. */
export class MergedTrace implements LiveTrace {
  readonly #before: Trace[] = [];
  readonly #allowance: TraceAllowance;
  #rows = 0;
  #cut = false;

  constructor(allowance: TraceAllowance) {
    this.#allowance = allowance;
  }

  /** Whether something was kept: the trace, or the row itself where it rests on nothing. */
  add(trace: LiveTrace): boolean {
    // Nothing to keep but the row itself, once.
    if (trace === NO_TRACE) return this.#rows++ === 0;
    if (this.#before.length < ALWAYS_KEPT || this.#allowance.left > 0) {
      this.#allowance.left--;
      return this.#before.push(trace.take()) > 0;
    }
    this.#cut = true;
    return false;
  }

  take(): Trace {
    return { nodes: [], edges: [], before: this.#before, cut: this.#cut };
  }
}

/** The nodes and edges of a trace, each once, ascending. */
export function collectTrace(trace: Trace): Pick<Trace, 'nodes' | 'edges' | 'cut'> {
  const nodes = new Set<NodeId>();
  const edges = new Set<EdgeId>();
  const seen = new Set<Trace>([trace]);
  const open = [trace];
  let cut = false;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    cut ||= next.cut;
    for (const id of next.nodes) nodes.add(id);
    for (const id of next.edges) edges.add(id);
    for (const earlier of next.before) {
      if (seen.has(earlier)) continue;
      seen.add(earlier);
      open.push(earlier);
    }
  }
  return { nodes: [...nodes].sort((a, b) => a - b), edges: [...edges].sort((a, b) => a - b), cut };
}
