// A plan that was kept gives the rows, and the order of rows, that a new one would; and what one kind of
// source answers, every kind does.

import fc from 'fast-check';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { createGraph, type KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import { toEdtf } from '../../src/model/index.ts';
import { planCypher, runCypher } from '../../src/query/cypher/run.ts';
import { keyOfValue } from '../../src/query/cypher/value.ts';
import {
  columnarSource,
  graphologySource,
  type PropertyValue,
  packGraph,
  type QuerySource,
  rowsOf,
  sqliteSource,
  writeSqlite,
} from '../../src/query/index.ts';

const TYPES = ['MET', 'VISITED', 'LEADS'] as const;
const DAYS = ['2023-12-31', '2024-02-13', '2024-02-14', '2024-03-01', undefined];

/** Few nodes and many edges, so that most pairs are joined more than once. */
const dense = fc.array(
  fc.tuple(
    fc.nat({ max: 4 }),
    fc.nat({ max: 4 }),
    fc.constantFrom(...TYPES),
    fc.constantFrom(...DAYS),
  ),
  { minLength: 20, maxLength: 60 },
);

function graphOf(
  list: readonly (readonly [number, number, (typeof TYPES)[number], string | undefined])[],
): KnowledgeGraph {
  const graph = createGraph();
  const plain = { aliases: [], x: 0, y: 0, articles: 1 };
  for (let at = 0; at < 5; at++) {
    const type = at % 2 === 0 ? 'person' : 'organization';
    graph.addNode(`n${at}`, { label: `Name ${at % 4}`, type, mentions: at, ...plain });
  }
  list.forEach(([from, to, type, day], at) => {
    const dated = day === undefined ? {} : { date: toEdtf(day) };
    const edge = { type, status: 'occurred', articles: 1, evidence: [], ...dated } as const;
    graph.addDirectedEdgeWithKey(`e${at}`, `n${from}`, `n${to}`, edge);
  });
  return graph;
}

type Given = ReadonlyMap<string, PropertyValue>;

/** The rows in their order, or what went wrong. */
function answer(source: QuerySource, query: string, parameters: Given = new Map()): unknown {
  try {
    const { rows } = runCypher(source, query, { parameters });
    return rows.map(({ values }) => values.map(keyOfValue).join(' '));
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

const values = fc.constantFrom<PropertyValue>(
  ...['Name 1', 'Name 9', '2024-02-13', '2024-03-01', '', null, 3n, 1.5, true],
  ['Name 1', 'Name 3'],
);
const given = fc
  .dictionary(fc.constantFrom('x', 'y'), values)
  .map((all): Given => new Map(Object.entries(all)));

describe('a plan that is kept', () => {
  it.each([
    'MATCH (a {name: $x})-[r]-(b) RETURN a, r, b',
    'MATCH (a) WHERE a.name STARTS WITH $x RETURN a ORDER BY a.name LIMIT 2',
    'MATCH (a)-[r:MET]->(b) WHERE r.date >= $x AND r.date < $y RETURN a, r ORDER BY r.date LIMIT 3',
    'MATCH (a)-[r]->(b) WHERE $x < r.date <= $y RETURN r, b',
    'MATCH (a)-[r]->(b) WHERE a.name IN $x RETURN a, r',
    'MATCH (a)-[r]->(b) RETURN type(r), count(*) AS n ORDER BY n DESC LIMIT $x',
    'MATCH (a)-[r]->(b) WHERE a.name = $x AND b.name = $y RETURN DISTINCT a, b',
    'MATCH p = shortestPath((a {name: $x})-[*..3]-(b {name: $y})) RETURN length(p)',
    "MATCH (a) WHERE a.name =~ 'N.*' RETURN a.name, rand() > 0.5, $x",
    'UNWIND $x AS x MATCH (a {name: x}) RETURN a',
  ])('gives what a new one gives: %s', (query) => {
    fc.assert(
      fc.property(dense, fc.array(given, { minLength: 2, maxLength: 6 }), (list, all) => {
        const graph = graphOf(list);
        const source = columnarSource(packGraph(rowsOf(graph)));
        for (const parameters of all) {
          const fresh = columnarSource(packGraph(rowsOf(graph)));
          expect(answer(source, query, parameters)).toEqual(answer(fresh, query, parameters));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('counts its steps anew, and starts again after it was ended', () => {
    const source = graphologySource(
      graphOf([
        [0, 1, 'MET', undefined],
        [1, 2, 'MET', undefined],
      ]),
    );
    const query = 'MATCH (a)-[r]->(b) RETURN a, b';
    const limited = () => runCypher(source, query, { limits: { steps: 1 } });
    const whole = () => runCypher(source, query, { limits: { steps: 20 } }).rows.length;
    for (let run = 0; run < 5; run++) {
      expect(whole()).toBe(2);
      expect(limited).toThrow('more than 1 steps');
    }
  });

  it.each([
    'UNWIND $x AS x MATCH (a {type: x}) RETURN a.name, a.id',
    'MATCH (a)-[r]->(b), (b)-[s]->(c), (c)-[t]->(a) RETURN count(*) AS n',
    'MATCH (a) RETURN DISTINCT toUpper(a.name) AS n ORDER BY n SKIP 1 LIMIT 2',
    'MATCH (a) RETURN a.type AS t, collect(a.name) AS all, max(a.mentions)',
    'MATCH (a) RETURN a.type AS x UNION MATCH ()-[r]->() RETURN type(r) AS x',
    'MATCH (a) CALL (a) { MATCH (a)-[r]->(b) RETURN b ORDER BY b.id LIMIT 1 } RETURN a, b',
    'MATCH (a) RETURN a, COUNT { MATCH (a)-[r]->(b) RETURN DISTINCT b } AS n, EXISTS { (a)-->(a) }',
    'MATCH (a) OPTIONAL MATCH (a)-[r:LEADS]->(b) WITH a, b WHERE b IS NOT NULL RETURN a, b, rand()',
  ])('does at its second run what it did at its first, step by step: %s', (query) => {
    const parameters: Given = new Map([['x', ['person', 'organization', 'person']]]);
    fc.assert(
      fc.property(dense, (list) => {
        const source = columnarSource(packGraph(rowsOf(graphOf(list))));
        for (const text of [query, `PROFILE ${query}`]) {
          const first = answer(source, text, parameters);
          expect(first).toBeInstanceOf(Array);
          expect(answer(source, text, parameters)).toEqual(first);
          expect(answer(source, text, parameters)).toEqual(first);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('is not the one that is running while its rows are taken', () => {
    const rows = [0, 1, 2].map((at) => [at, at + 1, 'MET', undefined] as const);
    const source = graphologySource(graphOf(rows));
    const query = 'MATCH (a)-[r]->(b) RETURN a, b';
    const inner: number[] = [];
    planCypher(source, query).stream(() => inner.push(runCypher(source, query).rows.length) > 0);
    expect(inner).toEqual([3, 3, 3]);
  });

  it('asks the clock of its own run', () => {
    const source = graphologySource(graphOf([]));
    const yearAt = (now: bigint) =>
      runCypher(source, 'RETURN date().year LIMIT 1', { now }).rows[0]?.values;
    const second = 1_000_000_000n;
    expect([yearAt(0n), yearAt(800_000_000n * second)]).toEqual([[1970n], [1995n]]);
  });
});

describe('every kind of source answers alike', () => {
  it.each([
    'MATCH (a)-[r:MET]->(b)-[s:MET]->(c)-[t:MET]->(a) RETURN a, b, c, count(*) AS n ORDER BY a.id, b.id, c.id',
    'MATCH (a)-[r]-(b)-[s]-(c)-[t]-(a) RETURN count(*)',
    'MATCH (a)-[r]->(b), (a)<-[s]-(b) RETURN r, s ORDER BY r.id, s.id',
    'MATCH (a)-[r]->(a) RETURN a, r ORDER BY r.id',
    'MATCH ()-[r]->() RETURN type(r) AS t, substring(r.date, 0, 7) AS m, count(*) AS n ORDER BY t, m',
    'MATCH (a)-[r:MET|LEADS]->(b) RETURN a.type AS t, r.date AS d, min(b.name), count(DISTINCT b) ORDER BY t, d',
    'MATCH (a) OPTIONAL MATCH (a)-[r:LEADS]->(b) RETURN type(r) AS t, b.name AS n, count(*) ORDER BY t, n',
    "MATCH (a)-[r]->() RETURN size(coalesce(r.date, 'none')) AS s, collect(DISTINCT a.name) ORDER BY s",
    'MATCH p = allShortestPaths((a {id: $x})-[*..4]-(b {id: $y})) RETURN p ORDER BY [r IN relationships(p) | r.id]',
  ])('%s', (query) => {
    const parameters: Given = new Map([
      ['x', 'n0'],
      ['y', 'n3'],
    ]);
    fc.assert(
      fc.property(dense, (list) => {
        const graph = graphOf(list);
        const database = new Database(':memory:');
        writeSqlite(database, rowsOf(graph), 'stamp');
        const expected = answer(graphologySource(graph), query, parameters);
        expect(answer(columnarSource(packGraph(rowsOf(graph))), query, parameters)).toEqual(
          expected,
        );
        expect(answer(sqliteSource(database), query, parameters)).toEqual(expected);
        database.close();
      }),
      { numRuns: 25 },
    );
  });
});
