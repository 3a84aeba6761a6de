/**
 * In: a score for every arc of a sentence. Out: the head of every word, which together form a tree
 * with one root.
 *
 * If the best head of each word already gives a tree it is taken, crossing arcs and all; otherwise
 * the best projective tree is found by dynamic programming, cubic in the length of the sentence.
 * @source Eisner 1996, https://aclanthology.org/C96-1058/
 */

/**
 * Heads of the words of a sentence.
 * @param scores `scores[d * (n + 1) + h]` is the score of head `h` for word `d`; head 0 is the root
 *   and head h > 0 the word with index h - 1
 * @param n number of words
 * @returns for each word the index of its head word, or -1; exactly one word has -1 if n > 0
 */
export function decodeTree(scores: Float32Array, n: number): Int32Array {
  const heads = bestHeads(scores, n);
  return isTree(heads) ? heads : projectiveTree(scores, n);
}

function bestHeads(scores: Float32Array, n: number): Int32Array {
  const heads = new Int32Array(n);
  for (let word = 0; word < n; word += 1) {
    let best = -1;
    let score = Number.NEGATIVE_INFINITY;
    for (let head = 0; head <= n; head += 1) {
      const value = scores[word * (n + 1) + head] as number;
      if (head !== word + 1 && value > score) {
        score = value;
        best = head - 1;
      }
    }
    heads[word] = best;
  }
  return heads;
}

/** Whether every word reaches the root, and one word only is attached to it. */
export function isTree(heads: Int32Array): boolean {
  let roots = 0;
  const reached = new Uint8Array(heads.length);
  for (let word = 0; word < heads.length; word += 1) {
    if (heads[word] === -1) roots += 1;
    let at = word;
    let steps = 0;
    while (at >= 0 && reached[at] === 0) {
      at = heads[at] as number;
      steps += 1;
      if (steps > heads.length) return false;
    }
    for (at = word; at >= 0 && reached[at] === 0; at = heads[at] as number) reached[at] = 1;
  }
  return roots === 1;
}

/** Tables of the dynamic program over spans [left, right], one entry a span and direction. */
interface Chart {
  readonly n: number;
  /** Best score of a complete span whose head is its right (0) or left (1) end. */
  readonly complete: readonly [Float64Array, Float64Array];
  /** Best score of a span whose ends are joined by an arc from its right (0) or left (1) end. */
  readonly joined: readonly [Float64Array, Float64Array];
  readonly completeSplit: readonly [Int16Array, Int16Array];
  readonly joinedSplit: Int16Array;
}

function projectiveTree(scores: Float32Array, n: number): Int32Array {
  const chart = fillChart(scores, n);
  const { complete } = chart;
  const heads = new Int32Array(n);
  let root = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let word = 0; word < n; word += 1) {
    const inner = (complete[0][word] as number) + (complete[1][word * n + n - 1] as number);
    const score = inner + (scores[word * (n + 1)] as number);
    if (score > best) {
      best = score;
      root = word;
    }
  }
  heads[root] = -1;
  traceComplete(chart, 0, root, 0, heads);
  traceComplete(chart, root, n - 1, 1, heads);
  return heads;
}

function fillChart(scores: Float32Array, n: number): Chart {
  const floats = (): Float64Array => new Float64Array(n * n);
  const splits = (): Int16Array => new Int16Array(n * n);
  const chart: Chart = {
    n,
    complete: [floats(), floats()],
    joined: [floats(), floats()],
    completeSplit: [splits(), splits()],
    joinedSplit: splits(),
  };
  for (let width = 1; width < n; width += 1) {
    for (let left = 0; left + width < n; left += 1) {
      fillJoined(chart, scores, left, left + width);
      fillComplete(chart, left, left + width);
    }
  }
  return chart;
}

function fillJoined(chart: Chart, scores: Float32Array, left: number, right: number): void {
  const { n, complete, joined, joinedSplit } = chart;
  let best = Number.NEGATIVE_INFINITY;
  let split = left;
  for (let middle = left; middle < right; middle += 1) {
    const score =
      (complete[1][left * n + middle] as number) +
      (complete[0][(middle + 1) * n + right] as number);
    if (score > best) {
      best = score;
      split = middle;
    }
  }
  const cell = left * n + right;
  joinedSplit[cell] = split;
  joined[0][cell] = best + (scores[left * (n + 1) + right + 1] as number);
  joined[1][cell] = best + (scores[right * (n + 1) + left + 1] as number);
}

function fillComplete(chart: Chart, left: number, right: number): void {
  const { n, complete, joined, completeSplit } = chart;
  const cell = left * n + right;
  let best = Number.NEGATIVE_INFINITY;
  for (let middle = left; middle < right; middle += 1) {
    const score =
      (complete[0][left * n + middle] as number) + (joined[0][middle * n + right] as number);
    if (score > best) {
      best = score;
      completeSplit[0][cell] = middle;
    }
  }
  complete[0][cell] = best;
  best = Number.NEGATIVE_INFINITY;
  for (let middle = left + 1; middle <= right; middle += 1) {
    const score =
      (joined[1][left * n + middle] as number) + (complete[1][middle * n + right] as number);
    if (score > best) {
      best = score;
      completeSplit[1][cell] = middle;
    }
  }
  complete[1][cell] = best;
}

function traceComplete(
  chart: Chart,
  left: number,
  right: number,
  side: 0 | 1,
  heads: Int32Array,
): void {
  if (left >= right) return;
  const middle = chart.completeSplit[side][left * chart.n + right] as number;
  if (side === 0) {
    traceComplete(chart, left, middle, 0, heads);
    traceJoined(chart, middle, right, 0, heads);
  } else {
    traceJoined(chart, left, middle, 1, heads);
    traceComplete(chart, middle, right, 1, heads);
  }
}

function traceJoined(
  chart: Chart,
  left: number,
  right: number,
  side: 0 | 1,
  heads: Int32Array,
): void {
  if (side === 0) heads[left] = right;
  else heads[right] = left;
  const middle = chart.joinedSplit[left * chart.n + right] as number;
  traceComplete(chart, left, middle, 1, heads);
  traceComplete(chart, middle + 1, right, 0, heads);
}
