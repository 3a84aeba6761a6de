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
/** Most steps of a way. */
const MAX_STEPS = 8;
const UNSEEN = -1;
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
  let ways: readonly Way[] = depths[end] === UNSEEN ? [] : [{ nodes: [end], edges: [] }];
  for (let depth = (depths[end] ?? 0) - 1; depth >= 0; depth -= 1) {
    const longer = ways.flatMap((way) => stepsBack(index, way, { depths, depth, over }));
    ways = longer.sort(byWeight(index)).slice(0, MAX_PATHS);
  }
  return ways;
}

/** How many steps each node is from the start, as far as the end is; UNSEEN beyond. */
function depthsFrom(index: ViewIndex, { start, end, over }: Search): Int16Array {
  const depths = new Int16Array(index.nodeKeys.length).fill(UNSEEN);
  const queue = new Uint32Array(index.nodeKeys.length);
  depths[start] = 0;
  queue[0] = start;
  let waiting = 1;
  for (let next = 0; next < waiting; next += 1) {
    const node = queue[next] ?? 0;
    const depth = (depths[node] ?? 0) + 1;
    if (depth > MAX_STEPS || depth > (depths[end] === UNSEEN ? MAX_STEPS : (depths[end] ?? 0)))
      break;
    for (const edge of edgesAt(index, node)) {
      const other = otherEnd(index, edge, node);
      if (depths[other] !== UNSEEN || !leads(index, edge, over)) continue;
      depths[other] = depth;
      queue[waiting] = other;
      waiting += 1;
    }
  }
  return depths;
}

interface Back {
  readonly depths: Int16Array;
  readonly depth: number;
  readonly over: PathReply['over'];
}

function stepsBack(index: ViewIndex, way: Way, { depths, depth, over }: Back): readonly Way[] {
  const node = way.nodes.at(-1) ?? 0;
  const best = new Map<number, number>();
  for (const edge of edgesAt(index, node)) {
    const other = otherEnd(index, edge, node);
    if (depths[other] !== depth || !leads(index, edge, over)) continue;
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
  if (over === 'relations') return !isRole(index.edgeType[edge] ?? 0);
  const { nodeType, source, target } = index;
  return nodeType[source[edge] ?? 0] !== ARTICLE && nodeType[target[edge] ?? 0] !== ARTICLE;
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
