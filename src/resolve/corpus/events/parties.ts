// Two stories in, the parties that both have out, and those that only one names.

import type { RoleType } from '../../../ontology/index.ts';
import { nameIn } from './passage.ts';
import type { Party } from './report.ts';
import type { Story } from './story.ts';

/** Parties that both have; in an act that one does to the other, in one role. */
export function sharedParties(a: Story, b: Story): readonly Party[] {
  const isFree = a.isMutual || b.isMutual;
  return a.parties.filter((x) =>
    b.parties.some((y) => (isFree || x.role === y.role) && isSameParty(x, y)),
  );
}

/** The same, or a country and who acts for it: "Israel", "the Israeli military", "Prime Minister Netanyahu". */
export function isSameParty(x: Party, y: Party): boolean {
  return x.key === y.key || standsFor(x, y) || standsFor(y, x) || areForces(x, y);
}

const FORCES: ReadonlySet<string> = new Set([
  'army',
  'force',
  'forces',
  'military',
  'soldiers',
  'troops',
]);

/** "Congolese troops" and "the Congolese army": the forces of one state. */
function areForces(x: Party, y: Party): boolean {
  const isForce = ({ key, state }: Party) =>
    state !== undefined && FORCES.has(nameIn(key).split('-').at(-1) ?? '');
  return x.state === y.state && isForce(x) && isForce(y);
}

function standsFor(one: Party, country: Party): boolean {
  if (country.spot === undefined || country.state === undefined) return false;
  return (one.state ?? one.actsFor) === country.state && one.key !== country.key;
}

/** Both roles. */
export const ROLES: readonly RoleType[] = ['actor', 'recipient'];

/** Whether both name somebody in a role beside those that they share; places aside. */
export function namesOthers(
  a: Story,
  b: Story,
  role: RoleType,
  shared: readonly Party[] = [],
): boolean {
  const known = new Set(shared.map(({ key }) => key));
  const named = ({ parties }: Story) =>
    parties.filter(
      (party) =>
        party.role === role &&
        party.noun === undefined &&
        party.spot === undefined &&
        !known.has(party.key),
    );
  return named(a).length > 0 && named(b).length > 0;
}

/** The kinds of people in a role, those whom it befell where none is said, as far as they are only described. */
export function nounsOf({ parties }: Story, of: RoleType = 'recipient'): ReadonlySet<string> {
  return new Set(
    parties.flatMap(({ role, noun }) => (role === of && noun !== undefined ? [noun] : [])),
  );
}

/** Somebody who is named, and no country. */
export function isOwn({ noun, state, spot }: Party): boolean {
  return noun === undefined && state === undefined && spot?.isWide !== true;
}

/** "Berg was arrested", "two men were arrested": who is arrested alone is not several. */
export function capturesOthers(a: Story, b: Story): boolean {
  return [a, b].every(({ types }) => types.has('COERCE')) && isOneToSeveral(a, b, 'recipient');
}

/** Whether the one tells of one person in a role, and the other of several: "Berg was held", "two men were held". */
export function isOneToSeveral(a: Story, b: Story, role: RoleType): boolean {
  const [x, y] = [a, b].map(({ parties }) => parties.filter((party) => party.role === role));
  return (isOne(x) && areSeveral(y)) || (isOne(y) && areSeveral(x));
}

function isOne([first, ...others]: readonly Party[] = []): boolean {
  return first?.key.startsWith('person:') === true && others.length === 0;
}

function areSeveral(parties: readonly Party[] = []): boolean {
  return (
    parties.length > 0 &&
    parties.every(({ key, noun }) => key.startsWith('group:') && noun !== undefined)
  );
}
