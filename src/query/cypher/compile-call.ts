// A function call in, its evaluator out; the name and the number of arguments are checked.

import { AGGREGATES } from './aggregates.ts';
import type { Expression } from './ast.ts';
import type { Context, Evaluate } from './context.ts';
import { notOffered, queryError, syntaxError, unknownName } from './fail.ts';
import { FUNCTIONS, REFUSED_FUNCTIONS } from './functions.ts';
import type { Value } from './value.ts';

type Call = Extract<Expression, { readonly kind: 'call' }>;

/** Compiles a call of a scalar or list function. */
export function compileCall(
  call: Call,
  compile: (expression: Expression) => Evaluate,
  context: Context,
): Evaluate {
  const { at, name } = call;
  const definition = FUNCTIONS.get(name.toLowerCase());
  if (definition === undefined) throw unknownFunction(name, at);
  const { min, max = min } = definition;
  if (call.args.length < min || call.args.length > max) {
    const wanted =
      min === max
        ? `${min}`
        : max === Number.POSITIVE_INFINITY
          ? `at least ${min}`
          : `${min} to ${max}`;
    throw queryError(
      'invalid-argument-type',
      `${name}() takes ${wanted} arguments, found ${call.args.length}`,
      at,
    );
  }
  if (call.distinct) throw syntaxError(`DISTINCT cannot stand in ${name}()`, at);
  const args = call.args.map(compile);
  const { source, budget, run } = context;
  const place = {
    at,
    name,
    source,
    budget,
    random: () => run.given.random(),
    get now() {
      return run.given.now;
    },
  };
  const { apply, nullable = false } = definition;
  return (row) => {
    context.budget.step();
    const values: Value[] = [];
    for (const arg of args) {
      const value = arg(row);
      if (value === null && !nullable) return null;
      values.push(value);
    }
    return apply(values, place);
  };
}

function unknownFunction(name: string, at: number): Error {
  const lower = name.toLowerCase();
  if (AGGREGATES.has(lower)) {
    return queryError(
      'invalid-aggregation',
      `${name}() aggregates rows and can stand only in WITH or RETURN`,
      at,
    );
  }
  const reason = REFUSED_FUNCTIONS.get(lower);
  if (reason !== undefined) return notOffered(`${name}() is not offered: ${reason}`, at);
  const known = [...FUNCTIONS.keys(), ...AGGREGATES.keys()];
  return unknownName({ fault: 'unknown-function', noun: 'function', name }, at, known);
}
