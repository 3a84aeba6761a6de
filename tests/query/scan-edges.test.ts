// Beginning a pattern at its edges finds what walking every edge by hand finds.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGraph, type KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import { ask, graphologySource } from '../../src/query/index.ts';

type Arrow = readonly [from: number, to: number, type: 'MET' | 'CRITICIZED'];

const NODES = 6;

/** A graph of persons and, from the fourth on, organizations, with loops and double edges. */
function graphOf(arrows: readonly Arrow[]): KnowledgeGraph {
  const graph = createGraph();
  const place = { aliases: [], x: 0, y: 0, mentions: 1, articles: 1 };
  for (let at = 0; at < NODES; at++) {
    const type = at < 3 ? 'person' : 'organization';
    graph.addNode(`n${at}`, { label: `Name ${at}`, type, ...place });
  }
  arrows.forEach(([from, to, type], index) => {
    const edge = { type, status: 'occurred', articles: 1, evidence: [] } as const;
    graph.addDirectedEdgeWithKey(`e${index}`, `n${from}`, `n${to}`, edge);
  });
  return graph;
}

type Row = readonly [left: string, edge: string, right: string];

function rowsOf(graph: KnowledgeGraph, match: string): readonly string[] {
  const text = `${match} RETURN a.id, r.id, b.id`;
  return ask(graphologySource(graph), text)
    .rows.map((row) => row.join(' '))
    .sort();
}

function byHand(graph: KnowledgeGraph, holds: (row: Row, start: string) => boolean) {
  const rows = graph.edges().flatMap((key): readonly Row[] => {
    const [start, end] = graph.extremities(key);
    const there: Row = [start, key, end];
    return start === end ? [there] : [there, [end, key, start]];
  });
  return rows
    .filter((row) => holds(row, graph.source(row[1])))
    .map((row) => row.join(' '))
    .sort();
}

const arrows = fc.array(
  fc.tuple(
    fc.nat({ max: NODES - 1 }),
    fc.nat({ max: NODES - 1 }),
    fc.constantFrom('MET' as const, 'CRITICIZED' as const),
  ),
  { maxLength: 12 },
);

describe('a pattern that begins at its edges', () => {
  it.each<[string, (graph: KnowledgeGraph, row: Row, start: string) => boolean]>([
    ['(a)-[r:MET]-(b)', (graph, [, edge]) => graph.getEdgeAttribute(edge, 'type') === 'MET'],
    ['(a)-[r]->(b)', (_, [left], start) => left === start],
    ['(a)<-[r]-(b)', (_, [, , right], start) => right === start],
    ['(a:Person)-[r]-(b:Organization)', (_, [left, , right]) => left < 'n3' && right >= 'n3'],
    ["(a)-[r {status: 'denied'}]-(b)", () => false],
    ["(a)-[r]-(b {type: 'person'})", (_, [, , right]) => right < 'n3'],
  ])('%s', (pattern, holds) => {
    fc.assert(
      fc.property(arrows, (list) => {
        const graph = graphOf(list);
        const expected = byHand(graph, (row, start) => holds(graph, row, start));
        expect(rowsOf(graph, `MATCH ${pattern}`)).toEqual(expected);
      }),
    );
  });

  it('finds the same again from an edge that is bound', () => {
    fc.assert(
      fc.property(arrows, (list) => {
        const graph = graphOf(list);
        const direct = rowsOf(graph, 'MATCH (a)-[r:MET]->(b)');
        expect(rowsOf(graph, 'MATCH ()-[r]->() WITH r MATCH (a)-[r:MET]->(b)')).toEqual(direct);
      }),
    );
  });

  it('closes a loop only on one node', () => {
    const graph = graphOf([
      [0, 0, 'MET'],
      [0, 1, 'MET'],
      [4, 4, 'CRITICIZED'],
    ]);
    expect(rowsOf(graph, 'MATCH (a)-[r:MET]-(a) WITH a, r, a AS b')).toEqual(['n0 e0 n0']);
  });

  it('uses an edge once in a pattern of two', () => {
    fc.assert(
      fc.property(arrows, (list) => {
        const source = graphologySource(graphOf(list));
        const { rows } = ask(source, 'MATCH ()-[r]->(), ()-[s]->() RETURN count(*) AS n');
        expect(rows).toEqual([[list.length ** 2 - list.length]]);
      }),
    );
  });

  it('is what the plan says where edges of a type are few', () => {
    const source = graphologySource(graphOf([[0, 1, 'MET']]));
    const { rows } = ask(source, 'EXPLAIN MATCH (a)-[r:MET]-(b) RETURN a');
    expect(rows.map(([, line]) => line)).toEqual(['find (a) and (b) by MET', 'take a']);
  });
});
