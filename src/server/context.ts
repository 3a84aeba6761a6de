// What the server needs of the rest of the program, stated by the server: the graph, the answers, the
// articles. The command line supplies it; tests supply a small one.

import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import type { Desk } from '../judge/index.ts';
import type { Answer, ArticleReading, Cell, Document } from '../model/index.ts';
import type { AnswerSummary, Completion, FoundPath, LineFormat, Problem } from '../query/index.ts';
import type { FetchPage } from './fetching/fetch-page.ts';

/** What may be at hand, or come from another thread. */
export type MaybeLater<T> = T | Promise<T>;

/** Values for the `$names` of a query. */
export type QueryParameters = Readonly<Record<string, Cell>>;

/** What goes with a query. */
export interface QueryOptions {
  readonly parameters: QueryParameters;
  /** The questions of the same conversation, oldest first, from which "and in Gaza?" goes on. */
  readonly previous?: readonly string[] | undefined;
  /** Most rows of the answer; it cannot be more than the server allows. */
  readonly rows?: number | undefined;
  /** Likewise. */
  readonly timeoutMs?: number | undefined;
  /** Says that nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/** An answer, and how long it took from when it was asked for. */
export interface TimedAnswer extends Answer {
  readonly elapsedMs?: number;
}

/** What comes after the rows, and how long they took from when they were asked for. */
export interface TimedSummary extends AnswerSummary {
  readonly elapsedMs?: number;
}

/** The lines of an answer in pieces of bytes, the head first; then what comes after them, unless it was left. */
export type AnswerStream = AsyncGenerator<Uint8Array, TimedSummary | undefined, void>;

/** How an answer is streamed. */
export interface StreamOptions extends QueryOptions {
  readonly format: LineFormat;
}

/** One state of the graph, and everything that is asked of it; never altered, only replaced. */
export interface GraphSnapshot {
  readonly graph: KnowledgeGraph;
  /**
   * Answers a question or openCypher.
   *
   * @throws RapportError `query.*` with suggestions when it is not understood.
   */
  ask(query: string, options: QueryOptions): MaybeLater<TimedAnswer>;
  /**
   * The same while its rows are found; whoever stops taking pieces ends the query.
   *
   * @throws RapportError `query.*` instead of the first piece, or of any after it.
   */
  stream(query: string, options: StreamOptions): AnswerStream;
  /**
   * The shortest way between what two names mean.
   *
   * @throws RapportError `query.unknown-name` with candidates when a name means nothing, or several.
   */
  findPath(from: string, to: string, signal: AbortSignal): MaybeLater<FoundPath>;
  /** What could be written at a place of a text. */
  complete(text: string, position: number, signal: AbortSignal): MaybeLater<Completion>;
  /** What is wrong with a query, without running it. */
  check(
    query: string,
    options: Pick<QueryOptions, 'parameters' | 'signal'>,
  ): MaybeLater<readonly Problem[]>;
  /** Questions that this graph has an answer to. */
  exampleQuestions(): MaybeLater<readonly string[]>;
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
  readonly content: string | Uint8Array;
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
  /** Where a person's judgements are made; absent where the graph has no store to keep them. */
  readonly desk?: Desk;
  /** Reads an article into the graph; absent where there is no store to keep it. */
  addArticle?(given: NewArticle): Promise<ArticleOutcome>;
  /** Fetches a page from the web; absent unless the one who serves allowed it. */
  readonly fetchPage?: FetchPage;
  /** Folder of the built explorer; without it `/` says how to build it. */
  readonly webFolder?: string;
  /** Told of failures that are no fault of the request; they never reach the reply. */
  onUnexpected?(error: unknown): void;
}
