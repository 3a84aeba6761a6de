// What the reader looks at, as one immutable value: selection, article, filters and query. Every
// action is a pure function from one view to the next; the URL is a spelling of it.

import type { EdgeType, NodeType, Status } from '../api/types.ts';

/** What is selected. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'node'; readonly key: string }
  | { readonly kind: 'edge'; readonly key: string }
  | { readonly kind: 'row'; readonly row: number };

/** The article that is open: the edge whose sentence brought us there, and which of its sentences. */
export interface OpenArticle {
  readonly article: string;
  readonly edge?: string;
  readonly sentence?: number;
}

/** What is left out of the picture. */
export interface Filters {
  readonly nodeTypes: ReadonlySet<NodeType>;
  readonly edgeTypes: ReadonlySet<EdgeType>;
  readonly statuses: ReadonlySet<Status>;
  /** Whether nodes without a visible relation are left out. */
  readonly loose: boolean;
}

/** All that the reader sees depends on this and on the data. */
export interface ViewState {
  readonly selection: Selection;
  readonly article?: OpenArticle;
  readonly hidden: Filters;
  /** The query that was run last; empty when none. */
  readonly query: string;
}

/** Nothing selected. */
export const NOTHING: Selection = { kind: 'none' };

/** The first picture: entities that have relations; events and articles on demand. */
export const FIRST_FILTERS: Filters = {
  nodeTypes: new Set<NodeType>(['event', 'article']),
  edgeTypes: new Set(),
  statuses: new Set(),
  loose: true,
};

/** The view a reader starts with. */
export const FIRST_VIEW: ViewState = { selection: NOTHING, hidden: FIRST_FILTERS, query: '' };

function withoutArticle(view: ViewState): ViewState {
  const { article: _closed, ...rest } = view;
  return rest;
}

/** Selects, and closes the article. */
export function select(view: ViewState, selection: Selection): ViewState {
  return { ...withoutArticle(view), selection };
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
export function setQuery(view: ViewState, query: string): ViewState {
  const isLetGo = query !== '' || view.selection.kind === 'row';
  return { ...withoutArticle(view), selection: isLetGo ? NOTHING : view.selection, query };
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
};

/** Whether filters hide nothing. */
export function hidesNothing({ nodeTypes, edgeTypes, statuses, loose }: Filters): boolean {
  return nodeTypes.size + edgeTypes.size + statuses.size === 0 && !loose;
}
