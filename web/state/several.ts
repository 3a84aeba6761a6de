// A selection and a node to add to it or take out of it in; the next selection, out.

import type { Selection } from './view.ts';

/** Most nodes that are selected at once. */
export const MAX_SELECTED = 2_000;

/** Keys of the nodes that are selected. */
export function selectedKeys(selection: Selection): readonly string[] {
  if (selection.kind === 'several') return selection.keys;
  return selection.kind === 'node' ? [selection.key] : [];
}

/** A selection of nodes: of none, of one, or of several. */
export function selectionOf(keys: readonly string[]): Selection {
  const unique = [...new Set(keys)].slice(-MAX_SELECTED);
  const [first] = unique;
  if (first === undefined) return { kind: 'none' };
  return unique.length === 1 ? { kind: 'node', key: first } : { kind: 'several', keys: unique };
}

/** The selection with a node added, or without it where it was selected. */
export function toggleSelected(selection: Selection, key: string): Selection {
  const keys = selectedKeys(selection);
  return selectionOf(keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key]);
}
