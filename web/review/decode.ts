// Unknown JSON in; pairs, mentions and judgements out, or a DecodeError that names the field.

import { count, list, NODE_TYPES, oneOf, record, STATUSES, string, text } from '../api/json.ts';
import type { EdgeType, NodeType, Status } from '../api/types.ts';
import type { Candidate, JudgedAct, Mention, Review, ReviewPair, Verdict } from './types.ts';

const VERDICTS: ReadonlySet<string> = new Set<Verdict>([
  'same',
  'different',
  'unsure',
  'rejected',
  'retyped',
]);
const STANDINGS: ReadonlySet<string> = new Set<JudgedAct['standing']>([
  'holds',
  'dormant',
  'overruled',
  'undone',
]);

/** Checks GET /api/review. */
export function decodeReview(value: unknown): Review {
  const it = record(value, 'review');
  return { items: list(it['items'], 'items', pair), total: count(it['total']) };
}

/** Checks GET /api/entities/:key/mentions. */
export function decodeMentions(value: unknown): {
  readonly mentions: readonly Mention[];
  readonly total: number;
} {
  const it = record(value, 'mentions');
  return { mentions: list(it['mentions'], 'mentions', mention), total: count(it['total']) };
}

/** Checks GET /api/judgements. */
export function decodeJudgements(value: unknown): readonly JudgedAct[] {
  return list(record(value, 'judgements')['judgements'], 'judgements', decodeAct);
}

/** Checks one act. */
export function decodeAct(value: unknown): JudgedAct {
  const it = record(value, 'judgement');
  const { type, when } = it;
  return {
    seq: count(it['seq']),
    verdict: oneOf<Verdict>(it['verdict'], VERDICTS, 'verdict'),
    names: names(it['names']),
    reason: text(it['reason'], 'reason'),
    standing: oneOf<JudgedAct['standing']>(it['standing'], STANDINGS, 'standing'),
    nodes: list(it['nodes'], 'nodes', string),
    ...(typeof type === 'string' ? { type } : {}),
    ...(typeof when === 'string' ? { when } : {}),
    ...(it['edge'] === undefined ? {} : { edge: edge(it['edge']) }),
  };
}

function edge(value: unknown): NonNullable<JudgedAct['edge']> {
  const it = record(value, 'edge');
  return {
    type: text(it['type'], 'type'),
    status: oneOf<Status>(it['status'], STATUSES, 'status'),
  };
}

function names(value: unknown): readonly [string, string] {
  const [left = '', right = ''] = list(value, 'names', string);
  return [left, right];
}

function pair(value: unknown): ReviewPair {
  const it = record(value, 'pair');
  return {
    id: text(it['id'], 'id'),
    names: names(it['names']),
    score: count(it['score']),
    reason: text(it['reason'], 'reason'),
    left: candidate(it['left']),
    right: candidate(it['right']),
  };
}

function candidate(value: unknown): Candidate {
  const it = record(value, 'candidate');
  const { kind, title, country } = it;
  return {
    key: text(it['key'], 'key'),
    label: text(it['label'], 'label'),
    type: oneOf<NodeType>(it['type'], NODE_TYPES, 'node type'),
    aliases: list(it['aliases'], 'aliases', string),
    articles: count(it['articles']),
    relations: list(it['relations'], 'relations', (item) => {
      const one = record(item, 'relation');
      const direction = one['direction'] === 'in' ? ('in' as const) : ('out' as const);
      return {
        type: text(one['type'], 'type') as EdgeType,
        direction,
        other: text(one['other'], 'other'),
      };
    }),
    mentions: list(it['mentions'], 'mentions', mention),
    ...(typeof kind === 'string' ? { kind } : {}),
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof country === 'string' ? { country } : {}),
  };
}

function mention(value: unknown): Mention {
  const it = record(value, 'mention');
  return {
    anchor: text(it['anchor'], 'anchor'),
    title: text(it['title'], 'title'),
    kind: text(it['kind'], 'kind'),
    words: text(it['words'], 'words'),
    start: count(it['start']),
    end: count(it['end']),
    sentence: text(it['sentence'], 'sentence'),
    sentenceStart: count(it['sentenceStart']),
  };
}
