// Two reports in, who took part in both, and who in one alone, out.

import type { RoleType } from '../../../../ontology/index.ts';
import { countOtherwise } from '../clash.ts';
import { isOneToSeveral, isOwn, isSameParty, ROLES, sharedParties } from '../parties.ts';
import { partyFit } from '../party-fit.ts';
import type { Party } from '../report.ts';
import type { Story } from '../story.ts';
import type { Feature } from './feature.ts';

/** What speaks for or against the same people. */
export const PARTY_FEATURES: readonly Feature[] = [
  {
    id: 'who.fit',
    reason: 'Those who took part agree.',
    amount: ({ first, later }) => Math.max(0, partyFit(first.story, later.story)),
  },
  {
    id: 'who.unfit',
    reason: 'Nobody took part in both, or somebody in one alone.',
    amount: ({ first, later }) => Number(partyFit(first.story, later.story) < 0),
  },
  {
    id: 'who.own',
    reason: 'A person, a body or a town took part in both.',
    amount: ({ first, later }) => Number(sharedParties(first.story, later.story).some(isOwn)),
  },
  ...ROLES.flatMap(featuresOf),
  {
    id: 'who.as-many',
    reason: 'As many died or were hurt in both.',
    amount: ({ first: { story: a }, later: { story: b } }) =>
      Number([...a.counts].some((count) => b.counts.has(count))),
  },
  {
    id: 'who.other-count',
    reason: 'They count the dead and the hurt otherwise.',
    amount: ({ first, later }) => Number(countOtherwise(first.story, later.story)),
  },
];

function featuresOf(role: RoleType): readonly Feature[] {
  return [
    {
      id: `who.${role}`,
      reason: `Somebody who is named is ${role} in both.`,
      amount: ({ first, later }) =>
        Number(sharedIn(first.story, later.story, role).some(({ noun }) => noun === undefined)),
    },
    {
      id: `who.${role}-noun`,
      reason: `Those who are ${role} in both are described in one noun.`,
      amount: ({ first, later }) => Number(areAlike(first.story, later.story, role)),
    },
    {
      id: `who.${role}-number`,
      reason: `The ${role} is one person in the one, and several in the other.`,
      amount: ({ first, later }) => Number(isOneToSeveral(first.story, later.story, role)),
    },
    {
      id: `who.other-${role}`,
      reason: `Each names another ${role}.`,
      amount: ({ first: { story: a }, later: { story: b } }) =>
        Number(
          sharedIn(a, b, role).length === 0 &&
            namedIn(a, role).length * namedIn(b, role).length > 0,
        ),
    },
  ];
}

function inRole({ parties }: Story, role: RoleType): readonly Party[] {
  return parties.filter((party) => party.role === role);
}

function namedIn(story: Story, role: RoleType): readonly Party[] {
  return inRole(story, role).filter(({ noun }) => noun === undefined);
}

function sharedIn(a: Story, b: Story, role: RoleType): readonly Party[] {
  const others = inRole(b, role);
  return inRole(a, role).filter((one) => others.some((other) => isSameParty(one, other)));
}

function areAlike(a: Story, b: Story, role: RoleType): boolean {
  const nouns = new Set(inRole(b, role).map(nounOf));
  return inRole(a, role).some((party) => nounOf(party) !== undefined && nouns.has(nounOf(party)));
}

function nounOf({ noun, head }: Party): string | undefined {
  return noun ?? head;
}
