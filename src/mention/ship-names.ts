// The names of an article in, the same with those of ships as things out: "the trawler Kapitan Durov" is no captain, nor is
// "the Kapitan Durov" whose crew is spoken of, though the recognizer takes both for a man. Method: the noun before the
// name, or "the" before it and words behind it that only fit a ship.

import { lemmaOf, type Tree, wordOf } from '../language/dependency-tree.ts';
import type { Mention } from './mention.ts';

const VESSEL =
  /^(?:barge|battleship|boat|catamaran|coaster|corvette|cruiser|cutter|destroyer|dhow|dinghy|dredger|ferry|freighter|frigate|gunboat|icebreaker|lifeboat|liner|minesweeper|schooner|ship|steamer|submarine|tanker|trawler|tug|tugboat|vessel|warship|yacht)$/;
const ABOARD =
  /\b(?:aboard|on board|boarded|deck of|crew of|captain of|master of|skipper of)\sthe\s$/i;
/** What stands right behind the name of a ship, or further on in its sentence. */
const AT_SEA =
  /^(?:,[^.;]{1,60},)?\s(?:(?:has|had|was|is)\s)?(?:capsized|docked|escorted to|foundered|ran aground|sailed|sank|sunk|towed|moored|anchored)\b|^[^.;]{0,80}\b(?:its|her) (?:captain|crew|skipper|hull|cargo|deck|hold|bridge)\b/i;
const AROUND = 120;

/** Tells the names of ships from those of persons. */
export function settleShipNames(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  const ships = new Set(names.filter((name) => isShip(tree, name)).map(({ label }) => label));
  if (ships.size === 0) return names;
  const isOne = (name: Mention) =>
    name.type === 'person' && ships.has(name.label) && isThe(tree, name.first - 1);
  return names.map((name) => (isShip(tree, name) || isOne(name) ? asThing(name) : name));
}

function isShip(tree: Tree, { kind, type, label, first, endToken, start, end }: Mention): boolean {
  if (kind !== 'name' || type !== 'person' || first < 1) return false;
  const before = wordOf(tree, first - 1);
  if (VESSEL.test(before) && tree.tokens[first - 1]?.xpos === 'NN') return true;
  if (!isThe(tree, first - 1)) return false;
  const behind = tree.text.slice(end, end + AROUND);
  // "freed the Edna Halloran": no person has an article, unless a noun follows.
  if (/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(label) && isAlone(tree, first - 1, endToken))
    return true;
  return ABOARD.test(tree.text.slice(Math.max(0, start - AROUND), start)) || AT_SEA.test(behind);
}

function isThe(tree: Tree, at: number): boolean {
  return /^the$/i.test(wordOf(tree, at)) || VESSEL.test(wordOf(tree, at));
}

const MOVED = /^(?:free|refloat|tow|sink|board|seize|raise|salvage|inspect|detain|scrap|sail)$/;

/** What is done to ships, and nothing behind the name that would be what is meant. */
function isAlone(tree: Tree, the: number, end: number): boolean {
  const next = tree.tokens[end];
  const isEnd = next === undefined || /^(?:PUNCT|ADP|AUX|CCONJ|SCONJ|ADV)$/.test(next.upos);
  return isEnd && the > 0 && MOVED.test(lemmaOf(tree, the - 1));
}

function asThing({ gender: _, ...name }: Mention): Mention {
  return { ...name, type: 'organization', told: true, plural: false };
}
