// A thing of one reading in, what the words around its names say of it out: posts and forms of address
// before a name, what is set behind it between commas, age, gender. Facts that the reading states are not
// looked at here. Method: a few words before and behind each name, cut where the phrase ends.

import { findCountry, findDemonym, isMaker, isPersonNoun } from '../../../mention/index.ts';
import type { ArticleReading, ReadMention, ReadToken } from '../../../model/index.ts';
import { findPostAtEnd, LONGEST_TITLE } from '../../../ontology/index.ts';
import { fieldOf } from '../../names/fields.ts';
import {
  ADDRESS_TITLES,
  FAMILY,
  type Gender,
  genderOfNoun,
  KIN,
} from '../../names/person-nouns.ts';
import { isCalledNamesake, kinOf } from './kin-cues.ts';

/** What the words around names say of whose they are. */
export interface Clues {
  /** Posts and callings, in lower case: "mayor", "striker". */
  readonly titles: readonly string[];
  /** ISO 3166-1 alpha-3 of the adjectives with them: "the Israeli prime minister". */
  readonly countries: readonly string[];
  /** Gender that a noun or a form of address states: "his wife Anna Lind", "Mr Berg". */
  readonly stated: readonly Gender[];
  /** Whether a name has a word for one of a family beside it: "her husband, Costa". */
  readonly isFamily: boolean;
  /** Whether a full name of it is told to be that of somebody's father or son: "his father, Jonas Lind". */
  readonly kin: 'elder' | 'younger' | undefined;
  /** Whether the words beside a full name say that another has it too. */
  readonly isNamesake: boolean;
  /** Gender of the pronouns that stand for it, one for each. */
  readonly pronouns: readonly Gender[];
  /** Year of birth that an age and the date of the article come to. */
  readonly born: number | undefined;
  /** How many names have a post or a form of address before them, or a calling behind: "Lake, the mayor". */
  readonly introduced: number;
  /** How many names are those of a side in a game: "Leeds beat Harrogate 3-1". */
  readonly playing: number;
  /** How many names are those of a firm: "shares of Ogawa", "Ogawa's plant", "the lender Ogawa". */
  readonly trading: number;
  /** How many names stand behind "in", "near" and the like. */
  readonly located: number;
}

const BEFORE = 60;
const BEHIND = 90;
/** So many mentions are looked at; more say the same. */
const MENTIONS_MAX = 16;
const MALE = /^(?:he|him|his|himself)$/;
const FEMALE = /^(?:she|her|hers|herself)$/;

/** Reads the surroundings of one thing's mentions. */
export function cluesOf({ document, reading }: ArticleReading, index: number): Clues {
  const own = reading.mentions.filter(({ entity }) => entity === index).slice(0, MENTIONS_MAX);
  const isPlace = reading.entities[index]?.type === 'place';
  return readClues(document, reading.tokens, own, isPlace);
}

function readClues(
  { text, date }: ArticleReading['document'],
  tokens: readonly ReadToken[],
  own: readonly ReadMention[],
  isPlace: boolean,
): Clues {
  const wordsOf = ({ start, end }: ReadMention) => text.slice(start, end);
  const names = own.filter(({ kind }) => kind === 'name');
  const before = names.map(({ start }) => wordsBefore(text, start));
  const behind = names.map(({ end }) => {
    const phrase = phraseBehind(text, end);
    return phrase !== '' && isClause(tokens, end, end + nounPhrase(phrase).length + 2)
      ? ''
      : phrase;
  });
  const nominals = own.filter(({ kind }) => kind === 'nominal').map(wordsOf);
  const addresses = [...before.map(lastWords), ...names.map(wordsOf).map(titleInName)];
  // "Senator Lind of Salem, a cousin of his", "born in Salem, the daughter of": of whom they speak is not Salem.
  const isOfAnother = (at: number) => isPlace && FROM.test(before[at] ?? '');
  const callings = behind.map((phrase, at) => (isOfAnother(at) ? [] : plainWords(phrase)));
  const phrases = [...addresses, ...callings, ...nominals.map(plainWords)];
  const full = names
    .filter((mention) => wordsOf(mention).includes(' '))
    .map(
      ({ start, end }) =>
        [
          sentencePart(text.slice(Math.max(0, start - BEFORE), start)),
          text.slice(end, end + BEHIND),
        ] as const,
    );
  const ages = behind.flatMap((phrase) => ageIn(phrase) ?? []);
  const year = Number(/^\d{4}/.exec(date ?? '')?.[0]);
  const [age] = ages;
  return {
    titles: [...new Set(phrases.flatMap((words) => titleAtEnd(words) ?? []))],
    countries: [
      ...new Set([
        ...phrases.flatMap((words) => demonymIn(words) ?? []),
        ...full.flatMap(([, after]) => countryBehind(after) ?? []),
      ]),
    ],
    stated: phrases.flatMap((words) => genderOfNoun(words.at(-1) ?? '') ?? []),
    // "Father Lind" is a priest.
    isFamily: phrases.some(
      (words, at) => FAMILY.has(words.at(-1) ?? '') && (words.length > 1 || at >= addresses.length),
    ),
    kin: full.flatMap(([words, after]) => kinOf(words, after) ?? [])[0],
    isNamesake: full.some(([words, after]) => isCalledNamesake(words, after)),
    pronouns: own.flatMap((mention) => genderOfPronoun(mention, wordsOf(mention)) ?? []),
    born: age === undefined || Number.isNaN(year) ? undefined : year - age,
    introduced: addresses.filter(isAddress).length + callings.filter(isCalling).length,
    playing: names.filter(({ end }) => PLAYS.test(text.slice(end, end + BEHIND))).length,
    trading: names.filter(({ start, end }) =>
      isTrading(text.slice(Math.max(0, start - BEFORE), start), text.slice(end, end + BEHIND)),
    ).length,
    located: before.filter((words) => LOCATED.test(words)).length,
  };
}

/** The words of the same sentence. */
function sentencePart(words: string): string {
  return words.split(/[!?;\n]|\.["”]? (?=\p{Lu})/u).at(-1) ?? '';
}

/** What follows the name of a side in a game, with the score; or the score itself. */
const PLAYS =
  /^(?: (?:beat|beats|defeated|thrashed|edged|trounced|routed|crushed|hammered|drew (?:with|against)|lost to|won against|held)\b[^.\n]{0,50}\b\d{1,3}-\d{1,3}\b| \d{1,3}-\d{1,3} )/;

/** What only firms have, before the name and behind it; what only they do. */
const TRADES_BEFORE =
  /\b(?:(?:shares?|stocks?|stake|owners?|workers|workforce|sale|fifth|quarter|third|half|headquarters|plants?|factory|factories|mills?|shareholders|employees|customers|board|chairman|chairwoman|chief executive|ceo|shipyard|products|profits?|revenues?|subsidiary) (?:of|in|at)|(?:company|firm|maker|manufacturer|retailer|lender|insurer|bank|winery|brewery|brewer|builder|carrier|developer|publisher|airline|house|label|chain|group)|(?:founded|co-founded|acquired|bought|runs|owns)) $/i;
const TRADES_BEHIND =
  /^(?:['’]s (?:(?:\p{L}+ ){0,2}(?:shares?|stocks?|headquarters|plants?|factory|factories|shareholders|employees|workers|customers|board|products|profits?|revenues?|sales|subsidiary|president|chief executive|chairman)\b)| (?:shares|stock|workers|employees|executives|factory|plants?|products)\b|, (?:the|an?|its) (?:\p{L}+ ){0,3}(?:company|firm|maker|\p{L}+maker|manufacturer|producer|retailer|lender|insurer|bank|winery|brewer|builder|carrier|developer|rival|publisher|airline)\b|, (?:which|(?:based|headquartered|listed) in|(?:led|owned|run|controlled|founded|headed) by)\b| (?:had|has|posted|reported) (?:[a-z]+ ){0,3}(?:sales|revenues?|profits?|loss(?:es)?)\b| (?:makes|produces|employs|recalled|manufactures)\b|(?: said| says| will| plans)[^.;]{0,40}\bits\b)/u;

function isTrading(before: string, behind: string): boolean {
  return TRADES_BEFORE.test(before) || TRADES_BEHIND.test(behind);
}

/** "in Oslo", "near Oslo", "in Gdansk and Cracow", "the mayor of Oslo". */
const LOCATED =
  /\b(?:in|near|off|outside|towards?|(?:town|city|village|mayor|people|outskirts|streets|port) of)(?: \p{Lu}\p{L}+,? and)?$/u;

const FROM = /\b(?:of|from|in|at|near)$/;

/** The words before a name, back to where the phrase begins. */
function wordsBefore(text: string, start: number): string {
  const words = text.slice(Math.max(0, start - BEFORE), start);
  const parts = words.split(/[!?;:,()"“”\n]|(?<![A-Z][a-z]{0,3})\.\s/);
  return parts.at(-1)?.trim() ?? '';
}

/** What stands behind a name between commas or in brackets: "a striker", "63". */
function phraseBehind(text: string, end: number): string {
  const match =
    /^(?:,| \()\s?(?!(?:including|and|or|but|along|as|together)\b)([^,;:()\n]{1,70})/.exec(
      text.slice(end, end + BEHIND),
    );
  return match?.[1]?.replace(/\.\s.*|\.$/, '').trim() ?? '';
}

/** "In Niger, floods killed people": with a verb in a tense of its own, what stands behind says nothing of the name. */
function isClause(tokens: readonly ReadToken[], start: number, end: number): boolean {
  return tokens.some(
    (token) => token.start >= start && token.end <= end && /^(?:MD|VB[DZP])$/.test(token.xpos),
  );
}

/** The words that end right before a name; "Mayor of London" before one is a mayor. */
function lastWords(phrase: string): readonly string[] {
  const [, post] = /^(.*) of(?: the)?(?: \p{Lu}\p{L}*)+$/u.exec(phrase) ?? [];
  const parts = phrase.split(/ (?:of|at|for|in|from|with|who|and|to|on|by|since) /);
  return toWords(post ?? parts.at(-1) ?? '');
}

/** The title that a reader took into the name: "Mayor Lake". */
function titleInName(name: string): readonly string[] {
  const title = plainWords(/^\p{L}+\.?(?= )/u.exec(name)?.[0] ?? '');
  return isAddress(title) ? title : [];
}

/** Lower case, without what stands behind the noun: "the mayor of Oslo" is "the mayor". */
function plainWords(phrase: string): readonly string[] {
  return toWords(nounPhrase(phrase));
}

function nounPhrase(phrase: string): string {
  const [head = ''] = phrase.split(
    /(?<=\S) (?:of|at|for|in|from|with|who|which|and|to|on|by|since)\b/,
  );
  return head;
}

function toWords(phrase: string): readonly string[] {
  return phrase
    .toLowerCase()
    .split(/[\s]+/)
    .map((word) => word.replaceAll(/[.,'’]s?$/g, '').replace(/^['’"]/, ''))
    .filter((word) => word !== '');
}

/** The post or calling that words end with. */
function titleAtEnd(words: readonly string[]): string | undefined {
  const last = words.at(-1) ?? '';
  const address = ADDRESS_TITLES.get(last);
  if (address !== undefined) return address === '' ? undefined : address;
  const post = findPostAtEnd(words.slice(-LONGEST_TITLE));
  if (post !== undefined) return post.title.toLowerCase();
  return fieldOf(last) === undefined || KIN.has(last) ? undefined : last;
}

function isAddress(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return ADDRESS_TITLES.has(last) || (!TRADERS.has(last) && titleAtEnd(words) !== undefined);
}

/** Callings that firms have as often as persons: "the copper producer Norne", "the miner Keld". */
const TRADERS = new Set(
  `producer manufacturer developer dealer broker trader publisher operator builder miner brewer refiner supplier exporter
  importer distributor contractor grower investor shareholder bidder backer lender insurer retailer creditor rival`.split(
    /\s+/,
  ),
);

/** What bodies are called as well: "Norne Bank, the owner". */
const ALSO_BODIES = new Set(
  `owner holder maker keeper leader head member partner rival producer manufacturer developer employer
  dealer broker trader publisher sponsor ally client customer competitor agent operator supporter opponent
  critic founder investor shareholder contractor buyer seller grower advisor adviser chair host`.split(
    /\s+/,
  ),
);

/** Whether words behind a name say what a person is: "a seismologist", "the mayor". */
function isCalling(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (ALSO_BODIES.has(last) || isMaker(last) || words.length > 6) return false;
  return isPersonNoun(last) || (titleAtEnd(words) !== undefined && !/s$/.test(last));
}

/** The country of the adjective in "former Libyan minister"; only where a post follows it. */
function demonymIn(words: readonly string[]): string | undefined {
  if (titleAtEnd(words) === undefined) return undefined;
  for (let at = words.length - 2; at >= 0 && at >= words.length - 6; at -= 1) {
    const found =
      findDemonym(words.slice(Math.max(0, at - 1), at + 1).join(' ')) ??
      findDemonym(words[at] ?? '');
    if (found !== undefined) return found.iso3;
  }
  return undefined;
}

/** "Anna Lind of Norway won". */
function countryBehind(words: string): string | undefined {
  const [, name] = /^ of (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u.exec(words) ?? [];
  if (name === undefined) return undefined;
  return (findCountry(name) ?? findCountry(name.split(' ', 1)[0] ?? ''))?.iso3;
}

function ageIn(phrase: string): number | undefined {
  const age = Number(
    /^(?:aged )?(\d{1,3})$|(?:^|\s)(\d{1,3})-year-old\b|^an? [^\d,]{1,40} of (\d{2})$/
      .exec(phrase)
      ?.slice(1)
      .find(Boolean),
  );
  return age > 9 && age < 116 ? age : undefined;
}

function genderOfPronoun({ kind }: ReadMention, words: string): Gender | undefined {
  if (kind !== 'pronoun') return undefined;
  const word = words.toLowerCase();
  if (MALE.test(word)) return 'male';
  return FEMALE.test(word) ? 'female' : undefined;
}
