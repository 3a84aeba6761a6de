// The state of the page: data that was loaded, the view, and what follows from both. One way: actions
// set signals, signals draw the page; nothing on the page keeps state of its own that matters.

import { batch, computed, effect, signal } from '@preact/signals';
import { ask, fetchExamples, fetchGraph, fetchHealth, fetchOntology } from '../api/client.ts';
import type { Answer, Failure, HealthReply, OntologyReply } from '../api/types.ts';
import { rememberQuestion } from '../console/history.ts';
import { cleanLabel } from '../explorer/label-text.ts';
import { bestConnected } from './best-connected.ts';
import { answerFocus, edgesFocus, type Focus, nodeFocus, selectionFocus } from './focus.ts';
import { buildModel, type GraphModel } from './model.ts';
import { countRelations } from './relations.ts';
import { fromHash, toHash } from './url.ts';
import { type Selection, select, setQuery, stepBack, type ViewState } from './view.ts';
import {
  countsOf,
  nothingTied,
  tiesOfHidden,
  type Visible,
  visibleOf,
  withAsked,
} from './visible.ts';

/** What was loaded once. */
export interface Loaded {
  readonly model: GraphModel;
  readonly ontology: OntologyReply;
  readonly health: HealthReply;
  readonly examples: readonly string[];
}

/** How far loading is. */
export type Loading =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly data: Loaded };

/** How far the last query is. */
export type QueryState =
  | { readonly state: 'idle' }
  | { readonly state: 'running' }
  | { readonly state: 'answered'; readonly answer: Answer }
  | { readonly state: 'refused'; readonly failure: Failure; readonly query: string };

/** The parts of the page that a narrow window shows one at a time. */
export type Pane = 'graph' | 'ask' | 'details' | 'filters';

/** How far the page is. */
export const loading = signal<Loading>({ state: 'loading' });
/** What the reader looks at. */
export const view = signal<ViewState>(fromHash(location.hash));
/** How far the last query is. */
export const queryState = signal<QueryState>({ state: 'idle' });
/** The text in the box, run or not. */
export const draft = signal(view.peek().query);
/** Key of the node under the pointer, or under the cursor of the keyboard. */
export const hovered = signal<string | undefined>(undefined);
/** The part that a narrow window shows. */
export const pane = signal<Pane>('graph');
/** What a screen reader is told. */
export const announcement = signal('');

/** The answer on screen. */
export const answer = computed<Answer | undefined>(() =>
  queryState.value.state === 'answered' ? queryState.value.answer : undefined,
);

const loaded = computed(() => (loading.value.state === 'ready' ? loading.value.data : undefined));

const asked = computed<Visible>(() => {
  const model = loaded.value?.model;
  const { selection } = view.value;
  const own = model === undefined ? undefined : selectionFocus(model, selection, answer.value);
  const nodes = new Set([...(answer.value?.nodes ?? []), ...(own?.strong ?? [])]);
  const edges = new Set([...(answer.value?.edges ?? []), ...(own?.edges ?? [])]);
  if (model !== undefined && selection.kind === 'node')
    for (const key of tiesOfHidden(model, view.value.hidden, selection.key)) edges.add(key);
  return { nodes, edges };
});

const EMPTY: Visible = { nodes: new Set(), edges: new Set() };

/** What passes the filters. */
export const passing = computed<Visible>(() => {
  const model = loaded.value?.model;
  if (model === undefined) return EMPTY;
  const { hidden } = view.value;
  const loose = hidden.loose && !nothingTied(model, hidden);
  return visibleOf(model, { ...hidden, loose }, EMPTY);
});

/** What passes the filters, and what was asked for besides. */
export const wanted = computed<Visible>(() => {
  const model = loaded.value?.model;
  return model === undefined ? EMPTY : withAsked(model, passing.value, asked.value);
});

/** What is drawn: of very many nodes, the selected ones, those of the answer, the best connected. */
export const visible = computed<Visible>(() => {
  const model = loaded.value?.model;
  if (model === undefined) return EMPTY;
  const { selection } = view.value;
  const chosen = selectionFocus(model, selection, answer.value, wanted.value)?.strong ?? [];
  return bestConnected(model, wanted.value, { first: [...chosen, ...askedNodes(model)] });
});

function askedNodes(model: GraphModel): Iterable<string> {
  const { nodes, edges } = asked.value;
  return [...nodes, ...edgesFocus(model, edges).nodes];
}

/** The counts of the legend. */
export const counts = computed(() => {
  const model = loaded.value?.model;
  return model === undefined ? undefined : countsOf(model, view.value.hidden);
});

/** What is lit, the rest being dimmed; nothing when the picture is at rest. */
export const focus = computed<Focus | undefined>(() => {
  const model = loaded.value?.model;
  if (model === undefined) return undefined;
  if (hovered.value !== undefined) return nodeFocus(model, hovered.value, visible.value);
  const chosen = selectionFocus(model, view.value.selection, answer.value, visible.value);
  return chosen ?? (answer.value === undefined ? undefined : answerFocus(model, answer.value));
});

/** Loads everything that the page needs once. */
export async function load(): Promise<void> {
  loading.value = { state: 'loading' };
  try {
    const [graph, ontology, health, examples] = await Promise.all([
      fetchGraph(),
      fetchOntology(),
      fetchHealth(),
      fetchExamples(),
    ]);
    loading.value = {
      state: 'ready',
      data: { model: buildModel(graph), ontology, health, examples },
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : 'The graph could not be loaded.';
    loading.value = { state: 'failed', message };
    return;
  }
  if (view.peek().query !== '') await answerQuery(view.peek().query);
}

/** Makes a view the current one; `push` adds a step to the browser's history. */
export function show(next: ViewState, how: 'push' | 'replace' = 'push'): void {
  if (next === view.peek()) return;
  const hash = toHash(next);
  const isSame = hash === toHash(view.peek());
  view.value = next;
  if (isSame) return;
  const url = hash === '' ? location.pathname + location.search : `#${hash}`;
  if (how === 'push') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
}

/** Selects, and brings the details to the front where the window is narrow. */
export function choose(selection: Selection): void {
  batch(() => {
    hovered.value = undefined;
    show(select(view.peek(), selection));
    if (selection.kind !== 'none') pane.value = 'details';
  });
}

let running: AbortController | undefined;

/** Runs a question or Cypher; the query before it is cancelled, and the selection let go. */
export async function runQuery(text: string): Promise<void> {
  const query = text.trim();
  if (query === '') return clearQuery();
  return batch(() => {
    hovered.value = undefined;
    show(setQuery(view.peek(), query));
    return answerQuery(query);
  });
}

/** Runs the query of a view that is already shown: its selection stays. */
async function answerQuery(text: string): Promise<void> {
  const query = text.trim();
  running?.abort();
  if (query === '') return;
  batch(() => {
    draft.value = query;
    queryState.value = { state: 'running' };
  });
  const controller = new AbortController();
  running = controller;
  const result = await outcomeOf(query, controller.signal);
  if (controller.signal.aborted || running !== controller) return;
  rememberQuestion(query);
  queryState.value = result;
  announcement.value = announce(result);
}

async function outcomeOf(query: string, stop: AbortSignal): Promise<QueryState> {
  try {
    const result = await ask(query, stop);
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

/** Lets go of the answer. */
export function clearQuery(): void {
  running?.abort();
  batch(() => {
    queryState.value = { state: 'idle' };
    draft.value = '';
    show(setQuery(view.peek(), ''));
  });
}

/** Stops the query that is running. */
export function cancelQuery(): void {
  running?.abort();
  queryState.value = { state: 'idle' };
}

/** What Esc does: one thing less at a time. */
export function leaveOne(): void {
  const before = view.peek();
  const next = stepBack(before);
  if (before.query !== '' && next.query === '') clearQuery();
  else show(next);
}

/** Follows the browser's back and forward. */
export function followHistory(): void {
  addEventListener('popstate', () => {
    const next = fromHash(location.hash);
    const same = next.query === view.peek().query;
    view.value = next;
    if (same) return;
    draft.value = next.query;
    queryState.value = { state: 'idle' };
    if (next.query !== '') void answerQuery(next.query);
  });
}

/** Says what is selected to a screen reader, whenever it changes. */
export function announceWith(): () => void {
  return effect(() => {
    const data = loaded.value;
    const words = data === undefined ? '' : selectionWords(data, view.value.selection);
    if (words !== '') announcement.value = words;
  });
}

function selectionWords(data: Loaded, selection: Selection): string {
  const { model } = data;
  if (selection.kind === 'row') return `Row ${selection.row + 1} selected`;
  if (selection.kind === 'edge' && model.edges.has(selection.key)) return 'Relation selected';
  if (selection.kind !== 'node') return '';
  const attributes = model.nodes.get(selection.key)?.attributes;
  if (attributes === undefined) return '';
  const relations = countRelations(data, selection.key);
  return `${cleanLabel(attributes.label)}, ${attributes.type}, ${relations} relations`;
}
