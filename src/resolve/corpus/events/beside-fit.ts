// Two stories of different articles in, how much speaks for one event where one leaves out who took part, out.
// Method: a party of one that the other only names in the same sentence counts as shared ("Belarus rejects the
// sanctions on its officials"); a description counts as the person that its article names. Whoever is named
// in one role by both, and nowhere by the other, tells the two apart.

import type { EventType, RoleType } from '../../../ontology/index.ts';
import { ANYBODY, areOthersIn } from './clash.ts';
import { isSameParty, nounsOf, ROLES, sharedParties } from './parties.ts';
import { placeFit, scenesOf } from './place-fit.ts';
import type { Party } from './report.ts';
import { inOneSentence, isDay, type Story, sharesMode } from './story.ts';
import { lasts } from './time-fit.ts';

/** What is known of who took part, by the parties of one and the surroundings of the other. */
interface Found {
  /** Keys of the parties that both name; one of a state counts under its state. */
  readonly known: ReadonlySet<string>;
  /** Whether one of them is a person or an organization that acts for itself. */
  readonly isOwn: boolean;
  /** Whether both are described in one noun and belong to one state: "officials". */
  readonly isAlike: boolean;
  /** Whether all that one of the two names are found in the other. */
  readonly isWhole: boolean;
}

/** -1 where nothing speaks for it; `isRepeated` acts are told apart by the day alone. */
export function besideFit(a: Story, b: Story, isRepeated: boolean): number {
  if (!sharesMode(a, b) || a.isMutual !== b.isMutual || isTurned(a, b)) return -1;
  if (ROLES.some((role) => areOthers(a, b, role))) return -1;
  if (areOtherOnes(a, b)) return -1;
  const { known, isOwn, isAlike, isWhole } = foundIn(a, b);
  if (!isOwn && !a.isMutual && isTitForTat(a, b)) return -1;
  const isDated = isDay(a) && isDay(b);
  if (isRepeated && !isDated) return -1;
  const isKind = !isRepeated && a.modes.size > 0 && b.modes.size > 0;
  if ((isDated || isKind) && isOneTopic(a, b)) return 0.85;
  const many = known.size + (isAlike ? 1 : 0);
  if (many >= 2) return isWhole ? 0.85 : 0.6;
  if (!isOwn) return -1;
  // A firm buys one firm after the other.
  if (
    a.isTakeover &&
    b.isTakeover &&
    isWhole &&
    ![...named(a), ...named(b)].every(({ role }) => role === 'actor')
  )
    return 0.5;
  if (a.isOnce && b.isOnce && a.modes.size > 0 && b.modes.size > 0) return isWhole ? 0.85 : 0.5;
  return isDated && isWhole && !isRepeated ? 0.5 : -1;
}

/** Two persons whom it befell; or two who act in what is neither done together nor in war, where papers err. */
function areOtherOnes(a: Story, b: Story): boolean {
  const befell = (story: Story) =>
    named(story).filter(({ key, role }) => role === 'recipient' && key.startsWith('person:'));
  const isPersonal = befell(a).length > 0 && befell(b).length > 0;
  if (isPersonal && areOthersIn(a, b, 'recipient')) return true;
  return DONE_ALONE.has(a.type) && areOthersIn(a, b, 'actor');
}

const DONE_ALONE: ReadonlySet<string> = new Set<EventType>(['SANCTION', 'AID']);

/** So many names that two articles share make them be about one thing. */
const TOPIC_NAMES = 2;

/** The only act of its kind in each of two articles that are about the same persons, bodies or towns. */
function isOneTopic(a: Story, b: Story): boolean {
  if (!a.isOnly || !b.isOnly) return false;
  return [...a.topic].filter((key) => b.topic.has(key)).length >= TOPIC_NAMES;
}

/** One who acts in the one and suffers in the other. */
function isTurned(a: Story, b: Story): boolean {
  if (a.isMutual || b.isMutual) return false;
  return named(a).some(
    (x) =>
      named(b).some((y) => isSameParty(x, y)) &&
      !named(b).some((y) => x.role === y.role && isSameParty(x, y)),
  );
}

/**
 * Two states, of which neither does, or suffers, the same in both: "the expulsion of its diplomats from Algeria"
 * may be answered in kind, "expelled Algerian diplomats".
 */
function isTitForTat(a: Story, b: Story): boolean {
  if (!a.modes.has('expel') || !b.modes.has('expel')) return false;
  return !sharedParties(a, b).some(({ state }) => state !== undefined);
}

/** Both name somebody in a role whom the other does not speak of. */
function areOthers(a: Story, b: Story, role: RoleType): boolean {
  const unknown = (one: Story, other: Story) =>
    named(one).some((x) => x.role === role && !isNamedIn(x, other));
  return unknown(a, b) && unknown(b, a);
}

function foundIn(a: Story, b: Story): Found {
  const found = [
    ...named(a).filter((x) => isNamedIn(x, b) || isDescribedIn(x, b, a)),
    ...named(b).filter((y) => isNamedIn(y, a) || isDescribedIn(y, a, b)),
  ];
  const isAll = (one: Story, other: Story) =>
    named(one).length > 0 &&
    named(one).every((x) => isNamedIn(x, other) || isDescribedIn(x, other, one));
  return {
    known: new Set(found.map(({ key, state }) => state ?? key)),
    isOwn: found.some(({ state, spot }) => state === undefined && spot === undefined),
    isAlike: found.some((x) => x.head !== undefined && (describes(x, a) || describes(x, b))),
    isWhole: isAll(a, b) || isAll(b, a),
  };
}

/** Another party of the story is of the same noun, in the same role. */
function describes(x: Party, { parties }: Story): boolean {
  return parties.some(({ key, role, noun }) => key !== x.key && role === x.role && noun === x.head);
}

/** Those who are not only described. */
function named({ parties }: Story): readonly Party[] {
  return parties.filter(({ noun }) => noun === undefined);
}

function isNamedIn(x: Party, { parties, beside }: Story): boolean {
  return [...parties, ...beside].some((y) => isSameParty(x, y));
}

/** "The ex-governor was arrested", in an article that names the one who was. */
function isDescribedIn(x: Party, { parties, around, isOnce }: Story, of: Story): boolean {
  return (
    isOnce &&
    of.isOnce &&
    x.key.startsWith('person:') &&
    around.has(x.key) &&
    parties.some(({ role, noun }) => role === x.role && noun !== undefined && !noun.endsWith('s'))
  );
}

/** The towns of a story; where it has none, the one that its sentence names. */
export function townsNear(story: Story): ReadonlySet<string> {
  const own = townKeys(scenesOf(story));
  if (own.length > 0) return new Set(own);
  const near = new Set(townKeys(story.beside.flatMap(({ spot }) => spot ?? [])));
  return near.size === 1 ? near : new Set();
}

function townKeys(scenes: ReturnType<typeof scenesOf>): readonly string[] {
  return scenes.flatMap(({ key, isWide, isRegion }) => (isWide && !isRegion ? [] : [key]));
}

/** Those of one noun, done to by some of one noun, in one country on one day. */
export function areSamePeople(a: Story, b: Story): boolean {
  if (!isDay(a) || !isDay(b) || placeFit(scenesOf(a), scenesOf(b)) <= 0 || !sharesMode(a, b))
    return false;
  return ROLES.every((role) => {
    const [x, y] = [a, b].map(({ parties }) =>
      parties.flatMap((party) =>
        party.role === role ? [party.noun ?? party.head ?? party.key] : [],
      ),
    );
    return x?.some((noun) => y?.includes(noun) ?? false) ?? false;
  });
}

/** The strike of one kind of workers in one country, which papers tell of on each of its days. */
export function isOneStrike(a: Story, b: Story): boolean {
  if (!lasts(a) || !lasts(b) || !a.isOnly || !b.isOnly) return false;
  const [x, y] = [townsNear(a), townsNear(b)];
  if (x.size > 0 && y.size > 0 && ![...x].some((town) => y.has(town))) return false;
  const workers = (story: Story) =>
    [...nounsOf(story, 'actor')].filter((noun) => !ANYBODY.has(noun));
  const [countries, others] = [countriesNear(b), workers(b)];
  return (
    [...countriesNear(a)].some((country) => countries.has(country)) &&
    workers(a).some((noun) => others.includes(noun))
  );
}

/** The countries that its places, and those that its sentence names, lie in. */
function countriesNear(story: Story): ReadonlySet<string> {
  const spots = [...scenesOf(story), ...story.beside.flatMap(({ spot }) => spot ?? [])];
  return new Set(spots.flatMap(({ country }) => country ?? []));
}

/**
 * An act and those whom it killed or hurt, told in one sentence: "a bombing that killed nine". Others who act, or
 * others whom it befell, are another act.
 */
export function isActAndToll(a: Story, b: Story): boolean {
  if (a.isToll === b.isToll || !inOneSentence(a, b)) return false;
  return ROLES.every((role) => {
    const [x, y] = [a, b].map(({ parties }) =>
      parties.filter((party) => party.role === role && party.spot === undefined),
    );
    if (x === undefined || y === undefined || x.length === 0 || y.length === 0) return true;
    return x.some(({ key }) => y.some((other) => other.key === key));
  });
}
