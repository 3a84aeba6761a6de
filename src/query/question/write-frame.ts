// What a question asks in, its Cypher out, with what was taken for granted and what to say where there is
// no answer.

import { FACT_TYPES } from '../../ontology/index.ts';
import type { QuerySource } from '../source.ts';
import { areTenures, FORMER_NOTE, PRESENT_NOTE, statusNote } from './conditions.ts';
import { pickNote } from './first-and-last.ts';
import { type EventFrame, type Frame, type RelationFrame, typesOf } from './frame.ts';
import { isLeftOpen } from './kin.ts';
import type { Notes } from './settle.ts';
import { writeConnection, writeEvents, writeNodes, writeProfile } from './write-events.ts';
import { writePattern } from './write-pattern.ts';
import { writeRelation } from './write-relation.ts';

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
  /** Asks who did not: no row does not mean that all did. */
  readonly negated?: true;
  /** The question before, where this one goes on from it. */
  readonly follows?: string;
}

/**
 * Writes what a frame asks.
 *
 * @throws RapportError query.ambiguous
 */
export function writeFrame(frame: Frame, source: QuerySource): Understood {
  const notes: Notes = [];
  if (frame.kind === 'relation') return ofRelation(frame, source, notes);
  if (frame.kind === 'events') return ofEvents(frame, source, notes);
  if (frame.kind === 'profile') {
    const cypher = writeProfile(frame, notes);
    return { cypher, assumptions: notes, whenEmpty: 'nothing is known' };
  }
  if (frame.kind === 'connection') {
    const cypher = writeConnection(frame, notes);
    const assumptions = [...notes, statusNote('occurred')];
    return { cypher, assumptions, whenEmpty: 'no such connection' };
  }
  if (frame.kind === 'pattern') {
    const cypher = writePattern(frame, source, notes);
    notes.push(...frame.restrictions.notes, 'read as a sentence of an article would be');
    return { cypher, assumptions: [...new Set(notes)], whenEmpty: emptyNote(frame) };
  }
  const cypher = writeNodes(frame, notes);
  return { cypher, assumptions: notes, whenEmpty: 'none' };
}

function ofRelation(frame: RelationFrame, source: QuerySource, notes: Notes): Understood {
  const cypher = writeRelation(frame, source, notes);
  const { notes: read, pick } = frame.restrictions;
  notes.push(...read, ...severalNote(frame), statusNote(frame.status));
  notes.push(...(pick === undefined ? [] : [pickNote(pick)]));
  if (frame.tense !== undefined && areTenures(typesOf(frame)))
    notes.push(frame.tense === 'present' ? PRESENT_NOTE : FORMER_NOTE);
  return {
    cypher,
    assumptions: [...new Set(notes)],
    whenEmpty: emptyNote(frame),
    ...oneSidedOf(frame, source),
    ...openKinOf(frame, source),
    ...(frame.status === 'any'
      ? {}
      : { ofAnyStatus: writeRelation({ ...frame, status: 'any' }, source, []) }),
  };
}

/** "What did X attack" without what was attacked. */
function oneSidedOf(frame: RelationFrame, source: QuerySource): Pick<Understood, 'oneSided'> {
  const asked = frame.subject.kind === 'asked' ? 'subject' : 'object';
  const named = asked === 'subject' ? frame.object : frame.subject;
  const tells = typesOf(frame).some((type) => !FACTS.has(type));
  if (frame[asked].kind !== 'asked' || named.kind !== 'name' || !tells) return {};
  return { oneSided: writeRelation({ ...frame, [asked]: { kind: 'any' } }, source, []) };
}

function openKinOf(frame: RelationFrame, source: QuerySource): Pick<Understood, 'openKin'> {
  const [meaning] = frame.meanings;
  const { relation, title } = meaning ?? {};
  if (relation !== 'RELATIVE_OF' || title === undefined || !isLeftOpen(title)) return {};
  return { openKin: writeRelation({ ...frame, openKin: true, wanted: 'rows' }, source, []) };
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
    ...(frame.status === 'any'
      ? {}
      : { ofAnyStatus: writeEvents({ ...frame, status: 'any' }, source, []) }),
  };
}

function severalNote(frame: RelationFrame): readonly string[] {
  const types = typesOf(frame);
  if (types.join() === 'TRAVELED_TO,VISITED') return ['visits count as journeys'];
  if (types.join() === 'MARRIED,RELATIVE_OF') return ['whose wife or husband somebody is counts'];
  return types.length < 2 ? [] : [`the verb may mean ${types.join(' or ')}; both are asked`];
}

function emptyNote({ wanted }: Pick<RelationFrame, 'wanted'>): string {
  if (wanted === 'where') return 'the articles do not say where';
  if (wanted === 'when') return 'the articles do not say when';
  return wanted === 'yes-no'
    ? 'no: the articles do not say so'
    : 'nobody, as far as the articles say';
}
