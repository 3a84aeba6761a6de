// Out: the texts on which the speed of the language layer is measured, the same at every run.

import { existsSync, readFileSync } from 'node:fs';
import { inventArticles } from '../articles.ts';

const INVENTED = 60;
/** Real articles, where the data folder is at hand. */
const FILES = ['meantime.dev.jsonl', 're3d.dev.jsonl'];
const DATA = new URL('../../../shared/data/', import.meta.url);

/** What is read, and where it comes from. */
export interface Sample {
  readonly texts: readonly string[];
  readonly sources: readonly string[];
}

/** Invented articles and, where the data folder is at hand, real ones. */
export function sampleTexts(): Sample {
  const files = FILES.map((name) => new URL(name, DATA)).filter((file) => existsSync(file));
  const real = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => textOf(JSON.parse(line))),
  );
  return {
    texts: [...inventArticles(INVENTED).map(({ text }) => text), ...real],
    sources: [
      `${INVENTED} invented articles`,
      ...files.map((file) => `${file.pathname.split('/').at(-1)}`),
    ],
  };
}

function textOf(line: unknown): string {
  const isRecord = typeof line === 'object' && line !== null && 'text' in line;
  return isRecord && typeof line.text === 'string' ? line.text : '';
}
