// What a person typed to name an edge in, the keys of the edges meant out: a key, or two names with a
// type between them or none.

import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { byCodeUnit, RapportError } from '../model/index.ts';
import {
  EDGE_TYPES,
  type EdgeType,
  ENTITY_TYPES,
  RELATIONS,
  type RelationType,
} from '../ontology/index.ts';
import { nearestWords } from '../query/edit-distance.ts';
import { graphologySource, resolveName } from '../query/index.ts';

const SUGGESTED = 8;

/**
 * Keys of the edges that some words name, by type and key; never none.
 *
 * @throws RapportError query.unknown-name, query.unknown-type with what could be meant; usage.
 */
export function findEdges(graph: KnowledgeGraph, words: readonly string[]): readonly string[] {
  const [only = '', second] = words;
  if (second === undefined) {
    if (graph.hasEdge(only)) return [only];
    throw noSuchKey(only);
  }
  const { from, to, type } = namesIn(words);
  const source = graphologySource(graph);
  const kinds = type === undefined ? ENTITY_TYPES : kindsOf(type);
  const nodesOf = (name: string): ReadonlySet<string> =>
    graph.hasNode(name)
      ? new Set([name])
      : new Set(resolveName(source, name, kinds).map((id) => source.nodeKey(id)));
  const ends = { from: nodesOf(from), to: nodesOf(to) };
  const all = edgesBetween(graph, ends);
  const meant = type === undefined ? all : all.filter((key) => isMeant(graph, key, type, ends));
  if (meant.length > 0) return meant;
  throw noSuchEdge(graph, all, { from, to, type });
}

interface Named {
  readonly from: string;
  readonly to: string;
  readonly type: EdgeType | undefined;
}

/** Names of several words may stand without quotes where a type parts them. */
function namesIn(words: readonly string[]): Named {
  const at = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && toType(word) !== undefined,
  );
  const [from = '', middle = '', last = ''] = words;
  if (at > 0)
    return {
      from: words.slice(0, at).join(' '),
      to: words.slice(at + 1).join(' '),
      type: toType(words[at] ?? ''),
    };
  if (words.length === 2) return { from, to: middle, type: undefined };
  if (words.length === 3) throw unknownType(from, middle, last);
  throw new RapportError('usage', 'It is not clear where one name ends and the other begins.', {
    suggestions: ['Put names in quotes: rapport explain "Anna Lind" MET "Jonas Berg"'],
  });
}

function toType(word: string): EdgeType | undefined {
  const name = word.toUpperCase().replaceAll(/[\s-]+/g, '_');
  return EDGE_TYPES.find((type) => type === name);
}

/** The kinds of things that a relation joins, which tell apart things of one name. */
function kindsOf(type: EdgeType): readonly string[] {
  if (!isRelation(type)) return ENTITY_TYPES;
  const { domain, range } = RELATIONS[type];
  return [...new Set<string>([...domain, ...range])];
}

function isRelation(type: EdgeType): type is RelationType {
  return type in RELATIONS;
}

interface Ends {
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
}

function edgesBetween(graph: KnowledgeGraph, { from, to }: Ends): readonly string[] {
  const keys = [...from].flatMap((a) =>
    [...to].flatMap((b) => (a === b ? [] : [...graph.edges(a, b), ...graph.edges(b, a)])),
  );
  const typeOf = (key: string) => graph.getEdgeAttribute(key, 'type');
  return [...new Set(keys)].sort((a, b) => byCodeUnit(typeOf(a), typeOf(b)) || byCodeUnit(a, b));
}

/** Of this type, and from the first to the second unless it holds both ways. */
function isMeant(graph: KnowledgeGraph, key: string, type: EdgeType, { from }: Ends): boolean {
  if (graph.getEdgeAttribute(key, 'type') !== type) return false;
  const symmetric = isRelation(type) && RELATIONS[type].symmetric;
  return symmetric || from.has(graph.source(key));
}

function noSuchKey(key: string): RapportError {
  return new RapportError('query.unknown-name', `There is no edge ${JSON.stringify(key)}.`, {
    suggestions: [
      'Keys of edges are those of `rapport export json`.',
      'Two names will do: rapport explain "Anna Lind" MET "Jonas Berg"',
    ],
  });
}

function unknownType(from: string, word: string, to: string): RapportError {
  const near = nearestWords(word.toUpperCase(), EDGE_TYPES);
  return new RapportError('query.unknown-type', `There is no relation ${JSON.stringify(word)}.`, {
    suggestions: [...near.map((type) => explainCommand(from, type, to)), explainCommand(from, to)],
  });
}

function noSuchEdge(graph: KnowledgeGraph, all: readonly string[], named: Named): RapportError {
  const { from, to, type } = named;
  const label = (key: string) => graph.getNodeAttribute(key, 'label');
  const others = all.map((key) =>
    explainCommand(
      label(graph.source(key)),
      graph.getEdgeAttribute(key, 'type'),
      label(graph.target(key)),
    ),
  );
  const what = type === undefined ? 'Nothing in the graph joins' : `There is no ${type} from`;
  const joint = type === undefined ? 'and' : 'to';
  return new RapportError('query.unknown-name', `${what} "${from}" ${joint} "${to}".`, {
    suggestions:
      others.length > 0
        ? [...new Set(others)].slice(0, SUGGESTED)
        : [`rapport query "how is ${from} connected to ${to}"`],
  });
}

function explainCommand(...words: readonly string[]): string {
  const shown = words.map((word) => (/^\w+$/.test(word) ? word : `"${word}"`));
  return `rapport explain ${shown.join(' ')}`;
}
