// A document with annotated relations in, facts between whole entities out.

import { createClusters, groupBy } from '../../src/model/index.ts';
import type { DataDocument, GoldMention } from './data-lines.ts';

/** A document of KnowledgeNet, Re-DocRED or re3d. */
export interface RelationDocument extends DataDocument {
  readonly entities: readonly (GoldMention & { readonly link?: string })[];
  /** Indices into `entities` that are one thing; absent where the set has no coreference. */
  readonly clusters?: readonly (readonly number[])[];
  /** Head and tail are indices into `entities`. */
  readonly relations: readonly {
    readonly head: number;
    readonly tail: number;
    readonly type: string;
  }[];
  /** Types that are annotated wherever they occur; absent where all are. */
  readonly exhaustive?: readonly string[];
}

/** A thing of the data: all its mentions. */
export type GoldEntity = readonly GoldMention[];

/** A relation of the data between two things. */
export interface GoldFact {
  readonly type: string;
  readonly head: GoldEntity;
  readonly tail: GoldEntity;
  /** Whether each side is named somewhere, so that it can be read at all. */
  readonly named: boolean;
}

const PRONOUN =
  /^(?:i|me|my|we|us|our|you|your|he|him|his|she|her|hers|it|its|they|them|their|who|whose|whom|which|that|this|himself|herself)$/i;

/** The facts of a document, each once, however many mentions tell it. */
export function goldFacts(document: RelationDocument): readonly GoldFact[] {
  const entityOf = entitiesOf(document);
  const facts = document.relations.map(({ head, tail, type }) => ({
    type,
    head: entityOf(head),
    tail: entityOf(tail),
  }));
  const once = groupBy(facts, ({ type, head, tail }) => `${type} ${head} ${tail}`);
  const mentions = groupBy(
    document.entities.map((_, index) => index),
    entityOf,
  );
  const entity = (id: number) =>
    (mentions.get(id) ?? []).flatMap((index) => document.entities[index] ?? []);
  return [...once.values()].flatMap(([fact]) => {
    if (fact === undefined) return [];
    const [head, tail] = [entity(fact.head), entity(fact.tail)];
    return [{ type: fact.type, head, tail, named: isNamed(head) && isNamed(tail) }];
  });
}

/** Every thing of a document. */
export function goldEntities(document: RelationDocument): readonly GoldEntity[] {
  const entityOf = entitiesOf(document);
  return [
    ...groupBy(document.entities, (mention) =>
      entityOf(document.entities.indexOf(mention)),
    ).values(),
  ];
}

function isNamed(entity: GoldEntity): boolean {
  return entity.some(({ text }) => !PRONOUN.test(text));
}

/**
 * Which mentions are one thing: as annotated; else those of one link or one text, and those that stand
 * on one side of one relation while one of them is a pronoun: "its subsidiary", "the Company's".
 */
function entitiesOf({
  entities,
  clusters,
  relations,
}: RelationDocument): (index: number) => number {
  const joined = createClusters(entities.length);
  if (clusters !== undefined) {
    for (const [first = 0, ...rest] of clusters)
      for (const other of rest) joined.union(first, other);
    return joined.find;
  }
  const keyed = entities.map((mention, index) => ({
    index,
    key: mention.link ?? mention.text.toLowerCase(),
  }));
  for (const [first, ...rest] of groupBy(keyed, ({ key }) => key).values())
    for (const other of rest) joined.union(first?.index ?? 0, other.index);
  const isPronoun = (index: number) => PRONOUN.test(entities[index]?.text ?? '');
  relations.forEach((a, at) => {
    for (const b of relations.slice(at + 1)) {
      if (a.type !== b.type) continue;
      const pronouns = (x: number, y: number) => isPronoun(x) || isPronoun(y);
      if (joined.find(a.tail) === joined.find(b.tail) && pronouns(a.head, b.head))
        joined.union(a.head, b.head);
      if (joined.find(a.head) === joined.find(b.head) && pronouns(a.tail, b.tail))
        joined.union(a.tail, b.tail);
    }
  });
  return joined.find;
}
