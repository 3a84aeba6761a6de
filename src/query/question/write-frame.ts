// What a question asks in, its Cypher out, with what was taken for granted and what to say where there is
// no answer.

import { RapportError } from '../../model/index.ts';
import type { NodeId, QuerySource } from '../source.ts';
import { type AskedDeed, askedDeedOf } from './asked-deed.ts';
import { besideOf, unlimitedOf } from './beside.ts';
import { areTenures, FORMER_NOTE, PRESENT_NOTE, statusNote } from './conditions.ts';
import { pickNote } from './first-and-last.ts';
import {
  type AboutFrame,
  type ConnectionFrame,
  type EventFrame,
  type Frame,
  type Meaning,
  type RelationFrame,
  typesOf,
} from './frame.ts';
import type { NameMatch } from './names.ts';
import { isNamesake } from './namesake.ts';
import type { Notes } from './settle.ts';
import type { Word } from './words.ts';
import {
  writeArticles,
  writeConnection,
  writeEverything,
  writeProfile,
  writeTies,
} from './write-about.ts';
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
  readonly unlimited?: readonly {
    readonly cypher: string;
    readonly limit: 'place' | 'date';
    /** The places of the limit, as the question and the graph name them. */
    readonly names: readonly string[];
  }[];
  /** The same whether or not the articles say where or when, which the question asks. */
  readonly undetailed?: { readonly cypher: string; readonly wanted: 'where' | 'when' };
  /** Whatever somebody had a part in at the place to which he is asked to have gone. */
  readonly present?: string;
  /** Whatever somebody had a part in on the day of which it is asked where he went. */
  readonly whereabouts?: string;
  /** The same in the other senses of its verb, which are asked where its own give nothing. */
  readonly otherSenses?: readonly string[];
  /** Those of whatever status. */
  readonly othersOfAnyStatus?: readonly string[];
  /** The articles that name both of two between whom no way is told. */
  readonly namingBoth?: string;
  /** The same told with its very verb, where the relation has others of another meaning. */
  readonly narrower?: string;
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
    /** Persons are asked for, one by one: a group that is told of has persons in it. */
    readonly persons?: boolean;
    /** Whether nothing tells which bodies are of the kind. */
    readonly underAnyName?: boolean;
  };
  /** How many groups did what the question asks how many persons did: nobody told how many they were. */
  readonly ofGroups?: string;
  /** Asks when, where or who says so: no row does not say that it was not done. */
  readonly asksDetail?: true;
  /** Asks who says so. */
  readonly asksSource?: true;
  /** Asks for what somebody is accused of and the like: who else is accused tells nothing. */
  readonly asksGround?: true;
  /** Asks whether it was so: that it was not, an article may tell. */
  readonly asksWhether?: true;
  /** The day of the week that the question names, without saying of which week. */
  readonly weekday?: { readonly written: string; readonly position: number };
  /** The same where a word of the question need not stand in the sentence. */
  readonly unsaid?: string;
  /** Counts some kind of thing, and nobody is named that would have to do with it. */
  readonly countsUnnamed?: true;
  /** What is counted, where the question asks how often: an article may say "twice" of one event. */
  readonly counted?: string;
  /** Asks who or what something is: its name and its kind alone, or nothing, are no answer. */
  readonly asksWhat?: NameMatch;
  /** The noun of the deed, where it names one of many of its kind. */
  readonly worded?: string;
  /** The same whether or not the articles say where or when such events were, which the question asks. */
  readonly unsettled?: string;
  /** Who is asked to have received somebody, or to have been received: a meeting has no sides. */
  readonly receiving?: { readonly ids: ReadonlySet<NodeId>; readonly role: 'host' | 'guest' };
  /** Asks for several deeds together. */
  readonly several?: true;
  /** Asks who did not: no row does not mean that all did. */
  readonly negated?: true;
  /** The deed or the tie that is asked about, and who is named on which side. */
  readonly deed?: AskedDeed;
  /** The question before, where this one goes on from it. */
  readonly follows?: string;
  /** The words of the question, as its names were looked for in them. */
  readonly words: readonly Word[];
}

/** What a frame alone tells. */
export type Written = Omit<Understood, 'words' | 'follows'>;

/**
 * Writes what a frame asks.
 *
 * @throws RapportError query.ambiguous, query.not-understood where a limit of it is not known
 */
export function writeFrame(frame: Frame, source: QuerySource): Written {
  const notes: Notes = [];
  refuseVague(frame);
  if (frame.kind === 'relation') return ofRelation(frame, source, notes);
  if (frame.kind === 'events') return ofEvents(frame, source, notes);
  if (frame.kind === 'profile') {
    const cypher = writeProfile(frame, notes);
    return { cypher, assumptions: notes, whenEmpty: 'nothing is known', asksWhat: frame.name };
  }
  if (frame.kind === 'about') return ofAll(frame, notes);
  if (frame.kind === 'connection') {
    const cypher = writeConnection(frame, notes);
    const assumptions = [...notes, statusNote('occurred')];
    const kin = {
      types: ['RELATIVE_OF'],
      kinds: [],
      sides: bothSides(frame),
      status: 'occurred',
    } as const;
    const loose = frame.loose === true ? { namingBoth: namedTogether(frame) } : {};
    return { cypher, assumptions, whenEmpty: 'no such connection', deed: kin, ...loose };
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

/** The articles that name both. */
function namedTogether({ from, to }: ConnectionFrame): string {
  const about = { kind: 'about', name: from, others: [to], what: 'articles' } as const;
  return writeArticles(about, []);
}

function bothSides({ from, to }: ConnectionFrame): AskedDeed['sides'] {
  return [from, to].map(({ candidates }) => {
    return { ids: new Set(candidates.map(({ id }) => id)), roles: [] };
  });
}

function refuseVague(frame: Frame): void {
  const vague = 'restrictions' in frame ? frame.restrictions.vague : undefined;
  if (vague === undefined) return;
  const { message, position } = vague;
  throw new RapportError('query.not-understood', message, { position });
}

function ofAll(frame: AboutFrame, notes: Notes): Written {
  if (frame.what === 'articles' || frame.what === 'count-articles') {
    const cypher = writeArticles(frame, notes);
    return { cypher, assumptions: notes, whenEmpty: 'none, as far as the articles were read' };
  }
  const write = frame.what === 'ties' ? writeTies : writeEverything;
  const cypher = write(frame, notes);
  const assumptions = [...notes, statusNote('occurred')];
  return { cypher, assumptions, whenEmpty: 'nothing is known', asksWhat: frame.name };
}

function ofRelation(frame: RelationFrame, source: QuerySource, notes: Notes): Written {
  const cypher = writeRelation(frame, source, notes);
  const { notes: read, pick } = frame.restrictions;
  notes.push(...read, ...severalNote(frame), statusNote(frame.status));
  notes.push(...(pick === undefined ? [] : [pickNote(pick)]));
  if (frame.tense !== undefined && areTenures(typesOf(frame)))
    notes.push(frame.tense === 'present' ? PRESENT_NOTE : FORMER_NOTE);
  const detail = DETAILS.has(frame.wanted) ? ({ asksDetail: true } as const) : {};
  const whenEmpty = emptyNote(frame);
  const deed = askedDeedOf(frame);
  const says = frame.wanted === 'source' ? ({ asksSource: true } as const) : {};
  const whether = frame.wanted === 'yes-no' ? ({ asksWhether: true } as const) : {};
  const isGround = frame.wanted === 'words' && frame.restrictions.says !== undefined;
  const ground = isGround ? ({ asksGround: true } as const) : {};
  const asks = { ...detail, ...says, ...whether, ...ground };
  const plain = {
    cypher,
    assumptions: [...new Set(notes)],
    whenEmpty,
    deed,
    ...asks,
    ...receivingOf(frame),
  };
  if (frame.restrictions.without !== undefined) return plain;
  return { ...plain, ...besideOf(frame, source) };
}

function receivingOf({ meanings, subject, object }: RelationFrame): Pick<Understood, 'receiving'> {
  if (!meanings.every(({ text, roles }) => text === 'receive' && roles === 'mutual')) return {};
  const side = subject.kind === 'name' ? subject : object;
  if (side.kind !== 'name') return {};
  const ids = new Set(side.name.candidates.map(({ id }) => id));
  return { receiving: { ids, role: side === subject ? 'host' : 'guest' } };
}

const DETAILS: ReadonlySet<string> = new Set(['where', 'when', 'source']);

function ofEvents(frame: EventFrame, source: QuerySource, notes: Notes): Written {
  const cypher = writeEvents(frame, source, notes);
  const { notes: read, pick } = frame.restrictions;
  notes.push(...read, statusNote(frame.status), ...(pick === undefined ? [] : [pickNote(pick)]));
  return {
    cypher,
    assumptions: [...new Set(notes)],
    whenEmpty: 'no: the articles tell of no such event',
    ...(frame.wanted === 'count'
      ? { counted: writeEvents({ ...frame, wanted: 'rows' }, source, []) }
      : {}),
    ...unlimitedOf(frame, (free) => writeEvents(free, source, [])),
    ...wordedOf(frame),
    ...unsettledOf(frame, source),
    ...(frame.status === 'any'
      ? {}
      : { ofAnyStatus: writeEvents({ ...frame, status: 'any' }, source, []) }),
  };
}

/** The noun, where the sentence must have it or another word for it. */
function wordedOf({ meanings = [] }: EventFrame): Pick<Understood, 'worded'> {
  const [word] = meanings.flatMap(({ event }) => event?.worded ?? []);
  return word === undefined ? {} : { worded: word };
}

function unsettledOf(frame: EventFrame, source: QuerySource): Pick<Understood, 'unsettled'> {
  if (frame.detail === undefined) return {};
  const { detail: _, ...open } = frame;
  return { unsettled: writeEvents(open, source, []) };
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
