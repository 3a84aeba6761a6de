// A predicate in, what the words right at it say of its status out: negation, conditions, auxiliaries,
// adverbs, adjectives, and phrases before it. The first rule that decides wins.

import {
  childrenBy,
  findChild,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { WEEKDAY } from '../../mention/index.ts';
import type { Status } from '../../model/index.ts';
import { isNegated, isNobody } from '../clause/negation.ts';
import { DOING } from './happening-words.ts';
import { INFINITIVE_RULES } from './infinitive-rules.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONDITIONS,
  FUTURE_TIMES,
  MODIFIERS,
  PHRASES_BEFORE,
  SCHEDULED,
  SCHEDULED_GOALS,
  TIMES_TO_COME,
} from './near-words.ts';
import { OCCURRED, type StatusReading } from './status-reading.ts';
import type { OwnRule } from './status-rule.ts';
import { isVerbal, linkOf, phrasesBefore } from './verb-group.ts';

/** Every rule for the words right at a predicate, in order. */
export const OWN_RULES: readonly OwnRule[] = [
  {
    id: 'own.condition',
    reason: 'What stands under a condition is not said to be so, nor that it is not.',
    example: 'If Anna Lind does not meet Jonas Berg, the talks will end.',
    counterExample: 'Because Anna Lind did not meet Jonas Berg, the talks ended.',
    read: (tree, index) => (isUnderCondition(tree, index) ? 'possible' : undefined),
  },
  {
    id: 'own.inverted',
    reason: 'An auxiliary before its subject at the head of a clause is a condition without "if".',
    example: 'Had Anna Lind met Jonas Berg, the war would be over.',
    counterExample: 'Anna Lind had met Jonas Berg before the war.',
    read: (tree, index) => (isInverted(tree, index) ? 'possible' : undefined),
  },
  {
    id: 'own.may-not',
    reason: '"May not" leaves it open.',
    example: 'Anna Lind may not meet Jonas Berg.',
    counterExample: 'Anna Lind did not meet Jonas Berg.',
    read: (tree, index) =>
      isNegated(tree, index) && hasAuxiliary(tree, index, /^(?:may|might)$/i)
        ? 'possible'
        : undefined,
  },
  {
    id: 'own.not-until',
    reason: 'What did not happen until Monday happened on Monday.',
    example: 'Anna Lind did not meet Jonas Berg until Monday.',
    counterExample: 'Anna Lind will not meet Jonas Berg until Monday.',
    read: (tree, index) => (isOnlyLate(tree, index) ? 'occurred' : undefined),
  },
  {
    id: 'own.negated',
    reason: 'A negation at the predicate, or nobody as its subject or object.',
    example: 'Anna Lind did not meet Jonas Berg.',
    counterExample: 'Anna Lind not only met Jonas Berg, she praised him.',
    read: (tree, index, from) => (isDenied(tree, index, from) ? 'denied' : undefined),
  },
  ...INFINITIVE_RULES,
  {
    id: 'own.before-could',
    reason: 'What somebody fled before it could happen did not happen.',
    example: 'Anna Lind fled before police could arrest Jonas Berg.',
    counterExample: 'Anna Lind fled before police arrested Jonas Berg.',
    read: (tree, index) =>
      linkOf(tree, index) === 'before' && hasAuxiliary(tree, index, /^c(?:ould|an)$/i)
        ? 'denied'
        : undefined,
  },
  {
    id: 'own.before-present',
    reason: 'In the present tense, what comes after "before" or "once" is still to come.',
    example: 'Anna Lind will speak before Norway attacks Sweden.',
    counterExample: 'Anna Lind spoke before Norway attacked Sweden.',
    read: (tree, index) =>
      FUTURE_TIMES.has(linkOf(tree, index)) && isPresent(tree, index) ? 'planned' : undefined,
  },
  {
    id: 'own.when-present',
    reason: 'In the present tense, what is said of a day behind "when" is still to come.',
    example: 'Jonas Berg faces prison when Judge Lind sentences Erik Moen on Dec. 3.',
    counterExample: 'Jonas Berg was in Oslo when Judge Lind sentenced Erik Moen on Dec. 3.',
    read: (tree, index) => (isSetForDay(tree, index) ? 'planned' : undefined),
  },
  {
    id: 'own.after-future',
    reason:
      'What must come first, in the present tense, before something that will happen, is open.',
    example: 'Rebels will leave Bergen after Norway frees Jonas Berg.',
    counterExample: 'Rebels left Bergen after Norway freed Jonas Berg.',
    read: (tree, index) => (comesFirst(tree, index) ? 'possible' : undefined),
  },
  {
    id: 'own.bid',
    reason: 'What is bid or offered for is not had yet.',
    example: 'Norne Bank made an offer for Vigil Bank.',
    counterExample: 'Norne Bank made an offer to Vigil Bank and bought Solna Bank.',
    read: (tree, index) => (isBid(tree, index) ? 'possible' : undefined),
  },
  {
    id: 'own.phrase',
    reason: 'Prepositions and phrases that keep apart: "without", "instead of", "ahead of".',
    example: 'Anna Lind left Oslo instead of meeting Jonas Berg.',
    counterExample: 'Anna Lind left Oslo after meeting Jonas Berg.',
    read: (tree, index) =>
      [...phrasesBefore(tree, index)]
        .reverse()
        .map((phrase) => PHRASES_BEFORE.get(phrase)?.[0])
        .find((status) => status !== undefined) ?? statusOfLink(tree, index),
  },
  {
    id: 'own.would-later',
    reason: 'What somebody would do later, told from an earlier time, has come about since.',
    example: 'Anna Lind would later meet Jonas Berg.',
    counterExample: 'Mara Holt said Anna Lind would later meet Jonas Berg.',
    read: (tree, index) => (cameLater(tree, index) ? 'occurred' : undefined),
  },
  {
    id: 'own.auxiliary',
    reason: '"Will" says it is to come; "may" and the like leave it open.',
    example: 'Anna Lind will meet Jonas Berg.',
    counterExample: 'Anna Lind has met Jonas Berg.',
    read: (tree, index) =>
      isVerbal(tree, index) ? fromChildren(tree, index, 'aux', AUXILIARIES) : undefined,
  },
  {
    id: 'own.due',
    reason: 'Who is due somewhere is not there yet.',
    example: 'Anna Lind is due in Oslo.',
    counterExample: 'Anna Lind arrived in Oslo.',
    read: (tree, index) =>
      lemmaOf(tree, index) === 'due' && findChild(tree, index, 'cop') !== undefined
        ? 'planned'
        : undefined,
  },
  {
    id: 'own.next-week',
    reason: 'The present tense with a time to come announces.',
    example: 'Anna Lind meets Jonas Berg next week.',
    counterExample: 'Anna Lind met Jonas Berg last week.',
    read: (tree, index) => (isAnnounced(tree, index) ? 'planned' : undefined),
  },
  {
    id: 'own.adverb',
    reason: 'Adverbs that leave it open, or say that it all but happened.',
    example: 'Anna Lind allegedly met Jonas Berg.',
    counterExample: 'Anna Lind finally met Jonas Berg.',
    read: (tree, index) => fromChildren(tree, index, 'advmod', ADVERBS),
  },
  {
    id: 'own.modifier',
    reason: 'Adjectives before the noun of an event.',
    example: 'A planned meeting between Anna Lind and Jonas Berg drew crowds.',
    counterExample: 'A long meeting between Anna Lind and Jonas Berg drew crowds.',
    read: (tree, index) =>
      isVerbal(tree, index) || isCarriedOut(tree, index)
        ? undefined
        : fromChildren(tree, index, 'amod', MODIFIERS),
  },
];

/** The status that a predicate has by itself. */
export function ownStatus(tree: Tree, index: number, from?: number): StatusReading {
  for (const { id, read } of OWN_RULES) {
    const status = read(tree, index, from);
    if (status !== undefined) return { status, rule: id, words: wordOf(tree, index) };
  }
  return OCCURRED;
}

function fromChildren(
  tree: Tree,
  index: number,
  relation: string,
  words: ReadonlyMap<string, readonly Status[]>,
): Status | undefined {
  return childrenBy(tree, index, relation)
    .map((child) => words.get(wordOf(tree, child).toLowerCase())?.[0])
    .find((status) => status !== undefined);
}

/** "if", "as long as"; "whether to" too. */
function isUnderCondition(tree: Tree, index: number): boolean {
  const link = linkOf(tree, index);
  const words = link.split(' ');
  // "whether to", "on whether".
  return [link, words[0] ?? '', words.at(-1) ?? ''].some((one) => CONDITIONS.has(one));
}

function isDenied(tree: Tree, index: number, from: number | undefined): boolean {
  if (isNegated(tree, index, from)) return true;
  return from !== undefined && relationOf(tree, from) === 'acl' && isNobody(tree, index);
}

/** A link of several words that the parse holds together: "without", "in the absence of". */
function statusOfLink(tree: Tree, index: number): Status | undefined {
  return PHRASES_BEFORE.get(linkOf(tree, index))?.[0];
}

function hasAuxiliary(tree: Tree, index: number, form: RegExp): boolean {
  return childrenBy(tree, index, 'aux').some((child) => form.test(wordOf(tree, child)));
}

/** "Had Lind met Berg, ...", "Should Lind meet Berg, ...". */
function isInverted(tree: Tree, index: number): boolean {
  const first = childrenBy(tree, index, 'aux', 'cop').find((child) =>
    /^(?:had|should|were)$/i.test(wordOf(tree, child)),
  );
  const subject = findChild(tree, index, 'nsubj');
  if (first === undefined || subject === undefined || first > subject) return false;
  const begins = tree.sentences[tree.sentenceOf[index] ?? 0]?.firstToken === first;
  if (relationOf(tree, index) === 'advcl') return true;
  // "would have left had she known"
  const above = getToken(tree, index).head;
  const isBeside = relationOf(tree, index) === 'ccomp' && above < first;
  if (isBeside && hasAuxiliary(tree, above, /^(?:would|could|might)$/i)) return true;
  return begins || /^[,;:"“”]$|^(?:and|but|or)$/i.test(wordOf(tree, first - 1));
}

/** "mounted its long-planned attack": what was planned is done. */
function isCarriedOut(tree: Tree, noun: number): boolean {
  const { head } = getToken(tree, noun);
  if (head < 0 || relationOf(tree, noun) !== 'obj' || !DOING.has(lemmaOf(tree, head))) return false;
  return getToken(tree, head).xpos === 'VBD' || hasAuxiliary(tree, head, /^(?:has|have|had)$/i);
}

/** "did not meet Berg until Monday". */
function isOnlyLate(tree: Tree, index: number): boolean {
  const past = hasAuxiliary(tree, index, /^(?:did|had|was|were)$/i);
  const late = childrenBy(tree, index, 'obl', 'advcl', 'advmod').some(
    (child) => child > index && /^un?till?$/.test(linkOf(tree, child)),
  );
  return past && late && isNegated(tree, index);
}

/** "who would later become president"; what was said would be so is a plan. */
function cameLater(tree: Tree, index: number): boolean {
  const isLater = childrenBy(tree, index, 'advmod').some((child) =>
    /^(?:later|subsequently|ultimately)$/i.test(wordOf(tree, child)),
  );
  const isSaid = /^(?:ccomp|xcomp|advcl|conj)$/.test(relationOf(tree, index));
  return isLater && !isSaid && hasAuxiliary(tree, index, /^would$/i) && !isNegated(tree, index);
}

function isPresent(tree: Tree, index: number): boolean {
  const finite = childrenBy(tree, index, 'aux', 'cop')[0] ?? index;
  return /^VB[PZ]$/.test(getToken(tree, finite).xpos);
}

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:\.|[a-z]{2,})?$/i;

/** "when he is sentenced on Dec. 3", "when they meet on Monday". */
function isSetForDay(tree: Tree, index: number): boolean {
  if (!isVerbal(tree, index) || !isPresent(tree, index)) return false;
  const isWhen = childrenBy(tree, index, 'advmod', 'mark').some(
    (child) => child < index && /^when$/i.test(wordOf(tree, child)),
  );
  const isPerfect = childrenBy(tree, index, 'aux').some((child) => lemmaOf(tree, child) === 'have');
  if (!isWhen || isPerfect) return false;
  return childrenBy(tree, index, 'obl', 'obl:unmarked')
    .flatMap((child) => [child, ...childrenBy(tree, child, 'nmod:unmarked', 'compound', 'nummod')])
    .some((child) => WEEKDAY.test(wordOf(tree, child)) || MONTH.test(wordOf(tree, child)));
}

/** "is stepping down next month", "flies to Oslo tomorrow". */
function isAnnounced(tree: Tree, index: number): boolean {
  if (!isVerbal(tree, index) || !isPresent(tree, index)) return false;
  if (childrenBy(tree, index, 'aux').some((child) => lemmaOf(tree, child) === 'have')) return false;
  const phrases = childrenBy(tree, index, 'obl', 'advmod', 'obj');
  const isDay = phrases.some((child) => WEEKDAY.test(wordOf(tree, child)));
  if (isDay && isOfTimetable(tree, index) && getToken(tree, index).xpos === 'VBZ') return true;
  return phrases
    .flatMap((child) => [child, ...childrenBy(tree, child, 'amod', 'det')])
    .some((word) => TIMES_TO_COME.has(wordOf(tree, word).toLowerCase()));
}

/** "The trial opens on Monday", "Norway goes to the polls on Sunday": what a timetable says. */
export function isOfTimetable(tree: Tree, verb: number): boolean {
  const isGoal = (child: number) => SCHEDULED_GOALS.has(lemmaOf(tree, child));
  return (
    SCHEDULED.has(lemmaOf(tree, verb)) ||
    (lemmaOf(tree, verb) === 'go' && childrenBy(tree, verb, 'obl').some(isGoal))
  );
}

/** "will free them after Israel withdraws". */
function comesFirst(tree: Tree, index: number): boolean {
  const { head } = getToken(tree, index);
  if (head < 0 || linkOf(tree, index) !== 'after' || !isPresent(tree, index)) return false;
  return fromChildren(tree, head, 'aux', AUXILIARIES) !== undefined;
}

/** Verbs of which an offer for something is the deed. */
const MAKING_BIDS: ReadonlySet<string> = new Set(
  'consider file increase launch lodge make mull plan place prepare present put raise submit table weigh'.split(
    ' ',
  ),
);

/** "bid for the bank", "a takeover bid for the bank", "made an offer for the bank". */
function isBid(tree: Tree, index: number): boolean {
  // To reject an offer for talks is no offer.
  const isMade = isVerbal(tree, index) && MAKING_BIDS.has(lemmaOf(tree, index));
  const words = [index, ...(isMade ? childrenBy(tree, index, 'obj') : [])];
  return words.some((word) => {
    const isOffer =
      lemmaOf(tree, word) === 'bid' || (word !== index && lemmaOf(tree, word) === 'offer');
    const behind = isOffer
      ? [index, word].flatMap((at) => childrenBy(tree, at, 'obl', 'nmod'))
      : [];
    return behind.some((noun) =>
      childrenBy(tree, noun, 'case').some((prep) => lemmaOf(tree, prep) === 'for'),
    );
  });
}
