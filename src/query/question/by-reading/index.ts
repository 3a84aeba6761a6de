// A question that no pattern of questions fits in, what it asks out, as the readers of articles would have
// it. Words that turn a statement into another ("not", "only", "or", "first") are never left to them.

import type { Reading as QuestionReading, Restrictions } from '../frame.ts';
import type { Reader } from '../reader.ts';
import { restrictionsToEnd, UNRESTRICTED } from '../restrictions.ts';
import { declarativesOf } from './declarative.ts';
import { readPattern } from './read-pattern.ts';

const LONGEST = 25;
const OPERATORS = new Set(
  (
    'not never no nobody none nothing only but or nor neither either without except besides first last most least more fewer ' +
    'less than if because while whether unless although though why how whose also too each every all any both another other ' +
    'before after since until when where again still already yet just even so such same there it he she they him her them his ' +
    'their its this these those what should must ought shall'
  ).split(' '),
);

/**
 * Reads a question as a statement with holes.
 *
 * @throws SentenceReaderMissing
 */
export function readByReading(asked: Reader): readonly QuestionReading[] {
  const { words, inOrder } = withoutThen(asked.words);
  const reader = inOrder ? { ...asked, words } : asked;
  if (words.length > LONGEST || words.length < 3 || asksContent(words)) return [];
  if (words.slice(1).some(({ folded }) => OPERATORS.has(folded))) return [];
  if (words.some(({ folded }, at) => isBroken(folded, words[at + 1]?.folded))) return [];
  for (const { end, restrictions } of limitsOf(reader)) {
    for (const declarative of declarativesOf({ ...reader, words: words.slice(0, end) })) {
      const pattern = readPattern(declarative, asked.readSentence);
      if (pattern === undefined) continue;
      const parts = pattern.ties.length + pattern.events.length;
      // One day or place for two deeds would be a guess.
      const several = restrictions !== UNRESTRICTED || ['where', 'when'].includes(pattern.wanted);
      if (parts > 1 && several) continue;
      if (inOrder && parts !== 2) continue;
      const order = inOrder ? ({ inOrder: true } as const) : {};
      return [{ frame: { kind: 'pattern', ...pattern, ...order, restrictions }, score: 0 }];
    }
  }
  return [];
}

const STRANDED = new Set(['of', 'for', 'about', 'on', 'over']);

/** "What was X accused of": a deed, which is no thing that could stand there. */
function asksContent(words: Reader['words']): boolean {
  return words[0]?.folded === 'what' && STRANDED.has(words.at(-1)?.folded ?? '');
}

const THEN = new Set(['then', 'later', 'afterwards', 'subsequently']);

/** "Who met X and later flew to Y": the same without the word that says in which order. */
function withoutThen(words: Reader['words']) {
  const at = words.findIndex(
    ({ folded }, index) => THEN.has(folded) && words[index - 1]?.folded === 'and',
  );
  return { words: words.filter((_, index) => index !== at), inOrder: at > 0 };
}

const ASKING = new Set(['who', 'whom', 'which', 'what']);

/** Two questions in one, or a word written twice. */
function isBroken(word: string, next: string | undefined): boolean {
  return word === next || (word === 'and' && next !== undefined && ASKING.has(next));
}

interface Limited {
  readonly end: number;
  readonly restrictions: Restrictions;
}

/** The whole question, then without the limits at its end. */
function limitsOf(reader: Reader): readonly Limited[] {
  const { length } = reader.words;
  const found: Limited[] = [{ end: length, restrictions: UNRESTRICTED }];
  for (let end = 3; end < length; end += 1) {
    for (const restrictions of restrictionsToEnd(reader, end)) {
      const { often, except, order, pick, unknown, status, without, vague } = restrictions;
      const limits = [often, except, order, pick, unknown, status, without, vague];
      const plain = limits.every((limit) => limit === undefined);
      if (plain) found.push({ end, restrictions });
    }
  }
  return found;
}
