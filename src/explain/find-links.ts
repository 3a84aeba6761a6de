// The spans of an edge's ends and the reading of their article in, out: by which rule the words there stand
// for who the edge says, where they do not say so themselves.

import type { Document, EdgeEvidence, Reading, SpanPair } from '../model/index.ts';
import type { LinkNote, RuleNote } from './explanation.ts';

/** What a rule is, by its id. */
type NoteOf = (id: string) => RuleNote;

interface Read {
  readonly document: Document;
  readonly reading: Reading;
}

/** A link for each end whose words were linked to a name elsewhere; one for each whom "the two" means. */
export function findLinks(
  { subject, object }: EdgeEvidence,
  { document, reading }: Read,
  noteOf: NoteOf,
): readonly LinkNote[] {
  return (['subject', 'object'] as const).flatMap((part) => {
    const span = part === 'subject' ? subject : object;
    if (span === undefined) return [];
    const words = document.text.slice(...span).replaceAll(/\s+/g, ' ');
    return linksAt(reading, span).map(({ entity, rule }): LinkNote => {
      const name = reading.entities[entity]?.name ?? words;
      return { part, words, name, rule: noteOf(rule) };
    });
  });
}

function linksAt({ mentions, events }: Reading, [start, end]: SpanPair) {
  const isThere = (one: { readonly start: number; readonly end: number }) =>
    one.start === start && one.end === end;
  const linked = mentions
    .filter(isThere)
    .flatMap(({ entity, rule }) => (rule === undefined ? [] : [{ entity, rule }]));
  if (linked.length > 0) return linked;
  const seen = new Set<number>();
  return events
    .flatMap(({ participants }) => participants.filter(isThere))
    .flatMap(({ entity, rule }) => {
      if (rule === undefined || seen.has(entity)) return [];
      seen.add(entity);
      return [{ entity, rule }];
    });
}
