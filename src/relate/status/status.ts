// A predicate in, its status out: whether the text says it happened, is planned, possible or denied.
// Method: read the words at the predicate (own-rules.ts), then walk up the parse; every governor may
// weaken what is below it (governing-rules.ts) as far as its status is passed on (passes-on.ts); then ask
// the rest of the sentence (sentence-rules.ts). The words are data (governors.ts, near-words.ts).

import { getToken, lemmaOf, type Tree, wordOf } from '../../language/dependency-tree.ts';
import { GOVERNING_RULES } from './governing-rules.ts';
import { SPEECH_NOUNS } from './governors.ts';
import { ownStatus } from './own-rules.ts';
import { climbs, passesOn } from './passes-on.ts';
import { futureInThePast, isCalledOff, isConditional, isQuestion } from './sentence-rules.ts';
import { combine, OCCURRED, type StatusReading } from './status-reading.ts';

const MAX_STEPS = 24;

/** The status of what a token (a verb, or a noun for an event) says. */
export function statusOf(tree: Tree, predicate: number): StatusReading {
  return inSentence(tree, predicate, walkUp(tree, predicate));
}

function walkUp(tree: Tree, predicate: number): StatusReading {
  let reading = ownStatus(tree, predicate);
  let at = predicate;
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    const { head } = getToken(tree, at);
    if (head < 0) break;
    const { stops, ...governed } = governedStatus(tree, at, head);
    reading = futureInThePast(tree, at, reading);
    // To reject an offer is not to say that there was none.
    const untouched = at === predicate && isSpeech(tree, at) && governed.status === 'denied';
    if (!untouched) reading = combine(reading, governed);
    if (stops) break;
    const outer = ownStatus(tree, head, at);
    const passes = passesOn(tree, at, at === predicate);
    if (!climbs(passes)) break;
    if (passes(outer.status)) reading = combine(reading, outer);
    at = head;
  }
  return reading;
}

function governedStatus(tree: Tree, at: number, head: number) {
  for (const { id, read } of GOVERNING_RULES) {
    const found = read(tree, at, head);
    if (found !== undefined)
      return {
        status: found.status,
        rule: id,
        words: wordOf(tree, head),
        stops: found.stops === true,
      };
  }
  return { ...OCCURRED, stops: false };
}

function isSpeech(tree: Tree, noun: number): boolean {
  return getToken(tree, noun).upos === 'NOUN' && SPEECH_NOUNS.has(lemmaOf(tree, noun));
}

function inSentence(tree: Tree, predicate: number, reading: StatusReading): StatusReading {
  if (reading.status === 'planned' && isCalledOff(tree, predicate)) {
    return { status: 'denied', rule: 'sentence.called-off', words: '' };
  }
  const words = wordOf(tree, predicate);
  if (reading.status === 'planned' && isConditional(tree, predicate)) {
    return { status: 'possible', rule: 'sentence.conditional', words };
  }
  return isQuestion(tree, predicate)
    ? combine(reading, { status: 'possible', rule: 'sentence.question', words: '?' })
    : reading;
}
