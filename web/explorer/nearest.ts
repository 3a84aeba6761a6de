// Points on screen, a start and an arrow key in; where the arrow leads, out.

/** Directions of the arrow keys. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/** A named point, in pixels. */
export interface Point {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** The nearest point within 60 degrees of a direction; off the axis counts double. */
export function nearestIn(
  points: readonly Point[],
  start: Point,
  direction: Direction,
): string | undefined {
  let best: { readonly key: string; readonly cost: number } | undefined;
  for (const point of points) {
    if (point.key === start.key) continue;
    const dx = point.x - start.x;
    const dy = point.y - start.y;
    const horizontal = direction === 'left' || direction === 'right';
    const ahead = (horizontal ? dx : dy) * (direction === 'left' || direction === 'up' ? -1 : 1);
    const aside = Math.abs(horizontal ? dy : dx);
    if (ahead <= 0 || aside > ahead * 1.74) continue;
    const cost = ahead + 2 * aside;
    if (best === undefined || cost < best.cost) best = { key: point.key, cost };
  }
  return best?.key;
}
