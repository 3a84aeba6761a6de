// A question about a relation in; out, which deed it asks about and who is named on which side of it, for whoever looks
// for what the articles tell of the deed without saying who they were.

import type { RelationType } from '../../ontology/index.ts';
import type { NodeId } from '../source.ts';
import { type Meaning, type RelationFrame, type Slot, type StatusWish, typesOf } from './frame.ts';
import { sidedOf } from './sided.ts';
import { narrowMode } from './write-roles.ts';

export type Role = 'ACTOR_IN' | 'RECIPIENT_IN';

/** Somebody who is named, and the roles in which he may stand. */
export interface NamedSide {
  readonly ids: ReadonlySet<NodeId>;
  readonly roles: readonly Role[];
}

/** A deed of which a question asks. */
export interface AskedDeed {
  readonly types: readonly RelationType[];
  /** Kinds of events, where no relation tells of them. */
  readonly kinds: readonly NonNullable<Meaning['event']>[];
  readonly sides: readonly NamedSide[];
  readonly status: StatusWish;
  /** The mode of its events, where the words say which. */
  readonly mode?: string;
  /** How the words that tell of it begin, where its relation is told of other deeds, too. */
  readonly begins?: readonly string[];
  /** The post, the kinship or the like that is asked for. */
  readonly title?: string;
}

/** The deed, or the tie, and those who are named. */
export function askedDeedOf(frame: RelationFrame): AskedDeed {
  const [meaning] = frame.meanings;
  const types = typesOf(frame);
  const kinds = frame.meanings.flatMap(({ relation, event }) =>
    relation === undefined && event !== undefined ? [event] : [],
  );
  const sided = meaning === undefined ? undefined : sidedOf(frame, meaning);
  if (meaning === undefined || sided === undefined)
    return { types, kinds, sides: [], status: frame.status };
  const either = meaning.roles === 'mutual' || meaning.roles === 'patient';
  const both: readonly Role[] = ['ACTOR_IN', 'RECIPIENT_IN'];
  const sides = [
    sideOf(sided.subject, either ? both : ['ACTOR_IN']),
    sideOf(sided.object, either ? both : ['RECIPIENT_IN']),
  ];
  const begins = frame.meanings.map(({ event }) => event?.begins);
  const apart = begins.every((words) => words !== undefined);
  const mode = narrowMode(frame.meanings);
  const title = meaning.title === undefined ? {} : { title: meaning.title };
  return {
    types,
    kinds,
    sides: sides.filter((side) => side !== undefined),
    status: frame.status,
    ...(apart ? { begins: begins.flatMap((words) => words ?? []) } : {}),
    ...title,
    ...(mode === undefined ? {} : { mode }),
  };
}

function sideOf(slot: Slot, roles: readonly Role[]): NamedSide | undefined {
  if (slot.kind !== 'name') return undefined;
  return { ids: new Set(slot.name.candidates.map(({ id }) => id)), roles };
}
