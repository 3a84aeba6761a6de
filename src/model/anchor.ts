// A place in an article in, a short text that names it out, and back. A judgement points at words of an
// article, which never change, and not at nodes, whose keys follow from what is known at the time.

import type { EventType } from '../ontology/index.ts';
import type { DocumentId } from './document.ts';
import type { Span, SpanPair } from './span.ts';

/**
 * Words of an article that stand for what they name: `9f86d081884c7d65@120-131`. Of an event, its trigger
 * and its type, since one word may tell of two: `9f86d081884c7d65@120-131!CONSULT`.
 */
export type Anchor = string;

/** An anchor taken apart. */
export interface AnchorPlace extends Span {
  readonly document: DocumentId;
  /** Type of the event that is meant, where it is one. */
  readonly event?: string;
}

const RANGE = /^(\d{1,15})-(\d{1,15})(?:!([A-Z_]{1,40}))?$/;

/** Writes where words stand. */
export function anchorOf(document: DocumentId, { start, end }: Span): Anchor {
  return `${document}@${start}-${end}`;
}

/** Writes where an event is told. */
export function eventAnchorOf(
  document: DocumentId,
  { trigger: [start, end], type }: { readonly trigger: SpanPair; readonly type: EventType },
): Anchor {
  return `${anchorOf(document, { start, end })}!${type}`;
}

/** Where the words of an anchor stand; nothing for a text that is no anchor. */
export function parseAnchor(anchor: string): AnchorPlace | undefined {
  const at = anchor.lastIndexOf('@');
  const range = RANGE.exec(anchor.slice(at + 1));
  if (at < 1 || range === null) return undefined;
  const [start, end, event] = [Number(range[1]), Number(range[2]), range[3]];
  const document = anchor.slice(0, at) as DocumentId;
  return start < end
    ? { document, start, end, ...(event === undefined ? {} : { event }) }
    : undefined;
}

/**
 * Index of the item that some words stand for: the one of exactly these words, else the one that shares
 * most with them, as where other readers take "President" into the name; -1 where none does.
 */
export function indexAt(items: readonly Span[], { start, end }: Span): number {
  let best = -1;
  let most = 0;
  for (const [index, item] of items.entries()) {
    if (item.start === start && item.end === end) return index;
    const shared = Math.min(item.end, end) - Math.max(item.start, start);
    if (shared <= most) continue;
    [best, most] = [index, shared];
  }
  return best;
}
