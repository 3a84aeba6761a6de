// A graph in, graphology's serialized form out, one node or edge to a line so that two can be compared.

import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { byCodeUnit, byKey } from '../model/index.ts';

/** The graph as JSON that `graph.import` takes; nodes, edges and keys of objects in a fixed order. */
export function toJson(graph: KnowledgeGraph): string {
  return [...jsonChunks(graph)].join('');
}

/** The same, in pieces of one line, for graphs that fit in no string. */
export function* jsonChunks(graph: KnowledgeGraph): Iterable<string> {
  const options = { allowSelfLoops: graph.allowSelfLoops, multi: graph.multi, type: graph.type };
  yield `{"attributes":${line(graph.getAttributes())},\n"options":${line(options)},\n"nodes":[`;
  let comma = '\n';
  for (const key of graph.nodes().sort(byCodeUnit)) {
    yield `${comma}${line({ key, attributes: graph.getNodeAttributes(key) })}`;
    comma = ',\n';
  }
  yield '\n],\n"edges":[';
  comma = '\n';
  for (const { edge, source, target, attributes } of [...graph.edgeEntries()].sort(
    byKey(({ edge }) => edge),
  )) {
    yield `${comma}${line({ key: edge, source, target, attributes })}`;
    comma = ',\n';
  }
  yield '\n]}\n';
}

// What comes first in the eyes of a reader of the file; every other key follows by code unit.
const FIRST = new Map(
  ['key', 'source', 'target', 'article', 'label', 'type', 'status'].map((key, rank) => [key, rank]),
);

function line(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(
      Object.entries(inner).sort(([a], [b]) => rank(a) - rank(b) || byCodeUnit(a, b)),
    );
  });
}

function rank(key: string): number {
  return FIRST.get(key) ?? FIRST.size;
}
