// Statuses, confidences and dates in, words a reader understands out.

import type { Status } from '../api/types.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "12 February 2024", "February 2024", "about 2024", "7 October 2023 – …". */
export function dateWords(edtf: string): string {
  const parts = edtf.split('/').map(onePart);
  return parts.length === 2 ? `${parts[0] || '…'} – ${parts[1] || '…'}` : (parts[0] ?? '');
}

function onePart(part: string): string {
  if (part === '' || part === '..') return '';
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/.exec(part);
  if (found === null) return part;
  const [, year = '', month, day, doubt] = found;
  const monthName = MONTHS[Number(month) - 1];
  if (month !== undefined && monthName === undefined) return part;
  const words = [day === undefined ? undefined : String(Number(day)), monthName, year];
  const date = words.filter((word) => word !== undefined).join(' ');
  return doubt === '' || doubt === undefined ? date : `about ${date}`;
}

/** "1 – 20 March 2031", "March – May 2031": two ISO days, with what they share said once. */
export function spanWords(from: string, to: string): string {
  if (from === to) return dateWords(from);
  const [a, b] = [dateWords(from).split(' '), dateWords(to).split(' ')];
  const isYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  if (isYears) return a[2] === b[2] ? (a[2] ?? '') : `${a[2]} – ${b[2]}`;
  if (a[2] !== b[2]) return `${a.join(' ')} – ${b.join(' ')}`;
  return a[1] === b[1] ? `${a[0]} – ${b.join(' ')}` : `${a[0]} ${a[1]} – ${b.join(' ')}`;
}

/** "high confidence", and so on; `confidence` from 0 to 1. */
export function confidenceWords(confidence: number): string {
  if (confidence >= 0.85) return 'high confidence';
  if (confidence >= 0.65) return 'good confidence';
  if (confidence >= 0.4) return 'fair confidence';
  return 'low confidence';
}

/** What a status, and the one who says so, mean for the reader; a fact holds, an event happens. */
export function statusWords(status: Status, attributedTo?: string, isFact = false): string {
  const by = attributedTo ?? '';
  switch (status) {
    case 'occurred':
      if (by !== '') return `According to ${by}`;
      return isFact ? 'Reported as a fact' : 'Reported as having happened';
    case 'planned':
      return by === '' ? 'Planned, not yet done' : `Planned, according to ${by}`;
    case 'possible':
      return by === '' ? 'Possible, not confirmed' : `Possible, according to ${by}`;
    case 'denied':
      return by === '' ? 'Denied' : `Denied by ${by}`;
  }
}

/** The name of each status in the legend. */
export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  occurred: 'occurred',
  planned: 'planned',
  possible: 'possible',
  denied: 'denied',
};

/** "1 sentence", "3 sentences"; the plural of `word` is with an s unless given. */
export function counted(count: number, word: string, plural = `${word}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? word : plural}`;
}

/** A status in one word, for what is read out. */
export function statusWord(status: Status): string {
  return STATUS_NAMES[status];
}

/** The words of a relation type without an ontology entry. */
export function plainType(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ');
}

/** "3 reports in 2 articles, 1 independent source": copies of one text are one source. */
export function toldWords(told: {
  readonly reports?: number;
  readonly articles: number;
  readonly sources?: number;
}): string {
  const { reports, articles, sources } = told;
  const first = reports === undefined ? '' : `${counted(reports, 'report')} in `;
  const last = sources === undefined ? '' : `, ${counted(sources, 'independent source')}`;
  return `${first}${counted(articles, 'article')}${last}`;
}
