// A node or an edge of the model in; what the renderer keeps of it, with its words ready, out.

import type { NodeType, OntologyReply, RelationClass, Status } from '../api/types.ts';
import { counted } from '../panels/words.ts';
import type { EdgeItem, NodeItem } from '../state/model.ts';
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
}

/** An edge of the drawing. */
export interface DrawnEdge {
  readonly key: string;
  readonly attributes: { readonly status: Status };
  readonly relationClass: RelationClass;
  readonly symmetric: boolean;
  readonly label: string;
}

/** Longest label on the canvas, in graphemes; panels show more. */
const CANVAS_GRAPHEMES = 34;

/** What the renderer keeps of a node. */
export function drawnNode(node: NodeItem, degree: number): DrawnNode {
  const { label, type, kind } = node.attributes;
  const what = type === 'place' && kind !== undefined ? cleanLabel(kind, 20) : type;
  const ties = type === 'event' || type === 'article' ? 'edge' : 'relation';
  return {
    key: node.key,
    type,
    label: cleanLabel(label, CANVAS_GRAPHEMES),
    note: `${what} · ${counted(degree, ties)}`,
    degree,
  };
}

/** What the renderer keeps of an edge. */
export function drawnEdge(edge: EdgeItem, ontology: OntologyReply): DrawnEdge {
  const { type, status } = edge.attributes;
  const words = ontology.relations.get(type);
  const label = words?.label ?? type.toLowerCase().replaceAll('_', ' ');
  return {
    key: edge.key,
    attributes: { status },
    relationClass: words?.class ?? 'fact',
    symmetric: words?.symmetric ?? false,
    label: status === 'occurred' ? label : `${status}: ${label}`,
  };
}
