// A finding in, who takes part out; and whether that makes an event at all.

import {
  childrenBy,
  getToken,
  lemmaOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { BODY_NOUNS, PLACE_NOUNS } from '../../mention/agent-nouns.ts';
import {
  EVENTS,
  type EventDeclaration,
  type EventType,
  findNounSenses,
  type NounSense,
  type RoleType,
  type VerbSense,
} from '../../ontology/index.ts';
import { mentionsOf } from '../arguments.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { DraftParticipant, ReadingContext } from '../context.ts';
import { onlyTown, PLACE_PREPOSITIONS, placeSpokenOf } from '../where.ts';
import type { EventFinding } from './event-finding.ts';
import { isCounted } from './event-size.ts';
import { isForce } from './force-of-nature.ts';
import { isWord } from './match-verb.ts';
import { namedIn, OFFERED_PREPOSITIONS } from './phrase-members.ts';
import { sufferersOf } from './sufferers.ts';

const TARGETS = new Set(
  'building house home works car vehicle bus truck train ship vessel boat tanker plane aircraft helicopter tank convoy depot post warehouse factory pipeline market shop store mine barracks outpost position site facility infrastructure dam tower headquarters office tent shelter settlement target position stronghold territory area line camp border village part school hospital clinic church mosque synagogue temple cathedral monastery hotel bridge airport airfield port harbour harbor refinery station theatre theater restaurant cafe club kindergarten stadium apartment flat block residence cemetery court prison mill bakery farm farmhouse ranch villa mansion hideout hideaway lodge orphanage mall supermarket bank substation reservoir coast computer network server website database tram metro subway minibus lorry van coach taxi ferry trawler dinghy locomotive carriage ambulance patrol garrison funeral wedding procession parade concert festival crowd queue bar pub nightclub university college campus dormitory kiosk stall bakery drone jet warplane centre center outskirts suburb neighbourhood neighborhood compound garage terminal dock shipyard plant silo granary shaft pit roof ceiling footbridge walkway overpass viaduct flyover tunnel grandstand balcony chimney staircase lift elevator pier jetty crane scaffolding scaffold'.split(
    ' ',
  ),
);

/** What bears a name and carries people. */
const VESSELS = new Set(
  'boat ferry freighter ship submarine tanker trawler tugboat vessel warship yacht'.split(' '),
);

/** What has another side, which is named with it: "the border with Sweden". */
const BORDERS = new Set(['border', 'frontier']);

/** What fights for whoever it belongs to. */
const WEAPONS = new Set(
  'aircraft artillery battery bomber boat bulldozer drone fighter frigate gunboat gunship helicopter jet missile plane rocket ship submarine tank vessel warplane warship'.split(
    ' ',
  ),
);

/** What is done to people, so that a bare number counts people. */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  'ABDUCTED',
  'AIDED',
  'ARRESTED',
  'CHARGED',
  'CONVICTED',
  'EXPELLED',
  'RELEASED',
  'VISITED',
]);

/** Acts that cut or limit somebody's dealings, whatever thing they are done to. */
const REACHING: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE', 'PROTEST']);
const HARMING: ReadonlySet<EventType> = new Set(['ASSAULT', 'DISASTER']);
/** "the Gaza war", "the conflict": a state of things more often than what happened. */
const LASTING = new Set(['war', 'conflict', 'hostility', 'violence', 'aggression']);
const FORCEFUL: ReadonlySet<EventType> = new Set(['ASSAULT', 'MOBILIZE', 'DISASTER']);

/** Who takes part, each once, actors first. */
export function participantsOf(
  context: ReadingContext,
  finding: EventFinding,
): readonly DraftParticipant[] {
  const found = new Map<number, RoleType>();
  const add = (role: RoleType) => (mention: number) => {
    if (!found.has(mention)) found.set(mention, role);
  };
  for (const head of finding.actors) partners(context, finding, head).forEach(add('actor'));
  finding.actorMentions?.forEach(add('actor'));
  for (const head of finding.recipients)
    addressees(context, finding, head).forEach(add('recipient'));
  finding.recipientMentions?.forEach(add('recipient'));
  const all = [...found]
    .map(([mention, role]) => ({ mention, role }))
    .filter(({ mention }) => !isOneFrom(context, mention));
  const isPlace = ({ mention }: DraftParticipant) => context.mentions[mention]?.type === 'place';
  const doing = all.filter((one) => !isBlind(context, finding, one));
  if (finding.sense.event === 'DISASTER') return befallen(context, doing);
  return finding.sense.roles === 'patient' && !doing.every(isPlace)
    ? doing.filter((participant) => !isPlace(participant))
    : doing;
}

/** "A coach and a lorry collided, killing three": no trainer; "Lightning killed four": no name. */
function isBlind(
  { tree, mentions }: ReadingContext,
  { sense: { event } }: EventFinding,
  { mention, role }: DraftParticipant,
): boolean {
  const head = mentions[mention]?.head ?? -1;
  const isOfHarm = event === 'DISASTER' || (event === 'LIFE' && role === 'actor');
  const isCoach = mentions[mention]?.kind === 'nominal' && lemmaOf(tree, head) === 'coach';
  return isOfHarm && (isCoach || (event === 'LIFE' && isForce(tree, head)));
}

/** "a German whom she met" is somebody, and not his country. */
function isOneFrom({ tree, mentions }: ReadingContext, index: number): boolean {
  const mention = mentions[index];
  if (mention?.demonym !== true || mention.type !== 'place') return false;
  return childrenBy(tree, mention.head, 'det').some((det) =>
    /^(?:an?|another|every|each)$/i.test(wordOf(tree, det)),
  );
}

/** Whom a disaster befalls: people rather than places, and no storm or disease by its name. */
function befallen(
  context: ReadingContext,
  all: readonly DraftParticipant[],
): readonly DraftParticipant[] {
  const { tree, mentions } = context;
  const known = all.filter(({ mention }) => !isForce(tree, mentions[mention]?.head ?? -1));
  const isPlace = ({ mention }: DraftParticipant) => mentions[mention]?.type === 'place';
  const others = known.length > 0 ? known : all;
  return others.every(isPlace) ? others : others.filter((participant) => !isPlace(participant));
}

/**
 * Whom it is done to. Words may be meant for whose thing it is ("praised Norway's efforts", "rejected a
 * Swedish request", "cut ties with Norway"), and force for whose things it is used on.
 */
function addressees(
  context: ReadingContext,
  { sense }: EventFinding,
  head: number,
): readonly number[] {
  if (sense.pattern.kind === 'verb' && sense.pattern.inner === 'object')
    return namedIn(context, head, OFFERED_PREPOSITIONS);
  // "appeals for the protection of civilians" are not made to them.
  if (sense.event === 'REQUEST' && sense.pattern.preps.includes('for'))
    return mentionsOf(context, head);
  // "wired the money to an account of Berg in Vienna"
  if (sense.relation === 'PAID' && lemmaOf(context.tree, head) === 'account')
    return namedIn(context, head, ['of', 'by']);
  if (isVerbal(sense)) return partiesTo(context, head, sense.event);
  // "flooded much of the town of Vik"
  const [whole] = wholesOf(context.tree, head);
  if (whole !== undefined && FORCEFUL.has(sense.event)) return mentionsOf(context, whole);
  // "seized control of the town": the one that was named last.
  const town =
    FORCEFUL.has(sense.event) || sense.event === 'COERCE' ? townMeant(context, head) : [];
  if (town.length > 0) return town;
  // "captured photos of Ali Reza" arrests nobody.
  if (REACHING.has(sense.event) && sense.relation !== 'ARRESTED') {
    const named = partiesTo(context, head, sense.event);
    return named.length > 0 || sense.event === 'PROTEST' ? named : ownersMeant(context, head);
  }
  return FORCEFUL.has(sense.event) && isTarget(context.tree, head)
    ? namedIn(context, head, [
        'of',
        'in',
        'at',
        'near',
        'outside',
        'around',
        'off',
        'along',
        ...(BORDERS.has(lemmaOf(context.tree, head)) ? ['with'] : []),
      ])
    : mentionsOf(context, head);
}

const ALLEGING = /^(?:accusation|allegation|charge|claim|complaint)$/;

/** "the town": a town by what is known of it, or the only one that the article names. */
function townMeant(context: ReadingContext, head: number): readonly number[] {
  if (!/^(?:city|town|village)$/.test(lemmaOf(context.tree, head))) return [];
  if (mentionsOf(context, head).length > 0) return [];
  const place = placeSpokenOf(context, head);
  const mention = context.mentions[place ?? -1];
  if (place === undefined || mention === undefined) return [];
  const only = context.mentions[onlyTown(context) ?? -1];
  return mention.placeKind === 'city' || mention.label === only?.label ? [place] : [];
}

/** Those whom a phrase names, but for those whom it befalls. */
function partiesTo(context: ReadingContext, head: number, saidOfIt: EventType): readonly number[] {
  // "investigated charges by Lind against Berg": not her, who makes them.
  if (saidOfIt === 'ACCUSE' && ALLEGING.test(lemmaOf(context.tree, head)))
    return childrenBy(context.tree, head, 'nmod', 'obl')
      .filter((child) => prepositionOf(context.tree, child) === 'against')
      .flatMap((child) => mentionsOf(context, child));
  const spared = sufferersOf(context, head, saidOfIt);
  return namedIn(context, head).filter((mention) => !spared.has(mention));
}

/** The town in "much of the town". */
function wholesOf(tree: Tree, head: number): readonly number[] {
  if (!/^(?:much|most|half|part|parts|swath|swathe)$/.test(lemmaOf(tree, head))) return [];
  return childrenBy(tree, head, 'nmod').filter((child) => prepositionOf(tree, child) === 'of');
}

/** Whose goods they are: "tariffs on its steel", "on steel from Norway", which the parse may hang on the verb. */
function ownersMeant({ tree, mentionAt }: ReadingContext, head: number): readonly number[] {
  const governor = getToken(tree, head).head;
  const from = [head, ...(governor < 0 ? [] : [governor])]
    .flatMap((one) => childrenBy(tree, one, 'nmod', 'obl'))
    .filter((child) => isWord(tree, head + 1, 'from') && getToken(tree, head + 1).head === child);
  return [...childrenBy(tree, head, 'nmod:poss'), ...from].flatMap(
    (child) => mentionAt(child) ?? [],
  );
}

/** Who acts. Those whom a plural includes do not meet the others of it: "met officials, including Berg". */
function partners(
  context: ReadingContext,
  { sense }: EventFinding,
  head: number,
): readonly number[] {
  // "shelling near the village of Vik that killed three": the village is where it was done.
  const isWhere =
    sense.event === 'ASSAULT' && PLACE_PREPOSITIONS.has(prepositionOf(context.tree, head));
  const all = isWhere ? [] : agents(context, head);
  const [whole, ...included] = all;
  const isWhole = context.mentions[whole ?? -1]?.kind === 'nominal';
  return sense.roles === 'mutual' && isWhole && included.length > 0 ? included : all;
}

/** Who does it: with weapons and vehicles, and in attacks, whoever they belong to. */
function agents(context: ReadingContext, head: number): readonly number[] {
  const direct = mentionsOf(context, head);
  if (direct.length > 0 || !isWielded(context.tree, head)) return direct;
  return namedIn(context, head, ['of', 'by']);
}

function isWielded(tree: Tree, head: number): boolean {
  const lemma = lemmaOf(tree, head);
  return WEAPONS.has(lemma) || findNounSenses(lemma).some(({ event }) => event === 'ASSAULT');
}

/** "a curfew in Vik", "the seizure of a freighter off Vik", "the deployment of soldiers in Vik", "the trial in Vik" */
export const TOLD_OF_PLACE: ReadonlySet<string> = new Set([
  'curfew',
  'restrict',
  'seize',
  'raid',
  'search',
  'troops',
  'police',
  'trial',
]);

/**
 * What is told of a place though nobody who takes part is known: "tens of thousands marched in Oslo", "a week
 * after talks in Geneva". Talks that are only hoped for say too little so.
 */
export function isOfPlace({
  sense: { event, mode, relation, pattern },
  status,
  actors,
}: EventFinding): boolean {
  if (event === 'PROTEST') return true;
  // "a deal that was signed in Vik"
  if (event === 'AGREE' && relation === 'AGREED_WITH' && pattern.kind === 'verb')
    return status === 'occurred' && pattern.noun !== undefined && actors.length === 0;
  // "a bank in Vik was robbed", "cocaine was found in Vik"
  if (event === 'COERCE' && mode === 'seize' && relation === undefined)
    return status === 'occurred';
  // "Demonstrations were banned in Vik", "police made 14 arrests in Vik"
  if (
    event === 'COERCE' &&
    pattern.kind === 'verb' &&
    /^ban (?:protest|demonstration|rally|march)$/.test(pattern.text)
  )
    return status === 'occurred';
  return (
    (event === 'CONSULT' || mode === 'ceasefire' || TOLD_OF_PLACE.has(mode ?? '')) &&
    pattern.kind === 'noun' &&
    status === 'occurred'
  );
}

/** Whether the participants are such that the verb means the event at all. */
export function isEvent(
  context: ReadingContext,
  finding: EventFinding,
  participants: readonly DraftParticipant[],
): boolean {
  if (participants.length === 0 || actsOnThings(context, finding, participants)) return false;
  if (isUnasked(finding, participants)) return false;
  const { event, relation, pattern } = finding.sense;
  // "left the party": whoever leaves what is no place makes no journey.
  const travels = relation === 'TRAVELED_TO' || (event === 'MOVEMENT' && pattern.text === 'leave');
  return !travels || goesSomewhere(context, finding, participants);
}

/** "a letter said Sweden must leave": a demand in plain words of saying needs somebody who makes it. */
function isUnasked({ sense }: EventFinding, participants: readonly DraftParticipant[]): boolean {
  const { pattern } = sense;
  const implied = pattern.kind === 'verb' && pattern.obliged === true;
  return implied && !participants.some(({ role }) => role === 'actor');
}

/** "released a video" is no release, "hit a record high" no attack, "met the deadline" no meeting. */
function actsOnThings(
  context: ReadingContext,
  finding: EventFinding,
  participants: readonly DraftParticipant[],
): boolean {
  const { sense, actors, recipients } = finding;
  // "detained 35", "rescued 71", "visited the injured"
  const isCount = (head: number) =>
    (isCounted(sense) || OF_PEOPLE.has(sense.relation ?? '')) && isCrowd(context.tree, head);
  const isOther = (head: number) =>
    mentionsOf(context, head).length === 0 && !isTarget(context.tree, head) && !isCount(head);
  // One may protest against things.
  if (sense.event === 'PROTEST' && participants.length > 0) return false;
  if (sense.roles === 'mutual') return participants.length < 2 && actors.some(isOther);
  if (sense.relation === undefined || sense.roles !== 'directed' || isVerbal(sense)) return false;
  const received = participants.some(({ role }) => role === 'recipient');
  return !received && recipients.length > 0 && recipients.every(isOther);
}

/** People that no noun names: "71", "dozens", "the injured". */
function isCrowd(tree: Tree, head: number): boolean {
  const { upos, lemma } = getToken(tree, head);
  if (childrenBy(tree, head, 'nmod', 'nummod').length > 0) return false;
  return upos === 'NUM' || /^(?:injured|wounded|sick|homeless|survivor|victim)$/.test(lemma);
}

/** Whether an attack or a disaster befalls what somebody built, or names nothing that it befalls. */
export function strikesGround(
  { tree }: ReadingContext,
  { sense, recipients }: EventFinding,
): boolean {
  const isOfNone = sense.roles === 'patient' || recipients.every((head) => isTarget(tree, head));
  const isTold =
    (sense.pattern.kind === 'noun' && !LASTING.has(sense.pattern.lemma)) || recipients.length > 0;
  const isCyber = sense.mode === 'cyber' && sense.pattern.kind === 'noun';
  return (HARMING.has(sense.event) || isCyber) && isTold && isOfNone;
}

/** Whether a head means a place or something built: "the town", "part of a stronghold". */
export function isGround(context: ReadingContext, head: number): boolean {
  const known = mentionsOf(context, head);
  return known.length === 0
    ? isTarget(context.tree, head)
    : known.every((index) => context.mentions[index]?.type === 'place');
}

/** Whether a head means something built, or a vehicle, of which nobody is meant. */
export function isThing(context: ReadingContext, head: number): boolean {
  return mentionsOf(context, head).length === 0 && isTarget(context.tree, head);
}

/** What force is used on besides people and places: "a convoy", "the embassy". */
function isTarget(tree: Tree, head: number): boolean {
  const lemma = lemmaOf(tree, head);
  // "one of its boats"
  if (
    /^(?:one|two|three|some|several|many|much|most|half|all|part|parts|dozen|dozens)$/.test(lemma)
  ) {
    const parts = childrenBy(tree, head, 'nmod').filter(
      (child) => prepositionOf(tree, child) === 'of',
    );
    if (parts.length > 0) return parts.some((part) => isTarget(tree, part));
  }
  if (/^works$/i.test(wordOf(tree, head))) return true;
  if ([PLACE_NOUNS, BODY_NOUNS, TARGETS, VESSELS].some((nouns) => nouns.has(lemma))) return true;
  // "the tanker Amber Star"
  return (
    getToken(tree, head).upos === 'PROPN' &&
    childrenBy(tree, head, 'compound', 'nmod:desc').some((child) =>
      VESSELS.has(lemmaOf(tree, child)),
    )
  );
}

/** "could not be reached" is no journey: one goes to a place, or to whoever is there. */
function goesSomewhere(
  { mentions }: ReadingContext,
  { recipients }: EventFinding,
  participants: readonly DraftParticipant[],
): boolean {
  const travels = participants.some(({ role }) => role === 'actor');
  const goals = participants.filter(({ role }) => role === 'recipient');
  return (
    travels &&
    (recipients.length === 0 || goals.some(({ mention }) => mentions[mention]?.type === 'place'))
  );
}

/** Whether the event is done with words: PLOVER's verbal classes, meetings aside. */
function isVerbal({ event }: VerbSense | NounSense): boolean {
  const { quad }: EventDeclaration = EVENTS[event];
  return event !== 'CONSULT' && (quad === 1 || quad === 3);
}
