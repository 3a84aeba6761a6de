// What the stages found in one article in, its Reading out: mentions become entities, events project
// their relations, and what nobody known takes part in is left out.

import { sentenceSpan, type Tree } from '../../language/dependency-tree.ts';
import { toPair } from '../../model/index.ts';
import type {
  ReadAttribution,
  ReadEntity,
  ReadEvent,
  ReadEvidence,
  Reading,
  ReadMention,
  ReadParticipant,
  ReadRelation,
} from '../../model/reading.ts';
import {
  EVENTS,
  type EventDeclaration,
  PROJECTIONS,
  type ProjectionDeclaration,
} from '../../ontology/index.ts';
import {
  attributionOf,
  type EventDraft,
  type FactDraft,
  type Relations,
} from '../../relate/index.ts';
import { readClauses } from './clauses.ts';
import { type ArticleEntities, findEntities } from './entities.ts';

const MAX_PAIRS = 64;

/** Assembles the Reading of an article. */
export function resolveWithin(id: string, relations: Relations): Reading {
  const { context, attributions, events, facts } = relations;
  const found = findEntities(context, facts);
  const kept = keepEntities(relations, found);
  const entityOf = (mention: number) => kept.indexOf.get(found.entityOf[mention] ?? -1);
  const drafts = events.flatMap((draft) => readEvent(relations, draft, entityOf) ?? []);
  return {
    id,
    sentences: context.tree.sentences.map(toPair),
    tokens: context.tree.tokens.map(({ start, end, lemma, upos, xpos, head, deprel }) => ({
      start,
      end,
      lemma,
      upos,
      xpos,
      head,
      deprel,
    })),
    mentions: readMentions(relations, found, kept),
    entities: kept.entities,
    clauses: readClauses(context),
    events: drafts.map(({ event }) => event),
    relations: [
      ...facts.flatMap((fact) => readFact(relations, fact, entityOf) ?? []),
      ...drafts.flatMap(({ event, draft }, index) =>
        projections({ event, draft, index, entities: kept.entities }),
      ),
    ],
    times: context.times.map(({ start, end, value }) => ({ start, end, value })),
    attributions: attributions.map((attribution): ReadAttribution => {
      const entity = attribution.mention === undefined ? undefined : entityOf(attribution.mention);
      const { source, cue, content } = attribution;
      return {
        source: toPair(source),
        cue: toPair(cue),
        content: toPair(content),
        ...(entity === undefined ? {} : { entity }),
      };
    }),
  };
}

type EntityOf = (mention: number) => number | undefined;

interface KeptEntities {
  readonly entities: readonly ReadEntity[];
  /** From the index before to the index after leaving out. */
  readonly indexOf: ReadonlyMap<number, number>;
}

/** Everything named stays; what is only described stays if it takes part in something. */
function keepEntities({ context, events, facts }: Relations, found: ArticleEntities): KeptEntities {
  const needed = new Set<number>();
  const need = (mention: number | undefined) => {
    const entity = mention === undefined ? undefined : found.entityOf[mention];
    if (entity !== undefined) needed.add(entity);
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

function readMentions(
  { context }: Relations,
  found: ArticleEntities,
  kept: KeptEntities,
): readonly ReadMention[] {
  return context.mentions.flatMap(({ start, end, kind }, index) => {
    const entity = kept.indexOf.get(found.entityOf[index] ?? -1);
    const type = entity === undefined ? undefined : kept.entities[entity]?.type;
    return entity === undefined || type === undefined ? [] : [{ start, end, kind, type, entity }];
  });
}

function readEvent(
  relations: Relations,
  draft: EventDraft,
  entityOf: EntityOf,
): { readonly event: ReadEvent; readonly draft: EventDraft } | undefined {
  const { context, attributions } = relations;
  const place = draft.place === undefined ? undefined : entityOf(draft.place);
  const participants = readParticipants(relations, draft, entityOf).filter(
    ({ entity }) => entity !== place || draft.participants.length === 1,
  );
  if (participants.length === 0) return undefined;
  const attribution = attributionOf(attributions, draft.trigger);
  const declaration: EventDeclaration = EVENTS[draft.type];
  const { type, mode, status, trigger, time, size, rule, confidence, head } = draft;
  const event: ReadEvent = {
    type,
    ...(mode === undefined ? {} : { mode }),
    ...(declaration.quad === undefined ? {} : { quad: declaration.quad }),
    status,
    trigger: toPair(trigger),
    participants,
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place }),
    ...(attribution === undefined ? {} : { attribution }),
    ...(size === undefined ? {} : { size }),
    evidence: evidenceOf(context.tree, head, { rule, confidence }),
  };
  return { event, draft };
}

function readParticipants(
  { context }: Relations,
  draft: EventDraft,
  entityOf: EntityOf,
): readonly ReadParticipant[] {
  const seen = new Set<number>();
  return draft.participants.flatMap(({ role, mention }) => {
    const entity = entityOf(mention);
    const span = context.mentions[mention];
    if (entity === undefined || span === undefined || seen.has(entity)) return [];
    seen.add(entity);
    return [{ role, entity, start: span.start, end: span.end }];
  });
}

function readFact(
  relations: Relations,
  fact: FactDraft,
  entityOf: EntityOf,
): ReadRelation | undefined {
  const { context, attributions } = relations;
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
  const { type, status, time, title, trigger, head, rule, confidence } = fact;
  const attribution = attributionOf(attributions, trigger ?? from);
  return {
    type,
    subject,
    object,
    status,
    ...(time === undefined ? {} : { time }),
    ...(title === undefined ? {} : { title }),
    ...(attribution === undefined ? {} : { attribution }),
    evidence: {
      ...evidenceOf(context.tree, head, { rule, confidence }),
      subject: toPair(from),
      object: toPair(to),
      ...(trigger === undefined ? {} : { trigger: toPair(trigger) }),
    },
  };
}

interface Projected {
  readonly event: ReadEvent;
  readonly draft: EventDraft;
  readonly index: number;
  readonly entities: readonly ReadEntity[];
}

/** The relations of an event: actor to recipient, or between all actors where they act on each other. */
function projections({ event, draft, index, entities }: Projected): readonly ReadRelation[] {
  const type = draft.relation;
  if (type === undefined) return [];
  const declaration: ProjectionDeclaration = PROJECTIONS[type];
  const fits = (one: ReadParticipant, kinds: readonly string[]) =>
    kinds.includes(entities[one.entity]?.type ?? '');
  return pairsOf(event.participants, declaration.symmetric)
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

function evidenceOf(
  tree: Tree,
  head: number,
  { rule, confidence }: Pick<ReadEvidence, 'rule' | 'confidence'>,
): ReadEvidence {
  const { start, end } = sentenceSpan(tree, head);
  return { start, end, rule, confidence };
}
