// A verb, the sense that its words have, and what it is said of in; whether that sense needs others to do it or to
// suffer it than those here, out: police catch thieves, and Lind a train.

import {
  childrenBy,
  getToken,
  lemmaOf,
  subtreeOf,
  type Tree,
} from '../../language/dependency-tree.ts';
import { STATE_BODY_NOUNS } from '../../mention/agent-nouns.ts';
import { mentionsOf } from '../arguments.ts';
import { agentsOf, headsOf } from '../clause/clause.ts';
import type { ReadingContext } from '../context.ts';
import { AIM_CONDITIONS } from './fitting-aims.ts';
import { type Condition, isDoneToPeople, isDoneToSome, typesOf } from './fitting-condition.ts';
import { FORCE_CONDITIONS } from './fitting-force.ts';
import { OBJECT_CONDITIONS } from './fitting-objects.ts';
import { POST_CONDITIONS } from './fitting-posts.ts';
import { SUBJECT_CONDITIONS } from './fitting-subjects.ts';
import { USE_CONDITIONS } from './fitting-uses.ts';
import type { MatchedSense } from './match-verb.ts';
import { isThing } from './participants.ts';
import { isHacker } from './told-by-doer.ts';

const GOVERNMENTS = /^(?:government|cabinet|coalition|administration|executive)$/;
const LAWFUL =
  /^(?:agent|border|customs|detective|guard|gendarme|investigator|officer|patrol|policeman|policewoman|ranger)$/;
const COURTS = /^(?:court|judge|jury|tribunal|regulator|watchdog|magistrate|ruling|verdict)$/;
const GUESTS =
  /^(?:public|visitor|reader|customer|client|guest|audience|student|pupil|patient|tourist)$/;
const REGARD =
  /^(?:esteem|contempt|regard|honour|honor|awe|place|check|common|reserve|trust|store)$/;

const CONDITIONS: readonly Condition[] = [
  { event: 'PERSONNEL', patterns: /^fall -$/, holds: isOfGovernment },
  { event: 'PERSONNEL', patterns: /^replace \* as$/, holds: isDoneByBody },
  { event: 'PERSONNEL', patterns: /^win vote$/, holds: isNoConfidence },
  { event: 'SANCTION', patterns: /^expel \S+ of\/from$/, holds: isFromHome },
  { event: 'MOVEMENT', patterns: /^leave for$/, holds: isForPlace },
  { event: 'PROTEST', patterns: /^walk out -$/, holds: isOffWork },
  { event: 'DISASTER', patterns: /^burn -$/, holds: isBurning },
  { event: 'COERCE', patterns: /^catch$/, holds: isCaughtByPolice },
  { event: 'COERCE', patterns: /^hold$/, holds: isHeld },
  {
    event: 'COERCE',
    patterns: /^(?:paraly[sz]e|disable|take \+offline)$/,
    holds: isOfHackers,
  },
  { event: 'CONCEDE', patterns: /^let \+off$/, holds: isDoneToPeople },
  { event: 'CONSULT', patterns: /^welcome \* in$/, holds: isWelcomedThere },
  { event: 'CONSULT', patterns: /^(?:receive \* (?:in|at)|entertain)$/, holds: isDoneToSome },
  { event: 'CONSULT', patterns: /^call$/, holds: isCalled },
  { event: 'BUSINESS', patterns: /^pay \S+ for$/, holds: isDoneToFirms },
  { event: 'BUSINESS', patterns: /^(?:throw )?open (?:door|gate)$/, holds: isOpened },
  {
    event: 'BUSINESS',
    patterns: /^pay (?:\* \S+|\S+ to)$/,
    holds: (context, found) => isDoneToSome(context, found) && !isOrderedByCourt(context, found),
  },
  {
    event: 'SANCTION',
    patterns: /^pay (?!fine)\S+$/,
    holds: isOrderedByCourt,
  },
  ...AIM_CONDITIONS,
  ...FORCE_CONDITIONS,
  ...OBJECT_CONDITIONS,
  ...POST_CONDITIONS,
  ...SUBJECT_CONDITIONS,
  ...USE_CONDITIONS,
];

/** "Lind replaced Berg as chair": she follows him, and dismisses nobody. */
function isDoneByBody(context: ReadingContext, { clause }: MatchedSense): boolean {
  return !agentsOf(clause)
    .flatMap((head) => mentionsOf(context, head))
    .some((index) => context.mentions[index]?.type === 'person');
}

/** "won the vote in Tyrol"; who wins a vote of confidence keeps a post. */
function isNoConfidence({ tree }: ReadingContext, { match }: MatchedSense): boolean {
  const { noun } = match;
  return (
    noun === undefined || subtreeOf(tree, noun).every((at) => lemmaOf(tree, at) !== 'confidence')
  );
}

/** "expelled two diplomats from Peru", who are Peru's; those who "were expelled from Peru" were there. */
function isFromHome(_: ReadingContext, { clause }: MatchedSense): boolean {
  return !clause.passive;
}

/** "left for Bergen"; who leaves one bank for another goes nowhere. */
function isForPlace(context: ReadingContext, { match }: MatchedSense): boolean {
  return !typesOf(context, match.recipients).includes('organization');
}

/** "walked out over pay"; who walks out of talks goes back to work. */
function isOffWork(_: ReadingContext, { clause }: MatchedSense): boolean {
  return headsOf(clause, 'of', 'out of').length === 0;
}

/** Whether those that a sense needs do it, or have it done to them. */
export function hasFittingSides(context: ReadingContext, found: MatchedSense): boolean {
  const { event, pattern } = found.sense;
  return CONDITIONS.filter((one) => one.event === event && one.patterns.test(pattern.text)).every(
    ({ holds }) => holds(context, found),
  );
}

/** "The government of Lind fell"; leaves and prices fall too. */
function isOfGovernment({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  return headsOf(clause, 'subject').some((head) => GOVERNMENTS.test(lemmaOf(tree, head)));
}

/** "A mill burned"; drugs are burned, and candles burn. */
function isBurning(context: ReadingContext, { clause }: MatchedSense): boolean {
  const subjects = headsOf(clause, 'subject');
  const isAlone = headsOf(clause, 'object', 'agent').length === 0;
  return isAlone && subjects.length > 0 && subjects.every((head) => isThing(context, head));
}

/** "Police caught two brothers"; trains and colds are caught too. */
function isCaughtByPolice(context: ReadingContext, found: MatchedSense): boolean {
  const isLawful = agentsOf(found.clause).some((head) => {
    const lemma = lemmaOf(context.tree, head);
    return LAWFUL.test(lemma) || STATE_BODY_NOUNS.has(lemma);
  });
  // "was caught in Vik", and not "in the rain"
  const isFoundThere =
    found.clause.passive &&
    headsOf(found.clause, 'agent').length === 0 &&
    typesOf(context, headsOf(found.clause, 'in', 'at')).includes('place');
  // "were caught in the crossfire in Vik"
  const isInTrouble = headsOf(found.clause, 'in', 'up in').some((head) =>
    /^(?:act|avalanche|blast|crossfire|fire|flood|net|rain|snow|storm|trap)$/.test(
      lemmaOf(context.tree, head),
    ),
  );
  return (isLawful || isFoundThere) && !isInTrouble && isDoneToPeople(context, found);
}

/** "Lind is being held in Bergen", and not "in high esteem". */
function isHeld(context: ReadingContext, found: MatchedSense): boolean {
  const { clause } = found;
  const isEsteem = headsOf(clause, 'in', 'to', 'up').some(
    (head) => REGARD.test(lemmaOf(context.tree, head)) || lemmaOf(context.tree, head) === 'account',
  );
  const isCalled = childrenBy(context.tree, clause.predicate, 'xcomp', 'obj').length > 0;
  // "the championships held in May"
  const isEvent = found.match.recipients.some((head) =>
    /(?:championship|conference|congress|cup|election|festival|game|meeting|summit|tournament)s?$/i.test(
      lemmaOf(context.tree, head),
    ),
  );
  return clause.passive && !isEsteem && !isCalled && !isEvent && isDoneToPeople(context, found);
}

function isOfHackers({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  return agentsOf(clause).some((head) => isHacker(tree, head));
}

/** "called it a mistake" */
function isCalled(context: ReadingContext, { match: { recipients } }: MatchedSense): boolean {
  // "Lind and Berg called the decision right"
  if (recipients.length > 0 && recipients.every((head) => mentionsOf(context, head).length === 0))
    return false;
  return recipients.every((head) => !/^(?:it|this|that)$/.test(lemmaOf(context.tree, head)));
}

function isDoneToFirms(context: ReadingContext, { match }: MatchedSense): boolean {
  const types = typesOf(context, match.recipients);
  return types.length > 0 && types.every((type) => type === 'organization');
}

/** "welcomed Berg in Oslo": a guest, and a town. */
function isWelcomedThere(context: ReadingContext, found: MatchedSense): boolean {
  const isThere = typesOf(context, headsOf(found.clause, 'in')).includes('place');
  const isGuest = typesOf(context, found.match.recipients).every((type) => type === 'person');
  return isThere && isGuest && isDoneToPeople(context, found);
}

/** "opened its doors to readers"; a country that opens them to refugees lets them in. */
function isOpened({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  return headsOf(clause, 'to').every((head) => GUESTS.test(lemmaOf(tree, head)));
}

/** "must pay 2 million euros, a judge ruled", "has to pay 2 million euros for having sold data" */
function isOrderedByCourt({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  const { predicate } = clause;
  const above = getToken(tree, predicate).head;
  const isObliged =
    childrenBy(tree, predicate, 'aux').some((aux) => lemmaOf(tree, aux) === 'must') ||
    (above >= 0 && getToken(tree, predicate).deprel === 'xcomp' && lemmaOf(tree, above) === 'have');
  return isObliged && (isOfCourt(tree, predicate) || isForDeed(tree, predicate));
}

function isOfCourt(tree: Tree, predicate: number): boolean {
  const sentence = tree.sentences[tree.sentenceOf[predicate] ?? 0];
  if (sentence === undefined) return false;
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1)
    if (COURTS.test(lemmaOf(tree, at))) return true;
  return false;
}

function isForDeed(tree: Tree, predicate: number): boolean {
  return childrenBy(tree, predicate, 'advcl').some(
    (child) =>
      childrenBy(tree, child, 'mark').some((mark) => lemmaOf(tree, mark) === 'for') &&
      subtreeOf(tree, child).some((at) => lemmaOf(tree, at) === 'have'),
  );
}
