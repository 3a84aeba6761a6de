// What the server needs of the rest of the program, stated by the server: the graph, the answers, the
// articles. The command line supplies it; tests supply a small one.

import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import type { Desk } from '../judge/index.ts';
import type { Answer, ArticleReading, Cell, Document } from '../model/index.ts';

/** Values for the `$names` of a query. */
export type QueryParameters = Readonly<Record<string, Cell>>;

/** One state of the graph, and everything that is asked of it; never altered, only replaced. */
export interface GraphSnapshot {
  readonly graph: KnowledgeGraph;
  /**
   * Answers a question or openCypher.
   *
   * @throws RapportError `query.*` with suggestions when it is not understood.
   */
  ask(query: string, parameters: QueryParameters): Answer;
  /** Questions that this graph has an answer to. */
  exampleQuestions(): readonly string[];
  /** The article of a node key. */
  findArticle(key: string): Document | undefined;
  /** The same with what was read in it. */
  findReading(key: string): ArticleReading | undefined;
}

/** Everything the server is given. */
export interface ServerContext {
  /** Version of the program. */
  readonly version: string;
  /** The graph as it is now; asked once per request. */
  snapshot(): GraphSnapshot | Promise<GraphSnapshot>;
  /** Where a person's judgements are made; absent where the graph has no store to keep them. */
  readonly desk?: Desk;
  /** Folder of the built explorer; without it `/` says how to build it. */
  readonly webFolder?: string;
  /** Told of failures that are no fault of the request; they never reach the reply. */
  onUnexpected?(error: unknown): void;
}
