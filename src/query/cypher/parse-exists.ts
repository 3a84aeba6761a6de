// Tokens in, what asks whether a pattern is there out: a pattern as a predicate, exists(...), EXISTS {...}.

import type { Expression } from './ast.ts';
import { notOffered } from './fail.ts';
import { type ParseExpression, parseChain, parsePatterns } from './parse-pattern.ts';
import type { TokenStream } from './token-stream.ts';

/** `exists(n.name)`, `exists((a)-->(b))`. */
export function parseExistsCall(tokens: TokenStream, expression: ParseExpression): Expression {
  const at = tokens.take().start;
  tokens.expectSymbol('(');
  const pattern = parsePatternPredicate(tokens, expression);
  const operand = pattern ?? expression(tokens);
  tokens.expectSymbol(')');
  if (pattern?.kind === 'exists') return { ...pattern, form: 'call' };
  return { kind: 'isNull', at, operand, negated: true };
}

/** `EXISTS { MATCH ... WHERE ... }`. */
export function parseExistsBlock(tokens: TokenStream, expression: ParseExpression): Expression {
  const at = tokens.take().start;
  tokens.expectSymbol('{');
  if (tokens.isKeyword('RETURN') || tokens.isKeyword('WITH') || tokens.isKeyword('UNWIND')) {
    throw notOffered('EXISTS holds only a pattern and WHERE', tokens.peek().start);
  }
  tokens.acceptKeywords('MATCH');
  const patterns = parsePatterns(tokens, expression);
  const where = tokens.acceptKeywords('WHERE') ? expression(tokens) : undefined;
  tokens.expectSymbol('}');
  return { kind: 'exists', at, form: 'block', patterns, ...(where === undefined ? {} : { where }) };
}

/** `(a)-[:MET]-(b)` as a predicate; undefined where the parenthesis holds something else. */
export function parsePatternPredicate(
  tokens: TokenStream,
  expression: ParseExpression,
): Expression | undefined {
  return tokens.attempt(() => {
    if (!looksLikePattern(tokens)) return undefined;
    const pattern = parseChain(tokens, expression);
    if (pattern.edges.length === 0) return undefined;
    return { kind: 'exists', at: pattern.at, form: 'alone', patterns: [pattern] };
  });
}

/**
 * Whether a node pattern with a relationship after it starts here: the closing parenthesis is
 * followed by `-[`, `--`, `->`, `<-`. `(a)-(b)` is a subtraction.
 */
export function looksLikePattern(tokens: TokenStream): boolean {
  if (!tokens.isSymbol('(')) return false;
  const named = tokens.isKind('name', 1) || tokens.isKind('quoted', 1) ? 1 : 0;
  const next = 1 + named;
  if (tokens.isSymbol('{', next) || tokens.isSymbol(':', next))
    return closesBeforeEdge(tokens, next);
  return tokens.isSymbol(')', next) && isEdgeStart(tokens, next + 1);
}

function closesBeforeEdge(tokens: TokenStream, from: number): boolean {
  let depth = 1;
  for (let ahead = from; !tokens.isKind('end', ahead); ahead++) {
    if (tokens.isSymbol('(', ahead)) depth++;
    if (tokens.isSymbol(')', ahead) && --depth === 0) return isEdgeStart(tokens, ahead + 1);
  }
  return false;
}

function isEdgeStart(tokens: TokenStream, ahead: number): boolean {
  if (tokens.isSymbol('<', ahead)) return tokens.isSymbol('-', ahead + 1);
  if (!tokens.isSymbol('-', ahead)) return false;
  return tokens.isSymbol('[', ahead + 1) || tokens.isSymbol('-', ahead + 1);
}
