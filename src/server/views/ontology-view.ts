// The ontology in, the part of it that a page shows out: names, one-line meanings, and which way a
// relation is read.

import type {
  EventDeclaration,
  NodeDeclaration,
  RelationDeclaration,
  RoleEdgeDeclaration,
} from '../../ontology/index.ts';

/** The tables of the ontology that are shown. */
export interface OntologyTables {
  readonly nodes: Readonly<Record<string, NodeDeclaration>>;
  readonly facts: Readonly<Record<string, RelationDeclaration>>;
  readonly projections: Readonly<Record<string, RelationDeclaration>>;
  readonly roles: Readonly<Record<string, RoleEdgeDeclaration>>;
  readonly events: Readonly<Record<string, EventDeclaration>>;
}

/** Where a relation comes from: a fact, the projection of an event, or a part in an event. */
export type RelationClass = 'fact' | 'projection' | 'role';

/** The ontology as GET /api/ontology gives it, each table in its own order. */
export function viewOntology(tables: OntologyTables) {
  const { nodes, facts, projections, roles, events } = tables;
  return {
    nodes: mapValues(nodes, ({ label, plural, definition }) => ({ label, plural, definition })),
    relations: {
      ...mapValues(facts, (fact) => viewRelation(fact, 'fact')),
      ...mapValues(projections, (projection) => viewRelation(projection, 'projection')),
      ...mapValues(roles, (role) => viewRelation(role, 'role')),
    },
    events: mapValues(events, viewEvent),
  };
}

function viewRelation(
  declaration: RelationDeclaration | RoleEdgeDeclaration,
  relationClass: RelationClass,
) {
  const { label, inverseLabel, definition } = declaration;
  const symmetric = 'symmetric' in declaration && declaration.symmetric;
  return { label, inverseLabel, definition, symmetric, class: relationClass };
}

function viewEvent({ label, definition, quad, score }: EventDeclaration) {
  return {
    label,
    definition,
    ...(quad === undefined ? {} : { quad }),
    ...(score === undefined ? {} : { score }),
  };
}

function mapValues<A, B>(
  table: Readonly<Record<string, A>>,
  change: (value: A) => B,
): Record<string, B> {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, change(value)]));
}
