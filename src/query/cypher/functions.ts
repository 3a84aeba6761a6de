// Every scalar and list function, by lower-case name. Values in, a value out; where not marked
// `nullable`, a null argument gives null without a call.
// Source: openCypher 9, "Functions".

import type { FunctionDefinition } from './function-definition.ts';
import { GRAPH_FUNCTIONS } from './functions-graph.ts';
import { LIST_FUNCTIONS } from './functions-list.ts';
import { NUMBER_FUNCTIONS } from './functions-number.ts';
import { STRING_FUNCTIONS } from './functions-string.ts';
import { TEMPORAL_FUNCTIONS } from './temporal/functions-temporal.ts';

/** The functions that a query may call. */
export const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map<
  string,
  FunctionDefinition
>([
  [
    'coalesce',
    {
      min: 1,
      max: Number.POSITIVE_INFINITY,
      nullable: true,
      apply: (args) => args.find((arg) => arg !== null) ?? null,
    },
  ],
  ...GRAPH_FUNCTIONS,
  ...LIST_FUNCTIONS,
  ...STRING_FUNCTIONS,
  ...NUMBER_FUNCTIONS,
  ...TEMPORAL_FUNCTIONS,
]);

/** Functions of other engines that are known and refused, with the reason. */
export const REFUSED_FUNCTIONS: ReadonlyMap<string, string> = new Map([
  ['randomuuid', 'the same query always gives the same answer'],
  ['point', 'places have lat and lon'],
  ['distance', 'places have lat and lon'],
]);
