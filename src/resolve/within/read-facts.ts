// Fact drafts in, the relations of a Reading out.

import { toPair } from '../../model/index.ts';
import type { ReadRelation } from '../../model/reading.ts';
import type { FactDraft, Relations } from '../../relate/index.ts';
import { evidenceOf } from './evidence.ts';
import type { EntityOf } from './keep-entities.ts';

/** A fact between two known entities; nothing when one of them is nobody known, or both are one. */
export function readFact(
  relations: Relations,
  fact: FactDraft,
  entityOf: EntityOf,
): ReadRelation | undefined {
  const { context, saidBy } = relations;
  const [subject, object] = [entityOf(fact.subject), entityOf(fact.object)];
  const [from, to] = [context.mentions[fact.subject], context.mentions[fact.object]];
  if (
    subject === undefined ||
    object === undefined ||
    subject === object ||
    from === undefined ||
    to === undefined
  )
    return undefined;
  const { type, status, time, title, trigger, head } = fact;
  const attribution = saidBy(trigger ?? from);
  return {
    type,
    subject,
    object,
    status,
    ...(time === undefined ? {} : { time }),
    ...(title === undefined ? {} : { title }),
    ...(attribution === undefined ? {} : { attribution }),
    evidence: {
      ...evidenceOf(context.tree, head, fact),
      subject: toPair(from),
      object: toPair(to),
      ...(trigger === undefined ? {} : { trigger: toPair(trigger) }),
    },
  };
}
