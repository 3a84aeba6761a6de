// What a question asks, after reading and before it becomes Cypher.

import type { RelationType } from '../../ontology/index.ts';
import type { DateRange } from './dates.ts';
import type { NamedNode, NameMatch } from './names.ts';

/** A kind of thing asked for: "which organizations". */
export interface AskedType {
  readonly label?: string;
  /** Labels of which one must do, where no one label has them all: a gang is a group or an organization. */
  readonly among?: readonly string[];
  /** Kind of place. */
  readonly kind?: string;
  /** The post that a person must hold: "minister"; any where it is empty. */
  readonly post?: string;
  /** Where the post is held: "which Egyptian ministers". */
  readonly of?: NamedNode;
  /** Words of which the name must have one: "bank", "banks". */
  readonly words?: readonly string[];
  /** The noun itself, where what it names is told by a post or a word of the name. */
  readonly noun?: string;
  /** What was taken for granted. */
  readonly note?: string;
  /** Bodies of the kind are told of under any name, so that none of them is no answer. */
  readonly underAnyName?: true;
}

/** How many different things must stand there: "more than two people", "the most people". */
export type HowMany = { readonly atLeast: number } | 'most';

/** What stands at a side of a relation. */
export type Slot =
  | {
      readonly kind: 'asked';
      readonly type?: AskedType;
      readonly howMany?: HowMany;
      /** Who does not count: "anyone but X". */
      readonly except?: readonly NameMatch[];
    }
  | { readonly kind: 'name'; readonly name: NameMatch }
  | {
      readonly kind: 'names';
      readonly names: readonly NameMatch[];
      /** One of them is enough: "X or Y". */
      readonly either?: boolean;
      /** All of them, in so many words: "both X and Y". */
      readonly both?: boolean;
    }
  /** Not mentioned, or "someone". */
  | { readonly kind: 'any' }
  /** Words that should be a name and are none that is known. */
  | { readonly kind: 'unknown'; readonly written: string; readonly position: number };

/**
 * Which statements count; `told` is whatever somebody says and nobody denies, `current` what occurred or
 * is planned ("who is visiting Oslo").
 */
export type StatusWish =
  | 'occurred'
  | 'planned'
  | 'possible'
  | 'alleged'
  | 'denied'
  | 'told'
  | 'current'
  | 'any';

/** Limits on place, time and source. */
export interface Restrictions {
  readonly places: readonly NameMatch[];
  readonly dates: readonly DateRange[];
  readonly source?: NameMatch;
  readonly status?: StatusWish;
  /** Who does not count: "besides X". */
  readonly except?: readonly NameMatch[];
  /** Where the place that is asked for must lie: a visit to a town of a country is one to the country. */
  readonly inside?: NameMatch;
  /** Beginnings of words that the sentence must have: "accused X of hiding losses". */
  readonly says?: readonly string[];
  /** Of whom the same must not be told: "who met X but not Y". */
  readonly without?: readonly NameMatch[];
  /** Why a limit that the question sets is not known: "before the talks", of which there were several. */
  readonly vague?: { readonly message: string; readonly position: number };
  /** A day of the week stands for the last one before the newest article, which may not be what was meant. */
  readonly weekday?: { readonly written: string; readonly position: number };
  /** How often it must have happened: "most often", "more than once". */
  readonly often?: HowMany;
  /** Only the first or the last of what happened. */
  readonly pick?: 'first' | 'last';
  /** The date must say when it began: "since when". */
  readonly begun?: true;
  /** Lists of events: what they are sorted by first. */
  readonly order?: 'place' | 'date';
  readonly unknown?: { readonly written: string; readonly position: number };
  readonly notes: readonly string[];
}

/** What a verb or a noun means. */
export interface Meaning {
  readonly text: string;
  readonly relation?: RelationType;
  readonly event?: {
    readonly type: string;
    readonly mode?: string;
    /** How the words that tell of it begin, where the type says too little. */
    readonly begins?: readonly string[];
    /** Words of which its sentence must have one besides. */
    readonly says?: readonly string[];
    /** Words of which one of its sentences must have one, where a noun names one deed of many of its kind. */
    readonly worded?: readonly string[];
  };
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
  /** According to whom. */
  | 'source'
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
  /** Asked in the present: a post that has ended does not count; as a former one: only those. */
  readonly tense?: 'present' | 'former';
  /** Kin as the other side tells of it, which leaves open whether it is a man or a woman. */
  readonly openKin?: true;
  /** The same words in other meanings, the likeliest first; asked where this one gives nothing. */
  readonly instead?: readonly RelationFrame[];
  /** "Who was elected mayor of X": how the post must have been come by, as relations of events. */
  readonly madeBy?: readonly RelationType[];
  /** "What did X say": what others report X to say counts too. */
  readonly saying?: boolean;
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
  /** What the victims are: "policemen". */
  readonly victims?: AskedType;
}

/** A question about events: "what happened in X". */
export interface EventFrame {
  readonly kind: 'events';
  readonly actor?: NameMatch;
  readonly recipient?: NameMatch;
  /** Who, or where, it has to do with in whatever role; all of them. */
  readonly involved?: readonly NameMatch[];
  readonly toll?: Toll;
  /** What kinds of events, where the question says it. */
  readonly meanings?: readonly Meaning[];
  /** Relations of events that are left out: "what else did X do", after whom he met. */
  readonly besides?: readonly RelationType[];
  /** `most`: the places, or those of a kind, where it happened most often. */
  readonly most?: AskedType;
  readonly wanted: 'rows' | 'count';
  /** Asks where or when it was: what is told without is no answer. */
  readonly detail?: 'where' | 'when';
  readonly status: StatusWish;
  readonly restrictions: Restrictions;
}

/** A question about one thing: "who is X". */
export interface ProfileFrame {
  readonly kind: 'profile';
  readonly name: NameMatch;
}

/** "What do we know about X", "who is linked to X". */
export interface AboutFrame {
  readonly kind: 'about';
  readonly name: NameMatch;
  readonly what: 'everything' | 'ties' | 'articles' | 'count-articles';
  /** Who else the articles must speak of. */
  readonly others?: readonly NameMatch[];
  /** What those that it is tied to must be. */
  readonly type?: AskedType;
}

/** "How are X and Y connected". */
export interface ConnectionFrame {
  readonly kind: 'connection';
  /** Asked for any link, and not for kin alone: an article that names both is one. */
  readonly loose?: true;
  readonly from: NameMatch;
  readonly to: NameMatch;
}

/** "List the persons". */
export interface NodesFrame {
  readonly kind: 'nodes';
  readonly type: AskedType;
  readonly wanted: 'rows' | 'count';
}

/** One relation of a pattern; numbers are places in its slots. */
export interface PatternTie {
  readonly from: number;
  readonly to: number;
  readonly type: RelationType;
  readonly status: StatusWish;
  readonly title?: string;
  readonly place?: number;
  /** Who says so. */
  readonly saidBy?: number;
}

/** One event of a pattern, of which no relation tells. */
export interface PatternEvent {
  readonly meaning: Meaning;
  readonly parts: readonly { readonly role: 'actor' | 'recipient'; readonly slot: number }[];
  readonly status: StatusWish;
  readonly place?: number;
  readonly saidBy?: number;
}

/** "Who met X and was called by Y": several things that must all be so. */
export interface PatternFrame {
  readonly kind: 'pattern';
  readonly slots: readonly Slot[];
  readonly ties: readonly PatternTie[];
  readonly events: readonly PatternEvent[];
  /** The second came after the first, where the articles date both. */
  readonly inOrder?: true;
  readonly wanted: Wanted;
  readonly restrictions: Restrictions;
}

/** What a question asks. */
export type Frame =
  | RelationFrame
  | EventFrame
  | ProfileFrame
  | AboutFrame
  | ConnectionFrame
  | NodesFrame
  | PatternFrame;

/** A frame and how sure its reading is: the more specific words win. */
export interface Reading {
  readonly frame: Frame;
  readonly score: number;
}

/** The score of a question of fixed form: more than one loose verb, less than a specific one. */
export const FIXED_FORM = 25;

/** The relations that a question asks about, each once. */
export function typesOf({ meanings }: RelationFrame): readonly RelationType[] {
  return [...new Set(meanings.flatMap(({ relation }) => relation ?? []))];
}

/** Whether limits ask who is left out, how often, or which was first: more than where and when. */
export function isRanked({ often, except, pick, without }: Restrictions): boolean {
  return [often, except, pick, without].some((limit) => limit !== undefined);
}
