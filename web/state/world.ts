// The server's graph in; as much of it as the page holds, out. A small graph is held whole. Of a large
// one the page holds the best of what passes the filters in the part that is looked at, and whatever
// was asked for by name.

import { batch, computed, signal } from '@preact/signals';
import { fetchExamples, fetchHealth, fetchOntology, fetchPart, fetchView } from '../api/client.ts';
import type { Box, GraphPart, HealthReply, OntologyReply, ViewReply } from '../api/types.ts';
import { filterWords } from './filter-words.ts';
import { buildModel, type GraphModel, keepNodes, withPart } from './model.ts';
import { selectedKeys } from './several.ts';
import { view } from './steps.ts';
import type { Filters } from './view.ts';

/** What the page holds. */
export interface Loaded {
  /** Another number when everything was loaded anew. */
  readonly session: number;
  readonly model: GraphModel;
  readonly ontology: OntologyReply;
  readonly health: HealthReply;
  readonly examples: readonly string[];
  /** What the server said of the view, without its nodes and edges. */
  readonly scope: Omit<ViewReply, 'part'>;
  /** Keys of the view's nodes; absent where the graph is held whole. */
  readonly inView?: ReadonlySet<string>;
}

/** How far loading is. */
export type Loading =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly data: Loaded };

/** How far the page is. */
export const loading = signal<Loading>({ state: 'loading' });
/** What the page holds, once it does. */
export const loaded = computed(() =>
  loading.value.state === 'ready' ? loading.value.data : undefined,
);
/** The part of the picture that is on screen; only a large graph asks. */
export const lookedAt = signal<Box | undefined>(undefined);
/** Whether a further part is on its way. */
export const fetchingMore = signal(false);

/** Above so many nodes, those that are neither in view nor asked for are let go. */
const MAX_HELD = 8_000;
const MAX_KEYS = 2_000;
let sessions = 0;

/** Loads what the page needs to begin; `silent` leaves what is there on screen, and in its place. */
export async function loadWorld(silent = false): Promise<void> {
  if (!silent) loading.value = { state: 'loading' };
  try {
    const [reply, ontology, health, examples] = await Promise.all([
      fetchView(parametersOf(view.peek().hidden, undefined)),
      fetchOntology(),
      fetchHealth(),
      fetchExamples(),
    ]);
    const before = silent ? loaded.peek() : undefined;
    if (before === undefined) sessions += 1;
    const model =
      before === undefined ? buildModel(reply.part) : await grown(before.model, reply.part);
    const data = { session: sessions, model, ontology, health, examples, ...viewParts(reply) };
    loading.value = { state: 'ready', data };
  } catch (error) {
    const message = error instanceof Error ? error.message : 'The graph could not be loaded.';
    loading.value = { state: 'failed', message };
  }
}

/** Growing is rare, so its code comes when it is needed. */
async function grown(before: GraphModel, part: GraphPart): Promise<GraphModel> {
  const { grownModel } = await import('./grow.ts');
  return grownModel(before, part);
}

function viewParts(reply: ViewReply): Pick<Loaded, 'scope' | 'inView'> {
  const { part, ...scope } = reply;
  return scope.whole ? { scope } : { scope, inView: new Set(part.nodes.map(({ key }) => key)) };
}

function parametersOf(hidden: Filters, box: Box | undefined): URLSearchParams {
  const parameters = new URLSearchParams(filterWords(hidden));
  if (box !== undefined) parameters.set('box', box.map((at) => at.toFixed(2)).join(','));
  return parameters;
}

let looking: AbortController | undefined;
let lastLook = '';

/** Brings the view of a large graph in step with the filters and the camera. */
export async function lookAgain(hidden: Filters, box: Box | undefined): Promise<void> {
  const before = loaded.peek();
  if (before === undefined || before.scope.whole) return;
  const parameters = parametersOf(hidden, box);
  if (parameters.toString() === lastLook) return;
  lastLook = parameters.toString();
  looking?.abort();
  const controller = new AbortController();
  looking = controller;
  fetchingMore.value = true;
  try {
    const reply = await fetchView(parameters, controller.signal);
    if (!controller.signal.aborted) takeView(reply);
  } catch {
    // What is on screen stays; the next move of the camera asks again.
    if (!controller.signal.aborted) lastLook = '';
  } finally {
    if (looking === controller) fetchingMore.value = false;
  }
}

function takeView(reply: ViewReply): void {
  const data = loaded.peek();
  if (data === undefined) return;
  const held = withPart(data.model, reply.part);
  const parts = viewParts(reply);
  const model =
    held.nodes.size <= MAX_HELD
      ? held
      : keepNodes(held, new Set([...(parts.inView ?? []), ...namedInView()]));
  loading.value = { state: 'ready', data: { ...data, ...parts, model } };
}

function namedInView(): readonly string[] {
  const { selection, brought, pins, only } = view.peek();
  return [
    ...selectedKeys(selection),
    ...brought.map(({ key }) => key),
    ...pins.map(({ key }) => key),
    ...only,
  ];
}

/** Adds what was fetched besides the view. */
export function addPart(part: GraphPart): void {
  const data = loaded.peek();
  if (data === undefined) return;
  const model = withPart(data.model, part);
  if (model !== data.model) loading.value = { state: 'ready', data: { ...data, model } };
}

const inVain = new Set<string>();

/** Fetches nodes and edges that something names and the page does not hold; each is asked for once. */
export async function holdNamed(nodes: readonly string[], edges: readonly string[]): Promise<void> {
  const data = loaded.peek();
  if (data === undefined || data.scope.whole) return;
  const fresh = (held: ReadonlyMap<string, unknown>) => (key: string) =>
    !held.has(key) && !inVain.has(key);
  const missing = {
    nodes: nodes.filter(fresh(data.model.nodes)).slice(0, MAX_KEYS),
    edges: edges.filter(fresh(data.model.edges)).slice(0, MAX_KEYS),
  };
  if (missing.nodes.length + missing.edges.length === 0) return;
  for (const key of [...missing.nodes, ...missing.edges]) inVain.add(key);
  try {
    const part = await fetchPart(missing.nodes, missing.edges);
    batch(() => addPart(part));
  } catch {
    for (const key of [...missing.nodes, ...missing.edges]) inVain.delete(key);
  }
}
