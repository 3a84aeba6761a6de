// The renderer that is on the page, for the parts that move its camera.

import { signal } from '@preact/signals';
import { choose, visible } from '../state/store.ts';
import type { Selection } from '../state/view.ts';
import type { Renderer } from './picture.ts';

/** The picture on the page; absent before it is drawn, and where there is no WebGL. */
export const stage = signal<Renderer | undefined>(undefined);

/** Selects a node or an edge and brings it into view. */
export function chooseAndShow(selection: Selection): void {
  choose(selection);
  if (selection.kind !== 'node' || !visible.value.nodes.has(selection.key)) return;
  stage.peek()?.centre(selection.key);
}
