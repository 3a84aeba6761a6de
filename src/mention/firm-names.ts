// Names of an article in, the same with those of firms that the recognizer took for persons or towns typed as
// bodies: "Marchand SA", "Grupo Tavares", "Ashby Steel". Method: what only firms have at the end of their
// name or before it; a word like "Steel" only behind what is nobody's given name.

import { getToken, type Tree, wordOf } from '../language/dependency-tree.ts';
import { isCalendarWord } from './calendar-words.ts';
import { isHeaded } from './firm-cues.ts';
import { findCountry, findDemonym } from './gazetteer/countries.ts';
import { givenNameGender } from './gazetteer/given-names.ts';
import { findPlaces } from './gazetteer/places.ts';
import { endsInForm } from './legal-forms.ts';
import type { Mention } from './mention.ts';
import { bodyMention } from './names.ts';
import { isAmongWords, startsSentence } from './noun-lemma.ts';
import { isTitleWord } from './titles.ts';
import { hasTrade, TRADES } from './trades.ts';

const FORMS =
  / (?:AB|SA|AG|SE|NV|BV|ASA|A\/S|PLC|plc|Inc\.?|Co\.|Holdings?|Group|& (?:Sons?|Co\.?|Company|Brothers|Söhne|Cie\.?|Fils|Figli))$/u;
const FIRST =
  /^(?:Grupo|Groupe|Gruppo|Banco|Banca|Banque|Construtora|Constructora|Petróleos|Compañía|Companhia|Compagnie|Sociedad|Sociedade|Société|Minera|Naviera|Cervecería|Constructora|Aerolíneas|Cassa|Caixa|Credito|Crédit) \p{Lu}/u;

/** Words at the end of names of firms and bodies that by themselves make nothing of the word before them. */
const ENDS =
  / (?:Films?|Pictures|Studios|Records|Media|Ferries|Builders|Estates|Coatings|Realty|Brewing|Mutual|Abattoirs?|Farms|Quarries|Fisheries|Poultry|Shipmanagement|Haulage|Securities|Offshore|Dairies|Vineyards|Wines|Distillers|Distillery|Foundry|Ceramics|Plastics|Packaging|Freight|Supermarkets|Pharmacies|Properties|Hotels|Resorts|Labs|Sciences|Biosciences|Genomics|Diagnostics|Optics|Instruments|Systems|Networks|Partners|Capital|Ventures|Advis[eo]rs|Equity|Investments|Solar|Nickel|Copper|Lithium|Gruppen?|Bryggeri(?:er)?|İnşaat|Tekstil|Enerji|Versicherung(?:en)?|Tiefbau|Hochbau|Brückenbau|Anlagenbau|Werke|Werft|Energie|Verlag)$/;
/** What is named after persons and is none: "the Jaime Lasso Command". */
const NAMED_AFTER =
  / (?:Command|Brigades?|Battalion|Regiment|Militia|Front|Movement|Party|Bloc|Foundation|Institute|Academy|Society|Association|Federation|Union|Institution|Orchestra|Museum|Gallery|Company|Trust|Fund)$/;
/** Those of them that are no place either, as a museum is. */
const BODY_END =
  / (?:Brigades?|Battalion|Regiment|Movement|Party|Foundation|Institute|Academy|Society|Association|Federation|Orchestra)$/;
/** "Athletics Kenya": the body that a country has for it. */
const SPORT =
  /^(?:Athletics|Badminton|Baseball|Basketball|Boxing|Cricket|Cycling|Football|Golf|Gymnastics|Hockey|Netball|Rowing|Rugby|Sailing|Skate|Ski|Snow|Softball|Sport|Squash|Swim|Swimming|Tennis|Triathlon|Volleyball|Weightlifting|Wrestling) (?:New Zealand|South Africa|\p{Lu}\p{Ll}+)$/u;
/** What clubs have before their name or behind it. */
const CLUB =
  /^(?:AFC|BK|CF|CSKA|FC|FK|HK|IFK|KV|NK|RCD|SV|TSV|UD|VV|VfB|VfL|[AHS]C \p{Lu}\p{L}+) \p{Lu}| (?:AFC|BK|CF|FC|FK|HK|IF|NK|SC|Rovers|Wanderers|Albion|Athletic)$/u;
/** "CalFerries": a capital within a word, behind what is no particle. */
const CAMEL = /^(?!Mac|Fitz|Van|Von|Del|Des|Dal|Ibn)\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{Ll}{2,}){1,2}$/u;

/** Whether a name ends with what only firms have there: "Marchand SA", "Hartmann & Söhne". */
export function hasFirmEnd(label: string): boolean {
  return FORMS.test(label) || endsInForm(label);
}

/** Whether a name ends with what firms and clubs have there, so that the words before it may stand for it: "Kolkha Film". */
export function endsAsFirm(label: string): boolean {
  return hasFirmEnd(label) || hasTrade(label) || ENDS.test(label) || CLUB.test(label);
}

/** Whether a name begins with what only firms have there: "Banco Levante". */
export function beginsAsFirm(label: string): boolean {
  return FIRST.test(label);
}

const SONS = /^(?:Söhne|Sohn|Sons?|Co|Brothers|Fils|Figli|Hijos|Partners?|Company|Cie)$/;

/** "Hartmann | & Söhne", "Mackay | & | Dunn": one firm, which the recognizer cut at the sign. */
export function joinSons(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  const isCut = ({ type, endToken, country, label }: Mention) =>
    type !== 'group' &&
    country === undefined &&
    wordOf(tree, endToken) === '&' &&
    (SONS.test(wordOf(tree, endToken + 1)) ||
      (type !== 'place' && isPairOfSurnames(label, wordOf(tree, endToken + 1))));
  const ends = new Map(
    names.filter(isCut).map(({ first, endToken }) => [first, endOfPair(tree, endToken + 2)]),
  );
  const isInside = ({ first }: Mention) =>
    [...ends].some(([from, end]) => from < first && first < end);
  return names.flatMap((name) => {
    const end = ends.get(name.first);
    if (end !== undefined) return [bodyMention(tree, { first: name.first, end })];
    return isInside(name) ? [] : [name];
  });
}

/** Two words that may be the names of a firm, and not both given names: "Harry & Meghan". */
function isPairOfSurnames(one: string, other: string): boolean {
  const words = [one, other];
  return (
    words.every((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word)) &&
    words.some((word) => givenNameGender(word) === undefined)
  );
}

/** Where a pair of names ends: a word behind it that says what they do is of it, "Brenner & Sohn Tiefbau". */
function endOfPair(tree: Tree, end: number): number {
  const token = tree.tokens[end];
  const isPart =
    token !== undefined &&
    isTight(tree, end - 1) &&
    token.upos === 'PROPN' &&
    /^\p{Lu}\p{Ll}+$/u.test(wordOf(tree, end)) &&
    !isTitleWord(tree, end) &&
    !isCalendarWord(wordOf(tree, end)) &&
    givenNameGender(wordOf(tree, end)) === undefined &&
    !/^\p{Lu}/u.test(wordOf(tree, end + 1));
  return isPart ? end + 1 : end;
}

const FORMED_MAX = 5;
/** What bodies have at the end of their name, where no recognizer has seen one. */
const KINDS =
  /^(?:Front|Movement|Party|Alliance|Union|Federation|Association|Coalition|Brigades?|Inc|Ltd|LLC|PLC|GmbH|Group|Holdings?)$/;

/** What they have there behind two words or more: "the Marine Accident Investigation Branch". */
const LONG_KINDS =
  /^(?:Agency|Authority|Board|Branch|Bureau|Centre|Center|College|Command|Commission|Committee|Corps|Council|Department|Directorate|Division|Executive|Facility|Force|Foundation|Fund|Guard|Hospital|Institute|Laboratory|League|Museum|Office|School|Service|Society|Squad|Tribunal|Trust|Unit|University)$/;

/** Names that no recognizer knows, by their last word: "Lawin Lines", "the Renewal Front". */
export function findFormedBodies(
  tree: Tree,
  taken: (token: number) => boolean,
): readonly Mention[] {
  const isOwn = (at: number) =>
    at >= 0 && !taken(at) && /^\p{Lu}\p{Ll}+$/u.test(wordOf(tree, at)) && !isTitleWord(tree, at);
  return tree.tokens.flatMap((token, last) => {
    const word = wordOf(tree, last);
    const isLong = LONG_KINDS.test(word);
    const isEnd = !taken(last) && (isLong || KINDS.test(word) || TRADES.test(` ${word}`));
    const isPart =
      isOwn(last + 1) || taken(last + 1) || /^(?:of|for|-)$/.test(wordOf(tree, last + 1));
    if (!isEnd || isPart || !isAmongWords(tree, last)) return [];
    let first = last;
    const isBegun = (at: number) =>
      startsSentence(tree, at) && !isLed(tree, last + 1) && !isName(tree, at);
    while (last - first < FORMED_MAX && isOwn(first - 1) && !isBegun(first - 1)) first -= 1;
    // "the Health and Safety Executive"
    const isPaired =
      isLong &&
      first < last &&
      wordOf(tree, first - 1) === 'and' &&
      isOwn(first - 2) &&
      /^the$/i.test(wordOf(tree, first - 3));
    if (isPaired) first -= 2;
    if (isLong && last - first < 2) return [];
    const isCut = first > 0 && taken(first - 1) && token.start > 0 && isTight(tree, first - 1);
    return first === last || isCut || tree.sentenceOf[first] !== tree.sentenceOf[last]
      ? []
      : [bodyMention(tree, { first, end: last + 1 })];
  });
}

/** "Corvane Shipping said": before a word with a capital the first of a sentence is a name, if the tagger takes it for one. */
function isName(tree: Tree, at: number): boolean {
  const word = wordOf(tree, at);
  return (
    getToken(tree, at).upos === 'PROPN' &&
    findDemonym(word) === undefined &&
    findCountry(word) === undefined &&
    !isCalendarWord(word)
  );
}

/** "Citizen Movement leader Jorge Berg": somebody called by name holds a post in what stands before. */
function isLed(tree: Tree, at: number): boolean {
  const isPost = /^(?:leader|chairman|chairwoman|spokesman|spokeswoman|president|secretary)$/;
  return isPost.test(wordOf(tree, at)) && /^\p{Lu}\p{Ll}/u.test(wordOf(tree, at + 1));
}

/** Nothing but a space behind: the words on both sides are one name. */
function isTight(tree: Tree, at: number): boolean {
  const [token, next] = [tree.tokens[at], tree.tokens[at + 1]];
  return token !== undefined && next !== undefined && next.start - token.end === 1;
}

/**
 * "Simba | Mobile": a trade behind an unknown name belongs to it, behind a given name only where the firm that they name
 * has somebody at its head: "Rosa | Foods chairman Jonas Berg".
 */
export function joinTrades(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  const taken = new Set(names.map(({ first }) => first));
  return names.map((name) => {
    const { label, type, country, demonym, endToken } = name;
    const isKnown = type === 'group' || country !== undefined || demonym === true;
    if (isKnown || label.includes(' ') || taken.has(endToken)) return name;
    const isCut =
      TRADES.test(` ${wordOf(tree, endToken)}`) &&
      tree.text.slice(name.end, name.end + 1) === ' ' &&
      (givenNameGender(label) === undefined || isHeaded(behindToken(tree, endToken)));
    return isCut ? bodyMention(tree, { first: name.first, end: endToken + 1 }) : name;
  });
}

function behindToken(tree: Tree, index: number): string {
  const from = tree.tokens[index]?.end ?? 0;
  return tree.text.slice(from, from + 60);
}

/** Types names that say by a word of theirs that they are firms. */
export function typeFirms(names: readonly Mention[]): readonly Mention[] {
  return names.map((name) => (isMistaken(name) ? toFirm(name) : name));
}

function isMistaken({ type, label, country, demonym }: Mention): boolean {
  if (country !== undefined || demonym === true) return false;
  if (type !== 'person' && type !== 'place') return false;
  if (hasFirmEnd(label) || FIRST.test(label)) return true;
  const [first = ''] = label.split(' ');
  if (isOfCountry(label) || CLUB.test(label) || (CAMEL.test(label) && !isGivenPair(label)))
    return true;
  if (type !== 'person') return BODY_END.test(label) || isFirmThere(label);
  if (NAMED_AFTER.test(label)) return true;
  return (TRADES.test(label) || ENDS.test(label)) && givenNameGender(first) === undefined;
}

const NO_PLACE =
  / (?:Motors?|Steel|Electric|Electronics|Foods|Airlines|Airways|Industries|Pharma|Pharmaceuticals|Chemicals|Shipbuilding|Logistics|Insurance|Technologies|Breweries|Textiles|Petroleum|Aerospace|Semiconductors?|Telecom|Films?|Pictures|Records|Media|Ferries|Securities|Gruppen?|İnşaat|Tekstil|Enerji|Verlag)$/;
const PART_OF_COUNTRY =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Greater|Inner|Outer|Mainland|New|Old|Modern|Ancient|Medieval|Imperial|Colonial|Nazi|Soviet|Fascist|Rural|Little|Lake|Gulf|Republic|Kingdom|Democratic|Federal)$/;

/** "Norlink Estonia", "Yapısan İnşaat": what is no place, though it was taken for one. */
function isFirmThere(label: string): boolean {
  const [first = '', ...rest] = label.split(' ');
  const isKnown = findPlaces(label).length > 0 || findPlaces(first).some(({ by }) => by === 'name');
  if (isKnown || rest.length === 0) return false;
  const isOfIts =
    rest.length === 1 &&
    findCountry(rest[0] ?? '') !== undefined &&
    /^\p{Lu}\p{L}+$/u.test(first) &&
    findDemonym(first) === undefined &&
    !PART_OF_COUNTRY.test(first);
  return isOfIts || NO_PLACE.test(label);
}

function isOfCountry(label: string): boolean {
  return SPORT.test(label) && findCountry(label.slice(label.indexOf(' ') + 1)) !== undefined;
}

/** "JoAnn", "LeeAnne": two given names in one. */
function isGivenPair(label: string): boolean {
  const [, ...parts] = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u.exec(label) ?? [];
  return parts.some((part) => givenNameGender(part) !== undefined);
}

function toFirm(name: Mention): Mention {
  const { gender: _gender, placeKind: _placeKind, ...rest } = name;
  return { ...rest, type: 'organization', confidence: 0.8 };
}
