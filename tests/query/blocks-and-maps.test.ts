// What Neo4j has beyond openCypher 9 and people write: COUNT { } and maps of some properties.

import { describe, expect, it } from 'vitest';
import { RapportError } from '../../src/model/index.ts';
import { prepareCypher } from '../../src/query/cypher/run.ts';
import type { Value } from '../../src/query/cypher/value.ts';
import { ask, graphologySource } from '../../src/query/index.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';

const source = graphologySource(sampleGraph());

function valuesOf(text: string): readonly (readonly Value[])[] {
  return prepareCypher(source, text)
    .run()
    .rows.map(({ values }) => values);
}

function positionOf(text: string): number | undefined {
  try {
    ask(source, text);
  } catch (error) {
    if (error instanceof RapportError) return error.position;
    throw error;
  }
  throw new Error(`ran: ${text}`);
}

describe('COUNT { }', () => {
  it.each([
    ['COUNT { (n)--() }', 'size([(n)-[r]-() | r])'],
    [
      'COUNT { (n)-[r]->() WHERE r.date IS NOT NULL }',
      'size([(n)-[r]->() WHERE r.date IS NOT NULL | r])',
    ],
    [
      "COUNT { MATCH (n)-[r]-(m) WHERE m.name STARTS WITH 'A' }",
      "size([(n)-[r]-(m) WHERE m.name STARTS WITH 'A' | r])",
    ],
  ])('%s is as many as there are', (count, size) => {
    const rows = valuesOf(`MATCH (n) RETURN ${count} AS counted, ${size} AS listed`);
    expect(rows.map(([counted]) => counted)).toEqual(
      rows.map(([, listed]) => BigInt(String(listed))),
    );
    expect(rows.some(([counted]) => counted !== 0n)).toBe(true);
  });

  it('counts the rows of whole clauses', () => {
    expect(valuesOf('RETURN COUNT { UNWIND [1, 1, 2] AS x RETURN x } AS n')).toEqual([[3n]]);
    expect(valuesOf('RETURN COUNT { UNWIND [1, 1, 2] AS x RETURN DISTINCT x } AS n')).toEqual([
      [2n],
    ]);
    expect(valuesOf('RETURN COUNT { UNWIND [] AS x RETURN x } AS n')).toEqual([[0n]]);
  });

  it('stands where a number may, and not where a truth must', () => {
    const [[all]] = valuesOf('MATCH (n) RETURN count(*)') as [[bigint]];
    const [[tied]] = valuesOf('MATCH (n) WHERE COUNT { (n)--() } > 0 RETURN count(*)') as [
      [bigint],
    ];
    expect(tied).toBeGreaterThan(0n);
    expect(tied).toBeLessThanOrEqual(all);
    expect(positionOf('MATCH (n) WHERE COUNT { (n)--() } RETURN n')).toBe(16);
  });

  it('leaves a variable named count to itself', () => {
    expect(valuesOf('WITH 2 AS count RETURN count + 1')).toEqual([[3n]]);
  });
});

describe('a map of some properties', () => {
  it('takes those that are named, others by any expression, and variables', () => {
    const rows = valuesOf(
      'UNWIND [7] AS x WITH {a: 1, b: 2} AS n, x RETURN n {.a, .missing, x, twice: n.b * 2}',
    );
    expect(rows).toEqual([
      [
        new Map<string, Value>([
          ['a', 1n],
          ['missing', null],
          ['x', 7n],
          ['twice', 4n],
        ]),
      ],
    ]);
  });

  it('takes every property for .*, and what is written out wins over it', () => {
    const rows = valuesOf("MATCH (n) RETURN n {.*, name: 'x'} AS some, properties(n) AS every");
    expect(rows.length).toBeGreaterThan(0);
    for (const [some, every] of rows)
      expect(some).toEqual(new Map(every as ReadonlyMap<string, Value>).set('name', 'x'));
  });

  it('takes those of a relationship, and is null where there is nothing', () => {
    const [[some, type] = []] = valuesOf('MATCH ()-[r]->() RETURN r {.status}, r.status LIMIT 1');
    expect(some).toEqual(new Map([['status', type]]));
    expect(valuesOf('OPTIONAL MATCH (n:Person {name: "No One"}) RETURN n {.name}')).toEqual([
      [null],
    ]);
  });

  it.each([
    ['of a number', 'WITH 1 AS n RETURN n {.a}', 19],
    ['no name', 'MATCH (n) RETURN n {.}', 21],
    ['no comma', 'MATCH (n) RETURN n {.a .b}', 23],
    ['an unknown variable', 'MATCH (n) RETURN n {m}', 20],
  ])('is refused with the place: %s', (_, text, position) => {
    expect(positionOf(text)).toBe(position);
  });
});
