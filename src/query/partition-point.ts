// Binary search.

/** The first place in [from, to) where the test fails; it must hold for a beginning of the range only. */
export function partitionPoint(
  from: number,
  to: number,
  holds: (place: number) => boolean,
): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
