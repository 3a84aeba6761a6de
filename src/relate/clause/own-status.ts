// A predicate in, what the words right at it say of its status out: auxiliaries, adverbs, adjectives,
// conjunctions, and the forms of the verb itself.

import {
  childrenBy,
  findChild,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import type { Status } from '../../model/index.ts';
import { isNegated } from './negation.ts';
import { OCCURRED, type StatusReading } from './status-reading.ts';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, DUE, MODIFIERS } from './status-words.ts';

/** The status that a predicate has by itself. */
export function ownStatus(tree: Tree, index: number): StatusReading {
  if (isNegated(tree, index)) return { status: 'denied', reason: 'negated' };
  const form = statusOfForm(tree, index);
  if (form !== undefined) return form;
  for (const child of tree.children[index] ?? []) {
    const status = statusOfChild(tree, index, child);
    if (status !== undefined) return { status, reason: `"${wordOf(tree, child)}"` };
  }
  return OCCURRED;
}

/** "was to meet", "was to have met", "due to meet", "yet to meet", "Had Lind met Berg, ...". */
function statusOfForm(tree: Tree, index: number): StatusReading | undefined {
  if (isInverted(tree, index)) return { status: 'possible', reason: 'inverted "had"' };
  const before =
    wordOf(tree, index - 1).toLowerCase() === 'to' ? wordOf(tree, index - 2).toLowerCase() : '';
  if (DUE.has(before)) return { status: 'planned', reason: `"${before} to"` };
  if (!isMarked(tree, index)) return undefined;
  const { xpos } = getToken(tree, index);
  const isBe = (child: number) => lemmaOf(tree, child) === 'be' && child < index;
  const be = childrenBy(tree, index, 'aux', 'cop').some(
    (child) => isBe(child) && getToken(tree, child).xpos !== 'VB',
  );
  if (be && xpos === 'VBN' && hasPerfect(tree, index))
    return { status: 'denied', reason: '"was to have"' };
  if (xpos !== 'VB') return undefined;
  if (before === 'yet') return { status: 'denied', reason: '"yet to"' };
  if (be) return { status: 'planned', reason: '"is to"' };
  return isHeadline(tree, index)
    ? { status: 'planned', reason: 'an infinitive for a headline' }
    : undefined;
}

function statusOfChild(tree: Tree, index: number, child: number): Status | undefined {
  const word = wordOf(tree, child).toLowerCase();
  const verbal = isVerbal(tree, index);
  switch (relationOf(tree, child)) {
    case 'aux':
      return verbal ? AUXILIARIES.get(word) : undefined;
    case 'advmod':
      return ADVERBS.get(word);
    case 'amod':
      return verbal ? undefined : MODIFIERS.get(word);
    case 'mark':
      return statusOfMark(tree, index, word);
    default:
      return word === 'without' ? 'denied' : undefined;
  }
}

function isVerbal(tree: Tree, index: number): boolean {
  const { upos } = getToken(tree, index);
  return upos === 'VERB' || upos === 'AUX' || findChild(tree, index, 'cop') !== undefined;
}

/** "before Israel attacks" is still to come; "before Israel attacked" is not. */
function statusOfMark(tree: Tree, index: number, mark: string): Status | undefined {
  if (mark !== 'before' && mark !== 'until') return CONJUNCTIONS.get(mark);
  const finite = childrenBy(tree, index, 'aux', 'cop')[0] ?? index;
  return /^VB[PZ]?$/.test(getToken(tree, finite).xpos) ? 'planned' : undefined;
}

function isMarked(tree: Tree, index: number): boolean {
  return childrenBy(tree, index, 'mark').some((mark) => wordOf(tree, mark).toLowerCase() === 'to');
}

/** Whether "have" stands with a predicate. */
export function hasPerfect(tree: Tree, index: number): boolean {
  return childrenBy(tree, index, 'aux').some((child) => lemmaOf(tree, child) === 'have');
}

/** "Had Lind met Berg, ...": a condition without "if". */
function isInverted(tree: Tree, index: number): boolean {
  const had = childrenBy(tree, index, 'aux').find((child) => /^had$/i.test(wordOf(tree, child)));
  const subject = findChild(tree, index, 'nsubj');
  return had !== undefined && subject !== undefined && had < subject;
}

/** "Minister to visit Oslo": an infinitive on a noun that no verb governs. */
function isHeadline(tree: Tree, index: number): boolean {
  const { head } = getToken(tree, index);
  if (relationOf(tree, index) !== 'acl' || head < 0 || getToken(tree, head).head >= 0) return false;
  return findChild(tree, head, 'cop', 'nsubj') === undefined;
}
