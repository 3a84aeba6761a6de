// What is to be seen in; the graph that is drawn, out: of visible things only, with ids of its own, so
// that no key of an article's making becomes an object key in the renderer.

import { MultiDirectedGraph } from 'graphology';
import type { OntologyReply } from '../api/types.ts';
import type { GraphModel } from '../state/model.ts';
import type { Visible } from '../state/visible.ts';
import { bundlesOf } from './bundles.ts';
import { type DrawnEdge, type DrawnNode, drawnEdge, drawnNode } from './drawn.ts';
import type { Palette } from './palette.ts';
import { bends, drawEdge, drawNode, inCrowd, nodeSize } from './reducers.ts';

/** A place in the graph's own units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What is to be seen. */
export interface Scene {
  readonly model: GraphModel;
  readonly visible: Visible;
  /** Where nodes stand that are not at their own place. */
  readonly places: ReadonlyMap<string, Place>;
  /** Nodes that the reader put where they are. */
  readonly pinned: ReadonlySet<string>;
  /** Edges that are looked at: they and those beside them have a line each. */
  readonly unfolded: ReadonlySet<string>;
}

/** What a drawing is made of. */
export interface DrawingInput {
  readonly ontology: OntologyReply;
  /** Size of nodes against a wide window. */
  readonly scale: () => number;
}

/** A graph to draw; nodes and edges by id of the drawing, which a thing keeps while the page lives. */
export class Drawing {
  /** Another graph after each `show`. */
  graph = new MultiDirectedGraph();
  readonly nodes = new Map<string, DrawnNode>();
  readonly edges = new Map<string, DrawnEdge>();
  readonly #input: DrawingInput;
  readonly #ids = new Map<string, string>();
  #scene: Scene;

  constructor(input: DrawingInput, scene: Scene, palette: Palette) {
    this.#input = input;
    this.#scene = scene;
    this.show(scene, palette);
  }

  /** Makes the graph anew, of what is visible and nothing else. Cost: near linear in that. */
  show(scene: Scene, palette: Palette): void {
    this.#scene = scene;
    this.graph = new MultiDirectedGraph();
    this.nodes.clear();
    this.edges.clear();
    for (const key of scene.visible.nodes) this.#addNode(key, palette);
    const items = [...scene.visible.edges].flatMap((key) => scene.model.edges.get(key) ?? []);
    const bundles = bundlesOf(items, scene.unfolded);
    const bowed = bends(bundles.map(({ first }) => first));
    for (const bundle of bundles) {
      const drawn = drawnEdge(bundle, this.#input.ontology);
      const { source, target } = bundle.first;
      this.#addEdge({ drawn, source, target, bend: bowed.get(drawn.key) ?? 0 }, palette);
    }
  }

  /** Where a node stands in the graph's own units, drawn or not. */
  placeOf(key: string): Place | undefined {
    const moved = this.#scene.places.get(key);
    if (moved !== undefined) return moved;
    const attributes = this.#scene.model.nodes.get(key)?.attributes;
    return attributes === undefined ? undefined : { x: attributes.x, y: attributes.y };
  }

  /** The id that the drawing knows a key by. */
  idOf(key: string): string {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `i${this.#ids.size}`;
    this.#ids.set(key, id);
    return id;
  }

  #addNode(key: string, palette: Palette): void {
    const node = this.#scene.model.nodes.get(key);
    const place = this.placeOf(key);
    if (node === undefined || place === undefined) return;
    const id = this.idOf(key);
    const drawn = drawnNode(node, this.#scene.pinned.has(key));
    this.nodes.set(id, drawn);
    const look = drawNode(key, drawn, { focus: undefined, palette });
    const size = nodeSize(drawn.degree, this.#scene.visible.nodes.size) * this.#input.scale();
    this.graph.addNode(id, { ...place, size, ...look });
  }

  #addEdge(
    line: {
      readonly drawn: DrawnEdge;
      readonly source: string;
      readonly target: string;
      readonly bend: number;
    },
    palette: Palette,
  ): void {
    const [source, target] = [this.idOf(line.source), this.idOf(line.target)];
    if (!this.graph.hasNode(source) || !this.graph.hasNode(target)) return;
    const id = this.idOf(`edge ${line.drawn.key}`);
    this.edges.set(id, line.drawn);
    const rest = drawEdge(line.drawn.key, line.drawn, { focus: undefined, palette });
    const look = inCrowd(rest, this.#scene.visible.edges.size, palette);
    this.graph.addDirectedEdgeWithKey(id, source, target, { bend: line.bend, ...look });
  }
}
