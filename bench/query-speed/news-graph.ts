// Two numbers in, the rows of a graph as a newsroom's would be at that size out: few things are named
// often and most hardly ever (Zipf), events have dates, some facts have none. Seeded: every run is alike.

import type { EdgeAttributes, NodeAttributes } from '../../src/model/index.ts';
import { toEdtf } from '../../src/model/index.ts';
import type { EdgeType, NodeType } from '../../src/ontology/index.ts';
import type { GraphRows } from '../../src/query/index.ts';

type NodeRow = GraphRows['nodes'][number];
type EdgeRow = GraphRows['edges'][number];

/** Share of each type of node, in hundredths. */
const NODE_SHARES: readonly (readonly [NodeType, number])[] = [
  ['person', 40],
  ['organization', 12],
  ['place', 4],
  ['event', 34],
  ['article', 10],
];

/** Share of each type of edge, in hundredths, between which nodes, and whether it has a date. */
const EDGE_SHARES: readonly (readonly [EdgeType, number, NodeType, NodeType, boolean])[] = [
  ['MET', 16, 'person', 'person', true],
  ['ATTACKED', 8, 'organization', 'place', true],
  ['ACCUSED', 8, 'person', 'organization', true],
  ['TRAVELED_TO', 6, 'person', 'place', true],
  ['WORKS_FOR', 10, 'person', 'organization', false],
  ['LEADS', 4, 'person', 'organization', false],
  ['ACTOR_IN', 22, 'person', 'event', true],
  ['RECIPIENT_IN', 6, 'person', 'event', true],
  ['TOOK_PLACE_IN', 8, 'event', 'place', true],
  ['MENTIONED_IN', 12, 'person', 'article', false],
];

const SYLLABLES =
  'ba da ga ka la ma na pa ra sa ta va be de ge ke le me ne pe ri si ti vi bo do go ko lu mu nu ru'.split(
    ' ',
  );
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 3650;

/** The rows of a graph of so many nodes and edges. */
export function newsRows(nodeCount: number, edgeCount: number): GraphRows {
  const random = generator(11);
  const groups = new Map<NodeType, readonly NodeRow[]>();
  for (const [type, share] of NODE_SHARES) {
    const size = Math.floor((nodeCount * share) / 100);
    groups.set(
      type,
      Array.from({ length: size }, (_, at) => nodeOf(type, at, random)),
    );
  }
  const edges = EDGE_SHARES.flatMap(([type, share, from, to, isDated]) => {
    const [sources, targets] = [groups.get(from) ?? [], groups.get(to) ?? []];
    return Array.from({ length: Math.floor((edgeCount * share) / 100) }, (_, at): EdgeRow => {
      const source = pick(sources, from, random);
      const target = pick(targets, to, random);
      return edgeOf({ type, at, source, target, date: isDated ? dayOf(random) : undefined });
    });
  });
  return { nodes: [...groups.values()].flat(), edges };
}

/** Events and articles are new each time; of the rest a few are named most. */
function pick(rows: readonly NodeRow[], type: NodeType, random: () => number): NodeRow {
  const share = type === 'event' || type === 'article' ? random() : random() ** 3;
  const row = rows[Math.floor(share * rows.length)];
  if (row === undefined) throw new Error(`no node of type ${type}`);
  return row;
}

function nodeOf(type: NodeType, at: number, random: () => number): NodeRow {
  const mentions = 1 + Math.floor(100_000 / (at + 1));
  const date = type === 'event' || type === 'article' ? dayOf(random) : undefined;
  const attributes: NodeAttributes = {
    label: type === 'event' ? `event ${at}` : nameOf(at, random),
    type,
    aliases: [],
    x: 0,
    y: 0,
    mentions,
    articles: Math.min(mentions, 1000),
    ...(date === undefined ? {} : { date }),
    ...(type === 'event' ? { kind: 'CONSULT', status: 'occurred' as const } : {}),
  };
  return { key: `${type}:${at.toString(36).padStart(6, '0')}`, attributes };
}

interface EdgeParts {
  readonly type: EdgeType;
  readonly at: number;
  readonly source: NodeRow;
  readonly target: NodeRow;
  readonly date: EdgeAttributes['date'];
}

function edgeOf({ type, at, source, target, date }: EdgeParts): EdgeRow {
  const sentence = `${source.attributes.label} and ${target.attributes.label}.`;
  return {
    key: `${type}:${at.toString(36).padStart(6, '0')}`,
    source: source.key,
    target: target.key,
    attributes: {
      type,
      status: at % 20 === 0 ? 'planned' : 'occurred',
      ...(date === undefined ? {} : { date }),
      articles: 1,
      evidence: [
        { article: 'article:000000', start: 0, end: 10, sentence, rule: 'bench', confidence: 1 },
      ],
    },
  };
}

function nameOf(at: number, random: () => number): string {
  const word = (syllables: number) => {
    const parts = Array.from(
      { length: syllables },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? 'ba',
    );
    const text = parts.join('');
    return text.slice(0, 1).toUpperCase() + text.slice(1);
  };
  return `${word(2)} ${word(3)}${at < 1 ? '' : ` ${at}`}`;
}

function dayOf(random: () => number) {
  const day = new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY_MS);
  return toEdtf(day.toISOString().slice(0, 10));
}

/** Park and Miller's minimal standard generator: numbers from 0 up to, not including, 1. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
