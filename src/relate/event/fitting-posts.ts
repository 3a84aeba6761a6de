// Everyday uses of verbs that also tell of posts, elections, families and firms: a bank lures an economist from its
// rival, and a thief a boy from a park; one sweeps to victory at the polls, and in a slalom.

import { childrenBy, getToken, lemmaOf, subtreeOf } from '../../language/dependency-tree.ts';
import { isPersonNoun } from '../../mention/agent-nouns.ts';
import { agentsOf, headsOf, patientsOf } from '../clause/clause.ts';
import type { ReadingContext } from '../context.ts';
import { agentLemmas, type Condition, isDoneToPeople, typesOf } from './fitting-condition.ts';
import type { MatchedSense } from './match-verb.ts';
import { isThing } from './participants.ts';

const ELECTION =
  /^(?:ballot|by-election|candidate|coalition|election|electoral|incumbent|landslide|majority|parliamentary|party|poll|presidential|presidency|primary|re-election|referendum|runoff|run-off|vote|voter)$/;
const CONFIRMING =
  /^(?:assembly|chamber|committee|congress|council|lawmaker|legislature|legislator|mp|parliament|senate|senator)$/;
const OFFICES =
  /^(?:candidate|governor|governorship|leader|leadership|mayor|mayoralty|nomination|office|parliament|presidency|president|seat|senate|senator)$/;

/** Rows of `hasFittingSides`. */
export const POST_CONDITIONS: readonly Condition[] = [
  { event: 'PERSONNEL', patterns: /^(?:poach|lure) \*/, holds: isHiredAway },
  { event: 'PERSONNEL', patterns: /^put (?:\* forward|forward \*)/, holds: isDoneToPeople },
  { event: 'PERSONNEL', patterns: /^confirm \* by$/, holds: isConfirmed },
  { event: 'PERSONNEL', patterns: /^(?:succeed|replace) -$/, holds: isOfPersons },
  { event: 'PERSONNEL', patterns: /^(?:sweep|cruise|coast|storm) to /, holds: isAtPolls },
  { event: 'PERSONNEL', patterns: /^(?:enter|join) race /, holds: isForOffice },
  { event: 'PERSONNEL', patterns: /^unseat$/, holds: isDoneToPeople },
  { event: 'PERSONNEL', patterns: /^(?:place|put) \* on leave$/, holds: isDoneToPeople },
  { event: 'RETREAT', patterns: /^(?:quit|retire) -/, holds: isFromPost },
  { event: 'LIFE', patterns: /^(?:welcome|have) \*/, holds: isNewborn },
  { event: 'LIFE', patterns: /^(?:separate from|split up with)$/, holds: isOfCouple },
  { event: 'PERSONNEL', patterns: /^become \S+$/, holds: isByPerson },
  { event: 'PERSONNEL', patterns: /^return as /, holds: isByPerson },
  { event: 'BUSINESS', patterns: /^buy into$/, holds: isIntoFirm },
  { event: 'BUSINESS', patterns: /^fold -$/, holds: isOfFirm },
  { event: 'BUSINESS', patterns: /^change hand$/, holds: isOfProperty },
  { event: 'BUSINESS', patterns: /^become (?:part|subsidiary|unit) of$/, holds: isOfFirms },
];

/** "poached Berg from Norne Bank" */
function isHiredAway(context: ReadingContext, found: MatchedSense): boolean {
  const from = typesOf(context, headsOf(found.clause, 'from', 'away from'));
  return isDoneToPeople(context, found) && from.includes('organization');
}

/** "Berg was confirmed by the Senate", and not "the report was confirmed by police". */
function isConfirmed(context: ReadingContext, found: MatchedSense): boolean {
  if (!found.clause.passive || !isDoneToPeople(context, found)) return false;
  return agentLemmas(context.tree, found).some((lemma) => CONFIRMING.test(lemma.toLowerCase()));
}

/** "Lind succeeded Berg": one person another; plans succeed, and batteries are replaced. */
function isOfPersons(context: ReadingContext, { clause }: MatchedSense): boolean {
  const all = (heads: readonly number[]) => {
    const types = typesOf(context, heads);
    return types.length > 0 && types.every((type) => type === 'person');
  };
  return all(agentsOf(clause)) && all(patientsOf(clause));
}

/** "swept to victory in the presidential election", and not "in the slalom" */
function isAtPolls({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  return subtreeOf(tree, clause.predicate).some((at) => ELECTION.test(lemmaOf(tree, at)));
}

/** "entered the race for governor", and not "for a vaccine" */
function isForOffice({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  return subtreeOf(tree, clause.predicate).some((at) => OFFICES.test(lemmaOf(tree, at)));
}

/** "The couple welcomed a daughter", and not "the school welcomed three children from Kyiv". */
function isNewborn(context: ReadingContext, { clause }: MatchedSense): boolean {
  const parents = typesOf(context, agentsOf(clause));
  const isOfPair = parents.length > 0 && parents.every((type) => type === 'person');
  return (
    isOfPair &&
    !clause.passive &&
    headsOf(clause, 'from', 'to', 'into', 'at', 'home').length === 0 &&
    patientsOf(clause).every((child) => isOneMore(context, child))
  );
}

/** "a son", "their first child", "twins" */
function isOneMore({ tree }: ReadingContext, child: number): boolean {
  const isNew = childrenBy(tree, child, 'det', 'amod').some((word) =>
    /^(?:an?|first|second|third|fourth|fifth|newborn)$/.test(lemmaOf(tree, word)),
  );
  return isNew || lemmaOf(tree, child) === 'twin';
}

/** "Lind quit", "retired from Norne Bank"; one quits smoking, and retires to bed, or from a race. */
function isFromPost({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  if (childrenBy(tree, clause.predicate, 'xcomp').length > 0) return false;
  return ![...headsOf(clause, 'to', 'from'), ...patientsOf(clause)].some((head) =>
    /^(?:bed|bedroom|championship|chamber|final|game|habit|match|race|rally|room|set|smoking|tournament)$/.test(
      lemmaOf(tree, head),
    ),
  );
}

/** "Lind separated from Berg"; eggs and parties are parted as well. */
function isOfCouple(context: ReadingContext, found: MatchedSense): boolean {
  const types = typesOf(context, [...agentsOf(found.clause), ...found.match.recipients]);
  return (
    types.length > 1 &&
    types.every((type) => type === 'person') &&
    headsOf(found.clause, 'object').length === 0
  );
}

/** "Lind became mayor" */
function isByPerson(context: ReadingContext, { clause }: MatchedSense): boolean {
  const types = typesOf(context, headsOf(clause, 'subject'));
  return types.length > 0 && types.every((type) => type === 'person');
}

/** "bought into Norne Bank"; ideas are bought into as well. */
function isIntoFirm(context: ReadingContext, { match }: MatchedSense): boolean {
  return typesOf(context, match.recipients).includes('organization');
}

/** "Norne Bank folded in March"; letters are folded. */
function isOfFirm(context: ReadingContext, { clause }: MatchedSense): boolean {
  const types = typesOf(context, headsOf(clause, 'subject'));
  const isAlone = !clause.passive && headsOf(clause, 'object').length === 0;
  return isAlone && types.length > 0 && types.every((type) => type === 'organization');
}

/** "The mill changed hands", and not "money changed hands". */
function isOfProperty(context: ReadingContext, { clause }: MatchedSense): boolean {
  return headsOf(clause, 'subject').some(
    (head) => isThing(context, head) || typesOf(context, [head]).includes('organization'),
  );
}

/** "The brewery became part of Norne Group"; a port became part of an empire. */
function isOfFirms(context: ReadingContext, { clause, match }: MatchedSense): boolean {
  const { tree } = context;
  const all = [...headsOf(clause, 'subject'), ...match.recipients];
  const types = typesOf(context, all);
  const isOfPeople = all.some(
    (head) => getToken(tree, head).upos === 'NOUN' && isPersonNoun(lemmaOf(tree, head)),
  );
  return (
    types.length > 1 &&
    types.every((type) => type === 'organization') &&
    !isOfPeople &&
    match.recipients.some((head) =>
      /^(?:bank|company|conglomerate|corp|corporation|firm|group|holding|inc|ltd|plc|ag|sa|ab|asa|gmbh|llc|motors|foods|industries|energy|airlines|airways|steel|media|partners)$/i.test(
        getToken(tree, head).lemma,
      ),
    )
  );
}
