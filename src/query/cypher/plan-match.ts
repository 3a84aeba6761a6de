// Patterns and a predicate in, steps out. Method: greedy; start at the node or the
// edge with the fewest candidates, expand from bound ends over the rarest types, test each condition
// as soon as it can be.

import type { Expression, PathPattern } from './ast.ts';
import { buildPath } from './build-path.ts';
import { type ChosenAccess, chooseEdgeProbe } from './choose-access.ts';
import { chooseStep } from './choose-step.ts';
import { conditionsOnWay } from './conditions-on-way.ts';
import type { Context } from './context.ts';
import { textOfExpression } from './expression-text.ts';
import { queryError } from './fail.ts';
import { type Expansion, expandEdge, expandRun } from './follow-edge.ts';
import { filterRows, type Runner } from './match-state.ts';
import { toTernary } from './operators.ts';
import {
  type Condition,
  type EdgePart,
  type NodePart,
  PartsBuilder,
  type PathPart,
  type PatternParts,
} from './pattern-parts.ts';
import { meteredWrap, type PlanStep, planStep } from './plan-step.ts';
import type { PropertyProbe } from './property-probe.ts';
import { type EdgeScan, scanEdges } from './scan-edges.ts';
import { checkNode, scanNode } from './scan-node.ts';
import type { Row, Scope } from './scope.ts';
import { shortestStep } from './shortest-path.ts';
import { requireBoolean } from './static-checks.ts';
import { conjunctsOf } from './walk.ts';

/** What MATCH is given. */
export interface MatchInput {
  readonly patterns: readonly PathPattern[];
  readonly where?: Expression;
  readonly optional?: boolean;
  /** The order in which the rows are wanted, if that is to be had. */
  readonly order?: WantedOrder;
}

/** The order by a property of a node or an edge. */
export interface WantedOrder {
  readonly name: string;
  readonly property: string;
  readonly descending: boolean;
}

/** Steps that bind a pattern, and what they bind. */
export interface MatchPlan {
  /** The steps around what is to be done with each match. */
  readonly start: (found: Runner) => Runner;
  readonly plan: readonly PlanStep[];
  /** Whether the rows come in the wanted order. */
  readonly isOrdered: boolean;
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
    const text = textOfExpression(expression);
    return { needs: builder.needsOf(expression), holds, expression, text };
  });
  return new Planner({
    parts,
    conditions: [...parts.conditions, ...conditions],
    scope,
    context,
    builder,
    optional: input.optional ?? false,
    order: input.order,
  }).plan();
}

interface PlannerInput {
  readonly parts: PatternParts;
  readonly conditions: readonly Condition[];
  readonly scope: Scope;
  readonly context: Context;
  readonly builder: PartsBuilder;
  readonly optional: boolean;
  readonly order: WantedOrder | undefined;
}

class Planner {
  readonly #in: PlannerInput;
  readonly #bound = new Set<number>();
  readonly #wraps: Wrap[] = [];
  readonly #plan: PlanStep[] = [];
  #isOrdered = false;
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
    return { start, plan: this.#plan, parts: this.#in.parts, isOrdered: this.#isOrdered };
  }

  #add(line: string, wrap: Wrap): void {
    const { optional, context } = this.#in;
    const step = planStep(optional ? `optionally ${line}` : line);
    this.#plan.push(step);
    this.#wraps.push(context.profiles ? meteredWrap(step, context.budget, wrap) : wrap);
  }

  #next(): boolean {
    const step = chooseStep({
      ...this.#in,
      conditions: this.#conditions,
      bound: this.#bound,
      edges: this.#edges,
      paths: this.#paths,
    });
    switch (step?.kind) {
      case undefined:
        return false;
      case 'follow':
        this.#expand(step.edge);
        return true;
      case 'shortest':
        this.#shortest(step.path);
        return true;
      case 'edge':
        this.#scanEdge(step.scan);
        return true;
      case 'node':
        this.#scan(step.node, step.chosen);
        return true;
    }
  }

  /** An index gives what it finds by value, and every later step keeps the order of the first. */
  #isInOrder({ name }: NodePart | EdgePart, probe: PropertyProbe | undefined): boolean {
    const { order, context } = this.#in;
    if (order === undefined || probe === undefined || this.#bound.size > 0) return false;
    const fits = order.name === name && order.property === probe.property;
    return fits && isOneLookup(probe, context);
  }

  #ordered(scan: EdgeScan): EdgeScan {
    if (!this.#isInOrder(scan.edge, scan.probe)) return scan;
    this.#isOrdered = true;
    return { ...scan, descending: this.#in.order?.descending ?? false };
  }

  #scanEdge(chosen: EdgeScan): void {
    const scan = this.#ordered(chosen);
    const { edge, left, right } = scan;
    const { context } = this.#in;
    const types = edge.types.length === 0 ? 'every relationship' : edge.types.join('|');
    const how = scan.probe === undefined ? '' : ` ${scan.probe.text}`;
    this.#add(`find ${nameOf(left)} and ${nameOf(right)} by ${types}${how}`, (next) =>
      scanEdges(scan, context, next),
    );
    this.#edges = this.#edges.filter((other) => other !== edge);
    this.#drop(scan.probe);
    this.#bind(edge.slot, left.slot, right.slot);
  }

  #scan(node: NodePart, { access, text }: ChosenAccess): void {
    const { context, order } = this.#in;
    const isRising = order?.descending === false;
    if (isRising && access.kind === 'property') {
      this.#isOrdered ||= this.#isInOrder(node, access.probe);
    }
    this.#add(`find ${nameOf(node)} ${text}`, (next) => scanNode(node, access, context, next));
    if (access.kind === 'property') this.#drop(access.probe);
    this.#bind(node.slot);
  }

  /** What a lookup answers need not be tested again. */
  #drop(probe: PropertyProbe | undefined): void {
    if (probe === undefined || !isOneLookup(probe, this.#in.context)) return;
    this.#conditions = this.#conditions.filter(
      ({ expression }) => expression === undefined || !probe.answers.includes(expression),
    );
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
    const chosen = chooseEdgeProbe(edge, {
      ...this.#in,
      conditions: this.#conditions,
      bound: this.#bound,
    });
    const expansion: Expansion = {
      edge,
      fromLeft,
      target,
      targetBound: this.#bound.has(target.slot),
      ...(chosen === undefined ? {} : { probe: chosen.probe }),
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
      throw queryError('unexpected-syntax', 'a shortest path starts at length 0 or 1', 0);
    const { tested, ...conditions } = conditionsOnWay(path, {
      ...this.#in,
      conditions: this.#conditions,
      bound: this.#bound,
    });
    this.#conditions = this.#conditions.filter((condition) => !tested.has(condition));
    this.#add('find the shortest path', (next) => shortestStep(path, conditions, context, next));
    this.#paths = this.#paths.filter((other) => other !== path);
    this.#bind(edge?.slot ?? -1, ...(path.slot === undefined ? [] : [path.slot]));
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
      this.#add(`build the path ${path.name ?? ''}`, buildPath(path, path.slot, this.#in.context));
      this.#bound.add(path.slot);
    }
    const ready = this.#conditions.filter(({ needs }) =>
      [...needs].every((slot) => this.#bound.has(slot)),
    );
    this.#conditions = this.#conditions.filter((condition) => !ready.includes(condition));
    for (const { holds, text } of ready)
      this.#add(`keep where ${text}`, (next) => filterRows(holds, next));
  }
}

/** Whether every run looks up one value or range, so that an index gives what fits in its order. */
function isOneLookup({ givenBy, lookups }: PropertyProbe, { basis }: Context): boolean {
  return givenBy !== 'row' && basis.of(() => lookups([])?.length === 1);
}

function nameOf({ name, labels }: NodePart): string {
  const label = labels
    .map((alternatives) => alternatives.map((item) => item.name).join('|'))
    .join(':');
  return `(${name}${label === '' ? '' : `:${label}`})`;
}
