// A richer graph of invented people: namesakes, namesakes of places, nested places, dates of every
// kind, every status, and a name that tries to be Cypher.

import { createGraph, type KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import {
  type EdgeAttributes,
  type Edtf,
  type NodeAttributes,
  toEdtf,
} from '../../src/model/index.ts';

/** A name with quotes, a backslash and a clause in it. */
export const HOSTILE_NAME = `Ann "O'Hara" \\ {name: '}) DETACH DELETE n //`;

type Extra<T> = Partial<Omit<T, 'type'>>;

function addNode(
  graph: KnowledgeGraph,
  key: string,
  label: string,
  extra: Extra<NodeAttributes> = {},
): void {
  const type = key.split(':')[0] as NodeAttributes['type'];
  graph.addNode(key, {
    label,
    type,
    aliases: [],
    x: 0,
    y: 0,
    mentions: 1,
    articles: 1,
    ...extra,
  });
}

let serial = 0;

function addEdge(
  graph: KnowledgeGraph,
  [from, type, to]: readonly [string, EdgeAttributes['type'], string],
  extra: Extra<EdgeAttributes> = {},
): void {
  const key = `e${String(serial++).padStart(3, '0')}`;
  const sentence = `${from} ${type} ${to}.`;
  const evidence = [
    {
      article: 'article:1',
      start: 0,
      end: sentence.length,
      sentence,
      rule: 'test',
      confidence: 0.8,
    },
  ];
  graph.addDirectedEdgeWithKey(key, from, to, {
    type,
    status: 'occurred',
    articles: 1,
    evidence,
    ...extra,
  });
}

const day = (text: string): { readonly date: Edtf } => ({ date: toEdtf(text) });

/** The graph; the same at every call. */
export function newsGraph(): KnowledgeGraph {
  serial = 0;
  const graph = createGraph();
  addNode(graph, 'article:1', 'Talks in Vestby', day('2024-02-14'));
  addNode(graph, 'article:2', 'A new director', day('2024-03-02'));
  addNode(graph, 'person:anna', 'Anna Lind', { title: 'foreign minister' });
  addNode(graph, 'person:karl', 'Karl Lind');
  addNode(graph, 'person:berg', 'Jonas Berg', { aliases: ['J. Berg'] });
  addNode(graph, 'person:holt', 'Mara Holt');
  addNode(graph, 'person:sad', 'Şükrü el-Sadık', { aliases: ['Sukru al-Sadik'] });
  addNode(graph, 'person:hostile', HOSTILE_NAME);
  addNode(graph, 'group:mediators', 'Vestby mediators');
  addNode(graph, 'organization:bank', 'Norne Bank');
  addNode(graph, 'organization:agency', 'Coast Intelligence Agency', { aliases: ['CIA'] });
  addNode(graph, 'organization:police', 'Vestby Police');
  addNode(graph, 'organization:jordan', 'Jordan');
  addNode(graph, 'place:jordan', 'Jordan', { kind: 'country', country: 'JOR' });
  addNode(graph, 'place:norway', 'Norway', { kind: 'country', country: 'NOR' });
  addNode(graph, 'place:coast', 'Coast Province', { kind: 'region' });
  addNode(graph, 'place:vestby', 'Vestby', { kind: 'city' });
  addNode(graph, 'place:bergen', 'Bergen', { kind: 'city', country: 'NOR' });
  events(graph);
  relations(graph);
  facts(graph);
  return graph;
}

function events(graph: KnowledgeGraph): void {
  const event = (key: string, label: string, kind: string, extra: Extra<NodeAttributes> = {}) =>
    addNode(graph, key, label, { kind, status: 'occurred', ...extra });
  event('event:talks', 'met: Anna Lind, Jonas Berg', 'CONSULT', {
    relation: 'MET',
    ...day('2024-02-13'),
  });
  event('event:arrest', 'arrested: Mara Holt', 'COERCE', {
    mode: 'arrest',
    relation: 'ARRESTED',
    ...day('2024-02'),
  });
  event('event:death', 'died: Karl Lind', 'LIFE', { mode: 'death', ...day('2023') });
  event('event:war', 'attacked: Vestby', 'ASSAULT', {
    relation: 'ATTACKED',
    ...day('2023-10-07/..'),
    dead: 12,
  });
  event('event:trip', 'will visit: Bergen', 'CONSULT', {
    mode: 'visit',
    relation: 'VISITED',
    status: 'planned',
    ...day('2024-04-01'),
  });
  oneSided(graph, event);
  addEdge(graph, ['person:anna', 'ACTOR_IN', 'event:talks']);
  addEdge(graph, ['person:berg', 'ACTOR_IN', 'event:talks']);
  addEdge(graph, ['organization:police', 'ACTOR_IN', 'event:arrest']);
  addEdge(graph, ['person:holt', 'RECIPIENT_IN', 'event:arrest']);
  addEdge(graph, ['person:karl', 'RECIPIENT_IN', 'event:death']);
  addEdge(graph, ['event:talks', 'TOOK_PLACE_IN', 'place:vestby']);
  addEdge(graph, ['event:arrest', 'TOOK_PLACE_IN', 'place:bergen']);
  addEdge(graph, ['event:war', 'TOOK_PLACE_IN', 'place:vestby']);
  for (const key of ['talks', 'arrest', 'death', 'war', 'trip']) {
    addEdge(graph, [`event:${key}`, 'REPORTED_IN', 'article:1']);
  }
  for (const key of ['person:anna', 'person:berg', 'place:vestby', 'organization:bank']) {
    addEdge(graph, [key, 'MENTIONED_IN', 'article:1']);
  }
  addEdge(graph, ['person:anna', 'MENTIONED_IN', 'article:2']);
}

type AddEvent = (key: string, label: string, kind: string, extra: Extra<NodeAttributes>) => void;

/** Events of which only one side is known, so that no relation between two stands for them. */
function oneSided(graph: KnowledgeGraph, event: AddEvent): void {
  const killed = { relation: 'KILLED', ...day('2024-02-12') };
  event('event:killing', 'killed: Ida Moen', 'ASSAULT', killed);
  event('event:hurt', 'injured: Per Aas', 'ASSAULT', { ...killed, relation: 'INJURED' });
  event('event:raid', 'attacked: Norne Bank', 'ASSAULT', { ...killed, relation: 'ATTACKED' });
  event('event:beating', 'beat: Per Aas', 'ASSAULT', {
    mode: 'beat',
    relation: 'ATTACKED',
    ...day('2024-01'),
  });
  event('event:exit', 'resigned: Karl Lind', 'RETREAT', {
    mode: 'resign',
    relation: 'RESIGNED_FROM',
    ...day('2024-03-02'),
  });
  event('event:speech', 'announced: Mara Holt', 'STATEMENT', day('2024-03-03'));
  addNode(graph, 'person:moen', 'Ida Moen');
  addNode(graph, 'person:aas', 'Per Aas');
  addEdge(graph, ['person:moen', 'RECIPIENT_IN', 'event:killing']);
  addEdge(graph, ['person:aas', 'RECIPIENT_IN', 'event:hurt']);
  addEdge(graph, ['person:aas', 'RECIPIENT_IN', 'event:beating']);
  addEdge(graph, ['organization:bank', 'RECIPIENT_IN', 'event:raid']);
  addEdge(graph, ['person:karl', 'ACTOR_IN', 'event:exit']);
  addEdge(graph, ['person:holt', 'ACTOR_IN', 'event:speech']);
  addEdge(graph, ['event:killing', 'TOOK_PLACE_IN', 'place:vestby']);
  addEdge(graph, ['event:hurt', 'TOOK_PLACE_IN', 'place:vestby']);
  for (const key of ['killing', 'hurt', 'raid', 'beating', 'exit', 'speech'])
    addEdge(graph, [`event:${key}`, 'REPORTED_IN', 'article:2']);
}

function relations(graph: KnowledgeGraph): void {
  const talks = { ...day('2024-02-13'), place: 'Vestby', event: 'event:talks' };
  addEdge(graph, ['person:anna', 'MET', 'person:berg'], talks);
  addEdge(graph, ['person:holt', 'MET', 'person:anna'], { ...day('2024-02'), place: 'Bergen' });
  addEdge(graph, ['person:holt', 'MET', 'person:berg'], { ...day('2024-03-01') });
  addEdge(graph, ['person:anna', 'MET', 'person:sad'], { status: 'planned', ...day('2024-04-02') });
  addEdge(graph, ['person:berg', 'MET', 'person:sad'], {
    status: 'denied',
    attributedTo: 'Jonas Berg',
  });
  addEdge(graph, ['person:karl', 'MET', 'person:sad'], { status: 'possible' });
  addEdge(graph, ['person:holt', 'MET', 'person:hostile'], {
    attributedTo: 'Norne Bank',
    ...day('2022-05-01/2022-05-03'),
  });
  addEdge(graph, ['organization:police', 'ARRESTED', 'person:holt'], {
    ...day('2024-02'),
    place: 'Bergen',
  });
  addEdge(graph, ['person:anna', 'TRAVELED_TO', 'place:bergen'], day('2024-02-20'));
  addEdge(graph, ['person:anna', 'VISITED', 'place:norway'], {
    status: 'planned',
    ...day('2024-04-01'),
  });
  addEdge(graph, ['place:norway', 'ATTACKED', 'place:jordan'], day('2021'));
  addEdge(graph, ['person:berg', 'CRITICIZED', 'person:anna'], day('2024-02-15'));
}

function facts(graph: KnowledgeGraph): void {
  addEdge(graph, ['person:berg', 'LEADS', 'organization:agency'], { title: 'director' });
  addEdge(graph, ['person:holt', 'LEADS', 'organization:agency'], {
    title: 'director',
    ...day('../2023'),
  });
  addEdge(graph, ['person:anna', 'WORKS_FOR', 'place:norway'], { title: 'foreign minister' });
  addEdge(graph, ['person:karl', 'WORKS_FOR', 'place:norway'], {
    title: 'deputy defence minister',
  });
  addEdge(graph, ['person:holt', 'SPOKESPERSON_FOR', 'organization:bank'], {
    title: 'spokeswoman',
  });
  addEdge(graph, ['person:karl', 'MEMBER_OF', 'organization:bank']);
  addEdge(graph, ['organization:agency', 'PART_OF', 'place:norway']);
  addEdge(graph, ['place:vestby', 'LOCATED_IN', 'place:coast']);
  addEdge(graph, ['place:coast', 'LOCATED_IN', 'place:norway']);
  addEdge(graph, ['place:norway', 'BORDERS', 'place:jordan']);
  addEdge(graph, ['person:anna', 'RELATIVE_OF', 'person:karl'], { title: 'sister' });
}
