// What the rest of the program asks of a store: documents, their readings, and a person's judgements,
// kept across runs. Every store passes tests/store/contract.ts. All calls are synchronous, and what a
// call that writes has returned from is on the disk.

import type { ArticleReading, Document, DocumentId, Judgement, Reading } from '../model/index.ts';

/** One line of the log of judgements. */
export interface JudgementEntry {
  /** Number in the log, from 1; never given twice. */
  readonly seq: number;
  readonly judgement: Judgement;
  /** Whether a later line of the log takes it back. */
  readonly undone: boolean;
}

/** How much a store holds. */
export interface StoreCounts {
  readonly documents: number;
  readonly readings: number;
  /** Judgements in force. */
  readonly judgements: number;
}

/** The durable record: the graph is drawn from it and holds nothing that it does not. */
export interface Store {
  /**
   * Keeps a document with its reading, in one transaction; what had the same id is replaced.
   *
   * @throws RapportError `article.format` for an id that cannot name a node, `store.locked` when
   * another process writes for longer than the store waits.
   */
  mergeArticle(document: Document, reading: Reading, version: string): void;
  /**
   * The reading of exactly this document (id and content; only `source` may differ) by exactly this
   * version of the readers; nothing when it must be read anew.
   */
  findReading(document: Document, version: string): Reading | undefined;
  findDocument(id: DocumentId): Document | undefined;
  findArticle(id: DocumentId): ArticleReading | undefined;
  /** Documents by id in code unit order, one in memory at a time; those removed meanwhile are passed over. */
  documents(): Iterable<Document>;
  /** Documents with their latest readings, in the order of `documents`. */
  articles(): Iterable<ArticleReading>;
  /** Forgets a document and its reading; tells whether it was there. */
  removeDocument(id: DocumentId): boolean;
  /** Appends to the log and gives the number of the line. */
  addJudgement(judgement: Judgement): number;
  /** Appends what was decided in one go, in one transaction. */
  addJudgements(judgements: readonly Judgement[]): readonly number[];
  /**
   * Takes a judgement back by a further line of the log.
   *
   * @throws RapportError `not-found` when the log holds no such judgement in force.
   */
  undoJudgement(seq: number): void;
  /** Takes several back, all or none. */
  undoJudgements(seqs: readonly number[]): void;
  /** Judgements in force, in the order in which they were made. */
  judgements(): readonly Judgement[];
  /** Every judgement ever made, those taken back included. */
  judgementLog(): readonly JudgementEntry[];
  counts(): StoreCounts;
  /** A note the program keeps of itself, such as the version that drew the graph. */
  findMeta(key: string): string | undefined;
  setMeta(key: string, value: string): void;
  /** Lets go of the file; a second call does nothing. */
  close(): void;
}
