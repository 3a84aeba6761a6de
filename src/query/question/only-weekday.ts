// A question with a day of the week in, of which nothing is told last week; out, the same with the one such day on which
// the articles tell it: "who was convicted on Tuesday" of an article that is weeks older than the newest.

import type { Answer } from '../../model/index.ts';
import { dayOfWeek } from './relative-dates.ts';
import type { Understood } from './understand.ts';

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The question with that day written out; undefined where it is told on none, or on several such days. */
export function onlySuchDay(
  text: string,
  { weekday, unlimited = [] }: Understood,
  run: (cypher: string) => Answer,
): { readonly text: string; readonly day: string } | undefined {
  const undated = unlimited.find(({ limit }) => limit === 'date');
  if (weekday === undefined || undated === undefined) return undefined;
  const wanted = DAYS.indexOf(weekday.written.slice(0, 3).toLowerCase());
  const { columns, rows } = run(undated.cypher);
  const at = columns.indexOf('date');
  const told = rows.flatMap((row) => (typeof row[at] === 'string' ? [row[at]] : []));
  const such = told.filter((day) => DAY.test(day) && dayOfWeek(day) === wanted);
  const [day, ...others] = new Set(such);
  const [, year, month, date] = DAY.exec(day ?? '') ?? [];
  if (day === undefined || others.length > 0) return undefined;
  const end = weekday.position + weekday.written.length;
  const written = `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
  return { text: text.slice(0, weekday.position) + written + text.slice(end), day };
}
