// Relations of one entity in; groups by type and direction, facts first, the newest first, out.

import type { EntityRelation, OntologyReply, RelationClass } from '../api/types.ts';
import { plainType } from './words.ts';

/** Relations that read alike. */
export interface RelationGroup {
  readonly id: string;
  /** "met", "was arrested by". */
  readonly label: string;
  readonly relations: readonly EntityRelation[];
}

const ORDER: readonly RelationClass[] = ['fact', 'projection', 'role'];

/** Groups relations; a symmetric type is one group whichever way it points. */
export function groupRelations(
  relations: readonly EntityRelation[],
  ontology: OntologyReply,
): readonly RelationGroup[] {
  const groups = new Map<string, EntityRelation[]>();
  for (const relation of relations) {
    const symmetric = ontology.relations.get(relation.type)?.symmetric === true;
    const id = `${relation.type} ${symmetric ? 'out' : relation.direction}`;
    const held = groups.get(id);
    if (held === undefined) groups.set(id, [relation]);
    else held.push(relation);
  }
  const result = [...groups].map(([id, members]) => {
    const [type = '', direction] = id.split(' ');
    const words = ontology.relations.get(type);
    const label = direction === 'in' ? words?.inverseLabel : words?.label;
    const order = ORDER.indexOf(words?.class ?? 'fact');
    const sorted = members.sort(byDateThenName);
    return { id, label: label ?? plainType(type), relations: sorted, order };
  });
  return result.sort((a, b) => a.order - b.order || b.relations.length - a.relations.length);
}

function byDateThenName(a: EntityRelation, b: EntityRelation): number {
  const dates = compare(b.attributes.date ?? '', a.attributes.date ?? '');
  return dates || compare(a.other.label, b.other.label);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
