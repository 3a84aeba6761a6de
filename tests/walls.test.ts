// The import rule: data moves downwards only. A stage imports `model`, `ontology` and the
// stages above it that it needs, never one below.

import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What each part of src may import, beside itself, in the order in which data moves. */
const MAY_IMPORT: ReadonlyMap<string, readonly string[]> = new Map([
  ['model', ['ontology']],
  ['ontology', ['model']],
  ['read', ['model']],
  ['language', ['model']],
  ['mention', ['model', 'ontology', 'language']],
  ['relate', ['model', 'ontology', 'language', 'mention']],
  ['resolve', ['model', 'ontology', 'language', 'mention', 'relate']],
  ['pipeline', ['model', 'language', 'mention', 'relate', 'resolve']],
  ['reader-version', ['model']],
  ['store', ['model']],
  ['graph', ['model', 'ontology']],
  // A question that fits no form of questions is read as a sentence of an article is.
  ['query', ['model', 'ontology', 'graph', 'pipeline']],
  ['explain', ['model', 'ontology', 'relate', 'resolve', 'graph', 'query']],
  ['export', ['model', 'ontology', 'graph']],
  ['judge', ['model', 'ontology', 'resolve', 'store', 'graph', 'query']],
  ['server', ['model', 'ontology', 'graph', 'query', 'explain', 'export', 'judge']],
  ['mcp', ['model', 'ontology', 'graph', 'query', 'server']],
  [
    'cli',
    [
      'model',
      'ontology',
      'read',
      'resolve',
      'pipeline',
      'reader-version',
      'store',
      'graph',
      'query',
      'explain',
      'export',
      'judge',
      'server',
      'mcp',
    ],
  ],
]);

/** Packages that one part alone knows, so that it alone changes when they do. */
const OWNED: readonly (readonly [pattern: RegExp, owner: string])[] = [
  [/^commander$/, 'cli'],
  [/^libsql$/, 'store'],
  [/^@modelcontextprotocol\//, 'mcp'],
  [/^(?:hono|@hono\/.*)(?:$|\/)/, 'server'],
  [/^(?:linkedom|@mozilla\/readability)$/, 'read'],
  [/^(?:node:)?(?:http|https|net|http2)$/, 'server'],
];

interface Import {
  /** Path of the file from the root, with slashes. */
  readonly from: string;
  /** A package, or a path from the root. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const STATIC =
  /^(?:import|export)\s+(type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\}|\w+)(?:\s*,\s*\{[^}]*\})?\s+from\s+'([^'\n]+)'/gm;
const BARE_OR_DYNAMIC = /(?:^import\s+|\bimport\(\s*)'([^'\n]+)'/gm;

function importsOf(from: string, source: string): readonly Import[] {
  const target = (path: string) =>
    path.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), path)) : path;
  return [
    ...[...source.matchAll(STATIC)].map(([, type, path = '']) => ({
      from,
      to: target(path),
      typeOnly: type !== undefined,
    })),
    ...[...source.matchAll(BARE_OR_DYNAMIC)].map(([, path = '']) => ({
      from,
      to: target(path),
      typeOnly: false,
    })),
  ];
}

function sourcesUnder(folder: string): readonly (readonly [path: string, source: string])[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(ROOT, path).split(sep).join('/'), readFileSync(path, 'utf8')]);
}

/** `src/mention/names.ts` is of `mention`, `src/pipeline.ts` of `pipeline`. */
function partOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.ts$/, '');
}

function breaches(imports: readonly Import[]): readonly string[] {
  return imports
    .filter(({ from, to }) => {
      if (!to.startsWith('src/')) return to.startsWith('web/') || isForeign(partOf(from), to);
      return partOf(to) !== partOf(from) && !MAY_IMPORT.get(partOf(from))?.includes(partOf(to));
    })
    .map(({ from, to }) => `${from} imports ${to}`);
}

function isForeign(part: string, target: string): boolean {
  return OWNED.some(([pattern, owner]) => pattern.test(target) && owner !== part);
}

const SOURCES = sourcesUnder('src');
const IMPORTS = SOURCES.flatMap(([path, source]) => importsOf(path, source));

describe('the walls of src', () => {
  it('stand: no stage imports one below it, or a package of another', () => {
    expect(IMPORTS.length).toBeGreaterThan(100);
    expect(breaches(IMPORTS)).toEqual([]);
  });

  it('know every part of src', () => {
    const parts = new Set(SOURCES.map(([path]) => partOf(path)));
    expect([...parts].filter((part) => !MAY_IMPORT.has(part))).toEqual([]);
  });

  it('let model know of the ontology by types alone, since the ontology stands on it', () => {
    const values = IMPORTS.filter(
      ({ from, to, typeOnly }) =>
        partOf(from) === 'model' && to.startsWith('src/ontology/') && !typeOnly,
    );
    expect(values).toEqual([]);
  });

  it('keep clocks, chance and locales out of everything but the command line', () => {
    const unsteady =
      /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\blocaleCompare\b|\bIntl\.Collator\b|\brandomUUID\b/;
    const found = SOURCES.filter(
      ([path, source]) => partOf(path) !== 'cli' && unsteady.test(source),
    );
    expect(found.map(([path]) => path)).toEqual([]);
  });
});

describe('the explorer', () => {
  it('takes types alone from src, and the lexer, so that it colours what the engine reads', () => {
    const imports = sourcesUnder('web').flatMap(([path, source]) => importsOf(path, source));
    const values = imports.filter(({ to, typeOnly }) => to.startsWith('src/') && !typeOnly);
    expect(values.map(({ from, to }) => `${from} imports ${to}`)).toEqual([
      'web/console/editor/highlight.ts imports src/query/cypher/lexer.ts',
    ]);
  });
});

/** Packages that are measured beside this one and must not become part of it. */
const COMPARED = /^(?:wink-nlp|wink-eng-lite-web-model|compromise)(?:$|\/)/;

function borrowings(imports: readonly Import[]): readonly string[] {
  return imports
    .filter(({ from, to }) => !from.startsWith('bench/') && COMPARED.test(to))
    .map(({ from, to }) => `${from} imports ${to}`);
}

describe('the libraries compared with', () => {
  const importsUnder = (folder: string) =>
    sourcesUnder(folder).flatMap(([path, source]) => importsOf(path, source));

  it('are known to bench alone', () => {
    const imports = ['src', 'web', 'tests', 'training'].flatMap(importsUnder);
    expect(borrowings(imports)).toEqual([]);
    expect(importsUnder('bench').filter(({ to }) => COMPARED.test(to))).toHaveLength(3);
  });

  it.each([
    ['src/language/a.ts', "import winkNlp from 'wink-nlp';", 1],
    ['tests/a.test.ts', "import nlp from 'compromise/two';", 1],
    ['bench/a.ts', "import nlp from 'compromise';", 0],
  ])('would be found in %s: %s', (from, source, count) => {
    expect(borrowings(importsOf(from, source))).toHaveLength(count);
  });
});

describe('the test of the walls itself', () => {
  it.each([
    ['src/mention/a.ts', "import { x } from '../relate/b.ts';"],
    ['src/store/a.ts', "import type { x } from '../cli/b.ts';"],
    ['src/graph/a.ts', "import {\n  a,\n  type B,\n} from '../query/index.ts';"],
    ['src/relate/clause/a.ts', "export * from '../../resolve/index.ts';"],
    ['src/export/a.ts', "export { x } from '../server/index.ts';"],
    ['src/read/a.ts', "const x = await import('../language/index.ts');"],
    ['src/language/a.ts', "import '../pipeline.ts';"],
    ['src/query/a.ts', "import { serve } from '@hono/node-server';"],
    ['src/graph/a.ts', "import Database from 'libsql';"],
    ['src/cli/a.ts', "import { Hono } from 'hono';"],
    ['src/server/a.ts', "import { x } from '../../web/app.tsx';"],
  ])('finds the breach in %s: %s', (from, source) => {
    expect(breaches(importsOf(from, source))).toHaveLength(1);
  });

  it.each([
    ['src/relate/a.ts', "import { x } from '../mention/index.ts';"],
    ['src/relate/clause/a.ts', "import { x } from '../time/b.ts';"],
    ['src/pipeline.ts', "import { x } from './language/index.ts';"],
    ['src/cli/commands/a.ts', "import { x } from '../../server/index.ts';"],
  ])('lets %s: %s', (from, source) => {
    expect(importsOf(from, source)).toHaveLength(1);
    expect(breaches(importsOf(from, source))).toEqual([]);
  });
});
