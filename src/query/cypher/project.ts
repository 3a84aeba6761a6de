// WITH and RETURN: columns, grouping, DISTINCT, ORDER BY, SKIP, LIMIT, and WHERE after WITH.
// Source: openCypher 9, "WITH", "RETURN", "Aggregation".

import { byCodeUnit } from '../../model/index.ts';
import type { Expression, ProjectionClause, ProjectionItem, SortItem } from './ast.ts';
import type { Context, Evaluate } from './context.ts';
import { textOfExpression } from './expression-text.ts';
import { queryError, typeError } from './fail.ts';
import { Grouping } from './group.ts';
import { type GroupColumns, groupStage } from './group-stage.ts';
import { toTernary } from './operators.ts';
import { type PlannedStage, planStep } from './plan-step.ts';
import { RowTable } from './row-table.ts';
import { type Row, Scope } from './scope.ts';
import type { Sink, Stage } from './sink.ts';
import { type SortKey, sortStage } from './sort.ts';
import { refusePatternAlone, typeIn } from './static-checks.ts';
import { MergedTrace } from './trace.ts';
import { typeName, type Value } from './value.ts';
import { expressionsIn, fingerprint, namesIn, rewrite } from './walk.ts';

/** A compiled WITH or RETURN. */
export interface Projection {
  readonly columns: readonly string[];
  /** The names in sight afterwards, in a row of their own. */
  readonly scope: Scope;
  readonly stages: readonly PlannedStage[];
}

/** What a projection is compiled with. */
export interface ProjectionInput {
  readonly scope: Scope;
  readonly context: Context;
  /** Whether the rows come in the order that is wanted, so that nothing has to be sorted. */
  readonly isOrdered: boolean;
}

/** Compiles WITH or RETURN. @throws RapportError query.syntax */
export function compileProjection(
  clause: ProjectionClause,
  { scope, context, isOrdered }: ProjectionInput,
): Projection {
  const items = [...starItems(clause, scope), ...clause.items];
  requireDistinctNames(items);
  const grouping = new Grouping(items, scope, context);
  const inner = grouping.scope;
  for (const { expression } of items) refusePatternAlone(expression);
  const values = items.map((item) => grouping.compileItem(item));
  const blind = grouping.isGrouped || clause.distinct;
  const sortScope = blind ? inner.blank() : inner.child();
  const slots = items.map(({ name }) => sortScope.declare(name, 'any').slot);
  const readable = (expression: Expression): Evaluate =>
    context.compile(blind ? readingItems(expression, items) : expression, sortScope);
  for (const { expression } of clause.orderBy) grouping.requireSortable(expression, sortScope);
  const keys = clause.orderBy.map(
    ({ expression, descending }): SortKey => ({ value: readable(expression), descending }),
  );
  if (clause.kind === 'with') requireNames(items, 'WITH');
  const outer = new Scope();
  for (const item of items) outer.declare(item.name, typeIn(item.expression, scope));
  return {
    columns: items.map(({ name }) => name),
    scope: outer,
    stages: stagesOf({
      clause,
      context,
      grouping: grouping.columns(),
      values,
      slots,
      keys: isOrdered && !blind ? [] : keys,
      ...(clause.where === undefined ? {} : { where: readable(clause.where) }),
    }),
  };
}

function starItems({ star, at }: ProjectionClause, scope: Scope): readonly ProjectionItem[] {
  if (!star) return [];
  const names = [...scope.names()].sort(byCodeUnit);
  if (names.length === 0)
    throw queryError('no-variables-in-scope', 'there is no variable for *', at);
  return names.map((name) => ({
    at,
    name,
    aliased: false,
    expression: { kind: 'variable', at, name },
  }));
}

function requireDistinctNames(items: readonly ProjectionItem[]): void {
  const seen = new Set<string>();
  for (const { name, at } of items) {
    if (seen.has(name))
      throw queryError('column-name-conflict', `two columns are named ${name}`, at);
    seen.add(name);
  }
}

/** Refuses a column without a name where the clauses that follow know it by one. */
export function requireNames(items: readonly ProjectionItem[], where: string): void {
  const nameless = items.find(
    ({ aliased, expression }) => !aliased && expression.kind !== 'variable',
  );
  if (nameless === undefined) return;
  const { name, at } = nameless;
  throw queryError(
    'no-expression-alias',
    `expected AS and a name after '${name}' in ${where}`,
    at + name.length,
  );
}

/** ORDER BY may repeat a column's expression instead of its name. */
function readingItems(expression: Expression, items: readonly ProjectionItem[]): Expression {
  const byText = new Map(items.map((item) => [fingerprint(item.expression), item.name]));
  return rewrite(expression, (part) => {
    const name = byText.get(fingerprint(part));
    return name === undefined ? undefined : { kind: 'variable', at: part.at, name };
  });
}

interface StageInput {
  readonly clause: ProjectionClause;
  readonly context: Context;
  readonly grouping: GroupColumns | undefined;
  readonly where?: Evaluate;
  readonly values: readonly Evaluate[];
  readonly slots: readonly number[];
  readonly keys: readonly SortKey[];
}

/** The stages of a projection in their order, each with what it does. */
function stagesOf(input: StageInput): readonly PlannedStage[] {
  const { clause, context, grouping, values, slots, keys, where } = input;
  const skip = countOf(clause.skip, context);
  const limit = countOf(clause.limit, context);
  const first = () => skip?.() ?? 0;
  const most = () => limit?.() ?? Number.POSITIVE_INFINITY;
  const names = clause.star ? ['*'] : [];
  const columns = [...names, ...clause.items.map(({ name }) => name)].join(', ');
  const stages: PlannedStage[] = [];
  const add = (does: string, stage: Stage): void => {
    stages.push({ step: planStep(does), stage });
  };
  if (grouping !== undefined) add('group and aggregate', groupStage(grouping, context));
  const slice = (next: Sink): Sink => sliced(first, most, next);
  const isSliced = skip !== undefined || limit !== undefined;
  if (!clause.distinct && keys.length === 0 && where === undefined) {
    add(`take ${columns}`, (next) => taken(values, next));
    if (isSliced) add(sliceText(clause), slice);
    return stages;
  }
  add(`take ${columns}`, (next) => valued(values, slots, next));
  if (clause.distinct) add('drop duplicates', (next) => distinct(slots, context, next));
  if (keys.length > 0) {
    const sort = sortStage(keys, context.budget, () => first() + most());
    add(`sort by ${clause.orderBy.map(sortText).join(', ')}`, sort);
  }
  if (isSliced) add(sliceText(clause), slice);
  if (where !== undefined && clause.where !== undefined) {
    const { at } = clause.where;
    add(`keep where ${textOfExpression(clause.where)}`, (next) =>
      filtered({ holds: where, at }, next),
    );
  }
  const last = stages.pop();
  if (last === undefined) return stages;
  return [...stages, { ...last, stage: (next) => last.stage(narrowed(slots, next)) }];
}

function sortText({ expression, descending }: SortItem): string {
  return `${textOfExpression(expression)}${descending ? ' descending' : ''}`;
}

function sliceText({ skip, limit }: ProjectionClause): string {
  return [
    ...(skip === undefined ? [] : [`skip ${textOfExpression(skip)}`]),
    ...(limit === undefined ? [] : [`limit to ${textOfExpression(limit)}`]),
  ].join(', ');
}

/** SKIP and LIMIT: known before the query runs, but where a parameter or the clock may give it. */
function countOf(expression: Expression | undefined, context: Context): (() => number) | undefined {
  if (expression === undefined) return undefined;
  const parts = [...expressionsIn(expression)];
  if (namesIn(expression).size > 0) {
    const message = 'expected a count that depends on no variable';
    throw queryError('non-constant-expression', message, expression.at);
  }
  const evaluate = context.compile(expression, new Scope());
  const read = () => toCount(evaluate([]), expression.at);
  if (parts.some(({ kind }) => kind === 'parameter' || kind === 'call')) return read;
  const count = read();
  return () => count;
}

function toCount(value: Value, at: number): number {
  if (typeof value !== 'bigint') throw typeError(`expected a count, found ${typeName(value)}`, at);
  if (value >= 0n) return Number(value);
  throw queryError('negative-integer', `expected a count from 0, found ${value}`, at);
}

/** The slots of columns are their own, so that none is read after it is written here. */
function valued(values: readonly Evaluate[], slots: readonly number[], next: Sink): Sink {
  return {
    begin: next.begin,
    push: (row, trace) => {
      for (let at = 0; at < slots.length; at++) {
        row[slots[at] ?? 0] = values[at]?.(row) ?? null;
      }
      return next.push(row, trace);
    },
    end: next.end,
  };
}

/** A new row of the columns alone, where nothing more looks at what they were made of. */
function taken(values: readonly Evaluate[], next: Sink): Sink {
  return {
    begin: next.begin,
    push: (row, trace) => {
      // Made at its full length: one that grows takes room for many more.
      const taken: Row = new Array(values.length);
      for (let at = 0; at < values.length; at++) taken[at] = values[at]?.(row) ?? null;
      return next.push(taken, trace);
    },
    end: next.end,
  };
}

interface DistinctRow {
  readonly row: Row;
  readonly trace: MergedTrace;
}

/** Holds every row back until the last, so that a row rests on all that give it. */
function distinct(slots: readonly number[], { budget, traces }: Context, next: Sink): Sink {
  let rows = new RowTable<DistinctRow>();
  return {
    begin: () => {
      rows = new RowTable();
      next.begin();
    },
    push: (row, trace) => {
      const values = slots.map((slot) => row[slot] ?? null);
      const known = rows.get(values, () => ({ row: [...row], trace: new MergedTrace(traces) }));
      if (known.trace.add(trace)) budget.keep();
      return true;
    },
    end: () => {
      const held = rows.items();
      rows = new RowTable();
      for (const { row, trace } of held) if (!next.push(row, trace)) break;
      next.end();
    },
  };
}

function sliced(first: () => number, most: () => number, next: Sink): Sink {
  let skip = 0;
  let limit = 0;
  let seen = 0;
  return {
    begin: () => {
      skip = first();
      limit = most();
      seen = 0;
      next.begin();
    },
    push: (row, trace) => {
      if (limit === 0) return false;
      if (seen++ < skip) return true;
      return next.push(row, trace) && seen < skip + limit;
    },
    end: next.end,
  };
}

function filtered(
  { holds, at }: { readonly holds: Evaluate; readonly at: number },
  next: Sink,
): Sink {
  return {
    begin: next.begin,
    push: (row, trace) => (toTernary(holds(row), at) === true ? next.push(row, trace) : true),
    end: next.end,
  };
}

function narrowed(slots: readonly number[], next: Sink): Sink {
  return {
    begin: next.begin,
    push: (row, trace) => {
      return next.push(
        slots.map((slot) => row[slot] ?? null),
        trace,
      );
    },
    end: next.end,
  };
}
