// A name in, the key under which its spellings meet out.

import { fold } from '../mention/index.ts';

const PARTICLES = new Set([
  'al',
  'el',
  'ul',
  'as',
  'ash',
  'an',
  'ar',
  'at',
  'az',
  'the',
  'von',
  'van',
  'de',
  'der',
  'den',
  'bin',
  'ibn',
  'ben',
  'da',
  'di',
  'du',
  'la',
  'le',
]);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md']);
const LEGAL_FORMS = new Set([
  'inc',
  'ltd',
  'llc',
  'plc',
  'corp',
  'corporation',
  'co',
  'company',
  'gmbh',
  'ag',
  'sa',
  'asa',
  'as',
  'ab',
  'oyj',
  'nv',
  'bv',
  'spa',
  'sarl',
  'limited',
  'group',
  'holdings',
]);

const SPELLINGS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/ph/g, 'f'],
  [/ou|oo/g, 'u'],
  [/ee|ie|ei|ey/g, 'i'],
  [/[qk]h?|c(?![hie])/g, 'k'],
  [/dj|j/g, 'j'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/e/g, 'i'],
  [/o/g, 'u'],
  [/(.)\1+/g, '$1'],
];

/** One spelling for words that transliteration spells in many ways: "Sissi" and "Sisi", "Mahmoud" and "Mahmud". */
export function spellingKey(word: string): string {
  return SPELLINGS.reduce((key, [pattern, replacement]) => key.replace(pattern, replacement), word);
}

/** The words of a personal name that count, folded: no particles, no "Jr.". */
export function personWords(name: string): readonly string[] {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word !== '');
  const kept = words.filter((word) => !PARTICLES.has(word) && !SUFFIXES.has(word));
  return kept.length > 0 ? kept : words;
}

/** The key of a personal name: "Abdel-Fattah el-Sissi" and "Abdel Fattah al-Sisi" share it. */
export function personKey(name: string): string {
  return personWords(name).map(spellingKey).join(' ');
}

/** The key of the name of a body: no article, no legal form at its end. */
export function organizationKey(name: string): string {
  const words = foldName(name).replace(/^the /, '').replaceAll('&', 'and').split(' ');
  // "A/S" and "S.p.A." are folded into letters.
  const tail = words.slice(-2).join('');
  if (words.length > 2 && LEGAL_FORMS.has(tail)) words.splice(-2);
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** The key of the name of a place. */
export function placeKey(name: string): string {
  return foldName(name).replace(/^the /, '');
}

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
]);

/** Folded, and without the letters that have no plain form: "Wisła" is "wisla". */
function foldName(name: string): string {
  return fold(name).replaceAll(/[łøđðßæœþ]/gu, (letter) => LETTERS.get(letter) ?? letter);
}

/** The initials of the words of a name that begin with a capital: "Agence France-Presse" is "AFP". */
export function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('');
}
