// Keys and questions in, checked replies out. The one place of the page that fetches.

import { decodeEdge, decodeEntity, decodeGraph, decodeOntology } from './decode-graph.ts';
import {
  decodeAnswer,
  decodeArticle,
  decodeExamples,
  decodeFailure,
  decodeHealth,
  decodeSearch,
} from './decode-reply.ts';
import type {
  ArticleReply,
  EdgeReply,
  EntityReply,
  GraphReply,
  HealthReply,
  OntologyReply,
  QueryOutcome,
  SearchHit,
} from './types.ts';

/** A request that failed, in words for the reader. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}

async function request(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, {
      ...init,
      headers: { ...init?.headers, accept: 'application/json' },
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new RequestError('The server does not answer. Is `rapport serve` still running?', {
      cause,
    });
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new RequestError(`The server answered ${response.status} without JSON.`, { cause });
  }
}

async function get<T>(
  path: string,
  decode: (value: unknown) => T,
  signal?: AbortSignal,
): Promise<T> {
  const response = await request(path, signal === undefined ? {} : { signal });
  const body = await bodyOf(response);
  if (!response.ok) throw new RequestError(decodeFailure(body, response.status).message);
  return decode(body);
}

const segment = encodeURIComponent;

/** The whole graph, without sentences. */
export function fetchGraph(): Promise<GraphReply> {
  return get('/api/graph', decodeGraph);
}

/** The words of the ontology. */
export function fetchOntology(): Promise<OntologyReply> {
  return get('/api/ontology', decodeOntology);
}

/** Version of the server and number of articles. */
export function fetchHealth(): Promise<HealthReply> {
  return get('/api/health', decodeHealth);
}

/** Questions that the graph can answer. */
export function fetchExamples(): Promise<readonly string[]> {
  return get('/api/examples', decodeExamples);
}

/** One node with its relations and their sentences. */
export function fetchEntity(key: string, signal?: AbortSignal): Promise<EntityReply> {
  return get(`/api/entities/${segment(key)}`, decodeEntity, signal);
}

/** One edge with its sentences. */
export function fetchEdge(key: string, signal?: AbortSignal): Promise<EdgeReply> {
  return get(`/api/edges/${segment(key)}`, decodeEdge, signal);
}

/** The text of an article. */
export function fetchArticle(key: string, signal?: AbortSignal): Promise<ArticleReply> {
  return get(`/api/articles/${segment(key)}`, decodeArticle, signal);
}

/** The best `limit` nodes for some typed letters. */
export function search(
  text: string,
  limit: number,
  signal: AbortSignal,
): Promise<readonly SearchHit[]> {
  return get(`/api/search?q=${segment(text)}&limit=${limit}`, decodeSearch, signal);
}

/** Asks a question or runs Cypher; a refusal is a value, not a throw. */
export async function ask(query: string, signal: AbortSignal): Promise<QueryOutcome> {
  const response = await request('/api/query', {
    method: 'POST',
    body: JSON.stringify({ query }),
    headers: { 'content-type': 'application/json' },
    signal,
  });
  const body = await bodyOf(response);
  if (response.ok) return { ok: true, answer: decodeAnswer(body) };
  return { ok: false, failure: decodeFailure(body, response.status) };
}

/** Formats of the whole graph, and where each is downloaded. */
export const EXPORTS = [
  { format: 'graphml', name: 'GraphML', use: 'Gephi, NetworkX, igraph' },
  { format: 'json', name: 'JSON', use: 'graphology, with every sentence' },
  { format: 'csv', name: 'CSV', use: 'spreadsheets, one relation a line' },
] as const;
