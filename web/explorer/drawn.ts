// A node or a bundle of edges in; what the renderer keeps of it, with its words ready, out.

import type { NodeType, OntologyReply, RelationClass, Status } from '../api/types.ts';
import { counted } from '../panels/words.ts';
import type { EdgeItem, NodeItem } from '../state/model.ts';
import type { Bundle } from './bundles.ts';
import { cleanLabel } from './label-text.ts';

/** A node of the drawing. */
export interface DrawnNode {
  readonly key: string;
  readonly type: NodeType;
  /** Clean and short enough for the canvas. */
  readonly label: string;
  /** Second line of the hover box. */
  readonly note: string;
  readonly degree: number;
  /** Whether the reader put it where it is. */
  readonly pinned: boolean;
}

/** A line of the drawing: one edge, or several between the same two nodes. */
export interface DrawnEdge {
  /** Of the first edge. */
  readonly key: string;
  readonly keys: readonly string[];
  readonly attributes: { readonly status: Status };
  readonly relationClass: RelationClass;
  readonly symmetric: boolean;
  readonly label: string;
}

/** Longest label on the canvas, in graphemes; panels show more. */
const CANVAS_GRAPHEMES = 34;

/** What the renderer keeps of a node. */
export function drawnNode(node: NodeItem, pinned = false): DrawnNode {
  const { label, type, kind, relations: degree } = node.attributes;
  const what = type === 'place' && kind !== undefined ? cleanLabel(kind, 20) : type;
  const ties = type === 'event' || type === 'article' ? 'edge' : 'relation';
  const held = pinned ? ' · pinned' : '';
  return {
    key: node.key,
    type,
    label: cleanLabel(label, CANVAS_GRAPHEMES),
    note: `${what} · ${counted(degree, ties)}${held}`,
    degree,
    pinned,
  };
}

/** What the renderer keeps of a bundle. */
export function drawnEdge({ first, edges }: Bundle, ontology: OntologyReply): DrawnEdge {
  const one = drawnOne(first, ontology);
  if (edges.length === 1) return one;
  const all = edges.map((edge) => ({ edge, drawn: drawnOne(edge, ontology) }));
  const isMixed = all.some(({ edge, drawn }) => edge.source !== first.source || drawn.symmetric);
  const statuses = new Set(edges.map(({ attributes }) => attributes.status));
  return {
    key: first.key,
    keys: edges.map(({ key }) => key),
    attributes: { status: statuses.size === 1 ? one.attributes.status : 'occurred' },
    relationClass: all.find(({ drawn }) => drawn.relationClass === 'projection')
      ? 'projection'
      : one.relationClass,
    symmetric: isMixed,
    label: `${edges.length}`,
  };
}

function drawnOne(edge: EdgeItem, ontology: OntologyReply): DrawnEdge {
  const { type, status } = edge.attributes;
  const words = ontology.relations.get(type);
  const label = words?.label ?? type.toLowerCase().replaceAll('_', ' ');
  return {
    key: edge.key,
    keys: [edge.key],
    attributes: { status },
    relationClass: words?.class ?? 'fact',
    symmetric: words?.symmetric ?? false,
    label: status === 'occurred' ? label : `${status}: ${label}`,
  };
}
