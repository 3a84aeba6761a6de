// A participle that the parse puts before a noun in, the subject and the object of the verb that it is out:
// "Norway suspended aid deliveries" read as deliveries that Norway suspended. A sentence is read so only
// when it has no other verb to stand on.

import {
  childrenBy,
  findChild,
  getToken,
  lemmaOf,
  relationOf,
  subtreeOf,
  type Tree,
} from '../../language/dependency-tree.ts';
import { isCalendarWord } from './calendar-words.ts';

/** Heads of what the verb joins. */
export interface MisreadVerb {
  readonly subject: number;
  readonly object: number;
}

/** Participles that do stand between a name and a noun: "US-backed rebels", "the Oslo based bank". */
const COMPOUNDING = new Set(
  'back base bear control fund hold lead make own rule run speak sponsor train'.split(' '),
);

/** Whether a word before a noun is the verb of its sentence, and what it joins. */
export function findMisread(tree: Tree, verb: number): MisreadVerb | undefined {
  const behind = verbOfRoot(tree, verb);
  if (behind !== undefined) return behind;
  const { upos, xpos, head } = getToken(tree, verb);
  if (upos !== 'VERB' || !/^VB[DN]$/.test(xpos) || head <= verb) return undefined;
  if (!['amod', 'acl'].includes(relationOf(tree, verb)) || COMPOUNDING.has(lemmaOf(tree, verb)))
    return undefined;
  const object = getToken(tree, head);
  if (object.upos !== 'NOUN' || findChild(tree, head, 'cop') !== undefined) return undefined;
  if (childrenBy(tree, head, 'det').some((det) => det < verb)) return undefined;
  const subject =
    object.head < 0
      ? beforeVerb(tree, head, verb)
      : rootBefore(tree, object.head, { verb, object: head });
  return subject === undefined ? undefined : { subject, object: head };
}

/** "Lithuania on Monday named lawmaker Berg": all hangs on the first name, and a bare noun follows the verb. */
function verbOfRoot(tree: Tree, verb: number): MisreadVerb | undefined {
  const { upos, xpos, head, deprel } = getToken(tree, verb);
  if (upos !== 'VERB' || !/^VB[DN]$/.test(xpos) || deprel !== 'acl' || head < 0) return undefined;
  const root = getToken(tree, head);
  // "Rebels seized parts of Vik": no article stands before those who do it.
  const isName =
    root.upos === 'PROPN' || (root.xpos === 'NNS' && getToken(tree, verb).xpos === 'VBN');
  const isBare =
    root.head < 0 && isName && findChild(tree, head, 'nsubj', 'cop', 'det') === undefined;
  if (!isBare) return undefined;
  const behind = [...childrenBy(tree, head, 'nmod', 'obj'), ...childrenBy(tree, verb, 'obj')];
  const object = behind.find(
    (child) =>
      subtreeOf(tree, child)[0] === verb + 1 && findChild(tree, child, 'case') === undefined,
  );
  return object === undefined ? undefined : { subject: head, object };
}

/** A name or a subject that hangs on the object: "Norway" in "Norway suspended deliveries". */
function beforeVerb(tree: Tree, object: number, verb: number): number | undefined {
  return childrenBy(tree, object, 'nsubj', 'compound', 'nmod').find((child) => {
    const { upos, deprel } = getToken(tree, child);
    const plain = deprel !== 'nmod:poss' && findChild(tree, child, 'case') === undefined;
    const isName = upos === 'PROPN' || (upos === 'NOUN' && deprel === 'nsubj');
    return child < verb && plain && isName && !isCalendarWord('', lemmaOf(tree, child));
  });
}

/** The root before the verb, on which the object hangs without a preposition: "Rebels blocked roads". */
function rootBefore(
  tree: Tree,
  root: number,
  { verb, object }: { readonly verb: number; readonly object: number },
): number | undefined {
  const { head, upos } = getToken(tree, root);
  const bare = findChild(tree, object, 'case') === undefined && relationOf(tree, object) !== 'conj';
  const verbless = findChild(tree, root, 'nsubj', 'cop') === undefined;
  return head < 0 && root < verb && bare && verbless && ['NOUN', 'PROPN'].includes(upos)
    ? root
    : undefined;
}
