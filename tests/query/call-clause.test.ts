// CALL { }: a query for each row. Neo4j has it beyond openCypher 9, and people write it.

import { describe, expect, it } from 'vitest';
import { RapportError } from '../../src/model/index.ts';
import { prepareCypher } from '../../src/query/cypher/run.ts';
import { ask, graphologySource, isOpenCypher } from '../../src/query/index.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';

const source = graphologySource(sampleGraph());

function rowsOf(text: string) {
  return ask(source, text).rows;
}

function failureOf(text: string): RapportError {
  try {
    ask(source, text);
  } catch (error) {
    if (error instanceof RapportError) return error;
    throw error;
  }
  throw new Error(`ran: ${text}`);
}

describe('CALL { }', () => {
  it.each([
    ['once without rows before it', 'CALL { RETURN 1 AS x } RETURN x', [[1]]],
    [
      'for each row, seeing nothing of it',
      'UNWIND [1, 2] AS x CALL { UNWIND [3, 4] AS y RETURN y } RETURN x, y',
      [
        [1, 3],
        [1, 4],
        [2, 3],
        [2, 4],
      ],
    ],
    [
      'with what is brought in',
      'UNWIND [1, 2] AS x CALL (x) { UNWIND range(1, x) AS y RETURN y * x AS z } RETURN x, z',
      [
        [1, 1],
        [2, 2],
        [2, 4],
      ],
    ],
    [
      'in the older spelling',
      'UNWIND [1, 2] AS x CALL { WITH x RETURN x + 1 AS y } RETURN x, y',
      [
        [1, 2],
        [2, 3],
      ],
    ],
    ['with everything', 'WITH 1 AS a, 2 AS b CALL (*) { RETURN a + b AS c } RETURN c', [[3]]],
    [
      'with everything, in the older spelling',
      'WITH 1 AS a, 2 AS b CALL { WITH * RETURN a + b AS c } RETURN c',
      [[3]],
    ],
    ['with nothing', 'WITH 1 AS a CALL () { RETURN 2 AS b } RETURN a, b', [[1, 2]]],
    [
      'grouping for itself, so that a row without any has a zero',
      'UNWIND [0, 2] AS x CALL (x) { UNWIND range(1, x) AS y RETURN count(y) AS n } RETURN x, n',
      [
        [0, 0],
        [2, 2],
      ],
    ],
    [
      'leaving out rows for which it has none',
      'UNWIND [0, 1] AS x CALL (x) { UNWIND range(1, x) AS y RETURN y } RETURN x, y',
      [[1, 1]],
    ],
    [
      'keeping them where it is optional',
      'UNWIND [0, 1] AS x OPTIONAL CALL (x) { UNWIND range(1, x) AS y RETURN y } RETURN x, y',
      [
        [0, null],
        [1, 1],
      ],
    ],
    [
      'sorting and cutting for each row',
      'UNWIND [2, 3] AS x CALL (x) { UNWIND range(1, x) AS y RETURN y ORDER BY y DESC LIMIT 1 } RETURN y',
      [[2], [3]],
    ],
    [
      'joining queries by UNION, each row once',
      'WITH 1 AS x CALL (x) { RETURN x AS y UNION RETURN 1 AS y UNION RETURN 2 AS y } RETURN y',
      [[1], [2]],
    ],
    [
      'joining queries by UNION ALL, each with its own WITH',
      'WITH 1 AS a, 2 AS b CALL { WITH a RETURN a AS y UNION ALL WITH b RETURN b AS y } RETURN y',
      [[1], [2]],
    ],
    [
      'inside another',
      'WITH 2 AS x CALL (x) { CALL (x) { RETURN x * x AS y } RETURN y + 1 AS z } RETURN x, z',
      [[2, 5]],
    ],
    ['inside EXISTS', 'RETURN EXISTS { CALL { RETURN 1 AS x } RETURN x } AS is', [[true]]],
  ])('runs %s', (_, query, rows) => {
    expect(isOpenCypher(query)).toBe(true);
    expect(rowsOf(query)).toEqual(rows);
  });

  it('goes on in a pattern with what it found, and rests on what it matched', () => {
    const called =
      'MATCH (a:Person) CALL (a) { MATCH (a)-[r:MET]-(b) RETURN b, r } RETURN a.name AS a, b.name AS b';
    const plain = 'MATCH (a:Person) MATCH (a)-[r:MET]-(b) RETURN a.name AS a, b.name AS b';
    const found = ask(source, called);
    expect(found.rows.length).toBeGreaterThan(0);
    const { rows, evidence, edges, nodes } = ask(source, plain);
    expect(found).toMatchObject({ rows, evidence, edges, nodes });
    const next = called.replace('RETURN a.name', 'MATCH (b)-[:LEADS]->(o) RETURN a.name');
    expect(rowsOf(next)).toEqual(rowsOf(plain.replace('RETURN', 'MATCH (b)-[:LEADS]->(o) RETURN')));
  });

  it('has its steps in the plan', () => {
    const query = 'UNWIND [1] AS x CALL (x) { UNWIND [x] AS y RETURN y } RETURN y';
    const does = (text: string) =>
      prepareCypher(source, text)
        .run()
        .rows.map(({ values }) => values.slice(1).map(String));
    expect(does(`EXPLAIN ${query}`)).toEqual([
      ['unwind [1] as x'],
      ['for each row, the next 2 steps'],
      ['unwind [x] as y'],
      ['take y'],
      ['take y'],
    ]);
    expect(does(`PROFILE ${query}`).map(([, rows]) => rows)).toEqual(['1', '1', '1', '1', '1']);
  });

  it.each([
    ['a name that is in use', 'WITH 1 AS x CALL { RETURN 2 AS x } RETURN x', 12],
    ['a column without a name', 'CALL { RETURN 1 + 1 } RETURN 1', 19],
    ['a name that is not brought in', 'WITH 1 AS x CALL { RETURN x AS y } RETURN y', 26],
    ['a name that is not there', 'CALL (x) { RETURN 1 AS y } RETURN y', 6],
    ['no RETURN in it', 'CALL { MATCH (n) } RETURN 1', 17],
    ['none after it', 'CALL { RETURN 1 AS x }', 22],
    ['two with other columns', 'CALL { RETURN 1 AS x UNION RETURN 1 AS y } RETURN x', 27],
    ['a procedure', 'MATCH (n) CALL db.labels() RETURN n', 10],
    ['what writes', 'CALL { CREATE (n) RETURN n } RETURN n', 7],
  ])('refuses with the place: %s', (_, text, position) => {
    expect(failureOf(text).position).toBe(position);
  });

  it('says that a procedure is not offered, and ends a text that nests without end', () => {
    expect(failureOf('CALL db.labels() YIELD label RETURN label').message).toContain('procedure');
    const deep = `${'CALL{'.repeat(3_900)}RETURN 1 AS x`;
    expect(failureOf(deep).message).toContain('nests deeper');
  });

  it('ends when no more rows are wanted', () => {
    const called = 'CALL (x) { UNWIND range(1, 1000) AS y RETURN y }';
    const query = `UNWIND range(1, 1000) AS x ${called} RETURN y LIMIT 1`;
    expect(ask(source, query, { limits: { steps: 20_000 } }).rows).toEqual([[1]]);
  });

  it('counts its steps like any other', () => {
    const endless =
      'UNWIND range(1, 100000) AS x CALL (x) { MATCH (n) RETURN count(n) AS c } RETURN c';
    expect(() => ask(source, endless, { limits: { steps: 10_000 } })).toThrow('10,000 steps');
  });
});
