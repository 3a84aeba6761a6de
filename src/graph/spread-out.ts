// Points and the room each wants in, points out of which no two are closer than the mean of their rooms,
// as far as a bounded number of rounds allows. Method: relaxation on a grid; in each round, pairs that are
// too close push each other apart by half of what is missing, in the order of the points.

/** A place on the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Moving {
  x: number;
  y: number;
}

const ROUNDS = 60;

/**
 * Moves apart what is closer than its room; `roomOf` gives the least distance of a point from others like
 * it. Cost: rounds times points, where they are spread.
 */
export function spreadOut(
  points: readonly Point[],
  roomOf: (index: number) => number,
): readonly Point[] {
  const moving = points.map(({ x, y }) => ({ x, y }));
  const rooms = points.map((_, index) => roomOf(index));
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!pushApart(moving, rooms)) break;
  }
  return moving;
}

function pushApart(points: readonly Moving[], rooms: readonly number[]): boolean {
  const side = Math.max(...rooms, 1);
  const cells = gridOf(points, side);
  let moved = false;
  for (const [index, point] of points.entries()) {
    for (const other of neighbours(cells, point, side)) {
      const second = points[other];
      if (other <= index || second === undefined) continue;
      const gap = ((rooms[index] ?? 0) + (rooms[other] ?? 0)) / 2;
      if (pushPair(point, second, { gap, index })) moved = true;
    }
  }
  return moved;
}

function gridOf(points: readonly Point[], gap: number): ReadonlyMap<string, readonly number[]> {
  const cells = new Map<string, number[]>();
  for (const [index, { x, y }] of points.entries()) {
    const cell = `${Math.floor(x / gap)},${Math.floor(y / gap)}`;
    const others = cells.get(cell);
    if (others) others.push(index);
    else cells.set(cell, [index]);
  }
  return cells;
}

/** Points of the cell and the eight around it, in the order of cells, then points. */
function neighbours(
  cells: ReadonlyMap<string, readonly number[]>,
  { x, y }: Point,
  gap: number,
): readonly number[] {
  const column = Math.floor(x / gap);
  const row = Math.floor(y / gap);
  const found: number[] = [];
  for (let down = -1; down <= 1; down += 1) {
    for (let right = -1; right <= 1; right += 1) {
      found.push(...(cells.get(`${column + right},${row + down}`) ?? []));
    }
  }
  return found;
}

function pushPair(
  a: Moving,
  b: Moving,
  { gap, index }: { readonly gap: number; readonly index: number },
): boolean {
  const x = b.x - a.x;
  const y = b.y - a.y;
  const distance = Math.sqrt(x * x + y * y);
  // A little slack, or pairs would creep towards the gap for ever.
  if (distance >= gap * 0.99) return false;
  const push = (gap - distance) / 2;
  const [right, down] = distance > 0 ? [x / distance, y / distance] : directionOf(index);
  a.x -= right * push;
  a.y -= down * push;
  b.x += right * push;
  b.y += down * push;
  return true;
}

/** For two points in one place: one of four ways, by turns. */
function directionOf(index: number): readonly [number, number] {
  const ways = [
    [1, 0],
    [0, 1],
    [0.8, 0.6],
    [0.6, -0.8],
  ] as const;
  return ways[index % 4] ?? ways[0];
}
