// Keys and questions in, checked replies out. Nothing else of the page fetches.

import { decodeEdge, decodeEntity, decodeOntology } from './decode-graph.ts';
import {
  decodeAnswer,
  decodeArticle,
  decodeExamples,
  decodeFailure,
  decodeHealth,
  decodeOutcome,
  decodeSearch,
} from './decode-reply.ts';
import {
  decodeExpansion,
  decodePart,
  decodePaths,
  decodeSentences,
  decodeView,
} from './decode-view.ts';
import type {
  ArticleOutcome,
  ArticleReply,
  EdgeReply,
  EntityReply,
  ExpandReply,
  GraphPart,
  HealthReply,
  OntologyReply,
  PathReply,
  QueryOutcome,
  QueryParameters,
  SearchHit,
  SentencesReply,
  ViewReply,
} from './types.ts';

/** A request that failed, in words for the reader. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}

/** Fetches from the server. @throws RequestError when it does not answer */
export async function request(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, {
      ...init,
      headers: { accept: 'application/json', ...init?.headers },
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new RequestError('The server does not answer. Is `rapport serve` still running?', {
      cause,
    });
  }
}

/** The JSON of a reply. @throws RequestError */
export async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new RequestError(`The server answered ${response.status} without JSON.`, { cause });
  }
}

/** Gets an address and checks the reply. @throws RequestError */
export async function get<T>(
  path: string,
  decode: (value: unknown) => T,
  signal?: AbortSignal,
): Promise<T> {
  const response = await request(path, signal === undefined ? {} : { signal });
  const body = await bodyOf(response);
  if (!response.ok) throw new RequestError(decodeFailure(body, response.status).message);
  return decode(body);
}

/** Sends a body, or none, to an address and checks the reply. @throws RequestError */
export async function send<T>(
  method: 'POST' | 'DELETE',
  path: string,
  { body, decode }: { readonly body?: object; readonly decode: (value: unknown) => T },
): Promise<T> {
  const sent =
    body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await request(path, { method, ...sent });
  const reply = await bodyOf(response);
  if (!response.ok) throw new RequestError(decodeFailure(reply, response.status).message);
  return decode(reply);
}

const segment = encodeURIComponent;

/** Sends a body, and checks the reply. @throws RequestError */
export async function post<T>(path: string, { body, decode, signal }: Posted<T>): Promise<T> {
  const response = await request(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
    ...(signal === undefined ? {} : { signal }),
  });
  const reply = await bodyOf(response);
  if (!response.ok) throw new RequestError(decodeFailure(reply, response.status).message);
  return decode(reply);
}

/** What is sent, and how the reply is checked. */
export interface Posted<T> {
  readonly body: unknown;
  readonly decode: (value: unknown) => T;
  readonly signal?: AbortSignal | undefined;
}

/** A view: the whole of a small graph, or the best in a part of the picture. */
export function fetchView(parameters: URLSearchParams, signal?: AbortSignal): Promise<ViewReply> {
  return get(`/api/view?${parameters}`, decodeView, signal);
}

/** What is asked of POST /api/expand. */
export interface ExpandRequest {
  readonly key: string;
  readonly have: readonly string[];
  readonly limit: number;
  readonly type?: string;
  readonly direction?: 'out' | 'in';
  readonly filters: Readonly<Record<string, string>>;
}

/** The best neighbours that are not on screen. */
export function fetchExpansion(body: ExpandRequest, signal?: AbortSignal): Promise<ExpandReply> {
  return post('/api/expand', { body, decode: decodeExpansion, signal });
}

/** Nodes and edges by key. */
export function fetchPart(
  nodes: readonly string[],
  edges: readonly string[],
  signal?: AbortSignal,
): Promise<GraphPart> {
  return post('/api/part', { body: { nodes, edges }, decode: decodePart, signal });
}

/** Sentences of edges. */
export function fetchSentences(
  edges: readonly string[],
  signal?: AbortSignal,
): Promise<SentencesReply> {
  return post('/api/evidence', { body: { edges }, decode: decodeSentences, signal });
}

/** The ways between two nodes. */
export function fetchPaths(from: string, to: string, signal?: AbortSignal): Promise<PathReply> {
  return get(`/api/ways?from=${segment(from)}&to=${segment(to)}`, decodePaths, signal);
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

/** What goes with a query. */
export interface AskRequest {
  readonly query: string;
  /** Values of `$name`. */
  readonly params?: QueryParameters;
  /** The questions of the conversation, oldest first. */
  readonly previous?: readonly string[];
  readonly limit?: number;
}

/** Asks a question or runs Cypher; a refusal is a value, not a throw. */
export async function ask(body: AskRequest, signal: AbortSignal): Promise<QueryOutcome> {
  const response = await request('/api/query', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
    signal,
  });
  const reply = await bodyOf(response);
  if (response.ok) return { ok: true, answer: decodeAnswer(reply) };
  return { ok: false, failure: decodeFailure(reply, response.status) };
}

/** Sends an article to be read; `draw` with the last of several. */
export function sendArticle(body: {
  readonly name: string;
  readonly content?: string;
  /** In place of the content: where the server is to fetch it. */
  readonly url?: string;
  readonly draw: boolean;
}): Promise<ArticleOutcome> {
  return post('/api/articles', { body, decode: decodeOutcome });
}

/** A part of the graph as a file. @throws RequestError */
export async function fetchFile(
  format: string,
  keys: { readonly nodes: readonly string[]; readonly edges: readonly string[] },
): Promise<Blob> {
  const response = await request(`/api/export/${format}`, {
    method: 'POST',
    body: JSON.stringify(keys),
    headers: { 'content-type': 'application/json' },
  });
  if (response.ok) return response.blob();
  throw new RequestError(decodeFailure(await bodyOf(response), response.status).message);
}
