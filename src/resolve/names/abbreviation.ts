// The letters of an acronym and the name of a body in, whether they abbreviate it out: "KRX" is the "Korea
// Exchange", though its initials are "KE". Method: the letters in order, each word giving its first.
// Source: Schwartz and Hearst 2003, "A Simple Algorithm for Identifying Abbreviation Definitions".

import { sortedLetters } from '../../mention/index.ts';
import { organizationKey, plainName } from './name-key.ts';

const SMALL = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'de', 'du', 'la', 'to', 'a']);
const LETTERS_MIN = 3;
const WORDS_MAX = 8;

/** Whether every word of a name gives its first letter ("Ex-" its x) and one more at most. */
export function abbreviates(letters: string, name: string): boolean {
  return formsOf(name).some(
    (words) =>
      letters.length >= LETTERS_MIN &&
      words.length > 1 &&
      words.length <= WORDS_MAX &&
      fits(letters.toLowerCase(), words),
  );
}

function fits(letters: string, [word, ...rest]: readonly string[]): boolean {
  if (word === undefined) return letters === '';
  const [letter = '', next = ''] = letters;
  const taken = letter === word[0] ? 1 : letter === 'x' && word.startsWith('ex') ? 2 : 0;
  if (taken === 0) return false;
  if (fits(letters.slice(1), rest)) return true;
  return next !== '' && word.slice(taken).includes(next) && fits(letters.slice(2), rest);
}

/** Whether letters are initials of a name in order, the first among them, one of four or more left out. */
export function abbreviatesMost(letters: string, name: string): boolean {
  const own = [...letters.toLowerCase()];
  return formsOf(name).some((words) => {
    const initials = words.map((word) => word[0] ?? '');
    let at = 0;
    for (const initial of initials) if (initial === own[at]) at += 1;
    const isMost = initials.length === own.length + 1 && own.length >= LETTERS_MIN;
    return isMost && at === own.length && initials[0] === own[0];
  });
}

/** Whether a word is made of the beginnings of words of a name, in order: "Conalacs" of "Compagnie de Navigation des Lacs". */
export function isBlendOf(word: string, name: string): boolean {
  const short = plainName(word);
  const words = wordsOf(plainName(name));
  return (
    BLEND.test(short) &&
    words.length <= WORDS_MAX &&
    short[0] === words[0]?.[0] &&
    blends(short, words, 0)
  );
}

const BLEND = /^\p{L}{4,14}$/u;
const PIECE_MIN = 2;

/** Whether letters are beginnings of some of the words, two or more, of two letters each at least. */
function blends(letters: string, [word, ...rest]: readonly string[], pieces: number): boolean {
  if (letters === '') return pieces > 1;
  if (word === undefined) return false;
  for (let length = Math.min(word.length, letters.length); length >= PIECE_MIN; length -= 1)
    if (
      word.startsWith(letters.slice(0, length)) &&
      blends(letters.slice(length), rest, pieces + 1)
    )
      return true;
  return blends(letters, rest, pieces);
}

/** The sorted initials of a name of three words or more; its small words give none. */
export function sortedInitials(name: string): string | undefined {
  const words = wordsOf(organizationKey(name));
  return words.length < LETTERS_MIN || words.length > WORDS_MAX
    ? undefined
    : sortedLetters(words.map((word) => word[0] ?? '').join(''));
}

/** Acronyms that an exchange may have, folded: "kx" and "krx" of "Korea Exchange". */
export function exchangeLetters(name: string): readonly string[] {
  const words = wordsOf(organizationKey(name));
  if (words.at(-1) !== 'exchange' || words.length < 2) return [];
  const [first = '', ...others] = words.slice(0, -1);
  const rest = `${others.map((word) => word[0]).join('')}x`;
  const inner = others.length === 0 ? [...first.slice(1)] : [];
  return [...new Set(['', ...inner])].map((letter) => `${first[0]}${letter}${rest}`);
}

/** The words of a name with its legal form and without. */
function formsOf(name: string): readonly (readonly string[])[] {
  return [wordsOf(plainName(name)), wordsOf(organizationKey(name))];
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[ -]/).filter((word) => word !== '' && !SMALL.has(word));
}
