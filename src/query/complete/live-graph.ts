// A source in; what it holds that can be written in a query, out: names by their beginnings, and the
// properties that are there. Made once for each source.
// Method: names and their later words are folded and sorted, so that a beginning is found by halving.

import { byCodeUnit } from '../../model/index.ts';
import { partitionPoint } from '../partition-point.ts';
import { fold } from '../question/words.ts';
import type { NodeId, PropertyValue, QuerySource } from '../source.ts';

/** A name of the graph. */
export interface LiveName {
  readonly name: string;
  readonly type: string;
}

interface Entry {
  readonly folded: string;
  readonly id: NodeId;
  /** 0 where it is the beginning of the name, else 1. */
  readonly rank: 0 | 1;
}

/** Entries looked at for one beginning; a longer one narrows them down. */
const MOST_ENTRIES = 2_000;
/** Nodes and edges whose properties are looked at: enough to see every one that is common. */
const SAMPLED = 5_000;

const INDEXES = new WeakMap<QuerySource, readonly Entry[]>();
const PROPERTIES = new WeakMap<QuerySource, LiveProperties>();

/** Names that begin so, or have a word that does, without case and accents; the best known first. */
export function namesBeginning(source: QuerySource, text: string): readonly LiveName[] {
  const wanted = fold(text);
  const entries = entriesOf(source);
  const first = partitionPoint(0, entries.length, (at) => (entries[at]?.folded ?? '') < wanted);
  const found = new Map<NodeId, number>();
  for (const { folded, id, rank } of entries.slice(first, first + MOST_ENTRIES)) {
    if (!folded.startsWith(wanted)) break;
    found.set(id, Math.min(rank, found.get(id) ?? 1));
  }
  const degree = (id: NodeId) => source.outgoing(id, []).length + source.incoming(id, []).length;
  return [...found]
    .map(([id, rank]) => ({ id, rank, degree: degree(id) }))
    .sort((a, b) => a.rank - b.rank || b.degree - a.degree || a.id - b.id)
    .map(({ id }) => ({ name: textOf(source, id, 'name'), type: textOf(source, id, 'type') }));
}

function entriesOf(source: QuerySource): readonly Entry[] {
  const known = INDEXES.get(source);
  if (known !== undefined) return known;
  const entries = [...source.allNodes()].flatMap((id) => entriesFor(source, id));
  entries.sort((a, b) => byCodeUnit(a.folded, b.folded) || a.id - b.id);
  INDEXES.set(source, entries);
  return entries;
}

/**
 * Types of what a question names. Titles of articles and events are long, and nobody looks for them by a
 * word in their middle.
 */
export const NAMED: ReadonlySet<string> = new Set(['person', 'group', 'organization', 'place']);

function entriesFor(source: QuerySource, id: NodeId): readonly Entry[] {
  const folded = fold(textOf(source, id, 'name'));
  if (folded === '') return [];
  const whole: Entry = { folded, id, rank: 0 };
  if (!NAMED.has(textOf(source, id, 'type'))) return [whole];
  const later = [...folded.matchAll(/ /g)].map(
    ({ index }): Entry => ({ folded: folded.slice(index + 1), id, rank: 1 }),
  );
  return [whole, ...later];
}

function textOf(source: QuerySource, id: NodeId, property: string): string {
  const value: PropertyValue = source.nodeProperty(id, property);
  return typeof value === 'string' ? value : '';
}

/** Names of the properties that nodes and edges have, sorted. */
export interface LiveProperties {
  readonly node: readonly string[];
  readonly edge: readonly string[];
}

/** The properties that are there. */
export function livePropertiesOf(source: QuerySource): LiveProperties {
  const known = PROPERTIES.get(source);
  if (known !== undefined) return known;
  const found = {
    node: namesOf(source.allNodes(), (id) => source.nodePropertyNames(id)),
    edge: namesOf(source.edgesOfTypes([]), (id) => source.edgePropertyNames(id)),
  };
  PROPERTIES.set(source, found);
  return found;
}

function namesOf<T>(ids: Iterable<T>, read: (id: T) => readonly string[]): readonly string[] {
  const names = new Set<string>();
  let seen = 0;
  for (const id of ids) {
    for (const name of read(id)) names.add(name);
    if (++seen >= SAMPLED) break;
  }
  return [...names].sort(byCodeUnit);
}
