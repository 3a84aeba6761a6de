// Offsets and names of time zones in, what the clock shows there out.
// @source IANA time zone database, as the runtime ships it

import { createRequire } from 'node:module';
import { lazy } from '../../../ontology/lazy.ts';
import { dateOfDay } from './calendar.ts';
import {
  type DateTimeValue,
  epochNanos,
  HOUR,
  localNanos,
  MINUTE,
  SECOND,
  splitNanos,
  TemporalFault,
} from './temporal-value.ts';

/** Loaded with the first named zone: most queries have none. */
const polyfill = lazy(
  () => createRequire(import.meta.url)('temporal-polyfill') as typeof import('temporal-polyfill'),
);

/** An offset alone, or a named zone, whose offset changes. */
export type Zone =
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'named'; readonly name: string };

/** UTC. */
export const UTC: Zone = { kind: 'offset', offset: 0 };

const OFFSET = /^([+-])(\d{2})(?::?(\d{2})(?::?(\d{2}))?)?$/;
const LARGEST_OFFSET = 18 * 3_600;

/** Reads `Z`, `+01:00`, `-0130`, `Europe/Oslo`. @throws TemporalFault */
export function parseZone(text: string): Zone {
  if (text === 'Z' || text === 'z') return UTC;
  const parts = OFFSET.exec(text);
  if (parts === null) return { kind: 'named', name: zoneName(text) };
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = parts;
  const size = Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
  if (size > LARGEST_OFFSET || Number(minutes) > 59 || Number(seconds) > 59) {
    throw new TemporalFault(`${text} is no offset from UTC`);
  }
  return { kind: 'offset', offset: sign === '-' && size > 0 ? -size : size };
}

function zoneName(text: string): string {
  const known = /^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(text);
  try {
    if (known)
      return polyfill().Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text)
        .timeZoneId;
  } catch {
    // The error of the library says nothing that ours does not.
  }
  throw new TemporalFault(`no time zone ${text}`);
}

/** The zone of a value. */
export function zoneOf({ offset, zone }: Pick<DateTimeValue, 'offset' | 'zone'>): Zone {
  return zone === undefined ? { kind: 'offset', offset } : { kind: 'named', name: zone };
}

/** A point in time as seen in a zone. */
export function atInstant(nanos: bigint, zone: Zone): DateTimeValue {
  const offset = zone.kind === 'offset' ? zone.offset : offsetAt(nanos, zone.name);
  const local = splitNanos(nanos + BigInt(offset) * BigInt(SECOND));
  return {
    kind: 'datetime',
    ...local,
    offset,
    ...(zone.kind === 'named' ? { zone: zone.name } : {}),
  };
}

function offsetAt(nanos: bigint, name: string): number {
  return inRange(() => {
    const millis = Number(nanos / 1_000_000n);
    const there = polyfill()
      .Temporal.Instant.fromEpochMilliseconds(millis)
      .toZonedDateTimeISO(name);
    return Math.trunc(there.offsetNanoseconds / SECOND);
  });
}

/** Beyond the year 271,821 no library knows the rules of a named zone. */
function inRange<T>(compute: () => T): T {
  try {
    return compute();
  } catch {
    throw new TemporalFault('the date is too far away for a named time zone');
  }
}

/**
 * A local day and time in a zone. Where the clock shows it twice the first is meant; where it is skipped,
 * as much later as the clock jumps.
 */
export function atLocal(
  local: { readonly day: number; readonly nano: number },
  zone: Zone,
): DateTimeValue {
  if (zone.kind === 'offset') {
    return { kind: 'datetime', day: local.day, nano: local.nano, offset: zone.offset };
  }
  const second = inRange(() => {
    const { day, nano } = local;
    const time = {
      hour: Math.floor(nano / HOUR),
      minute: Math.floor((nano % HOUR) / MINUTE),
      second: Math.floor((nano % MINUTE) / SECOND),
    };
    const plain = polyfill().Temporal.PlainDateTime.from({ ...dateOfDay(day), ...time });
    return plain.toZonedDateTime(zone.name, { disambiguation: 'compatible' });
  });
  const offset = Math.trunc(second.offsetNanoseconds / SECOND);
  const nanos = BigInt(second.epochMilliseconds) * 1_000_000n + BigInt(local.nano % SECOND);
  const found = atInstant(nanos, zone);
  return { ...found, offset };
}

/** The same point in time in another zone. */
export function inZone(value: DateTimeValue, zone: Zone): DateTimeValue {
  return atInstant(epochNanos(value), zone);
}

/** Whether the clock of a zone shows a local time at an offset. */
export function isOffsetOf(value: DateTimeValue, name: string): boolean {
  const there = atInstant(epochNanos(value), { kind: 'named', name });
  return localNanos(there) === localNanos(value);
}
