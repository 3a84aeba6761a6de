// A parsed document and its names in, the letters out that the text itself shows to be those of a body, whatever
// the recognizer made of them: "the Popular Front of Labour, known by its Spanish acronym FPT". Method: letters
// in brackets behind the name of a body, its initials, letters set beside it with words that say so; where they
// are once shown to be a body's they are it throughout.
// Source: Schwartz and Hearst 2003, "A Simple Algorithm for Identifying Abbreviation Definitions".

import { lemmaOf, type Tree, wordOf } from '../language/dependency-tree.ts';
import { BODY_NOUNS, NAMED_BODY_NOUNS } from './agent-nouns.ts';
import type { Mention } from './mention.ts';
import { bodyMention } from './names.ts';
import { isAmongWords } from './noun-lemma.ts';

const LETTERS = /^\p{Lu}\p{Ll}?\p{Lu}{1,5}$/u;
const AROUND = 60;

/** Between a name and its letters: ", or ", ", known by its Spanish acronym ", " (known as ". */
export const SAYS_LETTERS =
  /^(?:,|,? \()? ?(?:or(?: simply)?|(?:(?:better|also|widely|commonly|usually|generally) )?(?:known|called|abbreviated|shortened)(?: (?:as|to|by|under|from))?(?: (?:its|their|the))?(?: (?:\p{Lu}\p{Ll}+|local|native|native-language|foreign))?(?: (?:acronym|initials|abbreviation|letters))?(?: as)?)(?: the)? $/u;
/** Behind letters that the name before stands for: ", as it is known from its initials in French". */
export const IS_KNOWN_SO =
  /^, as (?:it|they|the \p{Ll}+) (?:is|are|was|were) (?:\p{Ll}+ )?(?:known|called)\b/u;

/** Mentions of the letters of bodies that are no name yet. */
export function findDefinedAcronyms(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  const taken = new Set(names.flatMap(tokensOf));
  const bodies = names.filter(({ type }) => type === 'organization');
  const open = tree.tokens.flatMap((_, at) =>
    !taken.has(at) && LETTERS.test(wordOf(tree, at)) && isAmongWords(tree, at) ? [at] : [],
  );
  if (open.length === 0) return [];
  const initials = new Set(bodies.flatMap(({ label }) => initialsOf(label)));
  // In another language the words stand in another order: "National Mining Agency", ANM.
  const turned = new Set([...initials].map(sortedLetters));
  const ends = new Set(bodies.map(({ endToken }) => endToken));
  const shown = new Set(
    open
      .filter(
        (at) =>
          initials.has(wordOf(tree, at).toUpperCase()) ||
          turned.has(sortedLetters(wordOf(tree, at))) ||
          isShown(tree, at, ends),
      )
      .map((at) => wordOf(tree, at)),
  );
  return open
    .filter((at) => shown.has(wordOf(tree, at)))
    .map((at) => bodyMention(tree, { first: at, end: at + 1 }));
}

function tokensOf({ first, endToken }: Mention): readonly number[] {
  return Array.from({ length: endToken - first }, (_, at) => first + at);
}

/** Letters in the order of the alphabet, which are the same for a name and its words turned around: "NMP" and "PNM". */
export function sortedLetters(letters: string): string {
  return [...letters.toLowerCase()].sort().join('');
}

/** The initials of a name of three words or more: of those with a capital, and of all. */
function initialsOf(label: string): readonly string[] {
  const words = label.replace(/^the /i, '').split(/[\s-]+/);
  const first = (all: readonly string[]) =>
    all
      .map((word) => word.normalize('NFD')[0] ?? '')
      .join('')
      .toUpperCase();
  const own = [first(words.filter((word) => /^\p{Lu}/u.test(word))), first(words)];
  return own.filter((letters) => letters.length > 2);
}

/** Whether the words beside letters say whose they are. */
function isShown(tree: Tree, at: number, ends: ReadonlySet<number>): boolean {
  const token = tree.tokens[at];
  if (token === undefined) return false;
  if (IS_KNOWN_SO.test(tree.text.slice(token.end, token.end + AROUND))) return true;
  if (wordOf(tree, at - 1) === '(' && wordOf(tree, at + 1) === ')') return ends.has(at - 1);
  for (let end = at - 1; end > 0 && end > at - 9; end -= 1) {
    const isBody = ends.has(end) || isBodyNoun(tree, end - 1);
    const start = tree.tokens[end - 1]?.end ?? 0;
    if (isBody) return SAYS_LETTERS.test(tree.text.slice(start, token.start));
  }
  return false;
}

function isBodyNoun(tree: Tree, at: number): boolean {
  const noun = lemmaOf(tree, at);
  return BODY_NOUNS.has(noun) || NAMED_BODY_NOUNS.has(noun);
}
