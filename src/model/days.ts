// A date as the text gives it in; the first and the last day that it may mean, out.

/** First and last day, both included, as ISO days. */
export type Days = readonly [first: string, last: string];

const OPEN: Days = ['0000-01-01', '9999-12-31'];

/** The days of a date, an interval, or a date that is not sure (EDTF, level 1); undefined for anything else. */
export function daysOf(edtf: string): Days | undefined {
  const [first, second, more] = edtf.split('/');
  if (first === undefined || more !== undefined) return undefined;
  if (second === undefined) return daysOfPart(first);
  const start = isOpen(first) ? OPEN : daysOfPart(first);
  const end = isOpen(second) ? OPEN : daysOfPart(second);
  return start === undefined || end === undefined ? undefined : [start[0], end[1]];
}

function isOpen(part: string): boolean {
  return part === '' || part === '..';
}

function daysOfPart(part: string): Days | undefined {
  const found = /^(\d{2}[\dX]{2})(?:-(\d{2}|XX)(?:-(\d{2}))?)?[?~%]?$/.exec(part);
  if (found === null) return undefined;
  const [, year = '', month, day] = found;
  const [firstYear, lastYear] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
  if (month === undefined || month === 'XX') return [`${firstYear}-01-01`, `${lastYear}-12-31`];
  if (day !== undefined) return [`${firstYear}-${month}-${day}`, `${lastYear}-${month}-${day}`];
  return [`${firstYear}-${month}-01`, `${lastYear}-${month}-${lastDayOf(lastYear, month)}`];
}

function lastDayOf(year: string, month: string): string {
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return String(last).padStart(2, '0');
}
