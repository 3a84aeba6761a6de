// The clusters of an article in, for each phrase that means several who were named the names that it means
// out: "the two", "the mediators", "they". Each way of telling whom is a rule.

import type { Mention } from '../../../mention/index.ts';
import { countedMembers } from './counted.ts';
import { describedMembers } from './described.ts';
import { type CollectiveInput, type Surroundings, surroundingsOf } from './surroundings.ts';
import { pronounMembers } from './they.ts';

/** Whom a phrase means, and the rule that says so. */
export interface Collective {
  readonly members: readonly number[];
  readonly rule: string;
}

interface CollectiveRule {
  readonly id: string;
  readonly reason: string;
  readonly example: string;
  readonly counterExample: string;
  readonly find: (
    mention: Mention,
    index: number,
    around: Surroundings,
  ) => readonly number[] | undefined;
}

/** How whom a phrase means is told, in the order in which it is tried. */
export const COLLECTIVE_RULES: readonly CollectiveRule[] = [
  {
    id: 'link.collective',
    reason: 'the two or three who were named last and could be meant',
    example: 'Anna Lind and Jonas Berg spoke in Rome. The [two] were arrested in Oslo.',
    counterExample: 'Anna Lind spoke in Rome. The [two] were arrested in Oslo.',
    find: (mention, _, around) => countedMembers(mention, around),
  },
  {
    id: 'link.collective-noun',
    reason: 'those whom the article calls so, or all of the kind that were just named together',
    example: 'Mediators Qatar and Egypt met in Doha. The [mediators] criticized Israel.',
    counterExample: 'Qatar and Egypt met in Doha. The [mediators] criticized Israel.',
    find: (mention, _, around) => describedMembers(mention, around),
  },
  {
    id: 'link.collective-they',
    reason: 'those whom the sentence before speaks of together',
    example: 'Anna Lind and Jonas Berg spoke in Oslo. [They] criticized Hamas.',
    counterExample: 'Anna Lind spoke in Oslo of Jonas Berg. [They] criticized Hamas.',
    find: pronounMembers,
  },
];

/** For each mention that stands for several, a mention of each of them. */
export function collectivesOf(input: CollectiveInput): ReadonlyMap<number, Collective> {
  const around = surroundingsOf(input);
  const found = new Map<number, Collective>();
  input.relations.context.mentions.forEach((mention, index) => {
    for (const { id, find } of COLLECTIVE_RULES) {
      const members = found.has(index) ? undefined : find(mention, index, around);
      if (members !== undefined) found.set(index, { members, rule: id });
    }
  });
  return found;
}
