// The relations of a Reading and the facts of the data in, right, false and missed by row out.

import type { Reading, ReadRelation } from '../../src/model/reading.ts';
import { RELATIONS, type RelationDeclaration } from '../../src/ontology/index.ts';
import { createEntityMatch, type EntityMatch } from './entity-match.ts';
import type { RelationRow } from './relation-rows.ts';
import {
  type GoldEntity,
  type GoldFact,
  goldEntities,
  goldFacts,
  type RelationDocument,
} from './relations-gold.ts';
import type { Outcome } from './tally.ts';

/** What became of one fact or relation. */
export interface RelationOutcome {
  readonly row: string;
  readonly outcome: Outcome;
  readonly fact?: GoldFact;
  readonly relation?: ReadRelation;
}

interface Matching {
  readonly rows: readonly RelationRow[];
  readonly document: RelationDocument;
  readonly reading: Reading;
  readonly isSame: EntityMatch;
}

/** Compares a Reading with its document. */
export function compareRelations(
  rows: readonly RelationRow[],
  document: RelationDocument,
  reading: Reading,
): readonly RelationOutcome[] {
  const matching = { rows, document, reading, isSame: createEntityMatch(reading) };
  const facts = factsOfRows(rows, goldFacts(document));
  const relations = reading.relations.filter(({ status }) => status !== 'denied');
  const answered = new Set<ReadRelation>();
  const outcomes = facts.map(({ row, fact }): RelationOutcome => {
    const found = relations.filter((relation) => says(matching, relation, fact));
    for (const relation of found) answered.add(relation);
    return { row, outcome: found.length > 0 ? 'right' : 'missed', fact };
  });
  const left = relations.filter((relation) => !answered.has(relation));
  return [...outcomes, ...falseOnes(matching, left)];
}

/** Facts with the row that counts them, one for each pair in a row; those of no row are left out. */
function factsOfRows(rows: readonly RelationRow[], facts: readonly GoldFact[]) {
  const seen = new Set<string>();
  return facts.flatMap((fact) => {
    const row = rows.find(({ straight = [], turned = [] }) =>
      [...straight, ...turned].includes(fact.type),
    );
    if (row === undefined) return [];
    const pair = [fact.head, fact.tail].map((side) => side[0]?.start ?? -1);
    const turned = isSymmetric(row) || row.straight?.includes(fact.type) !== true;
    const key = `${row.name} ${isSymmetric(row) ? pair.sort((a, b) => a - b) : turned ? pair.reverse() : pair}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ row: row.name, fact }];
  });
}

function isSymmetric({ ours, straight = [], turned = [] }: RelationRow): boolean {
  const declared = ours.every((type) => (RELATIONS[type] satisfies RelationDeclaration).symmetric);
  return declared || (straight.length > 0 && straight.join() === turned.join());
}

/** Whether a relation says what a fact says, by any row. */
function says(
  { rows, reading, isSame }: Matching,
  relation: ReadRelation,
  fact: GoldFact,
): boolean {
  const { subject, object } = relation;
  const forward = () => isSame(subject, fact.head) && isSame(object, fact.tail);
  const backward = () => isSame(subject, fact.tail) && isSame(object, fact.head);
  return rows.some((row) => {
    if (!answers(reading, row, relation)) return false;
    const [straight, turned] = [row.straight?.includes(fact.type), row.turned?.includes(fact.type)];
    const either = isSymmetric(row) && (straight === true || turned === true);
    return ((straight || either) && forward()) || ((turned || either) && backward());
  });
}

function answers({ entities }: Reading, row: RelationRow, relation: ReadRelation): boolean {
  if (!row.ours.includes(relation.type)) return false;
  const kind = entities[relation.subject]?.type;
  return row.subject === undefined || (kind !== undefined && row.subject.includes(kind));
}

/**
 * Relations that the data would hold if they were true: a row of it asks for them, all types of the row
 * are looked for in this document, and where the data marks every thing, both sides are marked.
 */
function falseOnes(
  matching: Matching,
  relations: readonly ReadRelation[],
): readonly RelationOutcome[] {
  const { rows, document, reading, isSame } = matching;
  const things = goldEntities(document);
  const isMarked = (entity: number) => things.some((gold: GoldEntity) => isSame(entity, gold));
  const seen = new Set<string>();
  return relations.flatMap((relation) => {
    const row = rows.find(
      (one) =>
        answers(reading, one, relation) &&
        isAnnotated(one, document) &&
        fits(reading, one, relation),
    );
    if (row === undefined) return [];
    const { subject, object } = relation;
    if (document.exhaustive === undefined && !(isMarked(subject) && isMarked(object))) return [];
    const key = `${row.name} ${[subject, object].sort((a, b) => a - b)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ row: row.name, outcome: 'false', relation }];
  });
}

function isAnnotated(
  { straight = [], turned = [] }: RelationRow,
  { exhaustive }: RelationDocument,
): boolean {
  return (
    exhaustive === undefined || [...straight, ...turned].some((type) => exhaustive.includes(type))
  );
}

/** Whether the words of a relation are those of a narrower type of the data. */
function fits(reading: Reading, { said }: RelationRow, relation: ReadRelation): boolean {
  if (said === undefined) return true;
  const word = headWordOf(reading, relation);
  return said.test(`${relation.title ?? ''} ${word}`);
}

function headWordOf({ tokens }: Reading, { evidence }: ReadRelation): string {
  const { trigger } = evidence;
  if (trigger === undefined) return '';
  return tokens
    .filter(({ start, end }) => start >= trigger[0] && end <= trigger[1])
    .map(({ lemma }) => lemma)
    .join(' ');
}
