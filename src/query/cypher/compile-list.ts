// Expressions that walk a list with a variable of their own: comprehensions, quantifiers, reduce.

import type { Expression } from './ast.ts';
import type { Context, Evaluate } from './context.ts';
import { typeError } from './fail.ts';
import { toTernary } from './operators.ts';
import type { Row, Scope } from './scope.ts';
import { requireBoolean, typeIn } from './static-checks.ts';
import type { StaticType } from './static-type.ts';
import { isList, type Ternary, typeName, type Value } from './value.ts';

type Kind<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>;

/** Lists up to this length may be made for every row. */
const LONG = 1_000;

/** `[x IN list WHERE ... | ...]`. */
export function compileComprehension(
  expression: Kind<'comprehension'>,
  scope: Scope,
  context: Context,
): Evaluate {
  const list = context.compile(expression.list, scope);
  const inner = scope.child();
  const { slot } = inner.declare(expression.variable, itemType(expression.list, scope));
  const { where, result, at } = expression;
  const keeps = where === undefined ? () => true : context.compile(where, inner);
  const gives =
    result === undefined ? (row: Row) => row[slot] ?? null : context.compile(result, inner);
  return (row) => {
    const items = listOf(list(row), at);
    if (items === null) return null;
    const found: Value[] = [];
    for (const item of items) {
      context.budget.step();
      row[slot] = item;
      if (keeps(row) === true) found.push(gives(row));
    }
    if (found.length > LONG) context.budget.keep(found.length);
    return found;
  };
}

/** What is known of the items of a list. */
function itemType(list: Expression, scope: Scope): StaticType {
  const type = typeIn(list, scope);
  return typeof type === 'string' ? 'any' : type.listOf;
}

function listOf(value: Value, at: number): readonly Value[] | null {
  if (value === null || isList(value)) return value;
  throw typeError(`expected a list, found ${typeName(value)}`, at);
}

/** `all(x IN list WHERE ...)` and its kin, with unknown predicates as null. */
export function compileQuantifier(
  expression: Kind<'quantifier'>,
  scope: Scope,
  context: Context,
): Evaluate {
  const list = context.compile(expression.list, scope);
  const inner = scope.child();
  const { slot } = inner.declare(expression.variable, itemType(expression.list, scope));
  requireBoolean(expression.where, inner);
  const where = context.compile(expression.where, inner);
  const { quantifier, at } = expression;
  return (row) => {
    const items = listOf(list(row), at);
    if (items === null) return null;
    const counts = { true: 0, unknown: 0, false: 0 };
    for (const item of items) {
      context.budget.step();
      row[slot] = item;
      const holds = toTernary(where(row), at);
      counts[holds === null ? 'unknown' : holds ? 'true' : 'false']++;
    }
    return decide(quantifier, counts);
  };
}

interface Counts {
  readonly true: number;
  readonly unknown: number;
  readonly false: number;
}

function decide(quantifier: Kind<'quantifier'>['quantifier'], counts: Counts): Ternary {
  const unknown = counts.unknown > 0 ? null : undefined;
  if (quantifier === 'all') return counts.false > 0 ? false : unknown === null ? null : true;
  if (quantifier === 'any') return counts.true > 0 ? true : unknown === null ? null : false;
  if (quantifier === 'none') return counts.true > 0 ? false : unknown === null ? null : true;
  if (counts.true > 1) return false;
  return unknown === null ? null : counts.true === 1;
}

/** `reduce(sum = 0, x IN list | sum + x)`. */
export function compileReduce(
  expression: Kind<'reduce'>,
  scope: Scope,
  context: Context,
): Evaluate {
  const list = context.compile(expression.list, scope);
  const initial = context.compile(expression.initial, scope);
  const inner = scope.child();
  const accumulator = inner.declare(expression.accumulator, 'any').slot;
  const variable = inner.declare(expression.variable, itemType(expression.list, scope)).slot;
  const step = context.compile(expression.step, inner);
  return (row) => {
    const items = listOf(list(row), expression.at);
    if (items === null) return null;
    let value = initial(row);
    for (const item of items) {
      context.budget.step();
      row[accumulator] = value;
      row[variable] = item;
      value = step(row);
    }
    return value;
  };
}
