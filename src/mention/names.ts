// Recognized names in, name mentions out: trimmed of titles and articles, typed, with their country.

import {
  getToken,
  headOfRange,
  lemmaOf,
  type Tree,
  tokensIn,
  wordOf,
} from '../language/dependency-tree.ts';
import type { Name } from '../language/types.ts';
import { type EntityType, findPost } from '../ontology/index.ts';
import {
  BODY_NOUNS,
  GENDERED_NOUNS,
  isPersonNoun,
  NAMED_BODY_NOUNS,
  PLACE_NOUNS,
} from './agent-nouns.ts';
import { isCalendarWord } from './calendar-words.ts';
import { extendNames } from './extend-names.ts';
import { beginsAsBody, isKnownBody } from './gazetteer/bodies.ts';
import { isKnownClub } from './gazetteer/clubs.ts';
import { findCountry, findDemonym } from './gazetteer/countries.ts';
import { givenNameGender } from './gazetteer/given-names.ts';
import type { Place } from './gazetteer/place.ts';
import { findPlaces } from './gazetteer/places.ts';
import { findStateCode } from './gazetteer/states.ts';
import type { Mention } from './mention.ts';
import { isNoName, isShipPrefix } from './no-names.ts';
import { nounLemma, startsSentence } from './noun-lemma.ts';
import { isPaper } from './papers.ts';
import { genderOfAddress } from './titles.ts';
import { trimmed } from './trim-name.ts';
import { EITHER, EITHER_FIRMS, FIRM_NOUNS, isMaker } from './type-cue-words.ts';

const TYPE_OF_NAME = { PER: 'person', ORG: 'organization', LOC: 'place' } as const;

/** A name mention for each recognized name that is one; names that are dates or captions' words are not. */
export function findNames(tree: Tree, names: readonly Name[]): readonly Mention[] {
  return extendNames(tree, names).flatMap((name) =>
    splitAbbreviation(tree, name).flatMap((part) => nameMention(tree, part) ?? []),
  );
}

/** "U.S. National Security Council" is a country and its council; "US Airways" is one name. */
function splitAbbreviation(tree: Tree, name: Name): readonly Name[] {
  const { first, end } = tokensIn(tree, name);
  const isCountry = /^(?:U\.?S\.?A?\.?|U\.?K\.?)$/.test(wordOf(tree, first));
  if (name.type !== 'ORG' || !isCountry || end - first < 3) return [name];
  const cut = getToken(tree, first).end;
  return [
    { ...name, end: cut, type: 'LOC' },
    { ...name, start: getToken(tree, first + 1).start },
  ];
}

/** Country names and demonyms that the recognizer passed over. */
export function findGazetteerNames(
  tree: Tree,
  taken: (token: number) => boolean,
): readonly Mention[] {
  const found: Mention[] = [];
  for (let first = 0; first < tree.tokens.length; first += 1) {
    const longest = taken(first) ? undefined : longestPlace(tree, first, taken);
    if (longest === undefined) continue;
    found.push(longest);
    first = longest.endToken - 1;
  }
  return found;
}

/** Names that no recognizer knows, by the noun behind them: "Mossad intelligence service". */
export function findNamedBodies(tree: Tree, taken: (token: number) => boolean): readonly Mention[] {
  return tree.tokens.flatMap((_, noun) => {
    if (!NAMED_BODY_NOUNS.has(wordOf(tree, noun))) return [];
    let end = noun;
    while (end > 0 && isPlainCompound(tree, end - 1, noun)) end -= 1;
    let first = end;
    while (first > 0 && isUnknownName(tree, first - 1, taken)) first -= 1;
    return first === end
      ? []
      : [mentionOf(tree, { first, end, type: 'organization', confidence: 0.6 })];
  });
}

/** A lower-case noun between the name and the noun of the body: "intelligence". */
function isPlainCompound(tree: Tree, index: number, noun: number): boolean {
  const { upos, head } = getToken(tree, index);
  return head === noun && upos === 'NOUN' && /^\p{Ll}/u.test(wordOf(tree, index));
}

function isUnknownName(tree: Tree, index: number, taken: (token: number) => boolean): boolean {
  const word = wordOf(tree, index);
  return (
    !startsSentence(tree, index) &&
    !taken(index) &&
    /^\p{Lu}\p{Ll}/u.test(word) &&
    placeFacts(word) === undefined
  );
}

/** The mention of a body whose words are known. */
export function bodyMention(
  tree: Tree,
  range: { readonly first: number; readonly end: number },
): Mention {
  return mentionOf(tree, { ...range, type: 'organization', confidence: 0.9 });
}

/** The mention of a place, a country's as one of it. */
export function placeMention(
  tree: Tree,
  { first, end }: { readonly first: number; readonly end: number },
): Mention {
  const facts = placeFacts(labelOf(tree, first, end));
  return mentionOf(tree, { first, end, type: 'place', confidence: 0.9, ...facts });
}

/** The mention of a person whose name is known. */
export function personMention(
  tree: Tree,
  range: { readonly first: number; readonly end: number },
): Mention {
  return mentionOf(tree, { ...range, type: 'person', confidence: 0.7 });
}

/** A mention that covers fewer words than before. */
export function shortened(tree: Tree, name: Mention, end: number): Mention {
  const { first, type, confidence } = name;
  return mentionOf(tree, { first, end, type, confidence });
}

function nameMention(tree: Tree, name: Name): Mention | undefined {
  const range = tokensIn(tree, name);
  const owned = name.type === 'LOC' && range.first > 0 && isPossessive(tree, range.first - 1);
  const body = name.type === 'MISC' || owned ? bodyType(tree, range) : undefined;
  const isAddressed = range.end - range.first > 1 && ADDRESS.test(wordOf(tree, range.first));
  const read = name.type === 'MISC' ? undefined : TYPE_OF_NAME[name.type];
  const type = isAddressed ? 'person' : (body ?? read);
  const { first, end } = trimmed(tree, range.first, range.end, type);
  if (first >= end) return undefined;
  const label = labelOf(tree, first, end);
  if (isCalendarWord(label) || !/\p{Lu}/u.test(label)) return undefined;
  if (type !== 'person' && isPaper(label)) return undefined;
  if (isNoName(tree, { first, end, label }, type)) return undefined;
  const place = placeFacts(label);
  const isCalledSo = beginsAsBody(label) || isAcronym(tree, first, end);
  const isUnlisted = type === 'place' && place === undefined && isAcronym(tree, first, end);
  const isBody =
    isKnownBody(label) ||
    isKnownClub(label) ||
    (type === 'person' && isCalledSo) ||
    (type === 'place' && place === undefined && isForeignBody(label)) ||
    (isUnlisted && findStateCode(label) === undefined && !isListed(label));
  const known = isBody
    ? 'organization'
    : (typeByNoun(tree, first) ?? personAside(tree, { first, end }) ?? type);
  const isTown = known === 'person' && isInState(tree, first, end);
  const isState = known === 'organization' && isStateThere(tree, first, end);
  const settled = place === undefined && !isTown && !isState ? known : 'place';
  if (settled === undefined) return undefined;
  if (end - first === 1 && looksCommon(tree, first, place !== undefined)) return undefined;
  if (settled === 'organization' && isInPost(tree, first, end)) return undefined;
  return mentionOf(tree, { first, end, type: settled, confidence: name.confidence, ...place });
}

/** What stands before persons alone. */
const ADDRESS = /^(?:Mr|Mrs|Ms|Mme|Mlle|Monsieur|Herr|Frau)\.?$/;

/** "Atlético Belgrano Norte", which no gazetteer has; not "Union of South Africa" or "Bank Hey". */
function isForeignBody(label: string): boolean {
  const isEnglish = /^(?:union|bank|club|alliance|confederation|federation) /i.test(label);
  return !isEnglish && beginsAsBody(label) && !isListed(label);
}

/** Whether the gazetteer has it as it is written. */
function isListed(label: string): boolean {
  return findPlaces(label).some(({ by }) => by !== 'sound');
}

/** "VLEN" is no person and no place, unless everybody is written so: in a line of capitals, or by surnames alone. */
function isAcronym(tree: Tree, first: number, end: number): boolean {
  const isLong = /^\p{Lu}{6,8}$/u.test(wordOf(tree, first)) && isCalledBody(tree, first);
  if (end - first > 1 || !(isLong || /^\p{Lu}{3,5}$/u.test(wordOf(tree, first)))) return false;
  const sentence = tree.sentences[tree.sentenceOf[first] ?? 0];
  if (sentence === undefined) return false;
  const words = tree.text.slice(sentence.start, sentence.end);
  return /\p{Ll}{3}/u.test(words) && !/^(?:de|von|van|al|el|bin)$/i.test(wordOf(tree, first - 1));
}

/** "in Rivers State"; "Ohio State" by itself is a university. */
function isStateThere(tree: Tree, first: number, end: number): boolean {
  const isState = end - first === 2 && wordOf(tree, end - 1) === 'State';
  if (!isState || !/^(?:in|across|throughout)$/i.test(wordOf(tree, first - 1))) return false;
  return findPlaces(wordOf(tree, first)).length + findPlaces(labelOf(tree, first, end)).length > 0;
}

/** "the union NASUWT", "the NASUWT": so many letters may be a surname where a noun or "the" tells nothing else. */
function isCalledBody(tree: Tree, first: number): boolean {
  const before = wordOf(tree, first - 1);
  return (
    /^the$/i.test(before) || (/^\p{Ll}/u.test(before) && BODY_NOUNS.has(nounLemma(tree, first - 1)))
  );
}

/** "in Paxton, Indiana" is a town, whoever else bears its name. */
function isInState(tree: Tree, first: number, end: number): boolean {
  if (first === 0 || !/^(?:in|near|outside|of)$/i.test(wordOf(tree, first - 1))) return false;
  if (wordOf(tree, end) !== ',') return false;
  return [2, 3].some(
    (length) => end + length <= tree.tokens.length && isState(labelOf(tree, end + 1, end + length)),
  );
}

function isState(label: string): boolean {
  const isDivision = ({ kind, division, rank, by }: Place) =>
    kind === 'region' && division !== undefined && rank < 2 && by === 'name';
  return (
    findCountry(label) !== undefined ||
    findStateCode(label) !== undefined ||
    findPlaces(label).some(isDivision)
  );
}

/** "Labour Minister Tomas Soto": a word of the post, and no party. */
function isInPost(tree: Tree, first: number, end: number): boolean {
  if (end - first > 1) return false;
  return findPost(`${wordOf(tree, first)} ${wordOf(tree, end)}`.toLowerCase()) !== undefined;
}

function isPossessive(tree: Tree, index: number): boolean {
  return getToken(tree, index).xpos === 'POS';
}

/**
 * A name that stands before the noun of a body names the body: "Mossad intelligence service". A place there may
 * only be where the body is, unless somebody else owns it: "Norway's Vigil intelligence service".
 */
function bodyType(
  tree: Tree,
  { first, end }: { readonly first: number; readonly end: number },
): EntityType | undefined {
  const { head, deprel } = getToken(tree, headOfRange(tree, first, end));
  const modifies = head >= end && (deprel === 'compound' || deprel === 'amod');
  return modifies && BODY_NOUNS.has(lemmaOf(tree, head)) ? 'organization' : undefined;
}

/** A sentence's first word that is a common noun, or that the tagger takes for none: "Key ally ...". */
function looksCommon(tree: Tree, index: number, known: boolean): boolean {
  if (known || !startsSentence(tree, index)) return false;
  const noun = nounLemma(tree, index);
  if (isPersonNoun(noun) || BODY_NOUNS.has(noun)) return true;
  const { upos } = getToken(tree, index);
  return upos !== 'PROPN' && upos !== 'X' && !/^\p{Lu}{2,}/u.test(wordOf(tree, index));
}

/** "newspaper El Sur" is a newspaper and "engineer Price" an engineer, whatever the recognizer says. */
function typeByNoun(tree: Tree, first: number): EntityType | undefined {
  if (first === 0 || !/^\p{Ll}/u.test(wordOf(tree, first - 1))) return undefined;
  if (isFirmOf(tree, first)) return 'organization';
  if (getToken(tree, first - 1).upos !== 'NOUN') return undefined;
  const noun = nounLemma(tree, first - 1);
  if (NAMED_BODY_NOUNS.has(noun)) return 'organization';
  if (isMaker(noun))
    return BODY_NOUNS.has(noun.split('-').at(-1) ?? '') ? 'organization' : undefined;
  // "investor Keld" may be a fund.
  if (EITHER.has(noun) && !/^\p{Lu}/u.test(wordOf(tree, first + 1))) return undefined;
  return isPersonNoun(noun) && getToken(tree, first - 1).xpos === 'NN' ? 'person' : undefined;
}

/** "the law firm of Lund Hale", which is hardly that of somebody called so. */
function isFirmOf(tree: Tree, first: number): boolean {
  return (
    wordOf(tree, first - 1) === 'of' &&
    wordOf(tree, first - 2) === 'firm' &&
    givenNameGender(wordOf(tree, first)) === undefined
  );
}

const ENDS_AS_BODY = /(?:\b(?:SA|AG|Inc|Ltd|Group|Holdings?|Partners|Capital)|&.*)\.?$/;

/** "Marea's chief executive, Carolina Soto, said": a name of two words that is set beside somebody's calling. */
function personAside(
  tree: Tree,
  { first, end }: { readonly first: number; readonly end: number },
): EntityType | undefined {
  const noun = first - 2;
  const isAside = noun >= 0 && wordOf(tree, first - 1) === ',' && wordOf(tree, end) === ',';
  if (!isAside || end - first !== 2 || getToken(tree, noun).xpos !== 'NN') return undefined;
  const lemma = nounLemma(tree, noun);
  const isCalling = isPersonNoun(lemma) && !EITHER.has(lemma) && !EITHER_FIRMS.has(lemma);
  const last = nounLemma(tree, end - 1);
  const isBody =
    BODY_NOUNS.has(last) || FIRM_NOUNS.has(last) || ENDS_AS_BODY.test(labelOf(tree, first, end));
  return isCalling && !isBody && /^\p{Lu}\p{Ll}/u.test(wordOf(tree, first)) ? 'person' : undefined;
}

function placeFacts(label: string): Pick<Mention, 'country' | 'demonym' | 'placeKind'> | undefined {
  const country = findCountry(label);
  if (country !== undefined) return { country: country.iso3, placeKind: 'country' };
  const demonym = findDemonym(label);
  return demonym === undefined
    ? undefined
    : { country: demonym.iso3, placeKind: 'country', demonym: true };
}

function longestPlace(
  tree: Tree,
  first: number,
  taken: (token: number) => boolean,
): Mention | undefined {
  for (let end = Math.min(first + 4, tree.tokens.length); end > first; end -= 1) {
    if (rangeTaken(first, end, taken)) continue;
    const label = labelOf(tree, first, end);
    if (!/^\p{Lu}/u.test(label) || (label === 'US' && wordOf(tree, first) !== 'US')) continue;
    if (isShipPrefix(label)) continue;
    const place = placeFacts(label);
    const plain = end - first > 1 || getToken(tree, first).upos !== 'ADP';
    if (place !== undefined && plain) {
      return mentionOf(tree, { first, end, type: 'place', confidence: 0.9, ...place });
    }
  }
  return undefined;
}

function rangeTaken(first: number, end: number, taken: (token: number) => boolean): boolean {
  for (let index = first; index < end; index += 1) if (taken(index)) return true;
  return false;
}

interface NameParts extends Pick<Mention, 'country' | 'demonym' | 'placeKind'> {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  readonly confidence: number;
}

function mentionOf(tree: Tree, parts: NameParts): Mention {
  const { first, end, type, confidence, country, demonym } = parts;
  const head = headOfRange(tree, first, end);
  const label = labelOf(tree, first, end);
  const people =
    demonym === true || (type === 'place' && country === undefined && end - first === 1);
  const plural = people && /^NNP?S$/.test(getToken(tree, end - 1).xpos);
  const gender = genderBefore(tree, first);
  const placeKind = parts.placeKind ?? (type === 'place' ? kindByNoun(label) : undefined);
  return {
    kind: 'name',
    type: plural ? 'group' : type,
    start: getToken(tree, first).start,
    end: getToken(tree, end - 1).end,
    head,
    first,
    endToken: end,
    sentence: tree.sentenceOf[head] ?? 0,
    label,
    plural,
    confidence,
    ...(gender === undefined || type !== 'person' ? {} : { gender }),
    ...(country === undefined ? {} : { country }),
    ...(demonym === undefined || plural ? {} : { demonym }),
    ...(placeKind === undefined ? {} : { placeKind }),
  };
}

/** "her husband Jonas Berg", "Mrs Lind": what the word before a name says of the person's gender. */
function genderBefore(tree: Tree, first: number): Mention['gender'] {
  if (first === 0) return undefined;
  const at = wordOf(tree, first - 1) === ',' ? first - 2 : first - 1;
  if (at < 0) return undefined;
  return genderOfAddress(wordOf(tree, at)) ?? GENDERED_NOUNS.get(nounLemma(tree, at));
}

function kindByNoun(label: string): string | undefined {
  const words = label.toLowerCase().split(/\s+/);
  return words.length > 1 ? PLACE_NOUNS.get(words.at(-1) ?? '') : undefined;
}

/** The words of a name on one line. */
function labelOf(tree: Tree, first: number, end: number): string {
  const text = tree.text.slice(getToken(tree, first).start, getToken(tree, end - 1).end);
  return text.replaceAll(/\s+/g, ' ');
}
