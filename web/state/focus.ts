// A selection, a hovered node or an answer in; what is lit, out. Lit edges are exactly those asked
// for: no relation between lit nodes is lit by chance.

import type { Answer, PathReply } from '../api/types.ts';
import type { GraphModel } from './model.ts';
import { otherEnd } from './model.ts';
import type { Selection } from './view.ts';
import type { Visible } from './visible.ts';

/** What stands out; all else is dimmed. */
export interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Nodes with a ring and a label that is always drawn. */
  readonly strong: ReadonlySet<string>;
  /** Whether lit edges carry their words. */
  readonly words: boolean;
}

/** What lights a selection besides the model: an answer for its rows, the ways of a path. */
export interface Grounds {
  readonly answer?: Answer | undefined;
  readonly paths?: PathReply | undefined;
}

/** Most edges that carry their words at once. */
const MAX_WORDS = 24;

/** A node, its visible relations and their other ends. */
export function nodeFocus(model: GraphModel, key: string, visible: Visible): Focus {
  const edges = new Set<string>();
  const nodes = new Set([key]);
  for (const edgeKey of model.edgesOf.get(key) ?? []) {
    const edge = model.edges.get(edgeKey);
    if (edge === undefined || !visible.edges.has(edgeKey)) continue;
    edges.add(edgeKey);
    nodes.add(otherEnd(edge, key));
  }
  return { nodes, edges, strong: new Set([key]), words: edges.size <= MAX_WORDS };
}

/** Edges and their ends. */
export function edgesFocus(model: GraphModel, keys: Iterable<string>): Focus {
  const edges = new Set<string>();
  const nodes = new Set<string>();
  for (const key of keys) {
    const edge = model.edges.get(key);
    if (edge === undefined) continue;
    edges.add(key);
    nodes.add(edge.source).add(edge.target);
  }
  return { nodes, edges, strong: nodes, words: edges.size <= MAX_WORDS };
}

/** Edges that one row of an answer rests on, in the order of its evidence. */
export function edgesOfRow(answer: Answer, row: number): readonly string[] {
  return [...new Set(answer.evidence.filter((item) => item.row === row).map((item) => item.edge))];
}

/** What a selection lights; nothing selected, or nothing known of it, lights nothing. */
export function selectionFocus(
  model: GraphModel,
  selection: Selection,
  { answer, paths }: Grounds,
  visible: Visible = { nodes: new Set(), edges: new Set() },
): Focus | undefined {
  switch (selection.kind) {
    case 'none':
      return undefined;
    case 'node':
      return model.nodes.has(selection.key) ? nodeFocus(model, selection.key, visible) : undefined;
    case 'several':
      return severalFocus(model, selection.keys, visible);
    case 'edge':
      return model.edges.has(selection.key) ? edgesFocus(model, [selection.key]) : undefined;
    case 'row':
      return answer === undefined
        ? undefined
        : edgesFocus(model, edgesOfRow(answer, selection.row));
    case 'path':
      return pathFocus(model, selection, paths);
  }
}

/** Nodes, and the visible edges between them. */
function severalFocus(model: GraphModel, keys: readonly string[], visible: Visible): Focus {
  const nodes = new Set(keys.filter((key) => model.nodes.has(key)));
  const edges = new Set<string>();
  for (const key of nodes)
    for (const edgeKey of model.edgesOf.get(key) ?? []) {
      const edge = model.edges.get(edgeKey);
      if (edge === undefined || !visible.edges.has(edgeKey)) continue;
      if (nodes.has(otherEnd(edge, key))) edges.add(edgeKey);
    }
  return { nodes, edges, strong: nodes, words: edges.size <= MAX_WORDS };
}

function pathFocus(
  model: GraphModel,
  ends: { readonly from: string; readonly to: string },
  found: PathReply | undefined,
): Focus {
  const lit = edgesFocus(model, found?.paths.flatMap(({ edges }) => edges) ?? []);
  const both = [ends.from, ends.to].filter((key) => model.nodes.has(key));
  return { ...lit, nodes: new Set([...lit.nodes, ...both]), strong: new Set(both) };
}

/** What an answer lights: its nodes, its edges and their ends. */
export function answerFocus(model: GraphModel, answer: Answer): Focus | undefined {
  if (answer.nodes.length === 0 && answer.edges.length === 0) return undefined;
  const { nodes, edges, words } = edgesFocus(model, answer.edges);
  const all = new Set([...nodes, ...answer.nodes.filter((key) => model.nodes.has(key))]);
  return { nodes: all, edges, strong: new Set(), words };
}
