// What the reader looks at, as one immutable value: selection, article, filters, query, what was brought
// and put away, pins, camera. Every action is a pure function from one view to the next; the URL is a
// spelling of it.

import type { EdgeType, NodeType, Status } from '../api/types.ts';

/** What is selected. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'node'; readonly key: string }
  /** Two nodes or more. */
  | { readonly kind: 'several'; readonly keys: readonly string[] }
  | { readonly kind: 'edge'; readonly key: string }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'path'; readonly from: string; readonly to: string };

/** The article that is open: the edge whose sentence brought us there, and which of its sentences. */
export interface OpenArticle {
  readonly article: string;
  readonly edge?: string;
  readonly sentence?: number;
}

/** Which days are looked at, as ISO days; open where an end is absent. */
export interface TimeWindow {
  readonly from?: string;
  readonly to?: string;
  /** Whether relations without a date pass. */
  readonly undated: boolean;
}

/** What is left out of the picture. */
export interface Filters {
  readonly nodeTypes: ReadonlySet<NodeType>;
  readonly edgeTypes: ReadonlySet<EdgeType>;
  readonly statuses: ReadonlySet<Status>;
  /** Whether nodes without a visible relation are left out. */
  readonly loose: boolean;
  readonly time: TimeWindow;
}

/** A node and where it was put, in the graph's own units. */
export interface Placed {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** Where the camera looks: the middle, and how much of the graph is on screen. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** What an answer does to the picture: lights its part, or is all of it. */
export type RowsMode = 'highlight' | 'only';

/** How the graph is shown. */
export type Face = 'graph' | 'table';

/** What of an answer is shown in the console. */
export type Tab = 'table' | 'graph' | 'json' | 'plan';

/** What was typed for a `$name` of a query. */
export interface Parameter {
  readonly name: string;
  readonly text: string;
}

/** All that the reader sees depends on this and on the data. */
export interface ViewState {
  readonly selection: Selection;
  readonly article?: OpenArticle;
  readonly hidden: Filters;
  /** The query that was run last; empty when none. */
  readonly query: string;
  /** What it was run with. */
  readonly parameters: readonly Parameter[];
  readonly tab: Tab;
  readonly rows: RowsMode;
  /** Nodes shown whatever the filters say, since they were asked for, and where they stand. */
  readonly brought: readonly Placed[];
  /** Nodes that are not drawn. */
  readonly away: readonly string[];
  /** When not empty, nothing is drawn but these and what was brought after. */
  readonly only: readonly string[];
  /** Nodes that the reader put somewhere. */
  readonly pins: readonly Placed[];
  /** Absent while everything fits. */
  readonly camera?: Camera;
  readonly face: Face;
}

/** Nothing selected. */
export const NOTHING: Selection = { kind: 'none' };

/** Every day, and what has none. */
export const ANY_TIME: TimeWindow = { undated: true };

/** The first picture: entities that have relations; events and articles on demand. */
export const FIRST_FILTERS: Filters = {
  nodeTypes: new Set<NodeType>(['event', 'article']),
  edgeTypes: new Set(),
  statuses: new Set(),
  loose: true,
  time: ANY_TIME,
};

/** The view a reader starts with. */
export const FIRST_VIEW: ViewState = {
  selection: NOTHING,
  hidden: FIRST_FILTERS,
  query: '',
  parameters: [],
  tab: 'table',
  rows: 'highlight',
  brought: [],
  away: [],
  only: [],
  pins: [],
  face: 'graph',
};

function withoutArticle(view: ViewState): ViewState {
  const { article: _closed, ...rest } = view;
  return rest;
}

/** Selects, and closes the article; nodes that were put away are shown again. */
export function select(view: ViewState, selection: Selection): ViewState {
  const { kind } = selection;
  const chosen = new Set(
    kind === 'node' ? [selection.key] : kind === 'several' ? selection.keys : [],
  );
  const isAway = view.away.some((key) => chosen.has(key));
  const away = isAway ? view.away.filter((key) => !chosen.has(key)) : view.away;
  return { ...withoutArticle(view), selection, away };
}

/** Opens an article, keeping the selection to come back to. */
export function openArticle(view: ViewState, article: OpenArticle): ViewState {
  return { ...view, article };
}

/** Goes back from the article to what was selected. */
export function closeArticle(view: ViewState): ViewState {
  return withoutArticle(view);
}

/**
 * A query that is asked: what was selected is let go, so that the answer alone is lit. Without a query
 * (the empty string) only a selected row, which is of the old answer, is let go.
 */
export function setQuery(
  view: ViewState,
  query: string,
  parameters: readonly Parameter[] = [],
): ViewState {
  const isLetGo = query !== '' || view.selection.kind === 'row';
  const selection = isLetGo ? NOTHING : view.selection;
  const tab = query === view.query ? view.tab : FIRST_VIEW.tab;
  return { ...withoutArticle(view), selection, query, parameters, tab, rows: 'highlight' };
}

/** One step of Esc: first the article, then the selection, then the query. */
export function stepBack(view: ViewState): ViewState {
  if (view.article !== undefined) return closeArticle(view);
  if (view.selection.kind !== 'none') return select(view, NOTHING);
  return view.query === '' ? view : setQuery(view, '');
}

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

/** The sets of a filter that a legend can switch. */
export type FilterGroup = 'nodeTypes' | 'edgeTypes' | 'statuses';

/** Shows what was hidden, hides what was shown. */
export function toggleFilter(view: ViewState, group: FilterGroup, item: string): ViewState {
  const set: ReadonlySet<string> = view.hidden[group];
  return { ...view, hidden: { ...view.hidden, [group]: toggled(set, item) } };
}

/** Hides all of `items` but one; when only that one was left, shows all again. */
export function soloFilter(
  view: ViewState,
  group: FilterGroup,
  choice: { readonly item: string; readonly items: readonly string[] },
): ViewState {
  const set: ReadonlySet<string> = view.hidden[group];
  const others = choice.items.filter((item) => item !== choice.item);
  const alone = !set.has(choice.item) && others.every((item) => set.has(item));
  const next = new Set([...set].filter((item) => !choice.items.includes(item)));
  if (!alone) for (const item of others) next.add(item);
  return { ...view, hidden: { ...view.hidden, [group]: next } };
}

/** Shows or hides nodes without a visible relation. */
export function toggleLoose(view: ViewState): ViewState {
  return { ...view, hidden: { ...view.hidden, loose: !view.hidden.loose } };
}

/** The first filters again, or none at all. */
export function setFilters(view: ViewState, hidden: Filters): ViewState {
  return { ...view, hidden };
}

/** Filters that hide nothing. */
export const NO_FILTERS: Filters = {
  nodeTypes: new Set(),
  edgeTypes: new Set(),
  statuses: new Set(),
  loose: false,
  time: ANY_TIME,
};

/** Whether filters hide nothing. */
export function hidesNothing({ nodeTypes, edgeTypes, statuses, loose, time }: Filters): boolean {
  return nodeTypes.size + edgeTypes.size + statuses.size === 0 && !loose && isAnyTime(time);
}

/** Whether a window leaves no day and no undated relation out. */
export function isAnyTime({ from, to, undated }: TimeWindow): boolean {
  return from === undefined && to === undefined && undated;
}
