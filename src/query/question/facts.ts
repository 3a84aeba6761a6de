// The relations that are facts, what lasts or is so, rather than deeds.

import { FACT_TYPES } from '../../ontology/index.ts';

export const FACTS: ReadonlySet<string> = new Set(FACT_TYPES);
