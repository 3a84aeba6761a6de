// The sense that the words of a clause have in, the sense that they have by who does it out: hackers who attack a
// clinic break into its computers, voters who choose somebody elect, a storm that reaches an island strikes it.

import { childrenBy, lemmaOf, type Tree } from '../../language/dependency-tree.ts';
import type { VerbSense } from '../../ontology/index.ts';
import { mentionsOf } from '../arguments.ts';
import { agentsOf, type Clause, headsOf } from '../clause/clause.ts';
import type { ReadingContext } from '../context.ts';
import { isStorm } from './force-of-nature.ts';
import type { MatchedSense } from './match-verb.ts';
import { isThing } from './participants.ts';

const HACKERS: ReadonlySet<string> = new Set(
  'cyberattack cyber-attack hack hacker malware ransomware spyware'.split(' '),
);
const VOTERS: ReadonlySet<string> = new Set(
  'constituent elector electorate member parliament people voter'.split(' '),
);
const SLOPES: ReadonlySet<string> = new Set(
  'cliff embankment glacier hill hillside mountain mountainside slope'.split(' '),
);
const WEAPONS: ReadonlySet<string> = new Set(
  'bomb drone mine missile mortar rocket shell shelling strike warplane'.split(' '),
);
const PRIZES = /^(?:prize|medal|award|honou?r|trophy|oscar)$/i;
const CHOOSING: ReadonlySet<string> = new Set(['choose', 'pick', 'select']);

/** The sense as it is meant where these do it. */
export function senseByDoer(context: ReadingContext, found: MatchedSense): VerbSense {
  const steps = [
    byHackers,
    byWeapons,
    byFire,
    byTravellers,
    byVoters,
    byStorm,
    bySlope,
    byBlaze,
    byCrowd,
    byShelling,
    byFirm,
    byPrize,
    byMember,
    byOne,
  ];
  return steps.reduce((sense, step) => step(context, { ...found, sense }), found.sense);
}

/** Who breaks into computers assaults nobody. */
function byHackers({ tree }: ReadingContext, { clause, sense }: MatchedSense): VerbSense {
  if (sense.event !== 'ASSAULT' || !agentsOf(clause).some((head) => isHacker(tree, head)))
    return sense;
  const { pattern } = sense;
  return { event: 'COERCE', mode: 'cyber', relation: 'COERCED', pattern, roles: 'directed' };
}

/** Whether a head means those who break into computers, or what they do it with. */
export function isHacker(tree: Tree, head: number): boolean {
  const isOf = (word: number) => HACKERS.has(lemmaOf(tree, word));
  return isOf(head) || childrenBy(tree, head, 'compound', 'amod').some(isOf);
}

/** Drones that set fire to a mill do it by no match: what they are, other words tell. */
function byWeapons({ tree }: ReadingContext, { clause, sense }: MatchedSense): VerbSense {
  const isOfFire = sense.event === 'ASSAULT' && sense.mode === 'primitive';
  if (!isOfFire || !agentsOf(clause).some((head) => WEAPONS.has(lemmaOf(tree, head)))) return sense;
  const { mode: _, ...open } = sense;
  return open;
}

const SHOOTING: ReadonlySet<string> = new Set(
  `artillery assailant attacker bandit fighter gang gunman gunship helicopter insurgent jihadist militant militiaman
   mortar pirate position rebel rooftop separatist shooter sniper soldier tank trench troop troops`.split(
    /\s+/,
  ),
);

/** "A patrol came under fire from gunmen": critics shoot at nobody. */
function byFire({ tree }: ReadingContext, { sense, match }: MatchedSense): VerbSense {
  const isUnderFire = sense.event === 'ACCUSE' && sense.pattern.text === 'come under fire from';
  if (!isUnderFire || !match.recipients.some((head) => SHOOTING.has(lemmaOf(tree, head))))
    return sense;
  const { pattern, roles } = sense;
  return { event: 'ASSAULT', mode: 'firearms', relation: 'ATTACKED', pattern, roles };
}

const TRAVELLERS: ReadonlySet<string> = new Set(
  `adult asylum-seeker child civilian evacuee family foreigner girl boy hundred man migrant million parent passenger
   people person refugee resident student thousand tourist traveller traveler villager woman worker`.split(
    /\s+/,
  ),
);

/** Whether those who do it are travellers: "families", "12,000 people", a person. */
export function isByTravellers(context: ReadingContext, clause: Clause): boolean {
  return headsOf(clause, 'subject').some(
    (head) =>
      TRAVELLERS.has(lemmaOf(context.tree, head)) ||
      mentionsOf(context, head).some((index) => context.mentions[index]?.type === 'person'),
  );
}

/** Families that cross into another country invade nothing. */
function byTravellers(context: ReadingContext, { clause, sense }: MatchedSense): VerbSense {
  if (sense.event !== 'ASSAULT' || sense.pattern.text !== 'cross into') return sense;
  const { pattern } = sense;
  return isByTravellers(context, clause)
    ? { event: 'MOVEMENT', mode: 'travel', relation: 'TRAVELED_TO', pattern, roles: 'motion' }
    : sense;
}

/** "voters picked Lind as their mayor", "Norway chose Lind as its president" */
function byVoters(context: ReadingContext, { clause, sense }: MatchedSense): VerbSense {
  if (sense.relation !== 'APPOINTED' || !CHOOSING.has(clause.lemma)) return sense;
  const isVote = agentsOf(clause).some(
    (head) =>
      VOTERS.has(lemmaOf(context.tree, head)) ||
      mentionsOf(context, head).some((index) => context.mentions[index]?.type === 'place'),
  );
  const { event, relation, pattern, roles } = sense;
  if (isVote && headsOf(clause, 'as').length > 0)
    return { event, mode: 'elect', relation: 'ELECTED', pattern, roles };
  // "was chosen as speaker": by vote or without, the words leave it open.
  return agentsOf(clause).length === 0 ? { event, relation, pattern, roles } : sense;
}

/** "Cyclone Hina will reach Santo" */
function byStorm({ tree }: ReadingContext, { clause, sense }: MatchedSense): VerbSense {
  const isGoing = sense.event === 'MOVEMENT' && sense.mode === 'travel';
  if (!isGoing || !headsOf(clause, 'subject').some((head) => isStorm(tree, head))) return sense;
  return { event: 'DISASTER', mode: 'natural', pattern: sense.pattern, roles: 'patient' };
}

/** A hillside that gives way is a landslide. */
function bySlope({ tree }: ReadingContext, { clause, sense }: MatchedSense): VerbSense {
  const isAccident = sense.event === 'DISASTER' && sense.mode === 'accident';
  const isSlope = headsOf(clause, 'subject').some((head) => SLOPES.has(lemmaOf(tree, head)));
  return isAccident && isSlope ? { ...sense, mode: 'natural' } : sense;
}

/** "A fire tore through the market"; a wildfire is nature's. */
function byBlaze({ tree }: ReadingContext, { clause, sense }: MatchedSense): VerbSense {
  const isNatural = sense.event === 'DISASTER' && sense.mode === 'natural';
  const isBlaze = headsOf(clause, 'subject').some(
    (head) =>
      /^(?:blaze|fire|flame|inferno)$/.test(lemmaOf(tree, head)) &&
      !childrenBy(tree, head, 'compound', 'amod').some((word) =>
        /^(?:brush|bush|forest|grass|peat|wild)$/.test(lemmaOf(tree, word)),
      ),
  );
  return isNatural && isBlaze ? { ...sense, mode: 'accident' } : sense;
}

/** Students who occupy a hall protest, and so do farmers who converge on a capital. */
function byCrowd({ tree }: ReadingContext, { clause, sense }: MatchedSense): VerbSense {
  const { text } = sense.pattern;
  const isSeizure = sense.event === 'COERCE' && text === 'occupy';
  const isMarch = sense.event === 'MOVEMENT' && text === 'converge on';
  const isCrowd = agentsOf(clause).some((head) =>
    /^(?:activist|demonstrator|employee|farmer|protester|protestor|student|worker)$/.test(
      lemmaOf(tree, head),
    ),
  );
  const { pattern, roles } = sense;
  if (isMarch && isCrowd) return { event: 'PROTEST', mode: 'demo', pattern, roles: 'directed' };
  return isSeizure && isCrowd
    ? { event: 'PROTEST', mode: 'obstruct', relation: 'PROTESTED_AGAINST', pattern, roles }
    : sense;
}

/** A power station that is knocked out is not beaten. */
function byShelling(context: ReadingContext, { sense, match }: MatchedSense): VerbSense {
  const isOfThing = match.recipients.some((head) => isThing(context, head));
  return sense.mode === 'beat' && sense.pattern.text === 'knock out' && isOfThing
    ? { ...sense, mode: 'destroy' }
    : sense;
}

const FIRMS: ReadonlySet<string> = new Set(
  `airline bank brewer brewery brokerage builder business carrier chain company developer exchange firm group insurer
   lender maker manufacturer operator publisher retailer shipbuilder startup start-up steelmaker supplier`.split(
    /\s+/,
  ),
);

const GOVERNMENTS = /^(?:cabinet|coalition|government)$/;

/** A firm that collapses fails, and a government loses office. */
function byFirm(context: ReadingContext, { clause, sense }: MatchedSense): VerbSense {
  if (clause.lemma !== 'collapse' || sense.event !== 'LIFE') return sense;
  const subjects = headsOf(clause, 'subject');
  if (subjects.some((head) => GOVERNMENTS.test(lemmaOf(context.tree, head))))
    return { event: 'PERSONNEL', mode: 'dismiss', pattern: sense.pattern, roles: sense.roles };
  const isFirm = subjects.some(
    (head) =>
      FIRMS.has(lemmaOf(context.tree, head)) ||
      mentionsOf(context, head).some((index) => context.mentions[index]?.type === 'organization'),
  );
  const { pattern, roles } = sense;
  return isFirm ? { event: 'BUSINESS', mode: 'bankruptcy', pattern, roles } : sense;
}

/** A prize that goes to somebody honours them. */
function byPrize({ tree }: ReadingContext, { clause, sense }: MatchedSense): VerbSense {
  const isPrize = headsOf(clause, 'subject').some((head) => PRIZES.test(lemmaOf(tree, head)));
  const { pattern } = sense;
  return isPrize && pattern.text === 'go to'
    ? { event: 'SUPPORT', relation: 'SUPPORTED', pattern, roles: 'directed' }
    : sense;
}

/** What has a name and a roof: one leaves it in the evening. */
const HOUSES =
  /(?:airport|arena|castle|cathedral|centre|center|church|clinic|court|embassy|hall|hospital|hotel|house|kremlin|ministry|museum|office|palace|park|parliament|prison|stadium|street|theatre|theater|university)$/i;

/** A person who leaves a firm or a club gives up a post there, a state that leaves a body its seat. */
function byMember(context: ReadingContext, { clause, sense, match }: MatchedSense): VerbSense {
  if (sense.event !== 'MOVEMENT' || !/^(?:leave|depart)$/.test(sense.pattern.text)) return sense;
  const mentionsAt = (heads: readonly number[]) =>
    heads.flatMap((head) => mentionsOf(context, head)).map((at) => context.mentions[at]);
  const left = mentionsAt(match.recipients);
  const isBody =
    left.length > 0 &&
    left.every((one) => one?.kind === 'name' && one.type === 'organization') &&
    left.every((one) => !HOUSES.test(one?.label ?? ''));
  const isAtHour = childrenBy(context.tree, clause.predicate, 'obl', 'advmod').some((child) =>
    /^(?:noon|midnight|night|morning|evening|dawn|dusk|hour|minute|early|late)$/.test(
      lemmaOf(context.tree, child),
    ),
  );
  if (!isBody || isAtHour || headsOf(clause, 'for', 'at').length > 0) return sense;
  const [who] = mentionsAt(headsOf(clause, 'subject'));
  const { pattern, roles } = sense;
  if (who?.type === 'person')
    return { event: 'RETREAT', mode: 'resign', relation: 'RESIGNED_FROM', pattern, roles };
  return who?.type === 'place' && who.placeKind === 'country'
    ? { event: 'SANCTION', mode: 'withdraw', relation: 'WITHDREW_FROM', pattern, roles }
    : sense;
}

const POSTS: ReadonlySet<string> = new Set([
  'board',
  'cabinet',
  'government',
  'job',
  'ministry',
  'post',
]);

/** One person who walks out of a firm is on no strike; who walks out of a vote gives up no post. */
function byOne(context: ReadingContext, { clause, sense }: MatchedSense): VerbSense {
  if (sense.mode !== 'strike' || clause.lemma !== 'walk') return sense;
  const who = agentsOf(clause).flatMap((head) => mentionsOf(context, head));
  const [one] = who;
  const mention = context.mentions[one ?? -1];
  const isOne = who.length === 1 && mention?.type === 'person' && mention.kind === 'name';
  const { pattern, roles } = sense;
  const left = headsOf(clause, 'of', 'out of');
  const isPost = left.some(
    (head) => FIRMS.has(lemmaOf(context.tree, head)) || POSTS.has(lemmaOf(context.tree, head)),
  );
  return isOne && isPost ? { event: 'RETREAT', mode: 'resign', pattern, roles } : sense;
}
