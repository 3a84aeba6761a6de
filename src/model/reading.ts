// What one article says, as JSON: the result of reading it, a pure function of the document and the
// version of the readers. Every span is [start, end) in UTF-16 units of the document's text.

import type {
  EntityType,
  EventType,
  ProjectionType,
  QuadClass,
  RelationType,
  RoleType,
} from '../ontology/index.ts';
import type { Edtf } from './edtf.ts';
import type { SpanPair } from './span.ts';
import type { Status } from './status.ts';
import type { TimeKind, TimeValue } from './time-value.ts';

/** A token as in Universal Dependencies; `head` is an index into `tokens`, -1 at the root. */
export interface ReadToken {
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
}

/** How the text refers to a thing. */
export type MentionKind = 'name' | 'nominal' | 'pronoun';

/** A place where the text names or refers to an entity; `entity` is an index into `entities`. */
export interface ReadMention {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
  readonly type: EntityType;
  readonly entity: number;
  /** The rule that linked it to the others of its entity; none for the one that they were linked to. */
  readonly rule?: string;
}

/** An entity of this article. */
export interface ReadEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What kind of place: country, region, city, facility. */
  readonly kind?: string;
  /** Post of a person, as first written: "foreign minister". */
  readonly title?: string;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
  /** Degrees, WGS 84. */
  readonly lat?: number;
  readonly lon?: number;
  /** Id in the gazetteer of a place: "iso:EGY", "geonames:360630", "geonames:US.TX" for a division. */
  readonly gazetteer?: string;
}

/** A predicate and its arguments; `relation` is subject, object, indirect object, or the preposition. */
export interface ReadClause {
  readonly predicate: SpanPair;
  readonly arguments: readonly {
    readonly relation: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly negated: boolean;
}

/** The rules that read something, by their ids; `rapport explain` says what each is. */
export interface ReadGrounds {
  readonly rule: string;
  /** The pattern of the ontology that matched, for rules that go by one: "hold talk with". */
  readonly pattern?: string;
  /** Rule that decided the status; absent where none had to, so that it is as the rule has it. */
  readonly statusRule?: string;
  /** The word at which it did: "denied". */
  readonly statusWord?: string;
  /** Rule that gave an event another type than its words have. */
  readonly typeRule?: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** The words an event or a relation rests on: the sentence, and the rules that read them. */
export interface ReadEvidence extends ReadGrounds {
  /** Span of the sentence. */
  readonly start: number;
  readonly end: number;
}

/** A thing's part in an event; `entity` is an index into `entities`, the span is the mention's. */
export interface ReadParticipant {
  readonly role: RoleType;
  readonly entity: number;
  readonly start: number;
  readonly end: number;
  /** Where the mention stands for several, the rule that says for whom. */
  readonly rule?: string;
}

/** Numbers that come with an event, as far as the text gives them. */
export interface EventSize {
  readonly dead?: number;
  readonly injured?: number;
  readonly arrested?: number;
}

/** A happening. */
export interface ReadEvent {
  readonly type: EventType;
  readonly mode?: string;
  readonly quad?: QuadClass;
  /** What it projects from actor to recipient, also where the text names only one of them. */
  readonly relation?: ProjectionType;
  readonly status: Status;
  readonly trigger: SpanPair;
  /** Who takes part; of what has a place, it may be that nobody is named. */
  readonly participants: readonly ReadParticipant[];
  readonly time?: Edtf;
  /** Index into `entities`. */
  readonly place?: number;
  /** Index into `attributions`. */
  readonly attribution?: number;
  readonly size?: EventSize;
  readonly evidence: ReadEvidence;
}

/** A typed, directed fact between two entities; `subject` and `object` are indices into `entities`. */
export interface ReadRelation {
  readonly type: RelationType;
  readonly subject: number;
  readonly object: number;
  readonly status: Status;
  readonly time?: Edtf;
  readonly title?: string;
  /** Index into `events` of which this is a projection. */
  readonly event?: number;
  /** Index into `attributions`. */
  readonly attribution?: number;
  readonly evidence: ReadEvidence & {
    readonly subject: SpanPair;
    readonly object: SpanPair;
    readonly trigger?: SpanPair;
  };
}

/** A time expression and its value, which is written as its kind asks. */
export interface ReadTime {
  readonly start: number;
  readonly end: number;
  readonly value: TimeValue;
  readonly kind: TimeKind;
}

/** Who says what, and the words that mark it. */
export interface ReadAttribution {
  readonly source: SpanPair;
  readonly cue: SpanPair;
  readonly content: SpanPair;
  /** Id of the rule that found it. */
  readonly rule: string;
  /** Whether the content is stated, and not what somebody wants or means to do. */
  readonly statement: boolean;
  /** When it is said. */
  readonly time?: Edtf;
  /** The source as an index into `entities`, when it is one. */
  readonly entity?: number;
}

/** All that one article says. */
export interface Reading {
  readonly id: string;
  readonly sentences: readonly SpanPair[];
  readonly tokens: readonly ReadToken[];
  readonly mentions: readonly ReadMention[];
  readonly entities: readonly ReadEntity[];
  readonly clauses: readonly ReadClause[];
  readonly events: readonly ReadEvent[];
  readonly relations: readonly ReadRelation[];
  readonly times: readonly ReadTime[];
  readonly attributions: readonly ReadAttribution[];
}

/** What a text speaks of: of the types that a graph holds, or only a thing. */
export type SpokenType = EntityType | 'thing';

/**
 * A Reading with all that its text speaks of more than once: whole phrases as mentions, and besides the
 * entities of the graph, which come first, things that no graph holds.
 */
export interface WholeReading extends Omit<Reading, 'mentions' | 'entities'> {
  readonly mentions: readonly (Omit<ReadMention, 'type'> & { readonly type: SpokenType })[];
  readonly entities: readonly (Omit<ReadEntity, 'type'> & { readonly type: SpokenType })[];
}

/** The parts of a Reading that `rapport read --layers` may ask for. */
export const LAYERS = [
  'sentences',
  'tokens',
  'mentions',
  'entities',
  'clauses',
  'events',
  'relations',
  'times',
  'attributions',
] as const satisfies readonly Exclude<keyof Reading, 'id'>[];

/** One part of a Reading. */
export type Layer = (typeof LAYERS)[number];
