// A key pressed on the picture in; the command that it stands for done.

import { chooseAlso, type Loaded } from '../state/store.ts';
import { expand, hide, keepAround, nodeAt, pick, startPath, togglePin } from './commands.ts';
import { openMenu } from './menu-state.ts';
import type { Direction } from './nearest.ts';
import { stage } from './stage.ts';
import { revisit, stepRound, walkTo } from './walking.ts';

const ARROWS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
]);

type Command = (key: string, data: Loaded) => void;

const ON_NODE: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['Enter', (key) => pick(key)],
  ['e', (key) => void expand(key)],
  ['E', (key) => openMenu(key, 'expand')],
  ['h', (key) => hide(key)],
  ['o', (key) => keepAround(key)],
  ['p', (key) => togglePin(key)],
  ['s', (key) => startPath(key)],
  ['n', (key, data) => stepRound(key, 1, data)],
  ['N', (key, data) => stepRound(key, -1, data)],
  ['ContextMenu', (key) => openMenu(key)],
]);

/** Acts on a key; the page's own keys are left to it. */
export function onGraphKey(event: KeyboardEvent, data: Loaded): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const at = nodeAt();
  const direction = ARROWS.get(event.key);
  const isMenu = event.shiftKey && event.key === 'F10';
  const isAdded = event.shiftKey && event.key === 'Enter';
  const command = isAdded ? chooseAlso : ON_NODE.get(isMenu ? 'ContextMenu' : event.key);
  if (direction !== undefined) {
    const next = stage.peek()?.nearest(at, direction);
    if (next !== undefined) walkTo(next, data);
  } else if (command !== undefined) {
    const key = at ?? stage.peek()?.nearest(undefined, 'right');
    if (key !== undefined) command(key, data);
  } else if (event.key === '[') revisit(-1, data);
  else if (event.key === ']') revisit(1, data);
  else if (event.key === '+' || event.key === '=') stage.peek()?.zoom('in');
  else if (event.key === '-') stage.peek()?.zoom('out');
  else return;
  event.preventDefault();
}
