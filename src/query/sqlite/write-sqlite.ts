// A graph's rows in, a database of them out.

import { EDGE_TYPES, NODE_TYPES } from '../../ontology/types.ts';
import { boundaries, EDGE_FACTS, type GraphRows, NODE_FACTS } from '../columns/graph-columns.ts';
import { toJson } from '../columns/property-json.ts';
import { byTypeAndKey, byTypeDateAndKey } from '../row-order.ts';
import type { PropertyValue } from '../source.ts';
import { INDEXES, type SqlDatabase, TABLES, toSortable } from './schema.ts';

/** Fills an empty database; `stamp` says what the graph was drawn from. */
export function writeSqlite(database: SqlDatabase, rows: GraphRows, stamp: string): void {
  const nodes = rows.nodes.toSorted(byTypeAndKey);
  const edges = rows.edges.toSorted(byTypeDateAndKey);
  const numberOf = new Map(nodes.map(({ key }, index) => [key, index]));
  database.exec('BEGIN');
  database.exec(TABLES);
  const addNode = database.prepare('INSERT INTO node VALUES (?, ?, ?, ?)');
  nodes.forEach((node, id) => {
    addNode.run(id, node.key, toSortable(node.attributes.label), factsOf(node, NODE_FACTS));
  });
  const addEdge = database.prepare('INSERT INTO edge VALUES (?, ?, ?, ?, ?, ?, ?)');
  edges.forEach((edge, id) => {
    const { key, source, target, attributes } = edge;
    const ends = [numberOf.get(source) ?? 0, numberOf.get(target) ?? 0] as const;
    const evidence = JSON.stringify(attributes.evidence);
    addEdge.run(id, key, ...ends, attributes.date ?? null, factsOf(edge, EDGE_FACTS), evidence);
  });
  const addBoundary = database.prepare('INSERT INTO boundary VALUES (?, ?, ?)');
  const kinds = [
    ['node', boundaries(nodes, NODE_TYPES)],
    ['edge', boundaries(edges, EDGE_TYPES)],
  ] as const;
  for (const [kind, firsts] of kinds) {
    firsts.forEach((first, place) => {
      addBoundary.run(kind, place, first);
    });
  }
  database.prepare('INSERT INTO stamp VALUES (?)').run(stamp);
  database.exec(INDEXES);
  database.exec('COMMIT');
}

/** The properties that are not null, as JSON of pairs. */
function factsOf<V>(view: V, properties: ReadonlyMap<string, (view: V) => PropertyValue>): string {
  const pairs = [...properties].map(([name, read]) => [name, read(view)] as const);
  return toJson(pairs.filter(([, value]) => value !== null));
}
