// A folder of articles in, the graph that the real pipeline makes of them out, ready to be asked.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import type { KnowledgeGraph } from '../../../src/graph/knowledge-graph.ts';
import { byCodeUnit } from '../../../src/model/index.ts';
import { read } from '../../../src/pipeline.ts';
import { toDocument } from '../../../src/read/index.ts';
import { resolveCorpus } from '../../../src/resolve/index.ts';

/** Folders of articles of our own about invented people; questions of the first are a test, of the second only measured. */
export const ARTICLE_FOLDERS = {
  dev: new URL('../../../tests/query/articles/', import.meta.url),
  held: new URL('../../../tests/query/held/', import.meta.url),
  third: new URL('../../../tests/query/held-3/', import.meta.url),
} as const;

/** The graph of all articles of a folder; a file holds the title, the day, and the text. */
export function graphOfFolder(folder: URL): KnowledgeGraph {
  const names = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.txt'));
  const articles = names.sort(byCodeUnit).map((name) => {
    const [title = '', date = '', ...body] = readFileSync(new URL(name, folder), 'utf8').split(
      '\n\n',
    );
    const document = toDocument({ id: name, title, date, text: body.join('\n\n') });
    return { document, reading: read(document) };
  });
  return buildGraph(articles, resolveCorpus(articles, []));
}
