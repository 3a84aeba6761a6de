// A question about a relation in; out, the questions beside it that are asked where it has no answer, or a doubtful one:
// the same of one side only, of any kind, of any status, without its limits, in another sense of its verb.

import type { QuerySource } from '../source.ts';
import { areTenures } from './conditions.ts';
import { FACTS } from './facts.ts';
import {
  type AskedType,
  type EventFrame,
  isRanked,
  type Meaning,
  type RelationFrame,
  type Restrictions,
  type Slot,
  typesOf,
} from './frame.ts';
import { isLeftOpen } from './kin.ts';
import type { NameMatch } from './names.ts';
import { inAnyRelation, inOtherSenses, inOwnWords, inRoles } from './same-verb.ts';
import { titlesLike } from './titles.ts';
import { writeEvents } from './write-events.ts';
import type { Understood } from './write-frame.ts';
import { writeRelation } from './write-relation.ts';

/** All that may be asked beside a question about a relation. */
export function besideOf(frame: RelationFrame, source: QuerySource): Partial<Understood> {
  const { weekday } = frame.restrictions;
  return {
    ...unsaidOf(frame, source),
    ...(weekday === undefined ? {} : { weekday }),
    ...(countsUnnamed(frame) ? { countsUnnamed: true } : {}),
    ...(frame.wanted === 'count'
      ? { counted: writeRelation({ ...frame, wanted: 'rows' }, source, []) }
      : {}),
    ...oneSidedOf(frame, source),
    ...presentOf(frame, source),
    ...whereaboutsOf(frame, source),
    ...undetailedOf(frame, source),
    ...openKinOf(frame, source),
    ...unlimitedOf(frame, (free) => writeRelation(free, source, [])),
    ...leadsOf(frame, source),
    ...otherSensesOf(frame, source),
    ...narrowerOf(frame, source),
    ...formerOf(frame, source),
    ...ofGroupsOf(frame, source),
    ...ofAnyKindOf(frame, source),
    ...(frame.status === 'any'
      ? {}
      : { ofAnyStatus: writeRelation({ ...frame, status: 'any' }, source, []) }),
  };
}

/** "Who lost the election": whatever is told of the election. */
function unsaidOf(frame: RelationFrame, source: QuerySource): Pick<Understood, 'unsaid'> {
  const { restrictions } = frame;
  if (!frame.meanings.every(({ event }) => event?.says !== undefined) || isRanked(restrictions))
    return {};
  const meanings = frame.meanings.map((meaning): Meaning => {
    const { type = '', mode, begins = [] } = meaning.event ?? {};
    return { ...meaning, event: { type, begins, ...(mode === undefined ? {} : { mode }) } };
  });
  return { unsaid: writeEvents({ ...eventsOf(frame), meanings }, source, []) };
}

function countsUnnamed({ wanted, subject, object }: RelationFrame): boolean {
  const named = [subject, object].some(({ kind }) => kind === 'name' || kind === 'names');
  return wanted.startsWith('count-') && !named;
}

/** "What did X attack" without what was attacked. */
function oneSidedOf(frame: RelationFrame, source: QuerySource): Pick<Understood, 'oneSided'> {
  const open = frame.subject.kind === 'any' && frame.object.kind === 'any';
  if (open && frame.wanted === 'rows' && frame.restrictions.pick === undefined)
    return { oneSided: writeEvents(eventsOf(frame), source, []) };
  const asked = frame.subject.kind === 'asked' ? 'subject' : 'object';
  const named = asked === 'subject' ? frame.object : frame.subject;
  const tells =
    typesOf(frame).some((type) => !FACTS.has(type)) || frame.meanings.some(isEventAlone);
  if (frame[asked].kind !== 'asked' || named.kind !== 'name' || !tells) return {};
  if (typesOf(frame).every((type) => GOING.has(type)) && asked === 'subject')
    return { oneSided: writeEvents(visitsTo(named.name, frame), source, []) };
  // A wedding is a deed, to be somebody's wife is none.
  const meanings = frame.meanings.filter(({ relation = '' }) => !FACTS.has(relation));
  return { oneSided: writeRelation({ ...frame, meanings, [asked]: { kind: 'any' } }, source, []) };
}

/** "What did X sell": an event of which no relation tells. */
function isEventAlone({ relation, event }: Meaning): boolean {
  return relation === undefined && event !== undefined;
}

/** "Has X been to Y": whatever X had a part in there. */
function presentOf(frame: RelationFrame, source: QuerySource): Pick<Understood, 'present'> {
  const { subject, object } = frame;
  const goes = typesOf(frame).every((type) => GOING.has(type));
  if (!goes || subject.kind !== 'name' || object.kind !== 'name') return {};
  const places = [...frame.restrictions.places, object.name];
  const restrictions = { ...frame.restrictions, places };
  const { status } = frame;
  const there = { kind: 'events', wanted: 'rows', involved: [subject.name], status } as const;
  return { present: writeEvents({ ...there, restrictions }, source, []) };
}

/** "Where did X go on Friday": whatever else X had a part in on that day, somewhere. */
function whereaboutsOf(frame: RelationFrame, source: QuerySource): Pick<Understood, 'whereabouts'> {
  const { subject, object, restrictions } = frame;
  const goes = typesOf(frame).every((type) => GOING.has(type)) && typesOf(frame).length > 0;
  if (
    !goes ||
    subject.kind !== 'name' ||
    object.kind !== 'asked' ||
    restrictions.dates.length === 0
  )
    return {};
  const there = {
    kind: 'events',
    wanted: 'rows',
    involved: [subject.name],
    status: 'any',
  } as const;
  return { whereabouts: writeEvents({ ...there, restrictions }, source, []) };
}

/** The same whatever place or day is told, or none. */
function undetailedOf(frame: RelationFrame, source: QuerySource): Pick<Understood, 'undetailed'> {
  const { wanted } = frame;
  if (wanted !== 'where' && wanted !== 'when') return {};
  return {
    undetailed: { wanted, cypher: writeRelation({ ...frame, wanted: 'rows' }, source, []) },
  };
}

const GOING: ReadonlySet<string> = new Set(['TRAVELED_TO', 'VISITED']);

/** Visits to something in the place, which is not told to be what was visited. */
function visitsTo(name: NameMatch, frame: RelationFrame): EventFrame {
  const places = [...frame.restrictions.places, name];
  return { ...eventsOf(frame), restrictions: { ...frame.restrictions, places } };
}

/** The events that a relation is told of, whoever has a part in them. */
function eventsOf({ meanings, status, restrictions }: RelationFrame): EventFrame {
  return { kind: 'events', wanted: 'rows', meanings, status, restrictions };
}

function openKinOf(frame: RelationFrame, source: QuerySource): Pick<Understood, 'openKin'> {
  const [meaning] = frame.meanings;
  const { relation, title } = meaning ?? {};
  if (relation !== 'RELATIVE_OF' || title === undefined || !isLeftOpen(title)) return {};
  return { openKin: writeRelation({ ...frame, openKin: true, wanted: 'rows' }, source, []) };
}

/** In no place, or at no time, in particular; a count and a ranking have no columns that tell. */
export function unlimitedOf<T extends RelationFrame | EventFrame>(
  frame: T,
  write: (free: T) => string,
): Pick<Understood, 'unlimited'> {
  const { places, dates, often, pick } = frame.restrictions;
  if (often !== undefined || pick !== undefined || frame.wanted.startsWith('count')) return {};
  const without = (limit: 'place' | 'date', free: Partial<Restrictions>) => {
    const restrictions = { ...frame.restrictions, ...free };
    const names = limit === 'place' ? places.flatMap(namesOf) : [];
    return { limit, names, cypher: write({ ...frame, wanted: 'rows', restrictions }) };
  };
  const unlimited = [
    ...(places.length > 0 ? [without('place', { places: [] })] : []),
    ...(dates.length > 0 ? [without('date', { dates: [] })] : []),
  ];
  return unlimited.length === 0 ? {} : { unlimited };
}

/** A name as the question writes it and as those have it who may be meant. */
function namesOf({ written, candidates }: NameMatch): readonly string[] {
  return [written, ...candidates.map(({ name }) => name)];
}

function ofGroupsOf(frame: RelationFrame, source: QuerySource): Pick<Understood, 'ofGroups'> {
  const side = frame.wanted === 'count-objects' ? 'object' : 'subject';
  const slot = frame[side];
  if (!frame.wanted.startsWith('count-') || slot.kind !== 'asked') return {};
  if (slot.type?.label !== 'Person') return {};
  const groups = { ...frame, [side]: { ...slot, type: { label: 'Group' } } };
  return { ofGroups: writeRelation(groups, source, []) };
}

/** Whoever leads a body works for it, though no article says so. */
function leadsOf(frame: RelationFrame, source: QuerySource): Pick<Understood, 'leads'> {
  const [meaning, ...others] = frame.meanings;
  const works = meaning?.relation === 'WORKS_FOR' && meaning.title === undefined;
  if (meaning === undefined || !works || others.length > 0) return {};
  const meanings: readonly Meaning[] = [{ ...meaning, relation: 'LEADS' }];
  return { leads: writeRelation({ ...frame, meanings, wanted: 'yes-no' }, source, []) };
}

/** "Were nurses killed", told of who shelled them: one deed, of which two relations tell. */
function byWhomever(frame: RelationFrame): readonly RelationFrame[] {
  const harms = typesOf(frame).some((type) => type === 'KILLED' || type === 'INJURED');
  if (!harms || frame.subject.kind !== 'any' || frame.object.kind === 'any') return [];
  const meanings = frame.meanings.filter(({ relation }) => relation !== undefined);
  return [{ ...frame, meanings, subject: { kind: 'asked' } }];
}

const KILLED: Meaning = {
  text: 'be killed',
  relation: 'KILLED',
  event: { type: 'ASSAULT' },
  roles: 'directed',
  inverse: false,
};

/** Who was killed is dead. */
function byKilling(frame: RelationFrame): readonly RelationFrame[] {
  const dies = frame.meanings.every(
    ({ event }) => event?.type === 'LIFE' && event.mode === 'death',
  );
  if (!dies || frame.subject.kind === 'any') return [];
  return [{ ...frame, meanings: [KILLED], subject: { kind: 'any' }, object: frame.subject }];
}

/** Who travelled to a town of a country travelled to the country. */
function toWithin(frame: RelationFrame, source: QuerySource): readonly RelationFrame[] {
  const { object, restrictions } = frame;
  const types = typesOf(frame);
  if (object.kind !== 'name' || types.length === 0 || !types.every((type) => GOING.has(type)))
    return [];
  const wide = object.name.candidates.filter(
    ({ id, type }) => type === 'place' && WIDE.has(String(source.nodeProperty(id, 'kind'))),
  );
  if (wide.length !== 1) return [];
  const inside = { ...object.name, candidates: wide };
  const place: Slot = { kind: 'asked', type: { label: 'Place' } };
  return [{ ...frame, object: place, restrictions: { ...restrictions, inside } }];
}

const WIDE: ReadonlySet<string> = new Set(['country', 'region']);

const MARRIED: Meaning = { text: 'marry', relation: 'MARRIED', roles: 'mutual', inverse: false };

/** Whose wife somebody is, an article may tell as who is married to whom. */
function byMarriage(frame: RelationFrame): readonly RelationFrame[] {
  const weds = frame.meanings.every(
    ({ relation, title = '' }) => relation === 'RELATIVE_OF' && SPOUSES.includes(title),
  );
  return weds ? [{ ...frame, meanings: [MARRIED] }] : [];
}

const SPOUSES = ['wife', 'husband', 'spouse'];

const CHAIRS: Partial<Restrictions> = { says: ['chair'] };

/** The same post under its other titles; who chairs a body may be told without any. */
function byOtherTitle(frame: RelationFrame): readonly RelationFrame[] {
  const [meaning] = frame.meanings;
  const titles = titlesLike(meaning?.title ?? '');
  if (meaning === undefined || titles.length < 2) return [];
  const others = titles
    .filter((title) => title !== meaning.title)
    .map((title) => {
      const meanings = frame.meanings.map((one): Meaning => ({ ...one, title }));
      return { ...frame, meanings };
    });
  if (!titles.includes('chair')) return others;
  const { title: _, ...untitled } = { ...meaning, relation: 'LEADS' } as const;
  const restrictions = { ...frame.restrictions, ...CHAIRS };
  return [...others, { ...frame, meanings: [untitled], restrictions }];
}

function otherSensesOf(frame: RelationFrame, source: QuerySource): Pick<Understood, 'otherSenses'> {
  const told = [
    ...toWithin(frame, source),
    ...byWhomever(frame),
    ...byKilling(frame),
    ...byMarriage(frame),
    ...byOtherTitle(frame),
    inOwnWords(frame),
    inOtherSenses(frame),
    ...(frame.instead ?? []),
    inRoles(frame),
    inAnyRelation(frame),
  ];
  const frames = told.filter((other) => other !== undefined);
  if (frames.length === 0) return {};
  const write = (sense: RelationFrame) => writeRelation(sense, source, []);
  const ofAny = frames.map((sense): RelationFrame => ({ ...sense, status: 'any' }));
  return {
    otherSenses: frames.map(write),
    ...(frame.status === 'any' ? {} : { othersOfAnyStatus: ofAny.map(write) }),
  };
}

/** "Who suspended X": of who was sanctioned or dismissed, who was suspended. */
function narrowerOf(frame: RelationFrame, source: QuerySource): Pick<Understood, 'narrower'> {
  const own = typesOf(frame).length > 1 && frame.wanted === 'rows' ? inOwnWords(frame) : undefined;
  return own === undefined ? {} : { narrower: writeRelation(own, source, []) };
}

/** Who held the post, and until when. */
function formerOf(frame: RelationFrame, source: QuerySource): Pick<Understood, 'former'> {
  if (frame.tense !== 'present' || !areTenures(typesOf(frame))) return {};
  return {
    former: writeRelation({ ...frame, tense: 'former', wanted: 'yes-no' }, source, []),
  };
}

/** What stands in a name, or who holds a post, is told of few: others may be of the kind, too. */
function ofAnyKindOf(frame: RelationFrame, source: QuerySource): Pick<Understood, 'ofAnyKind'> {
  const side = (['subject', 'object'] as const).find((one) => kindOf(frame[one]) !== undefined);
  const kind = side === undefined ? undefined : kindOf(frame[side]);
  const counts = frame.wanted.startsWith('count');
  if (side === undefined || kind === undefined || (frame.wanted !== 'rows' && !counts)) return {};
  const slot = frame[side];
  if (slot.kind !== 'asked' || slot.howMany !== undefined) return {};
  const free = {
    ...frame,
    wanted: 'rows',
    [side]: { ...slot, type: freeType(slot.type) },
  } as const;
  const ofBody = isBody(slot.type) ? ({ whenNone: true } as const) : {};
  const named = slot.type?.underAnyName === true ? { underAnyName: true } : {};
  const ofPersons = slot.type?.label === 'Person' && isBody(slot.type) ? { persons: true } : {};
  return {
    ofAnyKind: {
      cypher: writeRelation(free, source, []),
      kind,
      counts,
      ...ofBody,
      ...ofPersons,
      ...named,
    },
  };
}

/** A kind that the graph itself tells, and may tell wrongly: the maker of chips may be held to be a person. */
function isBody({ post, words }: AskedType = {}): boolean {
  return post === undefined && words === undefined;
}

function freeType(type: AskedType = {}): AskedType {
  if (isBody(type)) return {};
  return { label: type.label ?? (type.post === undefined ? 'Organization' : 'Person') };
}

/** The noun, where it names a kind that may not be told of all that are of it. */
function kindOf(slot: Slot): string | undefined {
  return slot.kind === 'asked' ? slot.type?.noun : undefined;
}
