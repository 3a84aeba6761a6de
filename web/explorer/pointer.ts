// Moves and clicks of a pointer on the picture in; what they mean for nodes and edges, out. A node that
// is dragged stays where it is left.

import type Sigma from 'sigma';
import type { Drawing, Place } from './drawing.ts';

/** What a pointer does to the picture; places on screen are in pixels of the window. */
export interface PointerEvents {
  readonly onNode: (key: string) => void;
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
  sigma.on('clickNode', ({ node }) => withKey(nodeKey(node), events.onNode));
  sigma.on('clickEdge', ({ edge }) => withKey(drawing.edges.get(edge)?.key, events.onEdge));
  sigma.on('clickStage', events.onStage);
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
  listenToDrags(sigma, input);
}

function onScreen(sigma: Sigma, { x, y }: Place): Place {
  const { left, top } = sigma.getContainer().getBoundingClientRect();
  return { x: left + x, y: top + y };
}

interface Drag {
  readonly node: string | undefined;
  readonly start: Place;
  readonly press: ReturnType<typeof setTimeout> | undefined;
  moved: boolean;
}

function listenToDrags(sigma: Sigma, { drawing, events, userMoves }: PointerInput): void {
  let drag: Drag | undefined;
  sigma.on('downNode', ({ node, event }) => {
    const isTouch = 'touches' in event.original;
    const key = drawing.nodes.get(node)?.key;
    const open = () => {
      if (drag?.moved === false) withKey(key, (it) => events.onMenu(it, onScreen(sigma, event)));
    };
    const press = isTouch ? setTimeout(open, PRESS_MS) : undefined;
    drag = { node, start: { x: event.x, y: event.y }, press, moved: false };
  });
  sigma.on('downStage', ({ event }) => {
    drag = { node: undefined, start: { x: event.x, y: event.y }, press: undefined, moved: false };
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (drag === undefined) return;
    const far = Math.hypot(event.x - drag.start.x, event.y - drag.start.y);
    if (!drag.moved && far < DRAG_PX) {
      if (drag.node !== undefined) preventSigmaDefault();
      return;
    }
    drag.moved = true;
    clearTimeout(drag.press);
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
    if (ended?.node === undefined || !ended.moved || !drawing.graph.hasNode(ended.node)) return;
    const { x, y } = drawing.graph.getNodeAttributes(ended.node);
    const key = drawing.nodes.get(ended.node)?.key;
    withKey(key, (it) => events.onPlace(it, { x: Number(x), y: Number(y) }));
  };
  sigma.on('upNode', end);
  sigma.on('upEdge', end);
  sigma.on('upStage', end);
}

function withKey(key: string | undefined, use: (key: string) => void): void {
  if (key !== undefined) use(key);
}
