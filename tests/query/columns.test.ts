// A graph in columns, in memory and in a file, answers as the graph it was packed from.

import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openColumn, packColumn } from '../../src/query/columns/column.ts';
import { packStrings, StringTable } from '../../src/query/columns/string-table.ts';
import {
  graphologySource,
  openSnapshot,
  type PropertyValue,
  packGraph,
  rowsOf,
  snapshotBytes,
} from '../../src/query/index.ts';
import { newsGraph } from './news-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapport-columns-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const graph = newsGraph();
const columns = packGraph(rowsOf(graph));
const plain = graphologySource(graph);

function written(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, Buffer.concat([...snapshotBytes(columns, 'stamp')]));
  return path;
}

describe('strings in one block', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (strings) => {
        const table = new StringTable(packStrings(strings));
        expect(strings.map((_, index) => table.get(index))).toEqual(strings);
        expect(table.size).toBe(strings.length);
      }),
    );
  });
});

const value: fc.Arbitrary<PropertyValue> = fc.letrec<{ value: PropertyValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.string({ unit: 'grapheme' }),
    fc.boolean(),
    fc.bigInt(-(2n ** 63n), 2n ** 63n),
    fc.double(),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
})).value;

describe('a column', () => {
  it.each<[string, fc.Arbitrary<PropertyValue>]>([
    ['values of any kind', value],
    ['texts', fc.oneof(fc.constant(null), fc.string())],
    ['whole numbers', fc.oneof(fc.constant(null), fc.bigInt(-(2n ** 60n), 2n ** 60n))],
    ['floats', fc.double()],
    ['truths', fc.oneof(fc.constant(null), fc.boolean())],
  ])('of %s gives each value back', (_, values) => {
    fc.assert(
      fc.property(fc.array(values), (given) => {
        const block = packColumn(given);
        const column = block === undefined ? undefined : openColumn(block);
        expect(given.map((_, row) => column?.get(row) ?? null)).toEqual(given);
      }),
    );
  });

  it('of more numbers than a dictionary takes gives each back', () => {
    const given = Array.from({ length: 70_000 }, (_, index) =>
      index % 9 === 0 ? null : BigInt(index),
    );
    const block = packColumn(given);
    if (block === undefined) throw new Error('nothing was packed');
    const column = openColumn(block);
    expect(given.filter((item, row) => column.get(row) !== item)).toEqual([]);
  });
});

describe('a snapshot file', () => {
  it('tells of every node and edge what the graph tells', () => {
    const { source, stamp, close } = openSnapshot(written('whole'));
    expect(stamp).toBe('stamp');
    for (const node of plain.allNodes()) {
      const [found] = source.findNodes({
        property: 'id',
        lookup: { kind: 'equal', value: plain.nodeKey(node) },
      });
      if (found === undefined) throw new Error(`no node ${plain.nodeKey(node)}`);
      expect(source.nodePropertyNames(found)).toEqual(plain.nodePropertyNames(node));
      for (const name of plain.nodePropertyNames(node)) {
        expect(source.nodeProperty(found, name)).toEqual(plain.nodeProperty(node, name));
      }
      const outgoing = [...source.outgoing(found, [])].map((edge) => ({
        key: source.edgeKey(edge),
        evidence: source.evidenceOf(edge),
        properties: source
          .edgePropertyNames(edge)
          .map((name) => [name, source.edgeProperty(edge, name)]),
      }));
      const expected = [...plain.outgoing(node, [])].map((edge) => ({
        key: plain.edgeKey(edge),
        evidence: plain.evidenceOf(edge),
        properties: plain
          .edgePropertyNames(edge)
          .map((name) => [name, plain.edgeProperty(edge, name)]),
      }));
      const byKey = (items: typeof outgoing) => new Map(items.map((item) => [item.key, item]));
      expect(byKey(outgoing)).toEqual(byKey(expected));
    }
    close();
  });

  it('has the same bytes whatever the order of the rows', () => {
    const { nodes, edges } = rowsOf(graph);
    const other = packGraph({ nodes: nodes.toReversed(), edges: edges.toReversed() });
    expect(Buffer.concat([...snapshotBytes(other, 'stamp')])).toEqual(
      readFileSync(written('bytes')),
    );
  });

  it.each<[string, (path: string) => void]>([
    ['cut off within its arrays', (path) => truncateSync(path, 9_000)],
    ['cut off within its contents', (path) => truncateSync(path, 100)],
    ['empty', (path) => truncateSync(path, 0)],
    ['another file', (path) => writeFileSync(path, '<html>'.repeat(50))],
  ])('that is %s is refused with advice', (name, damage) => {
    const path = written(name.replaceAll(' ', '-'));
    damage(path);
    expect(() => openSnapshot(path)).toThrow(
      expect.objectContaining({ code: 'store.corrupt', where: path }),
    );
  });

  it('is refused when the numbers in its contents are not those of arrays', () => {
    const path = written('numbers');
    const bytes = readFileSync(path);
    bytes.write('"length":-', bytes.indexOf('"length":'));
    writeFileSync(path, bytes);
    expect(() => openSnapshot(path)).toThrow(expect.objectContaining({ code: 'store.corrupt' }));
  });
});
