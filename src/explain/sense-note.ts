// The id of a rule that goes by the lexicon ("verb.meet", "noun.talk") and the pattern that matched in,
// what the ontology says by it out.

import {
  EVENTS,
  type EventDeclaration,
  type EventType,
  findNounSenses,
  findPredicateSenses,
  findVerbSenses,
  type NounSense,
  nounSenses,
  PROJECTIONS,
  type ProjectionType,
  type SenseRoles,
  type VerbSense,
  verbSenses,
} from '../ontology/index.ts';
import type { RuleNote } from './explanation.ts';

/** What is known of the sense that was meant, besides the rule's id. */
export interface SenseHint {
  readonly pattern?: string | undefined;
  readonly relation?: ProjectionType | undefined;
  readonly event?: EventType | undefined;
}

const ID = /^(verb|noun)\.(.+)$/s;

const ROLES: Readonly<Record<SenseRoles, string>> = {
  directed: 'one acts, the other receives',
  mutual: 'everyone involved acts',
  inverted: 'the subject is the one that receives',
  motion: 'one goes, and the place it goes to receives',
  patient: 'it happens to somebody, nobody acts',
};

/** The note of a rule of the lexicon; nothing where no verb or noun of the ontology has such an id. */
export function findSenseNote(id: string, hint: SenseHint): RuleNote | undefined {
  const [, kind, lemma = ''] = ID.exec(id) ?? [];
  if (kind !== 'verb' && kind !== 'noun') return undefined;
  const matched = matching(kind, hint);
  const senses = matched.length > 0 ? matched : sensesOf(kind, lemma);
  const [first] = senses;
  if (first === undefined) return undefined;
  const sense = senses.find((one) => fits(one, hint)) ?? first;
  return {
    id,
    kind,
    reason: reasonOf(kind, matched.length > 0 ? [sense] : senses),
    ...(matched.length > 0 ? { pattern: sense.pattern.text } : {}),
    ...examplesOf(sense),
  };
}

type EventSense = VerbSense | NounSense;

function matching(kind: 'verb' | 'noun', { pattern }: SenseHint): readonly EventSense[] {
  const senses: readonly EventSense[] = kind === 'verb' ? verbSenses() : nounSenses();
  return pattern === undefined ? [] : senses.filter((sense) => sense.pattern.text === pattern);
}

function sensesOf(kind: 'verb' | 'noun', lemma: string): readonly EventSense[] {
  if (kind === 'noun') return findNounSenses(lemma);
  return [...findVerbSenses(lemma), ...findPredicateSenses(lemma)];
}

function fits(sense: EventSense, { relation, event }: SenseHint): boolean {
  return sense.relation === relation && (event === undefined || sense.event === event);
}

function reasonOf(kind: 'verb' | 'noun', senses: readonly EventSense[]): string {
  const said = [...new Set(senses.map(meaningOf))];
  const [first] = senses;
  if (first === undefined || said.length > 1)
    return `The ontology lists the ${kind} for ${said.join('; or for ')}.`;
  return `The ontology lists the ${kind} for ${said.join()}: ${ROLES[first.roles]}.`;
}

/** "CONSULT/visit, which gives VISITED" */
function meaningOf({ event, mode, relation }: EventSense): string {
  const type = mode === undefined ? event : `${event}/${mode}`;
  return relation === undefined ? type : `${type}, which gives ${relation}`;
}

function examplesOf({ event, relation }: EventSense) {
  const declaration: Pick<EventDeclaration, 'example' | 'counterExample'> =
    relation === undefined ? EVENTS[event] : PROJECTIONS[relation];
  const { example, counterExample } = declaration;
  return { example: unmarked(example), counterExample: unmarked(counterExample) };
}

/** Sentences of the ontology have their participants in brackets. */
function unmarked(sentence: string): string {
  return sentence.replaceAll(/[[\]]/g, '');
}
