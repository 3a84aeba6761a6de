// The model, what is visible and what is lit, in; a picture that tells what was clicked, out. The one
// adapter to sigma: the page knows the interface below, and only the parts of this adapter (camera-moves,
// label-layer, and the two programs) know sigma.

import Sigma from 'sigma';
import type { OntologyReply } from '../api/types.ts';
import type { Focus } from '../state/focus.ts';
import type { GraphModel } from '../state/model.ts';
import type { Visible } from '../state/visible.ts';
import { type CameraMoves, cameraMoves } from './camera-moves.ts';
import { drawHoverCard } from './draw-labels.ts';
import { Drawing } from './drawing.ts';
import { CurveProgram } from './edge-program.ts';
import { LabelLayer } from './label-layer.ts';
import { ShapeProgram } from './node-program.ts';
import type { Palette } from './palette.ts';
import { drawEdge, drawNode } from './reducers.ts';

const NARROW_PX = 600;

/** What the picture tells the page. */
export interface RendererEvents {
  readonly onNode: (key: string) => void;
  readonly onEdge: (key: string) => void;
  readonly onStage: () => void;
  readonly onHover: (key: string | undefined) => void;
}

/** What the page tells the picture. */
export interface Renderer extends CameraMoves {
  readonly setVisible: (visible: Visible) => void;
  readonly setFocus: (focus: Focus | undefined) => void;
  readonly setPalette: (palette: Palette) => void;
  readonly kill: () => void;
}

/** What a picture is made of. */
export interface RendererInput {
  readonly container: HTMLElement;
  readonly model: GraphModel;
  readonly ontology: OntologyReply;
  readonly palette: Palette;
  readonly visible: Visible;
  readonly events: RendererEvents;
}

/**
 * Draws a graph in a container.
 *
 * @throws Error when the browser has no WebGL.
 */
export function createRenderer(input: RendererInput): Renderer {
  return new SigmaRenderer(input).face();
}

class SigmaRenderer {
  readonly #drawing: Drawing;
  readonly #labels: LabelLayer;
  readonly #sigma: Sigma;
  readonly #sizes: ResizeObserver;
  #palette: Palette;
  #visible: Visible;
  #focus: Focus | undefined;
  #hovered: string | undefined;
  #hoveredEdge: string | undefined;

  constructor(input: RendererInput) {
    const { container, palette, visible, events } = input;
    this.#palette = palette;
    this.#visible = visible;
    const isNarrow = container.clientWidth < NARROW_PX;
    this.#drawing = new Drawing({ ...input, scale: isNarrow ? 0.72 : 1 });
    this.#sigma = new Sigma(this.#drawing.graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      enableEdgeEvents: true,
      zIndex: true,
      stagePadding: isNarrow ? 32 : 48,
      minEdgeThickness: 0.5,
      minCameraRatio: 0.04,
      maxCameraRatio: 4,
      doubleClickZoomingRatio: 1.6,
      defaultNodeType: 'shape',
      defaultEdgeType: 'curve',
      nodeProgramClasses: { shape: ShapeProgram as never },
      edgeProgramClasses: { curve: CurveProgram as never },
      defaultDrawNodeHover: (context, data) => this.#drawHover(context, data),
    });
    this.#labels = new LabelLayer(this.#sigma, this.#drawing);
    this.#sigma.setCustomBBox(this.#drawing.extentOf(visible.nodes));
    this.#sigma.refresh({ schedule: true });
    this.#listen(events);
    this.#sizes = new ResizeObserver(() => this.#fitContainer());
    this.#sizes.observe(container);
  }

  face(): Renderer {
    const moves = cameraMoves(this.#sigma, {
      placeOf: (key) => this.#drawing.placeOf(key),
      keys: () => [...this.#visible.nodes],
    });
    return {
      ...moves,
      setVisible: (visible) => {
        if (sameSets(visible, this.#visible)) return;
        this.#visible = visible;
        this.#apply();
      },
      setFocus: (focus) => {
        if (focus === undefined && this.#focus === undefined) return;
        this.#focus = focus;
        this.#applyFocus();
      },
      setPalette: (palette) => {
        this.#palette = palette;
        this.#apply();
        this.#applyFocus();
      },
      kill: () => {
        this.#sizes.disconnect();
        this.#sigma.kill();
      },
    };
  }

  /** An observer also tells the first size, which is drawn already. */
  #fitContainer(): void {
    const before = this.#sigma.getDimensions();
    const { width, height } = this.#sigma.resize().getDimensions();
    if (width !== before.width || height !== before.height) this.#sigma.refresh();
  }

  /** Sigma gets a graph of what is visible, and never sees the rest. */
  #apply(): void {
    this.#drawing.show(this.#visible, this.#palette);
    this.#sigma.setGraph(this.#drawing.graph);
  }

  /** At rest there are no reducers at all: the looks lie in the graph. */
  #applyFocus(): void {
    const focus = this.#focus;
    if (focus === undefined) {
      this.#sigma.setSettings({ nodeReducer: null, edgeReducer: null });
      return;
    }
    const look = { focus, palette: this.#palette };
    this.#sigma.setSettings({
      nodeReducer: (id, data) => {
        const node = this.#drawing.nodes.get(id);
        return node === undefined ? data : { ...data, ...drawNode(node.key, node, look) };
      },
      edgeReducer: (id, data) => {
        const edge = this.#drawing.edges.get(id);
        return edge === undefined ? data : { ...data, ...drawEdge(edge.key, edge, look) };
      },
    });
  }

  #listen(events: RendererEvents): void {
    const sigma = this.#sigma;
    const { style } = sigma.getContainer();
    const nodeKey = (id: string): string | undefined => this.#drawing.nodes.get(id)?.key;
    sigma.on('clickNode', ({ node }) => withKey(nodeKey(node), events.onNode));
    sigma.on('clickEdge', ({ edge }) => withKey(this.#drawing.edges.get(edge)?.key, events.onEdge));
    sigma.on('clickStage', events.onStage);
    sigma.on('doubleClickNode', ({ preventSigmaDefault }) => preventSigmaDefault());
    sigma.on('enterNode', ({ node }) => {
      style.cursor = 'pointer';
      this.#hovered = node;
      events.onHover(nodeKey(node));
    });
    sigma.on('leaveNode', () => {
      style.cursor = '';
      this.#hovered = undefined;
      events.onHover(undefined);
    });
    sigma.on('enterEdge', ({ edge }) => {
      style.cursor = 'pointer';
      this.#hoveredEdge = edge;
      sigma.scheduleRender();
    });
    sigma.on('leaveEdge', () => {
      style.cursor = '';
      this.#hoveredEdge = undefined;
      sigma.scheduleRender();
    });
    sigma.on('afterRender', () => this.#drawLabels());
  }

  #drawLabels(): void {
    this.#labels.draw({
      palette: this.#palette,
      focus: this.#focus,
      hoveredNode: this.#hovered,
      hoveredEdge: this.#hoveredEdge,
    });
  }

  #drawHover(
    context: CanvasRenderingContext2D,
    data: { readonly [name: string]: unknown; x: number; y: number; size: number },
  ): void {
    const node = this.#drawing.nodes.get(String(data['key']));
    if (node === undefined) return;
    const { width } = this.#sigma.getDimensions();
    const card = { x: data.x, y: data.y, radius: data.size, title: node.label, note: node.note };
    drawHoverCard(context, card, { palette: this.#palette, width });
  }
}

function sameSets(a: Visible, b: Visible): boolean {
  return same(a.nodes, b.nodes) && same(a.edges, b.edges);
}

function same(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((key) => b.has(key));
}

function withKey(key: string | undefined, use: (key: string) => void): void {
  if (key !== undefined) use(key);
}
