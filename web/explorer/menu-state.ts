// A node in; the menu that is open over it, out.

import { signal } from '@preact/signals';
import type { Place } from './drawing.ts';
import { stage } from './stage.ts';

/** The menu that is open; `page` is what it lists. */
export interface OpenMenu {
  readonly key: string;
  /** Pixels of the window. */
  readonly at: Place;
  readonly page: 'commands' | 'expand';
}

/** The menu of a node, while one is open. */
export const menu = signal<OpenMenu | undefined>(undefined);

/** Opens the menu of a node, at a place of the window or at the node. */
export function openMenu(key: string, page: OpenMenu['page'] = 'commands', at?: Place): void {
  menu.value = { key, page, at: at ?? placeOnScreen(key) };
}

function placeOnScreen(key: string): Place {
  const frame = document.querySelector('.graph-canvas')?.getBoundingClientRect();
  const place = stage.peek()?.screenPlaceOf(key) ?? { x: 40, y: 40 };
  return { x: (frame?.left ?? 0) + place.x, y: (frame?.top ?? 0) + place.y };
}
