// Files of what is on screen, with names that would break or be run by the program that opens them.

import { describe, expect, it } from 'vitest';
import { csvCell, fileName, jsonOf } from '../../web/export/files.ts';
import { escaped } from '../../web/export/xml-text.ts';
import { sampleGraph } from '../fixtures/sample-graph.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';
import { modelOf } from './model-of.ts';

/** Reads one cell of RFC 4180 back. */
function readCell(cell: string): string {
  expect(cell.startsWith('"') && cell.endsWith('"')).toBe(true);
  const inner = cell.slice(1, -1);
  expect(inner.replaceAll('""', '')).not.toContain('"');
  return inner.replaceAll('""', '"');
}

const NAMES = [
  ...HOSTILE_NAMES,
  'a "quoted" name',
  'two\nlines\r\nand a third',
  'back\\slash',
  '=cmd|calc',
  '+1',
  '-2',
  '@sum(A1)',
  '\ttab',
  '\u202eright to left',
];

describe('a cell of CSV', () => {
  it.each(NAMES.map((name) => [name]))('%j comes back, and is no formula', (name) => {
    const read = readCell(csvCell(name));
    const isRun = /^[=+\-@\t\r]/.test(name);
    expect(read).toBe(isRun ? `'${name}` : name);
    expect(read).not.toMatch(/^[=+\-@\t\r]/);
  });

  it('of a number is that number', () => {
    expect(csvCell(-3)).toBe('"-3"');
  });
});

describe('text of SVG', () => {
  it.each(NAMES.map((name) => [name]))('%j makes no element and ends no attribute', (name) => {
    expect(escaped(name)).not.toMatch(/[<>"]|&(?!amp;|lt;|gt;|quot;)/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(escaped(name)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  });
});

describe('JSON', () => {
  it('keeps every name as it is', () => {
    const model = modelOf(sampleGraph());
    const visible = { nodes: new Set(model.nodes.keys()), edges: new Set(model.edges.keys()) };
    const origin = { query: NAMES.join(' '), shown: '', source: '', address: '' };
    const text = jsonOf({ model, visible, sentences: [], origin });
    const read = JSON.parse(text) as { origin: { query: string }; nodes: unknown[] };
    expect(read.origin.query).toBe(NAMES.join(' '));
    expect(read.nodes.length).toBe(model.nodes.size);
  });
});

describe('the name of a file', () => {
  it.each([
    ['', 'rapport.csv'],
    ['who met whom?', 'rapport-who-met-whom.csv'],
    ['../../etc/passwd', 'rapport-etc-passwd.csv'],
  ])('%j is %s', (query, name) => {
    expect(fileName(query, 'csv')).toBe(name);
  });
});
