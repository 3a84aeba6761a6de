// A question in, the Cypher it means out, with what was taken for granted; or an error that names the
// words that were not understood. A question is understood only if every word of it is used.

import { RapportError } from '../../model/index.ts';
import { RELATIONS, type RelationType } from '../../ontology/index.ts';
import type { QuerySource } from '../source.ts';
import { areTenures, FORMER_NOTE, PRESENT_NOTE, statusNote } from './conditions.ts';
import { refuseRelativeDates } from './dates.ts';
import { findUnknown } from './find-unknown.ts';
import type { Frame, Meaning, Reading, RelationFrame, Slot } from './frame.ts';
import { verbForms } from './inflection.ts';
import { nameIndexOf } from './names.ts';
import { quotedSpeech } from './quoted-speech.ts';
import { readClauses } from './read-clause.ts';
import { readEventNouns } from './read-event-noun.ts';
import { readNouns } from './read-noun.ts';
import { readSpecial } from './read-special.ts';
import type { Reader } from './reader.ts';
import { type Notes, unknownPerson } from './settle.ts';
import { findVerbs } from './verb-index.ts';
import { type Word, wordsOf } from './words.ts';
import { writeConnection, writeEvents, writeNodes, writeProfile } from './write-events.ts';
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
}

const MOST_WORDS = 60;
const POLITE = new Set(['please', 'so', 'and', 'tell']);

/**
 * Understands a question.
 *
 * Its errors suggest no questions that the graph could answer; whoever asks may add them.
 *
 * @throws RapportError query.not-understood, query.unknown-name
 */
export function understand(source: QuerySource, text: string): Understood {
  const words = trimmed(wordsOf(text));
  if (words.length === 0) throw notUnderstood(source, text, words);
  if (words.length > MOST_WORDS)
    throw new RapportError('query.not-understood', `a question has at most ${MOST_WORDS} words`);
  refuseRelativeDates(words, source);
  const names = nameIndexOf(source);
  const reader: Reader = { words, text: text.normalize('NFC'), source, names, lenient: false };
  const frame = best(readAll(reader));
  if (frame?.kind === 'relation') return written(inTense(frame, words), source);
  if (frame !== undefined) return written(frame, source);
  throw quotedSpeech(words) ?? unknownIn(reader) ?? notUnderstood(source, text, words);
}

function trimmed(words: readonly Word[]): readonly Word[] {
  const start = words.findIndex(({ folded }) => !POLITE.has(folded) || folded === 'tell');
  const from = start < 0 ? words.length : start;
  const last = words.at(-1)?.folded === 'please' ? words.length - 1 : words.length;
  return words.slice(from, last);
}

function readAll(reader: Reader): readonly Reading[] {
  return [
    ...readSpecial(reader),
    ...readNouns(reader),
    ...readEventNouns(reader),
    ...readClauses(reader),
  ];
}

/** The most specific reading; readings that differ in the relation alone are asked together. */
function best(readings: readonly Reading[]): Frame | undefined {
  const top = Math.max(...readings.map(({ score }) => score));
  const [first, ...rest] = readings
    .filter(({ score }) => score === top)
    .map(({ frame }) => frame)
    .sort((a, b) => Number(namesRelation(b)) - Number(namesRelation(a)));
  if (first?.kind !== 'relation') return first;
  const alike = rest.filter(
    (frame): frame is RelationFrame => frame.kind === 'relation' && readsAlike(first, frame),
  );
  return { ...first, meanings: namesakes([first, ...alike].flatMap(({ meanings }) => meanings)) };
}

const PAST = new Set('did was were had has have been former formerly ever'.split(' '));

/** Who is, was, or used to be: a question about what lasts asks for a time of it. */
function inTense(frame: RelationFrame, words: readonly Word[]): RelationFrame {
  if (frame.tense !== undefined) return frame;
  return isPresent(words) ? { ...frame, tense: 'present' } : frame;
}

/** Whether a question is asked in the present: "who leads", "who is the director". */
function isPresent(words: readonly Word[]): boolean {
  if (words.some(({ folded }) => PAST.has(folded))) return false;
  return words.some(
    ({ folded }) =>
      folded === 'is' || folded === 'are' || findVerbs(folded).some(({ tag }) => tag === 'third'),
  );
}

/** A relation tells more than the kind of event that the same words name. */
function namesRelation(frame: Frame): boolean {
  return frame.kind === 'relation' && frame.meanings.some(({ relation }) => relation !== undefined);
}

/** Where a verb says several relations, the one that is named after it: attack is ATTACKED. */
function namesakes(meanings: readonly Meaning[]): readonly Meaning[] {
  const own = meanings.filter(({ relation, text }) => {
    const { past, third, participle } = verbForms(text.split(' ')[0] ?? '');
    const [word = ''] = relation === undefined ? [] : RELATIONS[relation].label.split(' ');
    return [...past, ...third, ...participle].includes(word);
  });
  return own.length > 0 ? own : meanings;
}

function readsAlike(a: RelationFrame, b: RelationFrame): boolean {
  const shape = ({ subject, object, wanted, status, meanings }: RelationFrame): string =>
    JSON.stringify([
      slotKey(subject),
      slotKey(object),
      wanted,
      status,
      meanings.map(({ roles, inverse, relation }) => [roles, inverse, relation !== undefined]),
    ]);
  return shape(a) === shape(b);
}

function slotKey(slot: Slot): string {
  return slot.kind === 'name' ? `name ${slot.name.position} ${slot.name.end}` : slot.kind;
}

function written(frame: Frame, source: QuerySource): Understood {
  const notes: Notes = [];
  if (frame.kind === 'relation') {
    const cypher = writeRelation(frame, source, notes);
    notes.push(...frame.restrictions.notes, ...severalNote(frame), statusNote(frame.status));
    if (frame.tense !== undefined && areTenures(typesOf(frame)))
      notes.push(frame.tense === 'present' ? PRESENT_NOTE : FORMER_NOTE);
    const any =
      frame.status === 'any'
        ? {}
        : { ofAnyStatus: writeRelation({ ...frame, status: 'any' }, source, []) };
    return { cypher, assumptions: [...new Set(notes)], whenEmpty: emptyNote(frame), ...any };
  }
  if (frame.kind === 'events') {
    const cypher = writeEvents(frame, source, notes);
    notes.push(...frame.restrictions.notes, statusNote(frame.status));
    const any =
      frame.status === 'any'
        ? {}
        : { ofAnyStatus: writeEvents({ ...frame, status: 'any' }, source, []) };
    return {
      cypher,
      assumptions: [...new Set(notes)],
      whenEmpty: 'no: the articles tell of no such event',
      ...any,
    };
  }
  if (frame.kind === 'profile')
    return {
      cypher: writeProfile(frame, notes),
      assumptions: notes,
      whenEmpty: 'nothing is known',
    };
  if (frame.kind === 'connection') {
    const cypher = writeConnection(frame, notes);
    return {
      cypher,
      assumptions: [...notes, statusNote('occurred')],
      whenEmpty: 'no such connection',
    };
  }
  const cypher = writeNodes(frame, notes);
  return { cypher, assumptions: notes, whenEmpty: 'none' };
}

function typesOf({ meanings }: RelationFrame): readonly RelationType[] {
  return [...new Set(meanings.flatMap(({ relation }) => relation ?? []))];
}

function severalNote(frame: RelationFrame): readonly string[] {
  const types = typesOf(frame);
  return types.length < 2 ? [] : [`the verb may mean ${types.join(' or ')}; both are asked`];
}

function emptyNote({ wanted }: RelationFrame): string {
  if (wanted === 'where') return 'the articles do not say where';
  if (wanted === 'when') return 'the articles do not say when';
  return wanted === 'yes-no'
    ? 'no: the articles do not say so'
    : 'nobody, as far as the articles say';
}

/** The error for a question that would be understood if a name in it were known. */
function unknownIn(reader: Reader): RapportError | undefined {
  const readings = readAll({ ...reader, lenient: true });
  const frames = [...readings].sort((a, b) => b.score - a.score).map(({ frame }) => frame);
  const unknown = frames.map(findUnknown).find((name) => name !== undefined);
  if (unknown === undefined) return undefined;
  const { written, position } = unknown;
  return unknownPerson(written, position, reader.names.nearest(written));
}

function notUnderstood(source: QuerySource, text: string, words: readonly Word[]): RapportError {
  const named = leftOver(source, words);
  const which =
    named.length === 0
      ? `"${text.trim().slice(0, 100)}"`
      : named.map((word) => `"${word.text}"`).join(', ');
  return new RapportError('query.not-understood', `not understood: ${which}`, {
    ...(named[0] === undefined ? {} : { position: named[0].start }),
  });
}

/** Words that are neither names nor words of any question form: most likely what is in the way. */
function leftOver(source: QuerySource, words: readonly Word[]): readonly Word[] {
  const names = nameIndexOf(source);
  const covered = new Set<number>();
  words.forEach((_, index) => {
    const [match] = names.findAt(words, index);
    if (match !== undefined) for (let at = index; at < match.end; at++) covered.add(at);
  });
  const open = words.filter(
    ({ folded }, index) =>
      !covered.has(index) && !isQuestionWord(folded) && findVerbs(folded).length === 0,
  );
  return open.slice(0, 5);
}

function isQuestionWord(word: string): boolean {
  return QUESTION_WORDS.has(word);
}

const QUESTION_WORDS = new Set(
  (
    'who whom what which where when how many much did do does has have had was were is are be been will would may might could ' +
    'not the a an of in on at to for from with by and or both after before since until between happened list show me'
  ).split(' '),
);
