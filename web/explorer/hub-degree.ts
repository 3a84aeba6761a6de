// Relations of the drawn names in; from how many on a name is never left out, out.

/** So many of the best connected are named whatever lies around them, if they have so many relations. */
const HUBS = 12;
const HUB_DEGREE = 4;

/** The relations from which on a name is never left out, of those that are drawn. */
export function hubDegree(degrees: readonly number[]): number {
  return Math.max(HUB_DEGREE, degrees.toSorted((a, b) => b - a)[HUBS - 1] ?? 0);
}
