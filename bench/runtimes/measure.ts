// One way of running the network, measured in a process of its own: `measure.ts WAY`. Prints JSON.

import { type Network, networkWeights } from './network.ts';
import { sampleSentences, shippedModel } from './sample.ts';
import { createTypedArrays } from './typed-arrays.ts';
import { WAYS } from './ways.ts';

const PASSES = 6;
/** Sentences that are also read one at a time. */
const ALONE = 100;

/** What a process says of one way. */
export interface WayFigures {
  readonly tokens: number;
  /** From the start of loading to the first answer. */
  readonly loadMs: number;
  /** Processor time of the best pass after the first. */
  readonly cpuMs: number;
  /** The largest difference of an output from the same network in double precision. */
  readonly largestDifference: number;
  /** Words whose universal or Penn tag is another one. */
  readonly otherTags: number;
  /** Sentences that were also read alone, and those of them that then had other outputs. */
  readonly readAlone: number;
  readonly otherAlone: number;
}

const [subject = ''] = process.argv.slice(2);
console.log(JSON.stringify((await measure(subject)) ?? null));

async function measure(name: string): Promise<WayFigures | undefined> {
  const model = shippedModel();
  const sentences = sampleSentences(model);
  const load = WAYS.find((way) => way.name === name)?.prepare(model);
  const start = performance.now();
  const network = await load?.();
  if (network === undefined) return undefined;
  await network.run(sentences.slice(0, 1));
  const loadMs = performance.now() - start;
  const spent: number[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    const before = process.cpuUsage();
    await network.run(sentences);
    const { user, system } = process.cpuUsage(before);
    spent.push((user + system) / 1000);
  }
  const weights = networkWeights(model);
  const reference = createTypedArrays(weights, Float64Array);
  const [found, expected] = [await network.run(sentences), await reference.run(sentences)];
  return {
    tokens: sentences.reduce((sum, { length }) => sum + length / weights.inputs, 0),
    loadMs,
    cpuMs: Math.min(...spent.slice(1)),
    largestDifference: largestDifference(found, expected),
    otherTags: otherTags(found, expected, {
      width: weights.heads.rows,
      parts: [model.upos.length, model.xpos.length],
    }),
    readAlone: ALONE,
    otherAlone: await otherAlone(network, sentences.slice(0, ALONE), found),
  };
}

function largestDifference(
  found: readonly Float32Array[],
  expected: readonly Float32Array[],
): number {
  let largest = 0;
  for (const [index, values] of expected.entries()) {
    for (const [at, value] of values.entries()) {
      largest = Math.max(largest, Math.abs((found[index]?.[at] ?? Number.NaN) - value));
    }
  }
  return largest;
}

/** Where the tags lie: so many outputs a word, the parts from the first of them on. */
interface TagLayout {
  readonly width: number;
  readonly parts: readonly number[];
}

function otherTags(
  found: readonly Float32Array[],
  expected: readonly Float32Array[],
  { width, parts }: TagLayout,
): number {
  const tags = (values: Float32Array, word: number): string => {
    let start = word * width;
    const best = parts.map((size) => {
      const scores = values.subarray(start, start + size);
      start += size;
      return scores.indexOf(Math.max(...scores));
    });
    return best.join();
  };
  let others = 0;
  for (const [index, values] of expected.entries()) {
    const own = found[index] ?? new Float32Array(0);
    for (let word = 0; word < values.length / width; word += 1) {
      if (tags(own, word) !== tags(values, word)) others += 1;
    }
  }
  return others;
}

async function otherAlone(
  network: Network,
  sentences: readonly Float32Array[],
  together: readonly Float32Array[],
): Promise<number> {
  let others = 0;
  for (const [index, sentence] of sentences.entries()) {
    const [alone = new Float32Array(0)] = await network.run([sentence]);
    const beside = together[index];
    if (alone.some((value, at) => value !== beside?.[at])) others += 1;
  }
  return others;
}
