// An expression in, its text out, for plans and messages; spaces and brackets are ours, not the writer's.

import type { EdgePattern, Expression, Labels, MapEntry, NodePattern, PathPattern } from './ast.ts';
import { textOf } from './operators.ts';
import { temporalText } from './temporal/format-temporal.ts';
import { isList, isMap, isTemporal, type Value } from './value.ts';

/** Writes an expression as openCypher. */
export function textOfExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return valueText(expression.value);
    case 'parameter':
      return `$${expression.name}`;
    case 'variable':
      return expression.name;
    case 'property':
      return `${inner(expression.of)}.${expression.name}`;
    case 'index':
      return `${inner(expression.of)}[${textOfExpression(expression.index)}]`;
    case 'slice':
      return `${inner(expression.of)}[${optional(expression.from)}..${optional(expression.to)}]`;
    case 'list':
      return `[${expression.items.map(textOfExpression).join(', ')}]`;
    case 'map':
      return mapText(expression.entries);
    case 'not':
      return `NOT ${inner(expression.operand)}`;
    case 'minus':
      return `-${inner(expression.operand)}`;
    case 'plus':
      return `+${inner(expression.operand)}`;
    case 'binary':
      return `${inner(expression.left)} ${expression.operator} ${inner(expression.right)}`;
    case 'compare': {
      const rest = expression.rest.map(({ operator, right }) => ` ${operator} ${inner(right)}`);
      return `${inner(expression.first)}${rest.join('')}`;
    }
    case 'isNull':
      return `${inner(expression.operand)} IS ${expression.negated ? 'NOT ' : ''}NULL`;
    case 'hasLabels':
      return `${inner(expression.of)}${labelsText(expression.labels)}`;
    case 'case':
      return 'CASE ... END';
    case 'call': {
      const distinct = expression.distinct ? 'DISTINCT ' : '';
      return `${expression.name}(${distinct}${expression.args.map(textOfExpression).join(', ')})`;
    }
    case 'countAll':
      return 'count(*)';
    default:
      return compoundText(expression);
  }
}

type Compound = Extract<
  Expression,
  {
    readonly kind:
      | 'comprehension'
      | 'quantifier'
      | 'reduce'
      | 'exists'
      | 'mapProjection'
      | 'subquery'
      | 'patternComprehension';
  }
>;

function compoundText(expression: Compound): string {
  switch (expression.kind) {
    case 'comprehension': {
      const { variable, list, where, result } = expression;
      const gives = result === undefined ? '' : ` | ${textOfExpression(result)}`;
      return `[${variable} IN ${textOfExpression(list)}${whereText(where)}${gives}]`;
    }
    case 'quantifier': {
      const { quantifier, variable, list, where } = expression;
      return `${quantifier}(${variable} IN ${textOfExpression(list)}${whereText(where)})`;
    }
    case 'reduce': {
      const { accumulator, initial, variable, list, step } = expression;
      const start = `${accumulator} = ${textOfExpression(initial)}`;
      return `reduce(${start}, ${variable} IN ${textOfExpression(list)} | ${textOfExpression(step)})`;
    }
    case 'exists': {
      const text = expression.patterns.map(patternText).join(', ');
      return expression.form === 'alone'
        ? text
        : `${blockWord(expression)} { ${text}${whereText(expression.where)} }`;
    }
    case 'subquery':
      return `${blockWord(expression)} { ... }`;
    case 'mapProjection': {
      const { of, all, entries } = expression;
      const parts = entries.map(({ key, value }) => `${key}: ${textOfExpression(value)}`);
      return `${textOfExpression(of)} {${[...(all === undefined ? [] : ['.*']), ...parts].join(', ')}}`;
    }
    case 'patternComprehension': {
      const { pattern, where, result } = expression;
      return `[${patternText(pattern)}${whereText(where)} | ${textOfExpression(result)}]`;
    }
  }
}

function blockWord({ counts }: { readonly counts: boolean }): string {
  return counts ? 'COUNT' : 'EXISTS';
}

const LOOSE: readonly Expression['kind'][] = ['binary', 'compare', 'not', 'isNull'];

function inner(expression: Expression): string {
  const text = textOfExpression(expression);
  return LOOSE.includes(expression.kind) ? `(${text})` : text;
}

function optional(expression: Expression | undefined): string {
  return expression === undefined ? '' : textOfExpression(expression);
}

function whereText(where: Expression | undefined): string {
  return where === undefined ? '' : ` WHERE ${textOfExpression(where)}`;
}

function valueText(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return `'${value.replaceAll(/[\\']/g, '\\$&')}'`;
  if (isList(value)) return `[${value.map(valueText).join(', ')}]`;
  if (isTemporal(value)) return temporalText(value);
  return isMap(value) ? '{...}' : textOf(value);
}

function mapText(entries: readonly MapEntry[]): string {
  return `{${entries.map(({ key, value }) => `${key}: ${textOfExpression(value)}`).join(', ')}}`;
}

function labelsText(labels: Labels): string {
  return labels.map((names) => `:${names.map(({ name }) => name).join('|')}`).join('');
}

function patternText({ nodes, edges }: PathPattern): string {
  return nodes
    .map((node, at) => {
      const edge = edges[at];
      return `${nodeText(node)}${edge === undefined ? '' : edgeText(edge)}`;
    })
    .join('');
}

function nodeText({ variable = '', labels, properties }: NodePattern): string {
  return `(${variable}${labelsText(labels)}${properties.length === 0 ? '' : ` ${mapText(properties)}`})`;
}

function edgeText({ variable = '', types, direction, properties, length }: EdgePattern): string {
  const names = types.length === 0 ? '' : `:${types.map(({ name }) => name).join('|')}`;
  const max = length?.max === Number.POSITIVE_INFINITY ? '' : length?.max;
  const run = length === undefined ? '' : `*${length.min}..${max}`;
  const map = properties.length === 0 ? '' : ` ${mapText(properties)}`;
  const body = `-[${variable}${names}${run}${map}]-`;
  return `${direction === 'in' ? '<' : ''}${body}${direction === 'out' ? '>' : ''}`;
}
