// A node in; what can be done with it done: expand it, put it away, keep it alone with its neighbours, pin
// it, find the way from it. Keys, the menu, buttons and the pointer all come here.

import { signal } from '@preact/signals';
import { fetchExpansion } from '../api/client.ts';
import type { ExpandReply, NeighbourGroup } from '../api/types.ts';
import { counted } from '../panels/words.ts';
import { announcement } from '../state/announcement.ts';
import { filterWords } from '../state/filter-words.ts';
import { neighboursOf } from '../state/model.ts';
import { pathFrom } from '../state/paths.ts';
import { selectedKeys } from '../state/several.ts';
import { choose, dispatch, hovered, loaded, view, visible } from '../state/store.ts';
import { shortNumber } from '../state/url-values.ts';
import type { Placed } from '../state/view.ts';
import { addPart } from '../state/world.ts';
import { cleanLabel } from './label-text.ts';
import { placeBeside } from './place-beside.ts';
import { stage } from './stage.ts';

/** One relation, and the way it points from the node. */
export type By = Pick<NeighbourGroup, 'type' | 'direction'>;

/** What the last expansion brought, in words: "25 of 311 shown, 286 more". */
export const expansionNote = signal<{ readonly key: string; readonly words: string } | undefined>(
  undefined,
);

/** Most nodes of one expansion. */
const EXPAND_LIMIT = 25;
/** Least distance between a new node and others, in the graph's own units. */
const GAP = 6;

/** Asks the server for neighbours that are not on screen. */
export function askNeighbours(key: string, limit: number, by?: By): Promise<ExpandReply> {
  return fetchExpansion({
    key,
    have: [...visible.peek().nodes],
    limit,
    filters: filterWords(view.peek().hidden),
    ...by,
  });
}

/** Brings the best new neighbours of a node, placed beside it; nothing that stands moves. */
export async function expand(key: string, by?: By): Promise<void> {
  try {
    const reply = await askNeighbours(key, EXPAND_LIMIT, by);
    take(key, reply);
  } catch (error) {
    say(key, error instanceof Error ? error.message : 'The neighbours could not be fetched.');
  }
}

function take(key: string, reply: ExpandReply): void {
  const shown = visible.peek().nodes;
  const fresh = reply.part.nodes
    .map((node) => node.key)
    .filter((other) => other !== key && !shown.has(other))
    .slice(0, EXPAND_LIMIT);
  if (fresh.length === 0) {
    say(key, 'All its neighbours are on screen.');
    return;
  }
  addPart(reply.part);
  dispatch({ do: 'bring', nodes: placed(key, fresh) });
  const rest = reply.left === 0 ? 'no more' : `${reply.left.toLocaleString('en-GB')} more`;
  say(key, `${fresh.length} of ${counted(reply.total, 'neighbour')} added, ${rest}`);
}

function placed(key: string, fresh: readonly string[]): readonly Placed[] {
  const renderer = stage.peek();
  const anchor = renderer?.placeOf(key) ?? { x: 0, y: 0 };
  const taken = [...visible.peek().nodes].flatMap((other) => renderer?.placeOf(other) ?? []);
  const places = placeBeside(anchor, fresh.length, { taken, gap: GAP });
  return fresh.map((other, index) => {
    const { x, y } = places[index] ?? anchor;
    return { key: other, x: shortNumber(x), y: shortNumber(y) };
  });
}

function say(key: string, words: string): void {
  expansionNote.value = { key, words };
  announcement.value = `${nameOf(key)}: ${words}`;
}

/** The name of a node, as it is read out. */
export function nameOf(key: string): string {
  const label = loaded.peek()?.model.nodes.get(key)?.attributes.label;
  return label === undefined ? 'Unknown' : cleanLabel(label);
}

/** The nodes that a command on `key` means: all that are selected, where it is one of several. */
function meantBy(key: string): readonly string[] {
  const chosen = selectedKeys(view.peek().selection);
  return chosen.includes(key) ? chosen : [key];
}

/** Puts a node away, or all that are selected with it. */
export function hide(key: string): void {
  const keys = meantBy(key);
  hovered.value = undefined;
  dispatch({ do: 'put-away', keys });
  announcement.value = `${keys.length > 1 ? counted(keys.length, 'name') : nameOf(key)} put away`;
}

/** Draws nothing but a node and its visible neighbours, or the several that are selected. */
export function keepAround(key: string): void {
  const model = loaded.peek()?.model;
  if (model === undefined) return;
  const keys = meantBy(key);
  if (keys.length > 1) {
    dispatch({ do: 'keep-only', keys });
    announcement.value = `${counted(keys.length, 'name')} alone`;
    return;
  }
  const around = neighboursOf(model, key, visible.peek().edges);
  dispatch({ do: 'keep-only', keys: [key, ...around] });
  announcement.value = `${nameOf(key)} and ${counted(around.size, 'neighbour')} alone`;
}

/** Holds a node where it is, or lets it go. */
export function togglePin(key: string): void {
  if (view.peek().pins.some((pin) => pin.key === key)) {
    dispatch({ do: 'unpin', key });
    announcement.value = `${nameOf(key)} let go`;
    return;
  }
  const place = stage.peek()?.placeOf(key);
  if (place === undefined) return;
  const { x, y } = place;
  dispatch({ do: 'pin', placed: { key, x: shortNumber(x), y: shortNumber(y) } });
  announcement.value = `${nameOf(key)} pinned`;
}

/** Waits for the other end of a way that starts here. */
export function startPath(key: string): void {
  pathFrom.value = key;
  announcement.value = `Choose where the way from ${nameOf(key)} leads.`;
}

/** Selects a node, or makes it the other end of a way that was started. */
export function pick(key: string): void {
  const from = pathFrom.peek();
  pathFrom.value = undefined;
  if (from === undefined || from === key) choose({ kind: 'node', key });
  else choose({ kind: 'path', from, to: key });
}

/** The node that keys act on: under the cursor, or selected. */
export function nodeAt(): string | undefined {
  return hovered.peek() ?? selectedKeys(view.peek().selection).at(-1);
}
