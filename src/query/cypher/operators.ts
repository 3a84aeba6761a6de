// Arithmetic, text and logic of Cypher over two values; null in, null out, but where logic knows better.

import type { BinaryOperator, Comparison } from './ast.ts';
import type { Budget } from './budget.ts';
import { queryError, typeError } from './fail.ts';
import { isIn } from './is-in.ts';
import type { RegularExpressions } from './regular-expression.ts';
import { temporalOperation } from './temporal/temporal-operators.ts';
import {
  compareValues,
  equalValues,
  isList,
  isNumeric,
  isTemporal,
  type Ternary,
  typeName,
  type Value,
} from './value.ts';

/** Where an operator stands and what it may use up. */
export interface OperatorContext {
  readonly at: number;
  readonly budget: Budget;
  readonly patterns: RegularExpressions;
}

/** Three-valued and, or, xor of two operands that are already evaluated. */
export function combine(operator: 'AND' | 'OR' | 'XOR', a: Ternary, b: Ternary): Ternary {
  if (operator === 'XOR') return a === null || b === null ? null : a !== b;
  const decisive = operator === 'OR';
  if (a === decisive || b === decisive) return decisive;
  return a === null || b === null ? null : !decisive;
}

/** @throws RapportError query.syntax when the value is neither a boolean nor null. */
export function toTernary(value: Value, at: number): Ternary {
  if (value === null || typeof value === 'boolean') return value;
  throw typeError(`expected true or false, found ${typeName(value)}`, at);
}

/** One comparison. */
export function compare(operator: Comparison, a: Value, b: Value): Ternary {
  if (operator === '=') return equalValues(a, b);
  if (operator === '<>') {
    const same = equalValues(a, b);
    return same === null ? null : !same;
  }
  const order = compareValues(a, b);
  if (order === null) return null;
  if (Number.isNaN(order)) return false;
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  return operator === '>' ? order > 0 : order >= 0;
}

/** The value of every binary operator but AND, OR and XOR. */
export function applyBinary(
  operator: Exclude<BinaryOperator, 'AND' | 'OR' | 'XOR'>,
  [a, b]: readonly [Value, Value],
  context: OperatorContext,
): Value {
  if (operator === 'IN') return isInList(a, b, context.at);
  if (operator === 'STARTS WITH' || operator === 'ENDS WITH' || operator === 'CONTAINS') {
    return matchText(operator, a, b);
  }
  if (a === null || b === null) return null;
  if (operator === '=~') {
    if (typeof a !== 'string' || typeof b !== 'string') return null;
    return context.patterns.matches(a, b, context.at);
  }
  if (isTemporal(a) || isTemporal(b)) {
    const found = temporalOperation(operator, a, b, context.at);
    if (found !== undefined) return found;
  }
  if (operator === '+' && !(isNumeric(a) && isNumeric(b))) return add(a, b, context);
  if (!isNumeric(a) || !isNumeric(b)) {
    throw typeError(`cannot apply ${operator} to ${typeName(a)} and ${typeName(b)}`, context.at);
  }
  if (operator === '^') return Number(a) ** Number(b);
  if (typeof a === 'bigint' && typeof b === 'bigint')
    return integerOf(operator, [a, b], context.at);
  return floatOf(operator, Number(a), Number(b));
}

function isInList(item: Value, list: Value, at: number): Ternary {
  if (list === null) return null;
  if (!isList(list)) throw typeError(`expected a list after IN, found ${typeName(list)}`, at);
  return isIn(item, list);
}

function matchText(
  operator: 'STARTS WITH' | 'ENDS WITH' | 'CONTAINS',
  a: Value,
  b: Value,
): Ternary {
  if (typeof a !== 'string' || typeof b !== 'string') return null;
  if (operator === 'STARTS WITH') return a.startsWith(b);
  return operator === 'ENDS WITH' ? a.endsWith(b) : a.includes(b);
}

function add(a: Value, b: Value, { at, budget }: OperatorContext): Value {
  if (isList(a) || isList(b)) {
    const joined = [...(isList(a) ? a : [a]), ...(isList(b) ? b : [b])];
    budget.keep(joined.length);
    return joined;
  }
  if ((typeof a === 'string' || typeof b === 'string') && isAddable(a) && isAddable(b)) {
    const joined = `${textOf(a)}${textOf(b)}`;
    budget.keep(joined.length >> 4);
    return joined;
  }
  throw typeError(`cannot add ${typeName(a)} and ${typeName(b)}`, at);
}

function isAddable(value: Value): boolean {
  return typeof value === 'string' || isNumeric(value);
}

/** Text of a scalar as toString() and `+` give it: floats keep their point. */
export function textOf(value: Value): string {
  if (typeof value === 'number') return floatText(value);
  return typeof value === 'object' ? '' : String(value);
}

/** As Java, and with it Neo4j, writes a float: with a point, and an exponent below 0.001 and from 10 million. */
function floatText(value: number): string {
  if (!Number.isFinite(value))
    return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
  const size = Math.abs(value);
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  if (size >= 1e-3 && size < 1e7) return withPoint(String(value));
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  return `${withPoint(digits)}E${Number(exponent)}`;
}

function withPoint(digits: string): string {
  return digits.includes('.') ? digits : `${digits}.0`;
}

type Arithmetic = '+' | '-' | '*' | '/' | '%';

function integerOf(operator: Arithmetic, [a, b]: readonly [bigint, bigint], at: number): bigint {
  if ((operator === '/' || operator === '%') && b === 0n)
    throw queryError('invalid-argument-value', 'division by zero', at);
  const value = {
    '+': () => a + b,
    '-': () => a - b,
    '*': () => a * b,
    '/': () => a / b,
    '%': () => a % b,
  }[operator]();
  return requireInteger(value, at);
}

/** @throws RapportError query.syntax where an integer has more than 64 bits. */
export function requireInteger(value: bigint, at: number): bigint {
  if (BigInt.asIntN(64, value) === value) return value;
  throw queryError('integer-overflow', 'the integer is out of range', at);
}

function floatOf(operator: Arithmetic, a: number, b: number): number {
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  return operator === '/' ? a / b : a % b;
}
