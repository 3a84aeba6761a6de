// Functions of text, and conversions between text, numbers and booleans.

import { queryError, typeError } from './fail.ts';
import type { CallPlace, FunctionDefinition } from './function-definition.ts';
import { requireInteger, textOf } from './operators.ts';
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

/** Part of a text, counted in letters: a letter outside the basic plane is one, as size() has it. */
function slice(text: string, from: number, to?: number): string {
  return /[\ud800-\udfff]/.test(text) ? [...text].slice(from, to).join('') : text.slice(from, to);
}

function substring([text = null, from = null, length]: readonly Value[], place: CallPlace): Value {
  const start = countOf(from, place);
  const end = length === undefined ? undefined : start + countOf(length, place);
  return slice(stringOf(text, place), start, end);
}

function replace([text, search, by]: readonly Value[], place: CallPlace): Value {
  const [from, to] = [stringOf(search ?? null, place), stringOf(by ?? null, place)];
  const whole = stringOf(text ?? null, place);
  const replaced = whole.replaceAll(from, () => {
    place.budget.keep(1 + (to.length >> 4));
    return to;
  });
  place.budget.keep(whole.length >> 4);
  return replaced;
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
  if (typeof value === 'number') return wholeOf(value, at);
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (typeof value !== 'string')
    throw queryError('invalid-argument-value', `toInteger() cannot take ${typeName(value)}`, at);
  const trimmed = value.trim();
  if (/^[+-]?\d{1,40}$/.test(trimmed)) return requireInteger(BigInt(trimmed.replace('+', '')), at);
  const number = numberIn(trimmed);
  return number === null ? null : wholeOf(number, at);
}

function wholeOf(value: number, at: number): Value {
  return Number.isFinite(value) ? requireInteger(BigInt(Math.trunc(value)), at) : null;
}

function toFloat(value: Value, { at }: CallPlace): Value {
  if (isNumeric(value)) return Number(value);
  if (typeof value === 'string') return numberIn(value);
  throw queryError('invalid-argument-value', `toFloat() cannot take ${typeName(value)}`, at);
}

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

function numberIn(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed.length > 400 || !DECIMAL.test(trimmed)) return null;
  const number = Number(trimmed);
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
        slice(stringOf(text ?? null, place), 0, countOf(count ?? null, place)),
    },
  ],
  [
    'right',
    {
      min: 2,
      apply: ([text, count], place) => {
        const whole = [...stringOf(text ?? null, place)];
        return whole.slice(Math.max(0, whole.length - countOf(count ?? null, place))).join('');
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
