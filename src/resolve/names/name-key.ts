// A name in, the key under which its spellings meet out.

import { fold } from '../../mention/index.ts';

const PARTICLES = new Set([
  'ag',
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
/** Those that may begin a name and be none of its words: "al-Sisi" is "Sisi", but "Ben Smith" is a Ben. */
const ARTICLES = new Set([
  'ag',
  'al',
  'el',
  'ul',
  'as',
  'ash',
  'ar',
  'az',
  'the',
  'von',
  'van',
  'de',
  'der',
  'bin',
  'ibn',
  'di',
  'du',
  'da',
]);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md']);
/** What stands for "Jr." in other languages; a surname where the name has but two words. */
const JUNIORS = new Set(['filho', 'neto', 'junior', 'sobrinho', 'hijo', 'fils']);
/** What companies have at the end of their name, folded. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set([
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
  'se',
  'as',
  'ab',
  'oyj',
  'nv',
  'bv',
  'spa',
  'sarl',
  'limited',
  'group',
  'holding',
  'holdings',
  'incorporated',
  'llp',
  'lp',
  'pty',
  'pte',
  'pvt',
  'kg',
  'kk',
  'sae',
  'sas',
  'srl',
  'aps',
  'oy',
  'hf',
  'bhd',
  'jsc',
  'pjsc',
  'ooo',
  'kft',
  'zrt',
  'doo',
  'sro',
  'spzoo',
  'fze',
  'fzco',
  'ltda',
  'ojsc',
  'nyrt',
  'kgaa',
  'sdnbhd',
  'fc',
  'afc',
]);

const SPELLINGS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // "Juergen" is "Jürgen"; not "Joe".
  [/(?<=\p{L})([aou])e(?=[^aeiouy])/gu, '$1'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/ou|oo/g, 'u'],
  [/ee|ie|ei|ey/g, 'i'],
  [/[qk]h?|c(?![hie])/g, 'k'],
  [/dj|j/g, 'j'],
  [/y/g, 'i'],
  [/w/g, 'v'],
  [/e/g, 'i'],
  [/o/g, 'u'],
  [/(.)\1+/g, '$1'],
  // "Nasrallah" is "Nasralla".
  [/(?<=[aiu])h$/, ''],
];

/** One spelling for words that transliteration spells in many ways: "Sissi" and "Sisi", "Mahmoud" and "Mahmud". */
export function spellingKey(word: string): string {
  return SPELLINGS.reduce((key, [pattern, replacement]) => key.replace(pattern, replacement), word);
}

/** The words of a personal name that count, folded: no particles, no "Jr.". */
export function personWords(name: string): readonly string[] {
  const words = plainName(name)
    .split(' ')
    .filter((word) => word !== '');
  const isJunior = words.length > 2 && JUNIORS.has(words.at(-1) ?? '');
  const kept = words
    .slice(0, isJunior ? -1 : words.length)
    .filter(
      (word, at) =>
        !(at === 0 && words.length > 1 ? ARTICLES : PARTICLES).has(word) && !SUFFIXES.has(word),
    );
  return kept.length > 0 ? kept : words;
}

/** The key of a personal name: "Abdel-Fattah el-Sissi" and "Abdel Fattah al-Sisi" share it. */
export function personKey(name: string): string {
  return personWords(name).map(spellingKey).join(' ');
}

/** Letters that no decomposition takes apart. */
const LETTERS: readonly (readonly [letter: string, plain: string])[] = [
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['ə', 'a'],
];

/** A name folded to letters without marks of any kind, in lower case. */
export function plainName(name: string): string {
  const folded = fold(name);
  if (/^[\x20-\x7f]*$/.test(folded)) return folded;
  return LETTERS.reduce((plain, [letter, to]) => plain.replaceAll(letter, to), folded);
}

/** The key of the name of a body: no article, no legal form at its end. */
export function organizationKey(name: string): string {
  const words = plainName(name)
    .replace(/^the /, '')
    .replace(/^hm (?=\p{L}{4})/u, '')
    .replaceAll('&', ' and ')
    .replaceAll(',', ' ')
    .split(' ')
    .filter((word) => word !== '');
  return withoutLegalForm(words).join(' ');
}

/** The words of a name up to its legal form, which may be folded into letters: "A/S", "Sp. z o.o.". */
export function withoutLegalForm(words: readonly string[]): readonly string[] {
  const length = [1, 2, 3].find(
    (count) => count < words.length && LEGAL_FORMS.has(words.slice(-count).join('')),
  );
  const rest = length === undefined ? words : withoutLegalForm(words.slice(0, -length));
  return rest.at(-1) === 'and' ? rest.slice(0, -1) : rest;
}

/** The key of the name of a place. */
export function placeKey(name: string): string {
  return plainName(name).replace(/^the /, '');
}

/** The initials of the words of a name that begin with a capital: "Agence France-Presse" is "AFP". */
export function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join('');
}

/** The initials of all words of a name, in capitals: "Bank of Japan" is "BOJ". */
export function allInitialsOf(name: string): string {
  return plainName(name)
    .replace(/^the /, '')
    .split(/[ -]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();
}
