// Identity across articles: which entities and events of which readings are one.

import type { EntityType } from '../ontology/index.ts';
import type { Document, DocumentId } from './document.ts';
import type { Judgement } from './judgement.ts';
import type { Reading } from './reading.ts';

/** A document and what was read in it. */
export interface ArticleReading {
  readonly document: Document;
  readonly reading: Reading;
}

/** An entity or an event of one reading: `index` into its `entities` or `events`. */
export interface ReadingRef {
  readonly document: DocumentId;
  readonly index: number;
}

/** One thing of the world, and every entity of a reading that is it. */
export interface ResolvedEntity {
  /** Node key; depends only on the set of articles. */
  readonly key: string;
  readonly type: EntityType;
  readonly label: string;
  /** Other names, sorted. */
  readonly aliases: readonly string[];
  readonly kind?: string;
  readonly title?: string;
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly members: readonly ReadingRef[];
}

/** One happening, and every report of it. */
export interface ResolvedEvent {
  /** Node key. */
  readonly key: string;
  readonly reports: readonly ReadingRef[];
}

/** The result of resolving a corpus; every list is sorted by key. */
export interface Resolution {
  readonly entities: readonly ResolvedEntity[];
  readonly events: readonly ResolvedEvent[];
  /** What the rules decided. */
  readonly judgements: readonly Judgement[];
  /** What no rule is sure enough of: pairs that wait for a person, the surest first. */
  readonly suggestions: readonly Judgement[];
}
