// Aggregation: columns without an aggregate are the keys; rows with equal keys become one.

import { type Accumulator, AGGREGATES, distinctOnly, startCountAll } from './aggregates.ts';
import type { Expression, ProjectionItem } from './ast.ts';
import type { Context, Evaluate } from './context.ts';
import { queryError } from './fail.ts';
import type { Row, Scope } from './scope.ts';
import type { Stage } from './sink.ts';
import { emptyTrace, type Trace } from './trace.ts';
import { keyOfValue } from './value.ts';
import { expressionsIn, fingerprint, rewrite } from './walk.ts';

/** An aggregate, and the slot its result goes to. */
export interface AggregateColumn {
  readonly slot: number;
  readonly start: () => Accumulator;
  /** What it takes from each row; count(*) takes the row itself. */
  readonly argument: Evaluate;
}

function isAggregate(expression: Expression): boolean {
  if (expression.kind === 'countAll') return true;
  return expression.kind === 'call' && AGGREGATES.has(expression.name.toLowerCase());
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
    this.isGrouped = items.some(({ expression }) => this.#hasAggregate(expression));
  }

  #hasAggregate(expression: Expression): boolean {
    for (const part of expressionsIn(expression)) if (isAggregate(part)) return true;
    return false;
  }

  /** Compiles one column. */
  compileItem({ expression }: ProjectionItem): Evaluate {
    if (!this.#hasAggregate(expression)) return this.#context.compile(expression, this.#outer);
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
    const { slot } = this.scope.declare(name, 'value');
    this.#names.set(print, name);
    this.#aggregates.push({ slot, ...this.#compileAggregate(part) });
    return name;
  }

  #compileAggregate(part: Expression): Omit<AggregateColumn, 'slot'> {
    if (part.kind !== 'call') return { start: startCountAll, argument: () => null };
    const { name, at, args, distinct } = part;
    const [argument] = args;
    const start = AGGREGATES.get(name.toLowerCase());
    if (start === undefined || argument === undefined || args.length !== 1) {
      throw queryError('unexpected-syntax', `${name}() takes 1 argument, found ${args.length}`, at);
    }
    if (this.#hasAggregate(argument))
      throw queryError('nested-aggregation', 'an aggregate cannot stand inside another', at);
    const { budget } = this.#context;
    const place = { at, name, budget };
    return {
      start: () => (distinct ? distinctOnly(start(place), budget) : start(place)),
      argument: this.#context.compile(argument, this.#outer),
    };
  }

  /** What stands beside an aggregate must be one of the keys. */
  #requireGrouped(expression: Expression): void {
    const keys = new Set(
      this.#items
        .filter(({ expression: { kind } }) => kind === 'variable' || kind === 'property')
        .map((item) => fingerprint(item.expression)),
    );
    const rest = rewrite(expression, (part) =>
      keys.has(fingerprint(part)) ? { kind: 'literal', at: part.at, value: null } : undefined,
    );
    const own = new Set<string>();
    for (const part of expressionsIn(rest)) {
      if (part.kind === 'comprehension' || part.kind === 'quantifier' || part.kind === 'reduce')
        own.add(part.variable);
      if (part.kind === 'reduce') own.add(part.accumulator);
      if (
        part.kind !== 'variable' ||
        own.has(part.name) ||
        this.#outer.find(part.name) === undefined
      )
        continue;
      throw queryError(
        'ambiguous-aggregation',
        `${part.name} stands beside an aggregate and must be a column of its own`,
        part.at,
      );
    }
  }

  /** Keys and aggregates; undefined where nothing is grouped. */
  columns() {
    if (!this.isGrouped) return undefined;
    const keys = this.#items.filter((item) => !this.#hasAggregate(item.expression));
    return {
      keys: keys.map(({ expression }) => this.#context.compile(expression, this.#outer)),
      aggregates: this.#aggregates as readonly AggregateColumn[],
    };
  }
}

interface Group {
  readonly row: Row;
  readonly trace: Trace;
  readonly accumulators: readonly Accumulator[];
}

/** Makes one row of every group; without keys, one row even of none. */
export function groupStage(
  {
    keys,
    aggregates,
  }: { readonly keys: readonly Evaluate[]; readonly aggregates: readonly AggregateColumn[] },
  { budget }: Context,
): Stage {
  return (next) => {
    const groups = new Map<string, Group>();
    const open = (key: string, row: Row): Group => {
      const group = {
        row: [...row],
        trace: emptyTrace(),
        accumulators: aggregates.map(({ start }) => start()),
      };
      groups.set(key, group);
      return group;
    };
    return {
      push: (row, trace) => {
        const key = keys.map((value) => keyOfValue(value(row))).join('|');
        const group = groups.get(key) ?? open(key, row);
        budget.keep();
        group.trace.before.push(trace);
        aggregates.forEach(({ argument }, index) => {
          group.accumulators[index]?.add(argument(row));
        });
        return true;
      },
      end: () => {
        if (keys.length === 0 && groups.size === 0) open('', []);
        for (const { row, trace, accumulators } of groups.values()) {
          aggregates.forEach(({ slot }, index) => {
            row[slot] = accumulators[index]?.result() ?? null;
          });
          if (!next.push(row, trace)) break;
        }
        next.end();
      },
    };
  };
}
