/**
 * In: what is seen at a gap between two words. Out: whether a sentence ends there, by the sum of
 * the weights of what is seen. Whole numbers, so every machine comes to the same answer.
 */
import { readFileSync } from 'node:fs';

/** The weights as trained (training/sentence_boundaries.py). */
interface BoundaryModel {
  readonly bias: number;
  /** The features of each weight, divided by tabs; above 0 speaks for the end of a sentence. */
  readonly weights: Readonly<Record<string, string>>;
}

interface Scorer {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

let loaded: Scorer | undefined;

/** The weights, read from disk once. */
function scorer(): Scorer {
  if (loaded === undefined) {
    const { bias, weights } = JSON.parse(
      readFileSync(new URL('./models/boundaries.json', import.meta.url), 'utf8'),
    ) as BoundaryModel;
    const pairs = Object.entries(weights).flatMap(([weight, features]) =>
      features.split('\t').map((feature) => [feature, Number(weight)] as const),
    );
    loaded = { bias, weights: new Map(pairs) };
  }
  return loaded;
}

/** The evidence that a sentence ends at a gap with these features; above 0 it does. */
export function boundaryScore(features: readonly string[]): number {
  const { bias, weights } = scorer();
  let sum = bias;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}
