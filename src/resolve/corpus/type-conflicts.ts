// One name read as two types in different articles: settled for the type with far more mentions.

import { fold } from '../../mention/index.ts';
import { byCodeUnit, groupBy } from '../../model/index.ts';
import type { EntityType } from '../../ontology/index.ts';
import type { Candidate } from './candidate.ts';
import type { Linking } from './who/linking.ts';

/** A minority type is taken for a mistake below this share of the mentions. */
const MISTAKE_SHARE = 0.25;

/** Joins candidates of a mistaken type to the most mentioned thing of their name and the settled type. */
export function settleTypes(candidates: readonly Candidate[], linking: Linking): void {
  const named = candidates.flatMap(({ entity, unnamed }, index) =>
    unnamed || entity.type === 'group' ? [] : [index],
  );
  const byName = groupBy(named, (index) => fold(candidates[index]?.entity.name ?? ''));
  for (const [name, members] of byName) {
    const types = weigh(members, candidates, (index) => candidates[index]?.entity.type);
    const [[type, top], ...others] = types;
    const rest = others.reduce((sum, [, weight]) => sum + weight, 0);
    if (type === undefined || others.length === 0) continue;
    const isMistake = rest / (top + rest) <= MISTAKE_SHARE;
    const isBody = name.includes(' ') && !types.some(([other]) => other === 'person');
    // A name of two words is hardly a person's and a town's at once.
    const isWhole = name.includes(' ') && rest < top;
    if (isMistake || isBody || isWhole) joinTo(type, members, { candidates, linking });
  }
}

interface Input {
  readonly candidates: readonly Candidate[];
  readonly linking: Linking;
}

function joinTo(
  type: EntityType,
  members: readonly number[],
  { candidates, linking }: Input,
): void {
  const isOfType = (index: number) => candidates[index]?.entity.type === type;
  const [[target]] = weigh(members.filter(isOfType), candidates, linking.find);
  if (target === undefined) return;
  for (const index of members) {
    if (isOfType(index)) continue;
    const reason = `one name; nearly all articles mean a ${type}`;
    linking.join({ a: target, b: index, score: 0.8, reason, rule: 'resolve.type' });
  }
}

/** Mentions by some property, most first. */
function weigh<T>(
  members: readonly number[],
  candidates: readonly Candidate[],
  valueFor: (index: number) => T | undefined,
): readonly [readonly [T | undefined, number], ...(readonly (readonly [T | undefined, number])[])] {
  const weights = new Map<T, number>();
  for (const index of members) {
    const value = valueFor(index);
    if (value !== undefined)
      weights.set(value, (weights.get(value) ?? 0) + (candidates[index]?.mentions ?? 0));
  }
  const [first, ...rest] = [...weights].sort(
    ([a, x], [b, y]) => y - x || byCodeUnit(String(a), String(b)),
  );
  return [first ?? [undefined, 0], ...rest];
}
