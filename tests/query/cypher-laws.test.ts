// What holds for every query: an index changes nothing of the rows, a plan is no more than a plan, and no
// text does worse than an error with its place.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGraph, type KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import { RapportError, toEdtf } from '../../src/model/index.ts';
import { QueryError } from '../../src/query/cypher/fail.ts';
import { runCypher } from '../../src/query/cypher/run.ts';
import { keyOfValue, type Value } from '../../src/query/cypher/value.ts';
import {
  ask,
  graphologySource,
  type PropertyValue,
  type QuerySource,
} from '../../src/query/index.ts';
import { newsGraph } from './news-graph.ts';

const NAMES = ['', 'Anna', 'Ann', 'Bo', 'Åsa'];
const DATES = ['2023', '2024-02', '2024-02-13', '2024-03-01'];
const NODES = 6;

const arrows = fc.array(
  fc.tuple(
    fc.nat({ max: NODES - 1 }),
    fc.nat({ max: NODES - 1 }),
    fc.constantFrom('MET' as const, 'VISITED' as const),
    fc.option(fc.constantFrom(...DATES), { nil: undefined }),
  ),
  { maxLength: 14 },
);

type Arrows = Parameters<Parameters<typeof arrows.map>[0]>[0];

function graphOf(list: Arrows): KnowledgeGraph {
  const graph = createGraph();
  const plain = { aliases: [], x: 0, y: 0, mentions: 1, articles: 1 };
  for (let at = 0; at < NODES; at++) {
    const type = at % 2 === 0 ? 'person' : 'place';
    graph.addNode(`n${at}`, { label: NAMES[at % NAMES.length] ?? '', type, ...plain });
  }
  list.forEach(([from, to, type, date], at) => {
    const dated = date === undefined ? {} : { date: toEdtf(date) };
    const edge = { type, status: 'occurred', articles: 1, evidence: [], ...dated } as const;
    graph.addDirectedEdgeWithKey(`e${at}`, `n${from}`, `n${to}`, edge);
  });
  return graph;
}

/** The same graph with nothing indexed. */
function withoutIndexes(source: QuerySource): QuerySource {
  return new Proxy(source, {
    get: (target, name) => {
      if (name === 'hasNodeIndex' || name === 'hasEdgeIndex') return () => false;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

const PARAMETERS: ReadonlyMap<string, PropertyValue> = new Map<string, PropertyValue>([
  ['name', 'Anna'],
  ['day', '2024-02-13'],
  ['names', ['Bo', 'Anna', 'Bo', null]],
  ['nothing', null],
  ['number', 1n],
]);

function rowsOf(source: QuerySource, query: string): readonly string[] {
  const { rows } = runCypher(source, query, { parameters: PARAMETERS });
  return rows.map(({ values }) => values.map((value: Value) => keyOfValue(value)).join(' ')).sort();
}

describe('an index changes nothing', () => {
  it.each([
    'MATCH (a {name: $name})-[r]-(b) RETURN a, r, b',
    "MATCH (a) WHERE a.name = 'Bo' RETURN a",
    "MATCH (a) WHERE 'Bo' = a.name RETURN a",
    "MATCH (a) WHERE a.name STARTS WITH 'An' RETURN a",
    "MATCH (a) WHERE a.name STARTS WITH '' RETURN a",
    'MATCH (a) WHERE a.name IN $names RETURN a',
    'MATCH (a) WHERE a.name = $nothing RETURN a',
    'MATCH (a) WHERE a.name IN $nothing RETURN a',
    'MATCH (a) WHERE a.name > $number RETURN a',
    "MATCH (a) WHERE a.name >= 'Ann' AND a.name < 'B' RETURN a",
    "MATCH (a:Person) WHERE 'Ann' < a.name <= 'Åsa' RETURN a",
    "MATCH (a) WHERE a.name = 'Anna' AND a.name = 'Bo' RETURN a",
    "MATCH (a) WHERE a.name = 'Anna' OR a.name = 'Bo' RETURN a",
    "MATCH (a) WHERE NOT a.name = 'Anna' RETURN a",
    'MATCH (a)-[r:MET]->(b) WHERE r.date >= $day RETURN a, r, b',
    "MATCH (a)-[r]-(b) WHERE r.date > '2023' AND r.date <= $day RETURN a, r, b",
    "MATCH (a)-[r:MET|VISITED {date: $day}]->(b) WHERE a.name STARTS WITH 'A' RETURN r",
    'MATCH (a)-[r]->(b)-[s]->(c) WHERE r.date < s.date RETURN r, s',
    'MATCH ()-[r]->() WITH r.date AS day MATCH (a)-[s]->() WHERE s.date = day RETURN s, count(*)',
    'UNWIND $names AS n MATCH (a {name: n}) RETURN n, a',
    "MATCH (a) OPTIONAL MATCH (a)-[r]->(b {name: 'Bo'}) WHERE r.date >= '2024' RETURN a, r, b",
    "MATCH (a {name: 'Bo'}), (b {name: a.name}) RETURN a, b",
    'MATCH (a:Person), (b:Place) WHERE b.articles = a.mentions RETURN a, b',
    'MATCH (a), (b) WHERE b.date = a.date RETURN a, b',
    'MATCH (a)-[r]->() MATCH (b)-[s]->() WHERE b.type = a.type RETURN a, b, r, s',
    "MATCH (a)-[*1..2]->(b {name: 'Anna'}) RETURN a, b",
    "MATCH (a) WHERE EXISTS { (a)-[r]->() WHERE r.date STARTS WITH '2024' } RETURN a",
  ])('%s', (query) => {
    fc.assert(
      fc.property(arrows, (list) => {
        const source = graphologySource(graphOf(list));
        expect(rowsOf(source, query)).toEqual(rowsOf(withoutIndexes(source), query));
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    "MATCH (a)-[r:MET]->(b) WHERE r.date >= '2023' RETURN r.date ORDER BY r.date LIMIT 3",
    "MATCH (a)-[r]-(b) WHERE r.date >= '2024' RETURN r.date AS d ORDER BY d DESC LIMIT 4",
    "MATCH (a)-[r]->(b)-[s]->(c) WHERE r.date <= '2024-02-13' WITH r.date AS d ORDER BY d DESC SKIP 1 LIMIT 3 RETURN d",
    "MATCH (a)-[r]->(b) WHERE r.date >= '2023' RETURN DISTINCT r.date ORDER BY r.date DESC LIMIT 2",
    "MATCH (a)-[r]->(b) WHERE r.date >= '2023' RETURN r.date, count(*) ORDER BY r.date DESC LIMIT 2",
    "MATCH (a)-[r]->(b) WHERE r.date >= '2023' RETURN b.id, b AS r ORDER BY r.date, b.id LIMIT 3",
    "MATCH (a)-[s]->(b)-[r]->(c) WHERE r.date >= '2023' WITH s AS r ORDER BY r.date LIMIT 3 RETURN r.date",
    "MATCH (a)-[r]->(b) WHERE r.date IN ['2024-03-01', '2023'] RETURN r.date ORDER BY r.date LIMIT 3",
    "MATCH (a) WHERE a.name STARTS WITH 'A' RETURN a.name, a.id ORDER BY a.name LIMIT 2",
    "MATCH (a)-[r]->(b) WHERE a.name > 'An' RETURN a.name AS n ORDER BY n LIMIT 3",
    "MATCH (a)-[r]->(b) WHERE b.name >= '' RETURN b.name AS n ORDER BY n DESC LIMIT 3",
    "MATCH (b), (a) WHERE a.name STARTS WITH 'An' RETURN b.name AS n ORDER BY n LIMIT 3",
  ])('nor of their order: %s', (query) => {
    fc.assert(
      fc.property(arrows, (list) => {
        const source = graphologySource(graphOf(list));
        const dates = (over: QuerySource) =>
          runCypher(over, query).rows.map(({ values }) => values);
        expect(dates(source)).toEqual(dates(withoutIndexes(source)));
      }),
      { numRuns: 50 },
    );
  });

  it('spares sorting where it gives the order', () => {
    const source = graphologySource(newsGraph());
    const text = "MATCH (a)-[r:MET]->(b) WHERE r.date >= '2024' RETURN b ORDER BY r.date LIMIT 1";
    const steps = ask(source, `PROFILE ${text}`).rows;
    expect(steps.map(([, does, rows]) => [does, rows])).toEqual([
      ['find (a) and (b) by MET by a range of date', 1],
      ['take b', 1],
      ['limit to 1', 1],
    ]);
  });

  it('is made where two parts of a pattern are joined by a value', () => {
    const source = graphologySource(newsGraph());
    const text = 'MATCH (a:Person), (b:Event) WHERE b.status = a.title RETURN a, b';
    expect(ask(source, `EXPLAIN ${text}`).rows.map(([, does]) => does)).toContain(
      'find (b:Event) by status, joined by hash',
    );
  });

  it('is used, and the plan says how', () => {
    const source = graphologySource(newsGraph());
    const planOf = (query: string): unknown => ask(source, `EXPLAIN ${query}`).rows[0]?.[1];
    expect(planOf("MATCH (a) WHERE a.name STARTS WITH 'An' RETURN a")).toBe(
      "find (a) by a.name STARTS WITH 'An'",
    );
    expect(planOf("MATCH (a)-[r:MET]->(b) WHERE r.date > '2024-02-20' RETURN a")).toBe(
      'find (a) and (b) by MET by a range of date',
    );
    expect(planOf("MATCH (a:Person {name: 'Mara Holt'}) RETURN a")).toBe('find (a:Person) by name');
  });
});

describe('two ways of saying the same', () => {
  it.each([
    [
      'MATCH (a)-[r]->(b)-[s]->(c) RETURN a, r, b, s, c',
      'MATCH (c)<-[s]-(b)<-[r]-(a) RETURN a, r, b, s, c',
    ],
    [
      'MATCH (a)-[r]->(b)-[s]->(c) RETURN a, r, b, s, c',
      'MATCH (b)-[s]->(c), (a)-[r]->(b) RETURN a, r, b, s, c',
    ],
    ['MATCH ()-[r]-()-[s]->() RETURN r, s', 'MATCH (a)-[r]-(b)-[s]->(c) RETURN r, s'],
    [
      'MATCH (a)-[r]-(b) WITH a, b MATCH (a)-[s]-(b) RETURN a, b, s',
      'MATCH (a)-[r]-(b) WITH a, b MATCH (x)-[s]-(y) WHERE x = a AND y = b RETURN a, b, s',
    ],
    [
      'MATCH (a)-[r]->(b), (b)<-[s]-(a) RETURN r, s',
      'MATCH (a)-[r]->(b) MATCH (a)-[s]->(b) WHERE r <> s RETURN r, s',
    ],
    [
      'MATCH (a)-[r]->(b)-[s]->(a) RETURN a, r, s',
      'MATCH (a)-[r]->(b)-[s]->(c) WHERE a = c RETURN a, r, s',
    ],
    ['MATCH (a)-[*2]->(b) RETURN a, b', 'MATCH (a)-->()-->(b) RETURN a, b'],
    [
      'MATCH (a)-[rs*1..2]-(b) RETURN a, rs, b',
      'MATCH (a)-[r]-(b) RETURN a, [r] AS rs, b UNION ALL MATCH (a)-[r]-()-[s]-(b) RETURN a, [r, s] AS rs, b',
    ],
    ['MATCH (a) WHERE (a)-[:MET]->() RETURN a', 'MATCH (a)-[:MET]->() RETURN DISTINCT a'],
    [
      'MATCH (a) WHERE NOT EXISTS { MATCH (a)-->(b) WITH b WHERE b:Person RETURN b } RETURN a',
      'MATCH (a) WHERE NOT (a)-->(:Person) RETURN a',
    ],
    [
      'MATCH (a) RETURN a, size([(a)-->(b) | b]) AS n',
      'MATCH (a) OPTIONAL MATCH (a)-[r]->() RETURN a, count(r) AS n',
    ],
    [
      'MATCH p = (a)-[r]->(b) RETURN nodes(p), relationships(p)',
      'MATCH (a)-[r]->(b) RETURN [a, b], [r]',
    ],
    [
      'MATCH (a)-[r]->(b) RETURN DISTINCT a, b',
      'MATCH (a)-[r]->(b) WITH a, b, count(*) AS n RETURN a, b',
    ],
    [
      'MATCH ()-[r]->() RETURN r.date AS d ORDER BY d SKIP 2 LIMIT 3',
      'MATCH ()-[r]->() WITH r.date AS d ORDER BY d WITH collect([d]) AS ds UNWIND ds[2..5] AS d RETURN d[0]',
    ],
  ])('%s: %s', (one, other) => {
    fc.assert(
      fc.property(arrows, (list) => {
        const source = graphologySource(graphOf(list));
        expect(rowsOf(source, one)).toEqual(rowsOf(source, other));
      }),
      { numRuns: 30 },
    );
  });
});

describe('shortest paths', () => {
  it('are those that a walk over all paths finds', () => {
    fc.assert(
      fc.property(arrows, fc.constantFrom('-', '->'), (list, arrow) => {
        const source = graphologySource(graphOf(list));
        const ends = 'MATCH (a {id: $from}), (b {id: $to})';
        const run = (query: string) => {
          const parameters = new Map([
            ['from', 'n0'],
            ['to', 'n3'],
          ]);
          const { rows } = runCypher(source, query, { parameters });
          return rows.map(({ values }) =>
            values.map((value: Value) => keyOfValue(value)).join(' '),
          );
        };
        const [shortest] = run(`${ends} MATCH (a)-[rs*1..5]${arrow}(b) RETURN min(size(rs))`);
        const all = run(
          `${ends} MATCH p = (a)-[*1..5]${arrow}(b) WITH p, length(p) AS n ORDER BY n WITH collect(p) AS ps, min(n) AS least UNWIND [p IN ps WHERE length(p) = least] AS p RETURN p`,
        );
        const found = run(`${ends} MATCH p = allShortestPaths((a)-[*..5]${arrow}(b)) RETURN p`);
        expect(found.sort()).toEqual(all.sort());
        const one = run(`${ends} MATCH p = shortestPath((a)-[*..5]${arrow}(b)) RETURN p`);
        expect(one).toHaveLength(shortest === 'n' ? 0 : 1);
        for (const path of one) expect(all).toContain(path);
      }),
      { numRuns: 60 },
    );
  });
});

const WORDS = [
  'MATCH',
  'OPTIONAL',
  'WHERE',
  'WITH',
  'RETURN',
  'UNWIND',
  'ORDER BY',
  'SKIP',
  'LIMIT',
  'UNION',
  'AS',
  'DISTINCT',
  'EXISTS',
  'CASE',
  'WHEN',
  'THEN',
  'END',
  'AND',
  'NOT',
  'IN',
  'IS NULL',
  'STARTS WITH',
  'a',
  'b',
  'r',
  'p',
  '*',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '-',
  '->',
  '<-',
  ':',
  ':MET',
  ':Person',
  ',',
  '.',
  '..',
  '|',
  '=',
  '=~',
  '<',
  '+',
  '/',
  '%',
  '^',
  "'x'",
  '1',
  '-1',
  '0',
  '2.5',
  '9223372036854775807',
  'null',
  'true',
  '$name',
  'count(*)',
  'collect(a)',
  'size(',
  'range(1, 3)',
  'date()',
  'shortestPath(',
  'all(x IN',
  'reduce(s = 0, x IN',
  'a.name',
  'percentileCont(a.articles, 0.5)',
  'duration(',
  'EXPLAIN',
  'PROFILE',
];

describe('a text', () => {
  const source = graphologySource(newsGraph());
  const limits = { steps: 20_000, kept: 20_000 };

  it('of any words gives rows, or an error with its place', () => {
    const begin = fc.constantFrom(
      'MATCH (a)-[r]-(b) RETURN',
      'MATCH p = (a)-->(b) WITH',
      'RETURN',
      'UNWIND [1, null] AS a RETURN',
      '',
    );
    fc.assert(
      fc.property(begin, fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }), (start, words) => {
        const text = `${start} ${words.join(' ')}`;
        try {
          runCypher(source, text, { limits, parameters: PARAMETERS });
        } catch (error) {
          expect(error).toBeInstanceOf(RapportError);
          if (!(error instanceof QueryError) || error.position === undefined) return;
          expect(error.position).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('numbers and texts', () => {
  const source = graphologySource(newsGraph());
  const evaluate = (expression: string): Value =>
    runCypher(source, `RETURN ${expression} AS x`).rows[0]?.values[0] ?? null;

  it.each<[string, Value]>([
    ["toInteger('9223372036854775807')", 9_223_372_036_854_775_807n],
    ["toInteger('-9223372036854775808')", -9_223_372_036_854_775_808n],
    ["toInteger('0x10')", null],
    ["toInteger('1e3')", 1_000n],
    ["toFloat('1.')", 1],
    ["toFloat('Infinity')", null],
    ['toString(12345678.0)', '1.2345678E7'],
    ['toString(0.00012)', '1.2E-4'],
    ['toString(1e21)', '1.0E21'],
    ['toString(-0.5)', '-0.5'],
    ["left('a😀b', 2)", 'a😀'],
    ["right('a😀b', 2)", '😀b'],
    ["substring('a😀b', 1, 1)", '😀'],
    ["replace('abc', '', '-')", '-a-b-c-'],
    ["replace('a$b', '$', '$&')", 'a$&b'],
    ['round(-1.5)', -1],
    ['round(2.345, 2)', 2.35],
    ['round(-2.345, 2)', -2.35],
    ['round(7, 0)', 7],
    ['5 % -3', 2n],
    ['-5 / 2', -2n],
    ['1.0 / 0.0', Number.POSITIVE_INFINITY],
    ['2 ^ -1', 0.5],
    ['percentileCont(x, 0.25)', 1.75],
    ['percentileDisc(x, 0.25)', 1n],
    ['percentileDisc(x, 1)', 4n],
    ['stDevP(x)', Math.sqrt(1.25)],
  ])('%s', (expression, value) => {
    const rows = expression.includes('x,') || expression.includes('(x)');
    const text = rows
      ? `UNWIND [3, 1, 2, 4, null] AS x RETURN ${expression} AS y`
      : `RETURN ${expression} AS y`;
    expect(runCypher(source, text).rows[0]?.values).toEqual([value]);
  });

  it.each([
    '9223372036854775807 + 1',
    '-9223372036854775808 - 1',
    '9223372036854775807 * 2',
    '-(-9223372036854775807 - 1)',
    'abs(-9223372036854775807 - 1)',
    "toInteger('9223372036854775808')",
    'toInteger(1e300)',
  ])('%s is out of range', (expression) => {
    expect(() => evaluate(expression)).toThrow('out of range');
  });

  it('sums out of range too', () => {
    const text = 'UNWIND [9223372036854775807, 1] AS x RETURN sum(x)';
    expect(() => runCypher(source, text)).toThrow('out of range');
  });
});
