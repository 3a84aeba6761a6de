// A token in, what governs it up to and including its clause, and the clause that this one serves, out.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../language/dependency-tree.ts';
import { isPredicate } from './clause/find-clauses.ts';
import { isOfLostSubject } from './clause/lost-subject.ts';
import { prepositionOf } from './clause/preposition.ts';

/** What such a phrase names happened at another time than what is done about it. */
const ABOUT = new Set(
  'against over about because despite amid after before following since'.split(' '),
);

/** "in response to an attack", "in retaliation for it": what is answered was earlier, and elsewhere. */
const ANSWERS = new Set(
  'response retaliation revenge reaction reprisal return protest mourning connection'.split(' '),
);

/** Verbs of what is said or thought of something that has happened. */
const REACTING = new Set(
  `answer applaud bemoan challenge commemorate condemn criticise criticize decry denounce deplore deny hail investigate lament
   mourn oppose praise probe protest question recall regret reject remember slam welcome`.split(
    /\s+/,
  ),
);
/** Verbs that give a name to what has happened, or thank and blame for it. */
const NAMING = new Set(['call', 'dub', 'label', 'describe', 'term']);
const GIVING_REASON = new Set(
  'thank blame congratulate praise criticise criticize condemn apologise apologize forgive scold'.split(
    ' ',
  ),
);

/** Looking into what happened. */
const LOOKING = new Set('inquiry enquiry investigation probe look inquire'.split(' '));
/** Those who came to harm, those who did it, and how many they were counted to be later. */
const HIT = new Set(
  'victim survivor suspect witness relative family perpetrator mastermind scene site aftermath anniversary responsibility toll tally'.split(
    ' ',
  ),
);

/** From a noun to the predicate of its clause. */
const PHRASAL = new Set(['obj', 'obl', 'nmod', 'nsubj', 'conj', 'xcomp', 'compound', 'iobj']);

/** From a clause to the one it serves. */
const SERVING = new Set(['xcomp', 'advcl', 'conj']);

const MAX_LEVELS = 6;

/**
 * The token, then what governs it up to and including its clause, and the clause that this one serves:
 * "flew to Oslo on Friday to meet Berg" dates the meeting, "said on Friday that Lind met Berg" does not.
 */
export function levelsAbove(tree: Tree, head: number): readonly number[] {
  const levels = [head];
  let inClause = isPredicate(tree, head);
  for (let at = head; levels.length < MAX_LEVELS; ) {
    const next = getToken(tree, at).head;
    const relation = relationOf(tree, at);
    if (next < 0 || !(inClause ? SERVING : PHRASAL).has(relation)) break;
    if (!inClause && (isAbout(tree, at) || isReactedTo(tree, at) || isOfThoseHit(tree, at))) break;
    if (relation === 'advcl' && isTimeClause(tree, at)) break;
    inClause ||= isPredicate(tree, next);
    levels.push(next);
    at = next;
  }
  return levels;
}

/** "marched on Friday against the arrest": the arrest was earlier. */
function isAbout(tree: Tree, phrase: number): boolean {
  const [first = '', second = ''] = prepositionOf(tree, phrase).split(' ');
  if (isLookedInto(tree, phrase) || isProtestedAt(tree, phrase)) return true;
  if (first === 'for' && isReason(tree, phrase)) return true;
  // "went on strike in protest", and not "protests broke out on Friday"
  const isAnswer =
    !/^(?:nsubj|obj)/.test(relationOf(tree, phrase)) && ANSWERS.has(lemmaOf(tree, phrase));
  return ABOUT.has(first) || ANSWERS.has(second) || isAnswer;
}

/** "thanked Norway on Monday for its aid": the aid was earlier. */
function isReason(tree: Tree, phrase: number): boolean {
  const { head } = getToken(tree, phrase);
  const above = head < 0 ? head : getToken(tree, head).head;
  return [head, above].some((at) => at >= 0 && GIVING_REASON.has(lemmaOf(tree, at)));
}

/** "ordered an inquiry on Tuesday into the crash", where the parse hangs the crash on the verb: it was earlier. */
function isLookedInto(tree: Tree, phrase: number): boolean {
  if (prepositionOf(tree, phrase).split(' ')[0] !== 'into') return false;
  const { head } = getToken(tree, phrase);
  return [head, ...childrenBy(tree, head, 'obj', 'nsubj:pass')].some((word) =>
    LOOKING.has(lemmaOf(tree, word)),
  );
}

/** "closed on Wednesday in protest at the murder", where the parse hangs the murder on the verb. */
function isProtestedAt(tree: Tree, phrase: number): boolean {
  const [preposition] = childrenBy(tree, phrase, 'case');
  if (preposition === undefined || wordOf(tree, preposition) !== 'at') return false;
  return ANSWERS.has(lemmaOf(tree, preposition - 1));
}

/** "condemned on Monday the murder of Berg": the murder was earlier. */
function isReactedTo(tree: Tree, object: number): boolean {
  const { head } = getToken(tree, object);
  if (relationOf(tree, object) !== 'obj') return false;
  // "called on Tuesday the apology a first step"
  const isNamed =
    NAMING.has(lemmaOf(tree, head)) && childrenBy(tree, head, 'xcomp', 'obl', 'advcl').length > 0;
  return REACTING.has(lemmaOf(tree, head)) || isNamed;
}

/** Whether a noun stands in such a phrase. */
export function isMatterOf(tree: Tree, head: number): boolean {
  for (let at = head; at >= 0 && !isPredicate(tree, at); at = getToken(tree, at).head)
    if (isAbout(tree, at) || isReactedTo(tree, at) || isOfThoseHit(tree, at)) return true;
  return false;
}

/** "buried victims of a crash on Tuesday", "a suspect in a shooting": it was earlier. */
function isOfThoseHit(tree: Tree, phrase: number): boolean {
  const { head } = getToken(tree, phrase);
  return head >= 0 && relationOf(tree, phrase) === 'nmod' && HIT.has(lemmaOf(tree, head));
}

/** "after rebels attacked Vik", "while Lind spoke": a time and place of its own. */
function isTimeClause(tree: Tree, clause: number): boolean {
  if (isOfLostSubject(tree, clause)) return true;
  return childrenBy(tree, clause, 'mark').some((mark) => wordOf(tree, mark).toLowerCase() !== 'to');
}
