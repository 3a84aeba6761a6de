// Functions of lists: size, head, last, tail, reverse, range, isEmpty.

import { queryError, typeError } from './fail.ts';
import type { CallPlace, FunctionDefinition } from './function-definition.ts';
import { isList, isMap, typeName, type Value } from './value.ts';

function listOf(value: Value, { at, name }: CallPlace): readonly Value[] {
  if (isList(value)) return value;
  throw typeError(`${name}() takes a list, found ${typeName(value)}`, at);
}

function sizeOf(value: Value, place: CallPlace): bigint {
  if (typeof value === 'string') return BigInt([...value].length);
  return BigInt(listOf(value, place).length);
}

function reversed(value: Value, place: CallPlace): Value {
  if (typeof value === 'string') return [...value].reverse().join('');
  return [...listOf(value, place)].reverse();
}

function isEmpty(value: Value, place: CallPlace): boolean {
  return isMap(value) ? value.size === 0 : sizeOf(value, place) === 0n;
}

function rangeOf(args: readonly Value[], { at, budget }: CallPlace): Value {
  const [from = null, to = null, by = 1n] = args;
  if (typeof from !== 'bigint' || typeof to !== 'bigint' || typeof by !== 'bigint') {
    throw typeError('range() takes integers', at);
  }
  if (by === 0n) throw queryError('number-out-of-range', 'the step of range() cannot be 0', at);
  const count = (to - from) / by + 1n;
  if (count <= 0n || (by > 0n ? from > to : from < to)) return [];
  budget.keep(Number(count));
  return Array.from({ length: Number(count) }, (_, index) => from + BigInt(index) * by);
}

function one(apply: (value: Value, place: CallPlace) => Value): FunctionDefinition {
  return { min: 1, apply: (args, place) => apply(args[0] ?? null, place) };
}

/** Functions of lists, by lower-case name. */
export const LIST_FUNCTIONS: readonly (readonly [string, FunctionDefinition])[] = [
  ['size', one(sizeOf)],
  ['head', one((value, place) => listOf(value, place)[0] ?? null)],
  ['last', one((value, place) => listOf(value, place).at(-1) ?? null)],
  ['tail', one((value, place) => listOf(value, place).slice(1))],
  ['reverse', one(reversed)],
  ['isempty', one(isEmpty)],
  ['range', { min: 2, max: 3, apply: rangeOf }],
];
