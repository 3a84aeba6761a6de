// The graph as it goes out: attributes of nodes and edges, the contract of every export and reply.

import type { EdgeType, NodeType } from '../ontology/index.ts';
import type { Edtf } from './edtf.ts';
import type { Status } from './status.ts';

/** A node: a person, group, organization, place, event or article. */
export interface NodeAttributes {
  readonly label: string;
  readonly type: NodeType;
  readonly aliases: readonly string[];
  /** Kind of place (country, region, city, facility), or event type ("CONSULT"). */
  readonly kind?: string;
  /** Post of a person, title of an article. */
  readonly title?: string;
  /** Layout position, no unit; the same articles give the same picture. */
  readonly x: number;
  readonly y: number;
  /** How often the articles mention it. */
  readonly mentions: number;
  /** How many articles mention it. */
  readonly articles: number;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
  /** Degrees, WGS 84. */
  readonly lat?: number;
  readonly lon?: number;
  /** Events: mode, quad class (1 to 4), PLOVER score, status, date. Articles: date published. */
  readonly mode?: string;
  /** Events: the relation that it projects, "KILLED". */
  readonly relation?: string;
  readonly quad?: number;
  readonly score?: number;
  readonly status?: Status;
  readonly date?: Edtf;
  readonly dead?: number;
  readonly injured?: number;
  readonly arrested?: number;
  /** Events: how many reports there are, and what they do not agree about, in words. */
  readonly reports?: number;
  readonly disputes?: readonly string[];
  /** Events: how many independent sources: copies of one text, and articles of one publisher, are one. */
  readonly sources?: number;
  /** Articles only. */
  readonly publisher?: string;
  readonly url?: string;
}

/** One sentence that an edge rests on. All spans are of the article's text. */
export interface EdgeEvidence {
  /** Node key of the article. */
  readonly article: string;
  /** Span of the sentence. */
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly rule: string;
  /** Id of the rule that decided the status; absent where none had to. */
  readonly statusRule?: string;
  readonly confidence: number;
  /** What this sentence says, where the edge as a whole has another status. */
  readonly status?: Status;
  /** Words of the source, the target and the trigger within the article, when they are in it. */
  readonly subject?: readonly [number, number];
  readonly object?: readonly [number, number];
  readonly trigger?: readonly [number, number];
  readonly attributedTo?: string;
}

/** An edge: a fact, a role in an event, or the projection of an event on a pair. */
export interface EdgeAttributes {
  readonly type: EdgeType;
  readonly status: Status;
  readonly date?: Edtf;
  /** Label of the place. */
  readonly place?: string;
  /** Node key of the event that this edge projects. */
  readonly event?: string;
  readonly title?: string;
  /** Who says so, as a name. */
  readonly attributedTo?: string;
  readonly articles: number;
  /** How many independent sources: copies of one text, and articles of one publisher, are one. */
  readonly sources?: number;
  readonly evidence: readonly EdgeEvidence[];
}
