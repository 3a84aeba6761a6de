// Labels that want a place in; labels with a place where none overlaps another, out. Greedy, the most
// important first; each tries the sides of its node, then its corners, then places along its lower and
// upper side, then gives up.
// Boxes are kept in a grid of buckets, so that the cost is near linear in the labels placed.

/** A box in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label and the round thing it belongs to, in pixels. */
export interface Wish {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Higher is placed earlier. */
  readonly weight: number;
  /** Whether it may cover nodes rather than go without. */
  readonly bold: boolean;
}

/** A label that found a place; `x` is its left end, `y` its middle. */
export interface Placed {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

const CELL = 64;
const GAP = 5;
const MARGIN = 2;
/** Shares of a label that stand left of its node's middle, when it is above or below. */
const SHIFTS = [0.25, 0.75, 0.1, 0.9];

/** Whether two boxes share any area. */
export function touches(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function* cellsOf(box: Box): Generator<string> {
  for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x += 1)
    for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y += 1)
      yield `${x}:${y}`;
}

class Boxes {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const held = this.#cells.get(cell);
      if (held === undefined) this.#cells.set(cell, [box]);
      else held.push(box);
    }
  }

  isFree(box: Box): boolean {
    for (const cell of cellsOf(box))
      if (this.#cells.get(cell)?.some((other) => touches(box, other)) === true) return false;
    return true;
  }
}

function boxAt(left: number, middle: number, wish: Wish): Box {
  const top = middle - wish.height / 2 - MARGIN;
  return {
    left: left - MARGIN,
    top,
    right: left + wish.width + MARGIN,
    bottom: top + wish.height + 2 * MARGIN,
  };
}

function candidates(wish: Wish): readonly (readonly [left: number, middle: number])[] {
  const { x, y, radius, width, height } = wish;
  if (radius === 0) return [[x - width / 2, y]];
  const side = radius + GAP;
  const stacked = radius + MARGIN + height / 2;
  const [right, left] = [x + side, x - side - width];
  const [below, above] = [y + stacked, y - stacked];
  const corner = radius * 0.7 + height / 2;
  const [cornerRight, cornerLeft] = [x + radius * 0.7 + GAP, x - radius * 0.7 - GAP - width];
  return [
    [right, y],
    [left, y],
    [x - width / 2, below],
    [x - width / 2, above],
    [cornerRight, y + corner],
    [cornerRight, y - corner],
    [cornerLeft, y + corner],
    [cornerLeft, y - corner],
    ...SHIFTS.flatMap((share) => [
      [x - width * share, below] as const,
      [x - width * share, above] as const,
    ]),
  ];
}

function nodeBox(wish: Wish): Box {
  const reach = wish.radius * 0.8;
  return {
    left: wish.x - reach,
    top: wish.y - reach,
    right: wish.x + reach,
    bottom: wish.y + reach,
  };
}

/** What labels keep clear of. */
export interface Room {
  /** Nodes that a label should not cover. */
  readonly obstacles: readonly Wish[];
  /** Labels stay within it; only a bold one may be cut by its edge. */
  readonly bounds: Box;
}

/** Places what can be placed. */
export function placeLabels(
  wishes: readonly Wish[],
  { obstacles, bounds }: Room,
): readonly Placed[] {
  const labels = new Boxes();
  const nodes = new Boxes();
  for (const obstacle of obstacles) if (obstacle.radius > 0) nodes.add(nodeBox(obstacle));
  const placed: Placed[] = [];
  const order = [...wishes].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  for (const wish of order) {
    const found = findPlace(wish, { labels, nodes, bounds });
    if (found === undefined) continue;
    labels.add(found.box);
    placed.push(found);
  }
  return placed;
}

interface Taken {
  readonly labels: Boxes;
  readonly nodes: Boxes;
  readonly bounds: Box;
}

function findPlace(wish: Wish, { labels, nodes, bounds }: Taken): Placed | undefined {
  const places = candidates(wish).map(([x, y]) => ({
    key: wish.key,
    x,
    y,
    box: boxAt(x, y, wish),
  }));
  const free = places.filter(({ box }) => labels.isFree(box));
  const clear = free.filter(({ box }) => nodes.isFree(box));
  const whole = ({ box }: Placed) => isWithin(box, bounds);
  const best = clear.find(whole);
  return best ?? (wish.bold ? (free.find(whole) ?? clear[0] ?? free[0]) : undefined);
}

function isWithin(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}
