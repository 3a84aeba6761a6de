// The id of a part in, the focus on it out: at once, or as soon as it is there, since its code may have to
// come first. What is typed for the question box until then is kept for it.

import { BOX_ID } from './console/box-id.ts';
import { draft, pane, runQuery } from './state/store.ts';

/** Frames that a part may take to come: ten seconds. */
const MOST_FRAMES = 600;

/** Whether the box is to have the focus and is not there yet. */
let isAwaited = false;

/** Gives the focus to a part that is there. */
function takesFocus(id: string): boolean {
  document.getElementById(id)?.focus();
  return document.activeElement?.id === id;
}

/** Gives the focus to a part at once; where it is not shown, or not there, once it is. */
export function focusOn(id: string): void {
  if (takesFocus(id)) return;
  if (id === BOX_ID) {
    pane.value = 'ask';
    isAwaited = true;
  }
  focusSoon(id);
}

/** Gives the focus to a part with one of the next frames, unless the reader takes it elsewhere. */
export function focusSoon(id: string, frames = MOST_FRAMES, from = document.activeElement): void {
  requestAnimationFrame(() => {
    const { activeElement: now, body } = document;
    const isFree = now === from || now === body;
    if (isFree && frames > 0 && !takesFocus(id)) focusSoon(id, frames - 1, from);
    else isAwaited = false;
  });
}

/** Takes a key for the box that is not there yet; false where none is awaited, or it is no letter. */
export function typeAhead({ key }: KeyboardEvent): boolean {
  if (!isAwaited) return false;
  if (key === 'Enter') void runQuery(draft.peek());
  else if (key === 'Backspace') draft.value = draft.peek().slice(0, -1);
  else if ([...key].length === 1) draft.value += key;
  else return false;
  return true;
}
