// A few short articles of invented people in, a real graph folder with its store out.

import { drawIntoFolder } from '../../src/cli/drawn-graph.ts';
import type { ArticleReading } from '../../src/model/index.ts';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';
import { openStore } from '../../src/store/index.ts';
import { temporaryFolder } from '../cli/run-program.ts';

/** An article as a test writes it. */
export type Told = readonly [text: string, date: string];

/** Articles in which two of one surname may be one, a meeting is told twice, and a bank is named. */
export const TOLD = {
  minister: [
    'Norwegian Foreign Minister Anna Lind met Jonas Berg in Oslo on 12 February 2024. Lind said the talks went well.',
    '2024-02-13',
  ],
  again: [
    'Anna Lind met Jonas Berg in Oslo on 12 February 2024, the newspaper said.',
    '2024-02-14',
  ],
  dahl: [
    'Anna Dahl visited Bergen on Tuesday. Jonas Berg, the head of the Norne Bank, accused Dahl of lying.',
    '2024-02-21',
  ],
  swimmer: ['Anna Lind, a swimmer of Bergen, won gold on Sunday.', '2024-03-04'],
  other: ['Norne Bank dismissed A. Lind in Bergen on Monday. Lind denied it.', '2024-03-05'],
} as const satisfies Record<string, Told>;

/** An article and what is read in it. */
export function readTold([text, date]: Told): ArticleReading {
  const document = toDocument({ text, date });
  return { document, reading: read(document) };
}

/** Makes a folder whose store holds the articles, with its graph drawn. */
export async function makeGraphFolder(articles: readonly ArticleReading[]) {
  const folder = temporaryFolder();
  const store = openStore(folder.path);
  for (const { document, reading } of articles) store.mergeArticle(document, reading, 'test');
  await drawIntoFolder(store, folder.path);
  store.close();
  return folder;
}
