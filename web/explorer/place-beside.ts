// A node, how many new ones come, and what stands around in; places for the new ones beside it, out, such
// that nothing that stands has to move. Method: a spiral of seeds, as in a sunflower, from which the
// places too close to something are left out.
// Source: Vogel, "A better way to construct the sunflower head", Mathematical Biosciences 44, 1979.

import type { Place } from './drawing.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Places tried for each node, before the next is taken as it comes. */
const TRIES = 40;

/** Places in the order of their distance; `gap` is the least distance between two. Cost: tries times obstacles. */
export function placeBeside(
  anchor: Place,
  count: number,
  { taken, gap }: { readonly taken: readonly Place[]; readonly gap: number },
): readonly Place[] {
  const reach = gap * (2 + 2 * Math.sqrt(count + taken.length));
  const near = taken.filter(({ x, y }) => Math.hypot(x - anchor.x, y - anchor.y) < reach);
  const placed: Place[] = [];
  for (let seed = 2; placed.length < count && seed < 2 + (count + near.length) * TRIES; seed += 1) {
    const radius = gap * 0.75 * Math.sqrt(seed);
    const angle = seed * GOLDEN_ANGLE;
    const place = {
      x: anchor.x + radius * Math.cos(angle),
      y: anchor.y + radius * Math.sin(angle),
    };
    if ([...near, ...placed].every((other) => isApart(place, other, gap))) placed.push(place);
  }
  return placed;
}

function isApart(a: Place, b: Place, gap: number): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) >= gap * 0.95;
}
