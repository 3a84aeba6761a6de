// `x.name` in, what reads it out: of a node, a relationship, a map or a time. Where it is known beforehand what
// x is, only that is looked for.

import type { QuerySource } from '../source.ts';
import type { Expression } from './ast.ts';
import type { Context, Evaluate } from './context.ts';
import { typeError, unknownName } from './fail.ts';
import { edgeIn, nodeIn } from './fits.ts';
import { edgeReader, nodeReader } from './readers.ts';
import type { Scope } from './scope.ts';
import { requireOwner } from './static-checks.ts';
import { componentNames, findComponent } from './temporal/components.ts';
import type { TemporalValue } from './temporal/temporal-value.ts';
import { isEdge, isMap, isNode, isTemporal, typeName, type Value } from './value.ts';

type Property = Extract<Expression, { readonly kind: 'property' }>;

/** Compiles the reading of a property. @throws RapportError query.syntax where its owner can have none */
export function compileProperty(property: Property, scope: Scope, context: Context): Evaluate {
  requireOwner(property.of, scope);
  return ofVariable(property, scope, context) ?? ofAny(property, scope, context);
}

/** A property of a variable that stands for a node, or for a relationship, or is null. */
function ofVariable({ name, of }: Property, scope: Scope, context: Context): Evaluate | undefined {
  if (of.kind !== 'variable') return undefined;
  const { source, budget } = context;
  const { slot, type } = scope.get(of.name, of.at);
  if (type === 'node') {
    const read = nodeReader(source, name);
    return (row) => {
      budget.step();
      const id = nodeIn(row, slot);
      return id === undefined ? null : read(id);
    };
  }
  if (type !== 'edge') return undefined;
  const read = edgeReader(source, name);
  return (row) => {
    budget.step();
    const id = edgeIn(row, slot);
    return id === undefined ? null : read(id);
  };
}

function ofAny({ name, at, of }: Property, scope: Scope, context: Context): Evaluate {
  const { budget, source } = context;
  const ownerOf = context.compile(of, scope);
  const readNode = nodeReader(source, name);
  const readEdge = edgeReader(source, name);
  return (row) => {
    budget.step();
    const owner = ownerOf(row);
    if (owner === null) return null;
    if (isNode(owner)) return readNode(owner.id);
    if (isEdge(owner)) return readEdge(owner.id);
    return partOf(owner, name, at);
  };
}

/** What a value holds under a name. @throws RapportError query.syntax where it can hold nothing */
export function propertyOf(
  owner: Value,
  name: string,
  { at, source }: { readonly at: number; readonly source: QuerySource },
): Value {
  if (isNode(owner)) return source.nodeProperty(owner.id, name);
  if (isEdge(owner)) return source.edgeProperty(owner.id, name);
  return partOf(owner, name, at);
}

/** What a map or a time holds under a name. */
function partOf(owner: Value, name: string, at: number): Value {
  if (isMap(owner)) return owner.get(name) ?? null;
  if (isTemporal(owner)) return componentOf(owner, name, at);
  throw typeError(`${typeName(owner)} has no property ${name}`, at);
}

function componentOf(owner: TemporalValue, name: string, at: number): Value {
  const component = findComponent(owner, name);
  if (component !== undefined) return component;
  const what = { fault: 'invalid-argument-value', noun: 'component', name } as const;
  throw unknownName(what, at, componentNames(owner));
}
