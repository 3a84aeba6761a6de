// What a verb must be done to for it to tell of a deed: guards release captives, and a singer a song; a bank is sold,
// and so are tickets.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  subtreeOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { BODY_NOUNS, PLACE_NOUNS } from '../../mention/agent-nouns.ts';
import { mentionsOf } from '../arguments.ts';
import { agentsOf, headsOf, patientsOf } from '../clause/clause.ts';
import type { ReadingContext } from '../context.ts';
import {
  agentLemmas,
  type Condition,
  isDoneToNoThing,
  isDoneToPeople,
  isWithoutObject,
  lemmasUnder,
  objectLemmas,
  typesOf,
} from './fitting-condition.ts';
import type { MatchedSense } from './match-verb.ts';
import { isThing } from './participants.ts';

const REFLEXIVE =
  /^(?:myself|ourselves|yourself|yourselves|himself|herself|itself|themselves|oneself)$/i;
const SOLD =
  /^(?:ammunition|arm|asset|bank|branch|brand|business|chain|club|company|debt|division|document|drone|empire|estate|factory|farm|field|firm|forest|fleet|holding|interest|land|licen[cs]e|line|maker|mine|missile|network|newspaper|operation|paper|patent|pit|plant|quarry|portfolio|property|remainder|rest|rifle|right|rocket|secret|share|shell|shareholding|stake|station|stock|subsidiary|team|unit|weapon)$/;
const EVENTS_HOSTED =
  /\b(?:championships?|concert|conference|congress|convention|cup|exhibition|expo|fair|festival|forum|games|gala|meeting|olympics|show|summit|tournament|tour)\b/i;
const POSTS_HELD = /^(?:chair|office|place|position|post|rank|role|seat|space|spot|throne)$/;
const FORMED_BODIES =
  /^(?:city|colony|court|dynasty|empire|fund|house|kingdom|label|monastery|museum|network|order|practice|quarter|school|settlement|shop|shrine|site|store|studio|system|town|trust|village)$/;
const FALLEN_INTO =
  /^(?:abyss|basement|bay|canal|canyon|cellar|chasm|chimney|crater|creek|crevasse|crowd|dam|ditch|fire|fjord|gorge|gully|harbou?r|hole|lake|moat|mud|ocean|pit|pond|pool|ravine|reservoir|river|sea|sewer|shaft|stream|strait|tank|trench|valley|vat|water|well)$/;
const FALLEN_OFF =
  /^(?:balcony|bike|bicycle|boat|bridge|building|car|cart|cliff|crane|deck|dock|embankment|ferry|horse|ladder|ledge|lorry|motorbike|motorcycle|mountain|pier|platform|quay|raft|roof|scaffold|scaffolding|ship|slope|train|truck|wagon|wall)$/;
const ALLEGED_DISEASE =
  /^(?:attack|bleeding|burn|cancer|cold|complication|disease|exposure|fever|heat|illness|infection|injury|pneumonia|poison|stroke|virus|wound|.*itis)$/;

/** Rows of `hasFittingSides`. */
export const OBJECT_CONDITIONS: readonly Condition[] = [
  { event: 'RETREAT', patterns: /^release$/, holds: isOfCaptives },
  {
    event: 'RETREAT',
    patterns: /^(?:free|liberate|free \* from|release \* from)$/,
    holds: isFromSomebody,
  },
  { event: 'RETREAT', patterns: /^hand \+over$/, holds: isDoneToPeople },
  { event: 'RETREAT', patterns: /^withdraw from$/, holds: isWithoutObject },
  { event: 'BUSINESS', patterns: /^sell(?: \* to)?$/, holds: isOfSomeWhole },
  { event: 'BUSINESS', patterns: /^(?:establish|found|co-?found|set up)$/, holds: isOfBody },
  { event: 'BUSINESS', patterns: /^incorporate$/, holds: isIntoNothing },
  { event: 'BUSINESS', patterns: /^(?:start|begin) work on/, holds: isOfGround },
  { event: 'BUSINESS', patterns: /^buy out$/, holds: isOfNoPerson },
  { event: 'MOBILIZE', patterns: /^draft$/, holds: isDraft },
  { event: 'PROTEST', patterns: /^demonstrate -$/, holds: isWithoutObject },
  { event: 'PROTEST', patterns: /^sit \+in$/, holds: isSitting },
  { event: 'COERCE', patterns: /^pick up$/, holds: isPickedUp },
  { event: 'COERCE', patterns: /^(?:close down|shut down|shut|shutter)$/, holds: isOfOthers },
  { event: 'PERSONNEL', patterns: /^sign \* from$/, holds: isDoneToPeople },
  { event: 'COERCE', patterns: /^occupy$/, holds: isOccupation },
  { event: 'COERCE', patterns: /^seize$/, holds: isSeizedBy },
  { event: 'ASSAULT', patterns: /^fight(?: with| against)?$/, holds: isFoughtAgainst },
  { event: 'ASSAULT', patterns: /^hit$/, holds: isOfNoTitle },
  { event: 'JUSTICE', patterns: /^try(?: \* for)?$/, holds: isTrial },
  { event: 'CONSULT', patterns: /^host$/, holds: isOfGuests },
  { event: 'CONSULT', patterns: /^receive$/, holds: isAudience },
  {
    event: 'CONSULT',
    patterns: /^receive \* (?:at|in)$/,
    holds: (context, found) => !isAudience(context, found),
  },
  { event: 'LIFE', patterns: /^succumb to$/, holds: isOfDisease },
  { event: 'DISASTER', patterns: /^(?:fall|plunge|tumble) into$/, holds: isIntoDepth },
  { event: 'DISASTER', patterns: /^fall off$/, holds: isOffHeight },
  { event: 'AID', patterns: /^feed$/, holds: isDoneToPeople },
  { event: 'AID', patterns: /^(?:give|hand|send|award|approve) \S+ to$/, holds: isNoBurden },
  { event: 'RETREAT', patterns: /^(?:discharge \* from|admit \* to)$/, holds: isOfNoPatient },
  { event: 'PERSONNEL', patterns: /^discharge$/, holds: isOfNoPatient },
  { event: 'COERCE', patterns: /^put \* on (?:plane|flight)$/, holds: isSentAway },
];

/** "released two hostages", "released the tanker"; of songs and phones it is said as well. */
function isOfCaptives(context: ReadingContext, { clause, match }: MatchedSense): boolean {
  if (match.recipients.some((head) => isWork(context.tree, head))) return false;
  const types = typesOf(context, match.recipients);
  if (types.some((type) => type === 'person' || type === 'group' || type === 'place')) return true;
  if (match.recipients.some((head) => isThing(context, head))) return true;
  const isSetFree =
    headsOf(clause, 'from').length > 0 ||
    headsOf(clause, 'on')
      .flatMap((head) => subtreeOf(context.tree, head))
      .some((word) => /^(?:bail|bond|parole)$/.test(lemmaOf(context.tree, word)));
  return types.length > 0 && isSetFree;
}

/** "discharged from custody", and not "from hospital" */
function isOfNoPatient({ tree }: ReadingContext, found: MatchedSense): boolean {
  return !lemmasUnder(tree, found, 'from', 'to').some((lemma) =>
    /^(?:clinic|college|hospital|school|university|ward)$/.test(lemma),
  );
}

/** "Norway put him on a plane", "was put on a plane"; a mother puts her son on one. */
function isSentAway(context: ReadingContext, found: MatchedSense): boolean {
  const { clause } = found;
  const agents = headsOf(clause, clause.passive ? 'agent' : 'subject');
  const isOfState = typesOf(context, agents).some(
    (type) => type === 'place' || type === 'organization',
  );
  const isLawful = agents.some((head) => LAWFUL.test(lemmaOf(context.tree, head)));
  return isDoneToPeople(context, found) && (isOfState || isLawful || clause.passive);
}

/** "freed from jail", and not "from debt". */
function isFromSomebody({ tree }: ReadingContext, found: MatchedSense): boolean {
  return !lemmasUnder(tree, found, 'from').some((lemma) =>
    /^(?:burden|cost|debt|duty|fear|need|obligation|pain|poverty|pressure|tax|terror|tyranny|want|worry)$/.test(
      lemma,
    ),
  );
}

/** "sold its bank", "sold a stake", "sold the mill"; phones and tickets are sold without a deal. */
function isOfSomeWhole(context: ReadingContext, { clause, match }: MatchedSense): boolean {
  const { tree } = context;
  // "sold gas to Norway"
  const buyers = typesOf(context, headsOf(clause, 'to'));
  if (buyers.some((type) => type === 'place' || type === 'organization')) return true;
  const sold = match.recipients.length > 0 ? match.recipients : patientsOf(clause);
  return sold.some((head) => {
    // "sold 80,000 units"
    if (childrenBy(tree, head, 'nummod').length > 0) return false;
    const types = typesOf(context, [head]);
    if (isNamed(context, head)) return true;
    if (types.some((type) => type === 'organization' || type === 'place')) return true;
    const lemmas = [head, ...childrenBy(tree, head, 'nmod')].map((one) => lemmaOf(tree, one));
    return isThing(context, head) || lemmas.some((lemma) => SOLD.test(lemma));
  });
}

/** "set up a bank"; orders, fields and records are established, and one oneself as a writer. */
function isOfBody(context: ReadingContext, found: MatchedSense): boolean {
  const { tree } = context;
  const { clause } = found;
  const objects = patientsOf(clause);
  if (objects.length === 0) return true;
  const isOfNamed = typesOf(context, objects).includes('organization');
  if (!clause.passive && !isOfNamed && headsOf(clause, 'as').length > 0) return false;
  return objects.some((head) => {
    const lemma = lemmaOf(tree, head);
    if (REFLEXIVE.test(lemma)) return false;
    if (mentionsOf(context, head).length > 0) return true;
    return (
      getToken(tree, head).upos !== 'NOUN' ||
      BODY_NOUNS.has(lemma) ||
      PLACE_NOUNS.has(lemma) ||
      FORMED_BODIES.test(lemma) ||
      isThing(context, head)
    );
  });
}

/** "was incorporated into the empire" */
function isIntoNothing(_: ReadingContext, { clause }: MatchedSense): boolean {
  return headsOf(clause, 'into').length === 0;
}

/** "began work on a tunnel", and not "on her thesis" */
function isOfGround(context: ReadingContext, found: MatchedSense): boolean {
  const all = [...found.match.recipients, ...headsOf(found.clause, 'on')];
  return all.some((head) => isThing(context, head) || typesOf(context, [head]).includes('place'));
}

function isOfNoPerson(context: ReadingContext, { match }: MatchedSense): boolean {
  return !typesOf(context, match.recipients).includes('person');
}

/** "drafted 2,000 men"; laws are drafted, and players by their clubs. */
function isDraft(context: ReadingContext, found: MatchedSense): boolean {
  const agents = headsOf(found.clause, found.clause.passive ? 'agent' : 'subject');
  const isOfClub = agents.some((head) =>
    mentionsOf(context, head).some(
      (index) =>
        context.mentions[index]?.kind === 'name' &&
        context.mentions[index]?.type === 'organization',
    ),
  );
  return isDoneToPeople(context, found) && !isOfClub;
}

/** "sited in Vik": the parse may take the verb for that of sitting. */
function isSitting({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  return /^s[ai]t/i.test(wordOf(tree, clause.predicate)) && !clause.passive;
}

const LAWFUL =
  /^(?:agent|authority|border|customs|deputy|detective|gendarme|guard|investigator|officer|patrol|police|policeman|policewoman|ranger|sheriff|soldier|trooper)$/;

/** "Police picked up two men", "was picked up on suspicion of theft"; prizes, guests and ideas are picked up too. */
function isPickedUp(context: ReadingContext, found: MatchedSense): boolean {
  const { tree } = context;
  const isLawful = agentLemmas(tree, found).some((lemma) => LAWFUL.test(lemma));
  const isHeld = lemmasUnder(tree, found, 'on', 'for').some((lemma) =>
    /^(?:charge|questioning|suspicion|warrant|theft|murder)$/.test(lemma),
  );
  const isAlone =
    found.clause.passive && !found.clause.negated && headsOf(found.clause, 'agent').length === 0;
  return (isLawful || isHeld || isAlone) && isDoneToPeople(context, found);
}

/** "shut the newspaper", and not "shut its own mill"; a border is shut to others. */
function isOfOthers({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  return !patientsOf(clause).some(
    (head) =>
      childrenBy(tree, head, 'nmod:poss').some((owner) =>
        /^(?:its|their|his|her)$/i.test(wordOf(tree, owner)),
      ) &&
      !/^(?:airspace|border|consulate|crossing|embassy|frontier|port)$/.test(lemmaOf(tree, head)),
  );
}

/** "handed a penalty of 6 million euros to the bank" */
function isNoBurden({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  const given = patientsOf(clause).flatMap((head) => {
    const above = getToken(tree, head).head;
    return above >= 0 && relationOf(tree, head) === 'nmod' ? [head, above] : [head];
  });
  return !given.some((head) =>
    /^(?:bill|charge|fine|penalty|sentence|sanction|tax)$/.test(lemmaOf(tree, head)),
  );
}

/** "occupied the town"; posts are occupied, and people with work. */
function isOccupation(context: ReadingContext, found: MatchedSense): boolean {
  const { tree } = context;
  if (found.clause.passive && headsOf(found.clause, 'with').length > 0) return false;
  return !objectLemmas(tree, found).some((lemma) => POSTS_HELD.test(lemma));
}

/** "seized with fear" */
function isSeizedBy({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  return !headsOf(clause, 'with').some((head) =>
    /^(?:anxiety|desire|dread|fear|fit|grief|idea|panic|rage|remorse|terror|urge|wish)$/.test(
      lemmaOf(tree, head),
    ),
  );
}

/** "fought the rebels"; fires, diseases and seats in parliament are fought without an enemy. */
function isFoughtAgainst(context: ReadingContext, found: MatchedSense): boolean {
  const { tree } = context;
  const { clause, match } = found;
  if (lemmasUnder(tree, found, 'in').includes('election')) return false;
  if (!isDoneToNoThing(context, found)) return false;
  // "fought cancer with great patience"
  return match.recipients.length === 0 || typesOf(context, match.recipients).length > 0
    ? true
    : headsOf(clause, 'object').length === 0;
}

/** "the 1981 hit "Blue Rain"": the parse may take the noun for a verb. */
function isOfNoTitle({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  return !/^(?:["“‘]|\x60\x60)$/.test(wordOf(tree, clause.predicate + 1));
}

/** "tried two men", "tried the case"; cafés and doors are tried as well. */
function isTrial(context: ReadingContext, found: MatchedSense): boolean {
  const isOfCase = objectLemmas(context.tree, found).some((lemma) =>
    /^(?:case|charge|impeachment|lawsuit|offen[cs]e|suit)$/.test(lemma),
  );
  return isOfCase || isDoneToPeople(context, found);
}

/** "hosted Swedish leaders"; festivals and games are no guests. */
function isOfGuests(context: ReadingContext, { match }: MatchedSense): boolean {
  const guests = match.recipients.flatMap((head) => mentionsOf(context, head));
  return guests.some((index) => !EVENTS_HOSTED.test(context.mentions[index]?.label ?? ''));
}

/** "received the envoy"; refugees and patients are received by whoever takes them in, and heirs by nobody. */
function isAudience(context: ReadingContext, { clause, match }: MatchedSense): boolean {
  const isOfPersons = (heads: readonly number[]) => {
    const types = typesOf(context, heads);
    return types.length > 0 && types.every((type) => type === 'person');
  };
  return isOfPersons(match.recipients) && isOfPersons(agentsOf(clause));
}

function isOfDisease({ tree }: ReadingContext, found: MatchedSense): boolean {
  return lemmasUnder(tree, found, 'to').some((lemma) => ALLEGED_DISEASE.test(lemma));
}

/** "plunged into a gorge", and not "fell into disuse" */
function isIntoDepth(context: ReadingContext, found: MatchedSense): boolean {
  const { tree } = context;
  return headsOf(found.clause, 'into', 'in').some(
    (head) =>
      FALLEN_INTO.test(lemmaOf(tree, head)) ||
      isThing(context, head) ||
      typesOf(context, [head]).includes('place'),
  );
}

function isOffHeight(context: ReadingContext, found: MatchedSense): boolean {
  const { tree } = context;
  return headsOf(found.clause, 'off').some(
    (head) => FALLEN_OFF.test(lemmaOf(tree, head)) || isThing(context, head),
  );
}

/** "her single "Days"", "the album": whatever name stands beside it. */
function isWork(tree: Tree, head: number): boolean {
  const words = [head, ...childrenBy(tree, head, 'compound', 'amod', 'nmod:desc', 'appos')];
  return words.some((word) =>
    /^(?:album|book|ep|film|game|lp|movie|novel|record|report|single|song|statement|track|video)$/i.test(
      lemmaOf(tree, word),
    ),
  );
}

function isNamed(context: ReadingContext, head: number): boolean {
  return mentionsOf(context, head).some((index) => context.mentions[index]?.kind === 'name');
}
