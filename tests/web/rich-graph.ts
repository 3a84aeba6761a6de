// A graph of invented people in an invented country, with the articles it rests on: large enough to
// judge the page by. Everything follows from a seeded generator, so two runs give the same graph.

import { createGraph, type KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import { layOut } from '../../src/graph/layout.ts';
import type { EdgeAttributes, NodeAttributes, Status } from '../../src/model/index.ts';
import { toEdtf } from '../../src/model/index.ts';
import type { EdgeType, NodeType } from '../../src/ontology/index.ts';

/** A graph and the texts of its articles, by node key. */
export interface RichSample {
  readonly graph: KnowledgeGraph;
  readonly texts: ReadonlyMap<string, string>;
  readonly headlines: ReadonlyMap<string, string>;
}

const PERSONS = [
  'Amara Okafor',
  'Ingrid Solheim',
  'Tomas Reiner',
  'Leila Haddad',
  'Jonas Berg',
  'Mara Holt',
  'Petra Novak',
  'Luis Rahman',
  'Chiara Rossi',
  'Hiro Tanaka',
  'Elif Demir',
  'Dmitri Volkov',
  'Nadia Farouk',
  'Bogdan Lindgren',
  'Greta Moreau',
  'Ines Weber',
  'Samir Khoury',
  'Anna Lind',
  'Oleg Marek',
  'Fatou Diallo',
  'Kwame Mensah',
  'Sofia Castellanos',
  'Henrik Dahl',
  'Yara Nasser',
] as const;
const ORGANIZATIONS = [
  'Norne Bank',
  'Ministry of Transport of Vestland',
  'Port Workers’ Union',
  'Halden Shipping',
  'Vestland Police',
  'Green Coast Movement',
  'Court of Appeal',
  'Daily Beacon',
  'National Assembly',
  'Institute for Sea Law',
  'Ostmark Energy',
  'Harbour Authority',
] as const;
const GROUPS = [
  'dock workers',
  'Vestland negotiators',
  'opposition lawmakers',
  'fishermen',
] as const;
const PLACES = [
  'Vestland',
  'Ostmark',
  'Port Halden',
  'Sorhavn',
  'Gulf of Ryn',
  'Lindesund',
  'Kapell Island',
] as const;
const HEADLINES = [
  'Harbour talks resume as strike enters third week',
  'Court hears appeal in Norne Bank case',
  'Ostmark and Vestland sign fishing accord',
  'Minister under fire over ferry contracts',
  'Police detain two after clashes in Port Halden',
] as const;
const PUBLISHERS = ['Daily Beacon', 'Sorhavn Post', 'Ryn Wire'] as const;

interface Kind {
  readonly type: EdgeType;
  readonly from: readonly NodeType[];
  readonly to: readonly NodeType[];
  readonly words: string;
  readonly count: number;
}

const KINDS: readonly Kind[] = [
  { type: 'MET', from: ['person'], to: ['person'], words: 'met', count: 15 },
  { type: 'LEADS', from: ['person'], to: ['organization'], words: 'leads', count: 9 },
  { type: 'WORKS_FOR', from: ['person'], to: ['organization'], words: 'works for', count: 9 },
  {
    type: 'CRITICIZED',
    from: ['person', 'organization'],
    to: ['person', 'organization'],
    words: 'criticized',
    count: 8,
  },
  {
    type: 'NEGOTIATED_WITH',
    from: ['group', 'organization'],
    to: ['group', 'organization'],
    words: 'negotiated with',
    count: 6,
  },
  { type: 'VISITED', from: ['person'], to: ['place'], words: 'visited', count: 8 },
  { type: 'LOCATED_IN', from: ['organization'], to: ['place'], words: 'is located in', count: 6 },
  { type: 'ARRESTED', from: ['organization'], to: ['person'], words: 'arrested', count: 4 },
  { type: 'ACCUSED', from: ['person'], to: ['person'], words: 'accused', count: 5 },
  {
    type: 'SPOKESPERSON_FOR',
    from: ['person'],
    to: ['organization'],
    words: 'speaks for',
    count: 3,
  },
  {
    type: 'PROTESTED_AGAINST',
    from: ['group'],
    to: ['organization'],
    words: 'protested against',
    count: 4,
  },
];

/** A generator of numbers from 0 to 1 (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const STATUSES: readonly Status[] = [
  'occurred',
  'occurred',
  'occurred',
  'occurred',
  'occurred',
  'planned',
  'possible',
  'denied',
];

function node(label: string, type: NodeType, more: Partial<NodeAttributes> = {}): NodeAttributes {
  return { label, type, aliases: [], x: 0, y: 0, mentions: 3, articles: 1, ...more };
}

/** About sixty nodes in five articles. */
export function richSample(): RichSample {
  const graph = createGraph();
  const random = seeded(7);
  const keys = new Map<NodeType, string[]>();
  const add = (type: NodeType, label: string, more: Partial<NodeAttributes> = {}): void => {
    const key = `${type}:${label}`;
    graph.addNode(key, node(label, type, more));
    keys.set(type, [...(keys.get(type) ?? []), key]);
  };
  for (const name of PERSONS) add('person', name, { aliases: [name.split(' ').at(-1) ?? name] });
  for (const name of ORGANIZATIONS) add('organization', name);
  for (const name of GROUPS) add('group', name);
  for (const name of PLACES)
    add('place', name, { kind: name.includes('Port') ? 'city' : 'region' });
  const texts = HEADLINES.map((headline) => `${headline}\n\nicon-share icon-print\n\n`);
  HEADLINES.forEach((headline, index) => {
    add('article', headline, {
      title: headline,
      publisher: PUBLISHERS[index % PUBLISHERS.length] ?? 'Ryn Wire',
      date: toEdtf(`2031-03-${String(10 + index).padStart(2, '0')}`),
    });
  });
  const anyOf = (types: readonly NodeType[]): string => {
    const among = types.flatMap((type) => keys.get(type) ?? []);
    return among[Math.floor(random() ** 1.8 * among.length)] ?? '';
  };
  let count = 0;
  for (const kind of KINDS)
    for (let made = 0; made < kind.count; made += 1) {
      const [source, target] = [anyOf(kind.from), anyOf(kind.to)];
      if (source === target) continue;
      count += 1;
      addEdge({ graph, texts, random, key: `e${count}`, source, target, kind });
    }
  layOut(graph);
  const articles = keys.get('article') ?? [];
  return {
    graph,
    texts: new Map(articles.map((key, index) => [key, texts[index] ?? ''])),
    headlines: new Map(articles.map((key, index) => [key, HEADLINES[index] ?? ''])),
  };
}

interface NewEdge {
  readonly graph: KnowledgeGraph;
  readonly texts: string[];
  readonly random: () => number;
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly kind: Kind;
}

function addEdge({ graph, texts, random, key, source, target, kind }: NewEdge): void {
  const at = Math.floor(random() * texts.length);
  const before = texts[at] ?? '';
  const isFact = ['LEADS', 'WORKS_FOR', 'LOCATED_IN', 'SPOKESPERSON_FOR'].includes(kind.type);
  const status = isFact
    ? 'occurred'
    : (STATUSES[Math.floor(random() * STATUSES.length)] ?? 'occurred');
  const subject = graph.getNodeAttribute(source, 'label');
  const object = graph.getNodeAttribute(target, 'label');
  const day = `2031-03-${String(1 + Math.floor(random() * 20)).padStart(2, '0')}`;
  const lead = status === 'planned' ? 'On Friday, as planned, ' : 'According to officials, ';
  const sentence = `${lead}${subject} ${kind.words} ${object} after a long week of talks.`;
  const start = before.length;
  const subjectAt = start + lead.length;
  const triggerAt = subjectAt + subject.length + 1;
  const objectAt = triggerAt + kind.words.length + 1;
  const articleKey = `article:${HEADLINES[at] ?? ''}`;
  const paragraph = random() < 0.3 ? '\n\n' : ' ';
  texts[at] = `${before}${sentence}${paragraph}`;
  const says = status === 'denied' ? { attributedTo: object } : {};
  const attributes: EdgeAttributes = {
    type: kind.type,
    status,
    articles: 1,
    ...(isFact ? {} : { date: toEdtf(day), place: 'Port Halden' }),
    ...says,
    evidence: [
      {
        article: articleKey,
        start,
        end: start + sentence.length,
        sentence,
        rule: `${kind.type.toLowerCase()}-verb`,
        confidence: Math.round((0.4 + random() * 0.58) * 100) / 100,
        subject: [subjectAt, subjectAt + subject.length],
        trigger: [triggerAt, triggerAt + kind.words.length],
        object: [objectAt, objectAt + object.length],
        ...says,
      },
    ],
  };
  graph.addDirectedEdgeWithKey(key, source, target, attributes);
  for (const end of [source, target]) {
    const mention = `m:${end}:${articleKey}`;
    if (!graph.hasEdge(mention))
      graph.addDirectedEdgeWithKey(mention, end, articleKey, {
        ...attributes,
        type: 'MENTIONED_IN',
        status: 'occurred',
      });
  }
}
