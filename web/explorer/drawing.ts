// The model and what is visible in; the graph that is drawn, out: of visible things only, with ids of
// its own, so that no key of an article's making becomes an object key in the renderer.

import { MultiDirectedGraph } from 'graphology';
import type { OntologyReply } from '../api/types.ts';
import type { EdgeItem, GraphModel, NodeItem } from '../state/model.ts';
import { countRelations } from '../state/relations.ts';
import type { Visible } from '../state/visible.ts';
import { type DrawnEdge, type DrawnNode, drawnEdge, drawnNode } from './drawn.ts';
import type { Palette } from './palette.ts';
import { bends, drawEdge, drawNode, inCrowd, nodeSize } from './reducers.ts';

/** What a drawing is made of. */
export interface DrawingInput {
  readonly model: GraphModel;
  readonly ontology: OntologyReply;
  readonly palette: Palette;
  readonly visible: Visible;
  /** Size of nodes against a wide window. */
  readonly scale: number;
}

/** A graph to draw; nodes and edges by id of the drawing, which a thing keeps while the page lives. */
export class Drawing {
  /** Another graph after each `show`. */
  graph = new MultiDirectedGraph();
  readonly nodes = new Map<string, DrawnNode>();
  readonly edges = new Map<string, DrawnEdge>();
  readonly #input: Omit<DrawingInput, 'palette' | 'visible'>;
  readonly #idOf: ReadonlyMap<string, string>;
  readonly #edgeIdOf: ReadonlyMap<string, string>;
  readonly #bends: ReadonlyMap<string, number>;

  constructor(input: DrawingInput) {
    const { model, visible, palette } = input;
    this.#input = input;
    this.#idOf = new Map([...model.nodes.keys()].map((key, index) => [key, `n${index}`]));
    this.#edgeIdOf = new Map([...model.edges.keys()].map((key, index) => [key, `e${index}`]));
    this.#bends = bends([...model.edges.values()]);
    this.show(visible, palette);
  }

  /** Makes the graph anew, of what is visible and nothing else. Cost: near linear in that. */
  show(visible: Visible, palette: Palette): void {
    this.graph = new MultiDirectedGraph();
    this.nodes.clear();
    this.edges.clear();
    const { model } = this.#input;
    for (const key of visible.nodes) {
      const node = model.nodes.get(key);
      if (node !== undefined) this.#addNode(node, { palette, shown: visible.nodes.size });
    }
    for (const key of visible.edges) {
      const edge = model.edges.get(key);
      if (edge !== undefined) this.#addEdge(edge, { palette, shown: visible.edges.size });
    }
  }

  /** Where a node stands in the graph's own units, drawn or not. */
  placeOf(key: string): { readonly x: number; readonly y: number } | undefined {
    const attributes = this.#input.model.nodes.get(key)?.attributes;
    return attributes === undefined ? undefined : { x: attributes.x, y: attributes.y };
  }

  /** Bounds of the nodes with these keys; of all nodes where there are none. */
  extentOf(keys: ReadonlySet<string>): { x: [number, number]; y: [number, number] } {
    const among = keys.size > 0 ? keys : this.#input.model.nodes.keys();
    const places = [...among].flatMap((key) => this.placeOf(key) ?? []);
    return { x: spread(places.map(({ x }) => x)), y: spread(places.map(({ y }) => y)) };
  }

  #addNode(
    node: NodeItem,
    { palette, shown }: { readonly palette: Palette; readonly shown: number },
  ): void {
    const id = this.#idOf.get(node.key);
    if (id === undefined) return;
    const { x, y } = node.attributes;
    const degree = countRelations(this.#input, node.key);
    const drawn = drawnNode(node, degree);
    this.nodes.set(id, drawn);
    const look = drawNode(node.key, drawn, { focus: undefined, palette });
    this.graph.addNode(id, { x, y, size: nodeSize(degree, shown) * this.#input.scale, ...look });
  }

  #addEdge(
    edge: EdgeItem,
    { palette, shown }: { readonly palette: Palette; readonly shown: number },
  ): void {
    const id = this.#edgeIdOf.get(edge.key);
    const source = this.#idOf.get(edge.source);
    const target = this.#idOf.get(edge.target);
    if (id === undefined || !this.graph.hasNode(source) || !this.graph.hasNode(target)) return;
    const drawn = drawnEdge(edge, this.#input.ontology);
    this.edges.set(id, drawn);
    const rest = drawEdge(edge.key, drawn, { focus: undefined, palette });
    const look = inCrowd(rest, shown, palette);
    const bend = this.#bends.get(edge.key) ?? 0;
    this.graph.addDirectedEdgeWithKey(id, source, target, { bend, ...look });
  }
}

function spread(values: readonly number[]): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low < high ? [low, high] : [(low || 0) - 1, (high || 0) + 1];
}
