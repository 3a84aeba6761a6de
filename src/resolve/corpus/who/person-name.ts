// A personal name in, its parts out, and two names compared by their parts.

import { fold, givenNameGender, soundKey } from '../../../mention/index.ts';
import { areFormsOfOneName, areKnownApart, isGivenName } from '../../names/given-names.ts';
import { personWords, plainName, spellingKey } from '../../names/name-key.ts';
import { editDistanceAtMostOne } from '../../names/near-spelling.ts';
import { ADDRESS_TITLES } from '../../names/person-nouns.ts';
import { isIberianSurname } from '../../names/surnames.ts';
import { isTailOf } from './double-surname.ts';
import { koreanKey } from './korean-name.ts';

/** The parts of a personal name, folded. */
export interface PersonName {
  /** Words without particles and suffixes. */
  readonly words: readonly string[];
  /** The same under the spelling that transliterations share. */
  readonly keys: readonly string[];
  /** "jr", "sr", "ii" and so on, which tell father from son. */
  readonly generation?: string;
  /** All its words as one, particles among them: "rachidbenali". */
  readonly whole: string;
  /** Whether a particle begins it, so that it may be a surname alone: "Ben Ali". */
  readonly isLed: boolean;
  /** Words that name the father: "nasser" in "Said bin Nasser al-Balushi". */
  readonly fathers: readonly string[];
  /** The key of the first of two surnames, by which one is called as well: "montt" of "Carolina Montt Ibáñez". */
  readonly ofFather?: string;
  /** What stands between quotation marks: "zequinha" in 'José Carlos "Zequinha" da Mata'. */
  readonly nick?: string;
  /** A key of Korean names, which are spelled in several ways. */
  readonly korean?: string;
}

const GENERATIONS = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['filho', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
]);

/** How names are spelled where people have two surnames. */
const IBERIAN = /[áéíóúñçãõâêô]|(?:[aeo]z|[aeo]s|[ao])$/iu;

/** The last word but one of a name of three words or four, unless it is a given name. */
function firstOfTwo(words: readonly string[]): string | undefined {
  const word = words.length === 3 || words.length === 4 ? (words.at(-2) ?? '') : '';
  const isGiven = isGivenName(word) || givenNameGender(word) !== undefined;
  return word.length < 3 || (isGiven && !isIberianSurname(word)) ? undefined : word;
}

const PATRONYMIC = new Set(['bin', 'ibn', 'bint']);

/** Takes a name apart. */
export function parsePersonName(name: string): PersonName {
  const all = fold(name).split(' ');
  const last =
    all.length > (all.at(-1) === 'filho' ? 2 : 1)
      ? GENERATIONS.get((all.at(-1) ?? '').replaceAll(/\P{L}/gu, ''))
      : undefined;
  const bare = last === undefined ? name : all.slice(0, -1).join(' ');
  // "V.R. Reddy" has two initials.
  const plain = bare
    .replaceAll(/[,"“”()]/g, ' ')
    .replaceAll(/(?<!\p{L})(\p{Lu}\.)(?=\p{Lu}\.)/gu, '$1 ');
  const words = joinServants(withoutTitles(personWords(plain)));
  const bareWords = withoutTitles(
    plainName(plain)
      .split(' ')
      .filter((word) => word !== ''),
  );
  const nick = /["“”](\p{L}+)["“”]/u.exec(name)?.[1];
  const korean = koreanKey(words);
  const father = IBERIAN.test(plain) ? firstOfTwo(words) : undefined;
  return {
    words,
    keys: words.map(spellingKey),
    whole: spellingKey(
      words.length > 1
        ? joinServants(bareWords)
            .join('')
            .replace(/(?<=.)abd[aeio]l/u, 'abdul')
        : words.join(''),
    ),
    isLed: bareWords.length > 1 && LEADING.has(bareWords[0] ?? ''),
    fathers: all.filter((_, at) => PATRONYMIC.has(all[at - 1] ?? '')),
    ...(father === undefined ? {} : { ofFather: spellingKey(father) }),
    ...(nick === undefined ? {} : { nick: plainName(nick) }),
    ...(korean === undefined ? {} : { korean }),
    ...(last === undefined ? {} : { generation: last }),
  };
}

/**
 * "Abdel Rahman", "Abd al-Rahman", "Abdurrahman" and "Abdulrahman" are one given name; a word alone behind it
 * may be the surname, so more must follow.
 */
function joinServants(words: readonly string[]): readonly string[] {
  const joined = words.flatMap((word, at) => {
    if (isServant(words, at - 1)) return [];
    return isServant(words, at) ? [`abdul${words[at + 1]}`] : [word];
  });
  return joined.map((word) =>
    word
      .replace(/^abd[aeio]l(?=\p{L}{3})/u, 'abdul')
      .replace(/^abd[aeiou](?=([rsnztd])\1)[rsnztd]/, 'abdul'),
  );
}

function isServant(words: readonly string[], at: number): boolean {
  return /^abd(?:[aeiou]l)?$/.test(words[at] ?? '') && words.length > at + 2;
}

/** Particles that a surname may begin with. */
const LEADING = new Set([
  'ben',
  'bin',
  'ibn',
  'abu',
  'ould',
  'von',
  'van',
  'de',
  'del',
  'di',
  'el',
  'al',
]);

/** Posts that are no names: "Mayor Lake", where a reader takes the title into the name. */
const TITLES = new Set(
  'president minister mayor senator governor congressman congresswoman prosecutor ambassador professor chancellor councillor regent brother sister commissioner superintendent inspector sheriff'.split(
    ' ',
  ),
);

/** A name without the titles that a reader took into it. */
export function untitled(name: string): string {
  const words = name.split(' ');
  const kept = withoutTitles(words.map((word) => word.toLowerCase().replace('.', '')));
  return words.slice(words.length - kept.length).join(' ');
}

function withoutTitles(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !TITLES.has(word) && !ADDRESS_TITLES.has(word));
  return first > 0 ? words.slice(first) : words;
}

/** A name written as one word for the family and one for the rest; whichever end the family stands at. */
export function wholeKeys({ words }: PersonName): readonly [first: string, last: string] {
  const whole = (family: string, rest: readonly string[]) =>
    `${spellingKey(family)} ${spellingKey(rest.join(''))}`;
  return [whole(words[0] ?? '', words.slice(1)), whole(words.at(-1) ?? '', words.slice(0, -1))];
}

/** How two names stand to each other, the closest first. */
export type NameMatch =
  | 'same'
  | 'more-words'
  | 'initial'
  | 'short-form'
  | 'order'
  | 'middle'
  | 'sound'
  | 'spelling'
  | 'bare'
  | 'conflict';

/** Whether two names can be those of one person, and in which way. */
export function compareNames(a: PersonName, b: PersonName): NameMatch {
  if (a.generation !== b.generation && a.generation !== undefined && b.generation !== undefined)
    return 'conflict';
  if (a.keys.join(' ') === b.keys.join(' ')) return a.words.length < 2 ? 'bare' : 'same';
  if (a.words.length < 2 || b.words.length < 2) return compareBare(a, b);
  if (a.whole === b.whole) return 'same';
  if (isSurnameOf(a, b) || isSurnameOf(b, a)) return 'bare';
  const [[firstA, lastA], [firstB, lastB]] = [wholeKeys(a), wholeKeys(b)];
  if (firstA === firstB || lastA === lastB || a.keys.join('') === b.keys.join('')) return 'same';
  if (firstA === lastB || lastA === firstB || isReordered(a, b)) return 'order';
  if (a.korean !== undefined && a.korean === b.korean) return 'sound';
  const family = compareFamily(a, b);
  if (family === 'conflict') return startsAlike(a, b) ? 'more-words' : 'conflict';
  return weaker(family, compareGiven(withoutFathers(a), withoutFathers(b)));
}

/** "Ben Ali" of "Rachid Benali". */
function isSurnameOf(short: PersonName, long: PersonName): boolean {
  return (
    short.isLed && long.whole.length > short.whole.length + 1 && long.whole.endsWith(short.whole)
  );
}

/** What stands behind "bin" is no name that one is called by. */
function withoutFathers(name: PersonName): PersonName {
  const words = name.words.filter(
    (word, at) => at === 0 || at === name.words.length - 1 || !name.fathers.includes(word),
  );
  return words.length === name.words.length ? name : { ...name, words };
}

const RANK: readonly NameMatch[] = [
  'same',
  'more-words',
  'initial',
  'short-form',
  'order',
  'middle',
  'sound',
  'spelling',
  'bare',
  'conflict',
];

function weaker(a: NameMatch, b: NameMatch): NameMatch {
  return RANK.indexOf(a) > RANK.indexOf(b) ? a : b;
}

/** One word alone: the family name of the other, or the first word, as where the family name is first. */
function compareBare(a: PersonName, b: PersonName): NameMatch {
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  const [only = ''] = short.words;
  if (long.words.length < 2) return 'conflict';
  const ends = [long.words.at(-1) ?? '', long.words[0] ?? ''];
  if (ends.some((end) => spellingKey(end) === spellingKey(only))) return 'bare';
  if (long.ofFather === spellingKey(only)) return 'bare';
  return soundsAlike(only, ends[0] ?? '') ? 'bare' : 'conflict';
}

/** Long enough words that transliteration may spell so: "Kadhafi" and "Gaddafi". */
function soundsAlike(a: string, b: string): boolean {
  return a.length > 5 && b.length > 5 && soundKey(a) !== '' && soundKey(a) === soundKey(b);
}

function isReordered(a: PersonName, b: PersonName): boolean {
  return (
    a.keys.length === b.keys.length &&
    [...a.keys].sort().join(' ') === [...b.keys].sort().join(' ') &&
    a.keys.at(-1) !== b.keys.at(-1)
  );
}

function compareFamily(a: PersonName, b: PersonName): NameMatch {
  const [x = '', y = ''] = [a.keys.at(-1), b.keys.at(-1)];
  if (x === y) return 'same';
  if (soundsAlike(a.words.at(-1) ?? '', b.words.at(-1) ?? '')) return 'sound';
  if (isSpelledOtherwise(a.words.at(-1) ?? '', b.words.at(-1) ?? '')) return 'sound';
  if (slavicKey(x) === slavicKey(y) && x.length > 4) return 'sound';
  return x.length > 4 && y.length > 4 && editDistanceAtMostOne(x, y) ? 'spelling' : 'conflict';
}

/** "Hrytsenko" from Ukrainian and "Gritsenko" from Russian share it. */
export function slavicKey(key: string): string {
  return key.replaceAll(/(?<![cksz])h/g, 'g');
}

/** "Pedro Sánchez" and "Pedro Sánchez Castejón": the shorter begins the longer. */
function startsAlike(a: PersonName, b: PersonName): boolean {
  const [short, long] = a.keys.length < b.keys.length ? [a.keys, b.keys] : [b.keys, a.keys];
  return (
    short.length > 1 && short.length < long.length && short.every((key, at) => key === long[at])
  );
}

function compareGiven(a: PersonName, b: PersonName): NameMatch {
  const [givenA, givenB] = [a.words.slice(0, -1), b.words.slice(0, -1)];
  const [first = '', second = ''] = [givenA[0], givenB[0]];
  const match = compareWord(first, second);
  if (match === 'conflict' && (a.nick === second || b.nick === first)) return 'short-form';
  if (match === 'conflict') {
    if (isBehindInitials(givenA, second) || isBehindInitials(givenB, first)) return 'more-words';
    if (isTailOf(a, b) || isTailOf(b, a)) return 'more-words';
    const middle = [
      ...givenA.slice(1).map((word) => [word, second]),
      ...givenB.slice(1).map((word) => [word, first]),
    ];
    return middle.some(([x = '', y = '']) => x.length > 2 && spellingKey(x) === spellingKey(y))
      ? 'middle'
      : 'conflict';
  }
  const [middleA, middleB] = [givenA.slice(1), givenB.slice(1)];
  if (middleA.length === 0 && middleB.length === 0) return match;
  if (middleA.length === 0 || middleB.length === 0) return weaker(match, 'more-words');
  const areInitials = [...middleA, ...middleB].every((word) => word.length === 1);
  if (areInitials && middleA[0] !== middleB[0]) return 'conflict';
  if (match === 'initial' && areInitialsOf(givenA, givenB)) return 'more-words';
  const others = middleA.some((word) =>
    middleB.some((other) => compareWord(word, other) !== 'conflict'),
  );
  return others ? weaker(match, 'more-words') : 'conflict';
}

/** "Varghese" behind "K. P.": "K. P. Varghese Tharakan" goes by that name. */
function isBehindInitials(given: readonly string[], called: string): boolean {
  const at = given.findIndex((word) => word.length > 1);
  return at > 0 && called.length > 2 && spellingKey(given[at] ?? '') === spellingKey(called);
}

/** "J. P." for "Juan Pablo": two initials that agree say more than one. */
function areInitialsOf(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word[0] === b[at]?.[0]);
}

/** What makes a woman's name of a man's: "Paul" and "Paula". */
const FEMALE_ENDING = /^(?:a|e|ia|ina|ine|ette|ella|elle|na|ne)$/;

function compareWord(a: string, b: string): NameMatch {
  if (a === b || spellingKey(a) === spellingKey(b)) return 'same';
  if (areFormsOfOneName(a, b)) return 'short-form';
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 'initial' : 'conflict';
  if (areKnownApart(a, b)) return 'conflict';
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > 2 && long.startsWith(short))
    return isGivenName(short) && FEMALE_ENDING.test(long.slice(short.length))
      ? 'conflict'
      : 'short-form';
  return isSpelledOtherwise(a, b) ? 'sound' : 'conflict';
}

/**
 * One letter parts many given names of different people (Denise and Dennis, Marta and Maria), so only vowels
 * may differ, and not at the end.
 */
function isSpelledOtherwise(a: string, b: string): boolean {
  const [x, y] = [spellingKey(a), spellingKey(b)];
  return (
    Math.min(x.length, y.length) > 4 && x.at(-1) === y.at(-1) && consonantsOf(x) === consonantsOf(y)
  );
}

function consonantsOf(key: string): string {
  return key.replaceAll(/[aeiou]/g, '');
}
