// Places of a parsed document in, the same with the countries whose full name the recognizer cut to its last word out:
// "the Republic of the | Congo" is another country than "the Democratic Republic of the | Congo". Method: the words for a
// state before the name, with "of", where the gazetteer has a country under the whole.

import { getToken, type Tree, wordOf } from '../language/dependency-tree.ts';
import { findCountry } from './gazetteer/countries.ts';
import type { Mention } from './mention.ts';
import { placeMention } from './names.ts';

const STATE = /^(?:Republic|Kingdom|State|Union|Commonwealth|Sultanate|Emirate)$/;
const BEFORE_MAX = 4;

/** The names, with countries by their full name. */
export function withFullCountries(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  const taken = new Set(
    names.flatMap(({ first, endToken }) =>
      Array.from({ length: endToken - first }, (_, at) => first + at),
    ),
  );
  return names.map((name) => {
    if (name.kind !== 'name' || name.type !== 'place' || name.demonym === true) return name;
    const first = beginning(tree, name.first, (at) => taken.has(at));
    if (first === undefined) return name;
    const label = tree.text.slice(getToken(tree, first).start, name.end).replaceAll(/\s+/g, ' ');
    const country = findCountry(label);
    return country === undefined
      ? name
      : {
          ...placeMention(tree, { first, end: name.endToken }),
          country: country.iso3,
          placeKind: 'country',
          confidence: 0.9,
        };
  });
}

/** Where the words for a state begin that a name ends: "Democratic" in "Democratic Republic of the |". */
function beginning(
  tree: Tree,
  end: number,
  isTaken: (token: number) => boolean,
): number | undefined {
  const of = wordOf(tree, end - 1) === 'the' ? end - 2 : end - 1;
  if (wordOf(tree, of) !== 'of' || !STATE.test(wordOf(tree, of - 1))) return undefined;
  let first = of - 1;
  while (
    end - first <= BEFORE_MAX + 1 &&
    first > 0 &&
    /^\p{Lu}\p{Ll}+$/u.test(wordOf(tree, first - 1)) &&
    tree.sentenceOf[first - 1] === tree.sentenceOf[end]
  )
    first -= 1;
  const isFree = Array.from({ length: end - first }, (_, at) => first + at).every(
    (at) => !isTaken(at),
  );
  return isFree ? first : undefined;
}
