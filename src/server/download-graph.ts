// A graph and the name of a format in, a download out; the file is written piece by piece as it is
// sent, so that a large graph is never held twice.

import { EXPORTS, isExportName } from '../export/index.ts';
import { createGraph, type KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { RapportError } from '../model/index.ts';

const BLOCK_CHARS = 1 << 16;

/**
 * The graph as a file.
 *
 * @throws RapportError `not-found` when there is no such format.
 */
export function downloadGraph(graph: KnowledgeGraph, name: string): Response {
  if (!isExportName(name)) throw noSuchFormat();
  const { extension, mediaType, write } = EXPORTS[name];
  return new Response(ReadableStream.from(blocksOf(write(graph))), {
    headers: {
      'Content-Type': mediaType,
      'Content-Disposition': `attachment; filename="rapport${extension}"`,
    },
  });
}

/** The part of a graph that some keys name, with both ends of each edge; unknown keys are left out. */
export function partOf(
  graph: KnowledgeGraph,
  keys: { readonly nodes: readonly string[]; readonly edges: readonly string[] },
): KnowledgeGraph {
  const part = createGraph();
  part.replaceAttributes(graph.getAttributes());
  const addNode = (key: string): void => {
    if (graph.hasNode(key) && !part.hasNode(key)) part.addNode(key, graph.getNodeAttributes(key));
  };
  for (const key of keys.nodes) addNode(key);
  for (const key of keys.edges) {
    if (!graph.hasEdge(key) || part.hasEdge(key)) continue;
    const [source, target] = graph.extremities(key);
    addNode(source);
    addNode(target);
    part.addDirectedEdgeWithKey(key, source, target, graph.getEdgeAttributes(key));
  }
  return part;
}

function* blocksOf(pieces: Iterable<string>): Iterable<Uint8Array> {
  const encoder = new TextEncoder();
  let pending = '';
  for (const piece of pieces) {
    pending += piece;
    if (pending.length < BLOCK_CHARS) continue;
    yield encoder.encode(pending);
    pending = '';
  }
  yield encoder.encode(pending);
}

function noSuchFormat(): RapportError {
  return new RapportError('not-found', 'There is no such format.', {
    suggestions: Object.keys(EXPORTS).map((known) => `/api/export/${known}`),
  });
}
