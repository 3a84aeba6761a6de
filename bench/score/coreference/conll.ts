// The chains of one document, as the data has them and as found, in; MUC, B3 and CEAFe out, as counts
// that are summed over documents before they are divided, as the official scorer does.
// Source: Vilain et al. 1995 (MUC), Bagga and Baldwin 1998 (B3), Luo 2005 (CEAF, entities, phi 4),
// Pradhan et al. 2014, "Scoring Coreference Partitions of Predicted Mentions".

import { greatestAssignment } from './assignment.ts';

/** A chain: the keys of its mentions. The same key on both sides is the same mention. */
export type Chain = readonly string[];

/** What is right of how much, on either side. */
export interface Fraction {
  readonly recallRight: number;
  readonly recallOf: number;
  readonly precisionRight: number;
  readonly precisionOf: number;
}

/** The three measures, by name. */
export const MEASURES = ['muc', 'b3', 'ceafe'] as const;

/** The counts of each measure. */
export type ConllCounts = Readonly<Record<(typeof MEASURES)[number], Fraction>>;

const NOTHING: Fraction = { recallRight: 0, recallOf: 0, precisionRight: 0, precisionOf: 0 };

/** The counts where there is no document. */
export const NO_COUNTS: ConllCounts = { muc: NOTHING, b3: NOTHING, ceafe: NOTHING };

/** The counts of one document; chains of one mention are dropped on both sides. */
export function countChains(gold: readonly Chain[], found: readonly Chain[]): ConllCounts {
  const [keys, answers] = [dropSingletons(gold), dropSingletons(found)];
  return {
    muc: bothWays(keys, answers, mucSide),
    b3: bothWays(keys, answers, b3Side),
    ceafe: ceafe(keys, answers),
  };
}

/** The counts of two sets of documents together. */
export function addCounts(a: ConllCounts, b: ConllCounts): ConllCounts {
  return {
    muc: addFractions(a.muc, b.muc),
    b3: addFractions(a.b3, b.b3),
    ceafe: addFractions(a.ceafe, b.ceafe),
  };
}

/** Precision, recall and F1 of a measure. */
export function scoreOf({ recallRight, recallOf, precisionRight, precisionOf }: Fraction) {
  const recall = recallOf === 0 ? 0 : recallRight / recallOf;
  const precision = precisionOf === 0 ? 0 : precisionRight / precisionOf;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/** CoNLL F1: the mean F1 of the three. */
export function conllF1(counts: ConllCounts): number {
  return MEASURES.reduce((sum, measure) => sum + scoreOf(counts[measure]).f1, 0) / MEASURES.length;
}

function dropSingletons(chains: readonly Chain[]): readonly Chain[] {
  return chains.filter((chain) => chain.length > 1);
}

type Side = (
  chains: readonly Chain[],
  other: ReadonlyMap<string, number>,
) => readonly [right: number, of: number];

function bothWays(gold: readonly Chain[], found: readonly Chain[], side: Side): Fraction {
  const [recallRight, recallOf] = side(gold, indexChains(found));
  const [precisionRight, precisionOf] = side(found, indexChains(gold));
  return { recallRight, recallOf, precisionRight, precisionOf };
}

function indexChains(chains: readonly Chain[]): ReadonlyMap<string, number> {
  return new Map(chains.flatMap((chain, at) => chain.map((mention) => [mention, at] as const)));
}

/** Links kept: mentions less the parts that the other side cuts a chain into. */
function mucSide(
  chains: readonly Chain[],
  other: ReadonlyMap<string, number>,
): readonly [number, number] {
  let right = 0;
  let all = 0;
  for (const chain of chains) {
    const parts = new Set(chain.map((mention) => other.get(mention) ?? mention));
    right += chain.length - parts.size;
    all += chain.length - 1;
  }
  return [right, all];
}

/** For each mention, the share of its chain that the other side's chain of it also has. */
function b3Side(
  chains: readonly Chain[],
  other: ReadonlyMap<string, number>,
): readonly [number, number] {
  let right = 0;
  let all = 0;
  for (const chain of chains) {
    const shared = new Map<number, number>();
    for (const mention of chain) {
      const at = other.get(mention);
      if (at !== undefined) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    for (const count of shared.values()) right += (count * count) / chain.length;
    all += chain.length;
  }
  return [right, all];
}

/** The best pairing of chains, each pair worth twice what it shares over what both hold. */
function ceafe(gold: readonly Chain[], found: readonly Chain[]): Fraction {
  const index = indexChains(found);
  const gains = gold.map((chain) => {
    const row = new Array<number>(found.length).fill(0);
    for (const mention of chain) {
      const at = index.get(mention);
      if (at !== undefined) row[at] = (row[at] ?? 0) + 1;
    }
    return row.map((shared, at) => (2 * shared) / (chain.length + (found[at]?.length ?? 0)));
  });
  const right = gold.length === 0 || found.length === 0 ? 0 : greatestAssignment(gains);
  return {
    recallRight: right,
    recallOf: gold.length,
    precisionRight: right,
    precisionOf: found.length,
  };
}

function addFractions(a: Fraction, b: Fraction): Fraction {
  return {
    recallRight: a.recallRight + b.recallRight,
    recallOf: a.recallOf + b.recallOf,
    precisionRight: a.precisionRight + b.precisionRight,
    precisionOf: a.precisionOf + b.precisionOf,
  };
}
