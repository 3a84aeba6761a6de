// What reads a sentence as the sentences of articles are read. It is handed in, since it takes longer to load than
// most questions take to answer, and most fit a form of their own.

import type { Document, Reading } from '../../../model/index.ts';

/** Reads a document as articles are read. */
export type SentenceReader = (document: Document) => Reading;

/** A question can only be answered after its sentence was read, and nothing was handed in that reads one. */
export class SentenceReaderMissing extends Error {
  override readonly name = 'SentenceReaderMissing';
}
