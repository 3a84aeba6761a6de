// A sentence and its article in; a citation that can be pasted, and the line of a report of a wrong
// reading, out. Nothing is sent anywhere.

import type { ArticleReply, EdgeEvidence } from '../api/types.ts';
import type { EdgeItem } from '../state/model.ts';
import { dateWords } from './words.ts';

/** What of an article a citation names. */
export type Cited = Pick<ArticleReply, 'title' | 'publisher' | 'date' | 'url'>;

/** “The sentence.” Daily Beacon, “The title”, 14 March 2031, https://example.org/a */
export function citationOf(sentence: string, { title, publisher, date, url }: Cited): string {
  const source = [
    ...(publisher === undefined ? [] : [oneLine(publisher)]),
    `“${oneLine(title)}”`,
    ...(date === undefined ? [] : [dateWords(date)]),
    ...(url === undefined ? [] : [url]),
  ];
  return `“${oneLine(sentence)}” ${source.join(', ')}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** What can be wrong with a reading. */
export const FAULTS = [
  { id: 'not-said', name: 'The sentence does not say it' },
  { id: 'subject', name: 'Who did it is wrong' },
  { id: 'object', name: 'To whom it was done is wrong' },
  { id: 'relation', name: 'What was done is wrong' },
  { id: 'status', name: 'Occurred, planned, possible or denied is wrong' },
  { id: 'date', name: 'The date or place is wrong' },
  { id: 'identity', name: 'A name stands for somebody else' },
  { id: 'other', name: 'Something else' },
] as const;

/** Id of a fault. */
export type Fault = (typeof FAULTS)[number]['id'];

/** What a report is made of. */
export interface Reported {
  readonly evidence: EdgeEvidence;
  readonly edge: EdgeItem;
  readonly names: { readonly source: string; readonly target: string };
  readonly fault: Fault;
  /** In the reader's words. */
  readonly note: string;
  readonly version: string;
}

/** One line of JSON: where the words stand, what was read in them, and what is wrong with that. */
export function reportLine(reported: Reported): string {
  const { evidence, edge, names, fault, note, version } = reported;
  const { article, start, end, sentence, subject, object, trigger, rule, confidence } = evidence;
  const { type, status, date, place } = edge.attributes;
  const read = { subject: names.source, relation: type, object: names.target, status, date, place };
  const spans = { subject, object, trigger };
  const wrong = { fault, note: note.trim() };
  const where = { article, start, end, sentence };
  return `${JSON.stringify({ ...where, spans, read, rule, confidence, edge: edge.key, wrong, version })}\n`;
}
