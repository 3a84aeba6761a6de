// Every expression inside a piece of a query, and rewriting some of them.

import type { Expression } from './ast.ts';

function isExpression(node: object): node is Expression {
  return 'kind' in node && 'at' in node;
}

/** The expressions in a piece of a query, outer ones first; a subquery is not looked into. */
export function* expressionsIn(node: unknown): Iterable<Expression> {
  if (typeof node !== 'object' || node === null) return;
  if (isExpression(node)) yield node;
  if (isSubquery(node)) return;
  for (const part of Object.values(node)) yield* expressionsIn(part);
}

/** Names of the variables that a piece of a query uses, those of its patterns included. */
export function namesIn(node: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof node !== 'object' || node === null) return found;
  if (isExpression(node) && node.kind === 'variable') found.add(node.name);
  if ('variable' in node && typeof node.variable === 'string') found.add(node.variable);
  for (const part of Object.values(node)) namesIn(part, found);
  return found;
}

function isSubquery(node: object): boolean {
  return 'kind' in node && node.kind === 'subquery';
}

/** A copy in which, outside of subqueries, every expression that `replace` gives something for is replaced by it. */
export function rewrite<T>(
  node: T,
  replace: (expression: Expression) => Expression | undefined,
): T {
  if (typeof node !== 'object' || node === null) return node;
  if (isExpression(node)) {
    const replacement = replace(node);
    if (replacement !== undefined) return replacement as T & Expression;
  }
  if (isSubquery(node)) return node;
  if (Array.isArray(node)) return node.map((part) => rewrite(part, replace)) as T & unknown[];
  const parts = Object.entries(node).map(([key, part]) => [key, rewrite(part, replace)] as const);
  return Object.fromEntries(parts) as T;
}

/** A text that two expressions share exactly when they are written the same, spaces aside. */
export function fingerprint(expression: Expression): string {
  return JSON.stringify(expression, (key, value: unknown) => {
    if (key === 'at') return undefined;
    return typeof value === 'bigint' ? `${value}n` : value;
  });
}

/** The parts of a predicate that must all hold. */
export function conjunctsOf(predicate: Expression | undefined): readonly Expression[] {
  if (predicate === undefined) return [];
  if (predicate.kind === 'binary' && predicate.operator === 'AND') {
    return [...conjunctsOf(predicate.left), ...conjunctsOf(predicate.right)];
  }
  return [predicate];
}
