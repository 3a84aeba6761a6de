// Two nodes in; the shortest ways between them out, the best borne first. Method: breadth first from
// one end over relations between names; where these do not join the two, over events too, and over
// articles last. Ways of one length are told in the order of how many sentences they rest on.

import { RapportError } from '../../model/index.ts';
import { NODE_TYPES } from '../../ontology/index.ts';
import { edgesAt, isRole, otherEnd, type ViewIndex } from './view-index.ts';
import { columnsOf, type GraphColumnsReply } from './view-reply.ts';

/** A way between two nodes. */
export interface PathReply extends GraphColumnsReply {
  /** Keys of nodes, from the one end to the other, and of the edges between them; empty for no way. */
  readonly paths: readonly {
    readonly nodes: readonly string[];
    readonly edges: readonly string[];
  }[];
  /** What the ways lead over. */
  readonly over: 'relations' | 'events' | 'articles';
}

const MAX_PATHS = 3;
/** Most steps of a way, and most nodes that are looked at. */
const MAX_STEPS = 8;
const MAX_LOOKED_AT = 200_000;
const ARTICLE = NODE_TYPES.indexOf('article');
const LEVELS = ['relations', 'events', 'articles'] as const;

/**
 * The shortest ways between two nodes, whichever way the edges point.
 *
 * @throws RapportError `not-found`.
 */
export function pathView(index: ViewIndex, from: string, to: string): PathReply {
  const [start, end] = [index.numberOf.get(from), index.numberOf.get(to)];
  if (start === undefined || end === undefined)
    throw new RapportError('not-found', 'One of the two is not in the graph.', {
      suggestions: ['GET /api/search?q= finds keys by name.'],
    });
  for (const over of LEVELS) {
    const ways = waysBetween(index, { start, end, over });
    if (ways.length > 0) return reply(index, ways, over);
  }
  return reply(index, [], 'relations');
}

/** Edges of a way, from its end to its start. */
interface Way {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
}

interface Search {
  readonly start: number;
  readonly end: number;
  readonly over: PathReply['over'];
}

function waysBetween(index: ViewIndex, { start, end, over }: Search): readonly Way[] {
  const depths = depthsFrom(index, { start, end, over });
  if (!depths.has(end)) return [];
  let ways: readonly Way[] = [{ nodes: [end], edges: [] }];
  for (let depth = (depths.get(end) ?? 0) - 1; depth >= 0; depth -= 1) {
    const longer = ways.flatMap((way) => stepsBack(index, way, { depths, depth, over }));
    ways = longer.sort(byWeight(index)).slice(0, MAX_PATHS);
  }
  return ways;
}

function depthsFrom(index: ViewIndex, { start, end, over }: Search): ReadonlyMap<number, number> {
  const depths = new Map([[start, 0]]);
  let edge: readonly number[] = [start];
  for (let depth = 1; depth <= MAX_STEPS && edge.length > 0; depth += 1) {
    const next: number[] = [];
    for (const node of edge)
      for (const at of edgesAt(index, node)) {
        const other = otherEnd(index, at, node);
        if (depths.has(other) || !leads(index, at, over)) continue;
        depths.set(other, depth);
        next.push(other);
        if (depths.size > MAX_LOOKED_AT) return depths;
      }
    if (depths.has(end)) return depths;
    edge = next;
  }
  return depths;
}

function stepsBack(
  index: ViewIndex,
  way: Way,
  search: {
    readonly depths: ReadonlyMap<number, number>;
    readonly depth: number;
    readonly over: PathReply['over'];
  },
): readonly Way[] {
  const node = way.nodes.at(-1) ?? 0;
  const best = new Map<number, number>();
  for (const edge of edgesAt(index, node)) {
    const other = otherEnd(index, edge, node);
    if (search.depths.get(other) !== search.depth || !leads(index, edge, search.over)) continue;
    const known = best.get(other);
    if (known === undefined || weight(index, edge) > weight(index, known)) best.set(other, edge);
  }
  return [...best].map(([other, edge]) => ({
    nodes: [...way.nodes, other],
    edges: [...way.edges, edge],
  }));
}

function leads(index: ViewIndex, edge: number, over: PathReply['over']): boolean {
  if (over === 'articles') return true;
  const toArticle = [index.source[edge] ?? 0, index.target[edge] ?? 0].some(
    (node) => index.nodeType[node] === ARTICLE,
  );
  return over === 'events' ? !toArticle : !isRole(index.edgeType[edge] ?? 0);
}

function weight(index: ViewIndex, edge: number): number {
  return index.sentences[edge] ?? 0;
}

function byWeight(index: ViewIndex): (a: Way, b: Way) => number {
  const total = ({ edges }: Way): number =>
    edges.reduce((sum, edge) => sum + weight(index, edge), 0);
  const last = ({ nodes }: Way): number => nodes.at(-1) ?? 0;
  return (a, b) => total(b) - total(a) || last(a) - last(b);
}

function reply(index: ViewIndex, ways: readonly Way[], over: PathReply['over']): PathReply {
  const nodes = [...new Set(ways.flatMap((way) => way.nodes))];
  const edges = [...new Set(ways.flatMap((way) => way.edges))];
  const paths = ways.map((way) => ({
    nodes: way.nodes.map((node) => index.nodeKeys[node] ?? '').reverse(),
    edges: way.edges.map((edge) => index.edgeKeys[edge] ?? '').reverse(),
  }));
  return { paths, over, ...columnsOf(index, nodes, edges) };
}
