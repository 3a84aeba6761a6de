// The state of the page: what was loaded, the view, and what follows from both. One way: actions make
// the next view, signals draw the page; nothing on the page keeps state of its own that matters.

import { batch, computed, effect, signal } from '@preact/signals';
import type { Counts } from '../api/types.ts';
import { typedFor } from '../console/asking-with.ts';
import { cleanLabel } from '../explorer/label-text.ts';
import { announcement } from './announcement.ts';
import { answer, answerQuery, cancelQuery, followQuery, queryState } from './asking.ts';
import { bestConnected } from './best-connected.ts';
import { answerFocus, edgesFocus, type Focus, nodeFocus, selectionFocus } from './focus.ts';
import type { GraphModel } from './model.ts';
import { followPath, pathState } from './paths.ts';
import { selectedKeys, toggleSelected } from './several.ts';
import { shownOf } from './shown.ts';
import { dispatch, followAddress, redoStep, undoStep, view } from './steps.ts';
import { type Selection, stepBack } from './view.ts';
import {
  countsOf,
  daysOf,
  isInTime,
  nothingTied,
  tiesOfHidden,
  type Visible,
  visibleOf,
} from './visible.ts';
import { holdNamed, type Loaded, loaded, loadWorld, lookAgain, lookedAt } from './world.ts';

export { announcement } from './announcement.ts';
export { answer, cancelQuery, draft, type QueryState, queryState } from './asking.ts';
export { canRedo, canUndo, dispatch, show, view } from './steps.ts';
export { type Loaded, type Loading, loaded, loading } from './world.ts';

/** The parts of the page that a narrow window shows one at a time. */
export type Pane = 'graph' | 'ask' | 'details' | 'filters';

/** Key of the node under the pointer, or under the cursor of the keyboard. */
export const hovered = signal<string | undefined>(undefined);
/** The part that a narrow window shows. */
export const pane = signal<Pane>('graph');

const model = computed(() => loaded.value?.model);
const grounds = computed(() => ({
  answer: answer.value,
  paths: pathState.value.state === 'found' ? pathState.value.reply : undefined,
}));

const asked = computed<Visible>(() => {
  if (model.value === undefined) return EMPTY;
  const { selection, hidden } = view.value;
  const own = selectionFocus(model.value, selection, grounds.value);
  const found = answerInTime.value;
  const ties = selection.kind === 'node' ? tiesOfHidden(model.value, hidden, selection.key) : [];
  const nodes = [...(found?.nodes ?? []), ...(own?.strong ?? []), ...(own?.nodes ?? [])];
  const edges = [...(found?.edges ?? []), ...(own?.edges ?? []), ...ties];
  return { nodes: new Set(nodes), edges: new Set(edges) };
});

const EMPTY: Visible = { nodes: new Set(), edges: new Set() };

/** Rows of the answer that the window of time leaves; undefined where it leaves all. */
export const rowsInTime = computed<ReadonlySet<number> | undefined>(() => {
  const found = answer.value;
  const { time } = view.value.hidden;
  if (found === undefined || (time.from ?? time.to) === undefined) return undefined;
  const edgesOf = new Map<number, string[]>();
  for (const { row, edge } of found.evidence) edgesOf.set(row, [...(edgesOf.get(row) ?? []), edge]);
  const passes = (key: string): boolean => {
    const edge = model.value?.edges.get(key);
    return edge === undefined || isInTime(edge, time);
  };
  const rows = found.rows.flatMap((_, row) => {
    const edges = edgesOf.get(row) ?? [];
    return edges.length === 0 || edges.some(passes) ? [row] : [];
  });
  return new Set(rows);
});

/** The answer, its nodes and edges being those of the rows that the window of time leaves. */
const answerInTime = computed(() => {
  const [found, rows, held] = [answer.value, rowsInTime.value, model.value];
  if (found === undefined || rows === undefined || held === undefined) return found;
  const { time } = view.value.hidden;
  const edges = found.edges.filter((key) => {
    const edge = held.edges.get(key);
    return edge !== undefined && isInTime(edge, time);
  });
  const dropped = edgesFocus(
    held,
    found.edges.filter((key) => !edges.includes(key)),
  ).nodes;
  const kept = edgesFocus(held, edges).nodes;
  const nodes = found.nodes.filter((key) => kept.has(key) || !dropped.has(key));
  return { ...found, edges, nodes };
});

/** What passes the filters, as far as it is loaded. */
export const passing = computed<Visible>(() => {
  const data = loaded.value;
  if (data === undefined) return EMPTY;
  const { hidden } = view.value;
  const loose = hidden.loose && !nothingTied(data.model, hidden);
  const all = visibleOf(data.model, { ...hidden, loose }, EMPTY);
  return data.inView === undefined ? all : within(data.model, all, data.inView);
});

function within(held: GraphModel, { nodes, edges }: Visible, keys: ReadonlySet<string>): Visible {
  const between = [...edges].filter((key) => {
    const edge = held.edges.get(key);
    return edge !== undefined && keys.has(edge.source) && keys.has(edge.target);
  });
  const tied = new Set([...keys].filter((key) => nodes.has(key) || held.nodes.has(key)));
  return { nodes: tied, edges: new Set(between) };
}

/** What is wanted on the picture: what passes, what was asked for, what was brought. */
export const wanted = computed<Visible>(() => {
  if (model.value === undefined) return EMPTY;
  return shownOf({
    model: model.value,
    view: view.value,
    passing: passing.value,
    asked: asked.value,
    answered: answer.value !== undefined,
  });
});

/** What is drawn: of very many nodes, the selected ones, those of the answer, the best connected. */
export const visible = computed<Visible>(() => {
  if (model.value === undefined) return EMPTY;
  const { selection, brought } = view.value;
  const chosen = selectionFocus(model.value, selection, grounds.value, wanted.value)?.strong ?? [];
  const { nodes, edges } = asked.value;
  const named = [...chosen, ...nodes, ...edgesFocus(model.value, edges).nodes];
  return bestConnected(model.value, wanted.value, {
    first: [...named, ...brought.map(({ key }) => key)],
  });
});

/** The counts of the legend. */
export const counts = computed<Counts | undefined>(() => {
  const data = loaded.value;
  if (data === undefined) return undefined;
  return data.scope.whole ? countsOf(data.model, view.value.hidden) : data.scope.counts;
});

/** Relations that pass all but the window of time, by their first day; under '' those without. */
export const days = computed<ReadonlyMap<string, number>>(() => {
  const data = loaded.value;
  if (data === undefined) return new Map();
  return data.scope.whole ? daysOf(data.model, view.value.hidden) : data.scope.days;
});

/** What the selection lights. */
export const selectedFocus = computed<Focus | undefined>(() =>
  model.value === undefined
    ? undefined
    : selectionFocus(model.value, view.value.selection, grounds.value, visible.value),
);

/** What is lit, the rest being dimmed; nothing when the picture is at rest. */
export const focus = computed<Focus | undefined>(() => {
  if (model.value === undefined) return undefined;
  if (hovered.value !== undefined) return nodeFocus(model.value, hovered.value, visible.value);
  if (selectedFocus.value !== undefined) return selectedFocus.value;
  return answerInTime.value === undefined
    ? undefined
    : answerFocus(model.value, answerInTime.value);
});

/** Loads everything that the page needs to begin, and answers the query of the address. */
export async function load(): Promise<void> {
  await loadWorld();
  if (loaded.peek() !== undefined && view.peek().query !== '') await follow();
}

/** Brings the answer in step with the view; a query that waits comes to the front. */
function follow(): Promise<void> {
  const following = followQuery();
  if (queryState.peek().state === 'waiting') pane.value = 'ask';
  return following;
}

/** Selects, and brings the details to the front where the window is narrow. */
export function choose(selection: Selection): void {
  batch(() => {
    hovered.value = undefined;
    dispatch({ do: 'select', selection });
    if (selection.kind !== 'none') pane.value = 'details';
  });
}

/** Adds a node to those that are selected, or takes it out of them. */
export function chooseAlso(key: string): void {
  choose(toggleSelected(view.peek().selection, key));
}

/** Runs a question or Cypher; the query before it is cancelled, and the selection let go. */
export async function runQuery(text: string): Promise<void> {
  const query = text.trim();
  if (query === '') return clearQuery();
  return batch(() => {
    hovered.value = undefined;
    dispatch({ do: 'query', query, parameters: typedFor(query) });
    return answerQuery(query);
  });
}

/** Lets go of the answer. */
export function clearQuery(): void {
  batch(() => {
    dispatch({ do: 'query', query: '' });
    cancelQuery();
    void followQuery();
  });
}

/** What Esc does: one thing less at a time. */
export function leaveOne(): void {
  const before = view.peek();
  if (before.query !== '' && stepBack(before).query === '') clearQuery();
  else dispatch({ do: 'step-back' });
}

/** Takes the last step back. */
export function goBack(): void {
  travel(undoStep, 'Undone');
}

/** Takes again the step that was taken back last. */
export function goForth(): void {
  travel(redoStep, 'Done again');
}

function travel(move: () => void, words: string): void {
  const before = view.peek();
  batch(() => {
    hovered.value = undefined;
    move();
    void followQuery();
  });
  if (view.peek() !== before) announcement.value = words;
}

/** Follows the browser's back and forward. */
export function followHistory(): void {
  addEventListener('popstate', () => {
    batch(() => {
      followAddress();
      void follow();
    });
  });
}

const LOOK_DELAY_MS = 180;

/** Fetches what the view names or looks at, whenever it changes. */
export function followView(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stops = [
    effect(() => {
      const [{ hidden }, box] = [view.value, lookedAt.value];
      if (loaded.value === undefined) return;
      clearTimeout(timer);
      timer = setTimeout(() => void lookAgain(hidden, box), LOOK_DELAY_MS);
    }),
    effect(() => {
      const { selection, brought, only, pins } = view.value;
      void followPath(selection);
      if (loaded.value === undefined) return;
      const own = selectedKeys(selection);
      const placed = [...brought, ...pins].map(({ key }) => key);
      const edges = selection.kind === 'edge' ? [selection.key] : [];
      const found = answer.value;
      void holdNamed(
        [...own, ...placed, ...only, ...(found?.nodes ?? [])],
        [...edges, ...(found?.edges ?? [])],
      );
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Says what is selected to a screen reader, whenever it changes. */
export function announceWith(): () => void {
  let said = '';
  return effect(() => {
    const data = loaded.value;
    const words = data === undefined ? '' : selectionWords(data, view.value.selection);
    if (words !== '' && words !== said) announcement.value = words;
    said = words;
  });
}

function selectionWords(data: Loaded, selection: Selection): string {
  if (selection.kind === 'row') return `Row ${selection.row + 1} selected`;
  if (selection.kind === 'edge' && data.model.edges.has(selection.key)) return 'Relation selected';
  if (selection.kind === 'several') return `${selection.keys.length} names selected`;
  if (selection.kind !== 'node') return '';
  const attributes = data.model.nodes.get(selection.key)?.attributes;
  if (attributes === undefined) return '';
  return `${cleanLabel(attributes.label)}, ${attributes.type}, ${attributes.relations} relations`;
}
