// What a sense of a verb may need of those who do it and of those it is done to, as one row of a table; and the
// questions that several rows ask.

import { childrenBy, lemmaOf, type Tree } from '../../language/dependency-tree.ts';
import type { VerbSense } from '../../ontology/index.ts';
import { mentionsOf } from '../arguments.ts';
import { agentsOf, headsOf, patientsOf } from '../clause/clause.ts';
import type { ReadingContext } from '../context.ts';
import type { MatchedSense } from './match-verb.ts';

/** A sense, and what must hold in the clause for it to be meant. */
export interface Condition {
  /** The patterns that it is about, and the type of event. */
  readonly event: VerbSense['event'];
  readonly patterns: RegExp;
  readonly holds: (context: ReadingContext, found: MatchedSense) => boolean;
}

type Matched = Pick<MatchedSense, 'match'>;

/** The types of those that some phrases name. */
export function typesOf(context: ReadingContext, heads: readonly number[]): readonly string[] {
  return heads
    .flatMap((head) => mentionsOf(context, head))
    .flatMap((index) => context.mentions[index]?.type ?? []);
}

/** Whether it is done to somebody or something that the text names: "received a letter in Bergen" is no visit. */
export function isDoneToSome(context: ReadingContext, { match }: Matched): boolean {
  return typesOf(context, match.recipients).length > 0;
}

/** Whether it is done to people, and to nothing else. */
export function isDoneToPeople(context: ReadingContext, { match }: Matched): boolean {
  const types = typesOf(context, match.recipients);
  return types.length > 0 && types.every((type) => type === 'person' || type === 'group');
}

/** Whether it is done to some whom the text knows, or to nothing that it names. */
export function isDoneToNoThing(context: ReadingContext, { clause }: MatchedSense): boolean {
  const objects = patientsOf(clause);
  return objects.length === 0 || typesOf(context, objects).length > 0;
}

/** The lemmas of the objects, or of the passive subject. */
export function objectLemmas(tree: Tree, { clause }: MatchedSense): readonly string[] {
  return patientsOf(clause).map((head) => lemmaOf(tree, head));
}

/** The lemmas of those who do it. */
export function agentLemmas(tree: Tree, { clause }: MatchedSense): readonly string[] {
  return agentsOf(clause).map((head) => lemmaOf(tree, head));
}

/** The lemmas of the phrases under some prepositions. */
export function lemmasUnder(
  tree: Tree,
  { clause }: MatchedSense,
  ...prepositions: readonly string[]
): readonly string[] {
  return headsOf(clause, ...prepositions).map((head) => lemmaOf(tree, head));
}

/** Whether it is done, and to nothing: "demonstrated in Oslo", and not "demonstrated that it works". */
export function isWithoutObject({ tree }: ReadingContext, { clause }: MatchedSense): boolean {
  const told = childrenBy(tree, clause.predicate, 'ccomp');
  return !clause.passive && headsOf(clause, 'object').length === 0 && told.length === 0;
}
