// A node and what is on screen in; the best of its neighbours that are not, a few at a time, and how
// many there are by relation, out. As the server knows what is on screen, every call brings something
// new until there is nothing more.

import { RapportError } from '../../model/index.ts';
import { EDGE_TYPES, NODE_TYPES } from '../../ontology/index.ts';
import type { Passing } from './view-filters.ts';
import { edgesAt, otherEnd, type ViewIndex } from './view-index.ts';
import { columnsOf, type GraphColumnsReply } from './view-reply.ts';

/** Neighbours that one relation leads to. */
export interface NeighbourGroup {
  readonly type: string;
  readonly direction: 'out' | 'in';
  /** Neighbours in all, and those not on screen. */
  readonly total: number;
  readonly fresh: number;
}

/** What is asked for. */
export interface ExpandRequest {
  readonly key: string;
  /** Keys of the nodes on screen. */
  readonly have: readonly string[];
  /** Most nodes to bring; none asks for the counts alone. */
  readonly limit: number;
  /** Only by this relation. */
  readonly type?: string | undefined;
  readonly direction?: 'out' | 'in' | undefined;
}

/** New neighbours. */
export interface ExpandReply extends GraphColumnsReply {
  readonly groups: readonly NeighbourGroup[];
  /** Neighbours in all, by the relation asked for, and those still not on screen after this. */
  readonly total: number;
  readonly left: number;
}

/** Most edges that come with the new nodes. */
const MAX_EDGES = 1_000;
const ARTICLE = NODE_TYPES.indexOf('article');

/**
 * The best new neighbours.
 *
 * @throws RapportError `not-found`.
 */
export function expandView(
  index: ViewIndex,
  passing: Passing,
  { key, have, limit, type, direction }: ExpandRequest,
): ExpandReply {
  const node = index.numberOf.get(key);
  if (node === undefined)
    throw new RapportError('not-found', 'There is no such node to expand.', {
      suggestions: ['GET /api/search?q= finds keys by name.'],
    });
  const shown = new Set(
    have.map((name) => index.numberOf.get(name)).filter((n) => n !== undefined),
  );
  const groups = groupsAt(index, node, shown);
  const wanted = type === undefined ? undefined : `${direction ?? 'out'} ${type}`;
  const neighbours = neighboursAt(index, node, (name) => wanted === undefined || name === wanted);
  const fresh = [...neighbours].filter((other) => !shown.has(other));
  const best = fresh.sort(byRank(index, passing)).slice(0, limit);
  const onScreen = new Set([...shown, node, ...best]);
  const edges = edgesToScreen(index, best, onScreen);
  const ends = new Set(edges.flatMap((edge) => [index.source[edge] ?? 0, index.target[edge] ?? 0]));
  const others = [...ends].filter((other) => !best.includes(other));
  return {
    groups,
    total: neighbours.size,
    left: fresh.length - best.length,
    ...columnsOf(index, [...best, ...others], edges),
  };
}

/** Those that pass the filters first, articles last; then those with more relations. */
function byRank(index: ViewIndex, { degree }: Passing): (a: number, b: number) => number {
  const level = (node: number): number =>
    (degree[node] ?? 0) > 0 ? 0 : index.nodeType[node] === ARTICLE ? 2 : 1;
  const relations = (node: number): number => index.relations[node] ?? 0;
  return (a, b) => level(a) - level(b) || relations(b) - relations(a) || a - b;
}

function nameOf(index: ViewIndex, edge: number, node: number): string {
  const direction = index.source[edge] === node ? 'out' : 'in';
  return `${direction} ${EDGE_TYPES[index.edgeType[edge] ?? 0] ?? ''}`;
}

function neighboursAt(
  index: ViewIndex,
  node: number,
  isWanted: (name: string) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const edge of edgesAt(index, node))
    if (isWanted(nameOf(index, edge, node))) found.add(otherEnd(index, edge, node));
  found.delete(node);
  return found;
}

function groupsAt(
  index: ViewIndex,
  node: number,
  shown: ReadonlySet<number>,
): readonly NeighbourGroup[] {
  const found = new Map<string, Set<number>>();
  for (const edge of edgesAt(index, node)) {
    const name = nameOf(index, edge, node);
    const other = otherEnd(index, edge, node);
    if (other === node) continue;
    found.set(name, (found.get(name) ?? new Set()).add(other));
  }
  const groups = [...found].map(([name, others]) => {
    const [direction, type = ''] = name.split(' ');
    const fresh = [...others].filter((other) => !shown.has(other)).length;
    return {
      type,
      direction: direction === 'in' ? ('in' as const) : ('out' as const),
      total: others.size,
      fresh,
    };
  });
  return groups.sort(
    (a, b) => b.fresh - a.fresh || b.total - a.total || (a.type < b.type ? -1 : 1),
  );
}

function edgesToScreen(
  index: ViewIndex,
  fresh: readonly number[],
  onScreen: ReadonlySet<number>,
): readonly number[] {
  const found = new Set<number>();
  for (const node of fresh)
    for (const edge of edgesAt(index, node)) {
      if (found.size >= MAX_EDGES) return [...found];
      if (onScreen.has(otherEnd(index, edge, node))) found.add(edge);
    }
  return [...found];
}
