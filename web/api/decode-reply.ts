// Unknown JSON in; answers, articles, hits of a search and failures out, or a DecodeError that names the
// field.

import { evidence } from './decode-graph.ts';
import { count, DecodeError, list, NODE_TYPES, oneOf, record, string, text } from './json.ts';
import type {
  Answer,
  AnswerEvidence,
  ArticleOutcome,
  ArticleReply,
  Cell,
  Failure,
  HealthReply,
  NodeType,
  SearchHit,
} from './types.ts';

/** Checks GET /api/search. */
export function decodeSearch(value: unknown): readonly SearchHit[] {
  return list(record(value, 'search')['results'], 'results', (item) => {
    const it = record(item, 'result');
    return {
      key: text(it['key'], 'key'),
      label: text(it['label'], 'label'),
      type: oneOf<NodeType>(it['type'], NODE_TYPES, 'node type'),
      aliases: list(it['aliases'], 'aliases', string),
      degree: count(it['degree']),
    };
  });
}

/** Checks GET /api/articles/:key. */
export function decodeArticle(value: unknown): ArticleReply {
  const it = record(value, 'article');
  const optional = (name: string): Record<string, string> => {
    const found = it[name];
    return typeof found === 'string' ? { [name]: found } : {};
  };
  return {
    key: text(it['key'], 'key'),
    title: text(it['title'], 'title'),
    text: text(it['text'], 'text'),
    ...optional('publisher'),
    ...optional('date'),
    ...optional('url'),
    regions: list(it['regions'], 'regions', (item) => {
      const region = record(item, 'region');
      const kind = text(region['kind'], 'kind');
      return { start: count(region['start']), end: count(region['end']), kind };
    }),
  };
}

function cell(value: unknown): Cell {
  if (Array.isArray(value)) return value.map(cell);
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value))
    return value as Cell;
  throw new DecodeError("the server's reply has a cell that is no text or number");
}

function answerEvidence(value: unknown): AnswerEvidence {
  const it = record(value, 'evidence');
  return { ...evidence(value), edge: text(it['edge'], 'edge'), row: count(it['row']) };
}

/** Checks the reply to POST /api/query. */
export function decodeAnswer(value: unknown): Answer {
  const it = record(value, 'answer');
  const [cut, follows, elapsedMs] = [it['truncated'], it['follows'], it['elapsedMs']];
  return {
    kind: it['kind'] === 'question' ? 'question' : 'cypher',
    cypher: text(it['cypher'], 'cypher'),
    columns: list(it['columns'], 'columns', string),
    rows: list(it['rows'], 'rows', (row) => list(row, 'cells', cell)),
    evidence: list(it['evidence'], 'evidence', answerEvidence),
    nodes: list(it['nodes'], 'nodes', string),
    edges: list(it['edges'], 'edges', string),
    assumptions: list(it['assumptions'] ?? [], 'assumptions', string),
    ...(typeof follows === 'string' ? { follows } : {}),
    ...(typeof elapsedMs === 'number' ? { elapsedMs } : {}),
    ...(cut === undefined ? {} : { truncated: truncation(cut) }),
  };
}

function truncation(value: unknown): { readonly shown: number; readonly reason: string } {
  const it = record(value, 'truncation');
  return { shown: count(it['shown']), reason: text(it['reason'], 'reason') };
}

/** Checks the error of a reply; a reply that holds none becomes a plain failure. */
export function decodeFailure(value: unknown, status: number): Failure {
  try {
    const it = record(record(value, 'reply')['error'], 'error');
    const position = it['position'];
    return {
      code: text(it['code'], 'code'),
      message: text(it['message'], 'message'),
      suggestions: list(it['suggestions'] ?? [], 'suggestions', string),
      ...(typeof position === 'number' ? { position } : {}),
    };
  } catch {
    return { code: 'unreadable', message: `The server answered ${status}.`, suggestions: [] };
  }
}

/** Checks POST /api/articles. */
export function decodeOutcome(value: unknown): ArticleOutcome {
  const it = record(value, 'outcome');
  const outcome = oneOf<ArticleOutcome['outcome']>(
    it['outcome'],
    new Set(['added', 'known', 'refused']),
    'outcome',
  );
  const reason = it['reason'];
  return { outcome, ...(typeof reason === 'string' ? { reason } : {}) };
}

/** Checks GET /api/health. */
export function decodeHealth(value: unknown): HealthReply {
  const it = record(value, 'health');
  const correctable = it['correctable'] === true;
  const fetches = it['fetches'] === true;
  return {
    version: text(it['version'], 'version'),
    articles: count(it['articles']),
    correctable,
    fetches,
  };
}

/** Checks GET /api/examples. */
export function decodeExamples(value: unknown): readonly string[] {
  return list(record(value, 'examples')['questions'], 'questions', string);
}
