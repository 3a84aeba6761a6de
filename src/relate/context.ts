// What every rule of this stage may look at: the parse, the mentions, the clauses and the times.

import type { Tree } from '../language/dependency-tree.ts';
import type { Mention } from '../mention/index.ts';
import type { Edtf, ReadGrounds, Region, Span, Status } from '../model/index.ts';
import type { EventType, FactType, ProjectionType, RoleType } from '../ontology/index.ts';
import type { Clause } from './clause/clause.ts';
import type { TimeExpression } from './time/expression.ts';

/** One article, parsed, with its mentions; everything a rule needs. */
export interface ReadingContext {
  readonly tree: Tree;
  readonly regions: readonly Region[];
  readonly mentions: readonly Mention[];
  /** Clauses by the token index of their predicate. */
  readonly clauses: ReadonlyMap<number, Clause>;
  readonly times: readonly TimeExpression[];
  /** The day that the article is written from. */
  readonly written?: Edtf;
  /** The times of a sentence, by its index. */
  readonly timesIn: (sentence: number) => readonly TimeExpression[];
  /** Index into `mentions` of the mention whose head, or else whose words, a token is. */
  readonly mentionAt: (token: number) => number | undefined;
}

/** Who says what: spans of the document, and the source's mention if it is one. */
export interface Attribution {
  readonly source: Span;
  readonly cue: Span;
  readonly content: Span;
  /** Id of the rule that found it. */
  readonly rule: string;
  /** When it is said. */
  readonly time?: Edtf;
  /** Whether the content is a statement by somebody named, and not what somebody wants or means to do. */
  readonly statement: boolean;
  /** Token index of the source's head; none where nobody is named. */
  readonly sourceHead?: number;
  /** Token index of the cue. */
  readonly cueHead: number;
  /** Index into `mentions`. */
  readonly mention?: number;
}

/** A participant of a drafted event; `mention` is an index into `mentions`. */
export interface DraftParticipant {
  readonly role: RoleType;
  readonly mention: number;
  /** Who takes part, but of whom the relation does not hold: whoever sells what another buys. */
  readonly aside?: true;
}

/** An event as its sentence gives it, before it is known who is who. */
export interface EventDraft extends ReadGrounds {
  readonly type: EventType;
  readonly mode?: string;
  /** The relation that it projects from actor to recipient. */
  readonly relation?: ProjectionType;
  readonly status: Status;
  readonly trigger: Span;
  /** Token index of the trigger's head. */
  readonly head: number;
  readonly participants: readonly DraftParticipant[];
  readonly time?: Edtf;
  /** Index into `mentions`. */
  readonly place?: number;
  readonly size?: { readonly dead?: number; readonly injured?: number; readonly arrested?: number };
}

/** A fact as its sentence gives it; `subject` and `object` are indices into `mentions`. */
export interface FactDraft extends ReadGrounds {
  readonly type: FactType;
  readonly subject: number;
  readonly object: number;
  readonly status: Status;
  readonly time?: Edtf;
  /** Post, verbatim. */
  readonly title?: string;
  readonly trigger?: Span;
  /** Token index of the words that say so. */
  readonly head: number;
}
