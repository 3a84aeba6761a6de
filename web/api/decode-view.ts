// Unknown JSON in; views, expansions, parts, paths and sentences out, with their columns turned into
// nodes and edges, or a DecodeError that names the field.

import type { Edtf } from '../../src/model/edtf.ts';
import { evidence } from './decode-graph.ts';
import {
  count,
  DecodeError,
  type Json,
  list,
  NODE_TYPES,
  record,
  STATUSES,
  string,
  text,
} from './json.ts';
import type {
  Box,
  Counts,
  EdgeType,
  ExpandReply,
  GraphNodeAttributes,
  GraphPart,
  NodeType,
  PathReply,
  SentencesReply,
  Size,
  Status,
  ViewReply,
} from './types.ts';

type Column = readonly unknown[];

function column(of: Json, name: string, length: number): Column {
  const value = of[name];
  if (Array.isArray(value) && value.length === length) return value;
  throw new DecodeError(`the server's reply has no column of ${name}`);
}

function keysOf(of: Json): readonly string[] {
  return list(of['key'], 'keys', string);
}

function at<T>(items: readonly T[], position: unknown): T | undefined {
  return typeof position === 'number' ? items[position] : undefined;
}

function named<T extends string>(value: string | undefined, known: ReadonlySet<string>): T {
  if (value !== undefined && known.has(value)) return value as T;
  throw new DecodeError("the server's reply has a type that this page does not know");
}

/** Checks the columns of POST /api/part, which are in the other replies too. */
export function decodePart(value: unknown): GraphPart {
  const it = record(value, 'part');
  const words = list(it['words'], 'words', string);
  const nodes = nodesOf(it, words);
  return { nodes, edges: edgesOf(it, { words, nodes }) };
}

function nodesOf(it: Json, words: readonly string[]): GraphPart['nodes'] {
  const of = record(it['nodes'], 'nodes');
  const keys = keysOf(of);
  const types = list(it['nodeTypes'], 'node types', string);
  const read = (name: string): Column => column(of, name, keys.length);
  const [labels, type, kinds, countries] = [
    read('label'),
    read('type'),
    read('kind'),
    read('country'),
  ];
  const [xs, ys, relations, articles] = [read('x'), read('y'), read('relations'), read('articles')];
  const about = new Map(
    list(it['about'] ?? [], 'articles', (item) => record(item, 'article')).map(
      (article) => [count(article['at']), articleFacts(article)] as const,
    ),
  );
  return keys.map((key, index) => {
    const kind = at(words, kinds[index]);
    const country = at(words, countries[index]);
    return {
      key,
      attributes: {
        label: text(labels[index], 'label'),
        type: named<NodeType>(at(types, type[index]), NODE_TYPES),
        x: count(xs[index]) / 10,
        y: count(ys[index]) / 10,
        relations: count(relations[index]),
        articles: count(articles[index]),
        ...(kind === undefined ? {} : { kind }),
        ...(country === undefined ? {} : { country }),
        ...about.get(index),
      },
    };
  });
}

function articleFacts(article: Json): Pick<GraphNodeAttributes, 'title' | 'publisher' | 'date'> {
  const facts = ['title', 'publisher', 'date'].flatMap((name) => {
    const fact = article[name];
    return typeof fact === 'string' ? [[name, fact] as const] : [];
  });
  return Object.fromEntries(facts);
}

function edgesOf(
  it: Json,
  { words, nodes }: { readonly words: readonly string[]; readonly nodes: GraphPart['nodes'] },
): GraphPart['edges'] {
  const of = record(it['edges'], 'edges');
  const keys = keysOf(of);
  const types = list(it['edgeTypes'], 'edge types', string);
  const statuses = list(it['statuses'], 'statuses', string);
  const dates = list(it['dates'], 'dates', (item) => list(item, 'days', string));
  const read = (name: string): Column => column(of, name, keys.length);
  const [sources, targets, type, status] = [
    read('source'),
    read('target'),
    read('type'),
    read('status'),
  ];
  const [date, places, sentences, articles] = [
    read('date'),
    read('place'),
    read('sentences'),
    read('articles'),
  ];
  return keys.map((key, index) => {
    const [written, first = '', last = ''] = at(dates, date[index]) ?? [];
    const place = at(words, places[index]);
    return {
      key,
      source: text(at(nodes, sources[index])?.key, 'source'),
      target: text(at(nodes, targets[index])?.key, 'target'),
      attributes: {
        type: text(at(types, type[index]), 'edge type') as EdgeType,
        status: named<Status>(at(statuses, status[index]), STATUSES),
        articles: count(articles[index]),
        evidenceCount: count(sentences[index]),
        ...(written === undefined ? {} : { date: written as Edtf }),
        ...(place === undefined ? {} : { place }),
      },
      ...(first === '' ? {} : { days: [first, last] as const }),
    };
  });
}

function size(value: unknown): Size {
  const it = record(value, 'size');
  return { nodes: count(it['nodes']), edges: count(it['edges']) };
}

function tally(value: unknown): ReadonlyMap<string, number> {
  const pairs = list(value, 'counts', (item) => list(item, 'count', (part) => part));
  return new Map(pairs.map(([name, number]) => [text(name, 'name'), count(number)] as const));
}

function counts(value: unknown): Counts {
  const it = record(value, 'counts');
  return {
    nodeTypes: tally(it['nodeTypes']),
    edgeTypes: tally(it['edgeTypes']),
    statuses: tally(it['statuses']),
    loose: count(it['loose']),
  };
}

/** 20240213 as 2024-02-13; 0 has no day. */
function dayOf(number: number): string {
  if (number === 0) return '';
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

function box(value: unknown): Box {
  const [left = 0, bottom = 0, right = 0, top = 0] = list(value, 'extent', count);
  return [left, bottom, right, top];
}

/** Checks GET /api/view. */
export function decodeView(value: unknown): ViewReply {
  const it = record(value, 'view');
  const days = list(it['days'], 'days', (item) => list(item, 'day', count));
  return {
    whole: it['whole'] === true,
    extent: box(it['extent']),
    total: size(it['total']),
    passing: size(it['passing']),
    inBox: count(it['inBox']),
    counts: counts(it['counts']),
    days: new Map(days.map(([day = 0, number = 0]) => [dayOf(day), number] as const)),
    part: decodePart(it),
  };
}

/** Checks POST /api/expand. */
export function decodeExpansion(value: unknown): ExpandReply {
  const it = record(value, 'expansion');
  return {
    groups: list(it['groups'], 'groups', (item) => {
      const group = record(item, 'group');
      return {
        type: text(group['type'], 'type'),
        direction: group['direction'] === 'in' ? 'in' : 'out',
        total: count(group['total']),
        fresh: count(group['fresh']),
      };
    }),
    total: count(it['total']),
    left: count(it['left']),
    part: decodePart(it),
  };
}

/** Checks GET /api/ways. */
export function decodePaths(value: unknown): PathReply {
  const it = record(value, 'paths');
  const over = it['over'];
  return {
    paths: list(it['paths'], 'paths', (item) => {
      const path = record(item, 'path');
      return {
        nodes: list(path['nodes'], 'nodes', string),
        edges: list(path['edges'], 'edges', string),
      };
    }),
    over: over === 'events' || over === 'articles' ? over : 'relations',
    part: decodePart(it),
  };
}

/** Checks POST /api/evidence. */
export function decodeSentences(value: unknown): SentencesReply {
  const it = record(value, 'sentences');
  return {
    evidence: list(it['evidence'], 'evidence', (item) => ({
      ...evidence(item),
      edge: text(record(item, 'sentence')['edge'], 'edge'),
    })),
    total: count(it['total']),
  };
}
