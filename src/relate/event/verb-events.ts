// Clauses in, events out: the senses of the verb are tried from the most specific on, and the first
// that fits gives type, mode and roles.

import { findChild, getToken, lemmaOf, wordOf } from '../../language/dependency-tree.ts';
import {
  type EventType,
  findNounSenses,
  findPredicateSenses,
  findVerbSenses,
  type VerbSense,
} from '../../ontology/index.ts';
import { agentsOf, type Clause, COMPANY, headsOf } from '../clause/clause.ts';
import type { EventDraft, ReadingContext } from '../context.ts';
import { statusOf } from '../status/status.ts';
import { decided } from '../status/status-reading.ts';
import { draftEvent } from './draft-event.ts';
import { matchVerb, type VerbMatch } from './match-verb.ts';

const FORCES_OF_NATURE = new Set(
  'storm flood flooding earthquake quake fire wildfire blaze landslide mudslide hurricane cyclone tornado typhoon avalanche tsunami volcano eruption drought heatwave lightning crash accident collapse virus disease epidemic outbreak famine cold heat rain snow wind wave'.split(
    ' ',
  ),
);

/** Events of words that are about another act. */
const WORDS_ABOUT_ACTS: ReadonlySet<EventType> = new Set(['REJECT', 'REQUEST', 'THREATEN']);

/** Events told by verbs, and the nouns that their light verbs used up. */
export interface VerbEvents {
  readonly events: readonly EventDraft[];
  readonly usedNouns: ReadonlySet<number>;
}

/** Reads every clause against the lexicon. */
export function findVerbEvents(context: ReadingContext): VerbEvents {
  const events: EventDraft[] = [];
  const usedNouns = new Set<number>();
  for (const clause of context.clauses.values()) {
    const found = senseOf(context, clause);
    if (found === undefined) continue;
    const event = eventOf(context, clause, found);
    if (event === undefined) continue;
    events.push(event);
    if (found.match.noun !== undefined && isSameAct(context, found.sense, found.match.noun))
      usedNouns.add(found.match.noun);
  }
  return { events, usedNouns };
}

/** "cancelled a meeting" tells of a cancellation, and of a meeting that was not held. */
function isSameAct({ tree }: ReadingContext, { event }: VerbSense, noun: number): boolean {
  const [own] = findNounSenses(lemmaOf(tree, noun));
  if (own === undefined || own.event === event || !WORDS_ABOUT_ACTS.has(event)) return true;
  return statusOf(tree, noun).status === 'occurred';
}

interface FoundSense {
  readonly sense: VerbSense;
  readonly match: VerbMatch;
}

function senseOf(context: ReadingContext, clause: Clause): FoundSense | undefined {
  for (const sense of sensesOf(context, clause)) {
    const match = matchVerb(context.tree, clause, sense.pattern);
    if (match === undefined || isNaming(context, clause, sense)) continue;
    if (isComplete(clause, sense, match))
      return { sense: withoutWill(context, clause, sense), match };
  }
  return undefined;
}

function sensesOf({ tree }: ReadingContext, clause: Clause): readonly VerbSense[] {
  const predicates = () => [
    ...findPredicateSenses(wordOf(tree, clause.predicate).toLowerCase()),
    ...findPredicateSenses(clause.lemma),
  ];
  if (clause.copular) return predicates();
  return [...findVerbSenses(clause.lemma), ...(clause.passive ? predicates() : [])];
}

/** What a storm or a crash does is no assault: "the storm killed 12 people". */
function withoutWill({ tree }: ReadingContext, clause: Clause, sense: VerbSense): VerbSense {
  const blind = agentsOf(clause).some((head) => FORCES_OF_NATURE.has(lemmaOf(tree, head)));
  if (!blind || sense.event !== 'ASSAULT') return sense;
  const { pattern, roles, relation } = sense;
  const modes = { KILLED: 'death', INJURED: 'injury' } as const;
  const mode = modes[relation as keyof typeof modes];
  return mode === undefined
    ? { event: 'DISASTER', mode: 'natural', pattern, roles }
    : { event: 'LIFE', mode, pattern, roles };
}

/** "called them exposed" gives a name to something; it is no call. */
function isNaming({ tree }: ReadingContext, clause: Clause, sense: VerbSense): boolean {
  if (sense.relation !== 'CALLED' || sense.pattern.recipient !== 'object') return false;
  return findChild(tree, clause.predicate, 'xcomp', 'ccomp') !== undefined;
}

/** A transitive verb without its object says too little: "they met", "he called". */
function isComplete(clause: Clause, sense: VerbSense, { recipients }: VerbMatch): boolean {
  if (sense.pattern.recipient !== 'object' || recipients.length > 0 || sense.roles === 'patient')
    return true;
  if (sense.roles !== 'mutual') return false;
  return agentsOf(clause).length > 1 || headsOf(clause, ...COMPANY).length > 0;
}

function eventOf(
  context: ReadingContext,
  clause: Clause,
  { sense, match }: FoundSense,
): EventDraft | undefined {
  const { tree } = context;
  const head = match.noun ?? clause.predicate;
  const { start, end } = getToken(tree, head);
  return draftEvent(context, {
    sense,
    head,
    clauseHead: clause.predicate,
    trigger: { start, end },
    ...decided(statusOf(tree, clause.predicate)),
    ...rolesOf(clause, sense, match.recipients),
    rule: `verb.${clause.lemma}`,
    confidence: match.noun === undefined ? 0.85 : 0.9,
  });
}

function rolesOf(clause: Clause, sense: VerbSense, recipients: readonly number[]) {
  switch (sense.roles) {
    case 'mutual': {
      const company = headsOf(clause, ...COMPANY);
      return { actors: [...agentsOf(clause), ...recipients, ...company], recipients: [] };
    }
    case 'inverted':
      return { actors: recipients, recipients: headsOf(clause, 'subject') };
    case 'patient':
      return {
        actors: headsOf(clause, 'agent'),
        recipients: [...headsOf(clause, 'subject'), ...recipients],
      };
    default:
      return { actors: agentsOf(clause), recipients };
  }
}
