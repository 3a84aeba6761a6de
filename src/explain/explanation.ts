// What an explanation of an edge holds: the sentences, how each was read, and by which rules. All spans
// are of the article's text, in UTF-16 units.

import type { Edtf, SpanPair, Status } from '../model/index.ts';
import type { EdgeType, NodeType } from '../ontology/index.ts';

/** What a rule is about: a fact, an event by its verb or noun, a mention, a status, a type of event. */
export const RULE_KINDS = [
  'fact',
  'verb',
  'noun',
  'mention',
  'attribution',
  'status',
  'type',
] as const;

/** One of these kinds. */
export type RuleKind = (typeof RULE_KINDS)[number];

/** A rule as a person reads it. */
export interface RuleNote {
  readonly id: string;
  readonly kind: RuleKind;
  /** Why the words say so. */
  readonly reason: string;
  /** The pattern of the ontology by which it went: "hold talk with". */
  readonly pattern?: string;
  /** A sentence in which it decides. */
  readonly example?: string;
  /** A sentence in which it does not. */
  readonly counterExample?: string;
}

/** The parts of a sentence that an edge rests on. */
export const EDGE_PARTS = ['subject', 'trigger', 'object'] as const;

/** One of these parts. */
export type EdgePart = (typeof EDGE_PARTS)[number];

/** One word of a parsed sentence, as in Universal Dependencies. */
export interface ParsedWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
  readonly deprel: string;
  /** Index of its head among the words of this parse; -1 at the root. */
  readonly head: number;
  /** What it belongs to, where it belongs to one. */
  readonly part?: EdgePart;
}

/** Why a statement has its status. */
export interface StatusNote {
  readonly value: Status;
  /** Absent where none had to decide. */
  readonly rule?: RuleNote;
  /** The word at which the rule decided: "denied". */
  readonly word?: string;
  /** In one sentence: the rule's reason, or that none applied. */
  readonly reason: string;
}

/** One piece of evidence, explained. */
export interface EvidenceNote {
  readonly article: {
    readonly key: string;
    readonly title: string;
    readonly date?: Edtf;
    readonly publisher?: string;
  };
  /** Span of the sentence. */
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly subject?: SpanPair;
  readonly trigger?: SpanPair;
  readonly object?: SpanPair;
  /** Empty where the article's reading is not at hand. */
  readonly parse: readonly ParsedWord[];
  readonly rule: RuleNote;
  readonly confidence: number;
  /** What gave the event another type than its words have. */
  readonly typeRule?: RuleNote;
  readonly status: StatusNote;
  /** Who says so: as the graph names the source, and the words of the text. */
  readonly attribution?: {
    readonly name: string;
    readonly source?: string;
    readonly cue?: string;
  };
  /** When, and the words that say so where they are known. */
  readonly date?: { readonly value: Edtf; readonly words?: string };
}

/** An edge and everything it rests on. */
export interface EdgeExplanation {
  readonly key: string;
  readonly type: EdgeType;
  readonly status: Status;
  readonly source: NodeName;
  readonly target: NodeName;
  readonly date?: Edtf;
  readonly place?: string;
  readonly title?: string;
  readonly evidence: readonly EvidenceNote[];
  /** Pieces of evidence beyond those explained. */
  readonly omitted: number;
}

/** An end of an edge. */
export interface NodeName {
  readonly key: string;
  readonly label: string;
  readonly type: NodeType;
}
