// A folder with the graph of a crowd in which everybody has met many others, for queries that run away.

import { toJson } from '../../../src/export/index.ts';
import { createGraph } from '../../../src/graph/knowledge-graph.ts';
import { temporaryFolder } from '../run-program.ts';

const PERSONS = 200;
const MET_BY_EACH = 20;

/** A folder whose graph has 200 persons and 4,000 meetings among them. */
export function denseFolder() {
  const graph = createGraph();
  const key = (index: number) => `person:${index % PERSONS}`;
  for (let index = 0; index < PERSONS; index++) {
    graph.addNode(key(index), {
      label: `Person ${index}`,
      type: 'person',
      aliases: [],
      x: 0,
      y: 0,
      mentions: 1,
      articles: 1,
    });
  }
  for (let from = 0; from < PERSONS; from++) {
    for (let step = 1; step <= MET_BY_EACH; step++) {
      graph.addDirectedEdgeWithKey(`e${from}-${step}`, key(from), key(from + step * 7), {
        type: 'MET',
        status: 'occurred',
        articles: 1,
        evidence: [],
      });
    }
  }
  return temporaryFolder({ 'graph.json': toJson(graph) });
}

/** Queries that would run for hours, or hold more than any machine has. */
export const RUNAWAYS: readonly (readonly [what: string, query: string])[] = [
  ['a list of two thousand million', 'UNWIND range(1, 2000000000) AS x RETURN sum(x)'],
  ['a Cartesian product of four', 'MATCH (a), (b), (c), (d) RETURN count(*)'],
  ['paths of twelve steps', 'MATCH p = (a)-[:MET*12]-(b) RETURN count(p)'],
];

/** Each of its steps takes so long that no machine comes to the most steps of a query in a minute. */
export const ENDLESS_QUERY = {
  query: 'MATCH (a), (b), (c), (d) RETURN sum(CASE WHEN $text CONTAINS d.name THEN 1 END)',
  params: { text: 'Person Person 1 '.repeat(1_250) },
} as const;
