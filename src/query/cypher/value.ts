// The values of Cypher, and the two ways of comparing them: equality with null as unknown, and the
// total order that ORDER BY, DISTINCT and grouping need.
// Source: openCypher 9, "Comparability and equality", "Orderability and equivalence" (CIP2016-06-14).

import { byCodeUnit } from '../../model/index.ts';
import type { EdgeId, NodeId } from '../source.ts';
import { temporalText } from './temporal/format-temporal.ts';
import { compareTemporal, orderTemporal } from './temporal/order-temporal.ts';
import type { InstantValue, TemporalValue } from './temporal/temporal-value.ts';

/** A node in a row. */
export interface NodeValue {
  readonly kind: 'node';
  readonly id: NodeId;
}

/** A relationship in a row. */
export interface EdgeValue {
  readonly kind: 'edge';
  readonly id: EdgeId;
}

/** A path: one node more than edges. */
export interface PathValue {
  readonly kind: 'path';
  readonly nodes: readonly NodeId[];
  readonly edges: readonly EdgeId[];
}

/** A map; never a plain object, so that no key is special. */
export type MapValue = ReadonlyMap<string, Value>;

/** Anything a row can hold: `bigint` is an INTEGER, `number` a FLOAT. */
export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | readonly Value[]
  | MapValue
  | NodeValue
  | EdgeValue
  | PathValue
  | TemporalValue;

/** true, false, or null where it is not known. */
export type Ternary = boolean | null;

/** Whether a value is a list. */
export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether a value is a map. */
export function isMap(value: Value): value is MapValue {
  return value instanceof Map;
}

/** Whether a value is an INTEGER or a FLOAT. */
export function isNumeric(value: Value): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number';
}

/** Whether a value is a node, a relationship or a path. */
export function isGraphValue(value: Value): value is NodeValue | EdgeValue | PathValue {
  const kind = kindOf(value);
  return kind === 'node' || kind === 'edge' || kind === 'path';
}

/** Whether a value is a node. */
export function isNode(value: Value): value is NodeValue {
  return kindOf(value) === 'node';
}

/** Whether a value is a relationship. */
export function isEdge(value: Value): value is EdgeValue {
  return kindOf(value) === 'edge';
}

/** The kind of a node, a relationship, a path, a date or a time; undefined for every other value. */
function kindOf(value: Value): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return (value as { readonly kind?: unknown }).kind;
}

/** Whether a value is a date, a time or a duration. */
export function isTemporal(value: Value): value is TemporalValue {
  return kindOf(value) !== undefined && !isGraphValue(value);
}

/** Whether a value is a date or a time. */
export function isInstant(value: Value): value is InstantValue {
  return isTemporal(value) && value.kind !== 'duration';
}

/** The name of a value's type, as messages give it. */
export function typeName(value: Value): string {
  if (value === null) return 'null';
  if (isList(value)) return 'a list';
  if (isMap(value)) return 'a map';
  if (isGraphValue(value))
    return { node: 'a node', edge: 'a relationship', path: 'a path' }[value.kind];
  if (isTemporal(value)) return `a ${value.kind}`;
  if (typeof value === 'bigint') return 'an integer';
  if (typeof value === 'number') return 'a float';
  return typeof value === 'string' ? 'a string' : 'a boolean';
}

/** `a = b`: null where either holds an unknown that decides it. */
export function equalValues(a: Value, b: Value): Ternary {
  if (a === null || b === null) return null;
  if (typeof a === 'string') return a === b;
  if (isNumeric(a)) return isNumeric(b) && compareNumbers(a, b) === 0;
  if (isList(a)) return isList(b) ? equalLists(a, b) : false;
  if (isMap(a)) return isMap(b) ? equalMaps(a, b) : false;
  if (isGraphValue(a)) return isGraphValue(b) && areSame(a, b);
  if (isTemporal(a)) return isTemporal(b) && compareTemporal(a, b) === 0;
  return a === b;
}

function areSame(a: NodeValue | EdgeValue | PathValue, b: typeof a): boolean {
  if (a.kind === 'path' || b.kind === 'path') return keyOfValue(a) === keyOfValue(b);
  return a.kind === b.kind && a.id === b.id;
}

function equalLists(a: readonly Value[], b: readonly Value[]): Ternary {
  if (a.length !== b.length) return false;
  let known: Ternary = true;
  for (let index = 0; index < a.length; index++) {
    const same = equalValues(a[index] ?? null, b[index] ?? null);
    if (same === false) return false;
    if (same === null) known = null;
  }
  return known;
}

function equalMaps(a: MapValue, b: MapValue): Ternary {
  if (a.size !== b.size) return false;
  let known: Ternary = true;
  for (const [key, value] of a) {
    const other = b.get(key);
    if (other === undefined) return false;
    const same = equalValues(value, other);
    if (same === false) return false;
    if (same === null) known = null;
  }
  return known;
}

/** `a < b` and its kin: null where the two cannot be compared. */
export function compareValues(a: Value, b: Value): number | null {
  if (typeof a === 'string' && typeof b === 'string') return byCodeUnit(a, b);
  if (isNumeric(a) && isNumeric(b)) return compareNumbers(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (isTemporal(a) && isTemporal(b)) return compareTemporal(a, b);
  if (a !== null && b !== null && isList(a) && isList(b)) return compareLists(a, b);
  return null;
}

function compareNumbers(a: bigint | number, b: bigint | number): number | null {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.NaN;
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareLists(a: readonly Value[], b: readonly Value[]): number | null {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const order = compareValues(a[index] ?? null, b[index] ?? null);
    if (order === null || order !== 0) return order;
  }
  return a.length - b.length;
}

/** Ranks of types in ascending order; null is last. */
function rank(value: Value): number {
  if (value === null) return 10;
  if (isMap(value)) return 0;
  if (isList(value)) return 4;
  if (isGraphValue(value)) return { node: 1, edge: 2, path: 5 }[value.kind];
  if (isTemporal(value)) return 6;
  if (typeof value === 'string') return 7;
  return typeof value === 'boolean' ? 8 : 9;
}

/** The total order of ORDER BY: types by rank, null last, NaN after every number. */
export function orderValues(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string') return byCodeUnit(a, b);
  const ranks = rank(a) - rank(b);
  if (ranks !== 0 || a === null || b === null) return ranks;
  if (isNumeric(a) && isNumeric(b)) return orderNumbers(a, b);
  if (isList(a) && isList(b)) return orderLists(a, b);
  if (isMap(a) && isMap(b)) return byCodeUnit(keyOfValue(a), keyOfValue(b));
  if (isGraphValue(a) && isGraphValue(b)) return orderGraphValues(a, b);
  if (isTemporal(a) && isTemporal(b)) return orderTemporal(a, b);
  return compareValues(a, b) ?? 0;
}

function orderNumbers(a: bigint | number, b: bigint | number): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : 1;
  if (Number.isNaN(b)) return -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function orderLists(a: readonly Value[], b: readonly Value[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const order = orderValues(a[index] ?? null, b[index] ?? null);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function orderGraphValues(a: NodeValue | EdgeValue | PathValue, b: typeof a): number {
  if (a.kind === 'path' && b.kind === 'path') {
    return a.edges.length - b.edges.length || byCodeUnit(keyOfValue(a), keyOfValue(b));
  }
  return a.kind === 'path' || b.kind === 'path' ? 0 : a.id - b.id;
}

/** A string that two values share exactly when they are equivalent: null is null, NaN is NaN, 1 is 1.0. */
export function keyOfValue(value: Value): string {
  if (value === null) return 'n';
  if (typeof value === 'string') return `s${value.length}:${value}`;
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (isNumeric(value)) return numberKey(value);
  if (isList(value)) return `[${value.map(keyOfValue).join(',')}]`;
  if (isMap(value)) {
    const entries = [...value].sort(([a], [b]) => byCodeUnit(a, b));
    return `{${entries.map(([key, item]) => `${key.length}:${key}=${keyOfValue(item)}`).join(',')}}`;
  }
  if (isTemporal(value)) return `${value.kind} ${temporalText(value)}`;
  if (value.kind === 'path') return `p${value.nodes.join('-')}/${value.edges.join('-')}`;
  return `${value.kind === 'node' ? 'v' : 'e'}${value.id}`;
}

function numberKey(value: bigint | number): string {
  if (typeof value === 'number' && Number.isInteger(value)) return `i${BigInt(value)}`;
  return typeof value === 'bigint' ? `i${value}` : `d${value}`;
}
