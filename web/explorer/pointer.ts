// Moves and clicks of a pointer on the picture in; what they mean for nodes and edges, out. A node that
// is dragged stays where it is left.

import type Sigma from 'sigma';
import type { Drawing, Place } from './drawing.ts';

/** What a pointer does to the picture; places on screen are in pixels of the window. */
export interface PointerEvents {
  readonly onNode: (key: string) => void;
  /** A node was clicked with Shift. */
  readonly onAdd: (key: string) => void;
  /** The pointer is dragged with Shift; places are in pixels of the container. */
  readonly onLasso: (points: readonly Place[], isDone: boolean) => void;
  readonly onEdge: (key: string) => void;
  readonly onStage: () => void;
  readonly onHover: (key: string | undefined) => void;
  readonly onExpand: (key: string) => void;
  readonly onMenu: (key: string, at: Place) => void;
  readonly onPlace: (key: string, place: Place) => void;
}

/** What listening needs. */
export interface PointerInput {
  readonly drawing: Drawing;
  readonly events: PointerEvents;
  /** Told of ids of the drawing. */
  readonly hover: (node: string | undefined) => void;
  readonly hoverEdge: (edge: string | undefined) => void;
  /** Told when the reader moves the camera. */
  readonly userMoves: () => void;
}

/** A drag begins when the pointer has moved so far. */
const DRAG_PX = 4;
/** A finger that rests so long opens the menu. */
const PRESS_MS = 550;

/** Listens to a sigma instance until it is killed. */
export function listenToPointer(sigma: Sigma, input: PointerInput): void {
  const { drawing, events } = input;
  const { style } = sigma.getContainer();
  const nodeKey = (id: string): string | undefined => drawing.nodes.get(id)?.key;
  const drags = listenToDrags(sigma, input);
  sigma.on('clickNode', ({ node, event }) => {
    if (drags.justEnded()) return;
    withKey(nodeKey(node), event.original.shiftKey ? events.onAdd : events.onNode);
  });
  sigma.on('clickEdge', ({ edge }) => {
    if (!drags.justEnded()) withKey(drawing.edges.get(edge)?.key, events.onEdge);
  });
  sigma.on('clickStage', ({ event }) => {
    if (!drags.justEnded() && !event.original.shiftKey) events.onStage();
  });
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    withKey(nodeKey(node), events.onExpand);
  });
  sigma.on('rightClickNode', ({ node, event }) => {
    event.original.preventDefault();
    withKey(nodeKey(node), (key) => events.onMenu(key, onScreen(sigma, event)));
  });
  sigma.on('enterNode', ({ node }) => {
    style.cursor = 'pointer';
    input.hover(node);
    events.onHover(nodeKey(node));
  });
  sigma.on('leaveNode', () => {
    style.cursor = '';
    input.hover(undefined);
    events.onHover(undefined);
  });
  sigma.on('enterEdge', ({ edge }) => {
    style.cursor = 'pointer';
    input.hoverEdge(edge);
  });
  sigma.on('leaveEdge', () => {
    style.cursor = '';
    input.hoverEdge(undefined);
  });
  sigma.on('wheelStage', input.userMoves);
  sigma.on('wheelNode', input.userMoves);
  sigma.on('wheelEdge', input.userMoves);
  sigma.on('doubleClickStage', input.userMoves);
}

function onScreen(sigma: Sigma, { x, y }: Place): Place {
  const { left, top } = sigma.getContainer().getBoundingClientRect();
  return { x: left + x, y: top + y };
}

interface Drag {
  readonly node: string | undefined;
  readonly start: Place;
  readonly press: ReturnType<typeof setTimeout> | undefined;
  /** The line around what is to be selected, where Shift was held. */
  readonly lasso: Place[] | undefined;
  moved: boolean;
}

/** Says whether the click that comes now ended a drag of a node or a lasso, and so means nothing. */
interface Drags {
  readonly justEnded: () => boolean;
}

function listenToDrags(sigma: Sigma, { drawing, events, userMoves }: PointerInput): Drags {
  let drag: Drag | undefined;
  let hasEnded = false;
  const begin = (begun: Omit<Drag, 'lasso' | 'moved' | 'start'>, event: Pressed): void => {
    const start = { x: event.x, y: event.y };
    const lasso = event.original.shiftKey ? [start] : undefined;
    hasEnded = false;
    drag = { ...begun, start, lasso, moved: false };
  };
  sigma.on('downNode', ({ node, event }) => {
    const isTouch = 'touches' in event.original;
    const key = drawing.nodes.get(node)?.key;
    const open = () => {
      if (drag?.moved === false) withKey(key, (it) => events.onMenu(it, onScreen(sigma, event)));
    };
    const press = isTouch ? setTimeout(open, PRESS_MS) : undefined;
    begin({ node, press }, event);
  });
  sigma.on('downEdge', ({ event }) => begin({ node: undefined, press: undefined }, event));
  sigma.on('downStage', ({ event }) => begin({ node: undefined, press: undefined }, event));
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (drag === undefined) return;
    const far = Math.hypot(event.x - drag.start.x, event.y - drag.start.y);
    if (!drag.moved && far < DRAG_PX) {
      if (drag.node !== undefined || drag.lasso !== undefined) preventSigmaDefault();
      return;
    }
    drag.moved = true;
    clearTimeout(drag.press);
    if (drag.lasso !== undefined) {
      preventSigmaDefault();
      event.original.preventDefault();
      drag.lasso.push({ x: event.x, y: event.y });
      return events.onLasso(drag.lasso, false);
    }
    if (drag.node === undefined) return userMoves();
    preventSigmaDefault();
    event.original.preventDefault();
    const { x, y } = sigma.viewportToGraph(event);
    if (drawing.graph.hasNode(drag.node)) drawing.graph.mergeNodeAttributes(drag.node, { x, y });
  });
  const end = () => {
    const ended = drag;
    drag = undefined;
    clearTimeout(ended?.press);
    hasEnded = ended?.moved === true && (ended.node ?? ended.lasso) !== undefined;
    if (ended?.lasso !== undefined && ended.moved) return events.onLasso(ended.lasso, true);
    if (ended?.node === undefined || !ended.moved || !drawing.graph.hasNode(ended.node)) return;
    const { x, y } = drawing.graph.getNodeAttributes(ended.node);
    const key = drawing.nodes.get(ended.node)?.key;
    withKey(key, (it) => events.onPlace(it, { x: Number(x), y: Number(y) }));
  };
  sigma.on('upNode', end);
  sigma.on('upEdge', end);
  sigma.on('upStage', end);
  return { justEnded: () => hasEnded };
}

/** What the captor tells of a press. */
interface Pressed extends Place {
  readonly original: MouseEvent | TouchEvent;
}

function withKey(key: string | undefined, use: (key: string) => void): void {
  if (key !== undefined) use(key);
}
