// Everyday uses of verbs that also tell of deeds: settlers settle in a valley with others, and firms with whom they owe;
// one picks up talk on the radio, and a ship; a part is portrayed by an actress, and a rival as a villain.

import { getToken, lemmaOf, relationOf } from '../../language/dependency-tree.ts';
import { PLACE_NOUNS } from '../../mention/agent-nouns.ts';
import { agentsOf, headsOf, patientsOf } from '../clause/clause.ts';
import type { ReadingContext } from '../context.ts';
import {
  type Condition,
  isDoneToPeople,
  isDoneToSome,
  isWithoutObject,
  objectLemmas,
  typesOf,
} from './fitting-condition.ts';
import type { MatchedSense } from './match-verb.ts';

const TALK =
  /^(?:broadcast|call|chatter|communication|conversation|e-?mail|letter|message|pass|phone|radio|signal|talk|telegram|text|traffic|transmission)$/;
/** Those who are welcomed to stay. */
const JOINING =
  /^(?:addition|apprentice|arrival|baby|citizen|employee|freshman|graduate|hire|member|newcomer|player|pupil|recruit|resident|student|subscriber|trainee)$/;
const LANDS =
  /^(?:area|colony|country|land|plain|region|town|valley|village|territory|wilderness)$/;

/** Rows of `hasFittingSides`. */
export const USE_CONDITIONS: readonly Condition[] = [
  { event: 'AGREE', patterns: /^settle with$/, holds: isNoSettler },
  { event: 'AID', patterns: /^house$/, holds: isFirstOfPeople },
  { event: 'MOVEMENT', patterns: /^reach$/, holds: isNoPlaceReached },
  { event: 'COERCE', patterns: /intercept/, holds: isNoTalk },
  { event: 'COERCE', patterns: /^overpower$/, holds: isDoneToPeople },
  { event: 'STATEMENT', patterns: /^portray$/, holds: isNoPart },
  { event: 'PERSONNEL', patterns: /^suspend\b/, holds: isNoBan },
  { event: 'CONSULT', patterns: /^welcome\b/, holds: isNoNewcomer },
  { event: 'SUPPORT', patterns: /^welcome$/, holds: isNoNewcomer },
  { event: 'SUPPORT', patterns: /^award \* (?:honou?r|medal|order|prize)$/, holds: isGivenTo },
  { event: 'BUSINESS', patterns: /^pay$/, holds: isOfMoney },
  { event: 'MOVEMENT', patterns: /^land (?:in|at|on|near)$/, holds: isWithoutObject },
  { event: 'REQUEST', patterns: /^appeal to$/, holds: isAskedBySome },
  { event: 'REJECT', patterns: /^reject \S+ from\/of\/by$/, holds: isDoneToSome },
  { event: 'CONSULT', patterns: /^visit$/, holds: isNoPage },
];

/** "awarded Berg a prize", where "awarded the prize to Berg" names him behind it. */
function isGivenTo(context: ReadingContext, { clause }: MatchedSense): boolean {
  return clause.passive || typesOf(context, headsOf(clause, 'to')).length === 0;
}

/** "paid Berg"; attention and compliments cost nothing. */
function isOfMoney({ tree }: ReadingContext, found: MatchedSense): boolean {
  return !objectLemmas(tree, found).some((lemma) =>
    /^(?:attention|compliment|court|heed|homage|lip|regard|respects?|service|tribute|visit)$/.test(
      lemma,
    ),
  );
}

/** "Norway appealed to Sweden"; a film appeals to children. */
function isAskedBySome(context: ReadingContext, { clause }: MatchedSense): boolean {
  const agents = agentsOf(clause);
  const isSomebody = (head: number) =>
    typesOf(context, [head]).length > 0 || getToken(context.tree, head).upos === 'PRON';
  return agents.length === 0 || agents.some(isSomebody);
}

/** "visited the website" */
function isNoPage({ tree }: ReadingContext, found: MatchedSense): boolean {
  return !objectLemmas(tree, found).some((lemma) =>
    /^(?:blog|page|portal|web-?page|website)$/.test(lemma),
  );
}

/** "settled in the valley with his brothers" */
function isNoSettler(
  { tree, mentions, mentionAt }: ReadingContext,
  { clause }: MatchedSense,
): boolean {
  if (patientsOf(clause).length > 0) return true;
  return !headsOf(clause, 'in', 'near', 'on', 'at', 'along').some((head) => {
    const lemma = lemmaOf(tree, head);
    const isPlace = mentions[mentionAt(head) ?? -1]?.type === 'place';
    return isPlace || LANDS.test(lemma) || PLACE_NOUNS.has(lemma);
  });
}

/** "housed refugees", and not "housed a mill and its owners" */
function isFirstOfPeople(context: ReadingContext, { clause }: MatchedSense): boolean {
  const [first] = patientsOf(clause).toSorted((a, b) => a - b);
  return first === undefined || typesOf(context, [first]).length > 0;
}

/** "the town, which is reached by bus" */
function isNoPlaceReached(_: ReadingContext, { clause }: MatchedSense): boolean {
  return !clause.passive;
}

/** "intercepted calls" */
function isNoTalk({ tree }: ReadingContext, found: MatchedSense): boolean {
  return !objectLemmas(tree, found).some((lemma) => TALK.test(lemma));
}

/** "Mara Holt, portrayed by Anna Lind": a part, unless it is told as what. */
function isNoPart({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  const isPart = clause.passive || relationOf(tree, clause.predicate) === 'acl';
  return !isPart || headsOf(clause, 'as').length > 0;
}

/** "welcomed three new members" */
function isNoNewcomer({ tree }: ReadingContext, found: MatchedSense): boolean {
  return !objectLemmas(tree, found).some((lemma) => JOINING.test(lemma));
}

/** "suspended for three matches": no post is lost. */
function isNoBan({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  return !headsOf(clause, 'for').some((head) =>
    /^(?:bout|fight|fixture|game|match|race|round|season|test)$/.test(lemmaOf(tree, head)),
  );
}
