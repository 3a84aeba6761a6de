// A key or a name in, the one node that is meant out.

import type { KnowledgeGraph } from '../../graph/knowledge-graph.ts';
import { RapportError } from '../../model/index.ts';
import { foldName, type SearchResult, searchIn } from '../../server/index.ts';

const MOST_CANDIDATES = 10;

/**
 * The node with a key, or else with a name.
 *
 * @throws RapportError query.unknown-name, query.ambiguous with those that could be meant.
 */
export function findNode(graph: KnowledgeGraph, text: string): string {
  if (graph.hasNode(text)) return text;
  const { results } = searchIn(graph, { text, limit: 50 });
  const wanted = foldName(text);
  const named = results.filter(({ label, aliases }) =>
    [label, ...aliases].some((name) => foldName(name) === wanted),
  );
  const [first, second] = named.length > 0 ? named : results;
  if (first === undefined || wanted === '') {
    throw new RapportError('query.unknown-name', `nothing in the graph is named "${text}"`, {
      suggestions: ['Look for another spelling with the tool search.'],
    });
  }
  if (second === undefined) return first.key;
  const candidates = (named.length > 0 ? named : results).slice(0, MOST_CANDIDATES);
  throw new RapportError('query.ambiguous', `"${text}" could mean several; give a key`, {
    candidates: candidates.map(candidateOf),
  });
}

function candidateOf({ key, label, type, degree }: SearchResult) {
  return { id: key, name: label, type, description: `${degree} relations` };
}
