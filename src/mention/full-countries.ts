// Places of a parsed document in, the same with the countries whose full name the recognizer cut to its last word out:
// "the Republic of the | Congo" is another country than "the Democratic Republic of the | Congo". Method: the words for a
// state before the name, with "of", where the gazetteer has a country under the whole.

import { getToken, type Tree, wordOf } from '../language/dependency-tree.ts';
import { findCountry } from './gazetteer/countries.ts';
import type { Mention } from './mention.ts';
import { placeMention } from './names.ts';

const STATE = /^(?:Republic|Kingdom|State|Union|Commonwealth|Sultanate|Emirate)$/;
/** So many words before the name at most. */
const BEFORE_MAX = 5;

/** The names, with countries by their full name. */
export function withFullCountries(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  const whole = names.map((name) => wholeCountry(tree, name) ?? name);
  const long = whole.filter((name, at) => name !== names[at]);
  if (long.length === 0) return names;
  // "Democratic Republic", where the recognizer took that for a name of its own.
  const isInside = (name: Mention) =>
    long.some((one) => one !== name && one.first <= name.first && name.endToken <= one.endToken);
  return whole.filter((name) => !isInside(name));
}

function wholeCountry(tree: Tree, name: Mention): Mention | undefined {
  if (name.kind !== 'name' || name.type !== 'place' || name.demonym === true) return undefined;
  const first = beginning(tree, name.first);
  if (first === undefined) return undefined;
  const label = tree.text.slice(getToken(tree, first).start, name.end).replaceAll(/\s+/g, ' ');
  const country = findCountry(label);
  if (country === undefined) return undefined;
  return {
    ...placeMention(tree, { first, end: name.endToken }),
    country: country.iso3,
    placeKind: 'country',
    confidence: 0.9,
  };
}

/** Where the words for a state begin that a name ends: "Democratic" in "Democratic Republic of the |". */
function beginning(tree: Tree, end: number): number | undefined {
  const of = wordOf(tree, end - 1) === 'the' ? end - 2 : end - 1;
  if (wordOf(tree, of) !== 'of' || !STATE.test(wordOf(tree, of - 1))) return undefined;
  let first = of - 1;
  while (
    end - first <= BEFORE_MAX &&
    first > 0 &&
    /^\p{Lu}\p{Ll}+$/u.test(wordOf(tree, first - 1)) &&
    tree.sentenceOf[first - 1] === tree.sentenceOf[end]
  )
    first -= 1;
  return first;
}
