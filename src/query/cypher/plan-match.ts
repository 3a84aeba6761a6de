// Patterns and a predicate in, steps out. Method: greedy; start at the node with the fewest
// candidates, expand from bound ends over the rarest types, test each condition as soon as it can be.

import type { NodeId } from '../source.ts';
import type { Expression, PathPattern } from './ast.ts';
import type { Context } from './context.ts';
import { syntaxError } from './fail.ts';
import {
  type Access,
  checkNode,
  type Expansion,
  expandEdge,
  expandRun,
  filterRows,
  nodeIn,
  type Runner,
  scanNode,
} from './match-steps.ts';
import { toTernary } from './operators.ts';
import {
  type Condition,
  type EdgePart,
  type NodePart,
  PartsBuilder,
  type PathPart,
  type PatternParts,
  type PropertyTest,
  slotValue,
} from './pattern-parts.ts';
import type { Row, Scope } from './scope.ts';
import { type ElementTest, shortestStep } from './shortest-path.ts';
import { requireBoolean } from './static-checks.ts';
import { isGraphValue, isList, type PathValue } from './value.ts';
import { conjunctsOf } from './walk.ts';

/** What MATCH is given. */
export interface MatchInput {
  readonly patterns: readonly PathPattern[];
  readonly where?: Expression;
}

/** Steps that bind a pattern, and what they bind. */
export interface MatchPlan {
  /** The steps around what is to be done with each match. */
  readonly start: (found: Runner) => Runner;
  /** One line per step, for people. */
  readonly lines: readonly string[];
  readonly parts: PatternParts;
}

type Wrap = (next: Runner) => Runner;

/** Plans a MATCH; declares its variables in `scope`. */
export function planMatch(input: MatchInput, scope: Scope, context: Context): MatchPlan {
  const builder = new PartsBuilder(scope, context);
  for (const pattern of input.patterns) builder.add(pattern);
  const parts = builder.finish();
  const conditions = conjunctsOf(input.where).map((expression): Condition => {
    requireBoolean(expression, scope);
    const compiled = context.compile(expression, scope);
    const holds = (row: Row) => toTernary(compiled(row), expression.at);
    return { needs: builder.needsOf(expression), holds, expression };
  });
  return new Planner({
    parts,
    conditions: [...parts.conditions, ...conditions],
    scope,
    context,
    builder,
  }).plan();
}

interface PlannerInput {
  readonly parts: PatternParts;
  readonly conditions: readonly Condition[];
  readonly scope: Scope;
  readonly context: Context;
  readonly builder: PartsBuilder;
}

class Planner {
  readonly #in: PlannerInput;
  readonly #bound = new Set<number>();
  readonly #wraps: Wrap[] = [];
  readonly #lines: string[] = [];
  #conditions: readonly Condition[];
  #edges: readonly EdgePart[];
  #paths: readonly PathPart[];

  constructor(input: PlannerInput) {
    this.#in = input;
    this.#conditions = input.conditions;
    const shortest = new Set(
      input.parts.paths.flatMap((path) => (path.shortest === undefined ? [] : path.edges)),
    );
    this.#edges = input.parts.edges.filter((edge) => !shortest.has(edge));
    this.#paths = input.parts.paths;
  }

  plan(): MatchPlan {
    this.#settle();
    for (const node of this.#in.parts.nodes.values()) if (node.bound) this.#check(node);
    while (this.#next());
    const wraps = this.#wraps;
    const start = (found: Runner): Runner => wraps.reduceRight((next, wrap) => wrap(next), found);
    return { start, lines: this.#lines, parts: this.#in.parts };
  }

  #add(line: string, wrap: Wrap): void {
    this.#lines.push(line);
    this.#wraps.push(wrap);
  }

  #next(): boolean {
    const edge = this.#cheapestEdge();
    if (edge !== undefined) this.#expand(edge);
    else {
      const path = this.#paths.find(
        (candidate) => candidate.shortest !== undefined && this.#endsBound(candidate),
      );
      if (path !== undefined) this.#shortest(path);
      else {
        const node = this.#cheapestNode();
        if (node === undefined) return false;
        this.#scan(node);
      }
    }
    return true;
  }

  #endsBound({ edges: [edge] }: PathPart): boolean {
    return edge !== undefined && this.#bound.has(edge.left) && this.#bound.has(edge.right);
  }

  #cheapestEdge(): EdgePart | undefined {
    const open = this.#edges.filter(
      ({ left, right }) => this.#bound.has(left) || this.#bound.has(right),
    );
    return cheapest(open, (edge) => this.#edgeCost(edge));
  }

  #edgeCost({ left, right, types, length, bound }: EdgePart): number {
    if (bound || (this.#bound.has(left) && this.#bound.has(right)))
      return length === undefined ? 0 : 2;
    const { source } = this.#in.context;
    const edges =
      types.length === 0
        ? source.edgeCount
        : types.reduce((sum, type) => sum + source.countType(type), 0);
    return (1 + edges / Math.max(1, source.nodeCount)) * (length === undefined ? 1 : 100);
  }

  #cheapestNode(): NodePart | undefined {
    const open = [...this.#in.parts.nodes.values()].filter(({ slot }) => !this.#bound.has(slot));
    return cheapest(open, (node) => this.#access(node).cost);
  }

  #access(node: NodePart): {
    readonly access: Access;
    readonly cost: number;
    readonly text: string;
  } {
    const { source } = this.#in.context;
    const test = this.#indexedTest(node);
    if (test !== undefined)
      return { access: { kind: 'property', test }, cost: 1, text: `by ${test.key}` };
    const labels = node.labels.flatMap((alternatives) =>
      alternatives.length === 1 ? alternatives : [],
    );
    const label = cheapest(labels, ({ name }) => source.countLabel(name))?.name;
    if (label === undefined)
      return { access: { kind: 'all' }, cost: source.nodeCount + 2, text: 'every node' };
    return {
      access: { kind: 'label', label },
      cost: source.countLabel(label) + 1,
      text: `by label ${label}`,
    };
  }

  #indexedTest(node: NodePart): PropertyTest | undefined {
    const { source } = this.#in.context;
    const isIndexed = ({ key }: PropertyTest) => source.findNodesByProperty(key, '') !== undefined;
    return [...node.tests, ...this.#equalities(node)].find(isIndexed);
  }

  /** `n.key = value` in WHERE, where the value is known before n is. */
  #equalities(node: NodePart): readonly PropertyTest[] {
    const { builder, context, scope } = this.#in;
    return this.#conditions.flatMap(({ expression }) => {
      if (expression?.kind !== 'compare' || expression.rest.length !== 1) return [];
      const [{ operator, right }] = expression.rest as [(typeof expression.rest)[number]];
      const { first } = expression;
      if (operator !== '=' || first.kind !== 'property' || first.of.kind !== 'variable') return [];
      if (scope.find(first.of.name)?.slot !== node.slot || builder.needsOf(right).size > 0)
        return [];
      return [{ key: first.name, value: context.compile(right, scope) }];
    });
  }

  #scan(node: NodePart): void {
    const { context } = this.#in;
    const { access, text } = this.#access(node);
    this.#add(`find ${nameOf(node)} ${text}`, (next) => scanNode(node, access, context, next));
    this.#bind(node.slot);
  }

  #check(node: NodePart): void {
    const { context } = this.#in;
    this.#add(`check ${nameOf(node)}`, (next) => checkNode(node, context, next));
    this.#bind(node.slot);
  }

  #expand(edge: EdgePart): void {
    const { parts, context } = this.#in;
    const fromLeft = this.#bound.has(edge.left);
    const target = parts.nodes.get(fromLeft ? edge.right : edge.left);
    if (target === undefined) throw new RangeError('an edge leads to a node outside its pattern');
    const expansion: Expansion = {
      edge,
      fromLeft,
      target,
      targetBound: this.#bound.has(target.slot),
    };
    const follow = edge.length === undefined ? expandEdge : expandRun;
    const types = edge.types.length === 0 ? 'any type' : edge.types.join('|');
    this.#add(`follow ${types} to ${nameOf(target)}`, (next) => follow(expansion, context, next));
    this.#edges = this.#edges.filter((other) => other !== edge);
    this.#bind(edge.slot, target.slot);
  }

  #shortest(path: PathPart): void {
    const { context } = this.#in;
    const [edge] = path.edges;
    if ((edge?.length?.min ?? 1) > 1)
      throw syntaxError('a shortest path starts at length 0 or 1', 0);
    const mine = this.#conditions.filter(
      ({ needs }) => path.slot !== undefined && needs.has(path.slot),
    );
    const elements = mine.map((condition) => this.#elementTest(condition, path));
    const whole = mine.filter(
      (_, index) => elements[index] === undefined && this.#canTest(mine[index], path),
    );
    const tested = new Set(
      mine.filter((condition, index) => elements[index] !== undefined || whole.includes(condition)),
    );
    this.#conditions = this.#conditions.filter((condition) => !tested.has(condition));
    const conditions = {
      elements: elements.filter((element) => element !== undefined),
      whole: whole.map(({ holds }) => holds),
    };
    this.#add('find the shortest path', (next) => shortestStep(path, conditions, context, next));
    this.#paths = this.#paths.filter((other) => other !== path);
    this.#bind(edge?.slot ?? -1, ...(path.slot === undefined ? [] : [path.slot]));
  }

  #canTest(condition: Condition | undefined, { slot }: PathPart): boolean {
    if (condition === undefined) return false;
    return [...condition.needs].every((need) => need === slot || this.#bound.has(need));
  }

  /** `all(x IN nodes(p) WHERE ...)` and `none(...)` can be tested on the way. */
  #elementTest({ expression }: Condition, path: PathPart): ElementTest | undefined {
    if (expression?.kind !== 'quantifier' || path.name === undefined) return undefined;
    const { quantifier, list, variable, where } = expression;
    if (quantifier !== 'all' && quantifier !== 'none') return undefined;
    if (list.kind !== 'call' || list.args.length !== 1) return undefined;
    const [of] = list.args;
    const over = list.name.toLowerCase();
    if (of?.kind !== 'variable' || of.name !== path.name) return undefined;
    if (over !== 'nodes' && over !== 'relationships') return undefined;
    const { scope, builder, context } = this.#in;
    if ([...builder.needsOf(where)].some((slot) => !this.#bound.has(slot))) return undefined;
    const inner = scope.child();
    const { slot } = inner.declare(variable, 'value');
    return { over, slot, wanted: quantifier === 'all', holds: context.compile(where, inner) };
  }

  #bind(...slots: readonly number[]): void {
    for (const slot of slots) this.#bound.add(slot);
    this.#settle();
  }

  /** Builds the paths that are complete and tests the conditions that can be tested. */
  #settle(): void {
    for (const path of this.#paths) {
      const complete =
        path.shortest === undefined &&
        [path.first, ...path.edges.map(({ slot }) => slot)].every((slot) => this.#bound.has(slot));
      if (!complete || path.slot === undefined) continue;
      this.#paths = this.#paths.filter((other) => other !== path);
      this.#wraps.push(buildPath(path, path.slot, this.#in.context));
      this.#bound.add(path.slot);
    }
    const ready = this.#conditions.filter(({ needs }) =>
      [...needs].every((slot) => this.#bound.has(slot)),
    );
    this.#conditions = this.#conditions.filter((condition) => !ready.includes(condition));
    for (const { holds } of ready)
      this.#add('keep what meets a condition', (next) => filterRows(holds, next));
  }
}

function nameOf({ name, labels }: NodePart): string {
  const label = labels
    .map((alternatives) => alternatives.map((item) => item.name).join('|'))
    .join(':');
  return `(${name}${label === '' ? '' : `:${label}`})`;
}

function cheapest<T>(items: readonly T[], costOf: (item: T) => number): T | undefined {
  let best: { readonly item: T; readonly cost: number } | undefined;
  for (const item of items) {
    const cost = costOf(item);
    if (best === undefined || cost < best.cost) best = { item, cost };
  }
  return best?.item;
}

function buildPath(path: PathPart, slot: number, context: Context): Wrap {
  return (next) => (state) => {
    const built = pathOf(path, state.row, context);
    if (built === undefined) return true;
    state.row[slot] = built;
    return next(state);
  };
}

function pathOf(path: PathPart, row: Row, { source }: Context): PathValue | undefined {
  const first = nodeIn(row, path.first);
  if (first === undefined) return undefined;
  const nodes: NodeId[] = [first];
  const edges = path.edges.flatMap(({ slot }) => edgesIn(row, slot));
  for (const edge of edges) {
    const at = nodes.at(-1);
    const start = source.startOf(edge);
    nodes.push(start === at ? source.endOf(edge) : start);
  }
  return { kind: 'path', nodes, edges };
}

function edgesIn(row: Row, slot: number) {
  const value = slotValue(row, slot);
  const items = isList(value) ? value : [value];
  return items.flatMap((item) => (isGraphValue(item) && item.kind === 'edge' ? [item.id] : []));
}
