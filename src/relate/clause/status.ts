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
import { governedStatus, markOf, passesOn } from './governed-status.ts';
import { ownStatus } from './own-status.ts';
import { combine, OCCURRED, type StatusReading } from './status-reading.ts';
import { ARRANGED, CANCELLING } from './status-words.ts';

const MAX_STEPS = 24;

/** The status of what a token (a verb, or a noun for an event) says. */
export function statusOf(tree: Tree, predicate: number): StatusReading {
  let reading = combine(OCCURRED, ownStatus(tree, predicate));
  let at = predicate;
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    const { head } = getToken(tree, at);
    if (head < 0) break;
    reading = combine(futureInThePast(tree, at, reading), governedStatus(tree, at, head));
    if (!passesOn(tree, at)) break;
    reading = combine(reading, ownStatus(tree, head));
    at = head;
  }
  if (reading.status === 'planned' && isCalledOff(tree, predicate)) {
    return { status: 'denied', reason: 'called off in the same sentence' };
  }
  return isQuestion(tree, predicate)
    ? combine(reading, { status: 'possible', reason: 'it is asked' })
    : reading;
}

/** "was to meet Berg, but the meeting was cancelled". */
function isCalledOff(tree: Tree, predicate: number): boolean {
  for (let at = predicate, steps = 0; at >= 0 && steps < MAX_STEPS; steps += 1) {
    if (
      childrenBy(tree, at, 'conj').some(
        (clause) => clause > predicate && saysCancelled(tree, clause),
      )
    ) {
      return true;
    }
    at = getToken(tree, at).head;
  }
  return false;
}

function saysCancelled(tree: Tree, clause: number): boolean {
  const subject = findChild(tree, clause, 'nsubj');
  return (
    subject !== undefined &&
    ARRANGED.has(lemmaOf(tree, subject)) &&
    CANCELLING.has(lemmaOf(tree, clause).replace(/e$/, ''))
  );
}

/** "said she would travel" reports a plan; "would travel" alone is a possibility. */
function futureInThePast(tree: Tree, at: number, reading: StatusReading): StatusReading {
  const { head } = getToken(tree, at);
  const would = childrenBy(tree, at, 'aux').some((child) =>
    /^(?:would|['’]d)$/i.test(wordOf(tree, child)),
  );
  const reported = relationOf(tree, at) === 'ccomp' && getToken(tree, head).xpos === 'VBD';
  const rather = childrenBy(tree, at, 'advmod').some((child) => lemmaOf(tree, child) === 'rather');
  if (!would || rather || !reported || reading.status !== 'possible' || isConditional(tree, at)) {
    return reading;
  }
  return { status: 'planned', reason: '"would" after a verb of saying in the past' };
}

function isConditional(tree: Tree, at: number): boolean {
  return childrenBy(tree, at, 'advcl').some((child) =>
    ['if', 'unless'].includes(markOf(tree, child)),
  );
}

function isQuestion(tree: Tree, index: number): boolean {
  const sentence = tree.sentences[tree.sentenceOf[index] ?? 0];
  return sentence !== undefined && wordOf(tree, sentence.endToken - 1) === '?';
}
