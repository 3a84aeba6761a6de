// A place and a closed line in; whether the place lies within, out. Method: it does where a ray from it
// crosses the line an odd number of times.
// Source: Shimrat, "Algorithm 112: Position of point relative to polygon", CACM 5(8), 1962.

import type { Place } from './drawing.ts';

/** Whether a place lies within a closed line. */
export function isInside({ x, y }: Place, points: readonly Place[]): boolean {
  let inside = false;
  let before = points.at(-1);
  for (const point of points) {
    if (before !== undefined && point.y > y !== before.y > y) {
      const crossing = point.x + ((y - point.y) / (before.y - point.y)) * (before.x - point.x);
      if (x < crossing) inside = !inside;
    }
    before = point;
  }
  return inside;
}
