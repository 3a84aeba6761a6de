// One article as read: its text, what is known of it, and which parts of the text are what.

import type { Edtf } from './edtf.ts';
import { hashOf } from './hash.ts';
import type { Span } from './span.ts';

declare const documentId: unique symbol;

/** Identity of an article. */
export type DocumentId = string & { readonly [documentId]: true };

/**
 * What a part of the text is. Only `body`, `heading` and `title` are read for facts; `caption` is
 * read for names; the rest is kept so that offsets stay true, and never read.
 */
export type RegionKind =
  | 'title'
  | 'body'
  | 'heading'
  | 'dateline'
  | 'byline'
  | 'caption'
  | 'boilerplate';

/** A part of a document's text and what it is. Regions are sorted, disjoint, and blank text lies between them. */
export interface Region extends Span {
  readonly kind: RegionKind;
}

/** One article. The text is never altered after reading. */
export interface Document {
  readonly id: DocumentId;
  readonly text: string;
  readonly language: 'en';
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** Day of publication, ISO 8601 (`2024-02-14`). */
  readonly date?: Edtf;
  /** The place of the dateline, as written ("GAZA CITY"). */
  readonly datelinePlace?: string;
  readonly url?: string;
  /** Where it was read from, as a person would name it: a file name or a URL. */
  readonly source?: string;
  readonly regions: readonly Region[];
}

/**
 * Identity by content: the same article under two paths is one document, and everything that reading
 * or showing it depends on is part of its identity.
 */
export function documentIdOf(content: {
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: string;
}): DocumentId {
  const { text, title = '', date = '', url = '', publisher = '', author = '' } = content;
  return hashOf(['document', text, title, date, url, publisher, author]) as DocumentId;
}

/** Takes an id given from outside (a JSONL line's `id`) as it is. */
export function toDocumentId(id: string): DocumentId {
  return id as DocumentId;
}
