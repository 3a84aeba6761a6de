// What the server sends of corrections, as types.

import type { EdgeType, NodeType, Status } from '../api/types.ts';

/** A place where an article speaks of something. */
export interface Mention {
  readonly anchor: string;
  readonly title: string;
  readonly kind: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly sentenceStart: number;
  readonly rule?: { readonly id: string; readonly reason: string };
}

/** One of two that may be one. */
export interface Candidate {
  readonly key: string;
  readonly label: string;
  readonly type: NodeType;
  readonly aliases: readonly string[];
  readonly kind?: string;
  readonly title?: string;
  readonly country?: string;
  readonly articles: number;
  readonly relations: readonly {
    readonly type: EdgeType;
    readonly direction: 'out' | 'in';
    readonly other: string;
  }[];
  readonly mentions: readonly Mention[];
}

/** One pair that waits. */
export interface ReviewPair {
  readonly id: string;
  readonly names: readonly [string, string];
  readonly score: number;
  readonly reason: string;
  readonly left: Candidate;
  readonly right: Candidate;
}

/** GET /api/review. */
export interface Review {
  readonly items: readonly ReviewPair[];
  readonly total: number;
}

/** What was decided. */
export type Verdict = 'same' | 'different' | 'unsure' | 'rejected' | 'retyped';

/** One act of judging. */
export interface JudgedAct {
  readonly seq: number;
  readonly verdict: Verdict;
  readonly names: readonly [string, string];
  readonly type?: string;
  readonly edge?: { readonly type: string; readonly status: Status };
  readonly reason: string;
  readonly when?: string;
  readonly standing: 'holds' | 'dormant' | 'overruled' | 'undone';
  readonly nodes: readonly string[];
}

/** A decision, as the server takes it. */
export type Decision =
  | { readonly act: 'merge'; readonly left: string; readonly right: string }
  | { readonly act: 'split'; readonly entity: string; readonly mentions: readonly string[] }
  | { readonly act: 'reject'; readonly edge: string }
  | { readonly act: 'retype'; readonly entity: string; readonly type: string }
  | {
      readonly act: 'decide';
      readonly suggestion: string;
      readonly verdict: 'same' | 'different' | 'unsure';
    };
