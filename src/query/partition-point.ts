// Binary search, and one that begins with long steps from the near end.

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

/**
 * The same in O(log d) tests, where the test first fails d places after `from`.
 *
 * @source J. Bentley, A. Yao, "An almost optimal algorithm for unbounded searching", IPL 5, 1976
 */
export function partitionPointNear(
  from: number,
  to: number,
  holds: (place: number) => boolean,
): number {
  let low = from;
  for (let stride = 1; low + stride <= to; stride *= 2) {
    if (!holds(low + stride - 1)) return partitionPoint(low, low + stride - 1, holds);
    low += stride;
  }
  return partitionPoint(low, to, holds);
}
