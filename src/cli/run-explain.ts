// The key of an edge or the names at its ends in, why it is there on standard output: text or JSON.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ExplanationFormat,
  explainEdge,
  findEdges,
  formatExplanations,
} from '../explain/index.ts';
import { openStore, STORE_FILE } from '../store/index.ts';
import { openDrawnGraph } from './drawn-graph.ts';
import { EXIT, type ExitStatus, printable } from './failure.ts';
import { findStoredArticle } from './find-stored-article.ts';
import { writeOut } from './output.ts';
import { tellAsJson } from './tell-as-json.ts';

/** Which graph, and how to write. */
export interface RunExplainOptions {
  readonly graph: string;
  readonly format: ExplanationFormat;
}

/**
 * Explains the edges that some words name.
 *
 * @throws RapportError `query.*` when they name none, except as JSON, where the error is the answer.
 */
export async function runExplain(
  words: readonly string[],
  { graph: folder, format }: RunExplainOptions,
): Promise<ExitStatus> {
  const graph = await openDrawnGraph(folder);
  const store = existsSync(join(folder, STORE_FILE))
    ? openStore(folder, { readonly: true })
    : undefined;
  try {
    const edges = findEdges(graph, words).map((key) =>
      explainEdge(graph, key, (article) => findStoredArticle(store, article)),
    );
    const text = formatExplanations(edges, format);
    await writeOut(format === 'text' ? printable(text) : text);
    return EXIT.ok;
  } catch (error) {
    if (format !== 'json') throw error;
    return await tellAsJson(error);
  } finally {
    store?.close();
  }
}
