// A drawing on screen in, its labels on the canvas out: names that have room, words of lit edges, and of
// the edge under the pointer. No label overlaps another.

import type Sigma from 'sigma';
import type { Focus } from '../state/focus.ts';
import { drawLabels, type Lettering } from './draw-labels.ts';
import type { Drawing } from './drawing.ts';
import { hubDegree } from './hub-degree.ts';
import {
  type Disc,
  edgeWish,
  type LabelWish,
  nodeWish,
  TextWidths,
  type WishTools,
} from './label-wishes.ts';
import type { Palette } from './palette.ts';
import { placeLabels } from './place-labels.ts';

/** What the labels depend on besides the camera; ids are of the drawing. */
export interface LabelState {
  readonly palette: Palette;
  readonly focus: Focus | undefined;
  readonly hoveredNode: string | undefined;
  readonly hoveredEdge: string | undefined;
}

const MARGIN_PX = { x: 60, y: 30 };

/** A label and where it stands, in pixels. */
export interface WrittenLabel extends Lettering {
  readonly x: number;
  readonly y: number;
}

/** Writes the labels of a picture. */
export class LabelLayer {
  readonly #sigma: Sigma;
  readonly #drawing: Drawing;
  readonly #widths = new TextWidths();

  constructor(sigma: Sigma, drawing: Drawing) {
    this.#sigma = sigma;
    this.#drawing = drawing;
  }

  /** Draws all labels anew; called after each frame. Cost: near linear in what is on screen. */
  draw(state: LabelState): void {
    const context = this.#context();
    if (context === null) return;
    const { placed, letterings } = this.#plan(context, state);
    drawLabels(context, placed, { letterings, palette: state.palette });
  }

  /** The labels that have room, for a file to take away. */
  written(state: LabelState): readonly WrittenLabel[] {
    const context = this.#context();
    if (context === null) return [];
    const { placed, letterings } = this.#plan(context, state);
    return placed.flatMap(({ key, x, y }) => {
      const lettering = letterings.get(key);
      return lettering === undefined ? [] : [{ ...lettering, x, y }];
    });
  }

  #context(): CanvasRenderingContext2D | null {
    return this.#sigma.getCanvases()['labels']?.getContext('2d') ?? null;
  }

  #plan(context: CanvasRenderingContext2D, state: LabelState) {
    const { width, height } = this.#sigma.getDimensions();
    const hub = hubDegree([...this.#drawing.nodes.values()].map(({ degree }) => degree));
    const { palette, focus } = state;
    const tools = { palette, focus, hub, widths: this.#widths, context };
    const names = this.#nodeWishes(tools, state.hoveredNode);
    const words = this.#edgeWishes(tools, state.hoveredEdge);
    const written = [...names, ...words].filter((wish) => wish.lettering !== undefined);
    const letterings = new Map(
      written.flatMap(({ key, lettering: it }) => (it ? [[key, it]] : [])),
    );
    const obstacles = names.filter(({ of }) => state.focus?.nodes.has(of) ?? true);
    const bounds = { left: 0, top: 0, right: width, bottom: height };
    return { placed: placeLabels(written, { obstacles, bounds }), letterings };
  }

  #nodeWishes(tools: WishTools, hovered: string | undefined): readonly LabelWish[] {
    return [...this.#drawing.nodes].flatMap(([id, node]) => {
      const disc = this.#findDisc(id);
      if (disc === undefined || !this.#isNear(disc)) return [];
      return [nodeWish(node, { ...disc, isHovered: id === hovered }, tools)];
    });
  }

  #edgeWishes(tools: WishTools, hovered: string | undefined): readonly LabelWish[] {
    const { focus } = tools;
    const lit = focus?.words === true ? focus.edges : new Set<string>();
    const { edges, graph } = this.#drawing;
    return [...edges].flatMap(([id, edge]) => {
      const isLit = edge.keys.some((key) => lit.has(key)) || id === hovered;
      if (!isLit && (edge.keys.length === 1 || focus !== undefined)) return [];
      const [from, to] = graph.extremities(id).map((end) => this.#findDisc(end));
      if (from === undefined || to === undefined) return [];
      const wish = edgeWish(
        edge,
        { from, to, bend: Number(graph.getEdgeAttribute(id, 'bend')), isLit },
        tools,
      );
      return this.#isNear(wish) ? [wish] : [];
    });
  }

  #isNear({ x, y }: { readonly x: number; readonly y: number }): boolean {
    const { width, height } = this.#sigma.getDimensions();
    const isBeside = x < -MARGIN_PX.x || x > width + MARGIN_PX.x;
    return !isBeside && y > -MARGIN_PX.y && y < height + MARGIN_PX.y;
  }

  #findDisc(id: string): Disc | undefined {
    const data = this.#sigma.getNodeDisplayData(id);
    if (data === undefined || data.hidden) return undefined;
    const { x, y } = this.#sigma.framedGraphToViewport(data);
    return { x, y, radius: this.#sigma.scaleSize(data.size) };
  }
}
