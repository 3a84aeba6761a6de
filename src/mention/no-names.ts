// Words that the recognizer took for a name in, whether they name nobody, no body and no place out: the tag of a lawmaker, the
// code of a flight, a warship, a disease, a prize, and the trade that a sentence begins with.

import { type Tree, wordOf } from '../language/dependency-tree.ts';
import type { EntityType } from '../ontology/index.ts';
import { isPersonNoun } from './agent-nouns.ts';
import { nounLemma, startsSentence } from './noun-lemma.ts';
import { isHonorific } from './titles.ts';

/** "R-Ga." behind a lawmaker, "TK1" behind a flight, "the USS Carl Vinson", "an Ebola outbreak": nobody and no place. */
export function isNoName(
  tree: Tree,
  { first, end, label }: { readonly first: number; readonly end: number; readonly label: string },
  type: EntityType | undefined,
): boolean {
  const isPrize = label === 'Nobel' && /^(?:laureate|prize|winner)/i.test(wordOf(tree, end));
  if (isPrize || DISEASE.test(label) || isTicker(tree, first, end)) return true;
  // "Engr. Anna Lind"
  const isTitle = end - first === 1 && isHonorific(label);
  if (isTitle && /^(?:\.|\p{Lu}.*)$/u.test(wordOf(tree, end))) return true;
  // "Marathon runner Ruth Lind", "Ferry owner Jonas Berg": the first word of a sentence.
  const isTrade = end - first === 1 && startsSentence(tree, first) && TRADES.test(label);
  if (isTrade && isPersonNoun(nounLemma(tree, end)) && /^\p{Ll}/u.test(wordOf(tree, end)))
    return true;
  if (type === 'organization' || type === undefined) return false;
  const isShip =
    SHIPS.test(wordOf(tree, first)) || (first > 0 && SHIPS.test(wordOf(tree, first - 1)));
  const isCode = type === 'person' && /^[RDI]-\p{Lu}|^\p{Lu}{1,3}\d+$/u.test(label);
  return isShip || isCode;
}

/** "(NYSE: ORN)": what a share is called by at its exchange. */
function isTicker(tree: Tree, first: number, end: number): boolean {
  return (
    end - first === 1 &&
    first > 2 &&
    wordOf(tree, first - 1) === ':' &&
    /^\p{Lu}[\p{L}]*$/u.test(wordOf(tree, first - 2)) &&
    wordOf(tree, first - 3) === '(' &&
    /^[\p{Lu}\p{N}.]{1,6}$/u.test(wordOf(tree, first)) &&
    /^[);,]$/.test(wordOf(tree, end))
  );
}

/** What those do who are called so: "Taxi driver". */
const TRADES =
  /^(?:Airline|Army|Bank|Boat|Boxing|Bus|Chess|Climate|Factory|Farm|Ferry|Football|Golf|Hotel|Marathon|Mine|Olympic|Opera|Opposition|Police|Pop|Property|Rugby|Shop|Ski|Street|Taxi|Tennis|Trade|Truck|Union)$/;
const DISEASE = /^(?:Ebola|Zika|Covid(?:-19)?|Mpox)$/i;
/** What stands before the names of ships. */
const SHIPS = /^(?:USS|HMS|HMAS|HMCS|INS|BRP|USCGC|RMS|MV|MT|SS|FV)$/;

/** "USS", "HMS": what stands before the name of a ship. */
export function isShipPrefix(word: string): boolean {
  return SHIPS.test(word);
}
