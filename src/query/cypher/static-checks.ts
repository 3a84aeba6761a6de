// Mistakes of type that can be seen before a query runs: text given where a truth value must stand, a
// node given to a function of relationships.

import type { BinaryOperator, Expression } from './ast.ts';
import { syntaxError, typeError } from './fail.ts';
import type { Scope } from './scope.ts';
import { mayBe, mayBeAny, type StaticType, staticTypeName, staticTypeOf } from './static-type.ts';

const ANY_LIST: StaticType = { listOf: 'any' };
const OWNERS: readonly StaticType[] = ['map', 'node', 'edge', 'temporal'];
const NUMBERS: readonly StaticType[] = ['integer', 'float', 'temporal'];

/** What is known of the value of an expression in a scope. */
export function typeIn(expression: Expression, scope: Scope): StaticType {
  return staticTypeOf(expression, (name) => scope.find(name)?.type);
}

/** Refuses what can never be true or false. @throws RapportError query.syntax */
export function requireBoolean(expression: Expression, scope: Scope): void {
  const type = typeIn(expression, scope);
  if (mayBe(type, 'boolean')) return;
  throw typeError(`expected true or false, found ${staticTypeName(type)}`, expression.at);
}

/** Refuses operands that an operator can never take. @throws RapportError query.syntax */
export function requireOperands(
  { operator, left, right }: Extract<Expression, { readonly kind: 'binary' }>,
  scope: Scope,
): void {
  if (operator === 'AND' || operator === 'OR' || operator === 'XOR') {
    requireBoolean(left, scope);
    requireBoolean(right, scope);
  } else if (operator === 'IN') requireList(right, scope);
  else if (ARITHMETIC.includes(operator))
    for (const side of [left, right]) requireNumber(side, scope);
}

const ARITHMETIC: readonly BinaryOperator[] = ['-', '*', '/', '%', '^'];

function requireNumber(expression: Expression, scope: Scope): void {
  const type = typeIn(expression, scope);
  if (mayBeAny(type, NUMBERS)) return;
  throw typeError(`expected a number, found ${staticTypeName(type)}`, expression.at);
}

/** Refuses what can never be a list. @throws RapportError query.syntax */
export function requireList(expression: Expression, scope: Scope): void {
  const type = typeIn(expression, scope);
  if (mayBe(type, ANY_LIST)) return;
  throw typeError(`expected a list, found ${staticTypeName(type)}`, expression.at);
}

const TAKES: ReadonlyMap<string, readonly StaticType[]> = new Map<string, readonly StaticType[]>([
  ['type', ['edge']],
  ['length', ['path']],
  ['labels', ['node']],
  ['nodes', ['path']],
  ['relationships', ['path']],
  ['properties', ['node', 'edge', 'map']],
  ['size', [ANY_LIST, 'string', 'map']],
  ['startnode', ['edge']],
  ['endnode', ['edge']],
]);

/** Refuses an argument that a function can never take. @throws RapportError query.syntax */
export function requireArguments(name: string, args: readonly Expression[], scope: Scope): void {
  for (const arg of args) refusePatternAlone(arg);
  const [first] = args;
  const takes = TAKES.get(name.toLowerCase());
  if (first === undefined || takes === undefined) return;
  const type = typeIn(first, scope);
  if (mayBeAny(type, takes)) return;
  throw typeError(`${name}() cannot take ${staticTypeName(type)}`, first.at);
}

/** A pattern is a predicate, not a value. @throws RapportError query.syntax */
export function refusePatternAlone(expression: Expression): void {
  if (expression.kind !== 'exists' || expression.form !== 'alone') return;
  throw syntaxError('a pattern can stand only as a condition; use EXISTS { }', expression.at);
}

/** Refuses a property of what can have none. @throws RapportError query.syntax */
export function requireOwner(of: Expression, scope: Scope): void {
  const type = typeIn(of, scope);
  if (mayBeAny(type, OWNERS)) return;
  throw typeError(`${staticTypeName(type)} has no properties`, of.at);
}
