// A predicate and what governs it in, what the governor does to its status out: "plans to", "denied
// that", "the threat of", "flew to Oslo to".

import {
  childrenBy,
  findChild,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { isNegated } from './negation.ts';
import { hasPerfect } from './own-status.ts';
import { prepositionOf } from './preposition.ts';
import { OCCURRED, type StatusReading } from './status-reading.ts';
import {
  BARGAINS,
  CONTENT_NOUNS,
  EVIDENCE_NOUNS,
  FAILING,
  FALSE_WORDS,
  GOVERNORS,
  type Governor,
  MOTION,
  SPEECH_NOUNS,
} from './status-words.ts';

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
  'csubj',
]);
const PREPOSITIONAL = new Set(['obl', 'nmod', 'acl', 'advcl']);

/** What the governor of `at` does to it. */
export function governedStatus(tree: Tree, at: number, head: number): StatusReading {
  return (
    statusFromDenial(tree, at, head) ??
    statusFromWord(tree, at, head) ??
    (isPurpose(tree, at)
      ? { status: 'planned', reason: `purpose of "${wordOf(tree, head)}"` }
      : OCCURRED)
  );
}

/** Whether what holds of the governor holds of this token: complements yes, descriptions no. */
export function passesOn(tree: Tree, at: number): boolean {
  const { deprel, head } = getToken(tree, at);
  if (isContent(tree, at)) return true;
  if (deprel === 'acl:relcl' || deprel === 'parataxis' || deprel === 'appos') return false;
  if (deprel === 'acl')
    return findGovernor(tree, head) !== undefined || getToken(tree, at).xpos === 'VB';
  if (deprel === 'advcl') return isPurpose(tree, at) || markOf(tree, at) === '';
  if (deprel === 'conj') return sharesModality(tree, at);
  return true;
}

/** The entry of a word; the lemma of a rare verb may have an "e" too many or too few. */
function findGovernor(tree: Tree, index: number): Governor | undefined {
  const lemma = lemmaOf(tree, index);
  return (
    GOVERNORS.get(lemma) ?? GOVERNORS.get(`${lemma}e`) ?? GOVERNORS.get(lemma.replace(/e$/, ''))
  );
}

/** No evidence that, reports are false that, it was not X that, has yet to, the deal fell through. */
function statusFromDenial(tree: Tree, at: number, head: number): StatusReading | undefined {
  const relation = relationOf(tree, at);
  const lemma = lemmaOf(tree, head);
  const denied = { status: 'denied', reason: `"${wordOf(tree, head)}"` } as const;
  if (relation === 'acl' && EVIDENCE_NOUNS.has(lemma) && isNegated(tree, head)) return denied;
  if (relation === 'acl' && isCleft(tree, head) && isNegated(tree, head)) return denied;
  if (relation === 'nsubj' && FALSE_WORDS.has(lemma)) return denied;
  if (relation === 'nsubj' && BARGAINS.has(lemmaOf(tree, at)) && hasFailed(tree, head))
    return denied;
  return relation === 'xcomp' && lemma === 'have' && hasAdverb(tree, head, 'yet')
    ? denied
    : undefined;
}

/** "It was not Sweden that attacked." */
function isCleft(tree: Tree, head: number): boolean {
  const subject = findChild(tree, head, 'nsubj', 'expl');
  return (
    findChild(tree, head, 'cop') !== undefined &&
    subject !== undefined &&
    /^it$/i.test(wordOf(tree, subject))
  );
}

function hasFailed(tree: Tree, verb: number): boolean {
  const particle = findChild(tree, verb, 'compound:prt', 'advmod');
  const phrase = particle === undefined ? '' : ` ${lemmaOf(tree, particle)}`;
  return FAILING.has(lemmaOf(tree, verb)) || FAILING.has(`${lemmaOf(tree, verb)}${phrase}`);
}

function hasAdverb(tree: Tree, index: number, word: string): boolean {
  return childrenBy(tree, index, 'advmod').some((child) => lemmaOf(tree, child) === word);
}

function statusFromWord(tree: Tree, at: number, head: number): StatusReading | undefined {
  const relation = relationOf(tree, at);
  const { deprel } = getToken(tree, at);
  if (isContent(tree, at)) return { status: 'possible', reason: `"${wordOf(tree, head)}"` };
  if (deprel === 'acl:relcl' || !COMPLEMENTS.has(relation)) return undefined;
  const governor = findGovernor(tree, head);
  if (governor === undefined || (deprel === 'nsubj' && governor.subject !== true)) return undefined;
  // To reject an offer is not to say that there was none.
  if (governor.status === 'denied' && SPEECH_NOUNS.has(lemmaOf(tree, at))) return undefined;
  const link = PREPOSITIONAL.has(relation) ? linkOf(tree, at) : relation;
  const gerund = relation === 'acl' && link === 'time';
  if (!gerund && governor.by !== undefined && !governor.by.includes(link)) return undefined;
  return { status: governor.status, reason: `governed by "${wordOf(tree, head)}"` };
}

/** "reports that she had met Berg": the clause is what the noun says, though it looks like a relative. */
function isContent(tree: Tree, at: number): boolean {
  const { head } = getToken(tree, at);
  if (relationOf(tree, at) !== 'acl' || head < 0 || !CONTENT_NOUNS.has(lemmaOf(tree, head)))
    return false;
  const that = (tree.children[at] ?? []).some(
    (child) => child < at && wordOf(tree, child).toLowerCase() === 'that',
  );
  return that && findChild(tree, at, 'nsubj') !== undefined;
}

/** The preposition or conjunction between a phrase and its governor. */
function linkOf(tree: Tree, at: number): string {
  const mark = markOf(tree, at);
  return mark === '' ? prepositionOf(tree, at) : mark;
}

/** The conjunction or preposition that introduces a clause; empty where there is none. */
export function markOf(tree: Tree, index: number): string {
  const mark = findChild(tree, index, 'mark', 'case');
  return mark === undefined ? '' : wordOf(tree, mark).toLowerCase();
}

/** "flew to Oslo to meet ...", "arrived for talks with ...". */
function isPurpose(tree: Tree, at: number): boolean {
  const { xpos, upos, head } = getToken(tree, at);
  const relation = relationOf(tree, at);
  if (relation === 'advcl')
    return markOf(tree, at) === 'to' && xpos === 'VB' && !hasPerfect(tree, at);
  if (relation !== 'obl' && relation !== 'nmod') return false;
  return upos === 'NOUN' && prepositionOf(tree, at) === 'for' && MOTION.has(lemmaOf(tree, head));
}

/** "will meet Berg and sign the accord": a bare second verb shares the first one's auxiliary. */
function sharesModality(tree: Tree, at: number): boolean {
  const { upos, xpos } = getToken(tree, at);
  return upos !== 'VERB' || (findChild(tree, at, 'nsubj', 'aux') === undefined && xpos !== 'VBD');
}
