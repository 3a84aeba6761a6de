// A graph, a query and what it is given in, its plan out: the one kept from an earlier run where that would
// be chosen again, else a new one. What is kept changes no answer, only how soon it comes.

import type { QuerySource } from '../source.ts';
import type { CypherOptions } from './open-context.ts';
import type { PreparedQuery } from './run.ts';

/** Texts whose plans are kept for a graph; the one unused for longest goes first. */
const KEPT_TEXTS = 256;
/** Plans kept for one text, which differ in what its parameters find. */
const KEPT_PLANS = 4;

/** Plans by text, in the order in which they were last used. */
type Plans = Map<string, readonly PreparedQuery[]>;

const PLANS = new WeakMap<QuerySource, Plans>();

/** The plan of a query. @throws whatever `prepare` throws; nothing is kept then. */
export function keptPlan(
  source: QuerySource,
  text: string,
  options: CypherOptions,
  prepare: (source: QuerySource, text: string, options: CypherOptions) => PreparedQuery,
): PreparedQuery {
  const plans = plansOf(source);
  const kept = plans.get(text) ?? [];
  const plan = kept.find(({ fits }) => fits(options)) ?? prepare(source, text, options);
  plans.delete(text);
  plans.set(text, plan === kept[0] ? kept : withFirst(plan, kept));
  const oldest = plans.size > KEPT_TEXTS ? plans.keys().next().value : undefined;
  if (oldest !== undefined) plans.delete(oldest);
  return plan;
}

function plansOf(source: QuerySource): Plans {
  const known = PLANS.get(source);
  if (known !== undefined) return known;
  const plans: Plans = new Map();
  PLANS.set(source, plans);
  return plans;
}

function withFirst(plan: PreparedQuery, kept: readonly PreparedQuery[]): readonly PreparedQuery[] {
  return [plan, ...kept.filter((other) => other !== plan)].slice(0, KEPT_PLANS);
}
