// Tokens in, an expression out, by recursive descent, loosest operator first.
// Source: openCypher 9 grammar, "Expression".

import type { BinaryOperator, Comparison, Expression } from './ast.ts';
import { syntaxError } from './fail.ts';
import { parseAtom } from './parse-atom.ts';
import { parseLabels } from './parse-pattern.ts';
import { parseMapProjection } from './parse-projection.ts';
import type { TokenStream } from './token-stream.ts';

const COMPARISONS: readonly Comparison[] = ['=', '<>', '<=', '>=', '<', '>'];

/** Parses one expression. */
export function parseExpression(tokens: TokenStream): Expression {
  return tokens.nested(() => parseOr(tokens));
}

function parseOr(tokens: TokenStream): Expression {
  return leftToRight(tokens, parseXor, () => keyword(tokens, 'OR'));
}

function parseXor(tokens: TokenStream): Expression {
  return leftToRight(tokens, parseAnd, () => keyword(tokens, 'XOR'));
}

function parseAnd(tokens: TokenStream): Expression {
  return leftToRight(tokens, parseNot, () => keyword(tokens, 'AND'));
}

function keyword<T extends BinaryOperator>(tokens: TokenStream, word: T): T | undefined {
  return tokens.acceptKeywords(word) ? word : undefined;
}

function leftToRight(
  tokens: TokenStream,
  operand: (tokens: TokenStream) => Expression,
  operatorOf: () => BinaryOperator | undefined,
): Expression {
  let left = operand(tokens);
  for (;;) {
    const at = tokens.peek().start;
    const operator = operatorOf();
    if (operator === undefined) return left;
    left = { kind: 'binary', at, operator, left, right: operand(tokens) };
  }
}

function parseNot(tokens: TokenStream): Expression {
  const at = tokens.peek().start;
  if (!tokens.acceptKeywords('NOT')) return parseComparison(tokens);
  return { kind: 'not', at, operand: tokens.nested(() => parseNot(tokens)) };
}

function parseComparison(tokens: TokenStream): Expression {
  const first = parsePredicate(tokens);
  const rest: { operator: Comparison; right: Expression }[] = [];
  const at = tokens.peek().start;
  for (;;) {
    const operator = COMPARISONS.find((symbol) => tokens.isSymbol(symbol));
    if (operator === undefined) break;
    tokens.take();
    rest.push({ operator, right: parsePredicate(tokens) });
  }
  return rest.length === 0 ? first : { kind: 'compare', at, first, rest };
}

function parsePredicate(tokens: TokenStream): Expression {
  let left = parseSum(tokens);
  for (;;) {
    const at = tokens.peek().start;
    if (tokens.acceptKeywords('IS', 'NOT', 'NULL')) {
      left = { kind: 'isNull', at, operand: left, negated: true };
    } else if (tokens.acceptKeywords('IS', 'NULL')) {
      left = { kind: 'isNull', at, operand: left, negated: false };
    } else {
      const operator = predicateOperator(tokens);
      if (operator === undefined) return left;
      left = { kind: 'binary', at, operator, left, right: parseSum(tokens) };
    }
  }
}

function predicateOperator(tokens: TokenStream): BinaryOperator | undefined {
  if (tokens.acceptKeywords('IN')) return 'IN';
  if (tokens.acceptKeywords('STARTS', 'WITH')) return 'STARTS WITH';
  if (tokens.acceptKeywords('ENDS', 'WITH')) return 'ENDS WITH';
  return keyword(tokens, 'CONTAINS') ?? symbol(tokens, ['=~']);
}

function parseSum(tokens: TokenStream): Expression {
  return leftToRight(tokens, parseProduct, () => symbol(tokens, ['+', '-']));
}

function parseProduct(tokens: TokenStream): Expression {
  return leftToRight(tokens, parsePower, () => symbol(tokens, ['*', '/', '%']));
}

function parsePower(tokens: TokenStream): Expression {
  return leftToRight(tokens, parseSign, () => symbol(tokens, ['^']));
}

function symbol<T extends BinaryOperator>(
  tokens: TokenStream,
  symbols: readonly T[],
): T | undefined {
  return symbols.find((candidate) => tokens.acceptSymbol(candidate));
}

function parseSign(tokens: TokenStream): Expression {
  const at = tokens.peek().start;
  if (tokens.isSymbol('-') && tokens.isKind('integer', 1)) return parsePostfix(tokens);
  if (tokens.acceptSymbol('-')) {
    return { kind: 'minus', at, operand: tokens.nested(() => parseSign(tokens)) };
  }
  if (tokens.acceptSymbol('+')) {
    return { kind: 'plus', at, operand: tokens.nested(() => parseSign(tokens)) };
  }
  return parsePostfix(tokens);
}

function parsePostfix(tokens: TokenStream): Expression {
  let of = parseAtom(tokens, parseExpression);
  for (;;) {
    const at = tokens.peek().start;
    if (tokens.acceptSymbol('.')) {
      const { text: name } = tokens.expectName("a property name after '.'");
      of = { kind: 'property', at, of, name };
    } else if (of.kind === 'variable' && tokens.isSymbol('{')) {
      of = parseMapProjection(tokens, of, parseExpression);
    } else if (tokens.acceptSymbol('[')) of = parseSubscript(tokens, of, at);
    else if (tokens.isSymbol(':') && isNamed(of)) {
      of = { kind: 'hasLabels', at, of, labels: parseLabels(tokens) };
    } else return of;
  }
}

function isNamed(of: Expression): boolean {
  return of.kind === 'variable' || of.kind === 'call' || of.kind === 'index';
}

function parseSubscript(tokens: TokenStream, of: Expression, at: number): Expression {
  const from = tokens.isSymbol('..') ? undefined : parseExpression(tokens);
  if (tokens.acceptSymbol('..')) {
    const to = tokens.isSymbol(']') ? undefined : parseExpression(tokens);
    tokens.expectSymbol(']');
    return {
      kind: 'slice',
      at,
      of,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    };
  }
  tokens.expectSymbol(']');
  if (from === undefined) throw syntaxError("expected an index between '[' and ']'", at);
  return { kind: 'index', at, of, index: from };
}
