// One order for every sorted output: by code unit, never by locale.

/** Compares strings by UTF-16 code unit; the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A comparison by the string key of each item. */
export function byKey<T>(keyOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => byCodeUnit(keyOf(a), keyOf(b));
}
