// The corpus of hostile names in; a graph where every node, article and sentence bears one, out.

import { createGraph } from '../../src/graph/knowledge-graph.ts';
import { layOut } from '../../src/graph/layout.ts';
import type { EdgeAttributes } from '../../src/model/index.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';
import type { PageInput } from './page-server.ts';

/** A ring of hostile persons, each of whom met the next, in an article of a hostile title. */
export function hostileInput(): PageInput {
  const graph = createGraph();
  const basics = { x: 0, y: 0, mentions: 1, articles: 1 };
  const text = HOSTILE_NAMES.join(' met ');
  const title = HOSTILE_NAMES[0] ?? '';
  graph.addNode('article:0', {
    ...basics,
    label: title,
    type: 'article',
    aliases: [],
    title,
    publisher: HOSTILE_NAMES[1] ?? '',
    url: 'javascript:alert(1)',
  });
  HOSTILE_NAMES.forEach((label, index) => {
    graph.addNode(`person:${index}`, {
      ...basics,
      label,
      type: 'person',
      aliases: [...HOSTILE_NAMES.slice(0, 3)],
      title: label,
    });
  });
  let start = 0;
  HOSTILE_NAMES.slice(0, -1).forEach((name, index) => {
    const next = HOSTILE_NAMES[index + 1] ?? '';
    const end = start + name.length + 5 + next.length;
    const attributes: EdgeAttributes = {
      type: 'MET',
      status: 'occurred',
      place: name,
      title: name,
      attributedTo: name,
      articles: 1,
      evidence: [
        {
          article: 'article:0',
          start,
          end,
          sentence: text.slice(start, end),
          rule: name.slice(0, 60),
          confidence: 0.5,
          subject: [start, start + name.length],
          object: [end - next.length, end],
          attributedTo: name,
        },
      ],
    };
    graph.addDirectedEdgeWithKey(`e${index}`, `person:${index}`, `person:${index + 1}`, attributes);
    start += name.length + 5;
  });
  layOut(graph);
  return { graph, texts: new Map([['article:0', text]]) };
}
