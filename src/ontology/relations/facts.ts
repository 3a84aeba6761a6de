// Relations that hold, in one table.

import type { FactDeclaration, FactType } from '../types.ts';
import { AFFILIATIONS } from './affiliations.ts';
import { TIES } from './ties.ts';

/** Every fact type: who may stand on each side, and the words that express it. */
export const FACTS = {
  ...AFFILIATIONS,
  ...TIES,
} as const satisfies Record<FactType, FactDeclaration>;
