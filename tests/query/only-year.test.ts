// A month without a year, of which the graph has several.

import { describe, expect, it } from 'vitest';
import { createGraph } from '../../src/graph/knowledge-graph.ts';
import { toEdtf } from '../../src/model/index.ts';
import { graphologySource } from '../../src/query/index.ts';
import { yearsLeftOpen } from '../../src/query/question/only-year.ts';

function graphOf(dates: readonly string[]) {
  const graph = createGraph();
  dates.forEach((date, at) => {
    graph.addNode(`event:${at}`, {
      label: 'met',
      type: 'event',
      kind: 'CONSULT',
      aliases: [],
      date: toEdtf(date),
      mentions: 1,
      articles: 1,
      x: 0,
      y: 0,
    });
  });
  return graphologySource(graph);
}

describe('a month without a year', () => {
  it.each([
    ['who met whom in October', ['who met whom in October 2028', 'who met whom in October 2029']],
    ['who met on 3 October in Oslo', undefined],
    ['who met whom in October 2028', undefined],
    ['who met whom in March', undefined],
    ['who may meet whom', undefined],
  ])('%s', (text, dated) => {
    const open = yearsLeftOpen(graphOf(['2028-10-01', '2029-10', '2029-03-04']), text);
    expect(open?.dated.map((one) => one.text)).toEqual(dated);
  });
});
