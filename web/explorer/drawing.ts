// The model in; the graph that is drawn, out, with ids of its own, so that no key of an article's making
// becomes an object key in the renderer.

import { MultiDirectedGraph } from 'graphology';
import type { OntologyReply } from '../api/types.ts';
import type { GraphModel } from '../state/model.ts';
import { countRelations } from '../state/relations.ts';
import { type DrawnEdge, type DrawnNode, drawnEdge, drawnNode } from './drawn.ts';
import type { Palette } from './palette.ts';
import { bends, drawEdge, drawNode, nodeSize } from './reducers.ts';

/** What a drawing is made of. */
export interface DrawingInput {
  readonly model: GraphModel;
  readonly ontology: OntologyReply;
  readonly palette: Palette;
  /** Size of nodes against a wide window. */
  readonly scale: number;
}

/** A graph to draw; nodes and edges by id of the drawing. */
export class Drawing {
  readonly graph = new MultiDirectedGraph();
  readonly nodes = new Map<string, DrawnNode>();
  readonly edges = new Map<string, DrawnEdge>();
  readonly #idOf = new Map<string, string>();

  constructor(input: DrawingInput) {
    this.#addNodes(input);
    this.#addEdges(input);
  }

  /** Where a node stands in the graph's own units. */
  placeOf(key: string): { readonly x: number; readonly y: number } | undefined {
    const id = this.#idOf.get(key);
    if (id === undefined) return undefined;
    const { x, y } = this.graph.getNodeAttributes(id);
    return { x: Number(x), y: Number(y) };
  }

  /** Bounds of the nodes with these keys; of all nodes where there are none. */
  extentOf(keys: ReadonlySet<string>): { x: [number, number]; y: [number, number] } {
    const shown = [...this.nodes.values()].filter(({ key }) => keys.has(key));
    const among = shown.length > 0 ? shown : [...this.nodes.values()];
    const places = among.flatMap(({ key }) => this.placeOf(key) ?? []);
    return { x: spread(places.map(({ x }) => x)), y: spread(places.map(({ y }) => y)) };
  }

  #addNodes(input: DrawingInput): void {
    for (const [index, node] of [...input.model.nodes.values()].entries()) {
      const id = `n${index}`;
      const { x, y } = node.attributes;
      const degree = countRelations(input, node.key);
      const drawn = drawnNode(node, degree);
      this.nodes.set(id, drawn);
      this.#idOf.set(node.key, id);
      const look = drawNode(node.key, drawn, { focus: undefined, palette: input.palette });
      this.graph.addNode(id, { x, y, size: nodeSize(degree) * input.scale, ...look });
    }
  }

  #addEdges({ model, ontology, palette }: DrawingInput): void {
    const all = [...model.edges.values()];
    const bow = bends(all);
    for (const [index, edge] of all.entries()) {
      const id = `e${index}`;
      const drawn = drawnEdge(edge, ontology);
      this.edges.set(id, drawn);
      const look = drawEdge(edge.key, drawn, { focus: undefined, palette });
      this.graph.addDirectedEdgeWithKey(
        id,
        this.#idOf.get(edge.source),
        this.#idOf.get(edge.target),
        { bend: bow.get(edge.key) ?? 0, ...look },
      );
    }
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
