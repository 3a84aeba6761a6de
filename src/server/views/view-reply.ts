// Numbers of nodes and edges in; columns for the page out. A column holds one attribute of all, so that
// the reply is short and quick to parse: ends are positions in the node columns, types, statuses and
// dates positions in short lists.

import { daysOf, STATUSES, type Status } from '../../model/index.ts';
import { EDGE_TYPES, NODE_TYPES } from '../../ontology/index.ts';
import type { ViewIndex } from './view-index.ts';

/** Nodes, one list for each attribute. */
export interface NodeColumns {
  readonly key: readonly string[];
  readonly label: readonly string[];
  /** Position in `nodeTypes`. */
  readonly type: readonly number[];
  /** Positions in `words`, or -1. */
  readonly kind: readonly number[];
  readonly country: readonly number[];
  /** Tenths of the graph's own unit. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly relations: readonly number[];
  readonly articles: readonly number[];
}

/** Edges, one list for each attribute. */
export interface EdgeColumns {
  readonly key: readonly string[];
  /** Position in the node columns. */
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** Positions in `edgeTypes`, `statuses`; in `dates` and `words`, or -1. */
  readonly type: readonly number[];
  readonly status: readonly number[];
  readonly date: readonly number[];
  readonly place: readonly number[];
  readonly sentences: readonly number[];
  readonly articles: readonly number[];
}

/** What the page is told of some nodes and edges. */
export interface GraphColumnsReply {
  readonly nodeTypes: readonly string[];
  readonly edgeTypes: readonly string[];
  readonly statuses: readonly Status[];
  readonly words: readonly string[];
  /** A date as it is written, and its first and last day. */
  readonly dates: readonly (readonly [date: string, first: string, last: string])[];
  readonly nodes: NodeColumns;
  readonly edges: EdgeColumns;
  /** Title, publisher and date of the articles among the nodes, by position. */
  readonly about: readonly {
    readonly at: number;
    readonly title?: string;
    readonly publisher?: string;
    readonly date?: string;
  }[];
}

/** Columns of nodes and of edges between them; an edge with an end elsewhere is left out. */
export function columnsOf(
  index: ViewIndex,
  nodes: readonly number[],
  edges: readonly number[],
): GraphColumnsReply {
  const { graph } = index;
  const at = new Map(nodes.map((node, position) => [node, position] as const));
  const kept = edges.filter(
    (edge) => at.has(index.source[edge] ?? 0) && at.has(index.target[edge] ?? 0),
  );
  const words = new Dictionary();
  const types = new Dictionary();
  const dates = new Dictionary();
  const ofNode = nodes.map((node) => graph.getNodeAttributes(index.nodeKeys[node]));
  const ofEdge = kept.map((edge) => graph.getEdgeAttributes(index.edgeKeys[edge]));
  return {
    nodeTypes: NODE_TYPES,
    statuses: STATUSES,
    nodes: {
      key: nodes.map((node) => index.nodeKeys[node] ?? ''),
      label: ofNode.map(({ label }) => label),
      type: nodes.map((node) => index.nodeType[node] ?? 0),
      kind: ofNode.map(({ kind }) => words.find(kind)),
      country: ofNode.map(({ country }) => words.find(country)),
      x: nodes.map((node) => Math.round((index.x[node] ?? 0) * 10)),
      y: nodes.map((node) => Math.round((index.y[node] ?? 0) * 10)),
      relations: nodes.map((node) => index.relations[node] ?? 0),
      articles: ofNode.map(({ articles }) => articles),
    },
    edges: {
      key: kept.map((edge) => index.edgeKeys[edge] ?? ''),
      source: kept.map((edge) => at.get(index.source[edge] ?? 0) ?? 0),
      target: kept.map((edge) => at.get(index.target[edge] ?? 0) ?? 0),
      type: kept.map((edge) => types.find(EDGE_TYPES[index.edgeType[edge] ?? 0])),
      status: kept.map((edge) => index.status[edge] ?? 0),
      date: ofEdge.map(({ date }) => dates.find(date)),
      place: ofEdge.map(({ place }) => words.find(place)),
      sentences: kept.map((edge) => index.sentences[edge] ?? 0),
      articles: ofEdge.map(({ articles }) => articles),
    },
    edgeTypes: types.list,
    words: words.list,
    dates: dates.list.map((date) => [date, ...(daysOf(date) ?? (['', ''] as const))] as const),
    about: ofNode.flatMap(({ type, title, publisher, date }, position) =>
      type !== 'article'
        ? []
        : [
            {
              at: position,
              ...(title === undefined ? {} : { title }),
              ...(publisher === undefined ? {} : { publisher }),
              ...(date === undefined ? {} : { date }),
            },
          ],
    ),
  };
}

/** Words by their position, each kept once. */
class Dictionary {
  readonly list: string[] = [];
  readonly #positions = new Map<string, number>();

  find(word: string | undefined): number {
    if (word === undefined) return -1;
    const known = this.#positions.get(word);
    if (known !== undefined) return known;
    this.#positions.set(word, this.list.length);
    this.list.push(word);
    return this.list.length - 1;
  }
}
