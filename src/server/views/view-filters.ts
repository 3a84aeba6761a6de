// Filters of the page in; what passes them, ranked and counted, out. Filters come before ranks, so that
// a view always shows the best of what passes. What passes is kept for the last few filters, since a
// reader who pans asks for the same again and again.

import { STATUSES } from '../../model/index.ts';
import { EDGE_TYPES, NODE_TYPES } from '../../ontology/index.ts';
import { dayNumber, type ViewIndex } from './view-index.ts';

/** What is left out; lists are of names, as the page spells them. */
export interface ViewFilters {
  readonly hide: readonly string[];
  readonly without: readonly string[];
  readonly status: readonly string[];
  readonly loose: boolean;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly undated: boolean;
}

/** How many there are of each kind, as pairs; relations among the types of nodes that are shown. */
export interface ViewCounts {
  readonly nodeTypes: readonly (readonly [string, number])[];
  readonly edgeTypes: readonly (readonly [string, number])[];
  readonly statuses: readonly (readonly [string, number])[];
  readonly loose: number;
}

/** What passes some filters. */
export interface Passing {
  /** 1 for each edge that passes. */
  readonly edges: Uint8Array;
  /** Edges that pass, at each node. */
  readonly degree: Uint32Array;
  /** Nodes that pass, best first. */
  readonly ranked: Uint32Array;
  readonly edgeCount: number;
  readonly counts: ViewCounts;
  /** Relations that pass all but the window of time, by their first day; [0, n] has no date. */
  readonly days: readonly (readonly [day: number, count: number])[];
}

const MAX_KEPT = 8;

/** A way to ask what passes, which remembers. */
export function createPassing(index: ViewIndex): (filters: ViewFilters) => Passing {
  const kept = new Map<string, Passing>();
  return (filters) => {
    const name = JSON.stringify(filters);
    const known = kept.get(name);
    if (known !== undefined) return known;
    const passing = findPassing(index, filters);
    const [oldest] = kept.keys();
    if (kept.size >= MAX_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(name, passing);
    return passing;
  };
}

/** Cost: one pass over the edges, and a counting sort of the nodes. */
function findPassing(index: ViewIndex, filters: ViewFilters): Passing {
  const shownType = NODE_TYPES.map((type) => !filters.hide.includes(type));
  const shownNode = Uint8Array.from(index.nodeType, (type) => (shownType[type] === true ? 1 : 0));
  const tally = tallyEdges(index, filters, shownNode);
  const ranked = rank(index, { shownNode, degree: tally.degree, loose: filters.loose });
  const tied = tally.degree.reduce((sum, degree) => sum + (degree > 0 ? 1 : 0), 0);
  const shown = shownNode.reduce((sum, isShown) => sum + isShown, 0);
  const nodeTypes = new Uint32Array(NODE_TYPES.length);
  for (const type of index.nodeType) nodeTypes[type] = (nodeTypes[type] ?? 0) + 1;
  return {
    ...tally,
    ranked,
    counts: {
      nodeTypes: named(NODE_TYPES, nodeTypes),
      edgeTypes: named(EDGE_TYPES, tally.byType),
      statuses: named(STATUSES, tally.byStatus),
      loose: shown - tied,
    },
  };
}

function tallyEdges(index: ViewIndex, filters: ViewFilters, shownNode: Uint8Array) {
  const { source, target, edgeType, status, firstDay, lastDay } = index;
  const typePasses = EDGE_TYPES.map((type) => !filters.without.includes(type));
  const statusPasses = STATUSES.map((name) => !filters.status.includes(name));
  const since = filters.since === undefined ? 0 : dayNumber(filters.since);
  const until = filters.until === undefined ? 99_999_999 : dayNumber(filters.until);
  const edges = new Uint8Array(source.length);
  const degree = new Uint32Array(index.nodeKeys.length);
  const byType = new Uint32Array(EDGE_TYPES.length);
  const byStatus = new Uint32Array(STATUSES.length);
  const days = new Map<number, number>();
  let edgeCount = 0;
  for (let edge = 0; edge < source.length; edge += 1) {
    const [from, to] = [source[edge] ?? 0, target[edge] ?? 0];
    if (shownNode[from] !== 1 || shownNode[to] !== 1) continue;
    const [type, state] = [edgeType[edge] ?? 0, status[edge] ?? 0];
    const [hasType, hasStatus] = [typePasses[type] === true, statusPasses[state] === true];
    const first = firstDay[edge] ?? 0;
    if (hasType && hasStatus) days.set(first, (days.get(first) ?? 0) + 1);
    const inTime = first === 0 ? filters.undated : since <= (lastDay[edge] ?? 0) && first <= until;
    if (!inTime) continue;
    if (hasStatus) byType[type] = (byType[type] ?? 0) + 1;
    if (hasType) byStatus[state] = (byStatus[state] ?? 0) + 1;
    if (!hasType || !hasStatus) continue;
    edges[edge] = 1;
    edgeCount += 1;
    degree[from] = (degree[from] ?? 0) + 1;
    if (from !== to) degree[to] = (degree[to] ?? 0) + 1;
  }
  const sorted = [...days].sort(([a], [b]) => a - b);
  return { edges, degree, byType, byStatus, days: sorted, edgeCount };
}

/** Shown nodes by their number of edges, the most first; nodes are in the order of keys within one number. */
function rank(
  index: ViewIndex,
  of: { readonly shownNode: Uint8Array; readonly degree: Uint32Array; readonly loose: boolean },
): Uint32Array {
  const { shownNode, degree, loose } = of;
  const anyTied = degree.some((count) => count > 0);
  const wanted = index.nodeKeys.flatMap((_, node) =>
    shownNode[node] === 1 && ((degree[node] ?? 0) > 0 || loose || !anyTied) ? [node] : [],
  );
  return Uint32Array.from(wanted.sort((a, b) => (degree[b] ?? 0) - (degree[a] ?? 0) || a - b));
}

function named(names: readonly string[], counts: Uint32Array) {
  return names.map((name, at) => [name, counts[at] ?? 0] as const).filter(([, count]) => count > 0);
}
