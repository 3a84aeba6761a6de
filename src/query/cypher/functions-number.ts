// Functions of numbers.

import { typeError } from './fail.ts';
import type { CallPlace, FunctionDefinition } from './function-definition.ts';
import { requireInteger } from './operators.ts';
import { isNumeric, typeName, type Value } from './value.ts';

function numberOf(value: Value, { at, name }: CallPlace): bigint | number {
  if (isNumeric(value)) return value;
  throw typeError(`${name}() takes a number, found ${typeName(value)}`, at);
}

function onNumber(apply: (value: bigint | number) => Value): FunctionDefinition {
  return { min: 1, apply: (args, place) => apply(numberOf(args[0] ?? null, place)) };
}

function float(apply: (value: number) => number): FunctionDefinition {
  return onNumber((value) => apply(Number(value)));
}

function absolute(value: bigint | number, { at }: CallPlace): bigint | number {
  if (typeof value === 'number') return Math.abs(value);
  return value < 0n ? requireInteger(-value, at) : value;
}

const MOST_DIGITS = 15n;

/** To so many digits, halves away from zero; without them as roundHalfUp() does. */
function round([value = null, digits]: readonly Value[], place: CallPlace): number {
  const number = Number(numberOf(value, place));
  if (digits === undefined) return roundHalfUp(number);
  if (typeof digits !== 'bigint' || digits < 0n || digits > MOST_DIGITS)
    throw typeError(`round() takes 0 to ${MOST_DIGITS} digits`, place.at);
  const [shifted, size] = [Math.abs(number) * 10 ** Number(digits), 10 ** Number(digits)];
  return (Math.sign(number) * Math.floor(shifted + 0.5)) / size;
}

/** Rounds half away from zero upwards, as Cypher does: round(-1.5) is -1. */
function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5);
}

const RADIANS = Math.PI / 180;

/** Functions of numbers, by lower-case name. */
export const NUMBER_FUNCTIONS: readonly (readonly [string, FunctionDefinition])[] = [
  ['abs', { min: 1, apply: ([value = null], place) => absolute(numberOf(value, place), place) }],
  ['sign', onNumber((value) => BigInt(value > 0 ? 1 : value < 0 ? -1 : 0))],
  ['ceil', float(Math.ceil)],
  ['floor', float(Math.floor)],
  ['round', { min: 1, max: 2, apply: round }],
  ['sqrt', float(Math.sqrt)],
  ['exp', float(Math.exp)],
  ['log', float(Math.log)],
  ['log10', float(Math.log10)],
  ['sin', float(Math.sin)],
  ['cos', float(Math.cos)],
  ['tan', float(Math.tan)],
  ['cot', float((value) => 1 / Math.tan(value))],
  ['asin', float(Math.asin)],
  ['acos', float(Math.acos)],
  ['atan', float(Math.atan)],
  [
    'atan2',
    {
      min: 2,
      apply: ([y, x], place) =>
        Math.atan2(Number(numberOf(y ?? null, place)), Number(numberOf(x ?? null, place))),
    },
  ],
  ['degrees', float((value) => value / RADIANS)],
  ['radians', float((value) => value * RADIANS)],
  ['rand', { min: 0, apply: (_, { random }) => random() }],
  ['pi', { min: 0, apply: () => Math.PI }],
  ['e', { min: 0, apply: () => Math.E }],
];
