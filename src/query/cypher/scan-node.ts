// The steps that begin with a node: each node that an index, a label or the whole graph offers, or the
// one that is bound already.

import type { Lookup, NodeId } from '../source.ts';
import type { Access } from './choose-access.ts';
import type { Context } from './context.ts';
import { nodeFits, nodeIn } from './fits.ts';
import type { Runner } from './match-state.ts';
import type { NodePart } from './pattern-parts.ts';
import type { PropertyProbe } from './property-probe.ts';
import type { Row } from './scope.ts';
import { keyOfValue } from './value.ts';

/** Binds a node to each node of the graph that fits. */
export function scanNode(node: NodePart, access: Access, context: Context, next: Runner): Runner {
  const { source, budget } = context;
  const find = (property: string) => (lookup: Lookup) => source.findNodes({ property, lookup });
  const table =
    access.kind === 'hash' ? context.memory.of(() => new NodeTable(access, context)) : undefined;
  const accessed = (row: Row): Iterable<NodeId> => {
    if (access.kind === 'label') return source.nodesByLabel(access.label);
    if (access.kind === 'all') return source.allNodes();
    if (access.kind === 'hash') return table?.().find(row) ?? source.allNodes();
    const { probe } = access;
    return probed(probe, row, find(probe.property)) ?? source.allNodes();
  };
  const fits = nodeFits(node, context);
  return (state) => {
    for (const id of accessed(state.row)) {
      budget.step();
      if (fits?.(id, state.row) === false) continue;
      state.row[node.slot] = { kind: 'node', id };
      if (!next(state)) return false;
    }
    return true;
  };
}

/** Nodes by the value of a property. */
class NodeTable {
  readonly #probe: PropertyProbe;
  readonly #nodes = new Map<string, NodeId[]>();

  constructor({ probe, label }: Access & { readonly kind: 'hash' }, { source, budget }: Context) {
    this.#probe = probe;
    for (const id of label === undefined ? source.allNodes() : source.nodesByLabel(label)) {
      budget.step();
      const value = source.nodeProperty(id, probe.property);
      if (value === null) continue;
      budget.keep();
      const key = keyOfValue(value);
      const found = this.#nodes.get(key);
      if (found === undefined) this.#nodes.set(key, [id]);
      else found.push(id);
    }
  }

  find(row: Row): Iterable<NodeId> | undefined {
    return probed(this.#probe, row, (lookup) =>
      lookup.kind === 'equal' ? (this.#nodes.get(keyOfValue(lookup.value)) ?? []) : [],
    );
  }
}

/** What an index finds for the values of a row, each once; undefined for values that it does not hold. */
export function probed<T>(
  { lookups }: PropertyProbe,
  row: Row,
  find: (lookup: Lookup) => Iterable<T>,
): Iterable<T> | undefined {
  const wanted = lookups(row);
  if (wanted === undefined) return undefined;
  const [only] = wanted;
  if (only === undefined) return [];
  if (wanted.length === 1) return find(only);
  return new Set(wanted.flatMap((lookup) => [...find(lookup)]));
}

/** Goes on only where a node that is bound already fits. */
export function checkNode(node: NodePart, context: Context, next: Runner): Runner {
  const fits = nodeFits(node, context);
  return (state) => {
    const id = nodeIn(state.row, node.slot);
    if (id === undefined || fits?.(id, state.row) === false) return true;
    return next(state);
  };
}
