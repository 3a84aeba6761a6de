// What is to be seen and what is lit, in; a picture that tells what was done to it, out. The one adapter
// to sigma: the page knows the interface in picture.ts, and only the parts of this adapter (camera-moves,
// label-layer, pointer, and the two programs) know sigma.

import Sigma from 'sigma';
import type { Box } from '../api/types.ts';
import type { Focus } from '../state/focus.ts';
import { shortNumber } from '../state/url-values.ts';
import type { Camera } from '../state/view.ts';
import { type CameraMoves, cameraMoves } from './camera-moves.ts';
import { drawHoverCard } from './draw-labels.ts';
import { Drawing, type Scene } from './drawing.ts';
import { CurveProgram } from './edge-program.ts';
import { LabelLayer, type LabelState } from './label-layer.ts';
import { ShapeProgram } from './node-program.ts';
import type { Palette } from './palette.ts';
import type { PictureSnapshot, Renderer, RendererInput } from './picture.ts';
import { listenToPointer } from './pointer.ts';
import { drawEdge, drawNode } from './reducers.ts';

const NARROW_PX = 600;
/** A window whose shorter side is so long has room for nodes of full size. */
const ROOMY_PX = 640;
const MIN_SCALE = 0.66;
const CAMERA_DELAY_MS = 120;

/**
 * Draws a graph in a container.
 *
 * @throws Error when the browser has no WebGL.
 */
export function createRenderer(input: RendererInput): Renderer {
  return new SigmaRenderer(input).face();
}

class SigmaRenderer {
  readonly #input: RendererInput;
  readonly #drawing: Drawing;
  readonly #labels: LabelLayer;
  readonly #sigma: Sigma;
  readonly #moves: CameraMoves;
  readonly #sizes: ResizeObserver;
  #scale: number;
  #palette: Palette;
  #scene: Scene;
  #focus: Focus | undefined;
  #hovered: string | undefined;
  #hoveredEdge: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether all is in view because nothing else was asked for. */
  #fits = true;

  constructor(input: RendererInput) {
    const { container, palette, scene, extent } = input;
    this.#input = input;
    this.#palette = palette;
    this.#scene = scene;
    const isNarrow = container.clientWidth < NARROW_PX;
    this.#scale = scaleOf(container);
    const drawn = { ontology: input.ontology, scale: () => this.#scale };
    this.#drawing = new Drawing(drawn, scene, palette);
    this.#sigma = new Sigma(this.#drawing.graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      enableEdgeEvents: true,
      enableCameraRotation: false,
      zIndex: true,
      stagePadding: isNarrow ? 32 : 48,
      minEdgeThickness: 0.5,
      minCameraRatio: 0.002,
      maxCameraRatio: 4,
      defaultNodeType: 'shape',
      defaultEdgeType: 'curve',
      nodeProgramClasses: { shape: ShapeProgram as never },
      edgeProgramClasses: { curve: CurveProgram as never },
      defaultDrawNodeHover: (context, data) => this.#drawHover(context, data),
    });
    this.#moves = cameraMoves(this.#sigma, {
      placeOf: (key) => this.#drawing.placeOf(key),
      keys: () => [...this.#scene.visible.nodes],
      whole: input.whole,
    });
    this.#labels = new LabelLayer(this.#sigma, this.#drawing);
    const [left, bottom, right, top] = extent;
    this.#sigma.setCustomBBox({ x: apart(left, right), y: apart(bottom, top) });
    this.#sigma.refresh();
    this.#listen();
    this.#sizes = new ResizeObserver(() => this.#fitContainer());
    this.#sizes.observe(container);
  }

  face(): Renderer {
    const moves = this.#moves;
    const showAll = () => {
      this.#fits = true;
      moves.fit();
    };
    return {
      ...moves,
      fit: showAll,
      centre: (key) => {
        this.#fits = false;
        moves.centre(key);
      },
      reveal: (keys) => {
        const moved = moves.reveal(keys);
        if (moved) this.#fits = false;
        return moved;
      },
      zoom: (direction) => {
        this.#fits = false;
        moves.zoom(direction);
      },
      setScene: (scene) => {
        this.#scene = scene;
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
      setCamera: (camera) => {
        if (camera === undefined) {
          if (!this.#fits) showAll();
        } else if (this.#fits || !isSame(camera, this.#camera())) {
          this.#fits = false;
          this.#sigma.getCamera().setState(camera);
        }
      },
      screenPlaceOf: (key) => {
        const place = this.#drawing.placeOf(key);
        return place === undefined ? undefined : this.#sigma.graphToViewport(place);
      },
      placeOf: (key) => this.#drawing.placeOf(key),
      snapshot: () => this.#snapshot(),
      kill: () => {
        clearTimeout(this.#timer);
        this.#sizes.disconnect();
        this.#sigma.kill();
      },
    };
  }

  #camera(): Camera {
    const { x, y, ratio } = this.#sigma.getCamera().getState();
    return { x: shortNumber(x), y: shortNumber(y), ratio: shortNumber(ratio) };
  }

  #snapshot(): PictureSnapshot {
    const { width, height } = this.#sigma.getDimensions();
    return {
      drawing: this.#drawing,
      palette: this.#palette,
      focus: this.#focus,
      labels: this.#labels.written(this.#labelState()),
      width,
      height,
      toScreen: (place) => this.#sigma.graphToViewport(place),
      scaleSize: (size) => this.#sigma.scaleSize(size),
    };
  }

  /** An observer also tells the first size, which is drawn already. */
  #fitContainer(): void {
    const before = this.#sigma.getDimensions();
    const { width, height } = this.#sigma.resize().getDimensions();
    if (width === before.width && height === before.height) return;
    this.#rescale();
    this.#sigma.refresh();
    // What fits goes on fitting; where the reader looks is left alone.
    if (this.#fits) this.#moves.fit(true);
    this.#tellCamera();
  }

  #rescale(): void {
    const scale = scaleOf(this.#input.container);
    if (Math.abs(scale - this.#scale) < 0.05) return;
    this.#scale = scale;
    this.#apply();
  }

  /** Sigma gets a graph of what is visible, and never sees the rest. */
  #apply(): void {
    this.#drawing.show(this.#scene, this.#palette);
    this.#sigma.setGraph(this.#drawing.graph);
    this.#hovered = undefined;
    this.#hoveredEdge = undefined;
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

  #listen(): void {
    const sigma = this.#sigma;
    listenToPointer(sigma, {
      drawing: this.#drawing,
      events: this.#input.events,
      hover: (node) => {
        this.#hovered = node;
      },
      hoverEdge: (edge) => {
        this.#hoveredEdge = edge;
        sigma.scheduleRender();
      },
      userMoves: () => {
        this.#fits = false;
      },
    });
    sigma.getCamera().on('updated', () => this.#tellCamera());
    sigma.on('afterRender', () => this.#drawLabels());
  }

  #tellCamera(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const { width, height } = this.#sigma.getDimensions();
      const corners = [
        this.#sigma.viewportToGraph({ x: 0, y: 0 }),
        this.#sigma.viewportToGraph({ x: width, y: height }),
      ];
      const xs = corners.map(({ x }) => x);
      const ys = corners.map(({ y }) => y);
      const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
      this.#input.events.onCamera(this.#fits ? undefined : this.#camera(), box);
    }, CAMERA_DELAY_MS);
  }

  #labelState(): LabelState {
    return {
      palette: this.#palette,
      focus: this.#focus,
      hoveredNode: this.#hovered,
      hoveredEdge: this.#hoveredEdge,
    };
  }

  #drawLabels(): void {
    this.#labels.draw(this.#labelState());
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

/** Size of nodes against a roomy window: where there is less room, lines are still seen between them. */
function scaleOf({ clientWidth, clientHeight }: HTMLElement): number {
  const side = Math.min(clientWidth, clientHeight);
  return Math.max(MIN_SCALE, Math.min(1, Math.sqrt(side / ROOMY_PX)));
}

function isSame(a: Camera, b: Camera): boolean {
  return a.x === b.x && a.y === b.y && a.ratio === b.ratio;
}

/** Two ends that are not the same, or the picture would have no size. */
function apart(low: number, high: number): [number, number] {
  return low < high ? [low, high] : [low - 1, high + 1];
}
