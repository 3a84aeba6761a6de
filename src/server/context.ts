// What the server needs of the rest of the program, stated by the server: the graph, the answers, the
// articles. The command line supplies it; tests supply a small one.

import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
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

/** An article that a page sends. */
export interface NewArticle {
  /** What the person knows it by, for messages. */
  readonly name: string;
  /** Text, HTML or JSONL. */
  readonly content: string;
  /** Whether the graph is drawn after it. */
  readonly draw: boolean;
}

/** What became of an article. */
export interface ArticleOutcome {
  readonly outcome: 'added' | 'known' | 'refused';
  /** Why it was refused. */
  readonly reason?: string;
}

/** Everything the server is given. */
export interface ServerContext {
  /** Version of the program. */
  readonly version: string;
  /** The graph as it is now; asked once per request. */
  snapshot(): GraphSnapshot | Promise<GraphSnapshot>;
  /** Reads an article into the graph; absent where there is no store to keep it. */
  addArticle?(given: NewArticle): Promise<ArticleOutcome>;
  /** Folder of the built explorer; without it `/` says how to build it. */
  readonly webFolder?: string;
  /** Told of failures that are no fault of the request; they never reach the reply. */
  onUnexpected?(error: unknown): void;
}
