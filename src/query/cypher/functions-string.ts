// Functions of text, and conversions between text, numbers and booleans.

import { queryError, typeError } from './fail.ts';
import type { CallPlace, FunctionDefinition } from './function-definition.ts';
import { textOf } from './operators.ts';
import { temporalText } from './temporal/format-temporal.ts';
import { isNumeric, isTemporal, typeName, type Value } from './value.ts';

function stringOf(value: Value, { at, name }: CallPlace): string {
  if (typeof value === 'string') return value;
  throw typeError(`${name}() takes a string, found ${typeName(value)}`, at);
}

function countOf(value: Value, { at, name }: CallPlace): number {
  if (typeof value === 'bigint' && value >= 0n) return Number(value);
  throw typeError(`${name}() takes a count of letters from 0`, at);
}

function onText(apply: (text: string) => Value): FunctionDefinition {
  return { min: 1, apply: (args, place) => apply(stringOf(args[0] ?? null, place)) };
}

function substring([text = null, from = null, length]: readonly Value[], place: CallPlace): Value {
  const start = countOf(from, place);
  const end = length === undefined ? undefined : start + countOf(length, place);
  return stringOf(text, place).slice(start, end);
}

function replace([text, search, by]: readonly Value[], place: CallPlace): Value {
  const [from, to] = [stringOf(search ?? null, place), stringOf(by ?? null, place)];
  const whole = stringOf(text ?? null, place);
  const parts = whole.split(from);
  place.budget.keep((whole.length + parts.length * to.length) >> 4);
  return parts.join(to);
}

function split([text, by]: readonly Value[], place: CallPlace): Value {
  const parts = stringOf(text ?? null, place).split(stringOf(by ?? null, place));
  place.budget.keep(parts.length);
  return parts;
}

function toText(value: Value, { at }: CallPlace): Value {
  if (typeof value === 'string' || typeof value === 'boolean' || isNumeric(value))
    return textOf(value);
  if (isTemporal(value)) return temporalText(value);
  throw queryError(
    'invalid-argument-value',
    `toString() cannot turn ${typeName(value)} into text`,
    at,
  );
}

function toInteger(value: Value, { at }: CallPlace): Value {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? BigInt(Math.trunc(value)) : null;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value !== 'string')
    throw queryError('invalid-argument-value', `toInteger() cannot take ${typeName(value)}`, at);
  const number = numberIn(value);
  return number === null ? null : BigInt(Math.trunc(number));
}

function toFloat(value: Value, { at }: CallPlace): Value {
  if (isNumeric(value)) return Number(value);
  if (typeof value === 'string') return numberIn(value);
  throw queryError('invalid-argument-value', `toFloat() cannot take ${typeName(value)}`, at);
}

function numberIn(text: string): number | null {
  const trimmed = text.trim();
  const number = trimmed === '' || trimmed.length > 400 ? Number.NaN : Number(trimmed);
  return Number.isFinite(number) ? number : null;
}

function toBoolean(value: Value, { at }: CallPlace): Value {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string')
    throw queryError('invalid-argument-value', `toBoolean() cannot take ${typeName(value)}`, at);
  const word = value.trim().toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : null;
}

function one(apply: (value: Value, place: CallPlace) => Value): FunctionDefinition {
  return { min: 1, apply: (args, place) => apply(args[0] ?? null, place) };
}

/** Functions of text, by lower-case name. */
export const STRING_FUNCTIONS: readonly (readonly [string, FunctionDefinition])[] = [
  ['tolower', onText((text) => text.toLowerCase())],
  ['toupper', onText((text) => text.toUpperCase())],
  ['trim', onText((text) => text.trim())],
  ['ltrim', onText((text) => text.trimStart())],
  ['rtrim', onText((text) => text.trimEnd())],
  ['substring', { min: 2, max: 3, apply: substring }],
  [
    'left',
    {
      min: 2,
      apply: ([text, count], place) =>
        stringOf(text ?? null, place).slice(0, countOf(count ?? null, place)),
    },
  ],
  [
    'right',
    {
      min: 2,
      apply: ([text, count], place) => {
        const whole = stringOf(text ?? null, place);
        return whole.slice(Math.max(0, whole.length - countOf(count ?? null, place)));
      },
    },
  ],
  ['replace', { min: 3, apply: replace }],
  ['split', { min: 2, apply: split }],
  ['tostring', one(toText)],
  ['tointeger', one(toInteger)],
  ['tofloat', one(toFloat)],
  ['toboolean', one(toBoolean)],
];
