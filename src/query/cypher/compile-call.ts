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
  const applied = (values: readonly Value[]): Value => apply(values, place);
  const { apply, nullable = false } = definition;
  const varying = call.args.findIndex(({ kind }) => kind !== 'literal');
  const isOneVarying = call.args.filter(({ kind }) => kind !== 'literal').length === 1;
  const arg = args[varying];
  if (isOneVarying && arg !== undefined && !nullable) {
    const values = args.map((read, at) => (at === varying ? null : read([])));
    if (values.every((value, at) => at === varying || value !== null)) {
      return callOfOne({ arg, values, varying, applied }, context);
    }
  }
  return (row) => {
    budget.step();
    const values: Value[] = [];
    for (const read of args) {
      const value = read(row);
      if (value === null && !nullable) return null;
      values.push(value);
    }
    return applied(values);
  };
}

interface CallOfOne {
  readonly arg: Evaluate;
  /** Every argument, with null for the one that varies. */
  readonly values: readonly Value[];
  readonly varying: number;
  readonly applied: (values: readonly Value[]) => Value;
}

/** Texts whose results are kept: those of a graph repeat, as days and types do. */
const KEPT = 8_192;

/** A call that one argument decides; what it gives for a text is kept for as long as the query runs. */
function callOfOne({ arg, values, varying, applied }: CallOfOne, context: Context): Evaluate {
  const { budget, memory } = context;
  const keptOf = memory.of(() => new Map<string, Value>());
  const apply = (value: Value): Value => {
    if (values.length === 1) return applied([value]);
    const all = values.slice();
    all[varying] = value;
    return applied(all);
  };
  return (row) => {
    budget.step();
    const value = arg(row);
    if (value === null) return null;
    if (typeof value !== 'string') return apply(value);
    const kept = keptOf();
    const known = kept.get(value);
    if (known !== undefined) return known;
    const result = apply(value);
    if (kept.size < KEPT) kept.set(value, result);
    return result;
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
