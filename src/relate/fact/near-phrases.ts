// A noun in, the phrases that say of what it is out: "columnist for the Times", "founder and head of the bank". In a
// list of such nouns the parse may hang the phrase on the first, where it stands right behind the last.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  subtreeOf,
  type Tree,
  withConjuncts,
  wordOf,
} from '../../language/dependency-tree.ts';
import { findPost } from '../../ontology/index.ts';
import { prepositionOf } from '../clause/preposition.ts';

const MAX_STEPS = 4;
const MAX_WORDS = 8;
/** What one is by trade takes no body from an office that is named behind a comma. */
const OFFICES =
  /^(?:president|vice-president|chair(?:man|woman|person)?|vice-chair(?:man)?|secretary|treasurer|director|officer|manager|head|chief|executive|minister|dean|rector|governor|partner|trustee|founder|co-founder|cofounder|owner|co-owner|ceo|cfo|coo|cto|publisher|principal)$/i;

/** The phrases behind a noun, and not those that another noun of its list stands right before. */
export function phrasesOn(tree: Tree, noun: number): readonly number[] {
  return matesOf(tree, noun)
    .flatMap((mate) => childrenBy(tree, mate, 'nmod', ...(mate === noun ? [] : ['conj'])))
    .filter((child) => child > noun && prepositionOf(tree, child) !== 'time')
    .filter((child) => standsOn(tree, child) === noun)
    .toSorted((a, b) => a - b);
}

/** The nouns behind one of a list that its body may follow: "chairman and chief executive of the bank". */
export function sharersOf(tree: Tree, noun: number): readonly number[] {
  return matesOf(tree, noun).filter(
    (other) => other > noun && other - noun < MAX_WORDS && isShared(tree, noun, other),
  );
}

function isShared(tree: Tree, noun: number, other: number): boolean {
  if (getToken(tree, other).upos !== 'NOUN' && getToken(tree, other).upos !== 'PROPN') return false;
  const isApart = childrenBy(tree, other, 'det').some((det) => /^an?$/i.test(wordOf(tree, det)));
  if (isApart || !isOffice(tree, other)) return false;
  return /^(?:and|&|\/|-|or)$/i.test(wordOf(tree, noun + 1)) || isOffice(tree, noun, OFFICES);
}

function isOffice(tree: Tree, noun: number, offices?: RegExp): boolean {
  const lemma = lemmaOf(tree, noun).toLowerCase();
  return offices?.test(lemma) ?? (OFFICES.test(lemma) || findPost(lemma) !== undefined);
}

/** The nouns of one list: those joined to a noun, and those that it is joined to. */
function matesOf(tree: Tree, noun: number): readonly number[] {
  let first = noun;
  for (let steps = 0; steps < MAX_STEPS && relationOf(tree, first) === 'conj'; steps += 1)
    first = getToken(tree, first).head;
  const mates = withConjuncts(tree, first);
  return mates.includes(noun) ? mates : [noun];
}

/** The noun that a phrase stands right behind, of those in the list of what governs it; else what governs it. */
function standsOn(tree: Tree, phrase: number): number {
  const { head } = getToken(tree, phrase);
  const [first = phrase] = subtreeOf(tree, phrase).filter(
    (at) => at <= phrase && relationOf(tree, at) !== 'cc',
  );
  const mates = matesOf(tree, head);
  // "professor emeritus at Bergen"
  const before = /^emerit(?:us|a)$/i.test(wordOf(tree, first - 1)) ? first - 2 : first - 1;
  if (mates.includes(before)) return before;
  // "professor at Bergen and at Oslo": a second phrase goes where the first does.
  const isJoined = /^(?:and|or)$/i.test(wordOf(tree, first - 1)) && first < phrase;
  const other = isJoined ? getToken(tree, first - 2) : undefined;
  const isSecond =
    other !== undefined &&
    mates.includes(other.head) &&
    prepositionOf(tree, first - 2) === prepositionOf(tree, phrase);
  return isSecond ? other.head : head;
}
