// A verb, the sense that its words have, and what it is said of in; whether that sense cannot be meant, out:
// "named the attacker as Jonas Berg" appoints nobody, and a bridge that collapses does not fall ill.

import {
  childrenBy,
  findChild,
  lemmaOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';
import { findNounSenses, type VerbSense } from '../../ontology/index.ts';
import { mentionsOf } from '../arguments.ts';
import { agentsOf, type Clause, headsOf } from '../clause/clause.ts';
import type { ReadingContext } from '../context.ts';
import { isForce } from './force-of-nature.ts';
import { phrasesOf, type VerbMatch } from './match-verb.ts';
import { isThing } from './participants.ts';
import { isAdvice } from './warning.ts';

/** What fires and storms do, and quarrels as well. */
const RAGING = new Set(['rage', 'erupt']);
const STRIFE = new Set(
  'anger applause argument chaos controversy crisis crowd cry debate discussion gunfire joy laughter panic scandal speculation tension'.split(
    ' ',
  ),
);

/** Those who are hosted for longer than a visit. */
const STAYING = new Set(
  `asylum-seeker base camp evacuee exile family force headquarters migrant million people person refugee
   soldier student thousand troop troops worker`.split(/\s+/),
);

/** Whether a clause only looks as if it told of an act of this sense. */
export function isNoSuchAct(
  context: ReadingContext,
  clause: Clause,
  { sense, match }: { readonly sense: VerbSense; readonly match: VerbMatch },
): boolean {
  return (
    isNaming(context, clause, sense) ||
    isLasting(context, sense, match) ||
    isAdvice(context, clause, match.recipients) ||
    isFigure(context, sense, match) ||
    isLifeless(context, clause, sense) ||
    isOther(context, clause, sense) ||
    isOfWrongSubject(context, clause, sense) ||
    isNoTerm(context, clause, sense, match) ||
    isMovedOut(clause, sense) ||
    isInAbstract(context, clause, sense) ||
    isBlamed(clause, sense) ||
    isTakenElsewhere(context, clause, sense) ||
    isStaged(context, sense, match) ||
    isOfNature(context, clause, sense) ||
    isDriven(context, sense, match)
  );
}

/** "called them exposed", "called off a merger", "named the attacker as Jonas Berg": it gives a name, and is no call and no post. */
function isNaming(
  { tree, mentionAt, mentions }: ReadingContext,
  clause: Clause,
  { relation, pattern }: VerbSense,
): boolean {
  if (relation === 'CALLED' && pattern.recipient === 'object')
    return (
      findChild(tree, clause.predicate, 'xcomp', 'ccomp') !== undefined ||
      givesName(tree, clause) ||
      wordOf(tree, clause.predicate + 1).toLowerCase() === 'off' ||
      isCalledHome(tree, clause)
    );
  if (relation !== 'APPOINTED') return false;
  return headsOf(clause, 'as').some((head) => {
    const mention = mentions[mentionAt(head) ?? -1];
    return mention?.kind === 'name' && mention.type === 'person' && mention.head === head;
  });
}

const QUOTES = /^(?:["“‘]|``)$/;
const TIMES = new Set(
  'day few couple week month hour minute year moment second third fortnight'.split(' '),
);

/** "called him home": by no telephone. */
function isCalledHome(tree: Tree, clause: Clause): boolean {
  const object = headsOf(clause, 'object').at(-1) ?? clause.predicate;
  const named = childrenBy(tree, object, 'flat').at(-1) ?? object;
  return wordOf(tree, named + 1).toLowerCase() === 'home';
}

/** "called the deal "a sham"", "called the group a gang": what it is called follows right behind; "a day later" is a time. */
function givesName(tree: Tree, clause: Clause): boolean {
  return headsOf(clause, 'object').some((head) => {
    const next = wordOf(tree, head + 1).toLowerCase();
    if (QUOTES.test(next)) return true;
    const named = wordOf(tree, head + 2).toLowerCase();
    return (next === 'a' || next === 'an') && !TIMES.has(named);
  });
}

/** "took the town of Vik to court", "took it by surprise": forces, bodies and states take towns, one person does not. */
function isTakenElsewhere(
  { mentionAt, mentions }: ReadingContext,
  clause: Clause,
  { event, pattern }: VerbSense,
): boolean {
  if (event !== 'ASSAULT' || pattern.lemma !== 'take' || pattern.noun === undefined) return false;
  return agentsOf(clause).some((head) => mentions[mentionAt(head) ?? -1]?.type === 'person');
}

const WILLED: ReadonlySet<string> = new Set([
  'COERCE',
  'SANCTION',
  'MOBILIZE',
  'PROTEST',
  'PERSONNEL',
]);

/** "A volcano erupted, forcing 3,000 people from their homes": it expels nobody. */
function isOfNature({ tree }: ReadingContext, clause: Clause, { event }: VerbSense): boolean {
  const agents = agentsOf(clause);
  return WILLED.has(event) && agents.length > 0 && agents.every((head) => isForce(tree, head));
}

/** "drove their tractors into Oslo": who drives into a town attacks nobody, as who drives into a crowd does. */
function isDriven(
  context: ReadingContext,
  { event, pattern }: VerbSense,
  match: VerbMatch,
): boolean {
  if (event !== 'ASSAULT' || !/^drive\b.* into$/.test(pattern.text)) return false;
  const met = match.recipients.flatMap((head) => mentionsOf(context, head));
  return met.length > 0 && met.every((index) => context.mentions[index]?.type === 'place');
}

/** "a festival held by police": people alone are held by them. */
function isStaged(
  context: ReadingContext,
  { mode, pattern }: VerbSense,
  { recipients }: VerbMatch,
): boolean {
  if (mode !== 'arrest' || pattern.text !== 'hold * by police') return false;
  return recipients.every((head) => mentionsOf(context, head).length === 0);
}

/** What is killed in a manner of speaking only. */
const LIFELESS = new Set(
  'business club company economy industry market party side team trade union'.split(' '),
);

/** "He kills teams with his pace." */
function isFigure(
  { tree }: ReadingContext,
  { relation }: VerbSense,
  { recipients }: VerbMatch,
): boolean {
  const isAll = recipients.every((head) => LIFELESS.has(lemmaOf(tree, head)));
  return relation === 'KILLED' && recipients.length > 0 && isAll;
}

/** A country that hosts refugees or a base is not visited by them. */
function isLasting(
  { tree }: ReadingContext,
  { relation, pattern }: VerbSense,
  { recipients }: VerbMatch,
): boolean {
  return (
    relation === 'VISITED' &&
    pattern.lemma === 'host' &&
    recipients.some((head) => STAYING.has(lemmaOf(tree, head)))
  );
}

/** A bridge that collapses does not fall ill. */
function isLifeless(context: ReadingContext, clause: Clause, sense: VerbSense): boolean {
  const subjects = headsOf(clause, 'subject');
  const isOfLife = sense.event === 'LIFE' && sense.roles === 'patient';
  return isOfLife && subjects.length > 0 && subjects.every((head) => isThing(context, head));
}

/**
 * "recovered eleven bodies from a mine" is no recovery from an illness, "fighting erupted" no disaster: what
 * befalls somebody has no object, and only nature rages without a fire or a storm to say so.
 */
function isOther(
  { tree }: ReadingContext,
  clause: Clause,
  { event, pattern, roles }: VerbSense,
): boolean {
  if (roles !== 'patient') return false;
  const { recipient, noun } = pattern;
  if (clause.passive && !RAGING.has(pattern.lemma)) return false;
  if (recipient === 'oblique' && noun === undefined && headsOf(clause, 'object').length > 0)
    return true;
  if (event !== 'DISASTER' || !RAGING.has(pattern.lemma)) return false;
  return headsOf(clause, 'subject').some((subject) => {
    const senses = [lemmaOf(tree, subject), wordOf(tree, subject).toLowerCase()].flatMap(
      findNounSenses,
    );
    const isNatural = senses.some((sense) => sense.event === 'DISASTER');
    return (senses.length > 0 && !isNatural) || STRIFE.has(lemmaOf(tree, subject));
  });
}

/** What comes down on people, and what tears through a town. */
const FALLING: ReadonlySet<string> = new Set(
  `balcony boulder ceiling crane debris ice roof rock scaffold scaffolding tree wall bomb drone grenade mortar rocket shell
   missile`.split(/\s+/),
);
const SWEEPING: ReadonlySet<string> = new Set(
  `avalanche blaze boulder debris cyclone fire flood flooding floodwaters gale hurricane inferno landslide lava mud
   mudslide rain rains river rock rocks sea storm surge tornado torrent tsunami twister typhoon water waters wave wildfire wind`.split(
    /\s+/,
  ),
);
const VESSELS: ReadonlySet<string> = new Set(
  `aircraft airliner ambulance barge bike boat bus car carriage coach ferry freighter helicopter jet locomotive lorry
   minibus minivan motorcycle plane ship taxi tanker train tram trawler truck tugboat van vehicle vessel yacht`.split(
    /\s+/,
  ),
);
const DISEASES: ReadonlySet<string> = new Set(
  `bacteria cholera coronavirus dengue diphtheria disease ebola epidemic fever flu infection influenza malaria marburg measles
   mpox outbreak plague polio strain variant virus`.split(/\s+/),
);
const BURSTING: ReadonlySet<string> = new Set(
  'bank dam dyke embankment levee main pipe pipeline reservoir river tank tyre'.split(' '),
);

/** Whose doing a verb must be to tell of a disaster: what bursts may be a bubble, what collides two views. */
const SUBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['fall on', FALLING],
  ['fall onto', FALLING],
  ['fall in', FALLING],
  ['fall +in', FALLING],
  ['flood', SWEEPING],
  ['inundate', SWEEPING],
  ['submerge', SWEEPING],
  ['tear through', SWEEPING],
  ['rip through', SWEEPING],
  ['barrel into', new Set([...SWEEPING, ...VESSELS])],
  ['barrel through', SWEEPING],
  ['sweep over', SWEEPING],
  ['sweep across', SWEEPING],
  ['sweep +away', SWEEPING],
  ['wash +away', SWEEPING],
  ['bear down on', SWEEPING],
  ['collide -', VESSELS],
  ['burst -', BURSTING],
  ['disappear over', VESSELS],
  ['run into', VESSELS],
  ['break in two', VESSELS],
  ['break in half', VESSELS],
  ['break apart -', VESSELS],
  ['spread to', DISEASES],
]);

/** "the holiday falls on a Sunday", "complaints flooded the ministry", "the bubble burst". */
function isOfWrongSubject({ tree }: ReadingContext, clause: Clause, sense: VerbSense): boolean {
  const fitting = sense.event === 'DISASTER' ? SUBJECTS.get(sense.pattern.text) : undefined;
  // "Opinions collided": the parse may take it for a participle.
  const isTransitive = sense.pattern.recipient === 'object';
  if (fitting === undefined || (clause.passive && isTransitive)) return false;
  const words = headsOf(clause, 'subject').flatMap((subject) => [
    subject,
    ...childrenBy(tree, subject, 'compound', 'nmod:desc', 'flat').filter(
      (child) => child < subject,
    ),
  ]);
  return !words.some(
    (word) => fitting.has(lemmaOf(tree, word)) || fitting.has(wordOf(tree, word).toLowerCase()),
  );
}

/** What a sentence is given for, and who gives it. */
const GIVING = new Set(['court', 'judge', 'jury', 'magistrate', 'tribunal']);
const JAILS = new Set(['prison', 'jail', 'bar', 'custody', 'detention']);
const CRIMES = new Set(
  `abuse arson assault attack blackmail bribe bribery burglary conspiracy corruption crime embezzlement espionage
   extortion fraud kidnapping killing laundering manslaughter murder perjury plot rape robbery smuggling spying
   terrorism theft trafficking treason`.split(/\s+/),
);

/** "gave the firm two years to leave": years are a sentence where a court gives them, in prison, or for a crime. */
function isNoTerm(
  { tree }: ReadingContext,
  clause: Clause,
  { event, pattern }: VerbSense,
  { complement }: VerbMatch,
): boolean {
  if (event !== 'JUSTICE' || !/^give \* (?:year|month)$/.test(pattern.text)) return false;
  const term = complement ?? clause.predicate;
  const under = (prep: string, nouns: ReadonlySet<string>) =>
    [...headsOf(clause, prep), ...phrasesOf(tree, term, [prep])].some((head) =>
      nouns.has(lemmaOf(tree, head)),
    );
  const isOfCourt = agentsOf(clause).some((head) => GIVING.has(lemmaOf(tree, head)));
  return !(isOfCourt || under('in', JAILS) || under('behind', JAILS) || under('for', CRIMES));
}

/** "hundreds were evacuated from Goma": they are helped, and no army leaves. */
function isMovedOut({ passive }: Clause, { pattern, event }: VerbSense): boolean {
  return passive && event === 'RETREAT' && pattern.text === 'evacuate from';
}

/** What crashes, explodes or collapses in a manner of speaking only. */
const ABSTRACT = new Set(
  `application bank business campaign cost currency demand economy euro government industry inflation interest market number party
   peso popularity population price rate rouble ruble rupee sale sales share site side sport stock system talks team trade
   traffic use website yen`.split(/\s+/),
);

/** "the market crashed", "exploded in popularity", "the club crashed out of the cup", "robbed of victory". */
function isInAbstract({ tree }: ReadingContext, clause: Clause, sense: VerbSense): boolean {
  const { lemma, predicate } = clause;
  if (sense.event === 'COERCE' && lemma === 'rob') return headsOf(clause, 'of').length > 0;
  if (sense.event !== 'DISASTER' || sense.mode !== 'accident') return false;
  const follows = lemmaOf(tree, Math.min(predicate + 1, tree.tokens.length - 1));
  if (lemma === 'crash' && follows === 'out') return true;
  // "slammed into a market": what has walls is no abstraction where something flies into it.
  const goals = headsOf(clause, 'in', 'into').filter((head) => !WALLED.has(lemmaOf(tree, head)));
  return [...headsOf(clause, 'subject'), ...goals].some((head) =>
    ABSTRACT.has(lemmaOf(tree, head)),
  );
}

const WALLED = new Set(['bank', 'business', 'market', 'site']);

/** "The minister came under fire for a trip": what is blamed is not shot at. */
function isBlamed(clause: Clause, { event, pattern }: VerbSense): boolean {
  const isUnderFire = event === 'ASSAULT' && /^come under (?:fire|attack)$/.test(pattern.text);
  return isUnderFire && headsOf(clause, 'for', 'over').length > 0;
}
