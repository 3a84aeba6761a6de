// What the sources and the built page must never hold.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from './build-page.ts';
import { WEB_FOLDER } from './page-server.ts';

const WEB = join(import.meta.dirname, '../../web');
const MAX_SCRIPT_BYTES = 80 * 1024;
const MAX_EDITOR_BYTES = 110 * 1024;

const sources = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => [path, readFileSync(join(WEB, path), 'utf8')] as const);

describe('the sources of the page', () => {
  it.each(sources)('%s makes no HTML and no code out of text', (_path, text) => {
    expect(text).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|\beval\(|new Function/i,
    );
  });

  it.each(sources)('%s takes types alone from the server side', (_path, text) => {
    const taken = text.match(/^(?:import|export)\b[^;]*?from '(?:\.\.\/)+src\/[^']+'/gm) ?? [];
    for (const statement of taken)
      expect(statement).toMatch(/^(?:import|export) type |^import \{ leadingTokens, type Token \}/);
  });

  it('speak to sigma in the adapter only', () => {
    const speakers = sources.filter(([, text]) => /from 'sigma/.test(text)).map(([path]) => path);
    expect(speakers.sort()).toEqual([
      'explorer/camera-moves.ts',
      'explorer/edge-program.ts',
      'explorer/label-layer.ts',
      'explorer/node-program.ts',
      'explorer/pointer.ts',
      'explorer/renderer.ts',
    ]);
  });
});

describe('the built page', () => {
  beforeAll(buildPage, 120_000);

  it('has no script or style of its own in the document', () => {
    const html = readFileSync(join(WEB_FOLDER, 'index.html'), 'utf8');
    expect(html).not.toMatch(/<style|style=|\son\w+=/i);
    for (const [script] of html.matchAll(/<script\b[^>]*>/g))
      expect(script).toMatch(/ src="\/assets\//);
  });

  it('loads at most 80 KB of script at first, compressed', () => {
    const assets = join(WEB_FOLDER, 'assets');
    const html = readFileSync(join(WEB_FOLDER, 'index.html'), 'utf8');
    const first = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+\.js)"/g)].map(
      ([, name = '']) => name,
    );
    expect(first.length).toBeGreaterThan(0);
    expect(bytesOf(assets, staticallyLoaded(assets, first))).toBeLessThanOrEqual(MAX_SCRIPT_BYTES);
  });

  it('loads at most 110 KB of script for the editor, compressed, once it is used', () => {
    const assets = join(WEB_FOLDER, 'assets');
    const editor = readdirSync(assets).filter((name) => /^mount-editor-.*\.js$/.test(name));
    expect(editor).toHaveLength(1);
    const html = readFileSync(join(WEB_FOLDER, 'index.html'), 'utf8');
    const later = [...staticallyLoaded(assets, editor)].filter((name) => !html.includes(name));
    expect(bytesOf(assets, later)).toBeLessThanOrEqual(MAX_EDITOR_BYTES);
    expect(bytesOf(assets, later)).toBeGreaterThan(MAX_EDITOR_BYTES / 4);
  });
});

/** What files come to when they are compressed. */
function bytesOf(folder: string, names: Iterable<string>): number {
  const sizes = [...names].map((name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }));
  return sizes.reduce((sum, { length }) => sum + length, 0);
}

/** Names of scripts and of all that these import before they run. */
function staticallyLoaded(folder: string, names: readonly string[]): ReadonlySet<string> {
  const found = new Set(names);
  for (const name of found) {
    const text = readFileSync(join(folder, name), 'utf8');
    for (const [, other = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      found.add(other);
  }
  return found;
}
