// An expression and the names in sight in, a function from row to value out. Names, functions and
// labels are checked here, before anything runs.

import type { QuerySource } from '../source.ts';
import type { Expression } from './ast.ts';
import { compileCall } from './compile-call.ts';
import { compileComprehension, compileQuantifier, compileReduce } from './compile-list.ts';
import { compileExists, compilePatternComprehension } from './compile-pattern.ts';
import { compileProperty, propertyOf } from './compile-property.ts';
import type { Context, Evaluate } from './context.ts';
import { queryError, typeError } from './fail.ts';
import { applyBinary, combine, compare, requireInteger, toTernary } from './operators.ts';
import type { Scope } from './scope.ts';
import { requireArguments, requireBoolean, requireOperands } from './static-checks.ts';
import {
  equalValues,
  isEdge,
  isGraphValue,
  isList,
  isMap,
  isNode,
  isNumeric,
  typeName,
  type Value,
} from './value.ts';
import { checkLabelsOrTypes, labelTest } from './vocabulary.ts';

/** Compiles an expression. @throws RapportError query.syntax, query.unknown-type, query.unsupported */
export function compileExpression(
  expression: Expression,
  scope: Scope,
  context: Context,
): Evaluate {
  const compile = (inner: Expression): Evaluate => compileExpression(inner, scope, context);
  switch (expression.kind) {
    case 'literal': {
      const { value } = expression;
      return () => value;
    }
    case 'parameter':
      return compileParameter(expression, context);
    case 'variable': {
      const { slot } = scope.get(expression.name, expression.at);
      return (row) => row[slot] ?? null;
    }
    case 'property':
      return compileProperty(expression, scope, context);
    case 'index':
      return compileIndex(compile(expression.of), compile(expression.index), {
        at: expression.at,
        source: context.source,
      });
    case 'slice':
      return compileSlice(expression, compile);
    case 'list': {
      const items = expression.items.map(compile);
      return (row) => {
        context.budget.step(items.length);
        return items.map((item) => item(row));
      };
    }
    case 'map': {
      const entries = expression.entries.map(({ key, value }) => [key, compile(value)] as const);
      return (row) => new Map(entries.map(([key, value]) => [key, value(row)]));
    }
    case 'mapProjection':
      return compileMapProjection(expression, compile);
    case 'not':
      requireBoolean(expression.operand, scope);
      return compileUnary(expression, compile(expression.operand));
    case 'minus':
    case 'plus':
      return compileUnary(expression, compile(expression.operand));
    case 'binary':
      requireOperands(expression, scope);
      return compileBinary(expression, compile, context);
    case 'compare':
      return compileCompare(expression, compile);
    case 'isNull': {
      const operand = compile(expression.operand);
      const { negated } = expression;
      return (row) => (operand(row) === null) !== negated;
    }
    case 'hasLabels':
      return compileHasLabels(expression, compile(expression.of), context);
    case 'case':
      return compileCase(expression, compile);
    case 'call':
      requireArguments(expression.name, expression.args, scope);
      return compileCall(expression, compile, context);
    case 'countAll':
      throw queryError(
        'invalid-aggregation',
        'count(*) can stand only in WITH or RETURN',
        expression.at,
      );
    case 'comprehension':
      return compileComprehension(expression, scope, context);
    case 'quantifier':
      return compileQuantifier(expression, scope, context);
    case 'reduce':
      return compileReduce(expression, scope, context);
    case 'exists':
      return compileExists(expression, scope, context);
    case 'subquery':
      return context.subquery(expression, scope);
    case 'patternComprehension':
      return compilePatternComprehension(expression, scope, context);
  }
}

/** Keys written later win over those before, and over `.*`. */
function compileMapProjection(
  { of, all, entries, at }: Kind<'mapProjection'>,
  compile: Compile,
): Evaluate {
  const owner = compile(of);
  const every = all === undefined ? undefined : compile(all);
  const values = entries.map(({ key, value }) => [key, compile(value)] as const);
  return (row) => {
    const value = owner(row);
    if (value === null) return null;
    if (!isMap(value) && !isGraphValue(value))
      throw typeError(`${typeName(value)} has no properties to take`, at);
    const properties = every?.(row) ?? null;
    const found = new Map<string, Value>(isMap(properties) ? properties : []);
    for (const [key, read] of values) found.set(key, read(row));
    return found;
  };
}

type Kind<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>;
type Compile = (expression: Expression) => Evaluate;

function compileParameter({ name, at }: Kind<'parameter'>, { run, basis }: Context): Evaluate {
  if (!basis.of(() => run.given.parameters.has(name)))
    throw queryError('missing-parameter', `the parameter $${name} was not given`, at);
  return () => run.given.parameters.get(name) ?? null;
}

function compileIndex(
  of: Evaluate,
  index: Evaluate,
  place: { readonly at: number; readonly source: QuerySource },
): Evaluate {
  return (row) => {
    const [owner, key] = [of(row), index(row)];
    if (owner === null || key === null) return null;
    if (isList(owner)) return itemAt(owner, key, place.at);
    if (!(isMap(owner) || isGraphValue(owner)))
      throw typeError(`cannot take an item of ${typeName(owner)}`, place.at);
    if (typeof key !== 'string')
      throw queryError(
        'map-access-by-non-string',
        `expected a name between [ and ], found ${typeName(key)}`,
        place.at,
      );
    return propertyOf(owner, key, place);
  };
}

function itemAt(list: readonly Value[], key: Value, at: number): Value {
  if (typeof key !== 'bigint')
    throw typeError(`expected an integer between [ and ], found ${typeName(key)}`, at);
  return list.at(Number(key)) ?? null;
}

function compileSlice(expression: Kind<'slice'>, compile: Compile): Evaluate {
  const of = compile(expression.of);
  const from = expression.from === undefined ? () => 0n : compile(expression.from);
  const to = expression.to === undefined ? undefined : compile(expression.to);
  return (row) => {
    const list = of(row);
    const first = from(row);
    const last = to === undefined ? undefined : to(row);
    if (list === null || first === null || last === null) return null;
    if (!isList(list)) throw typeError(`cannot slice ${typeName(list)}`, expression.at);
    if (typeof first !== 'bigint' || (last !== undefined && typeof last !== 'bigint')) {
      throw typeError('expected integers between [ and ]', expression.at);
    }
    return list.slice(Number(first), last === undefined ? undefined : Number(last));
  };
}

function compileUnary({ kind, at }: Kind<'not' | 'minus' | 'plus'>, operand: Evaluate): Evaluate {
  return (row) => {
    const value = operand(row);
    if (value === null) return null;
    if (kind === 'not') return !toTernary(value, at);
    if (!isNumeric(value)) throw typeError(`expected a number, found ${typeName(value)}`, at);
    if (kind === 'plus') return value;
    return typeof value === 'bigint' ? requireInteger(-value, at) : -value;
  };
}

function compileBinary(expression: Kind<'binary'>, compile: Compile, context: Context): Evaluate {
  const { operator, at } = expression;
  const left = compile(expression.left);
  const right = compile(expression.right);
  if (operator === 'AND' || operator === 'OR' || operator === 'XOR') {
    return (row) => {
      const first = toTernary(left(row), at);
      if (operator !== 'XOR' && first === (operator === 'OR')) return first;
      return combine(operator, first, toTernary(right(row), at));
    };
  }
  const place = { at, budget: context.budget, patterns: context.patterns };
  return (row) => {
    context.budget.step();
    return applyBinary(operator, [left(row), right(row)], place);
  };
}

function compileCompare(expression: Kind<'compare'>, compile: Compile): Evaluate {
  const first = compile(expression.first);
  const rest = expression.rest.map(({ operator, right }) => ({ operator, right: compile(right) }));
  const [only, ...more] = rest;
  if (only !== undefined && more.length === 0) {
    const { operator, right } = only;
    return (row) => compare(operator, first(row), right(row));
  }
  return (row) => {
    let left = first(row);
    let known: boolean | null = true;
    for (const { operator, right } of rest) {
      const next = right(row);
      known = combine('AND', known, compare(operator, left, next));
      left = next;
    }
    return known;
  };
}

function compileHasLabels(expression: Kind<'hasLabels'>, of: Evaluate, context: Context): Evaluate {
  checkLabelsOrTypes(expression.labels, context.source);
  const isLabelled = labelTest(expression.labels, context.source);
  return (row) => {
    const value = of(row);
    if (value === null) return null;
    if (isNode(value)) return isLabelled(value.id);
    if (isEdge(value)) {
      const type = context.source.typeOf(value.id);
      return expression.labels.every((names) => names.some(({ name }) => name === type));
    }
    throw typeError(`expected a node before ':', found ${typeName(value)}`, expression.at);
  };
}

function compileCase(expression: Kind<'case'>, compile: Compile): Evaluate {
  const subject = expression.subject === undefined ? undefined : compile(expression.subject);
  const branches = expression.branches.map(({ when, result }) => ({
    when: compile(when),
    result: compile(result),
  }));
  const otherwise = expression.otherwise === undefined ? () => null : compile(expression.otherwise);
  return (row) => {
    const value = subject?.(row);
    const chosen = branches.find(({ when }) =>
      value === undefined ? when(row) === true : equalValues(value, when(row)) === true,
    );
    return (chosen?.result ?? otherwise)(row);
  };
}
