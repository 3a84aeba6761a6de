// Reports that differ in, one value out: which status, date and wording an edge or a node shows.

import { byCodeUnit, type Edtf, STATUSES, type Status } from '../model/index.ts';

/** The strongest status: what occurred wins over what is planned, possible, denied; so denied only if all deny. */
export function strongestStatus(statuses: readonly Status[]): Status {
  return STATUSES.find((status) => statuses.includes(status)) ?? 'occurred';
}

/**
 * The date that says most: an exact day before a month, a year, an interval, an uncertain date; among
 * those the one most reports give, then the earliest.
 */
export function bestDate(dates: readonly (Edtf | undefined)[]): Edtf | undefined {
  const given = dates.filter((date) => date !== undefined);
  const vaguest = Math.min(...given.map(vagueness));
  return mostFrequent(given.filter((date) => vagueness(date) === vaguest));
}

function vagueness(date: Edtf): number {
  const certain = /[?~%X]/.test(date) ? 4 : 0;
  if (date.includes('/')) return certain + 3;
  return certain + 2 - Math.min(2, date.replace(/^-/, '').split('-').length - 1);
}

/** The value most often given; among equals the first by code unit. Nothing of nothing. */
export function mostFrequent<T extends string>(
  values: readonly (T | undefined)[],
  preferred?: T,
): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) {
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const last = (value: T) => (value === preferred ? 0 : 1);
  const [best] = [...counts].sort(
    ([a, m], [b, n]) => n - m || last(a) - last(b) || byCodeUnit(a, b),
  );
  return best?.[0];
}

/** The fields that are there: an object to spread, with no key that holds `undefined`. */
export function present<T extends object>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/**
 * The status of a part in an event that this report tells of: that it happened does not make true what
 * is only alleged, planned or denied of somebody's part in it.
 */
export function partStatus(settled: Status | undefined, told: Status): Status {
  return settled === undefined || settled === 'occurred' ? told : settled;
}
