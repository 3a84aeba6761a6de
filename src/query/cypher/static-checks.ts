// Mistakes of type that can be seen before a query runs: text given where a truth value must stand, a
// node given to a function of relationships.

import type { Expression } from './ast.ts';
import { typeError } from './fail.ts';
import type { BindingKind, Scope } from './scope.ts';
import { typeName } from './value.ts';

const KIND_NAMES: Readonly<Record<BindingKind, string>> = {
  node: 'a node',
  edge: 'a relationship',
  edges: 'a list',
  path: 'a path',
  plain: 'a plain value',
  value: 'a value',
};

function kindOf(expression: Expression, scope: Scope): BindingKind {
  return expression.kind === 'variable' ? (scope.find(expression.name)?.kind ?? 'value') : 'value';
}

/** Refuses what can never be true or false. @throws RapportError query.syntax */
export function requireBoolean(expression: Expression, scope: Scope): void {
  const found = notBoolean(expression, scope);
  if (found === undefined) return;
  throw typeError(`expected true or false, found ${found}`, expression.at);
}

function notBoolean(expression: Expression, scope: Scope): string | undefined {
  if (expression.kind === 'list') return 'a list';
  if (expression.kind === 'map') return 'a map';
  if (expression.kind === 'literal') {
    const { value } = expression;
    return value === null || typeof value === 'boolean' ? undefined : typeName(value);
  }
  const kind = kindOf(expression, scope);
  return kind === 'value' || kind === 'plain' ? undefined : KIND_NAMES[kind];
}

const TAKES: ReadonlyMap<string, readonly BindingKind[]> = new Map<string, readonly BindingKind[]>([
  ['type', ['edge']],
  ['length', ['path']],
  ['labels', ['node']],
  ['nodes', ['path']],
  ['relationships', ['path']],
  ['size', ['edges']],
  ['startnode', ['edge']],
  ['endnode', ['edge']],
]);

/** Refuses an argument that a function can never take. @throws RapportError query.syntax */
export function requireArguments(name: string, args: readonly Expression[], scope: Scope): void {
  for (const arg of args) refusePatternAlone(arg);
  const [first] = args;
  const takes = TAKES.get(name.toLowerCase());
  if (first === undefined || takes === undefined) return;
  const kind = kindOf(first, scope);
  if (kind === 'value' || kind === 'plain' || takes.includes(kind)) return;
  throw typeError(`${name}() cannot take ${KIND_NAMES[kind]}`, first.at);
}

/** A pattern is a predicate, not a value. @throws RapportError query.syntax */
export function refusePatternAlone(expression: Expression): void {
  if (expression.kind !== 'exists' || expression.form !== 'alone') return;
  throw typeError('a pattern can stand only as a condition; use EXISTS { }', expression.at);
}

/** Refuses a property of a path. @throws RapportError query.syntax */
export function requireOwner(of: Expression, scope: Scope): void {
  const kind = kindOf(of, scope);
  if (kind !== 'path' && kind !== 'edges') return;
  throw typeError(`${KIND_NAMES[kind]} has no properties`, of.at);
}
