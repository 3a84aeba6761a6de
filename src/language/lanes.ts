/**
 * In: the lengths of some sentences. Out: an order of their words in which a recurrent network can
 * read several sentences side by side.
 *
 * The sentences are shared out to a few lanes of about the same length, one sentence after another
 * in each. Step k of the network takes word k of every lane; the rows of a step stand together, and
 * the lanes that have no word left are the last ones:
 *
 *     step      0     1     2     3
 *     lane 0    a0    a1    a2    a3       sentences a; b, c; d
 *     lane 1    b0    b1    c0
 *     lane 2    d0    d1
 *     rows      0 1 2 3 4 5 6 7   8
 */

/** The most sentences read side by side: the rows that a product takes at a time. */
export const MAX_LANES = 4;

/** The order of the words of some sentences; a row is one word. */
export interface Lanes {
  /** Number of words. */
  readonly rows: number;
  /** The rows of step k are those from `steps[k]` up to, not including, `steps[k + 1]`. */
  readonly steps: Int32Array;
  /** Whether the word of a row begins, or ends, its sentence. */
  readonly first: Uint8Array;
  readonly last: Uint8Array;
  /** The rows of the words of each sentence, in the order given. */
  readonly rowsOf: readonly Int32Array[];
}

interface Lane {
  length: number;
  readonly sentences: number[];
}

/** Shares sentences of the given lengths out to lanes. */
export function shareOut(lengths: readonly number[]): Lanes {
  const lanes = balanced(lengths);
  const steps = Int32Array.from({ length: (lanes[0]?.length ?? 0) + 1 }, () => 0);
  for (let k = 0; k + 1 < steps.length; k += 1) {
    const open = lanes.filter((lane) => lane.length > k).length;
    steps[k + 1] = (steps[k] as number) + open;
  }
  const rows = steps.at(-1) ?? 0;
  const [first, last] = [new Uint8Array(rows), new Uint8Array(rows)];
  const rowsOf = lengths.map((length) => new Int32Array(length));
  for (const [index, { sentences }] of lanes.entries()) {
    let k = 0;
    for (const sentence of sentences) {
      const own = rowsOf[sentence] ?? new Int32Array(0);
      for (let word = 0; word < own.length; word += 1, k += 1) {
        own[word] = (steps[k] as number) + index;
      }
      if (own.length === 0) continue;
      first[own[0] as number] = 1;
      last[own.at(-1) as number] = 1;
    }
  }
  return { rows, steps, first, last, rowsOf };
}

/** Each sentence, the longest first, goes to the shortest lane; then the longest lane comes first. */
function balanced(lengths: readonly number[]): readonly Lane[] {
  const count = Math.min(MAX_LANES, lengths.length);
  const lanes = Array.from({ length: count }, (): Lane => ({ length: 0, sentences: [] }));
  const order = [...lengths.entries()].sort(([, a], [, b]) => b - a);
  for (const [sentence, length] of order) {
    let target = lanes[0];
    for (const lane of lanes) {
      if (target === undefined || lane.length < target.length) target = lane;
    }
    target?.sentences.push(sentence);
    if (target !== undefined) target.length += length;
  }
  return lanes.sort((a, b) => b.length - a.length);
}
