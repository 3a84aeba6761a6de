// The model, the view and what was asked for in; which nodes and edges are wanted on the picture, out:
// what passes the filters, or what was kept alone, or the answer alone; what was asked for and brought
// besides; without what was put away.

import { type GraphModel, otherEnd } from './model.ts';
import type { ViewState } from './view.ts';
import { isInTime, type Visible, withAsked } from './visible.ts';

/** What the choice is made from. */
export interface ShownInput {
  readonly model: GraphModel;
  readonly view: ViewState;
  /** What passes the filters. */
  readonly passing: Visible;
  /** What is selected, or of the answer. */
  readonly asked: Visible;
  /** Whether there is an answer that can stand alone. */
  readonly answered: boolean;
}

const NOTHING: Visible = { nodes: new Set(), edges: new Set() };

/** Everything that is wanted on the picture. Cost: one pass over what passes and what was brought. */
export function shownOf({ model, view, passing, asked, answered }: ShownInput): Visible {
  const alone = view.rows === 'only' && answered;
  const base = alone ? NOTHING : restricted(model, passing, view.only);
  const brought = alone ? [] : view.brought.map(({ key }) => key);
  const all = withBrought(model, withAsked(model, base, asked), { brought, view });
  return without(model, all, new Set(view.away));
}

/** Only some nodes, and the edges between them. */
function restricted(model: GraphModel, passing: Visible, only: readonly string[]): Visible {
  if (only.length === 0) return passing;
  const nodes = new Set(only.filter((key) => model.nodes.has(key)));
  return { nodes, edges: among(model, passing.edges, nodes) };
}

function among(
  model: GraphModel,
  edges: Iterable<string>,
  nodes: ReadonlySet<string>,
): ReadonlySet<string> {
  const kept = [...edges].filter((key) => {
    const edge = model.edges.get(key);
    return edge !== undefined && nodes.has(edge.source) && nodes.has(edge.target);
  });
  return new Set(kept);
}

/** Brought nodes with their edges to what is shown; of these only the types of nodes are no filter. */
function withBrought(
  model: GraphModel,
  shown: Visible,
  { brought, view }: { readonly brought: readonly string[]; readonly view: ViewState },
): Visible {
  if (brought.length === 0) return shown;
  const { edgeTypes, statuses, time } = view.hidden;
  const nodes = new Set([...shown.nodes, ...brought.filter((key) => model.nodes.has(key))]);
  const edges = new Set(shown.edges);
  for (const key of brought)
    for (const edgeKey of model.edgesOf.get(key) ?? []) {
      const edge = model.edges.get(edgeKey);
      if (edge === undefined || !nodes.has(otherEnd(edge, key))) continue;
      const { type, status } = edge.attributes;
      if (!edgeTypes.has(type) && !statuses.has(status) && isInTime(edge, time)) edges.add(edgeKey);
    }
  return { nodes, edges };
}

function without(model: GraphModel, shown: Visible, away: ReadonlySet<string>): Visible {
  if (away.size === 0) return shown;
  const nodes = new Set([...shown.nodes].filter((key) => !away.has(key)));
  return { nodes, edges: among(model, shown.edges, nodes) };
}
