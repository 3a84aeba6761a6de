// A value of the engine in, the text out that it shares with the TCK's way of writing the same value:
// labels, keys and spaces in one order and form. Temporal values are written as texts, as the TCK does.

import { temporalText } from '../../src/query/cypher/temporal/format-temporal.ts';
import {
  type EdgeValue,
  isList,
  isMap,
  isTemporal,
  type NodeValue,
  type PathValue,
  type Value,
} from '../../src/query/cypher/value.ts';
import type { PropertyValue, QuerySource } from '../../src/query/index.ts';

/** How a value is written. */
export interface Writing {
  /** Whether lists with the same items in another order are the same. */
  readonly listsOrdered: boolean;
}

/** Writes a value in its one form. */
export function canonicalValue(value: Value, source: QuerySource, writing: Writing): string {
  const write = (inner: Value): string => canonicalValue(inner, source, writing);
  if (value === null || typeof value === 'boolean' || typeof value === 'bigint') return `${value}`;
  if (typeof value === 'number') return canonicalFloat(value);
  if (typeof value === 'string') return canonicalText(value);
  if (isList(value)) return canonicalList(value.map(write), writing);
  if (isMap(value)) return canonicalMap([...value].map(([key, item]) => [key, write(item)]));
  if (isTemporal(value)) return canonicalText(temporalText(value));
  return canonicalGraphValue(value, source, write);
}

function canonicalGraphValue(
  value: NodeValue | EdgeValue | PathValue,
  source: QuerySource,
  write: (value: Value) => string,
): string {
  if (value.kind === 'path') return pathText(value, source, write);
  const names =
    value.kind === 'node' ? source.nodePropertyNames(value.id) : source.edgePropertyNames(value.id);
  const read = (name: string): PropertyValue =>
    value.kind === 'node'
      ? source.nodeProperty(value.id, name)
      : source.edgeProperty(value.id, name);
  const properties = names.map((name) => [name, write(read(name))] as const);
  return value.kind === 'node'
    ? canonicalNode(source.labelsOf(value.id), properties)
    : canonicalEdge(source.typeOf(value.id), properties);
}

function pathText(
  { nodes, edges }: PathValue,
  source: QuerySource,
  write: (value: Value) => string,
): string {
  const parts = nodes.flatMap((id, index) => {
    const node = write({ kind: 'node', id });
    const edge = edges[index];
    if (edge === undefined) return [node];
    const text = write({ kind: 'edge', id: edge });
    return [node, source.startOf(edge) === id ? `-${text}->` : `<-${text}-`];
  });
  return `<${parts.join('')}>`;
}

/** A float, always with a point or an exponent. */
export function canonicalFloat(value: number): string {
  const text = String(value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

/** A text in quotes. */
export function canonicalText(text: string): string {
  return JSON.stringify(text);
}

/** A list of written values. */
export function canonicalList(items: readonly string[], { listsOrdered }: Writing): string {
  return `[${(listsOrdered ? items : [...items].sort()).join(', ')}]`;
}

/** A map of written values. */
export function canonicalMap(entries: readonly (readonly [string, string])[]): string {
  const written = entries.map(([key, value]) => `${JSON.stringify(key)}: ${value}`);
  return `{${written.sort().join(', ')}}`;
}

/** A node by its labels and written properties. */
export function canonicalNode(
  labels: readonly string[],
  properties: readonly (readonly [string, string])[],
): string {
  const written = [...labels].sort().map((label) => `:${JSON.stringify(label)}`);
  return `(${written.join('')} ${canonicalMap(properties)})`;
}

/** A relationship by its type and written properties. */
export function canonicalEdge(
  type: string,
  properties: readonly (readonly [string, string])[],
): string {
  return `[:${JSON.stringify(type)} ${canonicalMap(properties)}]`;
}
