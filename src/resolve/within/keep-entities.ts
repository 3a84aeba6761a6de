// The entities of an article in, those that its Reading holds out: everything named, and what is only
// described if it takes part in something.

import type { ReadEntity } from '../../model/reading.ts';
import type { Relations } from '../../relate/index.ts';
import type { ArticleEntities } from './entities.ts';

/** The entity of a mention, as an index into the entities of the Reading. */
export type EntityOf = (mention: number) => number | undefined;

/** The entities that stay. */
export interface KeptEntities {
  readonly entities: readonly ReadEntity[];
  /** From the index before to the index after leaving out. */
  readonly indexOf: ReadonlyMap<number, number>;
}

/** Everything named stays; what is only described stays if it takes part in something. */
export function keepEntities(
  { context, events, facts }: Relations,
  found: ArticleEntities,
): KeptEntities {
  const needed = new Set<number>();
  const need = (mention: number | undefined) => {
    if (mention === undefined) return;
    const entity = found.entityOf[mention];
    if (entity !== undefined) needed.add(entity);
    for (const member of found.membersOf.get(mention)?.members ?? []) needed.add(member);
  };
  context.mentions.forEach((mention, index) => {
    if (mention.kind === 'name') need(index);
  });
  for (const { participants, place } of events)
    for (const mention of [...participants.map((one) => one.mention), place]) need(mention);
  for (const { subject, object } of facts) for (const mention of [subject, object]) need(mention);
  const indexOf = new Map(
    [...needed].sort((a, b) => a - b).map((old, index) => [old, index] as const),
  );
  const entities = [...indexOf].map(([old, index]) => ({
    id: `e${index}`,
    ...(found.entities[old] as Omit<ReadEntity, 'id'>),
  }));
  return { entities, indexOf };
}
