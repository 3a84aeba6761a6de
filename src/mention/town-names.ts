// Names of a parsed document in, the same with towns that the recognizer took for bodies or persons out: "Moravolt's
// Kragujevac plant", "the Kragujevac plant of Moravolt", "Kragujevac mayor Anna Lind". Method: the gazetteer has the
// town, and what stands behind the name is a town's, or a firm's that is named beside it; or it is told to be one.

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
  return names.map((name) => {
    if (name.type === 'place' && names.some((other) => isBearer(other, name)) && isTold(tree, name))
      return { ...name, told: true };
    if (!isOpen(name)) return name;
    const place = placeMention(tree, { first: name.first, end: name.endToken });
    if (isTold(tree, name)) return { ...place, told: true };
    const isTown = isOfTown(tree, name) || isSite(tree, name, starts);
    return isTown && isListed(name.label) ? place : name;
  });
}

/** A person who has the name of the town. */
function isBearer({ type, label }: Mention, town: Mention): boolean {
  return type === 'person' && (label === town.label || label.endsWith(` ${town.label}`));
}

function isTold(tree: Tree, { end }: Mention): boolean {
  return TOLD.test(tree.text.slice(end, end + TOLD_MAX));
}

const TOLD_MAX = 80;
/** ", the Tanzanian lake port, where"; not ", a village elder". */
const TOLD =
  /^, (?:the|an?) (?:[\p{L}\p{N}-]+ ){0,3}(?:town|city|village|port|capital|suburb|hamlet|municipality)(?:[,.;]| (?:of|in|on|near|where|that|with|about|some|north|south|east|west)\b)/u;

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
