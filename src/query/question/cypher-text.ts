// Pieces of Cypher out of names and labels; every text from outside is escaped here.

import type { AskedType } from './frame.ts';
import type { NamedNode } from './names.ts';

/** A text as a Cypher string. */
export function quoted(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
  return `'${escaped}'`;
}

/** `(a:Person {name: 'Anna Lind'})`; by its key where another has the same name. */
export function namedNode(variable: string, node: NamedNode): string {
  if (node.shared) return `(${variable}:${node.label} {id: ${quoted(node.key)}})`;
  return `(${variable}:${node.label} {name: ${quoted(node.name)}})`;
}

/** `(a:Place {kind: 'country'})`, `(a)`. */
export function askedNode(variable: string, type?: AskedType): string {
  if (type?.label === undefined) return `(${variable})`;
  const kind = type.kind === undefined ? '' : ` {kind: ${quoted(type.kind)}}`;
  return `(${variable}:${type.label}${kind})`;
}

/** `x = 'A'` or `x IN ['A', 'B']`. */
export function isOneOf(property: string, values: readonly string[]): string {
  const [first] = values;
  if (first !== undefined && values.length === 1) return `${property} = ${quoted(first)}`;
  return `${property} IN [${values.map(quoted).join(', ')}]`;
}

/** A query of clauses, one to a line. */
export interface QueryText {
  readonly match: readonly string[];
  readonly where: readonly string[];
  readonly optional?: readonly string[];
  readonly columns: readonly string[];
  readonly order: readonly string[];
}

/** Writes a query. */
export function queryText({ match, where, optional = [], columns, order }: QueryText): string {
  return [
    `MATCH ${match.join(', ')}`,
    ...(where.length === 0 ? [] : [`WHERE ${where.join(' AND ')}`]),
    ...optional.map((pattern) => `OPTIONAL MATCH ${pattern}`),
    `RETURN DISTINCT ${columns.join(', ')}`,
    ...(order.length === 0 ? [] : [`ORDER BY ${order.join(', ')}`]),
  ].join('\n');
}
