// The day an article is written from: that of its dateline, else that of its publication.

import type { Document, Region } from '../../model/index.ts';
import { type Day, toDay } from './calendar.ts';
import { findTimes } from './times.ts';

/** A dateline is at most so much older than the publication; what differs more was misread. */
const MAX_DAYS_BEFORE = 10;
const MAX_LINE = 120;
const DATED = /\b\d{4}\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** "CAIRO, Feb. 13 (AP)" in an article of Feb. 14 speaks of the 13th when it says "today". */
export function referenceOf(document: Document): Day | undefined {
  const published = document.date === undefined ? undefined : toDay(document.date);
  const line = document.regions.find(({ kind }) => kind === 'dateline');
  if (line === undefined) return published;
  const [first] = findTimes(document.text, line, { reference: published, isFuture: () => false });
  const written = /^\d{4}-\d{2}-\d{2}$/.test(first?.date ?? '')
    ? toDay(first?.date ?? '')
    : undefined;
  if (written === undefined || published === undefined) return published ?? written;
  const ago = published - written;
  return ago >= 0 && ago <= MAX_DAYS_BEFORE ? written : published;
}

/** Whether a part that is not read as a sentence says when the article was written. */
export function isDateLine(text: string, { kind, start, end }: Region): boolean {
  if (kind === 'dateline') return true;
  return kind === 'boilerplate' && end - start <= MAX_LINE && DATED.test(text.slice(start, end));
}
