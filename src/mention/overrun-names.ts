// Names in, the same without what the recognizer ran on into past "of" out: "Lind | of Keld", "Eesti Võrk | of
// Estonia". Method: a person or a firm is cut before the body or the place that follows; who has a town in her
// title, "Baroness Hollis of Ludlow", who ruled one, "Pandulf IV of Capua", and who has but a given name, "Francis of
// Assisi", stay whole.

import { type Tree, wordOf } from '../language/dependency-tree.ts';
import { isBodyNoun } from './agent-nouns.ts';
import { endsAsFirm, hasFirmEnd } from './firm-names.ts';
import { findCountry } from './gazetteer/countries.ts';
import { givenNameGender } from './gazetteer/given-names.ts';
import { findPlaces } from './gazetteer/places.ts';
import type { Mention } from './mention.ts';
import { bodyMention, placeMention, shortened } from './names.ts';
import { hasTrade } from './trades.ts';

const NOBLE =
  /^(?:baron(?:ess)?|lord|lady|duke|duchess|earl|count(?:ess)?|viscount(?:ess)?|marquess|marquis|prince(?:ss)?|king|queen|emperor|empress|saint|st|pope|sultan|bishop|archbishop|knight|maid|master|son|daughter|man|woman)$/i;
/** What has "of" and a country behind it in its own name. */
const LAND =
  /\b(?:republics?|kingdom|states?|emirates?|sultanate|principality|commonwealth|federation|union|territor(?:y|ies)|bank|gulf|bay|sea|strait|straits|channel|colony|protectorate|dominion|realm|isles?|islands?|cape|coast|horn|cit(?:y|ies)|town|village|province|district|region|county|parish|heart|north|south|east|west|centre|center|port|lake|mount|valley|plain|bishopric|government|people|church|university|college|museum|railways?|radio|television|post|library|archives?|airport)$/i;

/** The names, cut where they ran on, with what stood behind "of" as a name of its own. */
export function withoutOverrun(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  return names.flatMap((name) => {
    const at = ofIn(tree, name);
    if (at === undefined) return [name];
    const rest = at + (/^the$/i.test(wordOf(tree, at + 1)) ? 2 : 1);
    const [own, behind] = [wordsOf(tree, name.first, at), wordsOf(tree, rest, name.endToken)];
    if (own === '' || behind === '') return [name];
    const last = own.split(' ').at(-1) ?? '';
    if (name.type === 'person') {
      const isWhole = isTitled(tree, name, own) || isBodyNoun(last.toLowerCase());
      const isTold = own.includes(' ') || names.some((other) => isToldBy(other, own, behind));
      return isTold && !isWhole ? cut(tree, name, at, rest) : [name];
    }
    const isFirm = hasFirmEnd(own) || hasTrade(own);
    const isUnknown =
      name.type === 'place' &&
      !LAND.test(own) &&
      !isBodyNoun(last.toLowerCase()) &&
      findPlaces(name.label).length === 0;
    // "a Boeing 737 of Lion Air"
    if (name.type === 'organization' && /\s\d+$/.test(own))
      return [bodyMention(tree, { first: rest, end: name.endToken })];
    const isSeat =
      (endsAsFirm(own) || isWholeFor(name, own)) &&
      findPlaces(behind).some(({ by, kind }) => by === 'name' && kind === 'city');
    return isSeat || (findCountry(behind) !== undefined && (isFirm || isUnknown))
      ? cut(tree, name, at, rest)
      : [name];
  });
}

/** "Lund Institute for Polar Research | of Bremerhaven": what says what it is for says no more of itself. */
function isWholeFor({ type }: Mention, own: string): boolean {
  return type === 'organization' && / for \p{Lu}/u.test(own);
}

/** Whether another name shows that two stand on the sides of "of": somebody's surname, a body by itself. */
function isToldBy({ label, type }: Mention, own: string, behind: string): boolean {
  return (type === 'person' && label.endsWith(` ${own}`)) || (type !== 'place' && label === behind);
}

/** The only "of" within a name. */
function ofIn(tree: Tree, { first, endToken }: Mention): number | undefined {
  let found: number | undefined;
  for (let at = first + 1; at < endToken - 1; at += 1) {
    if (wordOf(tree, at) !== 'of') continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  return found;
}

function wordsOf(tree: Tree, first: number, end: number): string {
  const [from, to] = [tree.tokens[first]?.start, tree.tokens[end - 1]?.end];
  return from === undefined || to === undefined || first >= end ? '' : tree.text.slice(from, to);
}

/** Whose name has "of" in it. */
function isTitled(tree: Tree, { first }: Mention, own: string): boolean {
  const words = own.split(' ');
  const isNoble = [wordOf(tree, first - 1), ...words].some((word) =>
    NOBLE.test(word.replace('.', '')),
  );
  if (/^[IVX]+$/.test(words.at(-1) ?? '')) return true;
  return isNoble || (words.length === 1 && givenNameGender(own) !== undefined);
}

function cut(tree: Tree, name: Mention, at: number, rest: number): readonly Mention[] {
  const own =
    name.type === 'person'
      ? shortened(tree, name, at)
      : bodyMention(tree, { first: name.first, end: at });
  const behind = { first: rest, end: name.endToken };
  const label = wordsOf(tree, rest, name.endToken);
  const isPlace =
    findCountry(label) !== undefined || findPlaces(label).some(({ by }) => by === 'name');
  return [own, isPlace ? placeMention(tree, behind) : bodyMention(tree, behind)];
}
