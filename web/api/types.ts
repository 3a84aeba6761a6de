// What the server sends, as types: the replies of the API that the page reads.

import type { Cell, Answer as PlainAnswer } from '../../src/model/answer.ts';
import type { EdgeAttributes, EdgeEvidence, NodeAttributes } from '../../src/model/graph.ts';
import type { NodeType } from '../../src/ontology/types.ts';

export type { AnswerEvidence, Cell } from '../../src/model/answer.ts';
export type { EdgeAttributes, EdgeEvidence, NodeAttributes } from '../../src/model/graph.ts';
export type { Status } from '../../src/model/status.ts';
export type { EdgeType, NodeType } from '../../src/ontology/types.ts';

/** First and last day that a date may mean, as ISO days. */
export type Days = readonly [first: string, last: string];

/** A node as the page holds it; aliases and the rest are fetched when its card is opened. */
export type GraphNodeAttributes = Pick<
  NodeAttributes,
  'label' | 'type' | 'kind' | 'title' | 'publisher' | 'date' | 'country' | 'x' | 'y' | 'articles'
> & {
  /** Relations with other names in the whole graph; of an event or an article, all its edges. */
  readonly relations: number;
};

/** An edge as the page holds it; sentences are counted, and fetched when asked for. */
export type GraphEdgeAttributes = Pick<
  EdgeAttributes,
  'type' | 'status' | 'date' | 'place' | 'articles'
> & {
  readonly evidenceCount: number;
};

/** Some nodes, and edges between them. */
export interface GraphPart {
  readonly nodes: readonly { readonly key: string; readonly attributes: GraphNodeAttributes }[];
  readonly edges: readonly {
    readonly key: string;
    readonly source: string;
    readonly target: string;
    readonly attributes: GraphEdgeAttributes;
    /** Absent where there is no date. */
    readonly days?: Days;
  }[];
}

/** How many there are. */
export interface Size {
  readonly nodes: number;
  readonly edges: number;
}

/** How many there are of each kind. */
export interface Counts {
  readonly nodeTypes: ReadonlyMap<string, number>;
  readonly edgeTypes: ReadonlyMap<string, number>;
  readonly statuses: ReadonlyMap<string, number>;
  /** Nodes of the shown types that have no visible relation. */
  readonly loose: number;
}

/** A part of the picture, in the graph's own units. */
export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** GET /api/view. */
export interface ViewReply {
  /** Whether it is the whole graph; else the best of what passes in a part of the picture. */
  readonly whole: boolean;
  readonly extent: Box;
  readonly total: Size;
  readonly passing: Size;
  readonly inBox: number;
  readonly counts: Counts;
  /** Relations that pass all but the window of time, by their first day; under '' those without. */
  readonly days: ReadonlyMap<string, number>;
  readonly part: GraphPart;
}

/** Neighbours that one relation leads to. */
export interface NeighbourGroup {
  readonly type: string;
  readonly direction: 'out' | 'in';
  readonly total: number;
  /** Those not on screen. */
  readonly fresh: number;
}

/** POST /api/expand. */
export interface ExpandReply {
  readonly groups: readonly NeighbourGroup[];
  readonly total: number;
  /** Neighbours that are still not on screen. */
  readonly left: number;
  readonly part: GraphPart;
}

/** GET /api/ways. */
export interface PathReply {
  readonly paths: readonly {
    readonly nodes: readonly string[];
    readonly edges: readonly string[];
  }[];
  readonly over: 'relations' | 'events' | 'articles';
  readonly part: GraphPart;
}

/** A sentence with the edge that rests on it. */
export interface EdgeSentence extends EdgeEvidence {
  readonly edge: string;
}

/** POST /api/evidence. */
export interface SentencesReply {
  readonly evidence: readonly EdgeSentence[];
  readonly total: number;
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

/** POST /api/articles. */
export interface ArticleOutcome {
  readonly outcome: 'added' | 'known' | 'refused';
  readonly reason?: string;
}

/** GET /api/health. */
export interface HealthReply {
  readonly version: string;
  readonly articles: number;
  /** Whether corrections can be kept. */
  readonly correctable: boolean;
  /** Whether articles can be added by address. */
  readonly fetches: boolean;
}

/** What the server says went wrong. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly suggestions: readonly string[];
  /** Offset in the query, in UTF-16 units. */
  readonly position?: number;
}

/** An answer, and how long it took the server. */
export interface Answer extends PlainAnswer {
  readonly elapsedMs?: number;
}

/** Values of the `$names` of a query. */
export type QueryParameters = Readonly<Record<string, Cell>>;

/** What could be written in place of a part of a text. */
export interface Completion {
  readonly from: number;
  readonly to: number;
  readonly options: readonly {
    readonly kind: string;
    readonly label: string;
    /** What is written. */
    readonly text: string;
    readonly detail?: string;
  }[];
}

/** Something wrong with a query. */
export interface QueryProblem {
  readonly message: string;
  readonly position?: number;
  readonly suggestions: readonly string[];
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
