// A finite verb without a subject in, the noun phrase right before it that the parse hung elsewhere out: "Berg, a
// priest who was abducted on Sunday, walked free, his bishop said" read as if Berg did not walk.

import {
  childrenBy,
  findChild,
  getToken,
  lemmaOf,
  relationOf,
  subtreeOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { isCalendarWord } from './calendar-words.ts';
import { prepositionOf } from './preposition.ts';

const MAIN = new Set(['root', 'ccomp', 'parataxis']);
/** What a noun phrase can be besides a subject; anything else has a place of its own. */
const ASTRAY = new Set([
  'obl',
  'advcl',
  'appos',
  'dep',
  'discourse',
  'dislocated',
  'nmod',
  'parataxis',
  'vocative',
]);
/** What the parse takes for prepositions: "after its chief, Li Wei, quit". */
const JOINING = new Set(['after', 'before', 'since', 'until', 'as']);
const BETWEEN = new Set(['PUNCT', 'ADV']);

/** The token index of the head of that phrase. */
export function findLostSubject(tree: Tree, predicate: number): number | undefined {
  const joined = joinedSubject(tree, predicate);
  if (joined !== undefined) return joined;
  if (!MAIN.has(relationOf(tree, predicate)) || !isFiniteVerb(tree, predicate)) return undefined;
  const sentence = tree.sentences[tree.sentenceOf[predicate] ?? 0];
  const first = sentence?.firstToken ?? predicate;
  for (let at = first; at < predicate; at += 1) {
    if (!isAstray(tree, at, predicate)) continue;
    const last = subtreeOf(tree, at).at(-1) ?? at;
    return last < predicate && isRightBefore(tree, last, predicate) ? at : undefined;
  }
  return undefined;
}

/** Whether a participle is the verb of such a clause. */
export function isOfLostSubject(tree: Tree, predicate: number): boolean {
  return joinedSubject(tree, predicate) !== undefined;
}

/**
 * "after an explosion ripped through a mine" read as "after an explosion, ripped through a mine", the explosion
 * hung on this verb or on the one above it.
 */
function joinedSubject(tree: Tree, predicate: number): number | undefined {
  const { xpos, head } = getToken(tree, predicate);
  if (!/^(?:advcl|acl)$/.test(relationOf(tree, predicate)) || !/^VB[DN]$/.test(xpos))
    return undefined;
  if (findChild(tree, predicate, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'obl:agent', 'mark'))
    return undefined;
  const hung = [
    ...childrenBy(tree, head, 'obl'),
    // "inspected troops before rebels seized Vik": the parse may take what follows for a description of them.
    ...(relationOf(tree, predicate) === 'acl' ? besides(tree, head) : []),
    ...childrenBy(tree, predicate, 'obl').filter((child) => child < predicate),
  ];
  return hung.find(
    (noun) =>
      JOINING.has(prepositionOf(tree, noun)) &&
      (subtreeOf(tree, noun).at(-1) ?? 0) === predicate - 1,
  );
}

function besides(tree: Tree, noun: number): readonly number[] {
  const { head } = getToken(tree, noun);
  return head < 0 ? [] : childrenBy(tree, head, 'obl').filter((phrase) => phrase > noun);
}

function isFiniteVerb(tree: Tree, predicate: number): boolean {
  const { xpos } = getToken(tree, predicate);
  // Some verbs have one form for all: "quit".
  const isBare = xpos === 'VB' && findChild(tree, predicate, 'mark', 'aux') === undefined;
  if (/^VB[DPZ]$/.test(xpos) || isBare) return true;
  return childrenBy(tree, predicate, 'aux', 'aux:pass').some((aux) =>
    /^(?:MD|VB[DPZ])$/.test(getToken(tree, aux).xpos),
  );
}

/** A bare noun that hangs on the verb, or above it, as no subject does. */
function isAstray(tree: Tree, token: number, predicate: number): boolean {
  const { upos, head } = getToken(tree, token);
  if (upos !== 'PROPN' && upos !== 'NOUN') return false;
  if (isSecondSubject(tree, token)) return getToken(tree, predicate).head === head;
  const isAbove = head === predicate || head > predicate || head === getToken(tree, predicate).head;
  const isBare =
    findChild(tree, token, 'case') === undefined || JOINING.has(prepositionOf(tree, token));
  const isTime = isCalendarWord(wordOf(tree, token), lemmaOf(tree, token));
  return isAbove && isBare && !isTime && ASTRAY.has(relationOf(tree, token));
}

/**
 * "Dahl and Nystrom will meet, Copenhagen said" read as if all of them said so: of two subjects the one that
 * stands before what is said has that for its verb.
 */
export function isSecondSubject(tree: Tree, token: number): boolean {
  const { head } = getToken(tree, token);
  if (head <= token || relationOf(tree, token) !== 'nsubj') return false;
  const content = childrenBy(tree, head, 'ccomp').find(
    (child) => child > token && child < head && findChild(tree, child, 'nsubj') === undefined,
  );
  const others = childrenBy(tree, head, 'nsubj').filter((child) => child !== token);
  return content !== undefined && others.some((other) => other > content);
}

function isRightBefore(tree: Tree, last: number, predicate: number): boolean {
  for (let at = last + 1; at < predicate; at += 1) {
    const isAux = getToken(tree, at).head === predicate && getToken(tree, at).upos === 'AUX';
    if (!isAux && !BETWEEN.has(getToken(tree, at).upos)) return false;
  }
  return true;
}
