// The model and the ontology in; how many relations a name has, out. Roles in events and mentions in
// articles tie things to where they are told of; they are no relations between names.

import type { OntologyReply } from '../api/types.ts';
import type { GraphModel } from './model.ts';

/** Relations of a node with other names; of an event or an article, all its edges. */
export function countRelations(
  { model, ontology }: { readonly model: GraphModel; readonly ontology: OntologyReply },
  key: string,
): number {
  const type = model.nodes.get(key)?.attributes.type;
  const edges = [...(model.edgesOf.get(key) ?? [])];
  if (type === 'event' || type === 'article') return edges.length;
  return edges.filter((edge) => {
    const edgeType = model.edges.get(edge)?.attributes.type ?? '';
    return ontology.relations.get(edgeType)?.class !== 'role';
  }).length;
}
