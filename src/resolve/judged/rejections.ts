// Judgements in, what they leave out of the graph as it is named now out. A rejected edge points at words
// of its two ends and at the trigger of its event; whatever these have come to by now is meant, whichever
// article says so.

import {
  type Anchor,
  type DocumentId,
  groupBy,
  type JudgedEdge,
  type Judgement,
  parseAnchor,
  type SpanPair,
} from '../../model/index.ts';
import {
  type EntityType,
  RELATIONS,
  type RelationType,
  ROLE_EDGES,
  type RoleType,
} from '../../ontology/index.ts';
import type { KeyIndex } from './key-index.ts';

/** A relation between two nodes, as far as it can be told from others. */
export interface NamedRelation {
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly event: string | undefined;
  readonly title: string | undefined;
  readonly status: string;
}

/** What is left out. */
export interface Rejections {
  relation(relation: NamedRelation): boolean;
  /** Whether a thing's part in an event is. */
  part(role: RoleType, entity: string, event: string): boolean;
  place(entity: string, event: string): boolean;
  /** Whether an event is, as a whole. */
  event(event: string): boolean;
  /** Whether some part in an event is. */
  touches(event: string): boolean;
  /** Whether these words of an article are no longer who says it. */
  quote(document: DocumentId, source: SpanPair): boolean;
}

/** Names what persons rejected, or made impossible by giving a thing another type. */
export function rejectionsOf(judgements: readonly Judgement[], keys: KeyIndex): Rejections {
  const named = new Set<string>();
  const touched = new Set<string>();
  const retyped = new Map<string, EntityType>();
  const quoted = judgements.filter(isOfQuote).flatMap(({ left }) => parseAnchor(left) ?? []);
  const speakers = groupBy(quoted, ({ document }) => document);
  for (const judgement of judgements) {
    const [source, target] = [keys.at(judgement.left), keys.at(judgement.right)];
    if (source === undefined || target === undefined) continue;
    const type = keys.entity(source)?.type;
    if (judgement.verdict === 'retyped' && type !== undefined) retyped.set(source, type);
    const { edge } = judgement;
    const event = edge?.event === undefined ? undefined : keys.at(edge.event);
    // Without its event, a projection cannot be told from others between the same two.
    if (edge === undefined || (edge.event !== undefined && event === undefined)) continue;
    named.add(nameOf(edge, { source, target, event }));
    if (edge.type === 'ACTOR_IN' || edge.type === 'RECIPIENT_IN') touched.add(target);
  }
  return {
    relation: (relation) => named.has(relationName(relation)) || misfits(relation, retyped),
    part: (role, entity, event) => named.has(joined(PART[role], entity, event)),
    place: (entity, event) =>
      named.has(joined('TOOK_PLACE_IN', event, entity)) || isNoPlace(retyped.get(entity)),
    event: (event) => named.has(joined('REPORTED_IN', event)),
    touches: (event) => touched.has(event),
    quote: (document, [from, to]) =>
      (speakers.get(document) ?? []).some(({ start, end }) => from <= start && end <= to),
  };
}

/** A quote is known by the words that name its speaker. */
function isOfQuote({ edge }: Judgement): boolean {
  return edge?.type === 'QUOTED_IN';
}

/** The edge of each role. */
const PART = { actor: 'ACTOR_IN', recipient: 'RECIPIENT_IN' } as const satisfies Record<
  RoleType,
  string
>;

interface Ends {
  readonly source: string;
  readonly target: string;
  readonly event: string | undefined;
}

function nameOf({ type, status, title }: JudgedEdge, { source, target, event }: Ends): string {
  switch (type) {
    case 'REPORTED_IN':
      return joined(type, source);
    case 'ACTOR_IN':
    case 'RECIPIENT_IN':
    case 'TOOK_PLACE_IN':
    case 'MENTIONED_IN':
    case 'QUOTED_IN':
      return joined(type, source, target);
    default:
      return relationName({ type, source, target, event, title, status });
  }
}

// An event has one status at a time, which further reports may change; a fact is told apart by its own.
function relationName({ type, source, target, event, title, status }: NamedRelation): string {
  const turned = RELATIONS[type].symmetric && source > target;
  const ends = turned ? [target, source] : [source, target];
  return event === undefined
    ? joined(type, ...ends, 'fact', title ?? '', status)
    : joined(type, ...ends, 'event', event);
}

function joined(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

/** Whether a person gave an end a type that cannot stand there: a place leads nothing. */
function misfits(
  { type, source, target }: NamedRelation,
  retyped: ReadonlyMap<string, EntityType>,
): boolean {
  if (retyped.size === 0) return false;
  const { domain, range, symmetric } = RELATIONS[type];
  const fits = (key: string, kinds: readonly string[]) => {
    const given = retyped.get(key);
    return given === undefined || kinds.includes(given);
  };
  const straight = fits(source, domain) && fits(target, range);
  return !straight && !(symmetric && fits(source, range) && fits(target, domain));
}

const PLACES: readonly string[] = ROLE_EDGES.TOOK_PLACE_IN.range;

function isNoPlace(type: EntityType | undefined): boolean {
  return type !== undefined && !PLACES.includes(type);
}

/** The anchors that a rejection points at. */
export function anchorsOf({ left, right, edge }: Judgement): readonly Anchor[] {
  return edge?.event === undefined ? [left, right] : [left, right, edge.event];
}
