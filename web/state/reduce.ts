// A view and an action in, the next view out: the one place where views change. Actions are plain data,
// so that what a reader did can be listed, replayed and undone.

import { bring, keepOnly, pin, putAway, showAgain, unpin } from './arrange.ts';
import {
  type Camera,
  closeArticle,
  type Face,
  type FilterGroup,
  type Filters,
  type OpenArticle,
  openArticle,
  type Parameter,
  type Placed,
  type RowsMode,
  type Selection,
  select,
  setFilters,
  setQuery,
  soloFilter,
  stepBack,
  type Tab,
  type TimeWindow,
  toggleFilter,
  toggleLoose,
  type ViewState,
} from './view.ts';

/** Everything that a reader can do to a view. */
export type Action =
  | { readonly do: 'select'; readonly selection: Selection }
  | { readonly do: 'open-article'; readonly article: OpenArticle }
  | { readonly do: 'close-article' }
  | { readonly do: 'query'; readonly query: string; readonly parameters?: readonly Parameter[] }
  | { readonly do: 'tab'; readonly tab: Tab }
  | { readonly do: 'step-back' }
  | { readonly do: 'toggle-filter'; readonly group: FilterGroup; readonly item: string }
  | {
      readonly do: 'solo-filter';
      readonly group: FilterGroup;
      readonly item: string;
      readonly items: readonly string[];
    }
  | { readonly do: 'toggle-loose' }
  | { readonly do: 'filters'; readonly hidden: Filters }
  | { readonly do: 'time'; readonly time: TimeWindow }
  | { readonly do: 'rows'; readonly rows: RowsMode }
  | { readonly do: 'bring'; readonly nodes: readonly Placed[] }
  | { readonly do: 'put-away'; readonly keys: readonly string[] }
  | { readonly do: 'keep-only'; readonly keys: readonly string[] }
  | { readonly do: 'show-again' }
  | { readonly do: 'pin'; readonly placed: Placed }
  | { readonly do: 'unpin'; readonly key: string }
  | { readonly do: 'face'; readonly face: Face }
  | { readonly do: 'look'; readonly camera: Camera | undefined };

/** The view after an action; the same view where the action changes nothing. */
export function reduce(view: ViewState, action: Action): ViewState {
  switch (action.do) {
    case 'select':
      return select(view, action.selection);
    case 'open-article':
      return openArticle(view, action.article);
    case 'close-article':
      return closeArticle(view);
    case 'query':
      return setQuery(view, action.query, action.parameters);
    case 'tab':
      return { ...view, tab: action.tab };
    case 'step-back':
      return stepBack(view);
    case 'toggle-filter':
      return toggleFilter(view, action.group, action.item);
    case 'solo-filter':
      return soloFilter(view, action.group, action);
    case 'toggle-loose':
      return toggleLoose(view);
    case 'filters':
      return setFilters(view, action.hidden);
    case 'time':
      return setFilters(view, { ...view.hidden, time: action.time });
    case 'rows':
      return { ...view, rows: action.rows };
    case 'bring':
      return bring(view, action.nodes);
    case 'put-away':
      return putAway(view, action.keys);
    case 'keep-only':
      return keepOnly(view, action.keys);
    case 'show-again':
      return showAgain(view);
    case 'pin':
      return pin(view, action.placed);
    case 'unpin':
      return unpin(view, action.key);
    case 'face':
      return { ...view, face: action.face };
    case 'look':
      return look(view, action.camera);
  }
}

function look(view: ViewState, camera: Camera | undefined): ViewState {
  const { camera: _before, ...rest } = view;
  return camera === undefined ? rest : { ...rest, camera };
}
