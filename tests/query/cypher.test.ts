// The openCypher engine: values, clauses, errors with their place, and limits.

import { describe, expect, it } from 'vitest';
import { RapportError } from '../../src/model/index.ts';
import {
  ask,
  graphologySource,
  type Interrupt,
  interruptByFlag,
  type QueryLimits,
} from '../../src/query/index.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';

const source = graphologySource(sampleGraph());

function rowsOf(text: string): unknown {
  return ask(source, text).rows;
}

function failureOf(text: string, limits: Partial<QueryLimits> = {}): RapportError {
  try {
    ask(source, text, { limits });
  } catch (error) {
    if (error instanceof RapportError) return error;
    throw error;
  }
  throw new Error(`ran: ${text}`);
}

describe('an expression', () => {
  it.each([
    ['5 / 2', 2],
    ['5 / 2.0', 2.5],
    ['-7 % 3', -1],
    ['2 ^ 3', 8],
    ['1 + 2 * 3 - 4', 3],
    ['1 = 1.0', true],
    ["1 = '1'", false],
    ['null = null', null],
    ['null <> null', null],
    ['null IS NULL', true],
    ['true AND null', null],
    ['false AND null', false],
    ['true OR null', true],
    ['false XOR null', null],
    ['NOT null', null],
    ['NOT false AND false', false],
    ['1 < 2 < 3', true],
    ['1 < 3 < 2', false],
    ["1 < 'a'", null],
    ["'Tim' =~ 'T.+'", true],
    ["'Tim' =~ 'i'", false],
    ["'TIM' =~ '(?i)t[a-j]m'", true],
    ["null =~ 'T.+'", null],
    ["'Tim' =~ null", null],
    ['2 IN [1, 2]', true],
    ['2 IN [1, null]', null],
    ['2 IN []', false],
    ['null IN []', false],
    ['[1, null] = [1, null]', null],
    ['[1, 2] = [1, 3]', false],
    ["'abc' STARTS WITH 'ab'", true],
    ["'abc' CONTAINS null", null],
    ["'a' + 1", 'a1'],
    ['[1] + 2', [1, 2]],
    ['[1, 2, 3][-1]', 3],
    ['[1, 2, 3][5]', null],
    ['[1, 2, 3][1..]', [2, 3]],
    ['{a: {b: 2}}.a.b', 2],
    ["{a: 1}['a']", 1],
    ['[x IN range(1, 5) WHERE x % 2 = 1 | x * 10]', [10, 30, 50]],
    ['all(x IN [1, null] WHERE x > 0)', null],
    ['any(x IN [1, null] WHERE x > 0)', true],
    ['none(x IN [] WHERE x)', true],
    ['single(x IN [1, 2] WHERE x > 1)', true],
    ['reduce(s = 0, x IN [1, 2, 3] | s + x)', 6],
    ["CASE 2 WHEN 1 THEN 'a' WHEN 2 THEN 'b' END", 'b'],
    ["CASE WHEN null THEN 'a' ELSE 'c' END", 'c'],
    ['coalesce(null, 3)', 3],
    ["toInteger('12.9')", 12],
    ["toInteger('x')", null],
    ['toString(1.0)', '1.0'],
    ["size('äé')", 2],
    ['head([])', null],
    ['range(5, 1, -2)', [5, 3, 1]],
    ["substring('2024-02-13', 0, 7)", '2024-02'],
    ["split('a,b', ',')", ['a', 'b']],
    ["'\\u00e9\\'\\\\'", "é'\\"],
    ['9223372036854775807', '9223372036854775807'],
    ['-9223372036854775808', '-9223372036854775808'],
    ['0x1F', 31],
    ['.5e1', 5],
    ['[1,2,3][1..2][0]', 2],
    ['toUpper(null)', null],
    ['$given', 'this'],
  ])('%s', (expression, value) => {
    const parameters = new Map([['given', 'this']]);
    expect(ask(source, `RETURN ${expression} AS x`, { parameters }).rows).toEqual([[value]]);
  });

  it('orders values of every type, null last', () => {
    const list = "[null, 1, 'a', true, [1], 0.5, 'A']";
    expect(rowsOf(`UNWIND ${list} AS x RETURN x ORDER BY x`)).toEqual(
      [[1], 'A', 'a', true, 0.5, 1, null].map((value) => [value]),
    );
  });
});

describe('a query', () => {
  it.each<[string, unknown]>([
    [
      "MATCH (a:Person {name: 'Anna Lind'})-[r:MET]-(b) RETURN b.name, r.status ORDER BY b.name",
      [
        ['Jonas Berg', 'occurred'],
        ['Mara Holt', 'planned'],
      ],
    ],
    ["MATCH (a:Person|Place) WHERE a.name STARTS WITH 'B' RETURN a.name", [['Bergen']]],
    ['MATCH (:Organization)-[:ARRESTED]->(b:Actor) RETURN b', [['Mara Holt']]],
    ['MATCH (b)<-[:LEADS]-(a) RETURN a.name, labels(a)', [['Jonas Berg', ['Person', 'Actor']]]],
    ['MATCH (a)-[r:LEADS]->() RETURN type(r), r.title, r', [['LEADS', 'head', 'LEADS']]],
    ['MATCH (a)-[:MET]-(b)-[:MET]-(a) RETURN count(*)', [[0]]],
    ['MATCH (a)-[:MET]-(b), (b)-[:MET]-(a) RETURN count(*)', [[0]]],
    ['MATCH (a)-[:MET]-(b) MATCH (b)-[:MET]-(a) RETURN count(*)', [[6]]],
    ['MATCH (a)-[:MET]-(b)-[:MET]-(c)-[:MET]-(a) RETURN count(*)', [[6]]],
    [
      "MATCH (a {name: 'Norne Bank'}) OPTIONAL MATCH (a)-[:MET]-(b) RETURN a, b",
      [['Norne Bank', null]],
    ],
    ["OPTIONAL MATCH (a:Person {name: 'Nobody'}) RETURN a, a.name", [[null, null]]],
    ['MATCH (n:Person) RETURN count(n), count(n.title), collect(n.kind)', [[3, 0, []]]],
    ['MATCH (n:Nothing_) RETURN n', 'query.unknown-type'],
    [
      'MATCH (n:Person)-[:MET]-() RETURN n.name AS x, count(*) AS n ORDER BY n DESC, x LIMIT 1',
      [['Anna Lind', 2]],
    ],
    [
      'MATCH (n:Person) WITH n ORDER BY n.name SKIP 1 RETURN collect(n.name)',
      [[['Jonas Berg', 'Mara Holt']]],
    ],
    [
      "MATCH (n:Person) WITH n.name AS x WHERE x > 'J' RETURN x ORDER BY x DESC",
      [['Mara Holt'], ['Jonas Berg']],
    ],
    ['UNWIND [1, 2, 2] AS x RETURN DISTINCT x ORDER BY x DESC', [[2], [1]]],
    ['UNWIND [] AS x RETURN x', []],
    [
      'UNWIND [1, 3] AS x RETURN sum(x), avg(x), min(x), max(x), count(DISTINCT x)',
      [[4, 2, 1, 3, 2]],
    ],
    ['MATCH (n:Group) RETURN sum(n.mentions), max(n.name), collect(n)', [[0, null, []]]],
    ['RETURN 1 AS x UNION RETURN 1 AS x', [[1]]],
    ['RETURN 1 AS x UNION ALL RETURN 1 AS x', [[1], [1]]],
    ['MATCH (a) WHERE (a)-[:LEADS]->() RETURN a.name', [['Jonas Berg']]],
    [
      "MATCH (a:Person) WHERE EXISTS { (a)-[:MET {status: 'denied'}]-(b) WHERE b.name = 'Mara Holt' } RETURN a.name",
      [['Jonas Berg']],
    ],
    ["MATCH (a {name: 'Jonas Berg'}) RETURN [(a)-[:LEADS]->(b) | b.name]", [[['Norne Bank']]]],
    [
      "MATCH p = (a {name: 'Anna Lind'})-[:MET*1..2]-(b {name: 'Mara Holt'}) RETURN length(p) ORDER BY length(p)",
      [[1], [2]],
    ],
    [
      "MATCH (a {name: 'Anna Lind'})-[r:MET*2]-(b) RETURN size(r), b.name ORDER BY b.name",
      [
        [2, 'Jonas Berg'],
        [2, 'Mara Holt'],
      ],
    ],
    [
      "MATCH p = (:Place {name: 'Oslo'})<-[:TOOK_PLACE_IN]-(e)-[:REPORTED_IN]->() RETURN p",
      [['Oslo <-TOOK_PLACE_IN- met: Anna Lind, Jonas Berg -REPORTED_IN-> A day in Oslo']],
    ],
    [
      "MATCH p = shortestPath((a {name: 'Anna Lind'})-[:MET|LEADS*..6]-(b {name: 'Norne Bank'})) RETURN [n IN nodes(p) | n.name]",
      [[['Anna Lind', 'Jonas Berg', 'Norne Bank']]],
    ],
    [
      "MATCH (a {name: 'Anna Lind'}), (b {name: 'Oslo'}), p = shortestPath((a)-[*]-(b)) WHERE length(p) > 2 RETURN length(p)",
      [[3]],
    ],
    [
      "MATCH p = allShortestPaths((a {name: 'Anna Lind'})-[*..4]-(b {name: 'Oslo'})) RETURN count(p)",
      [[2]],
    ],
    ["MATCH (e:Event {kind: 'COERCE'}) RETURN e.mode, e.quad, e.date", [['arrest', 4, null]]],
    [
      "MATCH (a)-[r:MET]-(b) WHERE a.id < b.id AND r.date STARTS WITH '2024-02' RETURN r.date ORDER BY r.date",
      [['2024-02-12'], ['2024-02-16']],
    ],
    ["MATCH (a {name: 'Mara Holt'}), (b) WHERE b.name = a.name RETURN count(b)", [[1]]],
    [
      'MATCH (n:Person) RETURN n.name AS name, 1 + count(*) AS c ORDER BY name LIMIT 1',
      [['Anna Lind', 2]],
    ],
  ])('%s', (text, rows) => {
    if (typeof rows === 'string') expect(failureOf(text).code).toBe(rows);
    else expect(rowsOf(text)).toEqual(rows);
  });

  it('gives the nodes, edges and evidence that its rows rest on, and no others', () => {
    const answer = ask(source, "MATCH (a)-[:MET {status: 'occurred'}]->(b) RETURN a.name");
    expect(answer.nodes).toEqual(['person:berg', 'person:lind']);
    expect(answer.edges).toEqual(['e1']);
    expect(answer.evidence.map(({ edge, row }) => [edge, row])).toEqual([['e1', 0]]);
  });

  it('keeps the evidence of every row that a group was made of', () => {
    const answer = ask(source, 'MATCH ()-[r:MET]->() RETURN count(r) AS n');
    expect(answer.edges).toEqual(['e1', 'e6', 'e7']);
    expect(answer.evidence.every(({ row }) => row === 0)).toBe(true);
  });

  it('shows its plan', () => {
    const { rows } = ask(
      source,
      "EXPLAIN MATCH (a:Person)-[:MET]-(b {name: 'Mara Holt'}) RETURN a",
    );
    expect(rows.map(([, line]) => line)).toEqual([
      'find (b) by name',
      'follow MET to (a:Person)',
      'take a',
    ]);
  });
});

describe('a profile', () => {
  it('counts the rows that leave each step and what was done there', () => {
    const text = `PROFILE MATCH (a:Person)-[r:MET]-(b) WHERE r.status = 'occurred'
      WITH b, count(*) AS n ORDER BY n DESC LIMIT 2 RETURN b.name, n`;
    const { columns, rows } = ask(source, text);
    expect(columns).toEqual(['step', 'does', 'rows', 'hits']);
    expect(rows.map(([, does, count]) => [does, count])).toEqual([
      ['find (a:Person) and (b) by MET', 6],
      ["keep where r.status = 'occurred'", 2],
      ['group and aggregate', 2],
      ['take b, n', 2],
      ['sort by n descending', 2],
      ['limit to 2', 2],
      ['take b.name, n', 2],
    ]);
    const hits = rows.map((row) => Number(row[3]));
    expect(hits.slice(0, 2).every((count) => count > 0)).toBe(true);
  });

  it('changes nothing of the rows', () => {
    const text = 'MATCH (a)-[:MET]-(b) OPTIONAL MATCH (b)-[:LEADS]->(c) RETURN count(*) AS n';
    const { rows } = ask(source, `PROFILE ${text}`);
    expect(rows.map(([, does]) => does)).toEqual(
      ask(source, `EXPLAIN ${text}`).rows.map(([, does]) => does),
    );
    expect(rows.at(-1)?.[2]).toBe(1);
  });
});

describe('an error', () => {
  it.each<[string, string, number | undefined, string]>([
    ['MATCH (a:Persn) RETURN a', 'query.unknown-type', 9, 'Person'],
    ['MATCH (a)-[:MEET]->(b) RETURN a', 'query.unknown-type', 12, 'MET'],
    ['MATCH (anna) RETURN ana', 'query.syntax', 20, 'anna'],
    ['RETURN toLowr(1)', 'query.syntax', 7, 'tolower'],
    ['MATCH (a RETURN a', 'query.syntax', 9, "expected ')'"],
    ['MATCH (a)-[:]->(b) RETURN a', 'query.syntax', 12, "a relation type after ':'"],
    ['MATCH (a)', 'query.syntax', 9, 'expected RETURN'],
    ["RETURN 'open", 'query.syntax', 7, 'close the string'],
    ['RETURN 1 +', 'query.syntax', 10, 'expected an expression, found the end'],
    ['MATCH (a) RETURN a.name, a.name', 'query.syntax', 25, 'two columns'],
    ['MATCH (a) WITH a.name RETURN 1', 'query.syntax', 21, 'expected AS'],
    ['MATCH (a) WHERE count(a) > 1 RETURN a', 'query.syntax', 16, 'aggregates'],
    ['MATCH (a) RETURN a.name + count(*)', 'query.syntax', 17, 'beside an aggregate'],
    ['RETURN 1 AS a UNION RETURN 2 AS b', 'query.syntax', 20, 'same columns'],
    ['RETURN $missing', 'query.syntax', 7, 'was not given'],
    ['RETURN 1 / 0', 'query.syntax', 9, 'division by zero'],
    ['RETURN 9223372036854775808', 'query.syntax', 7, 'too large'],
    ['MATCH (a) RETURN a LIMIT -1', 'query.syntax', 25, 'count from 0'],
    ['MATCH (a)-[a]->() RETURN a', 'query.syntax', 9, 'is a node'],
    ['CREATE (n)', 'query.unsupported', 0, 'CREATE at 0 would write'],
    ['MATCH (n) SET n.x = 1', 'query.unsupported', 10, 'SET at 10 would write'],
    ['MATCH (n) DETACH DELETE n', 'query.unsupported', 10, 'DETACH at 10 would write'],
    ["RETURN 'a' =~ '(?=a)a'", 'query.syntax', 11, 'regular expression'],
    ["RETURN 'aa' =~ '(a)\\\\1'", 'query.syntax', 12, 'regular expression'],
    ["RETURN 'a' =~ '[a-z&&[^b]]'", 'query.syntax', 11, 'regular expression'],
    ["RETURN 'a' =~ '(a{1000}){1000}'", 'query.syntax', 11, 'regular expression'],
    ['CALL db.labels()', 'query.unsupported', 0, 'CALL at 0 is not offered'],
    ['RETURN timestamp()', 'query.unsupported', 7, 'what time'],
  ])('%s', (text, code, position, words) => {
    const error = failureOf(text);
    expect(error.code).toBe(code);
    expect(error.position).toBe(position);
    expect(error.message).toContain(words);
  });

  it('is all that a hostile text can cause', () => {
    for (const text of [
      `RETURN ${'('.repeat(5000)}1`,
      `RETURN ${'['.repeat(900)}`,
      `RETURN ${'NOT '.repeat(3000)}true`,
      `RETURN ${'-'.repeat(2000)}x`,
    ]) {
      expect(failureOf(text).code).toBe('query.syntax');
    }
  });
});

describe('a limit', () => {
  it.each([
    'UNWIND range(1, 2000000000) AS x RETURN x',
    'MATCH (a), (b), (c), (d), (e), (f), (g), (h), (i) RETURN count(*)',
    'MATCH (a)-[*1..12]-(b) RETURN count(*)',
    'MATCH (a)-[*]-(b)-[*]-(c) RETURN count(*)',
    'UNWIND range(1, 1000) AS x UNWIND range(1, 1000) AS y UNWIND range(1, 1000) AS z RETURN count(*)',
    `WITH 'abcdefghij' AS s ${'WITH s + s AS s '.repeat(40)} RETURN size(s)`,
    'RETURN reduce(l = [1], x IN range(1, 60) | l + l)',
    "WITH reduce(s = 'a', x IN range(1, 14) | s + s) AS s RETURN s =~ '(a|aa|aaa|b{9}|c{99}|d{999})*x'",
  ])('ends: %s', (text) => {
    expect(failureOf(text, { steps: 300_000, kept: 300_000 }).code).toBe('query.limit');
  });

  it('cuts the rows and says so', () => {
    const answer = ask(source, 'UNWIND range(1, 50) AS x RETURN x', { limits: { rows: 7 } });
    expect(answer.rows).toHaveLength(7);
    expect(answer.truncated).toEqual({ shown: 7, reason: 'only the first 7 rows are shown' });
    expect(
      ask(source, 'UNWIND range(1, 7) AS x RETURN x', { limits: { rows: 7 } }).truncated,
    ).toBeUndefined();
  });

  it('is set by whoever asks, at any time', () => {
    const endless = 'MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN count(*)';
    const flag = new Int32Array(new SharedArrayBuffer(4));
    let looks = 0;
    const cancelling = (): ReturnType<Interrupt> => {
      if (++looks === 3) Atomics.store(flag, 0, 1);
      return interruptByFlag(flag)();
    };
    expect(() => ask(source, endless, { interrupt: cancelling })).toThrow('cancelled');
    expect(looks).toBe(3);
    expect(() => ask(source, endless, { interrupt: () => 'time' })).toThrow('out of time');
    expect(ask(source, 'RETURN 1', { interrupt: () => undefined }).rows).toEqual([[1]]);
  });

  it('is not reached by a query that stops early', () => {
    const limits = { steps: 20_000 };
    const answer = ask(source, 'MATCH (a), (b), (c), (d), (e), (f), (g) RETURN a.name LIMIT 3', {
      limits,
    });
    expect(answer.rows).toHaveLength(3);
  });
});

describe('the kind of a text', () => {
  it.each([
    ['MATCH (a) RETURN a LIMIT 1', 'cypher'],
    ['  // note\n match (a) return a limit 1', 'cypher'],
    ['RETURN 1', 'cypher'],
    ['with 1 as x return x', 'cypher'],
    ['with whom did Anna Lind meet', 'question'],
    ['who met whom', 'question'],
  ])('%s', (text, kind) => {
    expect(ask(source, text).kind).toBe(kind);
  });

  it('is neither for an empty text', () => {
    expect(failureOf('  \n ').code).toBe('query.empty');
  });
});

describe('a query that wants no evidence', () => {
  it.each([
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, count(*) AS n ORDER BY type',
    'MATCH (a)-[r]->(b) RETURN DISTINCT b.name AS name ORDER BY name',
    'MATCH (a) OPTIONAL MATCH (a)-[r:MET]->(b) RETURN a.name, b.name ORDER BY a.name, b.name',
    'MATCH (a:Person) RETURN a.name AS n UNION MATCH (a) RETURN a.name AS n',
  ])('has the same rows, and keeps nothing of what they rest on: %s', (text) => {
    const bare = ask(source, text, { limits: { evidence: 0 } });
    const full = ask(source, text);
    expect(bare.rows).toEqual(full.rows);
    expect(bare).toMatchObject({ evidence: [], nodes: [], edges: [] });
    expect(full.nodes).not.toEqual([]);
  });

  it.each(['RETURN DISTINCT x', 'RETURN x, count(*)', 'RETURN x UNION RETURN 1 AS x'])(
    'still holds no more rows than it may: %s',
    (end) => {
      const limits = { evidence: 0, kept: 100 };
      expect(failureOf(`UNWIND range(1, 1000) AS x ${end}`, limits).code).toBe('query.limit');
    },
  );
});
