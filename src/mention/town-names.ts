// Names of a parsed document in, the same with towns that the recognizer took for bodies or persons out: "Moravolt's
// Kragujevac plant", "the Kragujevac plant of Moravolt", "Kragujevac mayor Anna Lind". Method: the gazetteer has the
// town, and what stands behind the name is a town's, or a firm's that is named beside it; or it is told to be one, by
// what it has ("the mayor of Lindmark") or by what is there ("a school in Kalay").

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
    const isHere = isThere(tree, name, names);
    const isTown = isHere || isOfTown(tree, name) || isSite(tree, name, starts);
    if (isTown && isListed(name.label)) return place;
    return isSeat(tree, name) || (isHere && name.confidence < UNSURE) ? place : name;
  });
}

/** A person who has the name of the town. */
function isBearer({ type, label }: Mention, town: Mention): boolean {
  return type === 'person' && (label === town.label || label.endsWith(` ${town.label}`));
}

/** A person who has it as a part of a longer name. */
function isFuller({ type, label }: Mention, town: Mention): boolean {
  return type === 'person' && ` ${label} `.includes(` ${town.label} `) && label !== town.label;
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

/** How little the recognizer must be sure of what no gazetteer has, for "in" to make a place of it. */
const UNSURE = 0.7;
/** What stands in a town, and who is flown to one. */
const THERE =
  /\b(?:airport|bank|barracks|base|camp|church|clinic|college|court|factory|home|hospital|hotel|house|jail|market|mine|mosque|office|park|plant|police station|port|prison|school|shop|square|stadium|station|street|suburb|temple|theatre|university|village|warehouse|works|yard)s? in$|\b(?:flown|fled|driven|rushed) to$/i;
/** Where only one who goes is, or an army: a town that the gazetteer has. */
const GONE =
  /\b(?:flew|flies|fly|drove|travel(?:l)?ed|sailed|marched|airlifted|deported|extradited) to$|\b(?:captured|recaptured|retook|retaken|besieged|shelled|bombarded|overran|entered|reached|seized|leaves?|left|fled|quit|off)$/i;
const AROUND = 40;

/** "A school in Kalay", where nobody has that name. */
function isThere(tree: Tree, name: Mention, names: readonly Mention[]): boolean {
  const { label, start, end, type } = name;
  if (!/^\p{Lu}\p{Ll}+$/u.test(label)) return false;
  const before = tree.text.slice(Math.max(0, start - AROUND), start).trimEnd();
  const isOwner = /^['’]s\b/.test(tree.text.slice(end, end + 3));
  const isOpen = !isOwner && (type === 'person' || name.confidence < UNSURE);
  const isGone =
    GONE.test(before) && isListed(label) && !/^ for\b/.test(tree.text.slice(end, end + 5));
  return isOpen && (THERE.test(before) || isGone) && !names.some((other) => isFuller(other, name));
}

const SEAT =
  /\b(?:mayor(?:ess)?|governor|premier|prefect|(?:arch)?bishop|emir|sultan|minister|councill?or) of$|\b(?:town|city|village|port|province|district|municipality) of$/i;

/** "The mayor of Lindmark, Anna Holt": what has a mayor is no person. */
function isSeat(tree: Tree, { label, start, type }: Mention): boolean {
  const before = tree.text.slice(Math.max(0, start - AROUND), start).trimEnd();
  return type === 'person' && !label.includes(' ') && SEAT.test(before);
}

/** A site there that is another's: somebody owns it before the name, or it is "of" a name behind. */
function isSite(tree: Tree, { first, endToken }: Mention, starts: ReadonlySet<number>): boolean {
  if (!SITES.test(wordOf(tree, endToken))) return false;
  const isOwned = /^(?:['’]s?|its|their|his|her)$/.test(wordOf(tree, first - 1));
  return isOwned || (wordOf(tree, endToken + 1) === 'of' && starts.has(endToken + 2));
}

function isListed(label: string): boolean {
  return findPlaces(label).some(({ by, kind }) => by === 'name' && kind !== 'country');
}
