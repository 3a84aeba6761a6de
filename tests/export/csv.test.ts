import { describe, expect, it } from 'vitest';
import { csvRow, toCsv } from '../../src/export/index.ts';
import { hostileGraph } from '../fixtures/hostile-graph.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';

describe('a row of CSV', () => {
  it.each([
    [['a', 'b'], 'a,b'],
    [['a,b', 'c'], '"a,b",c'],
    [['say "yes"'], '"say ""yes"""'],
    [['two\nlines'], '"two\nlines"'],
    [[undefined, 'x', undefined], ',x,'],
    [['=1+1'], "'=1+1"],
    [['+47 22'], "'+47 22"],
    [['-'], "'-"],
    [['@lind'], "'@lind"],
    [['\tx'], "'\tx"],
    [['=a,"b"'], '"\'=a,""b"""'],
    [[-3.5, 0], '-3.5,0'],
  ])('of %j is %j', (cells, row) => {
    expect(csvRow(cells)).toBe(`${row}\r\n`);
  });
});

describe('the edges as CSV', () => {
  it.each([
    ['the sample', sampleGraph],
    ['hostile text', hostileGraph],
  ])('of %s have one row each, all of one width', (_, make) => {
    const graph = make();
    const [names = [], ...rows] = parseCsv(toCsv(graph));
    expect(names.slice(0, 6)).toEqual([
      'key',
      'source',
      'sourceLabel',
      'target',
      'targetLabel',
      'type',
    ]);
    expect(rows).toHaveLength(graph.size);
    for (const row of rows) expect(row).toHaveLength(names.length);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@\t\r]|^-\D/);
  });
});

/** A reader of RFC 4180, kept apart from the writer. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const match of text.matchAll(cell)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
