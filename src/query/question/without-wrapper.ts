// The words of a question in; out, the same without a wrapping that says no more than the question itself ("can you tell
// me", "I'd like to know"). What stands behind one has the order of a statement: "where Anna Lind studied" is put
// back into that of a question, "where did Anna Lind study".

import { findVerbs } from './verb-index.ts';
import type { Word } from './words.ts';

/** One place of a wrapping: the words of which one stands there, and whether it may be left out. */
interface Step {
  readonly any: ReadonlySet<string>;
  readonly optional: boolean;
}

/** Wrappings: at each place the words that may stand there; "?" marks a place that may be empty. */
const WRAPPERS = [
  'please?|can/could/would/will|you|please/kindly/possibly?|tell/show/remind|me/us|please?',
  'please?|can/could/would/will|you|please/kindly?|say/explain/find|out?',
  'please?|can/could|i/we|ask|you?',
  'please?|tell/remind/show|me/us|please?',
  'please?|let|me/us|know',
  'i/we|d/would/do?|also/just/really/only?|like/love/want/need/wish/have|to|know/find/learn/ask/hear/see/understand|out?',
  'id/wed|also/just/really?|like/love|to|know/find/learn/ask/hear/see/understand|out?',
  'im/i/we|am/are?|also/just?|trying/hoping/looking|to|know/find/learn/see/understand|out?',
  'im/i|am/was/just?|curious/wondering|about?',
  'i|wonder/wondered',
  'do|you|by/happen?|chance/to?|know/remember/recall',
  'do|we|know',
  'does|anyone/anybody/someone/somebody|know',
  'any|idea',
  'is|it|known',
].map((text) => text.split('|').map(stepOf));

function stepOf(text: string): Step {
  const optional = text.endsWith('?');
  const words = optional ? text.slice(0, -1) : text;
  return { any: new Set(words.split('/')), optional };
}

const ASKING = new Set('who whom whose what which where when why how whether if'.split(' '));

const TELL_ME = ['tell', 'me'];

/** The question within. */
export function withoutWrapper(words: readonly Word[]): readonly Word[] {
  const ends = WRAPPERS.flatMap((steps) => endsOf(steps, words, 0));
  const asking = ends.find((at) => ASKING.has(words[at]?.folded ?? ''));
  if (asking !== undefined) return asQuestion(words.slice(asking));
  const about = ends.find((at) => words[at]?.folded === 'about');
  const [first] = words;
  if (about === undefined || first === undefined) return words;
  return [...TELL_ME.map((text) => ({ ...first, text, folded: text })), ...words.slice(about)];
}

/** Where a wrapping may end that begins at a word. */
function endsOf(steps: readonly Step[], words: readonly Word[], at: number): readonly number[] {
  const [first, ...rest] = steps;
  if (first === undefined) return [at];
  const taken = first.any.has(words[at]?.folded ?? '') ? endsOf(rest, words, at + 1) : [];
  return first.optional ? [...taken, ...endsOf(rest, words, at)] : taken;
}

const AUXILIARIES = new Set(
  'is are was were has have had will did does do can could may might would'.split(' '),
);

/** "Where Anna Lind studied" as "where did Anna Lind study", "whether X is Y" as "is X Y". */
function asQuestion(words: readonly Word[]): readonly Word[] {
  const asks = askingLength(words);
  const isWhether = ['whether', 'if'].includes(words[0]?.folded ?? '');
  const opening = isWhether ? [] : words.slice(0, asks);
  const rest = words.slice(asks);
  const [next] = rest;
  if (next === undefined) return words;
  if (!isWhether && (AUXILIARIES.has(next.folded) || needsNoOther(next))) return words;
  const at = rest.findIndex(({ folded }, index) => index > 0 && AUXILIARIES.has(folded));
  const aux = rest[at];
  if (aux !== undefined) return [...opening, aux, ...rest.slice(0, at), ...rest.slice(at + 1)];
  const verbAt = rest.findIndex((word, index) => index > 0 && needsNoOther(word));
  const verb = rest[verbAt];
  const base = verb === undefined ? undefined : baseOf(verb);
  if (verb === undefined || base === undefined) return words;
  return [
    ...opening,
    { ...verb, text: base.auxiliary, folded: base.auxiliary },
    ...rest.slice(0, verbAt),
    { ...verb, text: base.lemma, folded: base.lemma },
    ...rest.slice(verbAt + 1),
  ];
}

/** How many words ask: "who", "how often", "how many people", "which party". */
function askingLength(words: readonly Word[]): number {
  const [first = '', second = ''] = words.map(({ folded }) => folded);
  if (first === 'how' && ['many', 'much'].includes(second)) return 3;
  if (first === 'how' && ['often', 'long'].includes(second)) return 2;
  return ['which', 'whose'].includes(first) ? 2 : 1;
}

/** A verb in a form that needs no other, and in small letters, as no name is. */
function needsNoOther(word: Word): boolean {
  return word.text === word.folded && baseOf(word) !== undefined;
}

function baseOf({
  folded,
}: Word): { readonly lemma: string; readonly auxiliary: string } | undefined {
  const found = findVerbs(folded);
  const past = found.find(({ tag }) => tag === 'past');
  if (past !== undefined) return { lemma: past.entry.pattern.lemma, auxiliary: 'did' };
  const third = found.find(({ tag }) => tag === 'third');
  return third === undefined ? undefined : { lemma: third.entry.pattern.lemma, auxiliary: 'does' };
}
