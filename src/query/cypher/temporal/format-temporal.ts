// A temporal value in, its ISO 8601 text out: seconds only where there are any, fractions without
// trailing zeros, `PT0S` for no time at all.

import { dateOfDay } from './calendar.ts';
import { type DurationValue, HOUR, MINUTE, SECOND, type TemporalValue } from './temporal-value.ts';

/** The text of a temporal value, which the function of its type reads again. */
export function temporalText(value: TemporalValue): string {
  switch (value.kind) {
    case 'date':
      return dateText(value.day);
    case 'localtime':
      return timeText(value.nano);
    case 'time':
      return `${timeText(value.nano)}${offsetText(value.offset)}`;
    case 'localdatetime':
      return `${dateText(value.day)}T${timeText(value.nano)}`;
    case 'datetime': {
      const zone = value.zone === undefined ? '' : `[${value.zone}]`;
      const { day, nano, offset } = value;
      return `${dateText(day)}T${timeText(nano)}${offsetText(offset)}${zone}`;
    }
    case 'duration':
      return durationText(value);
  }
}

const padded = (value: number, width = 2): string => String(value).padStart(width, '0');

function dateText(epochDay: number): string {
  const { year, month, day } = dateOfDay(epochDay);
  const sign = year < 0 ? '-' : year > 9_999 ? '+' : '';
  return `${sign}${padded(Math.abs(year), 4)}-${padded(month)}-${padded(day)}`;
}

function timeText(nano: number): string {
  const minutes = `${padded(Math.floor(nano / HOUR))}:${padded(Math.floor((nano % HOUR) / MINUTE))}`;
  const rest = nano % MINUTE;
  if (rest === 0) return minutes;
  return `${minutes}:${padded(Math.floor(rest / SECOND))}${fractionText(rest % SECOND)}`;
}

function fractionText(nano: number): string {
  return nano === 0 ? '' : `.${padded(nano, 9).replace(/0+$/, '')}`;
}

/** `Z`, `+01:00`, `-02:05:07`. */
export function offsetText(offset: number): string {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  const seconds = size % 60 === 0 ? '' : `:${padded(size % 60)}`;
  const hours = padded(Math.floor(size / 3_600));
  return `${offset < 0 ? '-' : '+'}${hours}:${padded(Math.floor((size % 3_600) / 60))}${seconds}`;
}

function durationText({ months, days, seconds, nano }: DurationValue): string {
  const part = (value: bigint, letter: string): string => (value === 0n ? '' : `${value}${letter}`);
  const date = `${part(months / 12n, 'Y')}${part(months % 12n, 'M')}${part(days, 'D')}`;
  // Whole seconds towards zero, so that every part of a negative time is negative.
  const borrowed = seconds < 0n && nano > 0;
  const whole = borrowed ? seconds + 1n : seconds;
  const fraction = borrowed ? SECOND - nano : nano;
  const minutes = `${part(whole / 3_600n, 'H')}${part((whole % 3_600n) / 60n, 'M')}`;
  const time = `${minutes}${secondsText(whole % 60n, fraction, borrowed)}`;
  if (date === '' && time === '') return 'PT0S';
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

function secondsText(seconds: bigint, fraction: number, negative: boolean): string {
  if (seconds === 0n && fraction === 0) return '';
  const sign = negative && seconds === 0n ? '-' : '';
  return `${sign}${seconds}${fractionText(fraction)}S`;
}
