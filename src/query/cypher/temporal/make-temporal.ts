// What a temporal function is called with in, the value out: a text, another temporal value, or a map
// of fields with `date`, `time` or `datetime` to take the rest from and `timezone` to see it in.
// @source openCypher CIP2015-08-06, "Constructing", "Selecting"

import { offsetText } from './format-temporal.ts';
import {
  parseDate,
  parseDateTime,
  parseLocalDateTime,
  parseLocalTime,
  parseTime,
} from './parse-temporal.ts';
import { dayOfFields, type Fields, nanoOfFields } from './temporal-fields.ts';
import { DAY, type InstantValue, SECOND, TemporalFault } from './temporal-value.ts';
import { atInstant, atLocal, inZone, parseZone, UTC, type Zone, zoneOf } from './zones.ts';

/** The types whose values lie on the line of time. */
export type InstantKind = InstantValue['kind'];

/** What a map holds. */
export interface Selection {
  readonly fields: Fields;
  readonly date?: InstantValue;
  readonly time?: InstantValue;
  readonly timezone?: string;
}

/** Reads a text as a value of a type. @throws TemporalFault */
export function parseInstant(kind: InstantKind, text: string): InstantValue {
  switch (kind) {
    case 'date':
      return parseDate(text);
    case 'localtime':
      return parseLocalTime(text);
    case 'time':
      return parseTime(text);
    case 'localdatetime':
      return parseLocalDateTime(text);
    case 'datetime':
      return parseDateTime(text);
  }
}

/** A value of one type made from one of another. @throws TemporalFault where it lacks a part */
export function convertInstant(kind: InstantKind, other: InstantValue): InstantValue {
  const date = hasDate(kind) ? { date: other } : {};
  const time = hasTime(kind) && 'nano' in other ? { time: other } : {};
  if (hasTime(kind) && !hasDate(kind)) requirePart(other, 'nano');
  return selectInstant(kind, { fields: new Map(), ...date, ...time });
}

function hasDate(kind: InstantKind): boolean {
  return kind === 'date' || kind === 'localdatetime' || kind === 'datetime';
}

function hasTime(kind: InstantKind): boolean {
  return kind !== 'date';
}

function requirePart(value: InstantValue, part: 'day' | 'nano'): number {
  if (part === 'day' && 'day' in value) return value.day;
  if (part === 'nano' && 'nano' in value) return value.nano;
  throw new TemporalFault(`a ${value.kind} has no ${part === 'day' ? 'date' : 'time'}`);
}

/** A value of fields and of parts of other values. @throws TemporalFault */
export function selectInstant(kind: InstantKind, selection: Selection): InstantValue {
  const { fields, date, time } = selection;
  const day = hasDate(kind)
    ? dayOfFields(fields, date === undefined ? undefined : requirePart(date, 'day'))
    : 0;
  const nano = hasTime(kind)
    ? nanoOfFields(fields, time === undefined ? undefined : requirePart(time, 'nano'))
    : 0;
  switch (kind) {
    case 'date':
      return { kind, day };
    case 'localtime':
      return { kind, nano };
    case 'localdatetime':
      return { kind, day, nano };
    case 'time':
      return zonedTime(nano, selection);
    case 'datetime':
      return zonedDateTime({ day, nano }, selection);
  }
}

/** The zone that a value is seen in already; undefined where it is local. */
function knownZone({ time }: Selection): Zone | undefined {
  return time !== undefined && 'offset' in time ? zoneOf(time) : undefined;
}

function zonedTime(nano: number, selection: Selection): InstantValue {
  const { time, timezone } = selection;
  const known = time !== undefined && 'offset' in time ? time.offset : undefined;
  const wanted = timezone === undefined ? undefined : offsetOf(parseZone(timezone), time);
  const offset = wanted ?? known ?? 0;
  const shift = known === undefined ? 0 : (offset - known) * SECOND;
  return { kind: 'time', nano: (((nano + shift) % DAY) + DAY) % DAY, offset };
}

/** A time has an offset, not a zone; which offset a zone has depends on the day. */
function offsetOf(zone: Zone, time: InstantValue | undefined): number {
  if (zone.kind === 'offset') return zone.offset;
  if (time?.kind === 'datetime') return inZone(time, zone).offset;
  return atInstant(0n, zone).offset;
}

function zonedDateTime(
  local: { readonly day: number; readonly nano: number },
  selection: Selection,
): InstantValue {
  const known = knownZone(selection);
  const wanted = selection.timezone === undefined ? undefined : parseZone(selection.timezone);
  if (known === undefined || wanted === undefined) return atLocal(local, wanted ?? known ?? UTC);
  return inZone(atLocal(local, known), wanted);
}

/** The name of the zone a value is seen in; undefined where it is local. */
export function timezoneOf(value: InstantValue): string | undefined {
  if (!('offset' in value)) return undefined;
  return value.kind === 'datetime' && value.zone !== undefined
    ? value.zone
    : offsetText(value.offset);
}
