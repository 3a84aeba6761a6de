// Every relation type in one table: facts, and projections of events.

import type {
  ProjectionDeclaration,
  ProjectionType,
  RelationDeclaration,
  RelationType,
} from '../types.ts';
import { CIVIL } from './civil.ts';
import { CONFLICT } from './conflict.ts';
import { COOPERATIVE } from './cooperative.ts';
import { FACTS } from './facts.ts';

export * from './facts.ts';
export * from './role-edges.ts';

/** Every projection of an event on a pair. */
export const PROJECTIONS = {
  ...COOPERATIVE,
  ...CONFLICT,
  ...CIVIL,
} as const satisfies Record<ProjectionType, ProjectionDeclaration>;

/** Every relation between two entities, in the order of RELATION_TYPES. */
export const RELATIONS = {
  ...FACTS,
  ...PROJECTIONS,
} as const satisfies Record<RelationType, RelationDeclaration>;
