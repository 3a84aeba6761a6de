// Links in, the records that people read out: what was joined and why, what was kept apart, and what
// waits for a person.

import { byCodeUnit, type Judgement, type Verdict } from '../../../model/index.ts';
import type { Candidate } from '../candidate.ts';
import type { Linking, Pair } from './linking.ts';

/** How many pairs wait for a person at most. */
const SUGGESTED = 1_000;

/** Everything that rules decided, or left open. */
export interface Records {
  readonly decisions: readonly Judgement[];
  readonly suggestions: readonly Judgement[];
}

/** Writes the records of a linking; pairs that a person answered are not asked again. */
export function recordsOf(
  candidates: readonly Candidate[],
  linking: Linking,
  answered: readonly (readonly [number, number])[],
): Records {
  const record = (verdict: Verdict) => (pair: Pair) => recordOf(candidates, pair, verdict);
  const known = new Set(answered.map(([a, b]) => clusterPair(linking, a, b)));
  const apart = distinctPairs(linking, linking.apart);
  const unsure = distinctPairs(linking, linking.unsure).filter(
    ({ a, b }) => !known.has(clusterPair(linking, a, b)) && linking.mayJoin(a, b),
  );
  return {
    decisions: [...linking.joined.map(record('same')), ...apart.map(record('different'))].sort(
      byAnchors,
    ),
    suggestions: unsure
      .map(record('unsure'))
      .sort((a, b) => b.score - a.score || byAnchors(a, b))
      .slice(0, SUGGESTED),
  };
}

/** The best pair of any two clusters that are two in the end. */
function distinctPairs(linking: Linking, pairs: readonly Pair[]): readonly Pair[] {
  const best = new Map<string, Pair>();
  for (const pair of pairs) {
    if (linking.find(pair.a) === linking.find(pair.b)) continue;
    const key = clusterPair(linking, pair.a, pair.b);
    const known = best.get(key);
    if (known === undefined || pair.score > known.score) best.set(key, pair);
  }
  return [...best.values()];
}

function clusterPair({ find }: Linking, a: number, b: number): string {
  const [x, y] = [find(a), find(b)];
  return x < y ? `${x} ${y}` : `${y} ${x}`;
}

function recordOf(
  candidates: readonly Candidate[],
  { a, b, score, reason, rule }: Pair,
  verdict: Verdict,
): Judgement {
  const [left, right] = [candidates[a], candidates[b]];
  return {
    left: left?.anchor ?? '',
    right: right?.anchor ?? '',
    names: [left?.entity.name ?? '', right?.entity.name ?? ''],
    verdict,
    score,
    reason,
    by: rule,
  };
}

function byAnchors(a: Judgement, b: Judgement): number {
  return byCodeUnit(a.left, b.left) || byCodeUnit(a.right, b.right);
}
