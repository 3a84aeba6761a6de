// A question in, its answer or refusal out; how far the last one is. An answer that was given once is
// kept, so that taking a step back costs no second question.

import { batch, computed, signal } from '@preact/signals';
import type { Answer, Failure } from '../api/types.ts';
import { askWithParameters, typeParameters, withParameters } from '../console/asking-with.ts';
import { questions, rememberQuestion, starred } from '../console/history.ts';
import { looksLikeCypher } from '../console/is-cypher.ts';
import { announcement } from './announcement.ts';
import { view } from './steps.ts';

/** How far the last query is. */
export type QueryState =
  | { readonly state: 'idle' }
  /** A link brings it, and the reader has not said that it may run. */
  | { readonly state: 'waiting'; readonly query: string }
  | { readonly state: 'running' }
  | { readonly state: 'answered'; readonly answer: Answer }
  | { readonly state: 'refused'; readonly failure: Failure; readonly query: string };

/** How far the last query is. */
export const queryState = signal<QueryState>({ state: 'idle' });
/** The text in the box, run or not. */
export const draft = signal(view.peek().query);
/** The answer on screen. */
export const answer = computed<Answer | undefined>(() =>
  queryState.value.state === 'answered' ? queryState.value.answer : undefined,
);

const MAX_KEPT = 20;
const kept = new Map<string, QueryState>();
let running: AbortController | undefined;
/** What `queryState` is about, with its parameters. */
let current = '';

/** Forgets every answer, since the graph has changed. */
export function forgetAnswers(): void {
  kept.clear();
}

/** Runs the query of a view that is already shown: its selection stays. */
export async function answerQuery(text: string): Promise<void> {
  const query = text.trim();
  running?.abort();
  current = runOf(query);
  if (query === '') return;
  const known = kept.get(current);
  if (known !== undefined) return settle(query, known);
  const stop = beginQuery(query);
  const result = await outcomeOf(query, stop);
  if (stop.aborted) return;
  rememberQuestion(query);
  keep(query, result);
  settle(query, result);
}

/** Shows that a query is asked; what was asked before it is stopped, as this will be by the next, or by Stop. */
export function beginQuery(query: string): AbortSignal {
  running?.abort();
  running = new AbortController();
  batch(() => {
    draft.value = query;
    queryState.value = { state: 'running' };
  });
  return running.signal;
}

function settle(query: string, result: QueryState): void {
  batch(() => {
    draft.value = query;
    queryState.value = result;
    announcement.value = announce(result);
  });
}

function keep(query: string, result: QueryState): void {
  if (result.state !== 'answered') return;
  const [oldest] = kept.keys();
  if (kept.size >= MAX_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(withParameters(query), result);
}

async function outcomeOf(query: string, stop: AbortSignal): Promise<QueryState> {
  try {
    const result = await askWithParameters(query, stop);
    if (result.ok) return { state: 'answered', answer: result.answer };
    return { state: 'refused', failure: result.failure, query };
  } catch (error) {
    const message = error instanceof Error ? error.message : 'The query failed.';
    return { state: 'refused', failure: { code: 'failed', message, suggestions: [] }, query };
  }
}

function announce(result: QueryState): string {
  if (result.state === 'refused') return result.failure.message;
  if (result.state !== 'answered') return '';
  const { rows, edges } = result.answer;
  return `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}, ${edges.length} relations lit`;
}

/** Stops the query that is running. */
export function cancelQuery(): void {
  running?.abort();
  current = '';
  queryState.value = { state: 'idle' };
}

/**
 * Brings the answer in step with a view that another way led to: a link, a step back, the browser's Back.
 * What a stranger wrote as code is shown first, and runs when the reader says so.
 */
export async function followQuery(): Promise<void> {
  const { query, parameters } = view.peek();
  typeParameters(parameters);
  if (runOf(query) === current) return;
  if (query !== '' && !isForeign(query)) return answerQuery(query);
  running?.abort();
  current = runOf(query);
  batch(() => {
    draft.value = query;
    queryState.value = query === '' ? { state: 'idle' } : { state: 'waiting', query };
  });
}

/** A query together with its values; nothing where there is none. */
function runOf(query: string): string {
  return query === '' ? '' : withParameters(query);
}

const CODE = /[(){}[\]$`/*]/;

/** Whether a query is no plain question, and none that was asked here before. */
function isForeign(query: string): boolean {
  const asked = [...questions.peek(), ...starred.peek()];
  return (looksLikeCypher(query) || CODE.test(query)) && !asked.includes(query);
}
