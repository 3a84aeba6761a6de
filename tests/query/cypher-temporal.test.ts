// Dates, times and durations beyond what the TCK asks: laws over random values, zones, and what is refused.

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { RapportError } from '../../src/model/index.ts';
import { runCypher } from '../../src/query/cypher/run.ts';
import { dateOfDay, dayOfDate, weekOfDay } from '../../src/query/cypher/temporal/calendar.ts';
import type { Value } from '../../src/query/cypher/value.ts';
import { graphologySource } from '../../src/query/index.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';

const source = graphologySource(sampleGraph());
const NOW = 1_707_868_800_123_456_789n;

function evaluate(expression: string, parameters: ReadonlyMap<string, Value> = new Map()): Value {
  const { rows } = runCypher(source, `RETURN ${expression} AS x`, { now: NOW, parameters });
  return rows[0]?.values[0] ?? null;
}

const text = (expression: string): Value => evaluate(`toString(${expression})`);

const days = fc.integer({ min: -3_000_000, max: 3_000_000 });

describe('the calendar', () => {
  it('is that of Temporal, both ways', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = dateOfDay(day);
        const {
          year,
          month,
          day: dayOfMonth,
          weekOfYear,
          yearOfWeek,
          dayOfWeek,
        } = Temporal.PlainDate.from({ year: 1970, month: 1, day: 1 }).add({ days: day });
        expect(date).toEqual({ year, month, day: dayOfMonth });
        expect(dayOfDate(date)).toBe(day);
        expect(weekOfDay(day)).toEqual({ weekYear: yearOfWeek, week: weekOfYear, dayOfWeek });
      }),
    );
  });

  it('goes as far as nine digits of years', () => {
    expect(text("date('+999999999-12-31')")).toBe('+999999999-12-31');
    expect(text("date('-999999999-01-01')")).toBe('-999999999-01-01');
    expect(() => text("date('+999999999-12-31') + duration('P1D')")).toThrow('out of range');
  });
});

const instants = fc
  .tuple(
    fc.constantFrom('date', 'localtime', 'time', 'localdatetime', 'datetime'),
    fc.integer({ min: -9_000_000_000, max: 9_000_000_000 }),
    fc.nat({ max: 999_999_999 }),
    fc.constantFrom('Z', '+05:30', '-11:00', 'Europe/Oslo', 'America/St_Johns'),
  )
  .map(([kind, seconds, nanos, zone]) => {
    const at = `datetime({datetime: datetime.fromepoch(${seconds}, ${nanos}), timezone: '${zone}'})`;
    return { kind, made: `${kind}(${at})` };
  });

const durations = fc
  .record({
    months: fc.integer({ min: -5_000, max: 5_000 }),
    days: fc.integer({ min: -50_000, max: 50_000 }),
    seconds: fc.integer({ min: -5_000_000, max: 5_000_000 }),
    nanoseconds: fc.integer({ min: -999_999_999, max: 999_999_999 }),
  })
  .map((units) => `duration({${Object.entries(units).map(([key, value]) => `${key}: ${value}`)}})`);

describe('a temporal value', () => {
  it('is read again from its text', () => {
    fc.assert(
      fc.property(instants, ({ kind, made }) => {
        expect(evaluate(`${kind}(toString(${made})) = ${made}`)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(durations, (made) => {
        expect(evaluate(`duration(toString(${made})) = ${made}`)).toBe(true);
      }),
    );
  });

  it('is reached from another by the time between them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 4e9 }),
        fc.integer({ min: -1e9, max: 4e9 }),
        (a, b) => {
          const [from, to] = [a, b].map((seconds) => `datetime.fromepoch(${seconds}, 5)`);
          expect(evaluate(`${from} + duration.between(${from}, ${to}) = ${to}`)).toBe(true);
          expect(evaluate(`${from} + duration.inSeconds(${from}, ${to}) = ${to}`)).toBe(true);
        },
      ),
    );
  });

  it('is ordered as a point in time, whatever the zone', () => {
    expect(evaluate("datetime('2024-02-13T12:00+02:00') < datetime('2024-02-13T11:00Z')")).toBe(
      true,
    );
    expect(evaluate("date('2024-02-13') < datetime('2024-02-13T11:00Z')")).toBe(null);
    expect(evaluate("duration('P1M') < duration('P40D')")).toBe(null);
    const { rows } = runCypher(
      source,
      "UNWIND [duration('P40D'), date('2024-01-01'), duration('P1M'), 'a', localtime('01:00')] AS x RETURN toString(x) AS t ORDER BY x",
    );
    expect(rows.map(({ values }) => values[0])).toEqual([
      '2024-01-01',
      '01:00',
      'P1M',
      'P40D',
      'a',
    ]);
  });

  it('is distinct from another of the same text', () => {
    const { rows } = runCypher(
      source,
      "UNWIND [date('2024-02-13'), '2024-02-13', date({year: 2024, month: 2, day: 13})] AS x RETURN DISTINCT x",
    );
    expect(rows).toHaveLength(2);
  });
});

describe('a zone', () => {
  it.each([
    ["datetime('2024-03-31T02:30[Europe/Oslo]')", '2024-03-31T03:30+02:00[Europe/Oslo]'],
    ["datetime('2024-10-27T02:30[Europe/Oslo]')", '2024-10-27T02:30+02:00[Europe/Oslo]'],
    ["datetime('2024-10-27T02:30+01:00[Europe/Oslo]')", '2024-10-27T02:30+01:00[Europe/Oslo]'],
    [
      "datetime('2024-03-30T12:00[Europe/Oslo]') + duration('P1D')",
      '2024-03-31T12:00+02:00[Europe/Oslo]',
    ],
    [
      "datetime('2024-03-30T12:00[Europe/Oslo]') + duration('PT24H')",
      '2024-03-31T13:00+02:00[Europe/Oslo]',
    ],
    [
      "datetime.truncate('day', datetime('2024-03-31T12:00[Europe/Oslo]'))",
      '2024-03-31T00:00+01:00[Europe/Oslo]',
    ],
    ['date()', '2024-02-14'],
    ["localdatetime({timezone: 'Asia/Tokyo'})", '2024-02-14T09:00:00.123456789'],
    ["time.realtime('America/New_York')", '19:00:00.123456789-05:00'],
  ])('%s is %s', (expression, expected) => {
    expect(text(expression)).toBe(expected);
  });

  it('counts milliseconds', () => {
    expect(evaluate('timestamp()')).toBe(1_707_868_800_123n);
  });
});

describe('what is refused', () => {
  it.each([
    ["date('2024-02-30')", 'no day 30'],
    ["date('2023-366')", 'no day 366'],
    ["date('2024-W54')", 'no week 54'],
    ["date('24-02-13')", 'no date'],
    ["date('2024-02-13T10:00')", 'no date'],
    ["localtime('24:00')", 'no hour 24'],
    ["time('10:00+19:00')", 'no offset'],
    ["datetime('2024-02-13T10:00[Mars/Olympus]')", 'no time zone'],
    ["datetime('2024-02-13T10:00+05:00[Europe/Oslo]')", 'does not show'],
    ["duration('P')", 'no duration'],
    ["duration('PT')", 'no duration'],
    ["duration('1Y')", 'no duration'],
    ['duration({hour: 1})', 'no unit hour'],
    ['duration({days: 9223372036854775807, weeks: 1})', 'too long'],
    ['date({year: 2024, day: 1})', 'day needs month'],
    ['date({month: 2})', 'needs'],
    ['date({year: 2024, moon: 2})', 'no field moon'],
    ["date({year: '2024'})", 'an integer as year'],
    ['localtime({hour: 1, second: 2})', 'second needs minute'],
    ['localtime({hour: 1, minute: 1, second: 1, millisecond: 1000})', 'no millisecond'],
    ["date.truncate('fortnight', date('2024-02-13'))", 'no unit fortnight'],
    ["localdatetime.truncate('hour', date('2024-02-13'))", 'cannot be truncated'],
    ["date('2024-02-13').hour", 'no component hour'],
    ["date('2024-02-13') + 1", 'cannot add'],
    ["date('2024-02-13') - date('2024-02-12')", 'cannot apply -'],
    ["duration('P1D') / 0", 'division by zero'],
    ['date(1)', 'found an integer'],
    ["duration.between(duration('P1D'), date('2024-01-01'))", 'a date or a time'],
  ])('%s: %s', (expression, words) => {
    const run = (): Value => evaluate(expression);
    expect(run).toThrow(RapportError);
    expect(run).toThrow(words);
  });

  it('is to say what time it is where nobody told', () => {
    expect(() => runCypher(source, 'RETURN date()')).toThrow('what time it is');
  });

  it('is no more than an error, whatever the text', () => {
    const parts = fc.constantFrom(
      '2024',
      '-',
      ':',
      'T',
      'P',
      'W',
      '1',
      '99',
      '.',
      'Z',
      '[',
      ']',
      'Y',
      'M',
      'D',
      '+',
      '😀',
      '9999999999',
    );
    const makers = fc.constantFrom(
      'date',
      'time',
      'localtime',
      'datetime',
      'localdatetime',
      'duration',
    );
    fc.assert(
      fc.property(makers, fc.array(parts, { maxLength: 12 }), (maker, pieces) => {
        try {
          evaluate(`${maker}($text)`, new Map([['text', pieces.join('')]]));
        } catch (error) {
          expect(error).toBeInstanceOf(RapportError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
