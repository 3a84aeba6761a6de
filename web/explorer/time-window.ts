// Bars and a window of time in; which bars the window holds, and the window of some bars, out.

import type { TimeWindow } from '../state/view.ts';
import type { Bins } from './time-bins.ts';

/** First and last bar, both included. */
export type BarRange = readonly [first: number, last: number];

/** The bars that a window holds; all where it is open. */
export function rangeOf({ bars, indexOf }: Bins, { from, to }: TimeWindow): BarRange {
  const first = from === undefined ? 0 : indexOf(from);
  const last = to === undefined ? bars.length - 1 : indexOf(to);
  return [Math.min(first, last), Math.max(first, last)];
}

/** The window of some bars; all of them leave it open. */
export function windowOf({ bars }: Bins, [first, last]: BarRange, undated: boolean): TimeWindow {
  const isAll = first <= 0 && last >= bars.length - 1;
  const [start, end] = [bars[first], bars[last]];
  if (isAll || start === undefined || end === undefined) return { undated };
  return { from: start.from, to: end.to, undated };
}

/** The same width one step later; undefined where it would leave the strip. */
export function nextRange({ bars }: Bins, [first, last]: BarRange): BarRange | undefined {
  const isAll = first === 0 && last === bars.length - 1;
  if (isAll) return bars.length > 1 ? [0, 0] : undefined;
  return last + 1 < bars.length ? [first + 1, last + 1] : undefined;
}
