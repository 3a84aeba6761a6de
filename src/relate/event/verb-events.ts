// Clauses in, events out: the senses of the verb are tried from the most specific on, and the first
// that fits gives type, mode and roles.

import {
  childrenBy,
  findChild,
  getToken,
  lemmaOf,
  wordOf,
} from '../../language/dependency-tree.ts';
import {
  type EventType,
  findPredicateSenses,
  findVerbSenses,
  type VerbSense,
} from '../../ontology/index.ts';
import { agentsOf, type Clause, COMPANY, headsOf } from '../clause/clause.ts';
import { statusOf } from '../clause/status.ts';
import type { EventDraft, ReadingContext } from '../context.ts';
import { draftEvent } from './draft-event.ts';
import { matchVerb, type VerbMatch } from './match-verb.ts';
import { isGround } from './participants.ts';

const FORCES_OF_NATURE = new Set(
  'storm flood flooding earthquake quake fire wildfire blaze landslide mudslide hurricane cyclone tornado typhoon avalanche tsunami volcano eruption drought heatwave lightning crash accident collapse virus disease epidemic outbreak famine cold heat rain snow wind wave'.split(
    ' ',
  ),
);

const HARMFUL: ReadonlySet<EventType> = new Set([
  'COERCE',
  'ASSAULT',
  'SANCTION',
  'MOBILIZE',
  'PROTEST',
  'THREATEN',
]);

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
    const found = senseOf(context, clause);
    const event = found === undefined ? undefined : eventOf(context, clause, found);
    if (found === undefined || event === undefined) continue;
    // "tried to kill" is one attack and no attempt besides a killing.
    if (usedVerbs.get(clause.predicate) === event.type) continue;
    events.push(event);
    if (found.match.noun !== undefined) usedNouns.add(found.match.noun);
    if (found.match.verb !== undefined) usedVerbs.set(found.match.verb, event.type);
  }
  return { events, usedNouns };
}

interface FoundSense {
  readonly sense: VerbSense;
  readonly match: VerbMatch;
}

function senseOf(context: ReadingContext, clause: Clause): FoundSense | undefined {
  for (const sense of sensesOf(context, clause)) {
    const match = matchVerb(context, clause, sense.pattern);
    if (match === undefined || isNaming(context, clause, sense)) continue;
    if (isComplete(clause, sense, match)) {
      const willed = withoutWill(context, clause, sense);
      return { sense: taking(context, commitment(context, clause, willed), match), match };
    }
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

/** Whoever vows, or is ready, to harm somebody makes a threat and no offer. */
function commitment(context: ReadingContext, clause: Clause, sense: VerbSense): VerbSense {
  if (sense.event !== 'AGREE' || sense.pattern.inner !== 'object') return sense;
  const harms = childrenBy(context.tree, clause.predicate, 'xcomp', 'advcl', 'ccomp').some(
    (child) => {
      const inner = context.clauses.get(child);
      const event = inner === undefined ? undefined : senseOf(context, inner)?.sense.event;
      return event !== undefined && HARMFUL.has(event);
    },
  );
  const { pattern, roles } = sense;
  return harms ? { event: 'THREATEN', relation: 'THREATENED', pattern, roles } : sense;
}

/** Who captures a town or a camp arrests nobody: that is an attack. */
function taking(context: ReadingContext, sense: VerbSense, { recipients }: VerbMatch): VerbSense {
  if (sense.mode !== 'arrest' || recipients.length === 0) return sense;
  const { pattern, roles } = sense;
  return recipients.every((head) => isGround(context, head))
    ? { event: 'ASSAULT', relation: 'ATTACKED', pattern, roles }
    : sense;
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
    status: statusOf(tree, clause.predicate).status,
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
      // "is prepared to" and "is opposed to" are no passives: their subject acts.
      return {
        actors: sense.pattern.lemma === 'be' ? headsOf(clause, 'subject') : agentsOf(clause),
        recipients,
      };
  }
}
