// Parts that say only when the article was published: a line with nothing but a date, and the
// date that an export puts before the first sentence.

import { findWrittenDay } from '../calendar-day.ts';
import type { Found, RegionRule } from './rule.ts';

const BODY = 'The minister opened the bridge at noon. Hundreds of people came to see it.';

/** Words that may stand beside a date on a line that holds no more than it. */
const BESIDE: ReadonlySet<string> = new Set(
  (
    'published publish updated update posted modified created date dated first last on at of issued ' +
    'mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday ' +
    'am pm a.m p.m gmt utc est edt et cst cdt ct pst pdt pt bst cet cest msk ist eet eest hrs hours time local z ' +
    'min mins minute minutes read ago'
  ).split(' '),
);

const LABEL = /^(?:date|published|posted|updated|dated)\b[ :]*(?:on )?/iu;

/** Whether a line holds a date and nothing else but labels, weekdays and the time of day. */
function findDateLine(text: string): Found | undefined {
  if (text.length > 120) return undefined;
  const written = findWrittenDay(text);
  if (written === undefined) return undefined;
  const rest = `${text.slice(0, written.start)} ${text.slice(written.end)}`;
  for (const word of rest.toLowerCase().split(/[\s,|•·()[\]/–—-]+/u)) {
    const bare = word.replace(/[.:]+$/u, '');
    if (bare === '' || BESIDE.has(bare) || /^t?[\d:.+]{1,13}(?:am|pm|z|h)?$/u.test(bare)) continue;
    return undefined;
  }
  const { day } = written;
  if (day === undefined) return { length: text.length };
  const changed = /^(?:last )?(?:updated?|modified)/iu.test(text);
  return { length: text.length, ...(changed ? { updated: day } : { date: day }) };
}

/** `date 2024-02-14 `, `2024-02-14 `, `Feb 14, 2024 - ` before the first sentence. */
function findDatePrefix(text: string): Found | undefined {
  const label = LABEL.exec(text)?.[0] ?? '';
  const written = findWrittenDay(text.slice(label.length, label.length + 40));
  if (written === undefined || written.start > 0) return undefined;
  const end = label.length + written.end;
  const gap =
    /^(?:T\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?)?(?:\s*[-–—|:]+)?\s+(?=[\p{Lu}\d"'“‘])/u.exec(
      text.slice(end),
    );
  if (gap === null) return undefined;
  const bare = gap[0].trim() === '';
  if (bare && label === '' && !/^\d{4}-/u.test(text)) return undefined;
  return {
    length: end + gap[0].trimEnd().length,
    ...(written.day === undefined ? {} : { date: written.day }),
  };
}

/** Rules for dates, first match first. */
export const DATE_RULES: readonly RegionRule[] = [
  {
    id: 'date-line',
    kind: 'boilerplate',
    looksAt: 'whole',
    reason: 'A line above or below the story with nothing but a date tells when it was published.',
    examples: [
      { text: `New Bridge Opens\n\nWed Feb 14 2024\n\n${BODY}`, part: 'Wed Feb 14 2024' },
      { text: `14 February 2024\n\n${BODY}`, part: '14 February 2024' },
      {
        text: `Published: Feb 14, 2024 3:45 PM\n\n${BODY}`,
        part: 'Published: Feb 14, 2024 3:45 PM',
      },
      {
        text: `${BODY}\n\nLast updated on 2024-02-14 15:45 GMT`,
        part: 'Last updated on 2024-02-14 15:45 GMT',
      },
    ],
    counterExamples: [
      {
        text: 'It opened on 14 February 2024.\n\nNobody came.',
        part: 'It opened on 14 February 2024.',
      },
    ],
    find: (text, around) =>
      around.bodyBefore === 0 || around.after <= 3 || LABEL.test(text)
        ? findDateLine(text)
        : undefined,
  },
  {
    id: 'date-heading',
    kind: 'heading',
    looksAt: 'whole',
    reason: 'In the middle of a story a date on its own line heads a part, as in a chronology.',
    examples: [
      {
        text: `${BODY}\n\n14 February 2024\n\nThe mayor left.\n\nThe deputy stayed.\n\nThe council met.\n\nIt rained.`,
        part: '14 February 2024',
      },
    ],
    counterExamples: [{ text: `14 February 2024\n\n${BODY}`, part: '14 February 2024' }],
    find: (text) => {
      const found = findDateLine(text);
      return found === undefined ? undefined : { length: found.length };
    },
  },
  {
    id: 'date-prefix',
    kind: 'boilerplate',
    looksAt: 'start',
    reason: 'Exports put the date of publication before the first sentence.',
    examples: [
      {
        text: ` date 2023-11-02 A minister resigned on Monday.\n\nMore follows.`,
        part: 'date 2023-11-02',
      },
      { text: 'Nov 2, 2023 - A minister resigned on Monday.', part: 'Nov 2, 2023 -' },
      { text: '2023-11-02 A minister resigned on Monday.', part: '2023-11-02' },
    ],
    counterExamples: [
      { text: '2 November 2023 was a cold day in the port.', part: '2 November 2023' },
      { text: 'Date palms grew there until 2 November 2023 Oslo time.', part: 'Date palms' },
    ],
    find: (text, around) =>
      around.first && around.bodyBefore === 0 ? findDatePrefix(text) : undefined,
  },
];
