// A question that is not understood in, the nearest questions that this graph answers out: the same without
// the words that are in the way, with a word or a name corrected, cut short, or asked about the names in it.
// Each is tried before it is offered.

import { byCodeUnit } from '../../model/index.ts';
import { lazy } from '../../ontology/lazy.ts';
import { editDistance } from '../edit-distance.ts';
import type { QuerySource } from '../source.ts';
import { verbForms } from './inflection.ts';
import { nameIndexOf } from './names.ts';
import { isAnswered, suggestQuestions } from './suggest.ts';
import { findVerbs, verbEntries } from './verb-index.ts';
import { type Word, wordsOf } from './words.ts';

const MOST_TRIED = 40;
const SHORTEST = 2;

/** What is wrong with the question. */
export interface Trouble {
  /** Words that were not understood; indices of `wordsOf`. */
  readonly unread: readonly number[];
  /** The words that are no name, where that is the trouble, and names that come near. */
  readonly unknown?: { readonly written: string; readonly position: number };
  readonly names?: readonly string[];
}

/** Questions near to a text, at most `limit`, the nearest first; then any that the graph answers. */
export function nearestQuestions(
  source: QuerySource,
  text: string,
  { trouble, limit }: { readonly trouble: Trouble; readonly limit: number },
): readonly string[] {
  const found: string[] = [];
  let tried = 0;
  for (const question of new Set(candidates(source, text, trouble))) {
    if (found.length >= limit || tried >= MOST_TRIED) break;
    tried += 1;
    if (question !== text && isAnswered(source, question)) found.push(question);
  }
  const others = suggestQuestions(source, limit).filter((question) => !found.includes(question));
  return [...found, ...others].slice(0, limit);
}

function* candidates(source: QuerySource, text: string, trouble: Trouble): Iterable<string> {
  const words = wordsOf(text);
  yield* renamed(text, trouble);
  yield* corrected(words, trouble);
  yield* without(words, trouble);
  for (let end = words.length - 1; end >= SHORTEST; end -= 1) yield textOf(words.slice(0, end));
  yield* aboutNames(source, words);
}

function* renamed(text: string, { unknown, names = [] }: Trouble): Iterable<string> {
  if (unknown === undefined) return;
  const { position, written } = unknown;
  const end = position + written.length;
  if (text.slice(position, end) !== written) return;
  for (const name of names) yield text.slice(0, position) + name + text.slice(end);
}

/** A verb or a question word that is a letter away from one that is known. */
function* corrected(words: readonly Word[], { unread }: Trouble): Iterable<string> {
  for (const at of unread) {
    const word = words[at]?.folded ?? '';
    if (word.length < 3) continue;
    for (const better of nearWords(word)) yield textOf(words, new Map([[at, better]]));
  }
}

const QUESTION_WORDS =
  'who whom what when where which how many did does was were has have met'.split(' ');

function nearWords(word: string): readonly string[] {
  const limit = word.length < 6 ? 1 : 2;
  const near = knownWords().map((known) => ({ known, distance: editDistance(word, known, limit) }));
  return near
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || byCodeUnit(a.known, b.known))
    .slice(0, 3)
    .map(({ known }) => known);
}

const knownWords = lazy((): readonly string[] => [
  ...new Set([
    ...QUESTION_WORDS,
    ...verbEntries().flatMap(({ pattern: { lemma } }) => {
      const { past, participle, third } = verbForms(lemma);
      return [lemma, ...past, ...participle, ...third];
    }),
  ]),
]);

function* without(words: readonly Word[], { unread }: Trouble): Iterable<string> {
  if (unread.length === 0) return;
  yield textOf(words.filter((_, at) => !unread.includes(at)));
  for (const at of unread) yield textOf(words.filter((_, index) => index !== at));
  const first = Math.min(...unread);
  if (first >= SHORTEST) yield textOf(words.slice(0, first));
}

/** Verbs that say nothing by themselves. */
const LIGHT = new Set(['be', 'have', 'do', 'make', 'take', 'give', 'get']);

/** What the verbs and names of the question give of themselves. */
function* aboutNames(source: QuerySource, words: readonly Word[]): Iterable<string> {
  const names = namesIn(source, words);
  const verbs = words.flatMap(({ folded }) =>
    findVerbs(folded)
      .filter(({ entry }) => !LIGHT.has(entry.pattern.lemma))
      .slice(0, 1),
  );
  for (const { name, type } of names) {
    for (const { entry } of verbs) {
      const { lemma } = entry.pattern;
      yield `who ${verbForms(lemma).past[0]} ${name}`;
      yield `whom did ${name} ${lemma}`;
    }
    if (type === 'place') yield `what happened in ${name}`;
    yield `who met ${name}`;
    yield `what did ${name} do`;
    yield `who is ${name}`;
  }
}

function namesIn(source: QuerySource, words: readonly Word[]) {
  const index = nameIndexOf(source);
  const found = new Map<string, { readonly name: string; readonly type: string }>();
  for (let at = 0; at < words.length && found.size < 3; at += 1) {
    const [match] = index.findAt(words, at);
    const [only] = match?.candidates ?? [];
    if (match === undefined || only === undefined) continue;
    if (match.candidates.length === 1) found.set(only.name, only);
    at = match.end - 1;
  }
  return [...found.values()];
}

/** Words as a text again, some of them replaced. */
function textOf(words: readonly Word[], better: ReadonlyMap<number, string> = new Map()): string {
  const written = words.map(({ text }, at) => better.get(at) ?? text);
  return written.join(' ').replaceAll(" 's", "'s");
}
