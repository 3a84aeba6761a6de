// Path patterns and the names in sight in; the nodes, edges and paths to bind out, each with its slot
// and the conditions it must meet. The same node written twice becomes one part.

import type { EdgePattern, Expression, Labels, MapEntry, NodePattern, PathPattern } from './ast.ts';
import type { Context, Evaluate } from './context.ts';
import { textOfExpression } from './expression-text.ts';
import { queryError } from './fail.ts';
import { type GivenBy, givenBy } from './property-probe.ts';
import { requireType, type Scope } from './scope.ts';
import { EDGES, type StaticType } from './static-type.ts';
import { checkLabels, checkTypes } from './vocabulary.ts';
import { namesIn } from './walk.ts';

/** `key = value`, to be met by a node or an edge. */
export interface PropertyTest {
  readonly key: string;
  readonly value: Evaluate;
  readonly givenBy: GivenBy;
}

/** A node to bind, or to check where it is bound already. */
export interface NodePart {
  readonly slot: number;
  readonly name: string;
  readonly bound: boolean;
  readonly labels: Labels;
  readonly tests: readonly PropertyTest[];
  /** Whether nothing but one edge of the pattern looks at it, so that it need not be in the row. */
  readonly isUnseen: boolean;
}

/** An edge, or a run of edges, between two nodes. */
export interface EdgePart {
  readonly slot: number;
  readonly name: string;
  readonly bound: boolean;
  readonly types: readonly string[];
  readonly direction: EdgePattern['direction'];
  readonly tests: readonly PropertyTest[];
  readonly length?: { readonly min: number; readonly max: number };
  /** Slots of the nodes on its left and right. */
  readonly left: number;
  readonly right: number;
}

/** A named path, or a shortest path, over the slots of its parts. */
export interface PathPart {
  readonly slot: number | undefined;
  readonly name: string | undefined;
  readonly first: number;
  readonly edges: readonly EdgePart[];
  readonly shortest?: 'one' | 'all';
}

/** A condition, and the slots of this pattern that it needs. */
export interface Condition {
  readonly needs: ReadonlySet<number>;
  readonly holds: Evaluate;
  readonly expression?: Expression;
  /** For people. */
  readonly text: string;
}

/** All that a MATCH binds. */
export interface PatternParts {
  readonly nodes: ReadonlyMap<number, NodePart>;
  readonly edges: readonly EdgePart[];
  readonly paths: readonly PathPart[];
  /** Property tests that compare with another part of the same pattern. */
  readonly conditions: readonly Condition[];
  /** Slots that are new, with their names. */
  readonly fresh: ReadonlyMap<string, number>;
}

interface OpenNode {
  readonly slot: number;
  readonly name: string;
  readonly bound: boolean;
  readonly labels: Labels[number][];
  readonly entries: MapEntry[];
}

/** Collects the parts of patterns; declares new names in `scope`. */
export class PartsBuilder {
  readonly #scope: Scope;
  readonly #context: Context;
  readonly #outer: ReadonlySet<string>;
  readonly #nodes = new Map<number, OpenNode>();
  readonly #edges: { readonly part: Omit<EdgePart, 'tests'>; readonly pattern: EdgePattern }[] = [];
  readonly #paths: {
    readonly pattern: PathPattern;
    readonly first: number;
    readonly from: number;
  }[] = [];
  readonly #fresh = new Map<string, number>();

  constructor(scope: Scope, context: Context) {
    this.#scope = scope;
    this.#context = context;
    this.#outer = new Set(scope.names());
  }

  /** Adds one path pattern. */
  add(pattern: PathPattern): void {
    const from = this.#edges.length;
    const slots = pattern.nodes.map((node) => this.#addNode(node));
    pattern.edges.forEach((edge, index) => {
      this.#addEdge(
        edge,
        [slots[index] ?? 0, slots[index + 1] ?? 0],
        pattern.shortest !== undefined,
      );
    });
    const named = pattern.variable !== undefined || pattern.shortest !== undefined;
    if (named) this.#paths.push({ pattern, first: slots[0] ?? 0, from });
    this.#declarePath(pattern);
  }

  #addNode({ at, variable, labels, properties, parameter }: NodePattern): number {
    if (parameter !== undefined) {
      throw queryError(
        'invalid-parameter-use',
        'a parameter cannot stand for the properties of a pattern',
        at,
      );
    }
    checkLabels(labels, this.#context.source);
    const node = this.#openNode(variable, at);
    node.labels.push(...labels);
    node.entries.push(...properties);
    return node.slot;
  }

  #openNode(variable: string | undefined, at: number): OpenNode {
    const known = variable === undefined ? undefined : this.#scope.find(variable);
    if (known !== undefined && variable !== undefined) requireType(known, 'node', variable, at);
    const bound = variable !== undefined && this.#outer.has(variable);
    const slot = known?.slot ?? this.#declare(variable, 'node');
    const open = this.#nodes.get(slot) ?? {
      slot,
      name: variable ?? '',
      bound,
      labels: [],
      entries: [],
    };
    this.#nodes.set(slot, open);
    return open;
  }

  #declare(variable: string | undefined, type: StaticType): number {
    if (variable === undefined) return this.#scope.hidden();
    const { slot } = this.#scope.declare(variable, type);
    this.#fresh.set(variable, slot);
    return slot;
  }

  #addEdge(
    pattern: EdgePattern,
    [left, right]: readonly [number, number],
    shortest: boolean,
  ): void {
    const { variable, at, types, direction, length } = pattern;
    checkTypes(types, this.#context.source);
    const long = length !== undefined || shortest;
    const known = variable === undefined ? undefined : this.#scope.find(variable);
    if (variable !== undefined && known !== undefined) {
      requireType(known, long ? EDGES : 'edge', variable, at);
      this.#requireReusable(variable, at);
    }
    const slot = known?.slot ?? this.#declare(variable, long ? EDGES : 'edge');
    const names = types.map(({ name }) => name);
    const limits = length ?? (shortest ? { min: 1, max: 1 } : undefined);
    const name = variable ?? '';
    const part = { slot, name, bound: known !== undefined, types: names, direction, left, right };
    this.#edges.push({ pattern, part: limits === undefined ? part : { ...part, length: limits } });
  }

  /** One relationship is matched once in a pattern. */
  #requireReusable(variable: string, at: number): void {
    if (this.#outer.has(variable)) return;
    throw queryError(
      'relationship-used-twice',
      `the relationship ${variable} can stand only once in a pattern`,
      at,
    );
  }

  /** Everything added, with its property tests compiled. */
  finish(): PatternParts {
    const conditions: Condition[] = [];
    const nodes = new Map<number, NodePart>();
    for (const { entries, ...node } of this.#nodes.values()) {
      const tests = this.#tests(entries, node.slot, conditions);
      nodes.set(node.slot, { ...node, tests, isUnseen: this.#isUnseen(node, entries) });
    }
    const edges = this.#edges.map(({ part, pattern }) => ({
      ...part,
      tests: this.#tests(
        pattern.properties,
        part.length === undefined ? part.slot : undefined,
        conditions,
      ),
    }));
    return { nodes, edges, paths: this.#finishPaths(edges), conditions, fresh: this.#fresh };
  }

  #isUnseen(
    { slot, name, labels }: Omit<OpenNode, 'entries'>,
    entries: readonly MapEntry[],
  ): boolean {
    if (name !== '' || labels.length > 0 || entries.length > 0) return false;
    const ends = this.#edges.flatMap(({ part: { left, right } }) => [left, right]);
    const isFirst = this.#paths.some(({ first }) => first === slot);
    return !isFirst && ends.filter((end) => end === slot).length === 1;
  }

  #declarePath({ variable, at }: PathPattern): void {
    if (variable === undefined) return;
    if (this.#scope.find(variable) !== undefined) {
      throw queryError('variable-already-bound', `the name ${variable} is already in use`, at);
    }
    this.#declare(variable, 'path');
  }

  #finishPaths(edges: readonly EdgePart[]): readonly PathPart[] {
    return this.#paths.map(({ pattern, first, from }) => ({
      slot: pattern.variable === undefined ? undefined : this.#fresh.get(pattern.variable),
      name: pattern.variable,
      first,
      edges: edges.slice(from, from + pattern.edges.length),
      ...(pattern.shortest === undefined ? {} : { shortest: pattern.shortest }),
    }));
  }

  /** Tests that look at nothing of this pattern; the others become conditions. */
  #tests(
    entries: readonly MapEntry[],
    slot: number | undefined,
    conditions: Condition[],
  ): readonly PropertyTest[] {
    const tests: PropertyTest[] = [];
    for (const { at, key, value } of entries) {
      const needs = this.needsOf(value);
      if (needs.size === 0 || slot === undefined) {
        tests.push({
          key,
          value: this.#context.compile(value, this.#scope),
          givenBy: givenBy(value),
        });
        continue;
      }
      const of = slotExpression(this.#scope, slot, at);
      const equal = {
        kind: 'compare',
        at,
        first: { kind: 'property', at, of: of.expression, name: key },
        rest: [{ operator: '=', right: value }],
      } as const;
      conditions.push({
        needs: new Set([...needs, slot]),
        holds: this.#context.compile(equal, of.scope),
        text: `${key} = ${textOfExpression(value)}`,
      });
    }
    return tests;
  }

  /** The new slots that an expression looks at. */
  needsOf(expression: Expression): ReadonlySet<number> {
    const slots = [...namesIn(expression)].map((name) => this.#fresh.get(name));
    return new Set(slots.filter((slot) => slot !== undefined));
  }
}

function slotExpression(scope: Scope, slot: number, at: number) {
  const inner = scope.child();
  const name = ` slot ${slot}`;
  inner.alias(name, { slot, type: 'any' });
  return { scope: inner, expression: { kind: 'variable', at, name } as const };
}
