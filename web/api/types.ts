// What the server sends, as types: the replies of the API that the page reads.

import type { Answer } from '../../src/model/answer.ts';
import type { EdgeAttributes, EdgeEvidence, NodeAttributes } from '../../src/model/graph.ts';
import type { NodeType } from '../../src/ontology/types.ts';

export type { Answer, AnswerEvidence, Cell } from '../../src/model/answer.ts';
export type { EdgeAttributes, EdgeEvidence, NodeAttributes } from '../../src/model/graph.ts';
export type { Status } from '../../src/model/status.ts';
export type { EdgeType, NodeType } from '../../src/ontology/types.ts';

/** An edge as the graph reply carries it: the sentences are counted, and fetched when asked for. */
export type GraphEdgeAttributes = Omit<EdgeAttributes, 'evidence'> & {
  readonly evidenceCount: number;
};

/** GET /api/graph. */
export interface GraphReply {
  readonly nodes: readonly { readonly key: string; readonly attributes: NodeAttributes }[];
  readonly edges: readonly {
    readonly key: string;
    readonly source: string;
    readonly target: string;
    readonly attributes: GraphEdgeAttributes;
  }[];
}

/** Whether an edge holds, projects an event, or ties an event to its parts. */
export type RelationClass = 'fact' | 'projection' | 'role';

/** What the ontology says of one relation type. */
export interface RelationWords {
  readonly label: string;
  readonly inverseLabel: string;
  readonly definition: string;
  readonly symmetric: boolean;
  readonly class: RelationClass;
}

/** What the ontology says of one node type. */
export interface NodeWords {
  readonly label: string;
  readonly plural: string;
  readonly definition: string;
}

/** What the ontology says of one type of event. */
export interface EventWords {
  readonly label: string;
  readonly definition: string;
}

/** GET /api/ontology, as maps. */
export interface OntologyReply {
  readonly events: ReadonlyMap<string, EventWords>;
  readonly nodes: ReadonlyMap<string, NodeWords>;
  readonly relations: ReadonlyMap<string, RelationWords>;
}

/** An edge with its sentences. */
export interface EdgeReply {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
}

/** One relation of an entity, seen from it. */
export interface EntityRelation {
  readonly key: string;
  readonly type: string;
  readonly direction: 'out' | 'in';
  readonly other: { readonly key: string; readonly label: string; readonly type: NodeType };
  readonly attributes: EdgeAttributes;
}

/** GET /api/entities/:key. */
export interface EntityReply {
  readonly key: string;
  readonly attributes: NodeAttributes;
  readonly relations: readonly EntityRelation[];
}

/** One hit of a search. */
export interface SearchHit {
  readonly key: string;
  readonly label: string;
  readonly type: NodeType;
  readonly aliases: readonly string[];
  readonly degree: number;
}

/** A part of an article's text and what it is. */
export interface ArticleRegion {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** GET /api/articles/:key. */
export interface ArticleReply {
  readonly key: string;
  readonly title: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
  readonly text: string;
  readonly regions: readonly ArticleRegion[];
}

/** GET /api/health. */
export interface HealthReply {
  readonly version: string;
  readonly articles: number;
}

/** What the server says went wrong. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly suggestions: readonly string[];
  /** Offset in the query, in UTF-16 units. */
  readonly position?: number;
}

/** A query answered, or refused with a reason. */
export type QueryOutcome =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly failure: Failure };

/** Where an article is opened: the sentence that is marked, and the words within it. */
export interface ArticlePlace {
  readonly article: string;
  readonly evidence?: EdgeEvidence;
}
