// What a verb must be about for it to tell of a choice, a promise, a demand or praise: an aide is chosen, and a
// colour; help is promised, and a crime committed.

import {
  childrenBy,
  getToken,
  lemmaOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { isPersonNoun, PLACE_NOUNS } from '../../mention/agent-nouns.ts';
import { headsOf, patientsOf } from '../clause/clause.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { ReadingContext } from '../context.ts';
import {
  type Condition,
  isDoneToSome,
  isWithoutObject,
  lemmasUnder,
  objectLemmas,
  typesOf,
} from './fitting-condition.ts';
import type { MatchedSense } from './match-verb.ts';

const REFLEXIVE =
  /^(?:myself|ourselves|yourself|yourselves|himself|herself|itself|themselves|oneself)$/i;
const CRIMINAL_ACT =
  /^(?:abuse|act|adultery|arson|assault|atrocity|attack|crime|error|felony|fraud|genocide|murder|massacre|mistake|offence|offense|perjury|robbery|sin|suicide|theft|tort|treason|violation|violence|wrong)$/;
const CLOSED_IN = /^(?:asylum|clinic|facility|hospital|institution|jail|prison)$/;
const DEFENDED =
  /^(?:belt|championship|crown|degree|dissertation|medal|record|seat|thesis|title|trophy)$/;
const TROUBLES =
  /^(?:access|cause|challenge|concern|crisis|deficit|gap|imbalance|inequality|need|problem|shortage|shortcoming|threat)$/;

/** Rows of `hasFittingSides`. */
export const AIM_CONDITIONS: readonly Condition[] = [
  { event: 'AGREE', patterns: /^(?:commit|be committed) -/, holds: isPromise },
  { event: 'AGREE', patterns: /^propose -$/, holds: isOfNoTheory },
  { event: 'CONCEDE', patterns: /^submit to$/, holds: isWithoutObject },
  { event: 'CONCEDE', patterns: /^(?:appease|placate)$/, holds: isDoneToSome },
  { event: 'SUPPORT', patterns: /^defend(?: \* against)?$/, holds: isOfSide },
  { event: 'SUPPORT', patterns: /^(?:support|help|champion)$/, holds: isOfOthers },
  { event: 'SUPPORT', patterns: /^credit$/, holds: isPraised },
  { event: 'SUPPORT', patterns: /^thank$/, holds: isThankedByOthers },
  { event: 'ACCUSE', patterns: /^label \* as$/, holds: isOfOthers },
  { event: 'ACCUSE', patterns: /^inform on$/, holds: isWithoutObject },
  { event: 'STATEMENT', patterns: /^address$/, holds: isOfNoTrouble },
  { event: 'STATEMENT', patterns: /^portray$/, holds: isOfNoRole },
  { event: 'REQUEST', patterns: /^(?:remind|convince|persuade)$/, holds: isToDo },
  {
    event: 'PERSONNEL',
    patterns: /^(?:choose|select|pick|install|join|designate)\b/,
    holds: isOfHolder,
  },
  { event: 'PERSONNEL', patterns: /^(?:name|choose|pick) \*/, holds: isOfPost },
  { event: 'PERSONNEL', patterns: /^confirm \* as$/, holds: isOfNoFaith },
  { event: 'PERSONNEL', patterns: /^force out$/, holds: isOutOfNoCountry },
  { event: 'PERSONNEL', patterns: /^elect \* to$/, holds: isNoChoiceOfAct },
  { event: 'PERSONNEL', patterns: /^win majority$/, holds: isOfNoGames },
  { event: 'SANCTION', patterns: /^add \* to list of$/, holds: isOnList },
  { event: 'SANCTION', patterns: /^designate \* as$/, holds: isBranded },
];

/** "committed 200 soldiers", "is committed to peace"; crimes are committed, and patients to hospitals. */
function isPromise(context: ReadingContext, found: MatchedSense): boolean {
  const { tree } = context;
  const { clause } = found;
  if (lemmasUnder(tree, found, 'to', 'in').some((lemma) => CLOSED_IN.test(lemma))) return false;
  if (clause.passive && headsOf(clause, 'to').length === 0)
    return childrenBy(tree, clause.predicate, 'xcomp', 'advcl').length > 0;
  return !objectLemmas(tree, found).some((lemma) => CRIMINAL_ACT.test(lemma));
}

/** "proposed a truce"; a theory is proposed to nobody. */
function isOfNoTheory({ tree }: ReadingContext, found: MatchedSense): boolean {
  return !objectLemmas(tree, found).some((lemma) =>
    /^(?:concept|definition|explanation|hypothesis|interpretation|model|term|theory|variant)$/.test(
      lemma,
    ),
  );
}

/** "defended Berg"; theses, titles and seats are defended too. */
function isOfSide(context: ReadingContext, found: MatchedSense): boolean {
  const isWon = objectLemmas(context.tree, found).some((lemma) => DEFENDED.test(lemma));
  return !isWon && isOfOthers(context, found);
}

/** "supported himself by writing" */
function isOfOthers({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  return !patientsOf(clause).some((head) => REFLEXIVE.test(wordOf(tree, head)));
}

/** "credited Berg with the plan", and not "credited him as a guest" */
function isPraised(_: ReadingContext, { clause }: MatchedSense): boolean {
  return headsOf(clause, 'as').length === 0;
}

/** "Minister, thank you": the one spoken to thanks nobody. */
function isThankedByOthers({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  if (!/^you$/i.test(wordOf(tree, clause.predicate + 1))) return true;
  return headsOf(clause, 'subject').every((head) => getToken(tree, head).upos === 'PRON');
}

/** "addressed the rally", and not "addressed the shortage" */
function isOfNoTrouble({ tree }: ReadingContext, found: MatchedSense): boolean {
  return !objectLemmas(tree, found).some((lemma) => TROUBLES.test(lemma));
}

/** "portrayed the king in a film" */
function isOfNoRole({ tree }: ReadingContext, found: MatchedSense): boolean {
  return !lemmasUnder(tree, found, 'in').some((lemma) =>
    /^(?:adaptation|biopic|drama|episode|film|miniseries|movie|musical|play|series|show|sitcom)$/.test(
      lemma,
    ),
  );
}

/** "convinced Berg to leave"; of a fact one is reminded, and convinced. */
function isToDo({ tree }: ReadingContext, found: MatchedSense): boolean {
  const { clause } = found;
  const hasMark = (child: number, word: string) =>
    childrenBy(tree, child, 'mark').some((mark) => lemmaOf(tree, mark) === word);
  const inner = childrenBy(tree, clause.predicate, 'xcomp', 'ccomp', 'advcl', 'acl');
  if (inner.some((child) => hasMark(child, 'to'))) return true;
  const behind = patientsOf(clause).flatMap((object) => childrenBy(tree, object, 'nmod'));
  const isOfFact = behind.some((child) => prepositionOf(tree, child) === 'of');
  return (
    !isOfFact &&
    headsOf(clause, 'of').length === 0 &&
    !inner.some((child) => hasMark(child, 'that'))
  );
}

/** People and bodies are chosen for posts; towns, cars and words are chosen as well. */
function isOfHolder(context: ReadingContext, found: MatchedSense): boolean {
  const { tree } = context;
  const { clause, match } = found;
  const chosen = match.recipients.length > 0 ? match.recipients : patientsOf(clause);
  const types = typesOf(context, chosen);
  // "chose party over country"
  if (headsOf(clause, 'over').length > 0) return types.includes('person');
  if (types.length > 0) return types.some((type) => type !== 'place');
  return chosen.every(
    (head) => getToken(tree, head).upos === 'PRON' || isPersonNoun(lemmaOf(tree, head)),
  );
}

/** "named Berg minister"; a ship is named after him, and he the best of writers. */
function isOfPost({ tree }: ReadingContext, found: MatchedSense): boolean {
  const { clause } = found;
  if (clause.passive && headsOf(clause, 'after').length > 0) return false;
  if (childrenBy(tree, clause.predicate, 'obl').some((child) => isAfter(tree, child))) return false;
  // "As to his rival, a friend names Berg."
  if (headsOf(clause, 'as', 'as to').some((head) => head < clause.predicate)) return false;
  const made = childrenBy(tree, clause.predicate, 'xcomp', 'obj', 'obl');
  return !made.some((noun) =>
    childrenBy(tree, noun, 'amod').some((adjective) =>
      childrenBy(tree, adjective, 'advmod').some((word) => lemmaOf(tree, word) === 'most'),
    ),
  );
}

function isAfter(tree: Tree, phrase: number): boolean {
  return childrenBy(tree, phrase, 'case').some((word) => lemmaOf(tree, word) === 'after');
}

/** "confirmed as a Lutheran" */
function isOfNoFaith({ tree }: ReadingContext, found: MatchedSense): boolean {
  return !lemmasUnder(tree, found, 'as').some((lemma) =>
    /^(?:anglican|catholic|christian|lutheran|methodist|protestant)$/i.test(lemma),
  );
}

/** "forced the agency out of the country" */
function isOutOfNoCountry({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  return !headsOf(clause, 'out of', 'of').some((head) => lemmaOf(tree, head) === 'country');
}

/** "had not elected to have the operation" */
function isNoChoiceOfAct({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  const isTo = childrenBy(tree, clause.predicate, 'xcomp').length > 0;
  return !(isTo && !clause.passive);
}

/** "won the majority of his games" */
function isOfNoGames({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  return !headsOf(clause, 'object')
    .flatMap((head) => childrenBy(tree, head, 'nmod'))
    .some((of) => /^(?:award|game|match|prize|race)$/.test(lemmaOf(tree, of)));
}

function isOnList({ tree }: ReadingContext, found: MatchedSense): boolean {
  return lemmasUnder(tree, found, 'to').some((lemma) => /^(?:list|blacklist)$/.test(lemma));
}

/** "designated as terrorists", and not "as a nature reserve" */
function isBranded({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  return !headsOf(clause, 'as').some((head) => PLACE_NOUNS.has(lemmaOf(tree, head)));
}
