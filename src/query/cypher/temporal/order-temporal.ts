// Two temporal values in, which comes first out. Values with an offset are ordered as points in time,
// then by what their clocks show.
// @source openCypher CIP2015-08-06, "Comparing", "Ordering"

import { byCodeUnit } from '../../../model/index.ts';
import { averageNanos } from './duration.ts';
import { temporalText } from './format-temporal.ts';
import { epochNanos, localNanos, SECOND, type TemporalValue } from './temporal-value.ts';

/** `a < b` and its kin; null for two types, and for durations, which have no order. */
export function compareTemporal(a: TemporalValue, b: TemporalValue): number | null {
  if (a.kind !== b.kind) return null;
  if (a.kind !== 'duration') return orderTemporal(a, b);
  return temporalText(a) === temporalText(b) ? 0 : null;
}

/** Ranks of the types in ORDER BY. */
const RANKS: Readonly<Record<TemporalValue['kind'], number>> = {
  datetime: 0,
  localdatetime: 1,
  date: 2,
  time: 3,
  localtime: 4,
  duration: 5,
};

/** The total order of ORDER BY; durations by their average length. */
export function orderTemporal(a: TemporalValue, b: TemporalValue): number {
  const ranks = RANKS[a.kind] - RANKS[b.kind];
  if (ranks !== 0) return ranks;
  const [first, second] = [placeOf(a), placeOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  if ('offset' in a && 'offset' in b && a.offset !== b.offset) return a.offset - b.offset;
  return byCodeUnit(temporalText(a), temporalText(b));
}

function placeOf(value: TemporalValue): bigint {
  switch (value.kind) {
    case 'date':
      return BigInt(value.day);
    case 'localtime':
      return BigInt(value.nano);
    case 'time':
      return BigInt(value.nano) - BigInt(value.offset) * BigInt(SECOND);
    case 'localdatetime':
      return localNanos(value);
    case 'datetime':
      return epochNanos(value);
    case 'duration':
      return averageNanos(value);
  }
}
