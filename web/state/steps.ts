// Views in, the address of the page and the steps that can be taken back out. Every change of the view
// goes through here.

import { computed, signal } from '@preact/signals';
import { amend, type History, redo, startHistory, step, undo } from './history.ts';
import { type Action, reduce } from './reduce.ts';
import { fromHash, isSameView, toHash } from './url.ts';
import type { Camera, ViewState } from './view.ts';

/** Whether a step is one of the browser's history too. */
export type BrowserStep = 'push' | 'replace';

/** Where the reader is and was. */
export const steps = signal<History<ViewState>>(startHistory(fromHash(location.hash)));
/** What the reader looks at. */
export const view = computed<ViewState>(() => steps.value.present);
/** Where the camera is to look; what follows it is not told of other changes of the view. */
export const camera = computed(() => steps.value.present.camera);
/** Whether there is a step to take back. */
export const canUndo = computed(() => steps.value.past.length > 0);
/** Whether there is a step to take again. */
export const canRedo = computed(() => steps.value.future.length > 0);

/** Makes a view the current one; `how` says whether the browser's Back leads to the one before. */
export function show(next: ViewState, how: BrowserStep = 'push', gathering?: string): void {
  if (next === view.peek()) return;
  const isSame = isSameView(next, view.peek());
  steps.value = isSame ? amend(steps.peek(), next) : step(steps.peek(), next, gathering);
  if (!isSame) writeAddress(how);
}

/** Does what an action says; actions of one `gathering` that follow each other are one step. */
export function dispatch(action: Action, how: BrowserStep = 'push', gathering?: string): void {
  show(reduce(view.peek(), action), how, gathering);
}

/** Takes the last step back. */
export function undoStep(): void {
  travel(undo(steps.peek()));
}

/** Takes the step again that was taken back last. */
export function redoStep(): void {
  travel(redo(steps.peek()));
}

function travel(next: History<ViewState>): void {
  if (next.present === steps.peek().present) return;
  steps.value = next;
  writeAddress('replace');
}

/** Follows the address of the page, when the browser went back or forth. */
export function followAddress(): void {
  const next = fromHash(location.hash);
  if (!isSameView(next, view.peek())) steps.value = step(steps.peek(), next);
}

/** Lets the next step of a kind that gathers be one of its own. */
export function endGathering(): void {
  const { gathering: _ended, ...rest } = steps.peek();
  steps.value = rest;
}

/** Where the camera looks now is part of the view, and no step of its own. */
export function noteCamera(seen: Camera | undefined): void {
  const before = view.peek();
  const next = reduce(before, { do: 'look', camera: seen });
  if (isSameView(next, before)) return;
  steps.value = amend(steps.peek(), next);
  soonWriteAddress();
}

function writeAddress(how: BrowserStep): void {
  const hash = toHash(view.peek());
  const url = hash === '' ? location.pathname + location.search : `#${hash}`;
  if (how === 'push') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
}

const ADDRESS_DELAY_MS = 250;
let timer: ReturnType<typeof setTimeout> | undefined;

// Browsers refuse to note an address for every frame of a moving camera.
function soonWriteAddress(): void {
  clearTimeout(timer);
  timer = setTimeout(() => writeAddress('replace'), ADDRESS_DELAY_MS);
}
