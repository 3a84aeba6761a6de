// Two of one name: a question asks which, and each can be asked about by its key.

import { describe, expect, it } from 'vitest';
import { RapportError } from '../../src/model/index.ts';
import { ask, graphologySource } from '../../src/query/index.ts';
import { newsGraph } from './news-graph.ts';

function sourceWithTwins() {
  const graph = newsGraph();
  const twin = { ...graph.getNodeAttributes('person:berg'), title: 'sailor', aliases: [] };
  graph.addNode('person:berg-2', twin);
  graph.addDirectedEdgeWithKey('twin', 'person:berg-2', 'person:moen', {
    type: 'MET',
    status: 'occurred',
    articles: 1,
    evidence: [],
  });
  return graphologySource(graph);
}

describe('two of one name', () => {
  const source = sourceWithTwins();

  it('are asked back, each with a query that means it alone', () => {
    try {
      ask(source, 'whom did Jonas Berg meet');
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof RapportError)) throw error;
      expect(error.code).toBe('query.ambiguous');
      expect(error.candidates.map(({ id }) => id)).toEqual(['person:berg', 'person:berg-2']);
      const [first, second] = error.candidates.map(({ cypher = '' }) => ask(source, cypher).rows);
      expect(first?.map(([whom]) => whom)).toEqual(['Anna Lind', 'Mara Holt']);
      expect(second?.map(([whom]) => whom)).toEqual(['Ida Moen']);
    }
  });

  it('are told apart by a post', () => {
    const { rows, assumptions } = ask(source, 'whom did the CIA director meet');
    expect(rows.map(([whom]) => whom)).toEqual(['Anna Lind', 'Mara Holt']);
    expect(assumptions).toContain('"the CIA director" read as Jonas Berg');
  });
});
