// Two selected ends in; the ways between them, once the server has found them, out.

import { signal } from '@preact/signals';
import { fetchPaths } from '../api/client.ts';
import type { PathReply } from '../api/types.ts';
import { announcement } from './announcement.ts';
import type { Selection } from './view.ts';
import { addPart } from './world.ts';

/** How far the ways are. */
export type PathState =
  | { readonly state: 'none' }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'found'; readonly reply: PathReply };

/** The ways of the selection, if it is one of two ends. */
export const pathState = signal<PathState>({ state: 'none' });
/** The end that waits for the other to be chosen. */
export const pathFrom = signal<string | undefined>(undefined);

let wanted = '';
const kept = new Map<string, PathReply>();
const MAX_KEPT = 50;

/** Finds the ways of a selection; for any other selection there are none. */
export async function followPath(selection: Selection): Promise<void> {
  const name = selection.kind === 'path' ? JSON.stringify([selection.from, selection.to]) : '';
  if (name === wanted) return;
  wanted = name;
  if (selection.kind !== 'path') {
    pathState.value = { state: 'none' };
    return;
  }
  const known = kept.get(name);
  if (known !== undefined) return settle(known);
  pathState.value = { state: 'loading' };
  try {
    const reply = await fetchPaths(selection.from, selection.to);
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(name, reply);
    if (wanted === name) settle(reply);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'No way could be looked for.';
    if (wanted === name) pathState.value = { state: 'failed', message };
  }
}

function settle(reply: PathReply): void {
  addPart(reply.part);
  pathState.value = { state: 'found', reply };
  const steps = reply.paths[0]?.edges.length;
  announcement.value =
    steps === undefined ? 'No way leads from one to the other.' : `A way of ${steps} steps.`;
}
