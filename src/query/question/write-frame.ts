// What a question asks in, its Cypher out, with what was taken for granted and what to say where there is
// no answer.

import { RapportError } from '../../model/index.ts';
import { FACT_TYPES } from '../../ontology/index.ts';
import type { QuerySource } from '../source.ts';
import { areTenures, FORMER_NOTE, PRESENT_NOTE, statusNote } from './conditions.ts';
import { pickNote } from './first-and-last.ts';
import {
  type AboutFrame,
  type AskedType,
  type EventFrame,
  type Frame,
  type Meaning,
  type RelationFrame,
  type Restrictions,
  type Slot,
  typesOf,
} from './frame.ts';
import { isLeftOpen } from './kin.ts';
import type { NameMatch } from './names.ts';
import { isNamesake } from './namesake.ts';
import { isRanked } from './restrictions.ts';
import { inOtherSenses, inOwnWords } from './same-verb.ts';
import type { Notes } from './settle.ts';
import { writeConnection, writeEverything, writeProfile, writeTies } from './write-about.ts';
import { writeEvents, writeNodes } from './write-events.ts';
import { writePattern } from './write-pattern.ts';
import { writeRelation } from './write-relation.ts';
import { narrowMode } from './write-roles.ts';

/** What a question was understood as. */
export interface Understood {
  /** Runs as it stands. */
  readonly cypher: string;
  readonly assumptions: readonly string[];
  /** What to say when there is no row. */
  readonly whenEmpty: string;
  /** The same question of whatever status, where only one status was asked for. */
  readonly ofAnyStatus?: string;
  /** The same with one side only, for where the articles do not tell the other. */
  readonly oneSided?: string;
  /** The same as the other side tells of it, which is no answer but a hint: "X is the brother of Y". */
  readonly openKin?: string;
  /** The same without one of its limits, and the column that says whether it is told at all. */
  readonly unlimited?: readonly { readonly cypher: string; readonly limit: 'place' | 'date' }[];
  /** The same in the other senses of its verb, which are asked where its own give nothing. */
  readonly otherSenses?: readonly string[];
  /** Who held before what nobody is told to hold now. */
  readonly former?: string;
  /** Who leads what the question asks who works for. */
  readonly leads?: string;
  /** The same of things of any kind. */
  readonly ofAnyKind?: {
    readonly cypher: string;
    readonly kind: string;
    readonly counts: boolean;
    /** Said only where nothing of the kind is told. */
    readonly whenNone?: true;
  };
  /** How many groups did what the question asks how many persons did: nobody told how many they were. */
  readonly ofGroups?: string;
  /** Asks when, where or who says so: no row does not say that it was not done. */
  readonly asksDetail?: true;
  /** The day of the week that the question names, without saying of which week. */
  readonly weekday?: { readonly written: string; readonly position: number };
  /** The same where a word of the question need not stand in the sentence. */
  readonly unsaid?: string;
  /** Counts some kind of thing, and nobody is named that would have to do with it. */
  readonly countsUnnamed?: true;
  /** Asks for several deeds together. */
  readonly several?: true;
  /** Asks who did not: no row does not mean that all did. */
  readonly negated?: true;
  /** The question before, where this one goes on from it. */
  readonly follows?: string;
}

/**
 * Writes what a frame asks.
 *
 * @throws RapportError query.ambiguous, query.not-understood where a limit of it is not known
 */
export function writeFrame(frame: Frame, source: QuerySource): Understood {
  const notes: Notes = [];
  refuseVague(frame);
  if (frame.kind === 'relation') return ofRelation(frame, source, notes);
  if (frame.kind === 'events') return ofEvents(frame, source, notes);
  if (frame.kind === 'profile') {
    const cypher = writeProfile(frame, notes);
    return { cypher, assumptions: notes, whenEmpty: 'nothing is known' };
  }
  if (frame.kind === 'about') return ofAll(frame, notes);
  if (frame.kind === 'connection') {
    const cypher = writeConnection(frame, notes);
    const assumptions = [...notes, statusNote('occurred')];
    return { cypher, assumptions, whenEmpty: 'no such connection' };
  }
  if (frame.kind === 'pattern') {
    const cypher = writePattern(frame, source, notes);
    notes.push(...frame.restrictions.notes, 'read as a sentence of an article would be');
    const parts = frame.ties.length + frame.events.length;
    const several = parts > 1 && frame.inOrder !== true ? ({ several: true } as const) : {};
    return { cypher, assumptions: [...new Set(notes)], whenEmpty: emptyNote(frame), ...several };
  }
  const cypher = writeNodes(frame, notes);
  return { cypher, assumptions: notes, whenEmpty: 'none' };
}

function refuseVague(frame: Frame): void {
  const vague = 'restrictions' in frame ? frame.restrictions.vague : undefined;
  if (vague === undefined) return;
  const { message, position } = vague;
  throw new RapportError('query.not-understood', message, { position });
}

function ofAll(frame: AboutFrame, notes: Notes): Understood {
  const write = frame.what === 'ties' ? writeTies : writeEverything;
  const cypher = write(frame, notes);
  return { cypher, assumptions: [...notes, statusNote('occurred')], whenEmpty: 'nothing is known' };
}

function ofRelation(frame: RelationFrame, source: QuerySource, notes: Notes): Understood {
  const cypher = writeRelation(frame, source, notes);
  const { notes: read, pick } = frame.restrictions;
  notes.push(...read, ...severalNote(frame), statusNote(frame.status));
  notes.push(...(pick === undefined ? [] : [pickNote(pick)]));
  if (frame.tense !== undefined && areTenures(typesOf(frame)))
    notes.push(frame.tense === 'present' ? PRESENT_NOTE : FORMER_NOTE);
  const detail = DETAILS.has(frame.wanted) ? ({ asksDetail: true } as const) : {};
  const whenEmpty = emptyNote(frame);
  const plain = { cypher, assumptions: [...new Set(notes)], whenEmpty, ...detail };
  if (frame.restrictions.without !== undefined) return plain;
  return {
    ...plain,
    ...unsaidOf(frame, source),
    ...(frame.restrictions.weekday && { weekday: frame.restrictions.weekday }),
    ...(countsUnnamed(frame) ? { countsUnnamed: true } : {}),
    ...oneSidedOf(frame, source),
    ...openKinOf(frame, source),
    ...unlimitedOf(frame, (free) => writeRelation(free, source, [])),
    ...leadsOf(frame, source),
    ...otherSensesOf(frame, source),
    ...formerOf(frame, source),
    ...ofGroupsOf(frame, source),
    ...ofAnyKindOf(frame, source),
    ...(frame.status === 'any'
      ? {}
      : { ofAnyStatus: writeRelation({ ...frame, status: 'any' }, source, []) }),
  };
}

const DETAILS: ReadonlySet<string> = new Set(['where', 'when', 'source']);

/** "Who lost the election": whatever is told of the election. */
function unsaidOf(frame: RelationFrame, source: QuerySource): Pick<Understood, 'unsaid'> {
  const { status, restrictions } = frame;
  if (!frame.meanings.every(({ event }) => event?.says !== undefined) || isRanked(restrictions))
    return {};
  const meanings = frame.meanings.map((meaning): Meaning => {
    const { type = '', mode, begins = [] } = meaning.event ?? {};
    return { ...meaning, event: { type, begins, ...(mode === undefined ? {} : { mode }) } };
  });
  const events = { kind: 'events', wanted: 'rows', meanings, status, restrictions } as const;
  return { unsaid: writeEvents(events, source, []) };
}

function countsUnnamed({ wanted, subject, object }: RelationFrame): boolean {
  const named = [subject, object].some(({ kind }) => kind === 'name' || kind === 'names');
  return wanted.startsWith('count-') && !named;
}

/** "What did X attack" without what was attacked. */
function oneSidedOf(frame: RelationFrame, source: QuerySource): Pick<Understood, 'oneSided'> {
  const open = frame.subject.kind === 'any' && frame.object.kind === 'any';
  if (open && frame.wanted === 'rows' && frame.restrictions.pick === undefined) {
    const { meanings, status, restrictions } = frame;
    const events = { kind: 'events', wanted: 'rows', meanings, status, restrictions } as const;
    return { oneSided: writeEvents(events, source, []) };
  }
  const asked = frame.subject.kind === 'asked' ? 'subject' : 'object';
  const named = asked === 'subject' ? frame.object : frame.subject;
  const tells = typesOf(frame).some((type) => !FACTS.has(type));
  if (frame[asked].kind !== 'asked' || named.kind !== 'name' || !tells) return {};
  if (typesOf(frame).every((type) => GOING.has(type)) && asked === 'subject')
    return { oneSided: writeEvents(visitsTo(named.name, frame), source, []) };
  return { oneSided: writeRelation({ ...frame, [asked]: { kind: 'any' } }, source, []) };
}

const GOING: ReadonlySet<string> = new Set(['TRAVELED_TO', 'VISITED']);

/** Visits to something in the place, which is not told to be what was visited. */
function visitsTo(name: NameMatch, { meanings, status, restrictions }: RelationFrame): EventFrame {
  const places = [...restrictions.places, name];
  return {
    kind: 'events',
    wanted: 'rows',
    meanings,
    status,
    restrictions: { ...restrictions, places },
  };
}

function openKinOf(frame: RelationFrame, source: QuerySource): Pick<Understood, 'openKin'> {
  const [meaning] = frame.meanings;
  const { relation, title } = meaning ?? {};
  if (relation !== 'RELATIVE_OF' || title === undefined || !isLeftOpen(title)) return {};
  return { openKin: writeRelation({ ...frame, openKin: true, wanted: 'rows' }, source, []) };
}

/** In no place, or at no time, in particular; a count and a ranking have no columns that tell. */
function unlimitedOf<T extends RelationFrame | EventFrame>(
  frame: T,
  write: (free: T) => string,
): Pick<Understood, 'unlimited'> {
  const { places, dates, often, pick } = frame.restrictions;
  if (often !== undefined || pick !== undefined || frame.wanted.startsWith('count')) return {};
  const without = (limit: 'place' | 'date', free: Partial<Restrictions>) => {
    const restrictions = { ...frame.restrictions, ...free };
    return { limit, cypher: write({ ...frame, wanted: 'rows', restrictions }) };
  };
  const unlimited = [
    ...(places.length > 0 ? [without('place', { places: [] })] : []),
    ...(dates.length > 0 ? [without('date', { dates: [] })] : []),
  ];
  return unlimited.length === 0 ? {} : { unlimited };
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

function otherSensesOf(frame: RelationFrame, source: QuerySource): Pick<Understood, 'otherSenses'> {
  const told = [inOwnWords(frame), inOtherSenses(frame), ...(frame.instead ?? [])];
  const frames = told.filter((other) => other !== undefined);
  if (frames.length === 0) return {};
  return { otherSenses: frames.map((sense) => writeRelation(sense, source, [])) };
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
  return { ofAnyKind: { cypher: writeRelation(free, source, []), kind, counts, ...ofBody } };
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

const FACTS: ReadonlySet<string> = new Set(FACT_TYPES);

function ofEvents(frame: EventFrame, source: QuerySource, notes: Notes): Understood {
  const cypher = writeEvents(frame, source, notes);
  const { notes: read, pick } = frame.restrictions;
  notes.push(...read, statusNote(frame.status), ...(pick === undefined ? [] : [pickNote(pick)]));
  return {
    cypher,
    assumptions: [...new Set(notes)],
    whenEmpty: 'no: the articles tell of no such event',
    ...unlimitedOf(frame, (free) => writeEvents(free, source, [])),
    ...(frame.status === 'any'
      ? {}
      : { ofAnyStatus: writeEvents({ ...frame, status: 'any' }, source, []) }),
  };
}

function severalNote(frame: RelationFrame): readonly string[] {
  const types = typesOf(frame);
  if (types.join() === 'TRAVELED_TO,VISITED') return ['visits count as journeys'];
  if (types.join() === 'MARRIED,RELATIVE_OF') return ['whose wife or husband somebody is counts'];
  const [meaning] = frame.meanings;
  if (meaning?.text === 'hold a post') return ['posts of every kind are asked for'];
  if (meaning?.text === 'come from')
    return ['who is a citizen, lives there or was born there counts'];
  if (types.join() === 'LEADS,WORKS_FOR' && meaning?.title !== undefined) return [];
  if (types.length > 1) return [`the verb may mean ${types.join(' or ')}; all are asked`];
  return frame.meanings.some(isBroader)
    ? [`"${frame.meanings[0]?.text}" read as ${types.join()}`]
    : [];
}

/** Whether the relation says less than the verb does, and nothing else of the query says it. */
function isBroader(meaning: Meaning): boolean {
  const { event, relation, text } = meaning;
  if (event === undefined || relation === undefined || isNamesake(meaning)) return false;
  return event.begins === undefined && narrowMode([meaning]) === undefined && text !== '';
}

function emptyNote({ wanted }: Pick<RelationFrame, 'wanted'>): string {
  if (wanted === 'where') return 'the articles do not say where';
  if (wanted === 'when') return 'the articles do not say when';
  return wanted === 'yes-no'
    ? 'no: the articles do not say so'
    : 'nobody, as far as the articles say';
}
