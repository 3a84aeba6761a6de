// `+`, `-`, `*` and `/` where one side is a temporal value.
// @source openCypher CIP2015-08-06, "Arithmetic"

import type { BinaryOperator } from '../ast.ts';
import { queryError } from '../fail.ts';
import { isInstant, isNumeric, isTemporal, type Value } from '../value.ts';
import { addDurations, fractionOf, scaleDuration } from './duration.ts';
import { addDuration } from './temporal-arithmetic.ts';
import { type DurationValue, TemporalFault } from './temporal-value.ts';

/** The value of an operation; undefined where the operator does not take such values. */
export function temporalOperation(
  operator: BinaryOperator,
  a: Value,
  b: Value,
  at: number,
): Value | undefined {
  try {
    if (operator === '+' || operator === '-') return sum(a, b, operator === '+' ? 1n : -1n);
    if (operator === '*') return product(a, b) ?? product(b, a);
    return operator === '/' ? quotient(a, b) : undefined;
  } catch (error) {
    if (!(error instanceof TemporalFault)) throw error;
    throw queryError('invalid-argument-value', error.message, at);
  }
}

function isDuration(value: Value): value is DurationValue {
  return isTemporal(value) && value.kind === 'duration';
}

function sum(a: Value, b: Value, sign: 1n | -1n): Value | undefined {
  if (isDuration(a) && isDuration(b)) return addDurations(a, b, sign);
  if (isInstant(a) && isDuration(b)) return addDuration(a, b, sign);
  return isDuration(a) && isInstant(b) && sign === 1n ? addDuration(b, a, sign) : undefined;
}

function product(a: Value, b: Value): Value | undefined {
  return isDuration(a) && isNumeric(b) ? scaleDuration(a, fractionOf(b)) : undefined;
}

function quotient(a: Value, b: Value): Value | undefined {
  if (!isDuration(a) || !isNumeric(b)) return undefined;
  const { over, under } = fractionOf(b);
  return scaleDuration(
    a,
    over < 0n ? { over: -under, under: -over } : { over: under, under: over },
  );
}
