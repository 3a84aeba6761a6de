// A graph and the name of a property in, what reads it out, looked up once.

import type { EdgeId, NodeId, PropertyValue, QuerySource } from '../source.ts';

/** Reads a property of nodes. */
export function nodeReader(source: QuerySource, name: string): (node: NodeId) => PropertyValue {
  return source.nodeReader?.(name) ?? ((node) => source.nodeProperty(node, name));
}

/** Reads a property of relationships. */
export function edgeReader(source: QuerySource, name: string): (edge: EdgeId) => PropertyValue {
  return source.edgeReader?.(name) ?? ((edge) => source.edgeProperty(edge, name));
}
