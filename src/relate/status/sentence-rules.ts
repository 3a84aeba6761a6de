// A predicate with the status that its words give it in, what the rest of the sentence makes of it out.

import {
  childrenBy,
  findChild,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { phrasalLemma } from './governor.ts';
import { ARRANGED, CANCELLING } from './happening-words.ts';
import type { StatusReading } from './status-reading.ts';
import type { StatusRule } from './status-rule.ts';
import { linkOf } from './verb-group.ts';

const MAX_STEPS = 24;
const CONDITION = /^(?:if|unless|provided|provided that|providing|as long as|so long as)$/;

/** What the rules of a whole sentence say of themselves; `statusOf` asks each in its place. */
export const SENTENCE_RULES: readonly StatusRule[] = [
  {
    id: 'sentence.called-off',
    reason: 'What was planned and is said to be cancelled further on did not happen.',
    example: 'Anna Lind was due to meet Jonas Berg, but the meeting was cancelled.',
    counterExample: 'Anna Lind was due to meet Jonas Berg, but the meeting was moved.',
  },
  {
    id: 'sentence.future-in-the-past',
    reason: '"Would" in what somebody said is the future of that time: a plan.',
    example: 'Anna Lind said she would meet Jonas Berg.',
    counterExample: 'Anna Lind would meet Jonas Berg.',
  },
  {
    id: 'sentence.conditional',
    reason: 'A plan that depends on a condition is open.',
    example: 'Anna Lind will meet Jonas Berg if Mara Holt resigns.',
    counterExample: 'Anna Lind will meet Jonas Berg even if Mara Holt resigns.',
  },
  {
    id: 'sentence.question',
    reason: 'A question leaves open what it asks.',
    example: 'Did Anna Lind meet Jonas Berg?',
    counterExample: 'Anna Lind did meet Jonas Berg.',
  },
  {
    id: 'sentence.denied-denial',
    reason: 'To deny what is denied already leaves it open.',
    example: 'Anna Lind denied that she had refused to meet Jonas Berg.',
    counterExample: 'Anna Lind said that she had refused to meet Jonas Berg.',
  },
];

/** "was to meet Berg, but the meeting was cancelled", "but called it off". */
export function isCalledOff(tree: Tree, predicate: number): boolean {
  for (let at = predicate, steps = 0; at >= 0 && steps < MAX_STEPS; steps += 1) {
    const after = childrenBy(tree, at, 'conj', 'parataxis', 'advcl').filter(
      (clause) => clause > predicate,
    );
    if (after.some((clause) => saysCancelled(tree, clause))) return true;
    at = getToken(tree, at).head;
  }
  return false;
}

function saysCancelled(tree: Tree, clause: number): boolean {
  const argument = findChild(tree, clause, 'obj') ?? findChild(tree, clause, 'nsubj');
  if (argument === undefined || !ARRANGED.has(lemmaOf(tree, argument))) return false;
  const lemma = lemmaOf(tree, clause);
  return [phrasalLemma(tree, clause), lemma, `${lemma}e`].some((word) => CANCELLING.has(word));
}

/** "said she would travel" reports a plan; "would travel" alone is a possibility. */
export function futureInThePast(tree: Tree, at: number, reading: StatusReading): StatusReading {
  const { head } = getToken(tree, at);
  const would = childrenBy(tree, at, 'aux').some((child) =>
    /^(?:would|['’]d)$/i.test(wordOf(tree, child)),
  );
  const reported = relationOf(tree, at) === 'ccomp' && getToken(tree, head).xpos === 'VBD';
  const rather = childrenBy(tree, at, 'advmod').some((child) => lemmaOf(tree, child) === 'rather');
  if (!would || rather || !reported || reading.status !== 'possible' || isConditional(tree, at)) {
    return reading;
  }
  return { status: 'planned', rule: 'sentence.future-in-the-past', words: 'would' };
}

/** "will resign if the bill fails": what depends on a condition is no plan. */
export function isConditional(tree: Tree, predicate: number): boolean {
  for (let at = predicate, steps = 0; at >= 0 && steps < MAX_STEPS; steps += 1) {
    if (childrenBy(tree, at, 'advcl').some((child) => isCondition(tree, child))) return true;
    if (!/^(?:xcomp|conj|ccomp|obj)$/.test(relationOf(tree, at))) return false;
    at = getToken(tree, at).head;
  }
  return false;
}

function isCondition(tree: Tree, clause: number): boolean {
  const even = childrenBy(tree, clause, 'advmod').some((child) => lemmaOf(tree, child) === 'even');
  return CONDITION.test(linkOf(tree, clause)) && !even;
}

/** Whether the sentence of a token ends with a question mark. */
export function isQuestion(tree: Tree, index: number): boolean {
  const sentence = tree.sentences[tree.sentenceOf[index] ?? 0];
  return sentence !== undefined && wordOf(tree, sentence.endToken - 1) === '?';
}
