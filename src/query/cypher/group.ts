// What a projection groups by and what it aggregates, found and compiled: columns without an aggregate are the
// keys.

import { AGGREGATES, distinctOnly } from './aggregates.ts';
import type { Expression, ProjectionItem } from './ast.ts';
import type { Context, Evaluate } from './context.ts';
import { queryError, syntaxError } from './fail.ts';
import type { AggregateColumn, GroupColumns } from './group-stage.ts';
import { keyNumbers } from './key-numbers.ts';
import type { Scope } from './scope.ts';
import { rowTally, tallyOf } from './tallies.ts';
import { expressionsIn, fingerprint, namesIn, rewrite } from './walk.ts';

function isAggregate(expression: Expression): boolean {
  if (expression.kind === 'countAll') return true;
  return expression.kind === 'call' && AGGREGATES.has(expression.name.toLowerCase());
}

function hasAggregate(expression: Expression): boolean {
  for (const part of expressionsIn(expression)) if (isAggregate(part)) return true;
  return false;
}

/** A column that may stand beside an aggregate in other columns and in ORDER BY. */
function isSimple({ kind }: Expression): boolean {
  return kind === 'variable' || kind === 'property';
}

function nothing({ at }: Expression): Expression {
  return { kind: 'literal', at, value: null };
}

function ambiguous(name: string, at: number): Error {
  const message = `${name} stands beside an aggregate and must be a column of its own`;
  return queryError('ambiguous-aggregation', message, at);
}

/** Aggregates do not nest, and what they take is the same at every run. */
function requirePlain(args: readonly Expression[]): void {
  for (const part of args.flatMap((argument) => [...expressionsIn(argument)])) {
    if (isAggregate(part))
      throw queryError('nested-aggregation', 'an aggregate cannot stand inside another', part.at);
    if (part.kind === 'call' && part.name.toLowerCase() === 'rand')
      throw queryError('non-constant-expression', 'rand() cannot stand in an aggregate', part.at);
  }
}

/** What is done for every item of a list cannot aggregate rows. */
function refuseInLists(expression: Expression): void {
  for (const part of expressionsIn(expression)) {
    for (const inner of perItem(part)) {
      if (inner === undefined || !hasAggregate(inner)) continue;
      const message = 'an aggregate cannot stand in what is done for each item of a list';
      throw queryError('invalid-aggregation', message, inner.at);
    }
  }
}

function perItem(part: Expression): readonly (Expression | undefined)[] {
  switch (part.kind) {
    case 'comprehension':
    case 'patternComprehension':
      return [part.where, part.result];
    case 'quantifier':
      return [part.where];
    case 'reduce':
      return [part.step];
    default:
      return [];
  }
}

/** Finds the aggregates of a projection and compiles what stands around them. */
export class Grouping {
  readonly isGrouped: boolean;
  readonly scope: Scope;
  readonly #outer: Scope;
  readonly #context: Context;
  readonly #items: readonly ProjectionItem[];
  readonly #names = new Map<string, string>();
  readonly #aggregates: AggregateColumn[] = [];

  constructor(items: readonly ProjectionItem[], scope: Scope, context: Context) {
    this.#items = items;
    this.#outer = scope;
    this.#context = context;
    this.scope = scope.child();
    this.isGrouped = items.some(({ expression }) => hasAggregate(expression));
    for (const { expression } of items) refuseInLists(expression);
  }

  /**
   * Refuses a key of ORDER BY that holds an aggregate which is no column, or beside one what is no column.
   *
   * @throws RapportError query.syntax
   */
  requireSortable(expression: Expression, inSight: Scope): void {
    if (!this.isGrouped || !hasAggregate(expression)) return;
    const columns = new Set(
      this.#items
        .filter((item) => isSimple(item.expression) || hasAggregate(item.expression))
        .map((item) => fingerprint(item.expression)),
    );
    const rest = rewrite(expression, (part) =>
      columns.has(fingerprint(part)) ? nothing(part) : undefined,
    );
    for (const part of expressionsIn(rest)) {
      if (isAggregate(part)) for (const name of namesIn(part)) inSight.get(name, part.at);
    }
    const beside = rewrite(rest, (part) => (isAggregate(part) ? nothing(part) : undefined));
    const keys = this.#items.filter((item) => !hasAggregate(item.expression));
    const used = new Set(keys.flatMap((item) => [...namesIn(item.expression)]));
    for (const name of namesIn(beside)) {
      if (inSight.find(name) === undefined && used.has(name)) throw ambiguous(name, expression.at);
    }
  }

  /** Compiles one column. */
  compileItem({ expression }: ProjectionItem): Evaluate {
    if (!hasAggregate(expression)) return this.#context.compile(expression, this.#outer);
    const prepared = this.#prepare(expression);
    this.#requireGrouped(prepared);
    return this.#context.compile(prepared, this.scope);
  }

  /** Replaces every aggregate by a name for its result. */
  #prepare(expression: Expression): Expression {
    if (!this.isGrouped) return expression;
    return rewrite(expression, (part) => {
      if (!isAggregate(part)) return undefined;
      const name = this.#register(part);
      return { kind: 'variable', at: part.at, name };
    });
  }

  #register(part: Expression): string {
    const print = fingerprint(part);
    const known = this.#names.get(print);
    if (known !== undefined) return known;
    const name = ` aggregate ${this.#aggregates.length}`;
    const { slot } = this.scope.declare(name, 'any');
    this.#names.set(print, name);
    this.#aggregates.push({ slot, ...this.#compileAggregate(part) });
    return name;
  }

  #compileAggregate(part: Expression): Omit<AggregateColumn, 'slot'> {
    if (part.kind !== 'call') return { start: rowTally, args: [] };
    const { name, at, args, distinct } = part;
    const aggregate = AGGREGATES.get(name.toLowerCase());
    if (aggregate === undefined || args.length !== aggregate.args) {
      throw syntaxError(`${name}() takes ${aggregate?.args} arguments, found ${args.length}`, at);
    }
    requirePlain(args);
    const { budget } = this.#context;
    const place = { at, name, budget };
    const { start } = aggregate;
    return {
      start: () => tallyOf(() => (distinct ? distinctOnly(start(place), budget) : start(place))),
      args: args.map((argument) => this.#context.compile(argument, this.#outer)),
    };
  }

  /** What stands beside an aggregate must be one of the keys. */
  #requireGrouped(expression: Expression): void {
    const simple = this.#items.filter((item) => isSimple(item.expression));
    const keys = new Set(simple.map((item) => fingerprint(item.expression)));
    const rest = rewrite(expression, (part) =>
      keys.has(fingerprint(part)) ? nothing(part) : undefined,
    );
    const own = new Set<string>();
    for (const part of expressionsIn(rest)) {
      for (const name of ownNames(part)) own.add(name);
      const used = part.kind === 'variable' || part.kind === 'subquery' ? namesIn(part) : [];
      for (const name of used) {
        if (!own.has(name) && this.#outer.find(name) !== undefined) throw ambiguous(name, part.at);
      }
    }
  }

  /** Keys and aggregates; undefined where nothing is grouped. */
  columns(): GroupColumns | undefined {
    if (!this.isGrouped) return undefined;
    const keys = this.#items.filter((item) => !hasAggregate(item.expression));
    const compiled = keys.map(({ expression }) => ({
      expression,
      evaluate: this.#context.compile(expression, this.#outer),
    }));
    return {
      keys: compiled.map(({ evaluate }) => evaluate),
      numberOf: keyNumbers(compiled, this.#outer, this.#context.source),
      aggregates: this.#aggregates as readonly AggregateColumn[],
    };
  }
}

function ownNames(part: Expression): readonly string[] {
  if (part.kind === 'comprehension' || part.kind === 'quantifier') return [part.variable];
  return part.kind === 'reduce' ? [part.variable, part.accumulator] : [];
}
