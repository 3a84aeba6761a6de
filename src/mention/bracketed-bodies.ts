// A parsed document in, the bodies whose initials stand in brackets behind their name out: "Fundación
// Cuencas y Ríos (FCR)" is a name whatever the recognizer made of its words. Method: from the bracket back
// over words with a capital and small words between them, until their initials are the letters.
// Source: Schwartz and Hearst 2003, "A Simple Algorithm for Identifying Abbreviation Definitions".

import { getToken, type Tree, wordOf } from '../language/dependency-tree.ts';

/** Tokens [first, end) of the name of a body. */
export interface BracketedBody {
  readonly first: number;
  readonly end: number;
}

const LETTERS_MIN = 3;
const LETTERS_MAX = 8;
/** Small words in a row inside a name: "of the", "para a". */
const SMALL_MAX = 2;

/** The bodies whose initials follow in brackets, in order of text. */
export function findBracketedBodies(tree: Tree): readonly BracketedBody[] {
  return tree.tokens.flatMap((_, at) => {
    const letters = wordOf(tree, at + 1);
    const isAcronym =
      wordOf(tree, at) === '(' &&
      wordOf(tree, at + 2) === ')' &&
      /^\p{Lu}+$/u.test(letters) &&
      letters.length >= LETTERS_MIN &&
      letters.length <= LETTERS_MAX;
    const first = isAcronym
      ? (firstWord(tree, at, letters) ?? firstOfAll(tree, at, letters))
      : undefined;
    return first === undefined ? [] : [{ first, end: at }];
  });
}

/** Where the words begin whose initials are the letters; the words with a capital have one letter each. */
function firstWord(tree: Tree, end: number, letters: string): number | undefined {
  const sentence = tree.sentences[tree.sentenceOf[end] ?? 0];
  let open = letters.length;
  let small = 0;
  for (let at = end - 1; at >= (sentence?.firstToken ?? 0); at -= 1) {
    const word = wordOf(tree, at);
    if (/^\p{Lu}/u.test(word)) {
      small = 0;
      open -= 1;
      if (initialOf(word) !== letters[open]) return undefined;
      if (open === 0) return at;
    } else if (/^\p{Ll}{1,4}$/u.test(word) && getToken(tree, at).upos !== 'VERB') {
      small += 1;
      if (small > SMALL_MAX) return undefined;
    } else return undefined;
  }
  return undefined;
}

/** The same where small words have a letter, too: "United Nations Interim Force in Lebanon (UNIFIL)". */
function firstOfAll(tree: Tree, end: number, letters: string): number | undefined {
  const first = end - letters.length;
  if (
    letters.length < ALL_MIN ||
    first < (tree.sentences[tree.sentenceOf[end] ?? 0]?.firstToken ?? 0)
  )
    return undefined;
  const words = Array.from({ length: letters.length }, (_, at) => wordOf(tree, first + at));
  const isWord = (word: string) => /^(?:\p{Lu}\p{L}+|\p{Ll}{1,4})$/u.test(word);
  const isWhole = /^\p{Lu}/u.test(words[0] ?? '') && words.every(isWord);
  return isWhole && words.map((word) => initialOf(word.toUpperCase())).join('') === letters
    ? first
    : undefined;
}

const ALL_MIN = 4;

/** The first letter without its marks. */
function initialOf(word: string): string | undefined {
  return word.normalize('NFD')[0];
}
