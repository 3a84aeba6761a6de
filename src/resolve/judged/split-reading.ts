// A reading and groups of its mentions in, the reading with an entity of its own for each group out. What
// stands on the words of those mentions follows them: parts in events, ends of relations, places, sources.

import type {
  ReadAttribution,
  ReadEntity,
  ReadEvent,
  Reading,
  ReadMention,
  ReadRelation,
  SpanPair,
} from '../../model/index.ts';
import { byCodeUnit, surface } from '../../model/index.ts';

/** Moves each group of mentions, given by their indices, into a new entity at the end of `entities`. */
export function splitReading(
  text: string,
  reading: Reading,
  groups: readonly (readonly number[])[],
): Reading {
  const first = reading.entities.length;
  const entityOf = reading.mentions.map(({ entity }) => entity);
  groups.forEach((group, index) => {
    for (const mention of group) entityOf[mention] = first + index;
  });
  const moved = movesOf(reading.mentions, entityOf);
  const mentions = reading.mentions.map((mention, index) => {
    return { ...mention, entity: entityOf[index] ?? mention.entity };
  });
  const relations = reading.relations.map((relation) => moveRelation(relation, moved));
  const made = groups.map((group, index) => {
    return entityFrom(text, { ...reading, relations }, { group, index: first + index });
  });
  return {
    ...reading,
    mentions,
    entities: [...reading.entities, ...made].map((entity, index) => {
      return groups.length === 0
        ? entity
        : withTitle(entity, index, { before: reading, relations });
    }),
    events: reading.events.map((event) => moveEvent(event, moved)),
    relations,
    attributions: reading.attributions.map((one) => moveSource(one, moved)),
  };
}

interface Move extends ReadMention {
  readonly to: number;
}

/** Every mention, and where it stands now. */
function movesOf(mentions: readonly ReadMention[], entityOf: readonly number[]): readonly Move[] {
  return mentions.map((mention, index) => ({ ...mention, to: entityOf[index] ?? mention.entity }));
}

function moveTo(moves: readonly Move[], entity: number, [start, end]: SpanPair): number {
  const found = moves.find(
    (move) => move.entity === entity && move.start === start && move.end === end,
  );
  return found?.to ?? entity;
}

function moveRelation(relation: ReadRelation, moves: readonly Move[]): ReadRelation {
  const { subject, object, evidence } = relation;
  return {
    ...relation,
    subject: moveTo(moves, subject, evidence.subject),
    object: moveTo(moves, object, evidence.object),
  };
}

function moveEvent(event: ReadEvent, moves: readonly Move[]): ReadEvent {
  const participants = event.participants.map((one) => {
    return { ...one, entity: moveTo(moves, one.entity, [one.start, one.end]) };
  });
  const { start, end } = event.evidence;
  const place =
    event.place === undefined ? {} : { place: moveWithin(moves, event.place, [start, end]) };
  return { ...event, participants, ...place };
}

function moveSource(attribution: ReadAttribution, moves: readonly Move[]): ReadAttribution {
  const { entity, source } = attribution;
  return entity === undefined
    ? attribution
    : { ...attribution, entity: moveWithin(moves, entity, source) };
}

/** Follows the mentions within some words; where only some of them moved, it stays. */
function moveWithin(moves: readonly Move[], entity: number, [start, end]: SpanPair): number {
  const within = moves.filter(
    (move) => move.entity === entity && start <= move.start && move.end <= end,
  );
  const ends = new Set(within.map(({ to }) => to));
  const [only] = ends;
  return ends.size === 1 && only !== undefined ? only : entity;
}

/** What is known of an entity from the words of its mentions alone. */
function entityFrom(
  text: string,
  { mentions, entities }: Reading,
  { group, index }: { readonly group: readonly number[]; readonly index: number },
): ReadEntity {
  const own = group.flatMap((mention) => mentions[mention] ?? []);
  const names = own.filter(({ kind }) => kind === 'name');
  const before = entities[own[0]?.entity ?? 0];
  const words = [...new Set((names.length > 0 ? names : own).map((span) => surface(text, span)))];
  const [name = '', ...aliases] = words.sort((a, b) => b.length - a.length || byCodeUnit(a, b));
  // What its country is follows from the words of a group; of others it was known from elsewhere.
  const country = before?.type === 'group' ? before.country : undefined;
  return {
    id: `e${index}`,
    type: before?.type ?? 'group',
    name,
    aliases: aliases.sort(byCodeUnit),
    ...(country === undefined ? {} : { country }),
  };
}

/** A post goes with the words that state it. */
function withTitle(
  entity: ReadEntity,
  index: number,
  read: { readonly before: Reading; readonly relations: readonly ReadRelation[] },
): ReadEntity {
  const statedIn = (relations: readonly ReadRelation[]) =>
    relations.find(({ subject, title }) => subject === index && title !== undefined)?.title;
  const now = statedIn(read.relations);
  if (entity.type !== 'person' || now === statedIn(read.before.relations)) return entity;
  const { title: _, ...rest } = entity;
  return now === undefined ? rest : { ...rest, title: now };
}
