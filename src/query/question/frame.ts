// What a question asks, after reading and before it becomes Cypher.

import type { RelationType } from '../../ontology/index.ts';
import type { DateRange } from './dates.ts';
import type { NameMatch } from './names.ts';

/** A kind of thing asked for: "which organizations". */
export interface AskedType {
  readonly label: string;
  /** Kind of place. */
  readonly kind?: string;
}

/** What stands at a side of a relation. */
export type Slot =
  | { readonly kind: 'asked'; readonly type?: AskedType }
  | { readonly kind: 'name'; readonly name: NameMatch }
  | { readonly kind: 'names'; readonly names: readonly NameMatch[] }
  /** Not mentioned, or "someone". */
  | { readonly kind: 'any' }
  /** Words that should be a name and are none that is known. */
  | { readonly kind: 'unknown'; readonly written: string; readonly position: number };

/** Which statements count. */
export type StatusWish = 'occurred' | 'planned' | 'possible' | 'alleged' | 'denied' | 'any';

/** Limits on place, time and source. */
export interface Restrictions {
  readonly places: readonly NameMatch[];
  readonly dates: readonly DateRange[];
  readonly source?: NameMatch;
  readonly status?: StatusWish;
  /** Lists of events: what they are sorted by first. */
  readonly order?: 'place' | 'date';
  readonly unknown?: { readonly written: string; readonly position: number };
  readonly notes: readonly string[];
}

/** What a verb or a noun means. */
export interface Meaning {
  readonly text: string;
  readonly relation?: RelationType;
  readonly event?: { readonly type: string; readonly mode?: string };
  readonly roles: 'directed' | 'mutual' | 'inverted' | 'motion' | 'patient';
  /** The subject of the words is the object of the relation. */
  readonly inverse: boolean;
  /** A post or kinship that the relation's title must name. */
  readonly title?: string;
}

/** What the answer should show; `words` are the sentences themselves. */
export type Wanted =
  | 'words'
  | 'rows'
  | 'yes-no'
  | 'where'
  | 'when'
  | 'count-subjects'
  | 'count-objects'
  | 'count';

/** A question about a relation between two things. */
export interface RelationFrame {
  readonly kind: 'relation';
  readonly meanings: readonly Meaning[];
  readonly subject: Slot;
  readonly object: Slot;
  readonly wanted: Wanted;
  readonly status: StatusWish;
  /** Asked in the present: a post that has ended does not count. */
  readonly present?: boolean;
  readonly restrictions: Restrictions;
}

/**
 * "How many were killed": the number that each event gives, never summed, since tallies overlap; and
 * events that give none but tell of a victim.
 */
export interface Toll {
  readonly count: 'dead' | 'injured' | 'arrested';
  /** The relation, or the mode, of events that have victims. */
  readonly relation: RelationType;
  readonly mode?: string;
}

/** A question about events: "what happened in X". */
export interface EventFrame {
  readonly kind: 'events';
  readonly actor?: NameMatch;
  readonly recipient?: NameMatch;
  readonly toll?: Toll;
  readonly wanted: 'rows' | 'count';
  readonly status: StatusWish;
  readonly restrictions: Restrictions;
}

/** A question about one thing: "who is X". */
export interface ProfileFrame {
  readonly kind: 'profile';
  readonly name: NameMatch;
}

/** "How are X and Y connected". */
export interface ConnectionFrame {
  readonly kind: 'connection';
  readonly from: NameMatch;
  readonly to: NameMatch;
}

/** "List the persons". */
export interface NodesFrame {
  readonly kind: 'nodes';
  readonly type: AskedType;
  readonly wanted: 'rows' | 'count';
}

/** What a question asks. */
export type Frame = RelationFrame | EventFrame | ProfileFrame | ConnectionFrame | NodesFrame;

/** A frame and how sure its reading is: the more specific words win. */
export interface Reading {
  readonly frame: Frame;
  readonly score: number;
}

/** The score of a question of fixed form: more than one loose verb, less than a specific one. */
export const FIXED_FORM = 25;
