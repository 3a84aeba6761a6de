// The shape of a query after parsing. `at` is the offset of its first character in the text.

import type { Value } from './value.ts';

/** An operator between two operands. */
export type BinaryOperator =
  | 'OR'
  | 'XOR'
  | 'AND'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '^'
  | 'IN'
  | 'STARTS WITH'
  | 'ENDS WITH'
  | 'CONTAINS'
  | '=~';

/** A comparison; several in a row are a chain: `1 < x <= 3`. */
export type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** all(), any(), none(), single() over a list. */
export type Quantifier = 'all' | 'any' | 'none' | 'single';

interface At {
  readonly at: number;
}

/** An expression. */
export type Expression = At &
  (
    | { readonly kind: 'literal'; readonly value: Value }
    | { readonly kind: 'parameter'; readonly name: string }
    | { readonly kind: 'variable'; readonly name: string }
    | { readonly kind: 'property'; readonly of: Expression; readonly name: string }
    | { readonly kind: 'index'; readonly of: Expression; readonly index: Expression }
    | {
        readonly kind: 'slice';
        readonly of: Expression;
        readonly from?: Expression;
        readonly to?: Expression;
      }
    | { readonly kind: 'list'; readonly items: readonly Expression[] }
    | { readonly kind: 'map'; readonly entries: readonly MapEntry[] }
    /** `n {.name, .*, other, key: value}`: null where `of` is; `all` gives every property for `.*`. */
    | {
        readonly kind: 'mapProjection';
        readonly of: Expression;
        readonly all?: Expression;
        readonly entries: readonly MapEntry[];
      }
    | { readonly kind: 'not' | 'minus' | 'plus'; readonly operand: Expression }
    | {
        readonly kind: 'binary';
        readonly operator: BinaryOperator;
        readonly left: Expression;
        readonly right: Expression;
      }
    | {
        readonly kind: 'compare';
        readonly first: Expression;
        readonly rest: readonly { readonly operator: Comparison; readonly right: Expression }[];
      }
    | { readonly kind: 'isNull'; readonly operand: Expression; readonly negated: boolean }
    | { readonly kind: 'hasLabels'; readonly of: Expression; readonly labels: Labels }
    | {
        readonly kind: 'case';
        readonly subject?: Expression;
        readonly branches: readonly { readonly when: Expression; readonly result: Expression }[];
        readonly otherwise?: Expression;
      }
    | {
        readonly kind: 'call';
        readonly name: string;
        readonly distinct: boolean;
        readonly args: readonly Expression[];
      }
    | { readonly kind: 'countAll' }
    | {
        readonly kind: 'comprehension';
        readonly variable: string;
        readonly list: Expression;
        readonly where?: Expression;
        readonly result?: Expression;
      }
    | {
        readonly kind: 'quantifier';
        readonly quantifier: Quantifier;
        readonly variable: string;
        readonly list: Expression;
        readonly where: Expression;
      }
    | {
        readonly kind: 'reduce';
        readonly accumulator: string;
        readonly initial: Expression;
        readonly variable: string;
        readonly list: Expression;
        readonly step: Expression;
      }
    | {
        readonly kind: 'exists';
        /** `(a)-->(b)`, `exists((a)-->(b))`, `EXISTS { }`; only the last introduces variables. */
        readonly form: 'alone' | 'call' | 'block';
        readonly patterns: readonly PathPattern[];
        readonly where?: Expression;
        /** `COUNT { }`: how many there are. */
        readonly counts: boolean;
      }
    /** `EXISTS { MATCH ... WITH ... RETURN ... }`, where it is more than one MATCH; `COUNT { }` too. */
    | { readonly kind: 'subquery'; readonly query: SingleQuery; readonly counts: boolean }
    | {
        readonly kind: 'patternComprehension';
        readonly pattern: PathPattern;
        readonly where?: Expression;
        readonly result: Expression;
      }
  );

/** One `key: value` of a map. */
export interface MapEntry extends At {
  readonly key: string;
  readonly value: Expression;
}

/** Labels that must all hold; each is a list of alternatives: `:A|B:C` is [[A, B], [C]]. */
export type Labels = readonly (readonly LabelName[])[];

/** A label or a relation type as written. */
export interface LabelName extends At {
  readonly name: string;
}

/** `(a:Person {name: 'X'})`. */
export interface NodePattern extends At {
  readonly variable?: string;
  readonly labels: Labels;
  readonly properties: readonly MapEntry[];
  /** `(a $properties)`, which is refused in MATCH. */
  readonly parameter?: string;
}

/** `-[r:MET|CALLED*1..3 {status: 'occurred'}]->`. */
export interface EdgePattern extends At {
  readonly variable?: string;
  readonly types: readonly LabelName[];
  readonly direction: 'out' | 'in' | 'both';
  readonly properties: readonly MapEntry[];
  readonly length?: { readonly min: number; readonly max: number };
}

/** A chain of nodes joined by edges, one node more than edges. */
export interface PathPattern extends At {
  readonly variable?: string;
  readonly nodes: readonly NodePattern[];
  readonly edges: readonly EdgePattern[];
  readonly shortest?: 'one' | 'all';
}

/** One column of WITH or RETURN. */
export interface ProjectionItem extends At {
  readonly expression: Expression;
  /** The alias, or the expression as written. */
  readonly name: string;
  readonly aliased: boolean;
}

/** One key of ORDER BY. */
export interface SortItem {
  readonly expression: Expression;
  readonly descending: boolean;
}

/** WITH or RETURN. */
export interface ProjectionClause extends At {
  readonly kind: 'with' | 'return';
  readonly distinct: boolean;
  readonly star: boolean;
  readonly items: readonly ProjectionItem[];
  readonly orderBy: readonly SortItem[];
  readonly skip?: Expression;
  readonly limit?: Expression;
  readonly where?: Expression;
}

/** MATCH or OPTIONAL MATCH. */
export interface MatchClause extends At {
  readonly kind: 'match';
  readonly optional: boolean;
  readonly patterns: readonly PathPattern[];
  readonly where?: Expression;
}

/** UNWIND list AS variable. */
export interface UnwindClause extends At {
  readonly kind: 'unwind';
  readonly list: Expression;
  readonly variable: string;
}

/** A query that is called, and the names of the row that it sees. */
export interface CalledQuery extends SingleQuery {
  readonly imports: 'all' | readonly { readonly at: number; readonly name: string }[];
}

/** CALL { ... }: for each row the rows of a query, or of several joined by UNION. */
export interface CallClause extends At {
  readonly kind: 'call';
  readonly optional: boolean;
  readonly parts: readonly CalledQuery[];
  readonly all: boolean;
}

/** A reading clause. */
export type Clause = MatchClause | UnwindClause | CallClause | ProjectionClause;

/** Clauses up to RETURN. */
export interface SingleQuery extends At {
  readonly clauses: readonly Clause[];
}

/** One or more single queries joined by UNION. */
export interface Query {
  /** EXPLAIN shows the plan, PROFILE what it took. */
  readonly mode: 'run' | 'explain' | 'profile';
  readonly parts: readonly SingleQuery[];
  /** UNION ALL keeps duplicates. */
  readonly all: boolean;
}
