// Who or what must do what a verb says for one of its senses to be meant: people come from Vik, and a word from
// Latin; a minister allows a march, and a bridge the passage.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { mentionsOf } from '../arguments.ts';
import { agentsOf, headsOf, patientsOf } from '../clause/clause.ts';
import type { ReadingContext } from '../context.ts';
import { isArmed } from './armed.ts';
import { agentLemmas, type Condition, objectLemmas, typesOf } from './fitting-condition.ts';
import type { MatchedSense } from './match-verb.ts';
import { isThing } from './participants.ts';
import { isByTravellers } from './told-by-doer.ts';
import { WORKERS } from './workers-strike.ts';

/** What leads somewhere without moving. */
const WAYS =
  /\b(?:autobahn|avenue|border|bridge|canal|highway|lane|line|motorway|path|pipeline|railway|river|road|route|street|trail|tunnel)$/i;
const WORDS =
  /^(?:alias|expression|idea|inspiration|motto|name|nickname|phrase|pseudonym|surname|term|title|word)$/;
/** What acts for no country and no side by itself. */
const GOING_OFF =
  /^(?:alarm|bomb|charge|cracker|device|dynamite|explosive|firework|flare|grenade|gun|mine|mortar|rifle|rocket|round|shell|weapon)s?$/;
const BODIES =
  /^(?:alliance|bloc|cabinet|coalition|empire|federation|government|monarchy|movement|order|party|regime|republic|state|union)$/;

const GOVERNMENTS = /^(?:cabinet|coalition|government)$/;

/** Rows of `hasFittingSides`. */
export const SUBJECT_CONDITIONS: readonly Condition[] = [
  { event: 'CONCEDE', patterns: /^(?:allow|permit|enable) \* to-do$/, holds: isAllowedBySome },
  { event: 'MOVEMENT', patterns: /^(?:come|return) from$/, holds: isDoneByMovers },
  { event: 'MOVEMENT', patterns: /^(?:run|go|lead|reach|come|continue)\b/, holds: isByNoWay },
  { event: 'MOVEMENT', patterns: /^(?:move|return|relocate) to$/, holds: isByThemselves },
  { event: 'MOVEMENT', patterns: /^escape -$/, holds: isNoLuck },
  { event: 'DISASTER', patterns: /^go off$/, holds: isExploding },
  { event: 'DISASTER', patterns: /^collapse (?:-|on|in)$/, holds: isOfGround },
  { event: 'LIFE', patterns: /^collapse$/, holds: isOfPeople },
  { event: 'LIFE', patterns: /^be born$/, holds: isBirth },
  { event: 'ASSAULT', patterns: /^clash with$/, holds: isOfForce },
  { event: 'ASSAULT', patterns: /^cross into$/, holds: isOfMovers },
  { event: 'ASSAULT', patterns: /^fall to$/, holds: isOfTown },
  { event: 'REJECT', patterns: /^(?:ignore|refuse|reject)$/, holds: isByNoAnimal },
  { event: 'THREATEN', patterns: /^threaten to-act$/, holds: isThreatenedBySome },
  { event: 'COERCE', patterns: /^force \* to-do$/, holds: isForcedBySome },
  { event: 'CONSULT', patterns: /^call(?: up)?$/, holds: isPhoned },
  { event: 'PERSONNEL', patterns: /^replace\b/, holds: isNoRank },
  { event: 'CONSULT', patterns: /^visit$/, holds: isNoTitle },
  { event: 'RETREAT', patterns: /^be free -$/, holds: isAtLiberty },
  { event: 'PROTEST', patterns: /^strike -$/, holds: isByWorkers },
  { event: 'RETREAT', patterns: /^leave party$/, holds: isOfPolitics },
  {
    event: 'RETREAT',
    patterns:
      /^(?:leave|quit) (?:bank|carmaker|airline|brewer|retailer|broadcaster|newspaper|publisher|insurer|orchestra|club|team)$/,
    holds: isByPersons,
  },
  { event: 'PERSONNEL', patterns: /^take \+over (?:ministry|department)$/, holds: isByOne },
  { event: 'CONCEDE', patterns: /^admit - to$/, holds: isOwningUp },
];

/** "The ministry allowed Berg to stay": roads and programs allow things too, and "to allow" gives an aim. */
function isAllowedBySome(context: ReadingContext, { clause }: MatchedSense): boolean {
  const agents = agentsOf(clause);
  const isGiven = agents.some((head) => {
    const types = typesOf(context, [head]);
    return types.length > 0 || getToken(context.tree, head).upos === 'PRON';
  });
  return agents.length === 0 || isGiven;
}

/** "Bishop Berg is free", and not "admission is free", "is free to go", "is free of blame" */
function isAtLiberty(context: ReadingContext, { clause }: MatchedSense): boolean {
  const subjects = headsOf(clause, 'subject');
  const types = typesOf(context, subjects);
  const isOpen =
    childrenBy(context.tree, clause.predicate, 'xcomp', 'advcl', 'acl', 'csubj').length > 0;
  const isRidOf = headsOf(clause, 'of', 'from', 'with').length > 0;
  return types.length > 0 && types.every((type) => type === 'person') && !isOpen && !isRidOf;
}

/** "Lind took over the ministry", where "nurses took over the ministry" are many in a building. */
function isByOne(context: ReadingContext, { clause }: MatchedSense): boolean {
  const types = typesOf(context, agentsOf(clause));
  return types.every((type) => type !== 'group');
}

const POLITICIANS =
  /^(?:councillor|councilor|deputy|lawmaker|leader|legislator|mayor|member|minister|mp|politician|premier|president|senator)$/;

/** "Three deputies left the party", "left the ruling party"; a guest leaves one at midnight. */
function isOfPolitics({ tree }: ReadingContext, found: MatchedSense): boolean {
  const agents = agentsOf(found.clause).flatMap((head) => [
    head,
    ...childrenBy(tree, head, 'nmod:desc', 'appos', 'compound'),
  ]);
  const isByPolitician = agents.some((head) => POLITICIANS.test(lemmaOf(tree, head)));
  return (
    isByPolitician ||
    headsOf(found.clause, 'object').some((party) =>
      childrenBy(tree, party, 'amod', 'compound').some((word) =>
        /^(?:communist|conservative|democratic|governing|labou?r|liberal|nationalist|opposition|republican|ruling|socialist)$/i.test(
          wordOf(tree, word),
        ),
      ),
    )
  );
}

/** "Berg left the bank", and not "the money left the bank" */
function isByPersons(context: ReadingContext, { clause }: MatchedSense): boolean {
  const { tree } = context;
  const types = typesOf(context, agentsOf(clause));
  // "left the bank at noon", "left the bank two million euros"
  const isAtHour = childrenBy(tree, clause.predicate, 'obl', 'advmod').some((child) =>
    /^(?:noon|midnight|night|morning|evening|dawn|dusk|hour|minute|early|late)$/.test(
      lemmaOf(tree, child),
    ),
  );
  const isAlone = !isAtHour && patientsOf(clause).length < 2;
  return isAlone && types.length > 0 && types.every((type) => type === 'person');
}

/** "Pilots will strike on Monday", and not "disaster struck" */
function isByWorkers({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  const agents = agentsOf(clause);
  const isAlone = headsOf(clause, 'object', 'in', 'at').every(
    (head) => getToken(tree, head).upos === 'PROPN',
  );
  return (
    !clause.passive &&
    isAlone &&
    headsOf(clause, 'object').length === 0 &&
    agents.some((head) => WORKERS.test(lemmaOf(tree, head)))
  );
}

/** "admitted to the theft", and not "was admitted to hospital" */
function isOwningUp(_: ReadingContext, { clause }: MatchedSense): boolean {
  return !clause.passive;
}

/** "Refugees came from Mali", and not "the name comes from her dog". */
function isDoneByMovers({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  const subjects = headsOf(clause, 'subject');
  // "if coming from Oslo", and not "mail coming from Oslo"
  if (subjects.length === 0) return relationOf(tree, clause.predicate) === 'advcl';
  return !subjects.some((head) => WORDS.test(lemmaOf(tree, head)));
}

/** "The trail runs to the coast." */
function isByNoWay({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  return !headsOf(clause, 'subject').some(
    (head) => WAYS.test(wordOf(tree, head)) || WAYS.test(lemmaOf(tree, head)),
  );
}

/** "moved to Oslo", and not "moved the capital to Oslo" */
function isByThemselves(_: ReadingContext, { clause }: MatchedSense): boolean {
  return clause.passive || headsOf(clause, 'object').length === 0;
}

/** "escaped injury" */
function isNoLuck({ tree }: ReadingContext, found: MatchedSense): boolean {
  return !objectLemmas(tree, found).some((lemma) =>
    /^(?:ambush|assassination|attack|attempt|attention|blame|bombing|charge|criticism|damage|death|detection|harm|injury|notice|punishment|shooting)$/.test(
      lemma,
    ),
  );
}

/** "A bomb went off"; people go off to college. */
function isExploding({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  const words = headsOf(clause, 'subject').flatMap((head) => [
    head,
    ...childrenBy(tree, head, 'compound', 'conj'),
  ]);
  return words.some((word) => GOING_OFF.test(lemmaOf(tree, word)) || isVehicle(tree, word));
}

function isVehicle(tree: Tree, word: number): boolean {
  return /^(?:blast|bombing|car|explosion|truck|van|vehicle)$/.test(lemmaOf(tree, word));
}

/** A roof collapses on people; a person, or a state, does so in a street, or on a day. */
function isOfGround(context: ReadingContext, { clause }: MatchedSense): boolean {
  const subjects = headsOf(clause, 'subject');
  return !subjects.some((head) => {
    if (BODIES.test(lemmaOf(context.tree, head))) return true;
    if (isThing(context, head)) return false;
    const met = mentionsOf(context, head).map((index) => context.mentions[index]);
    return met.some((one) => one?.type !== 'place' || one.placeKind === 'country');
  });
}

function isOfPeople(context: ReadingContext, { clause }: MatchedSense): boolean {
  const { tree } = context;
  return !headsOf(clause, 'subject').some(
    (head) =>
      typesOf(context, [head]).includes('place') ||
      (BODIES.test(lemmaOf(tree, head)) &&
        !GOVERNMENTS.test(lemmaOf(tree, head)) &&
        !isFirm(context, head)),
  );
}

function isFirm(context: ReadingContext, head: number): boolean {
  return mentionsOf(context, head).some((index) => context.mentions[index]?.kind === 'name');
}

/** "born out of his time", "the party was born as a protest" */
function isBirth(context: ReadingContext, { clause }: MatchedSense): boolean {
  if (headsOf(clause, 'out of').length > 0) return false;
  const types = typesOf(context, headsOf(clause, 'subject'));
  return types.length === 0 || types.some((type) => type === 'person' || type === 'group');
}

/** "Rebels clashed with police"; one person clashes with a party in words. */
function isOfForce(context: ReadingContext, { clause, match }: MatchedSense): boolean {
  const sides = [...headsOf(clause, 'subject'), ...match.recipients].flatMap((head) =>
    mentionsOf(context, head),
  );
  const isOne = (index: number) => {
    const mention = context.mentions[index];
    return mention?.type === 'person' && !mention.plural;
  };
  return !sides.some(isOne);
}

/** Forces that cross into a country invade it, and families travel; what a road crosses into is where it goes on. */
function isOfMovers(context: ReadingContext, { clause }: MatchedSense): boolean {
  const isOfForces = agentsOf(clause).some(
    (head) => isArmed(context.tree, head) || typesOf(context, [head]).includes('place'),
  );
  return isOfForces || isByTravellers(context, clause);
}

/** "The town fell to the rebels", and not "the widow fell to the floor". */
function isOfTown(context: ReadingContext, { clause }: MatchedSense): boolean {
  return !typesOf(context, headsOf(clause, 'subject')).includes('person');
}

function isByNoAnimal({ tree }: ReadingContext, found: MatchedSense): boolean {
  return !agentLemmas(tree, found).some((lemma) =>
    /^(?:animal|ant|bee|bird|cat|cow|dog|fish|horse|mouse|rat|wolf)$/.test(lemma),
  );
}

/** "threatened to attack Norway", and not "it threatens to ruin lives" */
function isThreatenedBySome({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  const agents = agentsOf(clause);
  const isThat = (head: number) =>
    /^(?:it|this|that|which|what)$/i.test(wordOf(tree, head)) ||
    /^(?:action|climate|conflict|crisis|deficit|drought|fire|flood|inflation|move|row|shortage|storm|virus|war)$/.test(
      lemmaOf(tree, head),
    );
  return !(agents.length > 0 && agents.every(isThat));
}

/** "Police forced them to leave", and not "illness forced him to leave" */
function isForcedBySome({ tree }: ReadingContext, found: MatchedSense): boolean {
  return !agentLemmas(tree, found).some((lemma) =>
    /^(?:accident|age|cost|debt|demand|flood|health|hunger|illness|injury|need|pain|poverty|problem|rain|shortage|sickness|snow|storm|weather|wind)$/.test(
      lemma,
    ),
  );
}

const CALLED_FOR = /^(?:for|forth|home|in|into|on|out|to|upon)$/;
const SUMMONED = /^(?:candidate|election|evidence|meeting|strike|vote|witness)$/;

/** "called Berg"; witnesses are called, players called up, and help called for. */
function isPhoned(context: ReadingContext, found: MatchedSense): boolean {
  const { tree } = context;
  const { clause } = found;
  if (clause.passive && headsOf(clause, 'agent').length === 0) return false;
  if (CALLED_FOR.test(wordOf(tree, clause.predicate + 1).toLowerCase())) return false;
  if (objectLemmas(tree, found).some((lemma) => SUMMONED.test(lemma))) return false;
  return !isNamed(context, found);
}

/** "called him the Bird", "calling them an army", "call themselves the Congress": a name, and no call. */
function isNamed({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  const objects = patientsOf(clause);
  if (objects.some((head) => /sel(?:f|ves)$/i.test(wordOf(tree, head)))) return true;
  const [first] = objects.toSorted((a, b) => a - b);
  if (first === undefined) return false;
  // "a land that we now call Norne"
  const isOfWhich = !clause.passive && objects.some((head) => head < clause.predicate);
  if (isOfWhich && objects.some((head) => head > clause.predicate)) return true;
  // "a café called the Lantern"
  if (first > clause.predicate && getToken(tree, clause.predicate).xpos === 'VBN') return true;
  const next = getToken(tree, Math.min(first + 1, tree.tokens.length - 1));
  const isPronoun = /^(?:me|you|him|her|it|us|them)$/i.test(wordOf(tree, first));
  return (next.upos === 'DET' || (isPronoun && next.upos === 'PROPN')) && !isTime(tree, first + 1);
}

function isTime(tree: Tree, at: number): boolean {
  for (let word = at; word < Math.min(at + 4, tree.tokens.length); word += 1)
    if (
      /^(?:.*day|week|weekend|month|year|hour|minute|morning|evening|night|time|moment|january|february|march|april|may|june|july|august|september|october|november|december)s?$/i.test(
        wordOf(tree, word),
      )
    )
      return true;
  return false;
}

/** "replaced Norne as the largest seller" */
function isNoRank({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  return !headsOf(clause, 'as').some((head) =>
    /^(?:brand|language|maker|no\.?|number|party|retailer|seller|team)$/i.test(lemmaOf(tree, head)),
  );
}

/** "is visiting professor at Bergen" */
function isNoTitle({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  return !/^(?:artist|fellow|lecturer|professor|researcher|scholar)$/.test(
    tree.tokens[clause.predicate + 1]?.lemma.toLowerCase() ?? '',
  );
}
