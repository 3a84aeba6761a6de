// A predicate in, its status out: whether the text says it happened, is planned, possible or denied.
// Method: read the words at the predicate, then walk up the parse; every governor may weaken what is
// below it. The word lists are data (status-words.ts).

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
import { isNegated } from './find-clauses.ts';
import { prepositionOf } from './preposition.ts';
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, GOVERNORS, MODIFIERS } from './status-words.ts';

/** A status and the word that made it so. */
export interface StatusReading {
  readonly status: Status;
  /** Why, in words: "governed by `plan`". */
  readonly reason: string;
}

const OCCURRED: StatusReading = {
  status: 'occurred',
  reason: 'nothing in the sentence weakens it',
};
const MAX_STEPS = 24;

/** The status of what a token (a verb, or a noun for an event) says. */
export function statusOf(tree: Tree, predicate: number): StatusReading {
  let reading = combine(OCCURRED, ownStatus(tree, predicate));
  let at = predicate;
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    const head = getToken(tree, at).head;
    if (head < 0) break;
    reading = combine(futureInThePast(tree, at, head, reading), statusFromGovernor(tree, at, head));
    if (!passesOn(tree, at)) break;
    reading = combine(reading, ownStatus(tree, head));
    at = head;
  }
  return combine(
    reading,
    isQuestion(tree, predicate) ? { status: 'possible', reason: 'it is asked' } : OCCURRED,
  );
}

/** What an outer word does to an inner status. */
export function combine(inner: StatusReading, outer: StatusReading): StatusReading {
  if (outer.status === 'occurred') return inner;
  if (inner.status === 'occurred') return outer;
  if (outer.status === 'denied')
    return inner.status === 'denied' ? { ...outer, status: 'possible' } : outer;
  if (outer.status === 'possible' && inner.status !== 'denied') return outer;
  return inner;
}

/** "said she would travel" reports a plan; "would travel" alone is a possibility. */
function futureInThePast(
  tree: Tree,
  at: number,
  head: number,
  reading: StatusReading,
): StatusReading {
  const would = childrenBy(tree, at, 'aux').some((child) =>
    /^(?:would|['’]d)$/i.test(wordOf(tree, child)),
  );
  const reported = relationOf(tree, at) === 'ccomp' && getToken(tree, head).xpos === 'VBD';
  const rather = childrenBy(tree, at, 'advmod').some((child) => lemmaOf(tree, child) === 'rather');
  if (!would || rather || !reported || reading.status !== 'possible' || isConditional(tree, at))
    return reading;
  return { status: 'planned', reason: '"would" after a verb of saying in the past' };
}

function isConditional(tree: Tree, at: number): boolean {
  return childrenBy(tree, at, 'advcl').some(
    (child) => markOf(tree, child) === 'if' || markOf(tree, child) === 'unless',
  );
}

function ownStatus(tree: Tree, index: number): StatusReading {
  const { upos } = getToken(tree, index);
  const verbal = upos === 'VERB' || upos === 'AUX' || findChild(tree, index, 'cop') !== undefined;
  if (isNegated(tree, index)) return { status: 'denied', reason: 'negated' };
  if (isToBe(tree, index)) return { status: 'planned', reason: '"is to"' };
  for (const child of tree.children[index] ?? []) {
    const word = lemmaOf(tree, child);
    const relation = relationOf(tree, child);
    const found =
      relation === 'aux' && verbal
        ? AUXILIARIES.get(wordOf(tree, child).toLowerCase())
        : relation === 'advmod'
          ? ADVERBS.get(wordOf(tree, child).toLowerCase())
          : relation === 'amod' && !verbal
            ? MODIFIERS.get(wordOf(tree, child).toLowerCase())
            : relation === 'mark'
              ? markStatus(tree, index, word)
              : relation === 'case' && word === 'without'
                ? 'denied'
                : undefined;
    if (found !== undefined) return { status: found, reason: `"${wordOf(tree, child)}"` };
  }
  return OCCURRED;
}

/** "was to meet": be and an infinitive. */
function isToBe(tree: Tree, index: number): boolean {
  const { xpos } = getToken(tree, index);
  const marked = childrenBy(tree, index, 'mark').some(
    (mark) => wordOf(tree, mark).toLowerCase() === 'to',
  );
  return (
    xpos === 'VB' &&
    marked &&
    childrenBy(tree, index, 'aux', 'cop').some(
      (child) =>
        lemmaOf(tree, child) === 'be' && child < index && getToken(tree, child).xpos !== 'VB',
    )
  );
}

function markStatus(tree: Tree, index: number, mark: string): Status | undefined {
  if (mark === 'before' || mark === 'until') {
    return /^VB[PZ]?$/.test(finiteTag(tree, index)) ? 'planned' : undefined;
  }
  return CONJUNCTIONS.get(mark);
}

function finiteTag(tree: Tree, index: number): string {
  const auxiliary = childrenBy(tree, index, 'aux', 'cop')[0];
  return getToken(tree, auxiliary ?? index).xpos;
}

/** What the governor of `at` does to it. */
function statusFromGovernor(tree: Tree, at: number, head: number): StatusReading {
  const relation = relationOf(tree, at);
  if (lacksEvidence(tree, at, head))
    return { status: 'denied', reason: `no "${wordOf(tree, head)}"` };
  if (relation === 'nsubj' && getToken(tree, at).deprel !== 'nsubj:pass')
    return eventSubject(tree, head);
  const governor = COMPLEMENTS.has(relation) ? GOVERNORS.get(lemmaOf(tree, head)) : undefined;
  if (governor !== undefined && getToken(tree, at).deprel !== 'acl:relcl') {
    const link = PREPOSITIONAL.has(relation) ? linkOf(tree, at) : relation;
    const gerund = relation === 'acl' && link === 'time';
    if (gerund || governor.by === undefined || governor.by.includes(link)) {
      return { status: governor.status, reason: `governed by "${wordOf(tree, head)}"` };
    }
  }
  return isPurpose(tree, at, relation)
    ? { status: 'planned', reason: `purpose of "${wordOf(tree, head)}"` }
    : OCCURRED;
}

const COMPLEMENTS = new Set([
  'xcomp',
  'ccomp',
  'obj',
  'acl',
  'obl',
  'nmod',
  'nsubj',
  'compound',
  'advcl',
]);
const PREPOSITIONAL = new Set(['obl', 'nmod', 'acl', 'advcl']);

/** The preposition or conjunction between a phrase and its governor. */
function linkOf(tree: Tree, at: number): string {
  const mark = markOf(tree, at);
  return mark === '' ? prepositionOf(tree, at) : mark;
}

const EVIDENCE = new Set([
  'evidence',
  'proof',
  'sign',
  'indication',
  'confirmation',
  'suggestion',
  'question',
  'way',
]);

/** "no evidence that Lind met Berg". */
function lacksEvidence(tree: Tree, at: number, head: number): boolean {
  return (
    relationOf(tree, at) === 'acl' && EVIDENCE.has(lemmaOf(tree, head)) && isNegated(tree, head)
  );
}

function markOf(tree: Tree, index: number): string {
  const mark = findChild(tree, index, 'mark', 'case');
  return mark === undefined ? '' : wordOf(tree, mark).toLowerCase();
}

/** "The meeting was cancelled" is read at the passive; "the talks failed" leaves them as they were. */
function eventSubject(tree: Tree, head: number): StatusReading {
  const governor = GOVERNORS.get(lemmaOf(tree, head));
  return governor?.subject === true
    ? { status: governor.status, reason: `subject of "${wordOf(tree, head)}"` }
    : OCCURRED;
}

/** "flew to Cairo to meet ...", "arrived for talks with ...". */
function isPurpose(tree: Tree, at: number, relation: string): boolean {
  const token = getToken(tree, at);
  if (relation === 'advcl') {
    const infinitive = childrenBy(tree, at, 'mark').some(
      (mark) => wordOf(tree, mark).toLowerCase() === 'to',
    );
    return infinitive && token.xpos === 'VB' && !hasPerfect(tree, at);
  }
  const goal = relation === 'obl' || relation === 'nmod';
  return (
    goal && prepositionOf(tree, at) === 'for' && token.upos === 'NOUN' && isMotion(tree, token.head)
  );
}

function hasPerfect(tree: Tree, index: number): boolean {
  return childrenBy(tree, index, 'aux').some((child) => lemmaOf(tree, child) === 'have');
}

const MOTION = new Set(
  'arrive come go travel fly head leave depart due return visit drive sail land route gather invite summon'.split(
    ' ',
  ),
);

function isMotion(tree: Tree, head: number): boolean {
  return head >= 0 && MOTION.has(lemmaOf(tree, head));
}

/** Whether what holds of the governor holds of this token: complements yes, relative clauses no. */
function passesOn(tree: Tree, at: number): boolean {
  const { deprel } = getToken(tree, at);
  if (deprel === 'acl:relcl' || deprel === 'parataxis' || deprel === 'appos') return false;
  if (deprel === 'advcl') return isPurpose(tree, at, 'advcl') || markOf(tree, at) === '';
  if (deprel === 'conj') return sharesModality(tree, at);
  return true;
}

/** "will meet Berg and sign the accord": a bare second verb shares the first one's auxiliary. */
function sharesModality(tree: Tree, at: number): boolean {
  const { upos, xpos } = getToken(tree, at);
  return upos !== 'VERB' || (findChild(tree, at, 'nsubj', 'aux') === undefined && xpos !== 'VBD');
}

function isQuestion(tree: Tree, index: number): boolean {
  const sentence = tree.sentences[tree.sentenceOf[index] ?? 0];
  return sentence !== undefined && wordOf(tree, sentence.endToken - 1) === '?';
}
