// A server context over the sample graph, for tests: answers are made up, everything else is real.

import { type Answer, type Document, RapportError, toDocumentId } from '../../src/model/index.ts';
import { check, complete, findPath, graphologySource } from '../../src/query/index.ts';
import type { GraphSnapshot, ServerContext } from '../../src/server/index.ts';
import { SAMPLE_TEXT, sampleGraph } from '../fixtures/sample-graph.ts';
import { streamAnswer } from './stream-answer.ts';

const DOCUMENT: Document = {
  id: toDocumentId('1'),
  text: SAMPLE_TEXT,
  language: 'en',
  title: 'A day in Oslo',
  publisher: 'The Norne Courier',
  regions: [{ start: 0, end: SAMPLE_TEXT.length, kind: 'body' }],
};

const SOURCE = graphologySource(sampleGraph());

const ANSWER: Answer = {
  kind: 'question',
  cypher: 'MATCH (a)-[:MET]->(b) RETURN a.label, b.label',
  columns: ['who', 'whom'],
  rows: [['Anna Lind', 'Jonas Berg']],
  evidence: [],
  nodes: ['person:lind', 'person:berg'],
  edges: ['e1'],
  assumptions: ['only what occurred'],
};

function ask(query: string): Answer {
  if (query === 'who met whom') return ANSWER;
  if (query === 'break') throw new TypeError('secret detail at /srv/inside.ts:12');
  throw new RapportError('query.not-understood', 'I do not understand the question.', {
    position: 4,
    suggestions: ['who met whom'],
  });
}

/** A snapshot of the sample graph. */
export function sampleSnapshot(): GraphSnapshot {
  return {
    graph: sampleGraph(),
    ask,
    stream: (query, { format }) => streamAnswer(() => ask(query), format),
    findPath: (from, to) => findPath(SOURCE, from, to),
    complete: (text, position) => complete(SOURCE, text, position),
    check: (query) => check(SOURCE, query),
    exampleQuestions: () => ['who met whom'],
    findArticle: (key) => (key === 'article:1' ? DOCUMENT : undefined),
    findReading: () => undefined,
  };
}

/** A context that serves the sample graph, and what to change in it. */
export function sampleContext(changes: Partial<ServerContext> = {}): ServerContext {
  const snapshot = sampleSnapshot();
  return {
    version: '1.2.3',
    snapshot: () => snapshot,
    ...changes,
  };
}
