// Written dates in, days out: `14 February 2024`, `Wed Feb 14 2024`, `2024-02-14T09:00Z` give
// 2024-02-14. A date that can be read two ways (03/04/2024) gives nothing rather than a guess.

import { type Edtf, toEdtf } from '../model/edtf.ts';

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, at) => names.map((name): [string, number] => [name, at + 1])),
);

const MONTH = String.raw`(?<month>[A-Za-z]{3,9})\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>(?:19|20)\d\d)`;

const DATED: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\d-])${YEAR}-(?<mm>\d\d)-(?<day>\d\d)(?!\d)`),
  new RegExp(String.raw`(?<![\d-])${YEAR}(?<mm>\d\d)(?<day>\d\d)(?=T\d|\s|$)`),
  new RegExp(String.raw`(?<![\d/])${YEAR}/(?<mm>\d{1,2})/(?<day>\d{1,2})(?![\d/])`),
  new RegExp(String.raw`\b${DAY}(?: of)?[ -]${MONTH},?[ -]${YEAR}\b`),
  new RegExp(String.raw`\b${MONTH} ${DAY}(?:,? |, ?)${YEAR}\b`),
  /(?<![\d/.])(?<a>\d{1,2})[/.](?<b>\d{1,2})[/.](?<year>(?:19|20)\d\d)(?![\d/])/,
];

/** A date as written somewhere in a text. `day` is absent where the numbers can be read two ways. */
export interface WrittenDay {
  readonly start: number;
  readonly end: number;
  readonly day?: Edtf;
}

/** The number of a month named in English, 1 to 12, in full or shortened ("Feb", "Sept."). */
export function findMonth(name: string): number | undefined {
  return MONTHS.get(name.toLowerCase().replace('.', ''));
}

/** The first full date (day, month and year) in a short text. */
export function findWrittenDay(text: string): WrittenDay | undefined {
  for (const pattern of DATED) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const { start, end } = { start: match.index, end: match.index + match[0].length };
    const read = toNumbers(match.groups ?? {});
    if (read === 'ambiguous') return { start, end };
    const day = read === undefined ? undefined : findDay(read.year, read.month, read.day);
    if (day !== undefined) return { start, end, day };
  }
  return undefined;
}

/** Day of publication from a value that holds a date: an attribute, a field, a line. */
export function findDayIn(value: string | undefined): Edtf | undefined {
  return value === undefined ? undefined : findWrittenDay(value.slice(0, 200))?.day;
}

/** The day, when the calendar has it. */
export function findDay(year: number, month: number, day: number): Edtf | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return toEdtf(date.toISOString().slice(0, 10));
}

interface Numbers {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function toNumbers(
  groups: Readonly<Record<string, string | undefined>>,
): Numbers | 'ambiguous' | undefined {
  const year = Number(groups['year']);
  if (groups['a'] !== undefined) return fromSlashes(year, Number(groups['a']), Number(groups['b']));
  const month =
    groups['mm'] === undefined ? findMonth(groups['month'] ?? '') : Number(groups['mm']);
  return month === undefined ? undefined : { year, month, day: Number(groups['day']) };
}

/** Day first in most of the world, month first in the United States: sure only when one is over 12. */
function fromSlashes(year: number, a: number, b: number): Numbers | 'ambiguous' {
  if (a === b || b > 12) return { year, month: a, day: b };
  return a > 12 ? { year, month: b, day: a } : 'ambiguous';
}
