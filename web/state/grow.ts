// The model on the page and the graph as it is now in; the next model out, in which nothing that stood
// has moved, and what is new stands beside what it is tied to.

import type { GraphPart } from '../api/types.ts';
import { placeBeside } from '../explorer/place-beside.ts';
import { buildModel, type GraphModel, otherEnd } from './model.ts';

const GAP = 6;

/** The part as a model, with the places that nodes had. Cost: near linear in what is new. */
export function grownModel(before: GraphModel, part: GraphPart): GraphModel {
  const next = buildModel(part);
  const places = new Map(
    [...before.nodes.values()].map(({ key, attributes: { x, y } }) => [key, { x, y }] as const),
  );
  for (const key of next.nodes.keys()) {
    if (places.has(key)) continue;
    const anchor = anchorOf(next, key, places);
    if (anchor === undefined) continue;
    const [place] = placeBeside(anchor, 1, { taken: [...places.values()], gap: GAP });
    places.set(key, place ?? anchor);
  }
  return buildModel({
    nodes: part.nodes.map(({ key, attributes }) => ({
      key,
      attributes: { ...attributes, ...places.get(key) },
    })),
    edges: part.edges,
  });
}

/** The place of the first thing it is tied to that has one. */
function anchorOf<T>(
  model: GraphModel,
  key: string,
  places: ReadonlyMap<string, T>,
): T | undefined {
  for (const edgeKey of model.edgesOf.get(key) ?? []) {
    const edge = model.edges.get(edgeKey);
    const place = edge === undefined ? undefined : places.get(otherEnd(edge, key));
    if (place !== undefined) return place;
  }
  return undefined;
}
