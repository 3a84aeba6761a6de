// Facts in, what their own sentences say besides out: born in Vik, Norway is born in Norway.

import type { FactType } from '../../ontology/index.ts';
import type { FactDraft } from '../context.ts';
import type { FactRule } from './rule.ts';

/** A rule that reads more from what the other rules found. */
export interface DerivedRule extends Omit<FactRule, 'find'> {
  readonly derive: (facts: readonly FactDraft[]) => readonly FactDraft[];
}

const IN_PLACE: ReadonlySet<FactType> = new Set<FactType>(['LOCATED_IN', 'BORN_IN', 'LIVES_IN']);
const MAX_LINKS = 4;

/** Every rule over facts. */
export const DERIVED_RULES: readonly DerivedRule[] = [
  {
    id: 'place.chain',
    reason: 'What is in a place is in the place that the same words put that one in.',
    example: 'Anna Lind was born in Tromsdal, Norway.',
    counterExample: 'Anna Lind was born in Tromsdal and wrote about Norway.',
    derive: chain,
  },
];

function chain(facts: readonly FactDraft[]): readonly FactDraft[] {
  const outer = new Map<number, FactDraft[]>();
  for (const fact of facts) {
    if (fact.type !== 'LOCATED_IN' || fact.status !== 'occurred') continue;
    outer.set(fact.subject, [...(outer.get(fact.subject) ?? []), fact]);
  }
  return facts.flatMap((fact) => {
    if (!IN_PLACE.has(fact.type)) return [];
    const reached = new Set([fact.object]);
    for (let links = 0; links < MAX_LINKS; links += 1)
      for (const place of [...reached])
        for (const next of outer.get(place) ?? []) reached.add(next.object);
    reached.delete(fact.object);
    return [...reached].map((object) => ({
      ...fact,
      object,
      rule: 'place.chain',
      confidence: fact.confidence * 0.9,
    }));
  });
}
