// Functions of nodes, relationships and paths.

import { queryError } from './fail.ts';
import type { CallPlace, FunctionDefinition } from './function-definition.ts';
import {
  type EdgeValue,
  isGraphValue,
  isMap,
  type NodeValue,
  type PathValue,
  typeName,
  type Value,
} from './value.ts';

function argument(args: readonly Value[]): Value {
  return args[0] ?? null;
}

function wrong(value: Value, expected: string, { at, name }: CallPlace): Error {
  return queryError(
    'invalid-argument-value',
    `${name}() takes ${expected}, found ${typeName(value)}`,
    at,
  );
}

function nodeOf(value: Value, place: CallPlace): NodeValue {
  if (isGraphValue(value) && value.kind === 'node') return value;
  throw wrong(value, 'a node', place);
}

function edgeOf(value: Value, place: CallPlace): EdgeValue {
  if (isGraphValue(value) && value.kind === 'edge') return value;
  throw wrong(value, 'a relationship', place);
}

function pathOf(value: Value, place: CallPlace): PathValue {
  if (isGraphValue(value) && value.kind === 'path') return value;
  throw wrong(value, 'a path', place);
}

/** A number that is a node's or an edge's own as long as the graph does not change. */
function idOf(value: Value, place: CallPlace): bigint {
  if (isGraphValue(value) && value.kind !== 'path') return BigInt(value.id);
  throw wrong(value, 'a node or a relationship', place);
}

function elementIdOf(value: Value, place: CallPlace): string {
  if (isGraphValue(value) && value.kind === 'node') return place.source.nodeKey(value.id);
  if (isGraphValue(value) && value.kind === 'edge') return place.source.edgeKey(value.id);
  throw wrong(value, 'a node or a relationship', place);
}

function keysOf(value: Value, place: CallPlace): readonly string[] {
  if (isMap(value)) return [...value.keys()];
  if (isGraphValue(value) && value.kind === 'node') return place.source.nodePropertyNames(value.id);
  if (isGraphValue(value) && value.kind === 'edge') return place.source.edgePropertyNames(value.id);
  throw wrong(value, 'a node, a relationship or a map', place);
}

function propertiesOf(value: Value, place: CallPlace): Value {
  if (isMap(value)) return value;
  const read = (name: string): Value =>
    isGraphValue(value) && value.kind === 'node'
      ? place.source.nodeProperty(value.id, name)
      : place.source.edgeProperty(edgeOf(value, place).id, name);
  return new Map(keysOf(value, place).map((name) => [name, read(name)]));
}

function one(apply: (value: Value, place: CallPlace) => Value): FunctionDefinition {
  return { min: 1, apply: (args, place) => apply(argument(args), place) };
}

/** id, type, labels, properties, keys, nodes, relationships, length, startNode, endNode. */
export const GRAPH_FUNCTIONS: readonly (readonly [string, FunctionDefinition])[] = [
  ['id', one(idOf)],
  ['elementid', one(elementIdOf)],
  ['type', one((value, place) => place.source.typeOf(edgeOf(value, place).id))],
  ['labels', one((value, place) => [...place.source.labelsOf(nodeOf(value, place).id)])],
  ['keys', one((value, place) => [...keysOf(value, place)])],
  ['properties', one(propertiesOf)],
  ['nodes', one((value, place) => pathOf(value, place).nodes.map((id) => ({ kind: 'node', id })))],
  [
    'relationships',
    one((value, place) => pathOf(value, place).edges.map((id) => ({ kind: 'edge', id }))),
  ],
  ['length', one((value, place) => BigInt(pathOf(value, place).edges.length))],
  [
    'startnode',
    one((value, place) => ({ kind: 'node', id: place.source.startOf(edgeOf(value, place).id) })),
  ],
  [
    'endnode',
    one((value, place) => ({ kind: 'node', id: place.source.endOf(edgeOf(value, place).id) })),
  ],
];
