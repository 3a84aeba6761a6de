// Event drafts in, the events of a Reading and the relations they project out.

import { toPair } from '../../model/index.ts';
import type { ReadEntity, ReadEvent, ReadParticipant, ReadRelation } from '../../model/reading.ts';
import {
  EVENTS,
  type EventDeclaration,
  PROJECTIONS,
  type ProjectionDeclaration,
} from '../../ontology/index.ts';
import type { EventDraft, Relations } from '../../relate/index.ts';
import type { Collective } from './collectives/index.ts';
import { evidenceOf } from './evidence.ts';
import type { EntityOf } from './keep-entities.ts';

/** The most pairs that one event projects. */
const MAX_PAIRS = 64;

/** Who a mention is, and whom one like "the two" stands for. */
interface Known {
  readonly entityOf: EntityOf;
  readonly membersOf: (mention: number) => Collective | undefined;
}

/** An event with the entities in its roles; nothing when neither who takes part is known, nor where or when it was. */
export function readEvent(
  relations: Relations,
  draft: EventDraft,
  known: Known,
): Omit<Projected, 'index' | 'entities'> | undefined {
  const { context, saidBy } = relations;
  const place = draft.place === undefined ? undefined : known.entityOf(draft.place);
  const participants = readParticipants(relations, draft, known).filter(
    ({ entity }) => entity !== place || draft.participants.length === 1,
  );
  // "Monday's walkout": known by its day, where nobody is said to take part.
  const isBare = draft.participants.length === 0;
  const isKnown = isBare && (place !== undefined || draft.time !== undefined);
  if (participants.length === 0 && !isKnown) return undefined;
  const attribution = saidBy(draft.trigger);
  const declaration: EventDeclaration = EVENTS[draft.type];
  const { type, mode, relation, status, trigger, time, size, head } = draft;
  const event: ReadEvent = {
    type,
    ...(mode === undefined ? {} : { mode }),
    ...(relation === undefined ? {} : { relation }),
    ...(declaration.quad === undefined ? {} : { quad: declaration.quad }),
    status,
    trigger: toPair(trigger),
    participants,
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place }),
    ...(attribution === undefined ? {} : { attribution }),
    ...(size === undefined ? {} : { size }),
    evidence: evidenceOf(context.tree, head, draft),
  };
  return { event, draft, aside: asideIn(relations, draft) };
}

/** Where the mentions begin of the participants of whom the relation does not hold. */
function asideIn({ context }: Relations, { participants }: EventDraft): ReadonlySet<number> {
  return new Set(
    participants.flatMap(({ aside, mention }) =>
      aside === true ? (context.mentions[mention]?.start ?? []) : [],
    ),
  );
}

function readParticipants(
  { context }: Relations,
  draft: EventDraft,
  { entityOf, membersOf }: Known,
): readonly ReadParticipant[] {
  const seen = new Set<number>();
  return draft.participants.flatMap(({ role, mention }) => {
    const span = context.mentions[mention];
    const several = membersOf(mention);
    const rule = several === undefined ? {} : { rule: several.rule };
    return (several?.members ?? [entityOf(mention)]).flatMap((entity) => {
      if (entity === undefined || span === undefined || seen.has(entity)) return [];
      seen.add(entity);
      return [{ role, entity, start: span.start, end: span.end, ...rule }];
    });
  });
}

/** An event of a Reading and where it came from. */
interface Projected {
  readonly event: ReadEvent;
  readonly draft: EventDraft;
  /** Where those of them begin of whom the relation does not hold. */
  readonly aside: ReadonlySet<number>;
  readonly index: number;
  readonly entities: readonly ReadEntity[];
}

/** The relations of an event: actor to recipient, or between all actors where they act on each other. */
export function projections({
  event,
  draft,
  aside,
  index,
  entities,
}: Projected): readonly ReadRelation[] {
  const type = draft.relation;
  if (type === undefined) return [];
  const declaration: ProjectionDeclaration = PROJECTIONS[type];
  const fits = (one: ReadParticipant, kinds: readonly string[]) =>
    kinds.includes(entities[one.entity]?.type ?? '');
  return pairsOf(event.participants, declaration.symmetric)
    .filter(([from, to]) => !aside.has(from.start) && !aside.has(to.start))
    .filter(([from, to]) => fits(from, declaration.domain) && fits(to, declaration.range))
    .slice(0, MAX_PAIRS)
    .map(([from, to]) => ({
      type,
      subject: from.entity,
      object: to.entity,
      status: event.status,
      ...(event.time === undefined ? {} : { time: event.time }),
      event: index,
      ...(event.attribution === undefined ? {} : { attribution: event.attribution }),
      evidence: {
        ...event.evidence,
        subject: toPair(from),
        object: toPair(to),
        trigger: event.trigger,
      },
    }));
}

function pairsOf(
  participants: readonly ReadParticipant[],
  symmetric: boolean,
): readonly (readonly [ReadParticipant, ReadParticipant])[] {
  const actors = participants.filter(({ role }) => role === 'actor');
  const recipients = participants.filter(({ role }) => role === 'recipient');
  const across = actors.flatMap((from) => recipients.map((to) => [from, to] as const));
  if (!symmetric) return across;
  return [
    ...across,
    ...actors.flatMap((from, at) => actors.slice(at + 1).map((to) => [from, to] as const)),
  ];
}
