// The sense that the words of a clause have in, the sense that they have here out: who acts, on what, and
// what is vowed may make another event of the same verb.

import { childrenBy, getToken, lemmaOf, type Tree } from '../../language/dependency-tree.ts';
import { isBodyNoun, STATE_BODY_NOUNS } from '../../mention/agent-nouns.ts';
import { hasFirmEnd } from '../../mention/firm-names.ts';
import { hasTrade } from '../../mention/trades.ts';
import { type EventType, findNounSenses, type VerbSense } from '../../ontology/index.ts';
import { mentionsOf } from '../arguments.ts';
import { agentsOf, type Clause, headsOf } from '../clause/clause.ts';
import type { EventDraft, ReadingContext } from '../context.ts';
import { isArmed, isForceOfArms, isOutlaw } from './armed.ts';
import { isDoneToPeople, typesOf } from './fitting-condition.ts';
import { isForce, isStorm } from './force-of-nature.ts';
import type { MatchedSense } from './match-verb.ts';
import { isGround } from './participants.ts';
import { senseByDoer } from './told-by-doer.ts';

const EXPLOSIVES = new Set(
  'bomb device grenade mine shell rocket missile drone explosive dynamite'.split(' '),
);
const EXPLODING = new Set(['explode', 'go', 'blow', 'detonate']);
/** What bombs are hidden in: blown up, not crashed. */
const VEHICLES = new Set(['car', 'van', 'truck', 'lorry', 'vehicle', 'motorcycle', 'cart']);
const HARMFUL: ReadonlySet<EventType> = new Set([
  'COERCE',
  'ASSAULT',
  'SANCTION',
  'MOBILIZE',
  'PROTEST',
  'THREATEN',
]);
const TRAFFIC = new Set(
  'barge bus coach ferry freighter lorry minibus ship tanker trawler tugboat yacht'.split(' '),
);
const EXERCISES = new Set('drill exercise game maneuver manoeuvre patrol war-game'.split(' '));

const IMPRISONING = new Set(['send', 'put', 'throw', 'jail', 'imprison', 'lock']);
const COURTS = new Set('court judge jury tribunal magistrate'.split(' '));
const TERMS = new Set('year month life decade'.split(' '));
const GRABBING = new Set(['seize', 'snatch', 'grab', 'capture']);
const LAWFUL = new Set(
  'agent authority gendarme guard officer official policeman ranger'.split(' '),
);
const DEPARTING = new Set(['leave', 'depart from']);
/** What a refinement looks at; `eventOf` is the event type of another clause. */
export interface SenseInClause extends MatchedSense {
  readonly eventOf: (clause: Clause) => EventType | undefined;
}

/** The sense as it is meant in its clause. */
export function refineSense(context: ReadingContext, found: SenseInClause): VerbSense {
  const steps = [
    withoutWill,
    weapons,
    commitment,
    taking,
    seizing,
    raiding,
    marching,
    holding,
    sentencing,
    surrendering,
    suspending,
    fining,
    barring,
    trapped,
    lettingGo,
    callingOn,
    senseByDoer,
  ];
  return steps.reduce((sense, step) => step(context, { ...found, sense }), found.sense);
}

/** What a storm or a crash does is no assault: "the storm killed 12 people". */
function withoutWill(context: ReadingContext, found: SenseInClause): VerbSense {
  const { tree } = context;
  const { clause, sense } = found;
  // "Typhoon Mina slammed into Luzon"
  if (sense.mode === 'accident' && headsOf(clause, 'subject').some((head) => isStorm(tree, head)))
    return { ...sense, mode: 'natural' };
  if (sense.event !== 'ASSAULT') return sense;
  const causes = clause.passive
    ? [...agentsOf(clause), ...headsOf(clause, 'in')]
    : agentsOf(clause);
  const isBlind =
    causes.some((head) => isForce(tree, head) || isOfForce(tree, head)) ||
    (isPlain(sense) && causes.some((head) => isTraffic(tree, head)));
  if (!isBlind && !isOfDisaster(context, found)) return sense;
  const { pattern, relation } = sense;
  // Traffic comes to harm itself.
  const isCrash = isPlain(sense) && causes.some((head) => isTraffic(tree, head));
  const modes = { KILLED: 'death', INJURED: 'injury' } as const;
  const mode = modes[relation as keyof typeof modes];
  const roles = isCrash && mode === undefined ? 'patient' : sense.roles;
  return mode === undefined
    ? {
        event: 'DISASTER',
        mode: isCrash ? 'accident' : kindOfDisaster(tree, clause),
        pattern,
        roles,
      }
    : { event: 'LIFE', mode, pattern, roles };
}

/** "the collapse of a bridge that killed 40", where the parse has the bridge kill them. */
function isOfForce(tree: Tree, head: number): boolean {
  const above = getToken(tree, head).head;
  const isOf = childrenBy(tree, head, 'case').some((mark) => lemmaOf(tree, mark) === 'of');
  return isOf && isForce(tree, above);
}

/** "hit a tree", and not "turned its water cannon on a boat" or "rammed a boat". */
function isPlain({ pattern }: VerbSense): boolean {
  return pattern.noun === undefined && pattern.complement === undefined && pattern.lemma !== 'ram';
}

/** "the bus hit a tree", "two cargo ships hit each other": traffic that strikes something has an accident. */
function isTraffic(tree: Tree, head: number): boolean {
  return TRAFFIC.has(lemmaOf(tree, head));
}

/** "a train derailed, injuring 12 people": what came of a disaster. */
function isOfDisaster(
  { tree, clauses }: ReadingContext,
  { clause, eventOf }: SenseInClause,
): boolean {
  const { head, deprel, xpos } = getToken(tree, clause.predicate);
  const main = deprel === 'advcl' && xpos === 'VBG' ? clauses.get(head) : undefined;
  if (main !== undefined) return eventOf(main) === 'DISASTER';
  // "were killed when a bus plunged into a gorge"
  if (!clause.passive || agentsOf(clause).length > 0) return false;
  return childrenBy(tree, clause.predicate, 'advcl')
    .filter((child) =>
      childrenBy(tree, child, 'mark', 'advmod').some((mark) => lemmaOf(tree, mark) === 'when'),
    )
    .flatMap((child) => clauses.get(child) ?? [])
    .some((inner) => eventOf(inner) === 'DISASTER');
}

/** A bomb that explodes is no accident, and a rocket that lands somewhere no journey. */
function weapons({ tree }: ReadingContext, { clause, sense }: SenseInClause): VerbSense {
  const isAccident = sense.event === 'DISASTER' && sense.mode === 'accident';
  if (!isAccident && !isLanding(sense)) return sense;
  const isWeapon = headsOf(clause, 'subject')
    .map((head) => lemmaOf(tree, head))
    .some(
      (noun) =>
        // A mine that collapses is a pit.
        (EXPLOSIVES.has(noun) && (noun !== 'mine' || EXPLODING.has(clause.lemma))) ||
        (clause.lemma === 'blow' && VEHICLES.has(noun)),
    );
  const { pattern } = sense;
  if (!isWeapon) return sense;
  return isLanding(sense) || clause.lemma === 'fall'
    ? { event: 'ASSAULT', mode: 'heavy-weapons', relation: 'ATTACKED', pattern, roles: 'directed' }
    : { event: 'ASSAULT', mode: 'explosives', pattern, roles: sense.roles };
}

function isLanding({ event, pattern: { lemma } }: VerbSense): boolean {
  return event === 'MOVEMENT' && lemma === 'land';
}

/** A fire is an accident, a flood nature. */
function kindOfDisaster(tree: Tree, clause: Clause): string {
  const senses = agentsOf(clause).flatMap((head) => findNounSenses(lemmaOf(tree, head)));
  const own = senses.find(
    ({ event, pattern }) => event === 'DISASTER' && pattern.before.length === 0,
  );
  // "a gas explosion levelled a house"
  const other = senses.find(({ event }) => event === 'DISASTER');
  return own?.mode ?? other?.mode ?? 'natural';
}

/** Whoever vows, or is ready, to harm somebody makes a threat and no offer. */
function commitment(context: ReadingContext, { clause, sense, eventOf }: SenseInClause): VerbSense {
  if (sense.event !== 'AGREE' || sense.pattern.inner !== 'object') return sense;
  // "agreed to hand Berg over": whoever agrees threatens nobody.
  if (clause.lemma === 'agree') return sense;
  const harms = childrenBy(context.tree, clause.predicate, 'xcomp', 'advcl', 'ccomp').some(
    (child) => {
      const inner = context.clauses.get(child);
      if (inner === undefined) return false;
      const event = eventOf(inner);
      return (event !== undefined && HARMFUL.has(event)) || isRevenge(context.tree, inner);
    },
  );
  const { pattern, roles } = sense;
  return harms ? { event: 'THREATEN', relation: 'THREATENED', pattern, roles } : sense;
}

/** "vowed to retaliate", "to avenge his death", "to take revenge" */
function isRevenge(tree: Tree, { lemma, arguments: all }: Clause): boolean {
  const taken = all.flatMap(({ relation, head }) =>
    relation === 'object' ? [lemmaOf(tree, head)] : [],
  );
  return (
    /^(?:avenge|punish|retaliate)$/.test(lemma) ||
    (/^(?:exact|seek|take|wreak)$/.test(lemma) &&
      taken.some((noun) => /^(?:reprisal|retaliation|retribution|revenge|vengeance)$/.test(noun)))
  );
}

/** Who captures a town or a camp arrests nobody: that is an attack. */
function taking(context: ReadingContext, { sense, match }: SenseInClause): VerbSense {
  const { recipients } = match;
  const isTaking = sense.mode === 'arrest' || sense.pattern.text === 'overrun';
  if (!isTaking || recipients.length === 0) return sense;
  const { pattern, roles } = sense;
  return recipients.every((head) => isGround(context, head))
    ? { event: 'ASSAULT', relation: 'ATTACKED', pattern, roles }
    : sense;
}

const OCCUPIED =
  /^(?:building|church|embassy|hall|ministry|office|parliament|school|square|station|studio|university)$/;

/** An army that takes control of a town buys nothing, nor does a state that takes over another. */
function seizing(context: ReadingContext, { clause, sense, match }: SenseInClause): VerbSense {
  if (sense.relation !== 'ACQUIRED') return sense;
  const { pattern, roles } = sense;
  const taken = match.recipients.flatMap((head) => mentionsOf(context, head));
  const isOfPlace =
    pattern.text === 'take +over' &&
    taken.length > 0 &&
    taken.every((index) => context.mentions[index]?.type === 'place');
  // "Nurses took over the ministry": a crowd in a building.
  const isOfCrowd =
    pattern.text === 'take +over' &&
    match.recipients.every((head) => OCCUPIED.test(lemmaOf(context.tree, head))) &&
    agentsOf(clause).some((head) =>
      mentionsOf(context, head).some((index) => context.mentions[index]?.type === 'group'),
    );
  return isOfPlace || isOfCrowd || agentsOf(clause).some((head) => isArmed(context.tree, head))
    ? { event: 'COERCE', mode: 'seize', relation: 'COERCED', pattern, roles }
    : sense;
}

/** Who raids a place with arms attacks it; the police only search it. */
function raiding({ tree }: ReadingContext, { clause, sense }: SenseInClause): VerbSense {
  const { pattern, roles } = sense;
  // "Police carried out raids on 20 homes", "officers swooped on a house"
  const isRaid = pattern.noun === 'raid' || /^swoop/.test(pattern.text);
  if (isRaid && sense.event === 'ASSAULT' && agentsOf(clause).some((head) => isByLaw(tree, head)))
    return { event: 'COERCE', mode: 'seize', relation: 'COERCED', pattern, roles };
  if (pattern.text !== 'raid') return sense;
  return agentsOf(clause).some((head) => isArmed(tree, head))
    ? { event: 'ASSAULT', relation: 'ATTACKED', pattern, roles }
    : sense;
}

const POLICE =
  /^(?:agent|authority|customs|detective|gendarme|inspector|investigator|officer|official|police|policeman|prosecutor)$/;

function isByLaw(tree: Tree, head: number): boolean {
  return POLICE.test(lemmaOf(tree, head)) && !isArmed(tree, head);
}

/** Soldiers who leave a place withdraw from it; anybody else only departs. */
function marching({ tree }: ReadingContext, { clause, sense }: SenseInClause): VerbSense {
  if (sense.event !== 'MOVEMENT' || !DEPARTING.has(sense.pattern.text)) return sense;
  const { pattern, roles } = sense;
  return agentsOf(clause).some((head) => isForceOfArms(lemmaOf(tree, head)))
    ? { event: 'RETREAT', mode: 'withdraw', relation: 'WITHDREW_FROM', pattern, roles }
    : sense;
}

/** Who seizes or snatches people abducts them; police and soldiers who do so arrest them. */
function holding(context: ReadingContext, { clause, sense, match }: SenseInClause): VerbSense {
  const { pattern, roles } = sense;
  const agents = agentsOf(clause);
  // Pirates and gunmen arrest nobody.
  const isOfOutlaws = agents.some((head) => isOutlaw(lemmaOf(context.tree, head)));
  if (sense.mode === 'arrest' && isOfOutlaws)
    return { event: 'ASSAULT', mode: 'abduct', relation: 'ABDUCTED', pattern, roles };
  if (!GRABBING.has(sense.pattern.text) || !isDoneToPeople(context, { match })) return sense;
  const isOfState = agents.some((head) => isLawful(lemmaOf(context.tree, head)));
  if (isOfState) return { event: 'COERCE', mode: 'arrest', relation: 'ARRESTED', pattern, roles };
  return agents.length === 0
    ? sense
    : { event: 'ASSAULT', mode: 'abduct', relation: 'ABDUCTED', pattern, roles };
}

/** A court that sends somebody to prison, or anybody who does so for some years, passes a sentence. */
function sentencing({ tree }: ReadingContext, { clause, sense }: SenseInClause): VerbSense {
  if (sense.event !== 'COERCE' || !IMPRISONING.has(sense.pattern.lemma)) return sense;
  const isOfCourt = agentsOf(clause).some((head) => COURTS.has(lemmaOf(tree, head)));
  const isTerm = headsOf(clause, 'for').some((head) => TERMS.has(lemmaOf(tree, head)));
  const { pattern, roles } = sense;
  return isOfCourt || isTerm ? { event: 'JUSTICE', mode: 'sentence', pattern, roles } : sense;
}

/** A state that hands one person over to another state, or to a court, extradites; captives it sets free. */
function surrendering(context: ReadingContext, { clause, sense, match }: SenseInClause): VerbSense {
  if (sense.relation !== 'RELEASED' || clause.lemma !== 'hand') return sense;
  const isOfState = typesOf(context, agentsOf(clause)).includes('place');
  const isToState = typesOf(context, headsOf(clause, 'to')).some(
    (type) => type === 'place' || type === 'organization',
  );
  const people = typesOf(context, match.recipients);
  const isOne = people.length > 0 && people.every((type) => type === 'person');
  const { pattern, roles } = sense;
  return isOfState && isToState && isOne
    ? { event: 'COERCE', mode: 'deport', relation: 'EXPELLED', pattern, roles }
    : sense;
}

/** Persons are suspended from their posts; a country is from a body, and a party by law. */
function suspending(context: ReadingContext, { sense, match }: SenseInClause): VerbSense {
  const isBody = match.recipients.some((head) => isBodyNoun(lemmaOf(context.tree, head)));
  if (sense.pattern.text !== 'suspend' || (isDoneToPeople(context, { match }) && !isBody))
    return sense;
  return { ...sense, event: 'SANCTION', mode: 'discontinue', relation: 'SANCTIONED' };
}

/** "Turkey blocked access to the website": a state protests against nobody. */
function barring(context: ReadingContext, { clause, sense }: SenseInClause): VerbSense {
  if (sense.pattern.text !== 'block access to') return sense;
  const agents = agentsOf(clause);
  const types = typesOf(context, agents);
  const { pattern, roles } = sense;
  const isOfState = agents.some((head) => isLawful(lemmaOf(context.tree, head)));
  return isOfState ||
    (types.length > 0 && types.every((type) => type === 'place' || type === 'organization'))
    ? { event: 'COERCE', mode: 'restrict', relation: 'COERCED', pattern, roles }
    : sense;
}

/** Who frees a woman trapped in a lift rescues her. */
function trapped({ tree }: ReadingContext, { sense, match }: SenseInClause): VerbSense {
  if (sense.relation !== 'RELEASED' || !/^(?:free|release)/.test(sense.pattern.text)) return sense;
  const isStuck = match.recipients.some((head) =>
    childrenBy(tree, head, 'acl').some((child) =>
      /^(?:bury|pin|strand|stick|trap)$/.test(lemmaOf(tree, child)),
    ),
  );
  const { pattern, roles } = sense;
  return isStuck ? { event: 'AID', relation: 'AIDED', pattern, roles } : sense;
}

/** A firm that lets workers go lays them off. */
function lettingGo(context: ReadingContext, { clause, sense, match }: SenseInClause): VerbSense {
  if (sense.relation !== 'RELEASED' || clause.lemma !== 'let') return sense;
  const { tree, mentions } = context;
  const isOfWorkers = match.recipients.some((head) =>
    /^(?:employee|staff|staffer|worker)$/.test(lemmaOf(tree, head)),
  );
  const isOfFirm = agentsOf(clause)
    .flatMap((head) => mentionsOf(context, head))
    .some(
      (index) => hasFirmEnd(mentions[index]?.label ?? '') || hasTrade(mentions[index]?.label ?? ''),
    );
  const { pattern, roles } = sense;
  return isOfWorkers || isOfFirm
    ? { event: 'PERSONNEL', mode: 'dismiss', relation: 'DISMISSED', pattern, roles }
    : sense;
}

/** "called on Berg at the palace": a visit, where "called on Berg for help" asks for it. */
function callingOn(context: ReadingContext, { clause, sense, match }: SenseInClause): VerbSense {
  if (sense.pattern.text !== 'call on' || headsOf(clause, 'for').length > 0) return sense;
  const isThere = headsOf(clause, 'at').length > 0;
  const isOfPersons =
    isDoneToPeople(context, { match }) &&
    isDoneToPeople(context, { match: { recipients: agentsOf(clause) } });
  const { pattern, roles } = sense;
  return isThere && isOfPersons
    ? { event: 'CONSULT', mode: 'visit', relation: 'VISITED', pattern, roles }
    : sense;
}

/** "slapped a 45 million euro penalty on it": what is counted in money is a fine. */
function fining({ tree }: ReadingContext, { sense, match: { noun } }: SenseInClause): VerbSense {
  const { pattern, roles } = sense;
  if (sense.mode !== 'discontinue' || pattern.noun !== 'penalty' || noun === undefined)
    return sense;
  const isOfMoney = childrenBy(tree, noun, 'compound', 'nmod').some((word) =>
    /^(?:dollar|euro|pound|franc|yen|rupee|million|billion|krone|kroner|kronor|zloty)$/.test(
      lemmaOf(tree, word),
    ),
  );
  return isOfMoney
    ? { event: 'SANCTION', mode: 'convict', relation: 'FINED', pattern, roles }
    : sense;
}

function isLawful(lemma: string): boolean {
  return isForceOfArms(lemma) || STATE_BODY_NOUNS.has(lemma) || LAWFUL.has(lemma);
}

/** An exercise of several is cooperation, of one a show of force. Source: PLOVER 2.0, MOBILIZE. */
export function together({ tree }: ReadingContext, event: EventDraft): EventDraft {
  const actors = event.participants.filter(({ role }) => role === 'actor');
  if (event.type !== 'MOBILIZE' || actors.length < 2 || !EXERCISES.has(lemmaOf(tree, event.head)))
    return event;
  const { mode: _, ...rest } = event;
  return { ...rest, type: 'COOPERATE', relation: 'COOPERATED_WITH' };
}
