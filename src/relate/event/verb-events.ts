// Clauses in, events out: the senses of the verb are tried from the most specific on, and the first
// that fits gives type, mode and roles.

import { getToken, lemmaOf, type Tree, wordOf } from '../../language/dependency-tree.ts';
import { countOf } from '../../mention/index.ts';
import {
  type EventType,
  findNounSenses,
  findPredicateSenses,
  findVerbSenses,
  type VerbSense,
} from '../../ontology/index.ts';
import { mentionsOf } from '../arguments.ts';
import { agentsOf, type Clause, COMPANY, headsOf, patientsOf } from '../clause/clause.ts';
import type { EventDraft, ReadingContext } from '../context.ts';
import { statusOf } from '../status/status.ts';
import { decided, OCCURRED } from '../status/status-reading.ts';
import { bodiesLeft } from './bodies-left.ts';
import { asPurchase, buyersIn } from './buyers.ts';
import { draftEvent } from './draft-event.ts';
import { hasFittingSides } from './fitting-sides.ts';
import { type MatchedSense, matchVerb, phrasesOf, type VerbMatch } from './match-verb.ts';
import { isNoSuchAct } from './no-such-act.ts';
import { nominalClauses } from './nominal-clause.ts';
import { refineSense, together } from './refine-sense.ts';
import { eachOf, sendersOf } from './senders.ts';

/** How far "promised to agree to try to ..." is followed. */
const MAX_LEVELS = 4;

/** Verbs of setting one deed beside another. */
const COMPARING = new Set(['compare', 'equate', 'liken']);

const CONSEQUENCES = new Set(['allow', 'permit', 'let', 'enable', 'prevent', 'leave', 'help']);

/** Verbs whose participle after "be" is a stance of the subject: "is opposed to". */
const STANCES = new Set(['oppose', 'commit', 'prepare', 'disappoint', 'concern', 'interest']);

/** Events of words that are about another act. */
const WORDS_ABOUT_ACTS: ReadonlySet<EventType> = new Set([
  'REJECT',
  'REQUEST',
  'THREATEN',
  'CONCEDE',
]);

/** What was done until it was called off. */
const STRIKES = new Set(['strike', 'walkout', 'protest', 'demonstration', 'boycott']);

/** As that of other nouns. */
const NOMINAL_CONFIDENCE = 0.7;

/** How far back the pair may have been named. */
const PAIR_SENTENCES = 2;

/** Events told by verbs, and the nouns that their light verbs used up. */
export interface VerbEvents {
  readonly events: readonly EventDraft[];
  readonly usedNouns: ReadonlySet<number>;
}

/** Reads every clause against the lexicon. */
export function findVerbEvents(context: ReadingContext): VerbEvents {
  const events: EventDraft[] = [];
  const usedNouns = new Set<number>();
  const usedVerbs = new Map<number, EventType>();
  for (const clause of context.clauses.values()) {
    const first = senseOf(context, clause);
    if (first === undefined) continue;
    // "seized power in a coup": where nobody is known of a coup, power was seized.
    const told = [first, ...sensesAfter(context, clause, first)].flatMap((found) => {
      const event = eventOf(context, clause, found);
      return event === undefined ? [] : [{ found, event }];
    });
    const [{ found, event } = {}] = told;
    if (found === undefined || event === undefined) continue;
    // "tried to kill" is one attack and no attempt besides a killing.
    if (usedVerbs.get(clause.predicate) === event.type) continue;
    events.push(event);
    const { noun, complement, verb } = found.match;
    for (const word of [noun, complement])
      if (word !== undefined && isSameAct(context, found.sense, word)) usedNouns.add(word);
    if (verb !== undefined) usedVerbs.set(verb, event.type);
  }
  return { events, usedNouns };
}

/** Events told by nouns that stand for a clause: "the lifting of the curfew", but for those told already. */
export function findNominalEvents(
  context: ReadingContext,
  told: ReadonlySet<number>,
): readonly EventDraft[] {
  return context.tree.tokens.flatMap(({ upos }, head) => {
    if (upos !== 'NOUN' || told.has(head)) return [];
    for (const clause of nominalClauses(context, head)) {
      const found = senseOf(context, clause);
      const event = found === undefined ? undefined : eventOf(context, clause, found);
      // "the imposition of a curfew": the curfew is told of already.
      if (event !== undefined && !told.has(event.head))
        return [{ ...event, confidence: NOMINAL_CONFIDENCE }];
    }
    return [];
  });
}

/** "cancelled a meeting" tells of a cancellation, and of a meeting that was not held. */
function isSameAct(
  { tree }: ReadingContext,
  { event, mode, pattern }: VerbSense,
  noun: number,
): boolean {
  // "testified at the trial of Berg": the trial is told of as well.
  if (pattern.lemma === 'testify') return false;
  const [own] = findNounSenses(lemmaOf(tree, noun));
  // "appealed against his conviction": it was passed.
  if (event === 'JUSTICE' && mode === 'appeal' && own !== undefined && own.mode !== 'appeal')
    return false;
  // "broke up a demonstration": it was held.
  if (event === 'COERCE' && own?.event === 'PROTEST') return false;
  if (own === undefined || own.event === event || !WORDS_ABOUT_ACTS.has(event)) return true;
  // "ended its strike": the strike is told of as well.
  if (event === 'CONCEDE' && STRIKES.has(lemmaOf(tree, noun))) return false;
  return statusOf(tree, noun).status === 'occurred';
}

interface FoundSense {
  /** As the lexicon has it. */
  readonly meant: VerbSense;
  readonly sense: VerbSense;
  readonly match: VerbMatch;
}

/** The next sense of the same kind, if there is one. */
function sensesAfter(
  context: ReadingContext,
  clause: Clause,
  { meant }: FoundSense,
): readonly FoundSense[] {
  const next = senseOf(context, clause, 0, meant);
  return next === undefined ? [] : [next];
}

function senseOf(
  context: ReadingContext,
  clause: Clause,
  level = 0,
  after?: VerbSense,
): FoundSense | undefined {
  if (isConsequence(context, clause)) return undefined;
  const all = sensesOf(context, clause);
  const rest =
    after === undefined
      ? all
      : all
          .slice(all.indexOf(after) + 1)
          .filter(({ event, mode }) => event === after.event && mode === after.mode);
  for (const sense of rest) {
    const match = matchVerb(context, clause, sense);
    if (match === undefined || isNoSuchAct(context, clause, { sense, match })) continue;
    if (!hasFittingSides(context, { clause, sense, match })) continue;
    if (!isComplete(context, { clause, sense, match })) continue;
    const eventOf = (inner: Clause) =>
      level > MAX_LEVELS ? undefined : senseOf(context, inner, level + 1)?.sense.event;
    return { meant: sense, sense: refineSense(context, { clause, sense, match, eventOf }), match };
  }
  return undefined;
}

/** "split the vote, allowing Lind to win" is what came of it, and no act of its own. */
function isConsequence({ tree }: ReadingContext, { predicate, lemma }: Clause): boolean {
  const { deprel, xpos, head } = getToken(tree, predicate);
  if (deprel === 'advcl' && xpos === 'VBG' && CONSEQUENCES.has(lemma)) return true;
  // "compared banning books to burning them": nobody is said to do either.
  const above = head >= 0 && xpos === 'VBG' ? head : predicate;
  const governors = [above, getToken(tree, above).head].filter((at) => at >= 0 && at !== predicate);
  return xpos === 'VBG' && governors.some((at) => COMPARING.has(lemmaOf(tree, at)));
}

function sensesOf({ tree }: ReadingContext, clause: Clause): readonly VerbSense[] {
  const predicates = () => [
    ...findPredicateSenses(wordOf(tree, clause.predicate).toLowerCase()),
    ...findPredicateSenses(clause.lemma),
  ];
  if (clause.copular) return predicates();
  const verbs = findVerbSenses(clause.lemma);
  if (!clause.passive) return verbs;
  return STANCES.has(clause.lemma) ? [...predicates(), ...verbs] : [...verbs, ...predicates()];
}

/** A transitive verb without its object says too little: "they met", "he called". */
function isComplete(
  context: ReadingContext,
  { clause, sense, match: { recipients } }: MatchedSense,
): boolean {
  const { recipient } = sense.pattern;
  // "was rushed to hospital", "was returned to Oslo by police": who goes there does not act.
  if (sense.roles === 'motion' && clause.passive) return false;
  if (recipient === 'none' || recipients.length > 0 || sense.roles === 'patient') return true;
  if (sense.roles !== 'mutual') return false;
  const partners = partnersOf(context, clause);
  // "The two met": one phrase that counts those who did, or names who sent them.
  const isSeveral = partners.some(
    (head) =>
      countOf(context.tree, { head }) !== undefined ||
      sendersOf(context, head).length > 1 ||
      // "Several leaders, including Lind and Berg, met."
      mentionsOf(context, head).length > 2,
  );
  return partners.length > 1 || isSeveral || headsOf(clause, ...COMPANY).length > 0;
}

/** Who acts together; "they" are the pair that the text has just spoken of. */
function partnersOf(context: ReadingContext, clause: Clause): readonly number[] {
  const agents = eachOf(context.tree, agentsOf(clause));
  const [only] = agents;
  if (only === undefined || agents.length > 1 || lemmaOf(context.tree, only) !== 'they')
    return agents;
  return pairBefore(context, clause) ?? agents;
}

/**
 * The two who act together, one with or upon the other, in the nearest clause before: where it joins two
 * names, nobody else can be meant by both.
 */
function pairBefore(context: ReadingContext, clause: Clause): readonly number[] | undefined {
  const { tree, clauses } = context;
  const sentenceOf = (token: number) => tree.sentenceOf[token] ?? 0;
  const near = [...clauses.values()].filter(
    ({ predicate }) =>
      predicate < clause.predicate &&
      sentenceOf(clause.predicate) - sentenceOf(predicate) <= PAIR_SENTENCES,
  );
  for (const before of near.toReversed()) {
    const pair = pairIn(context, before);
    if (pair.length === 2) return pair;
  }
  return pairNamed(context, clause);
}

/** "Ministers Lind and Berg said after they met": where the parse loses one, the only two persons named before. */
function pairNamed(
  { tree, mentions }: ReadingContext,
  { predicate }: Clause,
): readonly number[] | undefined {
  const sentence = tree.sentenceOf[predicate] ?? 0;
  const personsIn = (of: number) => {
    const firsts = new Map<string, number>();
    for (const { kind, type, head, label } of mentions) {
      const isBefore = head < predicate && tree.sentenceOf[head] === of;
      if (isBefore && kind === 'name' && type === 'person' && !firsts.has(label))
        firsts.set(label, head);
    }
    return [...firsts.values()];
  };
  const own = personsIn(sentence);
  // "Talks between Lind and Berg ended. They will meet again."
  const pair = own.length === 0 ? personsIn(sentence - 1) : own;
  const [first = 0, second = 0] = pair;
  const isJoined = own.length > 0 || isTalkBetween(tree, first, second);
  return pair.length === 2 && isJoined ? pair : undefined;
}

const JOINING = /^(?:and|with)$/;

function isTalkBetween(tree: Tree, first: number, second: number): boolean {
  for (let at = first + 1; at < second; at += 1) if (JOINING.test(wordOf(tree, at))) return true;
  return false;
}

function pairIn(context: ReadingContext, clause: Clause): readonly number[] {
  const { tree } = context;
  const named = (heads: readonly number[]) => heads.filter((head) => isParty(context, head));
  const subjects = agentsOf(clause);
  const between = subjects.flatMap((subject) => phrasesOf(tree, subject, ['between', 'of']));
  const agents = named(eachOf(tree, subjects));
  if (agents.length > 1) return agents;
  if (agents.length === 0) return named(between);
  const objects = patientsOf(clause);
  const company = objects.flatMap((object) => phrasesOf(tree, object, COMPANY));
  const others = named([...objects, ...headsOf(clause, ...COMPANY), ...company]);
  return agents.length === 1 && others.length === 1 ? [...agents, ...others] : [];
}

function isParty({ mentionAt, mentions }: ReadingContext, head: number): boolean {
  const index = mentionAt(head);
  const mention = index === undefined ? undefined : mentions[index];
  return mention?.kind === 'name' && mention.demonym !== true;
}

function eventOf(
  context: ReadingContext,
  clause: Clause,
  { sense, match }: Pick<FoundSense, 'sense' | 'match'>,
): EventDraft | undefined {
  const { tree } = context;
  const head = happeningOf(context, clause, { sense, match });
  const { start, end } = getToken(tree, head);
  const roles = rolesOf(context, clause, { sense, match });
  const buyers = buyersIn(context, clause, sense, roles.recipients);
  const event = draftEvent(context, {
    sense: buyers.length > 0 ? asPurchase(sense) : sense,
    head,
    clauseHead: clause.predicate,
    trigger: { start, end },
    ...decided(isOwed(context, clause, sense) ? OCCURRED : statusOf(tree, clause.predicate)),
    ...roles,
    ...(buyers.length > 0 ? { actors: [...roles.actors, ...buyers], aside: roles.actors } : {}),
    rule: `verb.${clause.lemma}`,
    confidence: match.noun === undefined ? 0.85 : 0.9,
  });
  return event === undefined ? undefined : together(context, event);
}

/** Who must pay a fine has been fined. */
function isOwed(
  { tree }: ReadingContext,
  { predicate, negated }: Clause,
  { relation, pattern }: VerbSense,
): boolean {
  const found = statusOf(tree, predicate).status;
  return relation === 'FINED' && pattern.lemma === 'pay' && !negated && found === 'possible';
}

/** "opened a plant" is an opening, "searched the home" a search: a plant is nothing that happens. */
function happeningOf(
  { tree }: ReadingContext,
  clause: Clause,
  { sense, match: { noun } }: Pick<FoundSense, 'sense' | 'match'>,
): number {
  const happens =
    noun !== undefined &&
    findNounSenses(lemmaOf(tree, noun)).some(({ event }) => event === sense.event);
  return happens ? noun : clause.predicate;
}

function rolesOf(
  context: ReadingContext,
  clause: Clause,
  { sense, match }: Pick<FoundSense, 'sense' | 'match'>,
) {
  const { recipients } = match;
  switch (sense.roles) {
    case 'mutual': {
      if (sense.relation === 'MARRIED') return coupleOf(context, clause, match);
      const company = headsOf(clause, ...COMPANY);
      // "a deal between Norway and Sweden was signed"
      const parties =
        match.noun === undefined ? [] : phrasesOf(context.tree, match.noun, ['between', 'among']);
      const partners = partnersOf(context, clause);
      // "Norwegian and Swedish envoys met": with each other, and not with their own country.
      const sent = partners.filter((head) => sendersOf(context, head).length > 1);
      const isBroker = parties.length > 1 && /^(?:broker|mediate|negotiate)$/.test(clause.lemma);
      return {
        aside: isBroker ? partners : sent,
        actors: [...parties, ...partners, ...recipients, ...company],
        recipients: [],
        actorMentions: agentsOf(clause).flatMap((head) => sendersOf(context, head)),
      };
    }
    case 'inverted':
      // "was received by Lind": she is whom the visit is to.
      return {
        actors: recipients,
        recipients: headsOf(
          clause,
          clause.passive && sense.pattern.lemma !== 'be' ? 'agent' : 'subject',
        ),
      };
    case 'patient':
      // "was succeeded by Lind": it befalls her.
      if (/^(?:succeed|replace)$/.test(sense.pattern.lemma) && clause.passive)
        return { actors: [], recipients: headsOf(clause, 'agent') };
      return {
        actors: headsOf(clause, 'agent'),
        // "born to Anna Lind", "died in exile": it befalls the subject alone.
        recipients:
          sense.event === 'LIFE' && sense.pattern.recipient === 'oblique'
            ? headsOf(clause, 'subject')
            : // "joined Torino from Celta": it befalls who joins.
              sense.pattern.text.startsWith('join *')
              ? headsOf(clause, 'subject')
              : [...headsOf(clause, 'subject'), ...recipients],
      };
    default:
      // "is prepared to" and "is opposed to" are no passives: their subject acts.
      return {
        actors: [
          ...(sense.pattern.lemma === 'be' ? headsOf(clause, 'subject') : agentsOf(clause)),
          ...companions(context, clause, sense),
        ],
        recipients:
          sense.relation === 'RESIGNED_FROM' && recipients.length === 0
            ? bodiesLeft(context, clause)
            : recipients,
      };
  }
}

/**
 * "is married to Dahl": one, where the parse may join the children of "to Mara, mother of Jonas, and their son Erik" to
 * her; "both daughters, Mara and Anna, are married" names no couple.
 */
function coupleOf(context: ReadingContext, clause: Clause, { noun, recipients }: VerbMatch) {
  const { tree } = context;
  const subjects = headsOf(clause, 'subject');
  const areKin = subjects.some(
    (head) => SIBLINGS.test(lemmaOf(tree, head)) && getToken(tree, head).xpos === 'NNS',
  );
  const parties = noun === undefined ? [] : phrasesOf(tree, noun, ['between', 'among']);
  const to = clause.passive ? headsOf(clause, 'to') : [];
  const [spouse] = [...to, ...recipients].filter((head) => !subjects.includes(head));
  const wed = [...(clause.passive ? subjects : []), ...(spouse === undefined ? [] : [spouse])];
  return {
    actors: areKin ? [] : [...parties, ...partnersOf(context, clause), ...wed],
    recipients: [],
    actorMentions: areKin ? [] : agentsOf(clause).flatMap((head) => sendersOf(context, head)),
  };
}

const SIBLINGS = /^(?:son|daughter|sister|brother|child|girl|boy)$/;

/** "flew to Moscow with Ahl": who goes with somebody goes too. */
function companions(
  context: ReadingContext,
  clause: Clause,
  { roles }: VerbSense,
): readonly number[] {
  if (roles !== 'motion' || clause.passive) return [];
  return headsOf(clause, 'with', 'alongside').filter((head) =>
    mentionsOf(context, head).some(
      (index) =>
        context.mentions[index]?.type === 'person' && context.mentions[index]?.kind === 'name',
    ),
  );
}
