// Days with counts in; bars of one unit of time that fit a strip, out: days, weeks, months, years or
// more, whichever is the finest that needs no more bars than there is room for.

/** Most bars of a strip. */
export const MAX_BARS = 120;

/** A bar: the days it stands for, and how many began in them. */
export interface Bar {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Name of a unit. */
export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** Bars without a gap, from the first day to the last. */
export interface Bins {
  readonly unit: Unit;
  readonly bars: readonly Bar[];
  /** The bar of a day, within the strip. */
  readonly indexOf: (day: string) => number;
}

interface Measure {
  readonly unit: Unit;
  readonly numberOf: (day: string) => number;
  /** First day of a number's unit. */
  readonly startOf: (number: number) => string;
}

const DAY_MS = 86_400_000;
const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
const isoDay = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);
const yearOf = (day: string): number => Number(day.slice(0, 4));
const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');
const years = (unit: Unit, length: number): Measure => ({
  unit,
  numberOf: (day) => Math.floor(yearOf(day) / length),
  startOf: (number) => `${pad(Math.max(0, number * length), 4)}-01-01`,
});

const MEASURES: readonly Measure[] = [
  { unit: 'day', numberOf: dayNumber, startOf: isoDay },
  // The first day of all counts was a Thursday; weeks begin on Monday.
  {
    unit: 'week',
    numberOf: (day) => Math.floor((dayNumber(day) + 3) / 7),
    startOf: (number) => isoDay(number * 7 - 3),
  },
  {
    unit: 'month',
    numberOf: (day) => yearOf(day) * 12 + Number(day.slice(5, 7)) - 1,
    startOf: (number) => `${pad(Math.floor(number / 12), 4)}-${pad((number % 12) + 1, 2)}-01`,
  },
  years('year', 1),
  years('decade', 10),
  years('century', 100),
];

/** Bars of some days; undefined where no day is known. Days that are open to the past are left out. */
export function binsOf(days: ReadonlyMap<string, number>): Bins | undefined {
  const known = [...days].filter(([day]) => day > '0001').sort(([a], [b]) => (a < b ? -1 : 1));
  const first = known[0]?.[0];
  const last = known.at(-1)?.[0];
  if (first === undefined || last === undefined) return undefined;
  const fits = ({ numberOf }: Measure): boolean => numberOf(last) - numberOf(first) < MAX_BARS;
  const measure = MEASURES.find(fits) ?? MEASURES[MEASURES.length - 1];
  if (measure === undefined) return undefined;
  const { unit, numberOf, startOf } = measure;
  const origin = numberOf(first);
  const counts = new Array<number>(numberOf(last) - origin + 1).fill(0);
  for (const [day, count] of known) {
    const at = numberOf(day) - origin;
    counts[at] = (counts[at] ?? 0) + count;
  }
  const bars = counts.map((count, at) => ({
    from: startOf(origin + at),
    to: isoDay(dayNumber(startOf(origin + at + 1)) - 1),
    count,
  }));
  const indexOf = (day: string): number =>
    Math.min(bars.length - 1, Math.max(0, numberOf(day) - origin));
  return { unit, bars, indexOf };
}
