// Functions of dates and times: constructors, truncation, durations between.
// @source openCypher CIP2015-08-06

import { queryError, typeError } from '../fail.ts';
import type { CallPlace, FunctionDefinition } from '../function-definition.ts';
import {
  isInstant,
  isMap,
  isNumeric,
  isTemporal,
  type MapValue,
  typeName,
  type Value,
} from '../value.ts';
import { daysAlone, durationBetween, monthsAlone, timeAlone } from './between.ts';
import { findComponent } from './components.ts';
import {
  type DurationUnit,
  durationOf,
  type Fraction,
  fractionOf,
  isDurationUnit,
} from './duration.ts';
import {
  convertInstant,
  type InstantKind,
  parseInstant,
  type Selection,
  selectInstant,
} from './make-temporal.ts';
import { parseDuration } from './parse-temporal.ts';
import { DATE_FIELDS, TIME_FIELDS } from './temporal-fields.ts';
import { type DurationValue, type InstantValue, SECOND, TemporalFault } from './temporal-value.ts';
import { truncateInstant } from './truncate.ts';
import { atInstant, parseZone, UTC } from './zones.ts';

type Apply = FunctionDefinition['apply'];

/** Adds the place in the query to what the arithmetic refuses. */
function placed(apply: Apply): Apply {
  return (args, place) => {
    try {
      return apply(args, place);
    } catch (error) {
      if (!(error instanceof TemporalFault)) throw error;
      throw queryError('invalid-argument-value', `${place.name}(): ${error.message}`, place.at);
    }
  };
}

function wrong(value: Value, expected: string, { at, name }: CallPlace): Error {
  return typeError(`${name}() takes ${expected}, found ${typeName(value)}`, at);
}

/** A date or time of any type; a duration is none. */
function instantOf(value: Value, place: CallPlace): InstantValue {
  if (isInstant(value)) return value;
  throw wrong(value, 'a date or a time', place);
}

const KINDS: readonly InstantKind[] = ['date', 'localtime', 'time', 'localdatetime', 'datetime'];

function nowIn(kind: InstantKind, timezone: string | undefined, place: CallPlace): InstantValue {
  const { now, at, name } = place;
  if (now === undefined)
    throw queryError('not-offered', `${name}(): the query was not told what time it is`, at, {
      code: 'query.unsupported',
    });
  return convertInstant(kind, atInstant(now, timezone === undefined ? UTC : parseZone(timezone)));
}

function construct(kind: InstantKind): Apply {
  return ([value], place) => {
    if (value === undefined) return nowIn(kind, undefined, place);
    if (typeof value === 'string') return parseInstant(kind, value);
    if (isInstant(value)) return convertInstant(kind, value);
    if (!isMap(value)) throw wrong(value, 'a text, a map, a date or a time', place);
    const selection = selectionOf(value, place);
    const onlyZone = selection.timezone !== undefined && value.size === 1;
    return onlyZone ? nowIn(kind, selection.timezone, place) : selectInstant(kind, selection);
  };
}

/** `date.transaction()` and its kin: all one and the same clock. */
function clock(kind: InstantKind): Apply {
  return ([timezone], place) => {
    if (timezone === undefined || typeof timezone === 'string') return nowIn(kind, timezone, place);
    throw wrong(timezone, 'the name of a time zone', place);
  };
}

function selectionOf(map: MapValue, place: CallPlace): Selection {
  const fields = new Map<string, number>();
  const parts: { date?: InstantValue; time?: InstantValue; timezone?: string } = {};
  for (const [key, value] of map) {
    if (DATE_FIELDS.includes(key) || TIME_FIELDS.includes(key))
      fields.set(key, wholeOf(value, key, place));
    else if (key === 'date') parts.date = instantOf(value, place);
    else if (key === 'time') parts.time = instantOf(value, place);
    else if (key === 'datetime') {
      parts.date = instantOf(value, place);
      parts.time = instantOf(value, place);
    } else if (key === 'timezone') parts.timezone = zoneTextOf(value, place);
    else throw new TemporalFault(`no field ${key}`);
  }
  return { fields, ...parts };
}

function wholeOf(value: Value, key: string, place: CallPlace): number {
  if (typeof value !== 'bigint') throw wrong(value, `an integer as ${key}`, place);
  if (value < -999_999_999n || value > 999_999_999n)
    throw new TemporalFault(`there is no ${key} ${value}`);
  return Number(value);
}

function zoneTextOf(value: Value, place: CallPlace): string {
  if (typeof value === 'string') return value;
  throw wrong(value, 'the name of a time zone as timezone', place);
}

function truncate(kind: InstantKind): Apply {
  return ([unit = null, value = null, map = new Map()], place) => {
    if (typeof unit !== 'string') throw wrong(unit, 'the name of a unit', place);
    if (!isMap(map)) throw wrong(map, 'a map of fields', place);
    const { fields, timezone } = selectionOf(map, place);
    const zone = timezone === undefined ? {} : { timezone };
    return truncateInstant({ kind, unit, value: instantOf(value, place), fields, ...zone });
  };
}

function fromEpoch(unit: bigint): Apply {
  return ([count = null, nanos = 0n], place) => {
    if (typeof count !== 'bigint') throw wrong(count, 'an integer', place);
    if (typeof nanos !== 'bigint') throw wrong(nanos, 'an integer', place);
    return atInstant(count * unit + nanos, UTC);
  };
}

function constructDuration([value = null]: readonly Value[], place: CallPlace): DurationValue {
  if (typeof value === 'string') return parseDuration(value);
  if (isTemporal(value) && value.kind === 'duration') return value;
  if (!isMap(value)) throw wrong(value, 'a text or a map', place);
  return durationOf([...value].map(([unit, count]) => amountOf(unit, count, place)));
}

function amountOf(unit: string, count: Value, place: CallPlace): readonly [DurationUnit, Fraction] {
  if (!isDurationUnit(unit)) throw new TemporalFault(`no unit ${unit}`);
  if (!isNumeric(count)) throw wrong(count, `a number of ${unit}`, place);
  return [unit, fractionOf(count)];
}

function between(measure: (from: InstantValue, to: InstantValue) => DurationValue): Apply {
  return ([from = null, to = null], place) => measure(instantOf(from, place), instantOf(to, place));
}

function timestamp(_: readonly Value[], place: CallPlace): Value {
  return findComponent(nowIn('datetime', undefined, place), 'epochMillis') ?? null;
}

function functionsOf(kind: InstantKind): readonly (readonly [string, FunctionDefinition])[] {
  return [
    [kind, { min: 0, max: 1, apply: placed(construct(kind)) }],
    [`${kind}.transaction`, { min: 0, max: 1, apply: placed(clock(kind)) }],
    [`${kind}.statement`, { min: 0, max: 1, apply: placed(clock(kind)) }],
    [`${kind}.realtime`, { min: 0, max: 1, apply: placed(clock(kind)) }],
    [`${kind}.truncate`, { min: 2, max: 3, apply: placed(truncate(kind)) }],
  ];
}

/** Functions of dates and times, by lower-case name. */
export const TEMPORAL_FUNCTIONS: readonly (readonly [string, FunctionDefinition])[] = [
  ...KINDS.flatMap(functionsOf),
  ['datetime.fromepoch', { min: 1, max: 2, apply: placed(fromEpoch(BigInt(SECOND))) }],
  ['datetime.fromepochmillis', { min: 1, apply: placed(fromEpoch(1_000_000n)) }],
  ['duration', { min: 1, apply: placed(constructDuration) }],
  ['duration.between', { min: 2, apply: placed(between(durationBetween)) }],
  ['duration.inmonths', { min: 2, apply: placed(between(monthsAlone)) }],
  ['duration.indays', { min: 2, apply: placed(between(daysAlone)) }],
  ['duration.inseconds', { min: 2, apply: placed(between(timeAlone)) }],
  ['timestamp', { min: 0, apply: placed(timestamp) }],
];
