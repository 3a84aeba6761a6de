// Patterns inside expressions: `(a)-[:MET]-(b)` as a predicate, EXISTS { }, COUNT { }, pattern comprehensions.

import type { Expression, PathPattern } from './ast.ts';
import type { Context, Evaluate } from './context.ts';
import { unknownName } from './fail.ts';
import { planMatch } from './plan-match.ts';
import type { Scope } from './scope.ts';
import type { Value } from './value.ts';

type Kind<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>;

/** Lists up to this length may be made for every row. */
const LONG = 1_000;

/** What happens inside an expression is counted for the step that evaluates it. */
function unmeasured(context: Context): Context {
  return { ...context, profiles: false };
}

/** Whether a pattern has a match, or how many. */
export function compileExists(
  expression: Kind<'exists'>,
  scope: Scope,
  context: Context,
): Evaluate {
  if (expression.form !== 'block') requireKnown(expression.patterns, scope);
  const plan = planMatch(expression, scope.child(), unmeasured(context));
  const { counts } = expression;
  let found = 0;
  const run = plan.start(() => {
    found++;
    return counts;
  });
  return (row) => {
    found = 0;
    run({ row, used: [] });
    return counts ? BigInt(found) : found > 0;
  };
}

function requireKnown(patterns: readonly PathPattern[], scope: Scope): void {
  for (const { variable, at } of patterns.flatMap(({ nodes, edges }) => [...nodes, ...edges])) {
    if (variable === undefined || scope.find(variable) !== undefined) continue;
    throw unknownName(
      { fault: 'undefined-variable', noun: 'variable', name: variable },
      at,
      scope.names(),
    );
  }
}

/** `[(a)-->(b) WHERE ... | b.name]`. */
export function compilePatternComprehension(
  expression: Kind<'patternComprehension'>,
  scope: Scope,
  context: Context,
): Evaluate {
  const inner = scope.child();
  const { pattern, where } = expression;
  const input = { patterns: [pattern], ...(where === undefined ? {} : { where }) };
  const plan = planMatch(input, inner, unmeasured(context));
  const result = context.compile(expression.result, inner);
  let items: Value[] = [];
  const run = plan.start(({ row }) => {
    items.push(result(row));
    if (items.length > LONG) context.budget.keep();
    return true;
  });
  return (row) => {
    items = [];
    run({ row, used: [] });
    return items;
  };
}
