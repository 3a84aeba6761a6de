// A place in an article in, a short text that names it out, and back. A judgement points at words of an
// article, which never change, and not at nodes, whose keys follow from what is known at the time.

import type { DocumentId } from './document.ts';
import type { Span } from './span.ts';

/** Words of an article that stand for what they name: `9f86d081884c7d65@120-131`. */
export type Anchor = string;

/** Writes where words stand. */
export function anchorOf(document: DocumentId, { start, end }: Span): Anchor {
  return `${document}@${start}-${end}`;
}

/** Where the words of an anchor stand; nothing for a text that is no anchor. */
export function parseAnchor(
  anchor: string,
): (Span & { readonly document: DocumentId }) | undefined {
  const at = anchor.lastIndexOf('@');
  const range = /^(\d{1,15})-(\d{1,15})$/.exec(anchor.slice(at + 1));
  if (at < 1 || range === null) return undefined;
  const [start, end] = [Number(range[1]), Number(range[2])];
  return start < end ? { document: anchor.slice(0, at) as DocumentId, start, end } : undefined;
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
