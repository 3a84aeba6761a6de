// Names of a parsed document in, the same with towns that the recognizer took for bodies or persons out: "Moravolt's
// Kragujevac plant", "the Kragujevac plant of Moravolt", "Kragujevac mayor Anna Lind". Method: the gazetteer has the
// town, and what stands behind the name is a town's, or a firm's that is named beside it.

import { type Tree, wordOf } from '../language/dependency-tree.ts';
import { findPlaces } from './gazetteer/places.ts';
import type { Mention } from './mention.ts';
import { placeMention } from './names.ts';

const OF_TOWNS = /^(?:mayor|mayoress|airport|suburbs?|outskirts|residents?|townspeople)$/;
const SITES =
  /^(?:plants?|factory|factories|works|mills?|mine|site|refinery|shipyard|smelter|brewery|office|branch|warehouse|stores?|terminal|laboratory|campus)$/;

/** The names, with towns typed as places. */
export function typeTowns(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  const starts = new Set(names.map(({ first }) => first));
  const isTown = (name: Mention) =>
    isOpen(name) && (isOfTown(tree, name) || isSite(tree, name, starts)) && isListed(name.label);
  return names.map((name) =>
    isTown(name) ? placeMention(tree, { first: name.first, end: name.endToken }) : name,
  );
}

function isOpen({ type, country, demonym }: Mention): boolean {
  return type !== 'place' && type !== 'group' && country === undefined && demonym !== true;
}

function isOfTown(tree: Tree, { endToken }: Mention): boolean {
  return OF_TOWNS.test(wordOf(tree, endToken));
}

/** A site there that is another's: somebody owns it before the name, or it is "of" a name behind. */
function isSite(tree: Tree, { first, endToken }: Mention, starts: ReadonlySet<number>): boolean {
  if (!SITES.test(wordOf(tree, endToken))) return false;
  const isOwned = /^(?:['’]s?|its|their|his|her)$/.test(wordOf(tree, first - 1));
  return isOwned || (wordOf(tree, endToken + 1) === 'of' && starts.has(endToken + 2));
}

function isListed(label: string): boolean {
  return findPlaces(label).some(({ by, kind }) => by === 'name' && kind === 'city');
}
