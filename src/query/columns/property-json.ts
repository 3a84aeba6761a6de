// Values of properties in, JSON out, and back. JSON knows neither whole numbers apart from others, nor NaN,
// nor -0: those are written as objects, which no value is.

import type { PropertyValue } from '../source.ts';

/** Writes a value, or a list of pairs of names and values. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => {
    if (typeof item === 'bigint') return { integer: String(item) };
    if (Object.is(item, -0)) return { float: '-0' };
    return typeof item === 'number' && !Number.isFinite(item) ? { float: String(item) } : item;
  });
}

/** Reads what `toJson` wrote. */
export function fromJson(text: string): PropertyValue {
  return JSON.parse(text, (_, item) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
    return 'integer' in item ? BigInt(item.integer) : Number(item.float);
  });
}
