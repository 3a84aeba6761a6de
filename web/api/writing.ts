// What is written in, what helps with it out: completion, problems, and rows to take away. Apart from
// client.ts, since the page needs none of it at first.

import { type AskRequest, bodyOf, post, RequestError, request } from './client.ts';
import { decodeFailure } from './decode-reply.ts';
import { decodeCompletion, decodeProblems } from './decode-writing.ts';
import type { Completion, QueryParameters, QueryProblem } from './types.ts';

/** The rows of a query as CSV, written by the server. */
export async function fetchCsv(body: AskRequest): Promise<Blob> {
  const response = await request('/api/query', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', accept: 'text/csv' },
  });
  if (response.ok) return response.blob();
  throw new RequestError(decodeFailure(await bodyOf(response), response.status).message);
}

/** What could be written at a place of a text. */
export function fetchCompletion(
  text: string,
  position: number,
  signal: AbortSignal,
): Promise<Completion> {
  const body = { text, position };
  return post('/api/complete', { body, decode: decodeCompletion, signal });
}

/** What is wrong with a query. */
export function fetchProblems(
  query: string,
  params: QueryParameters,
): Promise<readonly QueryProblem[]> {
  return post('/api/check', { body: { query, params }, decode: decodeProblems });
}
