// The runner of the TCK itself: it tells right from wrong, in rows, order and errors.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { canonicalValue } from '../../bench/tck/canonical.ts';
import { expectedValue } from '../../bench/tck/expected-value.ts';
import { judge } from '../../bench/tck/judge.ts';
import { MemoryGraph } from '../../bench/tck/memory-graph.ts';
import { figuresOf, lastLine, listText } from '../../bench/tck/report.ts';
import { readScenarios } from '../../bench/tck/scenarios.ts';
import { setUp } from '../../bench/tck/set-up.ts';
import { runCypher } from '../../src/query/cypher/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'tck-'));
mkdirSync(join(folder, 'features', 'own'), { recursive: true });
mkdirSync(join(folder, 'graphs', 'pair'), { recursive: true });
writeFileSync(
  join(folder, 'graphs', 'pair', 'pair.cypher'),
  'CREATE (:A {n: 1})-[:T]->(:B {n: 2});',
);

afterAll(() => rmSync(folder, { recursive: true }));

interface Case {
  readonly query: string;
  readonly expects: string;
  readonly rows?: readonly string[];
  readonly given?: string;
}

/** One scenario in Gherkin, read and judged. */
function outcomeOf({ query, expects, rows = [], given = 'the pair graph' }: Case): string {
  const table = rows.map((row) => `      | ${row} |`).join('\n');
  const text = `Feature: own\n\n  Scenario: one\n    Given ${given}\n    When executing query:\n      """\n      ${query}\n      """\n    Then ${expects}\n${table}\n`;
  writeFileSync(join(folder, 'features', 'own', 'One.feature'), text);
  const [scenario] = readScenarios(folder);
  if (scenario === undefined) throw new Error('no scenario was read');
  return judge(scenario, folder).outcome;
}

const ANY = 'the result should be, in any order:';
const ORDERED = 'the result should be, in order:';
const LISTS = 'the result should be (ignoring element order for lists):';
const NUMBERS = 'UNWIND [2, 1] AS x RETURN x';

describe('a scenario', () => {
  it.each<[string, Case]>([
    ['passed', { query: 'MATCH (a:A) RETURN a', expects: ANY, rows: ['a', '(:A {n: 1})'] }],
    ['wrong', { query: 'MATCH (a:A) RETURN a', expects: ANY, rows: ['a', '(:A {n: 2})'] }],
    ['wrong', { query: 'MATCH (a:A) RETURN a', expects: ANY, rows: ['a', '(:A)'] }],
    ['wrong', { query: 'MATCH (a:A) RETURN a', expects: ANY, rows: ['b', '(:A {n: 1})'] }],
    ['wrong', { query: 'MATCH (a:A) RETURN a.n AS n', expects: ANY, rows: ['n', '1.0'] }],
    ['wrong', { query: "RETURN '1' AS n", expects: ANY, rows: ['n', '1'] }],
    ['wrong', { query: 'RETURN null AS n', expects: ANY, rows: ['n'] }],
    ['wrong', { query: 'MATCH (x:X) RETURN x', expects: ANY, rows: ['x', 'null'] }],
    ['passed', { query: 'MATCH (x:X) RETURN x', expects: ANY, rows: ['x'] }],
    ['passed', { query: NUMBERS, expects: ANY, rows: ['x', '1', '2'] }],
    ['wrong', { query: NUMBERS, expects: ORDERED, rows: ['x', '1', '2'] }],
    ['passed', { query: NUMBERS, expects: ORDERED, rows: ['x', '2', '1'] }],
    ['wrong', { query: NUMBERS, expects: ANY, rows: ['x', '1', '2', '2'] }],
    ['wrong', { query: 'RETURN [2, 1] AS x', expects: ANY, rows: ['x', '[1, 2]'] }],
    ['passed', { query: 'RETURN [2, 1] AS x', expects: LISTS, rows: ['x', '[1, 2]'] }],
    [
      'passed',
      {
        query: 'MATCH p = ()-->() RETURN p',
        expects: ANY,
        rows: ['p', '<(:A {n: 1})-[:T]->(:B {n: 2})>'],
      },
    ],
    [
      'wrong',
      {
        query: 'MATCH p = ()-->() RETURN p',
        expects: ANY,
        rows: ['p', '<(:A {n: 1})<-[:T]-(:B {n: 2})>'],
      },
    ],
    [
      'passed',
      { query: "RETURN date('2024-02-13') AS d", expects: ANY, rows: ['d', "'2024-02-13'"] },
    ],
    ['failed', { query: 'RETURN 1 / 0 AS x', expects: ANY, rows: ['x', '1'] }],
    ['failed', { query: 'RETURN', expects: ANY, rows: ['x', '1'] }],
    [
      'wrong',
      {
        query: 'RETURN 1 AS x',
        expects: 'a SyntaxError should be raised at compile time: UndefinedVariable',
      },
    ],
    [
      'passed',
      {
        query: 'RETURN x',
        expects: 'a SyntaxError should be raised at compile time: UndefinedVariable',
      },
    ],
    [
      'failed',
      {
        query: 'RETURN x',
        expects: 'a SyntaxError should be raised at runtime: UndefinedVariable',
      },
    ],
    [
      'failed',
      {
        query: 'RETURN x',
        expects: 'a TypeError should be raised at compile time: UndefinedVariable',
      },
    ],
    [
      'failed',
      {
        query: 'RETURN x',
        expects: 'a SyntaxError should be raised at compile time: UnknownFunction',
      },
    ],
    [
      'passed',
      {
        query: 'MATCH (a:A) RETURN toInteger(a)',
        expects: 'a TypeError should be raised at any time: *',
      },
    ],
    ['failed', { query: 'RETURN 1 AS x', expects: 'something else' }],
    ['failed', { query: 'RETURN 1 AS x', expects: ANY, rows: ['x', '1'], given: 'the lost graph' }],
  ])('is %s: %j', (outcome, one) => {
    expect(outcomeOf(one)).toBe(outcome);
  });

  it('is left out where it writes or calls, but not for a word in quotes', () => {
    const scopeOf = (query: string): string | undefined => {
      outcomeOf({ query, expects: ANY, rows: ['x'] });
      return readScenarios(folder)[0]?.scope;
    };
    expect(scopeOf("RETURN 'CREATE' AS `SET`")).toBe('read-only');
    expect(scopeOf('CREATE (n)')).toBe('write');
    expect(scopeOf('CALL db.labels()')).toBe('procedure');
  });
});

describe('a value', () => {
  const graph = new MemoryGraph();
  it.each([
    ["{a: [1, 2.5, null], b: 'it\\'s'}", "{b: 'it\\'s', a: [1, 2.5, null]}"],
    ['-0.5', '-0.5'],
    ['1e30', '1e30'],
    ['9223372036854775807', '9223372036854775807'],
    ['true', 'true'],
    ['0.0 / 0.0', 'NaN'],
  ])('%s is written as the TCK writes %s', (expression, cell) => {
    const [row] = runCypher(graph, `RETURN ${expression} AS x`).rows;
    const writing = { listsOrdered: true };
    expect(canonicalValue(row?.values[0] ?? null, graph, writing)).toBe(
      expectedValue(cell, writing),
    );
  });

  it.each(['(:A', '[1, 2', '{a: }', 'word', '1 2', ''])('is not read from %j', (cell) => {
    expect(() => expectedValue(cell, { listsOrdered: true })).toThrow(SyntaxError);
  });
});

describe('a graph', () => {
  it('is set up by queries that read and write in turns', () => {
    const graph = new MemoryGraph();
    setUp(
      graph,
      'CREATE (a:A {n: 1}), (b:B)<-[:T {w: 1}]-(a) WITH * UNWIND [1, 2] AS i CREATE (b)-[:U]->(:C {i: i})',
    );
    setUp(graph, 'MATCH (a:A)-[r:T]->(b) DELETE r CREATE (b)-[:BACK {from: a.n}]->(a)');
    const rows = runCypher(
      graph,
      'MATCH (x)-[r]->(y) RETURN labels(x)[0], type(r), properties(r), y.i, y.n',
    ).rows;
    expect(rows.map(({ values }) => values)).toEqual([
      ['B', 'U', new Map(), 1n, null],
      ['B', 'U', new Map(), 2n, null],
      ['B', 'BACK', new Map([['from', 1n]]), null, 1n],
    ]);
  });
});

describe('the report', () => {
  const scenario = {
    feature: 'a/b/C.feature',
    name: 'one',
    setUp: [],
    parameters: [],
    query: '',
    expected: undefined,
    scope: 'read-only',
  } as const;
  const judged = [
    { scenario, verdict: { outcome: 'passed', reason: '' } },
    { scenario, verdict: { outcome: 'passed', reason: '' } },
    { scenario, verdict: { outcome: 'wrong', reason: 'found 1, expected 2' } },
  ] as const;

  it('ends with what passed and what is wrong', () => {
    expect(lastLine(judged)).toBe('read-only 66.6% (2/3), wrong 1');
    expect(figuresOf(judged)).toEqual({ 'tck.readOnly': 0.66666, 'tck.notWrong': 0.66666 });
  });

  it('lists what did not pass with its reason', () => {
    expect(listText(judged)).toBe('1 wrong: found N\n  a/b/C.feature one: found 1, expected 2\n');
  });
});
