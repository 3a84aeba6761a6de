// One name read as two types in different articles: settled for the type with far more mentions.

import { fold } from '../../mention/index.ts';
import { groupBy } from '../../model/index.ts';
import type { Clusters } from '../clusters.ts';
import type { Candidate } from './candidate.ts';

/** A minority type is taken for a mistake below this share of the mentions. */
const MISTAKE_SHARE = 0.25;

/** Joins candidates that share their whole name when one type has nearly all mentions of it. */
export function settleTypes(candidates: readonly Candidate[], clusters: Clusters): void {
  const named = candidates.flatMap(({ entity, unnamed }, index) =>
    unnamed || entity.type === 'group' ? [] : [index],
  );
  const byName = groupBy(named, (index) => fold(candidates[index]?.entity.name ?? ''));
  for (const [name, members] of byName) {
    const types = weightByType(candidates, members);
    if (types.size < 2) continue;
    const total = [...types.values()].reduce((sum, weight) => sum + weight, 0);
    const [[, top] = ['', 0]] = [...types].sort((a, b) => b[1] - a[1]);
    const settled =
      (total - top) / total <= MISTAKE_SHARE || (name.includes(' ') && !types.has('person'));
    if (settled) for (const index of members) clusters.union(members[0] as number, index);
  }
}

function weightByType(
  candidates: readonly Candidate[],
  members: readonly number[],
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const index of members) {
    const candidate = candidates[index];
    if (candidate === undefined) continue;
    const { type } = candidate.entity;
    weights.set(type, (weights.get(type) ?? 0) + candidate.mentions);
  }
  return weights;
}
