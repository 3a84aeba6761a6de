// A finite verb without a subject in, the noun phrase right before it that the parse hung elsewhere out: "Berg, a
// priest who was abducted on Sunday, walked free, his bishop said" read as if Berg did not walk.

import {
  childrenBy,
  findChild,
  getToken,
  relationOf,
  subtreeOf,
  type Tree,
} from '../../language/dependency-tree.ts';

const MAIN = new Set(['root', 'ccomp', 'parataxis']);
/** What a noun phrase can be besides a subject; anything else has a place of its own. */
const ASTRAY = new Set([
  'advcl',
  'appos',
  'dep',
  'discourse',
  'dislocated',
  'nmod',
  'parataxis',
  'vocative',
]);
const BETWEEN = new Set(['PUNCT', 'ADV']);

/** The token index of the head of that phrase. */
export function findLostSubject(tree: Tree, predicate: number): number | undefined {
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

function isFiniteVerb(tree: Tree, predicate: number): boolean {
  if (/^VB[DPZ]$/.test(getToken(tree, predicate).xpos)) return true;
  return childrenBy(tree, predicate, 'aux', 'aux:pass').some((aux) =>
    /^(?:MD|VB[DPZ])$/.test(getToken(tree, aux).xpos),
  );
}

/** A bare noun that hangs on the verb, or above it, as no subject does. */
function isAstray(tree: Tree, token: number, predicate: number): boolean {
  const { upos, head } = getToken(tree, token);
  if (upos !== 'PROPN' && upos !== 'NOUN') return false;
  const isAbove = head === predicate || head > predicate;
  return (
    isAbove && ASTRAY.has(relationOf(tree, token)) && findChild(tree, token, 'case') === undefined
  );
}

function isRightBefore(tree: Tree, last: number, predicate: number): boolean {
  for (let at = last + 1; at < predicate; at += 1) {
    const isAux = getToken(tree, at).head === predicate && getToken(tree, at).upos === 'AUX';
    if (!isAux && !BETWEEN.has(getToken(tree, at).upos)) return false;
  }
  return true;
}
