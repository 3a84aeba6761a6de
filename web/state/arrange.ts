// A view and what the reader does to the picture in; the next view, out: nodes are brought, put away,
// kept alone, pinned. Pure, like everything that changes a view.

import { selectedKeys, selectionOf } from './several.ts';
import type { Placed, ViewState } from './view.ts';

/** Most nodes that are brought, put away, kept or pinned; the oldest give way. */
export const MAX_ARRANGED = 2_000;

function added<T>(list: readonly T[], more: readonly T[]): readonly T[] {
  return [...list, ...more].slice(-MAX_ARRANGED);
}

/** Shows nodes where they were put; one that was put away is no longer. */
export function bring(view: ViewState, nodes: readonly Placed[]): ViewState {
  const known = new Set(view.brought.map(({ key }) => key));
  const byKey = new Map(nodes.map((placed) => [placed.key, placed] as const));
  const fresh = [...byKey.values()].filter(({ key }) => !known.has(key));
  const wanted = new Set(nodes.map(({ key }) => key));
  const away = view.away.filter((key) => !wanted.has(key));
  if (fresh.length === 0 && away.length === view.away.length) return view;
  return { ...view, brought: added(view.brought, fresh), away };
}

/** Puts nodes away; selected ones are let go. */
export function putAway(view: ViewState, keys: readonly string[]): ViewState {
  const gone = new Set(keys);
  const fresh = [...gone].filter((key) => !view.away.includes(key));
  if (fresh.length === 0) return view;
  const chosen = selectedKeys(view.selection);
  const left = chosen.filter((key) => !gone.has(key));
  return {
    ...view,
    ...(left.length === chosen.length ? {} : { selection: selectionOf(left) }),
    brought: view.brought.filter(({ key }) => !gone.has(key)),
    away: added(view.away, fresh),
  };
}

/** Draws nothing but these nodes; with none, everything again. */
export function keepOnly(view: ViewState, keys: readonly string[]): ViewState {
  if (keys.length === 0 && view.only.length === 0) return view;
  return { ...view, only: [...new Set(keys)].slice(0, MAX_ARRANGED) };
}

/** Puts a node somewhere and holds it there; an older place of it is forgotten. */
export function pin(view: ViewState, placed: Placed): ViewState {
  const others = view.pins.filter(({ key }) => key !== placed.key);
  return { ...view, pins: added(others, [placed]) };
}

/** Lets a node go back to its own place. */
export function unpin(view: ViewState, key: string): ViewState {
  const pins = view.pins.filter((item) => item.key !== key);
  return pins.length === view.pins.length ? view : { ...view, pins };
}

/** Shows again what was put away, and all beside what was kept alone. */
export function showAgain(view: ViewState): ViewState {
  return view.away.length + view.only.length === 0 ? view : { ...view, away: [], only: [] };
}
