// Verbs of force that have a plain use as well: drones target a depot, and firms a market; guards beat inmates, and teams
// each other; a man is shot at a rally, and shot at by a rival.

import { childrenBy, lemmaOf, type Tree, wordOf } from '../../language/dependency-tree.ts';
import { STATE_BODY_NOUNS } from '../../mention/agent-nouns.ts';
import { agentsOf, headsOf } from '../clause/clause.ts';
import type { ReadingContext } from '../context.ts';
import { isArmed, isForceOfArms } from './armed.ts';
import {
  agentLemmas,
  type Condition,
  isDoneToPeople,
  isDoneToSome,
  lemmasUnder,
} from './fitting-condition.ts';
import type { MatchedSense } from './match-verb.ts';
import { isThing } from './participants.ts';

const WEAPONS =
  /^(?:airstrike|artillery|bomb|bomber|bombing|drone|gunman|helicopter|jet|missile|mortar|raid|rocket|shelling|strike|warplane)$/;
/** Those who beat, and are not told of as winning by it. */
const BEATERS =
  /^(?:assailant|attacker|bodyguard|captor|crowd|extremist|fascist|gang|guard|hooligan|inmate|kidnapper|mob|neo-nazi|officer|police|policeman|prisoner|robber|skinhead|soldier|thug|vigilante)$/;
const LAWFUL = /^(?:cavalry|constable|guard|officer|police|policeman|soldier|trooper)$/;

/** Rows of `hasFittingSides`. */
export const FORCE_CONDITIONS: readonly Condition[] = [
  { event: 'ASSAULT', patterns: /^target$/, holds: isByArms },
  { event: 'ASSAULT', patterns: /^beat$/, holds: isBeating },
  { event: 'ASSAULT', patterns: /^(?:shoot|strike|fire) at$/, holds: isAimedAt },
  { event: 'ASSAULT', patterns: /^charge at$/, holds: isByLaw },
  { event: 'ASSAULT', patterns: /^trample$/, holds: isBySome },
  { event: 'COERCE', patterns: /^hack$/, holds: isOfSystem },
  { event: 'ACCUSE', patterns: /^charge \* with$/, holds: isWithCrime },
  { event: 'ACCUSE', patterns: /^charge$/, holds: isChargedByLaw },
];

const CHARGING =
  /^(?:attorney|authority|commission|court|detective|investigator|judge|jury|magistrate|office|police|policeman|prosecution|prosecutor|state|tribunal)s?$/;

/** "Prosecutors charged Berg", and not "the bank charged Berg 20 euros". */
function isChargedByLaw(context: ReadingContext, found: MatchedSense): boolean {
  const isByLaw = agentLemmas(context.tree, found).some((lemma) => CHARGING.test(lemma));
  return isByLaw && isDoneToPeople(context, found);
}

/** "Drones targeted the depot", "was targeted in a strike", "the air force targeted two camps". */
function isByArms(context: ReadingContext, found: MatchedSense): boolean {
  const { tree } = context;
  const { clause, match } = found;
  const means = lemmasUnder(tree, found, 'in', 'with', 'by');
  const agents = agentsOf(clause);
  const isOfArms = agents.some((head) => isArmed(tree, head) || isOfForces(tree, head));
  if (isOfArms || [...means, ...agentLemmas(tree, found)].some((lemma) => WEAPONS.test(lemma)))
    return true;
  // "Russia targeted power stations"
  const isOfState = agents.some((head) =>
    context.mentions.some(
      (mention) =>
        mention.head === head && mention.placeKind === 'country' && mention.kind === 'name',
    ),
  );
  return isOfState && match.recipients.some((head) => isThing(context, head));
}

function isOfForces(tree: Tree, head: number): boolean {
  return [head, ...childrenBy(tree, head, 'compound')].some((word) =>
    /^(?:airforce|military|navy)$/.test(lemmaOf(tree, word)),
  );
}

/** "Guards beat the inmates", "was beaten by police"; "Berg beat Dahl" is a win. */
function isBeating(context: ReadingContext, found: MatchedSense): boolean {
  const isByThose = agentLemmas(context.tree, found).some(
    (lemma) => BEATERS.test(lemma) || isForceOfArms(lemma),
  );
  // "was beaten by masked men"
  const isByMen = agentsOf(found.clause).some((head) =>
    childrenBy(context.tree, head, 'amod').some((word) =>
      /^(?:armed|hooded|masked|unidentified|unknown)$/i.test(wordOf(context.tree, word)),
    ),
  );
  const isWith = lemmasUnder(context.tree, found, 'with').some((lemma) =>
    /^(?:baton|bat|belt|butt|cane|club|fist|hammer|iron|pipe|rod|stick|truncheon|whip)$/.test(
      lemma,
    ),
  );
  return (isByThose || isByMen || isWith) && isDoneToPeople(context, found);
}

/** "fired at a rally", where "was shot at a rally" tells where; "was shot at by a rival". */
function isAimedAt({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  const at = headsOf(clause, 'at');
  if (clause.passive) return at.length === 0;
  return !at.some((head) => /^(?:range|time|home)$/.test(lemmaOf(tree, head)));
}

/** "Mounted police charged at the crowd", and not "the bull charged at him". */
function isByLaw({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  return headsOf(clause, 'subject', 'agent').some((head) => {
    const lemma = lemmaOf(tree, head);
    return LAWFUL.test(lemma) || STATE_BODY_NOUNS.has(lemma) || isForceOfArms(lemma);
  });
}

/** "hacked the ministry", and not "hacked villagers to death". */
function isOfSystem(context: ReadingContext, found: MatchedSense): boolean {
  const next = wordOf(context.tree, found.clause.predicate + 1).toLowerCase();
  return next !== 'to' && (agentsOf(found.clause).length > 0 || !isDoneToPeople(context, found));
}

/** "charged Berg with fraud", and not "with the task of finding a successor", "the visitors with a fee" */
function isWithCrime(context: ReadingContext, found: MatchedSense): boolean {
  const isOfTask = lemmasUnder(context.tree, found, 'with').some((lemma) =>
    /^(?:duty|fee|job|mission|price|responsibility|role|task|toll)$/.test(lemma),
  );
  const { recipients } = found.match;
  return !isOfTask && (recipients.length === 0 || isDoneToSome(context, found));
}

/** "Mourners were trampled": a crowd does so without a will. */
function isBySome(_: ReadingContext, { clause }: MatchedSense): boolean {
  return agentsOf(clause).length > 0;
}
