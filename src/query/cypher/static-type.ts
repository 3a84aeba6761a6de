// An expression and the names in sight in, what is known of its value before the query runs out. Whatever
// the type, the value may be null.

import type { Expression } from './ast.ts';
import { isList, isMap, isTemporal, type Value } from './value.ts';

/** A type of value, as far as it is known. */
export type StaticType =
  | 'any'
  | 'node'
  | 'edge'
  | 'path'
  | 'boolean'
  | 'integer'
  | 'float'
  | 'string'
  | 'map'
  | 'temporal'
  | { readonly listOf: StaticType };

/** The relationships of a path of any length. */
export const EDGES: StaticType = { listOf: 'edge' };

/** Gives the type of a variable. */
export type TypeOfName = (name: string) => StaticType | undefined;

const NAMES = {
  any: 'a value',
  node: 'a node',
  edge: 'a relationship',
  path: 'a path',
  boolean: 'a boolean',
  integer: 'an integer',
  float: 'a float',
  string: 'a string',
  map: 'a map',
  temporal: 'a date or a time',
} as const;

/** A type as messages name it. */
export function staticTypeName(type: StaticType): string {
  if (typeof type === 'string') return NAMES[type];
  return type.listOf === 'edge' ? 'a list of relationships' : 'a list';
}

/** Whether a value of one type may be of another. */
export function mayBe(type: StaticType, other: StaticType): boolean {
  if (type === 'any' || other === 'any' || type === other) return true;
  if (typeof type === 'string' || typeof other === 'string') return false;
  return mayBe(type.listOf, other.listOf);
}

/** Whether a value may be of one of the types. */
export function mayBeAny(type: StaticType, others: readonly StaticType[]): boolean {
  return others.some((other) => mayBe(type, other));
}

/** What is known of the value of an expression. */
export function staticTypeOf(expression: Expression, typeOfName: TypeOfName): StaticType {
  switch (expression.kind) {
    case 'literal':
      return typeOfValue(expression.value);
    case 'variable':
      return typeOfName(expression.name) ?? 'any';
    case 'list':
      return { listOf: common(expression.items.map((item) => staticTypeOf(item, typeOfName))) };
    case 'map':
    case 'mapProjection':
      return 'map';
    case 'not':
    case 'compare':
    case 'isNull':
    case 'hasLabels':
    case 'quantifier':
      return 'boolean';
    case 'exists':
    case 'subquery':
      return expression.counts ? 'integer' : 'boolean';
    case 'minus':
    case 'plus':
      return staticTypeOf(expression.operand, typeOfName);
    case 'binary':
      return BOOLEAN_OPERATORS.includes(expression.operator) ? 'boolean' : 'any';
    case 'comprehension':
    case 'patternComprehension':
      return { listOf: 'any' };
    default:
      return 'any';
  }
}

const BOOLEAN_OPERATORS: readonly string[] = [
  'AND',
  'OR',
  'XOR',
  'IN',
  'STARTS WITH',
  'ENDS WITH',
  'CONTAINS',
  '=~',
];

function typeOfValue(value: Value): StaticType {
  if (value === null) return 'any';
  if (typeof value === 'boolean' || typeof value === 'string') return typeof value as 'boolean';
  if (typeof value === 'bigint') return 'integer';
  if (typeof value === 'number') return 'float';
  if (isList(value)) return { listOf: common(value.map(typeOfValue)) };
  if (isMap(value)) return 'map';
  return isTemporal(value) ? 'temporal' : 'any';
}

/** The type that all have; any where they differ. */
function common(types: readonly StaticType[]): StaticType {
  const [first = 'any', ...rest] = types;
  return rest.every((type) => sameType(type, first)) ? first : 'any';
}

function sameType(a: StaticType, b: StaticType): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return sameType(a.listOf, b.listOf);
}
