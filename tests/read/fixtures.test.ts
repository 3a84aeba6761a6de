// Whole articles, as messy as they come: what is known of each, and every region of its text.
// `NAME.expected` beside a fixture lists both; line ends within a region are written " / ".

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type ArticleResult, readArticles } from '../../src/read/index.ts';

const FOLDER = fileURLToPath(new URL('./fixtures/', import.meta.url));
const NAMES = readdirSync(FOLDER).filter((name) => !name.endsWith('.expected'));

function describeResult(result: ArticleResult): string {
  if (result.kind === 'refused') return `refused: ${result.error.code}\n`;
  const { id: _, text, regions, language: __, ...known } = result.document;
  const facts = Object.entries(known).map(([key, value]) => `${key}: ${value}\n`);
  const parts = regions.map(({ start, end, kind }) => {
    return `[${kind}] ${text.slice(start, end).replaceAll(/\s*\n\s*/gu, ' / ')}\n`;
  });
  return [...facts, ...parts].join('');
}

describe('fixtures', () => {
  it.each(NAMES)('reads %s', async (name) => {
    const seen: string[] = [];
    for await (const result of readArticles([FOLDER + name])) seen.push(describeResult(result));
    expect(seen.join('\n')).toBe(readFileSync(`${FOLDER}${name}.expected`, 'utf8'));
  });
});
