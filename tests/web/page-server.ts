// A graph and the texts of its articles in; the real server over them, on a free port, out.

import { join } from 'node:path';
import { toParameters } from '../../src/cli/asking/parameters.ts';
import { createGraph, type KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import { type Document, type Region, toDocumentId } from '../../src/model/index.ts';
import { ask, check, complete, findPath, graphologySource } from '../../src/query/index.ts';
import {
  createApp,
  type QueryOptions,
  startServer,
  type TimedAnswer,
} from '../../src/server/index.ts';
import { streamAnswer } from '../server/stream-answer.ts';

/** What a page is served over. */
export interface PageInput {
  readonly graph: KnowledgeGraph;
  /** Texts by key of the article's node. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Folder of the built page. */
export const WEB_FOLDER = join(import.meta.dirname, '../../dist/web');

/** A graph that nobody has fed yet. */
export function emptyInput(): PageInput {
  return { graph: createGraph(), texts: new Map() };
}

/** Serves the built page and the API over a graph. */
export async function servePage({ graph, texts }: PageInput) {
  const source = graphologySource(graph);
  const answer = (
    query: string,
    { parameters, previous = [], rows = 10_000 }: QueryOptions,
  ): TimedAnswer => ({
    ...ask(source, query, { parameters: toParameters(parameters), previous, limits: { rows } }),
    elapsedMs: 12.3,
  });
  const app = createApp({
    version: '0.0.0',
    webFolder: WEB_FOLDER,
    snapshot: () => ({
      graph,
      ask: answer,
      stream: (query, options) => streamAnswer(() => answer(query, options), options.format),
      findPath: (from, to) => findPath(source, from, to),
      complete: (text, position) => complete(source, text, position),
      check: (query, { parameters }) => check(source, query, toParameters(parameters)),
      exampleQuestions: () => ['who met whom', 'who leads what', 'who will meet whom'],
      findArticle: (key) => documentOf({ graph, texts }, key),
      findReading: () => undefined,
    }),
  });
  return startServer({ app, port: 0 });
}

function documentOf({ graph, texts }: PageInput, key: string): Document | undefined {
  const text = texts.get(key);
  if (text === undefined) return undefined;
  const { publisher, date, url } = graph.getNodeAttributes(key);
  return {
    id: toDocumentId(key),
    text,
    language: 'en',
    regions: regionsOf(text),
    ...(publisher === undefined ? {} : { publisher }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
  };
}

/** Title on the first line, and a line of share buttons, as pages have. */
function regionsOf(text: string): readonly Region[] {
  const title = text.indexOf('\n\n');
  const share = text.indexOf('icon-share');
  if (title === -1 || share === -1) return [{ start: 0, end: text.length, kind: 'body' }];
  const shareEnd = text.indexOf('\n', share);
  return [
    { start: 0, end: title, kind: 'title' },
    { start: share, end: shareEnd, kind: 'boilerplate' },
    { start: shareEnd + 2, end: text.length, kind: 'body' },
  ];
}
