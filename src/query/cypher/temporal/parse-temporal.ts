// ISO 8601 text in, a temporal value out: dates by month, week, quarter or day of year, with or without
// separators, as long as they need to be; times down to nanoseconds; offsets and `[Area/City]`.
// @source ISO 8601; openCypher CIP2015-08-06, "Parsing"

import { dayOfDate, dayOfWeekDate, daysInMonth, firstDayOfYear, weekOfDay } from './calendar.ts';
import { type DurationUnit, durationOf, type Fraction, fractionOfText } from './duration.ts';
import {
  type DateTimeValue,
  type DateValue,
  type DurationValue,
  HOUR,
  type LocalDateTimeValue,
  type LocalTimeValue,
  MINUTE,
  requireDay,
  SECOND,
  TemporalFault,
  type TimeValue,
} from './temporal-value.ts';
import { atLocal, isOffsetOf, parseZone, UTC } from './zones.ts';

const LONGEST = 100;

const DATES: readonly RegExp[] = [
  /^(?<year>[+-]?\d{4,9})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/,
  /^(?<year>[+-]?\d{4,9})-?W(?<week>\d{2})(?:-?(?<weekday>[1-7]))?$/,
  /^(?<year>[+-]?\d{4,9})-?Q(?<quarter>[1-4])(?:-?(?<quarterday>\d{2}))?$/,
  /^(?<year>[+-]?\d{4,9})-(?<ordinal>\d{3})$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})?$/,
  /^(?<year>\d{4})(?<ordinal>\d{3})$/,
];
const TIMES: readonly RegExp[] = [
  /^(?<hour>\d{2})(?::(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?)?$/,
  /^(?<hour>\d{2})(?<minute>\d{2})(?:(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?$/,
];

function partsOf(
  text: string,
  forms: readonly RegExp[],
  what: string,
): ReadonlyMap<string, string> {
  const compact = /^\d{6,8}$/.test(text);
  for (const form of text.length > LONGEST ? [] : forms) {
    if (compact && form === DATES[0]) continue;
    const groups = form.exec(text)?.groups;
    if (groups !== undefined) {
      return new Map(Object.entries(groups).filter(([, value]) => value !== undefined));
    }
  }
  throw new TemporalFault(`'${text.slice(0, LONGEST)}' is no ${what}`);
}

/** Reads a date. @throws TemporalFault */
export function parseDate(text: string): DateValue {
  const parts = partsOf(text, DATES, 'date');
  const number = (name: string): number | undefined => {
    const digits = parts.get(name);
    return digits === undefined ? undefined : Number(digits);
  };
  const year = number('year') ?? 0;
  const day =
    weekDay(year, number('week'), number('weekday')) ??
    quarterDay(year, number('quarter'), number('quarterday')) ??
    ordinalDay(year, number('ordinal')) ??
    monthDay(year, number('month') ?? 1, number('day') ?? 1);
  return { kind: 'date', day: requireDay(day) };
}

/** The day of a month. @throws TemporalFault where there is none */
export function monthDay(year: number, month: number, day: number): number {
  if (month < 1 || month > 12) throw new TemporalFault(`there is no month ${month}`);
  if (day < 1 || day > daysInMonth(year, month)) {
    throw new TemporalFault(`month ${month} of ${year} has no day ${day}`);
  }
  return dayOfDate({ year, month, day });
}

/** The day of an ISO week; undefined without a week. @throws TemporalFault where there is none */
export function weekDay(weekYear: number, week?: number, weekday = 1): number | undefined {
  if (week === undefined) return undefined;
  const day = dayOfWeekDate({ weekYear, week, dayOfWeek: weekday });
  if (weekday < 1 || weekday > 7 || weekOfDay(day).weekYear !== weekYear) {
    throw new TemporalFault(`${weekYear} has no week ${week} with a day ${weekday}`);
  }
  return day;
}

/** The day of a quarter; undefined without a quarter. @throws TemporalFault where there is none */
export function quarterDay(year: number, quarter?: number, day = 1): number | undefined {
  if (quarter === undefined) return undefined;
  if (quarter < 1 || quarter > 4) throw new TemporalFault(`there is no quarter ${quarter}`);
  const first = dayOfDate({ year, month: quarter * 3 - 2, day: 1 });
  const last = monthDay(year, quarter * 3, daysInMonth(year, quarter * 3));
  if (day < 1 || first + day - 1 > last) {
    throw new TemporalFault(`quarter ${quarter} of ${year} has no day ${day}`);
  }
  return first + day - 1;
}

/** The day of a year; undefined without a day. @throws TemporalFault where there is none */
export function ordinalDay(year: number, day?: number): number | undefined {
  if (day === undefined) return undefined;
  const first = firstDayOfYear(year);
  if (day < 1 || first + day > firstDayOfYear(year + 1)) {
    throw new TemporalFault(`${year} has no day ${day}`);
  }
  return first + day - 1;
}

/** Reads a time of day without an offset. @throws TemporalFault */
export function parseLocalTime(text: string): LocalTimeValue {
  const parts = partsOf(text, TIMES, 'time');
  const number = (name: string): number => Number(parts.get(name) ?? 0);
  const nano = Number((parts.get('fraction') ?? '').padEnd(9, '0'));
  return {
    kind: 'localtime',
    nano: nanoOfDay(number('hour'), number('minute'), number('second'), nano),
  };
}

/** Nanoseconds since midnight. @throws TemporalFault where a part is out of range */
export function nanoOfDay(hour: number, minute: number, second: number, nano: number): number {
  if (hour < 0 || hour > 23) throw new TemporalFault(`there is no hour ${hour}`);
  if (minute < 0 || minute > 59) throw new TemporalFault(`there is no minute ${minute}`);
  if (second < 0 || second > 59) throw new TemporalFault(`there is no second ${second}`);
  if (nano < 0 || nano >= SECOND) throw new TemporalFault('a second has no such fraction');
  return hour * HOUR + minute * MINUTE + second * SECOND + nano;
}

const OFFSET_AT_END = /(?:Z|z|[+-]\d{2}(?::?\d{2}(?::?\d{2})?)?)$/;

/** Reads a time of day; at UTC where it names no offset. @throws TemporalFault */
export function parseTime(text: string): TimeValue {
  const offset = OFFSET_AT_END.exec(text.slice(-16))?.[0] ?? '';
  const { nano } = parseLocalTime(text.slice(0, text.length - offset.length));
  const zone = offset === '' ? UTC : parseZone(offset);
  return { kind: 'time', nano, offset: zone.kind === 'offset' ? zone.offset : 0 };
}

/** Reads a date and a time without an offset. @throws TemporalFault */
export function parseLocalDateTime(text: string): LocalDateTimeValue {
  const [date = '', ...times] = text.slice(0, LONGEST).split('T');
  const { nano } = times.length === 0 ? { nano: 0 } : parseLocalTime(times.join('T'));
  return { kind: 'localdatetime', day: parseDate(date).day, nano };
}

/** Reads a date and a time; at UTC where it names neither offset nor zone. @throws TemporalFault */
export function parseDateTime(text: string): DateTimeValue {
  const named = /\[([^\]]{1,64})\]$/.exec(text.slice(-66));
  const bare = named === null ? text : text.slice(0, text.length - named[0].length);
  const time = bare.indexOf('T');
  const offset = time < 0 ? '' : (OFFSET_AT_END.exec(bare.slice(time).slice(-16))?.[0] ?? '');
  const local = parseLocalDateTime(bare.slice(0, bare.length - offset.length));
  const name = named?.[1];
  if (name === undefined) return atLocal(local, offset === '' ? UTC : parseZone(offset));
  const zone = parseZone(name);
  if (offset === '') return atLocal(local, zone);
  const value = atLocal(local, parseZone(offset));
  if (zone.kind === 'offset' || !isOffsetOf(value, zone.name)) {
    throw new TemporalFault(`the clock of ${name} does not show ${offset} then`);
  }
  return { ...value, zone: zone.name };
}

const AMOUNT = '([+-]?\\d{1,18}(?:[.,]\\d{1,18})?)';
const part = (letter: string): string => `(?:${AMOUNT}${letter})?`;
const DURATION = new RegExp(
  `^([+-])?P${['Y', 'Q', 'M', 'W', 'D'].map(part).join('')}(?:T${['H', 'M', 'S'].map(part).join('')})?$`,
);
const UNITS: readonly DurationUnit[] = [
  'years',
  'quarters',
  'months',
  'weeks',
  'days',
  'hours',
  'minutes',
  'seconds',
];
const AS_DATE = /^P(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2}(?:[.,]\d{1,9})?)$/;
const DATE_UNITS: readonly DurationUnit[] = [
  'years',
  'months',
  'days',
  'hours',
  'minutes',
  'seconds',
];

/** Reads a duration: `P1Y2M3DT4H5M6.7S`, `P2.5W`, `P2012-02-02T14:37:21`. @throws TemporalFault */
export function parseDuration(text: string): DurationValue {
  const bounded = text.length > LONGEST * 3 ? '' : text;
  const asDate = AS_DATE.exec(bounded);
  if (asDate !== null) {
    return durationOf(DATE_UNITS.map((unit, at) => [unit, fractionOfText(asDate[at + 1] ?? '0')]));
  }
  const found = DURATION.exec(bounded);
  const [, sign, ...amounts] = found ?? [];
  if (amounts.every((amount) => amount === undefined) || bounded.endsWith('T')) {
    throw new TemporalFault(`'${text.slice(0, LONGEST)}' is no duration`);
  }
  return durationOf(UNITS.map((unit, at) => [unit, signed(amounts[at] ?? '0', sign === '-')]));
}

function signed(text: string, negative: boolean): Fraction {
  const { over, under } = fractionOfText(text);
  return { over: negative ? -over : over, under };
}
