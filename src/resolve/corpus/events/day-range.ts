// An EDTF date in, the days it can mean out, as numbers since 1970.

/** First and last day, both included. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const DAY_MS = 86_400_000;
const FAR = 1_000_000;

/** The days of a date or an interval; an open end reaches far. Nothing where no day can be told. */
export function dayRangeOf(date: string | undefined): DayRange | undefined {
  if (date === undefined || date === '') return undefined;
  const [from = '', to] = date.replaceAll(/[?~%]/g, '').split('/');
  const first = from === '..' || from === '' ? { first: -FAR, last: -FAR } : rangeOf(from);
  const last =
    to === undefined ? first : to === '..' || to === '' ? { first: FAR, last: FAR } : rangeOf(to);
  return first === undefined || last === undefined
    ? undefined
    : { first: first.first, last: last.last };
}

/** A day, a month or a year; `X` stands for any digit. */
function rangeOf(date: string): DayRange | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(date);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  // EDTF writes seasons as months 21 and beyond.
  if (month > 12 || month === 0) return between(Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1));
  if (day === 0) return between(Date.UTC(year, month - 1, 1), Date.UTC(year, month, 1));
  const at = Date.UTC(year, month - 1, day);
  return between(at, at + DAY_MS);
}

function between(startMs: number, endMs: number): DayRange {
  return { first: startMs / DAY_MS, last: endMs / DAY_MS - 1 };
}

/** Days that lie between two ranges; 0 where they share one. */
export function daysBetween(a: DayRange, b: DayRange): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}
