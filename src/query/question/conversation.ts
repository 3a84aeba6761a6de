// The questions of one conversation in, what the last of them asks out: it is read by itself, with its
// pronouns standing for what the one before named, else as what goes on from it.

import { RapportError } from '../../model/index.ts';
import type { NodeId, QuerySource } from '../source.ts';
import { refuseRelativeDates } from './dates.ts';
import { continueFrame, namesIn, sidesIn } from './follow-up.ts';
import { asksFor, attempt, foundBy, isTold } from './found-by.ts';
import { type Frame, type RelationFrame, typesOf } from './frame.ts';
import { withoutSlips } from './misspelt.ts';
import { type NameMatch, nameIndexOf } from './names.ts';
import { nearlyInOtherWords, sameInOtherWords } from './other-wordings.ts';
import { preparedWords } from './prepare-words.ts';
import { readFrame } from './read-frame.ts';
import { readKeywords } from './read-keywords.ts';
import type { Reader } from './reader.ts';
import { describedAtEnd, withNames } from './relative-clauses.ts';
import { toldSentence } from './told-sentence.ts';
import { unreadWords } from './unread-words.ts';
import type { Word } from './words.ts';

/** What the last question asks. */
export interface Read {
  readonly frame: Frame;
  /** The question before, where this one goes on from it. */
  readonly follows?: string;
  /** Words that were put right. */
  readonly slips?: readonly string[];
  /** What was taken over from it. */
  readonly note?: string;
  /** The words with what a clause describes by its name, where the clause was asked by itself. */
  readonly described?: readonly Word[];
}

/** What a name at a place in the text was said to mean. */
export type Choices = ReadonlyMap<number, NodeId>;

/** A reader of a text by itself. */
export function readerOf(source: QuerySource, text: string, choices: Choices = new Map()): Reader {
  const words = preparedWords(text);
  return { words, text, source, names: nameIndexOf(source), lenient: false, choices };
}

/**
 * Reads the last question of a conversation, given those before, oldest first; undefined where it is not understood.
 *
 * @throws RapportError query.not-understood
 * @throws SentenceReaderMissing
 */
export function readConversation(reader: Reader, before: readonly string[]): Read | undefined {
  refuseRelativeDates(reader.words, reader.source);
  const alone = readFrame(reader);
  if (alone !== undefined)
    return asksElse(reader, alone) ? besides(reader, alone, before) : { frame: alone };
  const right = putRight(reader);
  if (right !== undefined) return right;
  return (
    throughClause(reader) ??
    whatElse(reader, before) ??
    continued(reader, before) ??
    inOtherWords(reader) ??
    asKeywords(reader)
  );
}

/**
 * "What did she say" after "who is X's lawyer": she is who was answered, where the articles tell it of her and not of
 * X as well; else it is asked who is meant.
 */
function ofAnswered(
  reader: Reader,
  named: readonly NameMatch[],
  found: readonly NameMatch[],
): Frame | undefined {
  if (found.length !== 1) return undefined;
  const [one, other] = [found, named].map((antecedents) => {
    const frame = readFrame({ ...reader, antecedents });
    return frame !== undefined && isTold(frame, reader.source) ? frame : undefined;
  });
  return other === undefined ? one : undefined;
}

/** What goes on from the question before. */
function continued(reader: Reader, before: readonly string[]): Read | undefined {
  const { source } = reader;
  const previous = frameBefore(reader, before);
  if (previous === undefined) return undefined;
  const { frame, question: follows } = previous;
  const found = foundBy(frame, source);
  // A pronoun stands for a name of the question before, or for the one thing that it found.
  const antecedents = [...namesIn(frame), ...(found.length === 1 ? found : [])];
  const referring = { ...reader, antecedents };
  const answered = asksFor(frame) ? ofAnswered(reader, namesIn(frame), found) : undefined;
  if (answered !== undefined) return { frame: answered, follows };
  const whole = readFrame(referring);
  if (whole !== undefined)
    return asksElse(referring, whole)
      ? besides(referring, whole, before)
      : { frame: whole, follows };
  const more = continueFrame(frame, referring, found);
  return more === undefined ? undefined : { ...more, follows };
}

const MOST_DESCRIBED = 3;

/** "Who leads the company that bought X in 2022": what the clause finds, and then who leads that. */
function throughClause(reader: Reader): Read | undefined {
  const described = describedAtEnd(reader.words, reader.names);
  if (described === undefined) return undefined;
  const inner = attempt(() => readFrame({ ...reader, words: described.inner, quick: true }));
  if (inner === undefined || !asksFor(inner)) return undefined;
  const found = foundBy(inner, reader.source);
  if (found.length === 0 || found.length > MOST_DESCRIBED) return undefined;
  const names = found.map(({ written }) => written);
  const words = withNames(described, names);
  const frame = attempt(() => readFrame({ ...reader, words }));
  if (frame === undefined) return undefined;
  const slips = [`"${described.written}" read as ${names.join(' or ')}`];
  return { frame: besidesNamed(frame, inner), slips, described: words };
}

/** "Who met the person who met X": X did, but is not asked for. */
function besidesNamed(frame: Frame, inner: Frame): Frame {
  if (frame.kind !== 'relation' || inner.kind !== 'relation' || !asksFor(frame)) return frame;
  const types = typesOf(inner);
  const isSame = typesOf(frame).some((type) => types.includes(type));
  const except = isSame ? sidesIn(inner) : [];
  if (except.length === 0) return frame;
  return { ...frame, restrictions: { ...frame.restrictions, except } };
}

/** Who is expected somewhere, asked as who will travel there; where no sentence comes near to it, "no" is an answer. */
function inOtherWords(reader: Reader): Read | undefined {
  for (const { words, note } of sameInOtherWords(reader.words)) {
    const frame = relationIn({ ...reader, words });
    if (frame === undefined) continue;
    const slips = note === undefined ? {} : { slips: [note] };
    const isNo =
      frame.wanted === 'yes-no' && toldSentence(reader.source, reader.words) === undefined;
    if (isNo || isTold(frame, reader.source)) return { frame, ...slips };
  }
  return undefined;
}

/**
 * What comes near to a question that is not understood, and has an answer: the frame, and the words if they say it all.
 * It is not what was asked, but its sentences may tell that.
 */
export function nearIn(reader: Reader): { frame: Frame; words?: readonly Word[] } | undefined {
  for (const { words, says } of nearlyInOtherWords(reader.words)) {
    const plain = relationIn({ ...reader, words });
    if (plain === undefined) continue;
    const restrictions = { ...plain.restrictions, ...(says === undefined ? {} : { says }) };
    const frame: Frame = { ...plain, restrictions };
    if (isTold(frame, reader.source)) return says === undefined ? { frame, words } : { frame };
  }
  return undefined;
}

/** A question about a relation that is no count, whatever takes long left out. */
function relationIn(reader: Reader): RelationFrame | undefined {
  const frame = attempt(() => readFrame({ ...reader, quick: true }));
  return frame?.kind === 'relation' && !frame.wanted.startsWith('count') ? frame : undefined;
}

/** Words that are no sentence, and go on from nothing. */
function asKeywords(reader: Reader): Read | undefined {
  const frame = attempt(() => readKeywords(reader));
  return frame === undefined ? undefined : { frame };
}

/** "Who else met X", besides nobody that is named. */
function asksElse({ words }: Reader, frame: Frame): frame is RelationFrame {
  if (!words.some(({ folded }) => folded === 'else') || frame.kind !== 'relation') return false;
  const { subject, object, restrictions } = frame;
  const named = [subject, object].some(
    (slot) => slot.kind === 'asked' && slot.except !== undefined,
  );
  return !named && restrictions.except === undefined;
}

/** "What else did he do", after whom he met: his other deeds. */
function whatElse(reader: Reader, before: readonly string[]): Read | undefined {
  const [what, else_, ...rest] = reader.words;
  if (what?.folded !== 'what' || else_?.folded !== 'else') return undefined;
  const previous = frameBefore(reader, before);
  const antecedents = previous === undefined ? [] : namesIn(previous.frame);
  const words = [what, ...rest];
  const frame = attempt(() => readFrame({ ...reader, words, antecedents, quick: true }));
  if (frame?.kind !== 'events') return undefined;
  if (previous === undefined)
    return { frame, slips: ['"else": nothing was asked before, so nothing is left out'] };
  const { frame: asked, question: follows } = previous;
  if (asked.kind !== 'relation') return undefined;
  return { frame: { ...frame, besides: typesOf(asked) }, follows, note: 'besides that' };
}

/** Whoever the question before named or found is left out; without one, nobody is. */
function besides(reader: Reader, frame: RelationFrame, before: readonly string[]): Read {
  const { source } = reader;
  const previous = frameBefore(reader, before);
  const known = new Set(namesIn(frame).flatMap(({ candidates }) => candidates.map(({ id }) => id)));
  const found = previous === undefined ? [] : foundBy(previous.frame, source);
  const others = previous === undefined ? [] : [...sidesIn(previous.frame), ...found];
  const except = others.filter(({ candidates }) => !candidates.some(({ id }) => known.has(id)));
  if (
    previous !== undefined &&
    (except.length === 0 || (asksFor(previous.frame) && found.length === 0))
  )
    throw unknownOthers(reader);
  if (previous === undefined)
    return { frame, slips: ['"else": nobody was named before, so nobody is left out'] };
  const restrictions = { ...frame.restrictions, except };
  return { frame: { ...frame, restrictions }, follows: previous.question, note: 'besides those' };
}

/** Whom the question before asked for is not told, so that nobody can be left out. */
function unknownOthers({ words }: Reader): RapportError {
  const { start: position = 0 } = words.find(({ folded }) => folded === 'else') ?? {};
  const message =
    'not understood: "else": the graph does not hold whom the question before asked for; ask for all, or leave out by name: "besides X"';
  return new RapportError('query.not-understood', message, { position });
}

/** The question without its slips of the pen, where it is understood then. */
function putRight(reader: Reader): Read | undefined {
  const right = withoutSlips(reader.words, unreadWords(reader.source, reader.words));
  if (right === undefined) return undefined;
  const frame = attempt(() => readFrame({ ...reader, words: right.words }));
  return frame === undefined ? undefined : { frame, slips: right.notes };
}

/** What the newest question before that is understood asks. */
function frameBefore({ source, readSentence }: Reader, before: readonly string[]) {
  const question = before.at(-1);
  if (question === undefined) return undefined;
  const reading = readSentence === undefined ? {} : { readSentence };
  const reader = { ...readerOf(source, question), ...reading };
  const read = attempt(() => readConversation(reader, before.slice(0, -1)));
  return read === undefined ? undefined : { frame: read.frame, question };
}
