// The words of a question in, what it asks out, where every word of it is used: of all the ways to read
// it, the one that its words fit most closely.

import { RapportError } from '../../model/index.ts';
import { RELATIONS } from '../../ontology/index.ts';
import { readByReading } from './by-reading/index.ts';
import { areTenures } from './conditions.ts';
import {
  type Frame,
  type Meaning,
  type Reading,
  type RelationFrame,
  type Slot,
  typesOf,
} from './frame.ts';
import { requireLasting, withoutLasting } from './lasting.ts';
import { isNamesake } from './namesake.ts';
import { readBecoming } from './read-becoming.ts';
import { readClauses } from './read-clause.ts';
import { readEventNouns } from './read-event-noun.ts';
import { readFirsts } from './read-firsts.ts';
import { readNouns } from './read-noun.ts';
import { readSpecial } from './read-special.ts';
import { isSaying } from './read-speech.ts';
import type { Reader } from './reader.ts';
import { findVerbs } from './verb-index.ts';
import { widened } from './widened.ts';
import type { Word } from './words.ts';

/**
 * What the words ask; undefined where they are no question that is understood.
 *
 * @throws RapportError query.not-understood where it asks what would be, or whether what happened is still so, or
 * for the former of what has none
 */
export function readFrame(reader: Reader): Frame | undefined {
  refuseHypotheses(reader.words);
  const { words, asks } = withoutLasting(reader.words);
  const plain = asks === undefined ? reader : { ...reader, words };
  const frame = best(readAll(plain)) ?? readAsSentence(plain);
  if (frame !== undefined && asks !== undefined) requireLasting(frame, asks);
  return frame?.kind === 'relation'
    ? inTense(toCome(inWords(widened(frame), words), words), reader.words)
    : frame;
}

/** "What did X demand": whom X asked is no answer to what; the sentence is. */
function inWords(frame: RelationFrame, words: readonly Word[]): RelationFrame {
  const { object, wanted } = frame;
  const asksWhat = words[0]?.folded === 'what' && object.kind === 'asked' && wanted === 'rows';
  if (!asksWhat || object.type !== undefined || typesOf(frame).join() !== 'REQUESTED') return frame;
  return { ...frame, wanted: 'words' };
}

/** "When does X appear in court" asks of what is to come as well. */
function toCome(frame: RelationFrame, words: readonly Word[]): RelationFrame {
  const isDetail = frame.wanted === 'when' || frame.wanted === 'where';
  const isPresent = ['does', 'do'].includes(words[1]?.folded ?? '');
  const isDeed = frame.meanings.every(({ event }) => event !== undefined);
  return isDetail && isPresent && isDeed && frame.status === 'occurred'
    ? { ...frame, status: 'current' }
    : frame;
}

/** What would be is told by nobody; what somebody said would be is. */
function refuseHypotheses(words: readonly Word[]): void {
  const at = words.findIndex(({ folded, text }) => folded === 'would' && text === folded);
  const word = words[at];
  if (word === undefined || words.slice(0, at).some(({ folded }) => isSaying(folded))) return;
  throw new RapportError(
    'query.not-understood',
    'not understood: "would": the articles tell what happened or is planned; ask with "will" for what is planned',
    { position: word.start },
  );
}

/** Only a question that no other form fits is read as articles are: it takes far longer. */
function readAsSentence(reader: Reader): Frame | undefined {
  return reader.quick === true ? undefined : readByReading(reader)[0]?.frame;
}

/** Every way to read the words to their end. */
export function readAll(reader: Reader): readonly Reading[] {
  return [
    ...readSpecial(reader),
    ...readNouns(reader),
    ...readBecoming(reader),
    ...readEventNouns(reader),
    ...readClauses(reader),
    ...readFirsts(reader),
  ];
}

/** The most specific reading; readings that differ in the relation alone are asked together. */
function best(found: readonly Reading[]): Frame | undefined {
  const readings = found.map((reading) => ({
    ...reading,
    score: reading.score - (isUnfitFact(reading.frame) ? UNFIT : 0),
  }));
  const top = Math.max(...readings.map(({ score }) => score));
  const [first, ...rest] = readings
    .filter(({ score }) => score === top)
    .map(({ frame }) => frame)
    .sort((a, b) => Number(namesRelation(b)) - Number(namesRelation(a)));
  if (first?.kind === 'events' && first.meanings !== undefined) {
    const others = rest.flatMap((frame) => (frame.kind === 'events' ? (frame.meanings ?? []) : []));
    return { ...first, meanings: [...first.meanings, ...others] };
  }
  if (first?.kind !== 'relation') return first;
  const alike = rest.filter(
    (frame): frame is RelationFrame => frame.kind === 'relation' && readsAlike(first, frame),
  );
  const meanings = namesakes([first, ...alike].flatMap(({ meanings }) => meanings));
  const others = readings
    .sort((a, b) => b.score - a.score)
    .map(({ frame }) => frame)
    .filter((frame) => frame !== first && !alike.some((one) => one === frame));
  return { ...first, meanings, ...insteadOf(first, others) };
}

const MOST_OTHERS = 3;

/** The same words between the same two, in another meaning. */
function insteadOf(first: RelationFrame, others: readonly Frame[]): Pick<RelationFrame, 'instead'> {
  const key = sidesKey(first);
  const instead = others.filter(
    (frame): frame is RelationFrame =>
      frame.kind === 'relation' &&
      sidesKey(frame) === key &&
      frame.meanings.every(
        (meaning) => meaning.event !== undefined && !kindsOf(first).has(kindOf(meaning)),
      ),
  );
  return instead.length === 0 ? {} : { instead: instead.slice(0, MOST_OTHERS) };
}

function kindsOf({ meanings }: RelationFrame): ReadonlySet<string> {
  return new Set(meanings.map(kindOf));
}

/** The relation and the kind of event that a meaning asks for. */
function kindOf({ relation, event }: Meaning): string {
  return [relation, event?.type, event?.mode].join(' ');
}

function sidesKey({
  subject,
  object,
  wanted,
  status,
  restrictions,
  saying,
}: RelationFrame): string {
  const { places, dates, ...more } = restrictions;
  const limits = [places.map(({ position }) => position), dates, Object.keys(more).sort()];
  return JSON.stringify([slotKey(subject), slotKey(object), wanted, status, limits, saying]);
}

/** What is held against a tie that the named thing cannot have, where an event says the same. */
const UNFIT = 15;

/** "When was X founded", where X is held to be a person: the founding may be told all the same. */
function isUnfitFact(frame: Frame): boolean {
  if (frame.kind !== 'relation') return false;
  const [meaning, ...others] = frame.meanings;
  if (meaning?.relation === undefined || meaning.event !== undefined || others.length > 0)
    return false;
  const { domain, range } = RELATIONS[meaning.relation];
  const [from, to] = meaning.inverse
    ? [frame.object, frame.subject]
    : [frame.subject, frame.object];
  return isOutside(from, domain) || isOutside(to, range);
}

function isOutside(slot: Slot, types: readonly string[]): boolean {
  return slot.kind === 'name' && slot.name.candidates.every(({ type }) => !types.includes(type));
}

const PAST = new Set('did was were had has have been ever'.split(' '));

/** Who is, was, or used to be: a question about what lasts asks for a time of it. */
function inTense(frame: RelationFrame, words: readonly Word[]): RelationFrame {
  const former = words.find(({ folded }, at) => isFormer(folded, words[at + 1]?.folded));
  if (former !== undefined) {
    if (areTenures(typesOf(frame))) return { ...frame, tense: 'former' };
    throw new RapportError(
      'query.not-understood',
      `not understood: "${former.text}": what the question asks about is no post or membership`,
      { position: former.start },
    );
  }
  return isPresent(words) ? { ...frame, tense: 'present' } : frame;
}

function isFormer(word: string, next: string | undefined): boolean {
  if (['former', 'formerly', 'previously', 'ex'].includes(word)) return true;
  return word === 'used' && next === 'to';
}

/** Whether a question is asked in the present: "who leads", "who is the director". */
function isPresent(words: readonly Word[]): boolean {
  if (words.some(({ folded }) => PAST.has(folded))) return false;
  return words.some(
    ({ folded, text }, at) =>
      folded === 'is' ||
      folded === 'are' ||
      // "Atlantica Lines" is no verb.
      ((at === 0 || text === folded) && findVerbs(folded).some(({ tag }) => tag === 'third')),
  );
}

/** A relation tells more than the kind of event that the same words name. */
function namesRelation(frame: Frame): boolean {
  return frame.kind === 'relation' && frame.meanings.some(({ relation }) => relation !== undefined);
}

/** Where a verb says several relations, the one that is named after it: attack is ATTACKED. */
function namesakes(meanings: readonly Meaning[]): readonly Meaning[] {
  const own = meanings.filter(isNamesake);
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
