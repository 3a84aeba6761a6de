// A lemma goes in, what it may express comes out. Method: every pattern of the tables is read once,
// when one is first asked for, and kept under the lemma it begins with; the most specific comes first,
// so that the first one whose slots are all filled is the one meant. Reading and asking share these
// indexes.

import { EVENTS } from './events/index.ts';
import { lazy } from './lazy.ts';
import {
  type NounPattern,
  parseNounPattern,
  parseVerbPattern,
  type VerbPattern,
} from './pattern.ts';
import { FACTS } from './relations/index.ts';
import type {
  EventDeclaration,
  EventType,
  FactDeclaration,
  FactType,
  ProjectionType,
  RelationType,
  Sense,
} from './types.ts';
import { EVENT_TYPES, FACT_TYPES } from './types.ts';

/** How grammar gives the roles. */
export type SenseRoles = NonNullable<Sense['roles']>;

/** What one pattern says in an event. */
interface EventSense {
  readonly event: EventType;
  readonly mode?: string;
  /** The relation from actor to recipient; absent where the sense projects none. */
  readonly relation?: ProjectionType;
  readonly roles: SenseRoles;
}

/** One verb pattern of an event type. */
export interface VerbSense extends EventSense {
  readonly pattern: VerbPattern;
}

/** One noun pattern of an event type. */
export interface NounSense extends EventSense {
  readonly pattern: NounPattern;
}

/** One pattern of a fact; `inverse` when its subject is the object of the relation. */
export interface FactSense<P extends VerbPattern | NounPattern = VerbPattern | NounPattern> {
  readonly fact: FactType;
  readonly inverse: boolean;
  readonly pattern: P;
}

/** Where a pattern is kept: under its lemma, or after `be` under the predicate too. */
interface Entry {
  readonly pattern: VerbPattern | NounPattern;
}

/**
 * How many words a pattern asks for, weighed: a light verb's noun, a predicate or a compound above
 * an infinitive, that above a particle, that above a preposition.
 */
export function specificity(pattern: VerbPattern | NounPattern): number {
  if (pattern.kind === 'noun') {
    const words = pattern.before.length + pattern.after.length;
    return 8 * words + (pattern.plural ? 4 : 0) + (pattern.preps.length > 0 ? 2 : 0);
  }
  const { noun, predicate, complement, clause, infinitive, obliged, particle, preps, before } =
    pattern;
  const nouns = [noun, predicate, complement?.noun].filter((word) => word !== undefined).length;
  const compounds = before.length + (complement?.before.length ?? 0);
  return (
    8 * (nouns + compounds) +
    (infinitive === undefined ? 0 : 8) +
    (particle === undefined ? 0 : 4) +
    (complement === undefined ? 0 : 2) +
    (clause === undefined ? 0 : 1) +
    (obliged === undefined ? 0 : 1) +
    (preps.length > 0 ? 2 : 0)
  );
}

function indexBy<T extends Entry>(
  entries: readonly T[],
  keyOf: (entry: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const index = new Map<string, T[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const list = index.get(key);
    if (list === undefined) index.set(key, [entry]);
    else list.push(entry);
  }
  const weights = new Map(entries.map((entry) => [entry, specificity(entry.pattern)]));
  const weightOf = (entry: T): number => weights.get(entry) ?? 0;
  for (const list of index.values()) list.sort((a, b) => weightOf(b) - weightOf(a));
  return index;
}

const sensesOf = (event: EventType): readonly Sense[] =>
  (EVENTS[event] satisfies EventDeclaration).senses;

function eventSense(event: EventType, sense: Sense): EventSense {
  const { mode, relation, roles = 'directed' } = sense;
  return {
    event,
    roles,
    ...(mode === undefined ? {} : { mode }),
    ...(relation === undefined ? {} : { relation }),
  };
}

/** In a patient sense nobody acts, so a possessor is the one it happens to. */
function withPossessor(pattern: NounPattern, roles: SenseRoles): NounPattern {
  return roles === 'patient' ? { ...pattern, possessor: 'recipient' } : pattern;
}

/** Every verb sense of the events, in the order of the tables. */
export const verbSenses = lazy((): readonly VerbSense[] =>
  EVENT_TYPES.flatMap((event) =>
    sensesOf(event).flatMap((sense) =>
      sense.verbs
        .flatMap(parseVerbPattern)
        .map((pattern) => ({ ...eventSense(event, sense), pattern })),
    ),
  ),
);

/** Every noun sense of the events, in the order of the tables. */
export const nounSenses = lazy((): readonly NounSense[] =>
  EVENT_TYPES.flatMap((event) =>
    sensesOf(event).flatMap((sense) =>
      sense.nouns.flatMap(parseNounPattern).map((pattern) => {
        const base = eventSense(event, sense);
        return { ...base, pattern: withPossessor(pattern, base.roles) };
      }),
    ),
  ),
);

/** The expressions of a fact, straight and inverse, with the parser of their part of speech. */
function readFacts<P extends VerbPattern | NounPattern>(
  part: 'verbs' | 'nouns',
  parse: (text: string) => readonly P[],
): readonly FactSense<P>[] {
  return FACT_TYPES.flatMap((fact) => {
    const declaration: FactDeclaration = FACTS[fact];
    const straight = declaration[part].flatMap(parse);
    const turned = (declaration.inverse?.[part] ?? []).flatMap(parse);
    return [
      ...straight.map((pattern) => ({ fact, inverse: false, pattern })),
      ...turned.map((pattern) => ({ fact, inverse: true, pattern })),
    ];
  });
}

const factVerbs = lazy(() => readFacts('verbs', parseVerbPattern));
const factNouns = lazy(() => readFacts('nouns', parseNounPattern));

const predicateOf = ({ pattern }: { readonly pattern: VerbPattern }): string | undefined =>
  pattern.lemma === 'be' ? (pattern.predicate ?? pattern.complement?.noun) : undefined;
const lemmaOf = ({ pattern }: Entry): string => pattern.lemma;

const verbsByLemma = lazy(() => indexBy(verbSenses(), lemmaOf));
const nounsByLemma = lazy(() => indexBy(nounSenses(), lemmaOf));
const predicates = lazy(() => indexBy(verbSenses(), predicateOf));
const factVerbsByLemma = lazy(() => indexBy(factVerbs(), lemmaOf));
const factNounsByLemma = lazy(() => indexBy(factNouns(), lemmaOf));
const factPredicates = lazy(() => indexBy(factVerbs(), predicateOf));

/** Every fact sense, verbs before nouns. */
export function factSensesAll(): readonly FactSense[] {
  return [...factVerbs(), ...factNouns()];
}

/** Finds the event senses of a verb lemma, most specific first. */
export function findVerbSenses(lemma: string): readonly VerbSense[] {
  return verbsByLemma().get(lemma.toLowerCase()) ?? [];
}

/** Finds the event senses of a noun lemma, most specific first. */
export function findNounSenses(lemma: string): readonly NounSense[] {
  return nounsByLemma().get(lemma.toLowerCase()) ?? [];
}

/** Finds the event senses of `be` with this predicate, by its form: `critical`, `born`. */
export function findPredicateSenses(form: string): readonly VerbSense[] {
  return predicates().get(form.toLowerCase()) ?? [];
}

/** Finds the facts that a verb lemma expresses, most specific first. */
export function findFactVerbs(lemma: string): readonly FactSense<VerbPattern>[] {
  return factVerbsByLemma().get(lemma.toLowerCase()) ?? [];
}

/** Finds the facts that a noun lemma expresses: posts, kin, parts; most specific first. */
export function findFactNouns(lemma: string): readonly FactSense<NounPattern>[] {
  return factNounsByLemma().get(lemma.toLowerCase()) ?? [];
}

/** Finds the facts of `be` with this predicate, by its form: `based`, `member`. */
export function findFactPredicates(form: string): readonly FactSense<VerbPattern>[] {
  return factPredicates().get(form.toLowerCase()) ?? [];
}

function isFact(type: RelationType | EventType): type is FactType {
  return FACT_TYPES.some((fact) => fact === type);
}

/** The verb patterns that express a relation or an event type, in the order of the tables. */
export function verbsOf(type: RelationType | EventType): readonly VerbPattern[] {
  if (isFact(type)) {
    return factVerbs()
      .filter((sense) => sense.fact === type && !sense.inverse)
      .map((sense) => sense.pattern);
  }
  return verbSenses()
    .filter((sense) => sense.relation === type || sense.event === type)
    .map((sense) => sense.pattern);
}

/** The noun patterns that express a relation or an event type, in the order of the tables. */
export function nounsOf(type: RelationType | EventType): readonly NounPattern[] {
  if (isFact(type)) {
    return factNouns()
      .filter((sense) => sense.fact === type && !sense.inverse)
      .map((sense) => sense.pattern);
  }
  return nounSenses()
    .filter((sense) => sense.relation === type || sense.event === type)
    .map((sense) => sense.pattern);
}

/**
 * The relation that an event of this type and mode projects when its sense is not known: that of
 * the first sense of the mode, or of those without a mode where the mode has none; nothing where
 * any of these senses projects none ("divorce" is LIFE/marriage, and not MARRIED).
 */
export function projectionOf(event: EventType, mode?: string): ProjectionType | undefined {
  const own = sensesOf(event).filter((sense) => sense.mode === mode);
  const senses = own.length > 0 ? own : sensesOf(event).filter((sense) => sense.mode === undefined);
  if (senses.some((sense) => sense.relation === undefined)) return undefined;
  return senses[0]?.relation;
}

/** Every relation that a verb lemma may express, events before facts, the most specific first. */
export function relationsOf(lemma: string): readonly RelationType[] {
  const events = findVerbSenses(lemma).flatMap(({ relation }) => relation ?? []);
  const facts = findFactVerbs(lemma).map(({ fact }) => fact);
  return [...new Set<RelationType>([...events, ...facts])];
}
