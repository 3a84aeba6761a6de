// The conditions on a node or an edge in, the lookups that an index could answer out: `v.key = x`,
// `v.key IN [...]`, `v.key STARTS WITH x`, and `x <= v.key < y` however it is written.

import type { Bound, Lookup } from '../source.ts';
import type { Comparison, Expression } from './ast.ts';
import type { Evaluate } from './context.ts';
import { textOfExpression } from './expression-text.ts';
import type { Condition, PropertyTest } from './pattern-parts.ts';
import type { Row } from './scope.ts';
import { isList, type Value } from './value.ts';

/** What gives the values of a lookup; only those of a row cannot be counted beforehand. */
export type GivenBy = 'text' | 'parameter' | 'row';

/** A lookup whose values are known once other parts are bound. */
export interface PropertyProbe {
  readonly property: string;
  readonly kind: Lookup['kind'];
  /** What to look up; undefined where the values are of a type that no index holds. */
  readonly lookups: (row: Row) => readonly Lookup[] | undefined;
  readonly givenBy: GivenBy;
  /** The conditions that hold for all it finds, where it looks something up. */
  readonly answers: readonly Expression[];
  /** For people. */
  readonly text: string;
}

/** What probes are found in. */
export interface ProbeInput {
  readonly name: string;
  readonly tests: readonly PropertyTest[];
  readonly conditions: readonly Condition[];
  /** Whether an expression can be evaluated already. */
  readonly isKnown: (expression: Expression) => boolean;
  readonly compile: (expression: Expression) => Evaluate;
}

/** Every lookup that the conditions on one name allow. */
export function findProbes(input: ProbeInput): readonly PropertyProbe[] {
  const { tests, conditions } = input;
  const given = tests.map(({ key, value, givenBy }): PropertyProbe => {
    const lookups = (row: Row) => equalLookups([value(row)]);
    return { property: key, kind: 'equal', lookups, givenBy, answers: [], text: `by ${key}` };
  });
  const found = conditions.flatMap(({ expression }) =>
    expression === undefined ? [] : (probeOf(expression, input) ?? []),
  );
  return [...given, ...found, ...rangeProbes(input)];
}

function probeOf(expression: Expression, input: ProbeInput): PropertyProbe | undefined {
  if (expression.kind === 'binary') {
    const { operator, left, right } = expression;
    const property = propertyOf(left, input);
    if (property === undefined || !input.isKnown(right)) return undefined;
    const value = input.compile(right);
    const shared = {
      property,
      givenBy: givenBy(right),
      answers: [expression],
      text: `by ${textOfExpression(expression)}`,
    };
    if (operator === 'STARTS WITH')
      return { ...shared, kind: 'prefix', lookups: (row) => prefixLookups(value(row)) };
    if (operator === 'IN')
      return { ...shared, kind: 'equal', lookups: (row) => listLookups(value(row)) };
    return undefined;
  }
  if (expression.kind !== 'compare' || expression.rest.length !== 1) return undefined;
  const [{ operator, right }] = expression.rest as [(typeof expression.rest)[number]];
  if (operator !== '=') return undefined;
  const [property, other] = sidesOf(expression.first, right, input);
  if (property === undefined || !input.isKnown(other)) return undefined;
  const value = input.compile(other);
  const lookups = (row: Row) => equalLookups([value(row)]);
  return {
    property,
    kind: 'equal',
    lookups,
    givenBy: givenBy(other),
    answers: [expression],
    text: `by ${property}`,
  };
}

function sidesOf(
  left: Expression,
  right: Expression,
  input: ProbeInput,
): readonly [string | undefined, Expression] {
  const property = propertyOf(left, input);
  return property === undefined ? [propertyOf(right, input), left] : [property, right];
}

function propertyOf(expression: Expression, { name }: ProbeInput): string | undefined {
  if (expression.kind !== 'property' || expression.of.kind !== 'variable') return undefined;
  return expression.of.name === name ? expression.name : undefined;
}

/** What gives the value of an expression. */
export function givenBy({ kind }: Expression): GivenBy {
  if (kind === 'literal') return 'text';
  return kind === 'parameter' ? 'parameter' : 'row';
}

/** What gives the values of several: the row where any of them needs it. */
function givenByAll(expressions: readonly Expression[]): GivenBy {
  const all = expressions.map(givenBy);
  return all.find((by) => by === 'row') ?? all.find((by) => by === 'parameter') ?? 'text';
}

interface Limit {
  readonly property: string;
  readonly side: 'from' | 'to';
  readonly inclusive: boolean;
  readonly expression: Expression;
  /** The comparison that sets it. */
  readonly setBy: Expression;
}

const SIDES: ReadonlyMap<Comparison, readonly ['from' | 'to', boolean]> = new Map<
  Comparison,
  readonly ['from' | 'to', boolean]
>([
  ['>', ['from', false]],
  ['>=', ['from', true]],
  ['<', ['to', false]],
  ['<=', ['to', true]],
]);
const MIRRORED: ReadonlyMap<Comparison, Comparison> = new Map<Comparison, Comparison>([
  ['>', '<'],
  ['>=', '<='],
  ['<', '>'],
  ['<=', '>='],
]);

/** The ends of ranges that a comparison sets: `a <= v.key < b` sets two. */
function limitsOf(expression: Expression, input: ProbeInput): readonly Limit[] {
  if (expression.kind !== 'compare') return [];
  const limits: Omit<Limit, 'setBy'>[] = [];
  let left = expression.first;
  for (const { operator, right } of expression.rest) {
    limits.push(...limitOf(left, operator, right, input));
    const mirrored = MIRRORED.get(operator);
    if (mirrored !== undefined) limits.push(...limitOf(right, mirrored, left, input));
    left = right;
  }
  return limits.map((limit) => ({ ...limit, setBy: expression }));
}

function limitOf(
  left: Expression,
  operator: Comparison,
  right: Expression,
  input: ProbeInput,
): readonly Omit<Limit, 'setBy'>[] {
  const property = propertyOf(left, input);
  const side = SIDES.get(operator);
  if (property === undefined || side === undefined || !input.isKnown(right)) return [];
  return [{ property, side: side[0], inclusive: side[1], expression: right }];
}

function rangeProbes(input: ProbeInput): readonly PropertyProbe[] {
  const limits = input.conditions.flatMap(({ expression }) =>
    expression === undefined ? [] : limitsOf(expression, input),
  );
  const properties = [...new Set(limits.map(({ property }) => property))];
  return properties.map((property) =>
    rangeProbe(
      property,
      limits.filter((limit) => limit.property === property),
      input,
    ),
  );
}

/** The first lower and the first upper limit; others are tested as conditions. */
function rangeProbe(property: string, limits: readonly Limit[], input: ProbeInput): PropertyProbe {
  const [from, to] = (['from', 'to'] as const).map((side) => {
    const limit = limits.find((one) => one.side === side);
    return limit && { ...limit, value: input.compile(limit.expression) };
  });
  const lookups = (row: Row): readonly Lookup[] | undefined => {
    const lower = from && boundOf(from.value(row), from.inclusive);
    const upper = to && boundOf(to.value(row), to.inclusive);
    if (lower === 'nothing' || upper === 'nothing') return [];
    if ((from && lower === undefined) || (to && upper === undefined)) return undefined;
    return [rangeLookup(lower, upper)];
  };
  return {
    property,
    kind: 'range',
    lookups,
    givenBy: givenByAll(limits.map(({ expression }) => expression)),
    answers: answeredBy([from, to].filter((limit) => limit !== undefined)),
    text: `by a range of ${property}`,
  };
}

function rangeLookup(from: Bound | undefined, to: Bound | undefined): Lookup {
  if (from === undefined) return to === undefined ? { kind: 'range' } : { kind: 'range', to };
  return to === undefined ? { kind: 'range', from } : { kind: 'range', from, to };
}

/** The comparisons that set no limit but those of a range. */
function answeredBy(limits: readonly Limit[]): readonly Expression[] {
  const all = new Set(limits.map(({ setBy }) => setBy));
  return [...all].filter((expression) => {
    const set = limits.filter(({ setBy }) => setBy === expression).length;
    return expression.kind === 'compare' && expression.rest.length === set;
  });
}

/** The bound of a range; nothing fits null; undefined for what no index holds. */
function boundOf(value: Value, inclusive: boolean): Bound | 'nothing' | undefined {
  if (value === null) return 'nothing';
  if (typeof value === 'string' || typeof value === 'bigint' || typeof value === 'number')
    return { value, inclusive };
  return undefined;
}

function prefixLookups(value: Value): readonly Lookup[] {
  return typeof value === 'string' ? [{ kind: 'prefix', prefix: value }] : [];
}

function listLookups(value: Value): readonly Lookup[] | undefined {
  if (value === null) return [];
  return isList(value) ? equalLookups([...new Set(value)]) : undefined;
}

function equalLookups(values: readonly Value[]): readonly Lookup[] | undefined {
  const lookups: Lookup[] = [];
  for (const value of values) {
    if (value === null) continue;
    if (typeof value === 'object') return undefined;
    lookups.push({ kind: 'equal', value });
  }
  return lookups;
}
