// Tokens in, what stands in brackets or goes over a list out: lists, comprehensions, all/any/none/single,
// reduce.

import type { Expression, Quantifier } from './ast.ts';
import { looksLikePattern } from './parse-exists.ts';
import { type ParseExpression, parseChain } from './parse-pattern.ts';
import type { TokenStream } from './token-stream.ts';

/** `[1, 2]`, `[x IN list WHERE ... | ...]`, `[(a)-->(b) | b.name]`. */
export function parseListLike(tokens: TokenStream, expression: ParseExpression): Expression {
  const at = tokens.expectSymbol('[').start;
  const comprehension = parseComprehension(tokens, expression, at);
  if (comprehension !== undefined) return comprehension;
  const items: Expression[] = [];
  while (!tokens.isSymbol(']')) {
    if (items.length > 0) tokens.expectSymbol(',');
    items.push(expression(tokens));
  }
  tokens.expectSymbol(']');
  return { kind: 'list', at, items };
}

function parseComprehension(
  tokens: TokenStream,
  expression: ParseExpression,
  at: number,
): Expression | undefined {
  const isName = tokens.isKind('name') || tokens.isKind('quoted');
  if (isName && tokens.isKeyword('IN', 1)) return parseListComprehension(tokens, expression, at);
  return parsePatternComprehension(tokens, expression, at);
}

function parseListComprehension(
  tokens: TokenStream,
  expression: ParseExpression,
  at: number,
): Expression | undefined {
  return tokens.attempt(() => {
    const variable = tokens.take().text;
    tokens.expectKeyword('IN');
    const list = expression(tokens);
    const where = tokens.acceptKeywords('WHERE') ? expression(tokens) : undefined;
    const result = tokens.acceptSymbol('|') ? expression(tokens) : undefined;
    if (!tokens.acceptSymbol(']')) return undefined;
    return {
      kind: 'comprehension',
      at,
      variable,
      list,
      ...(where === undefined ? {} : { where }),
      ...(result === undefined ? {} : { result }),
    };
  });
}

function parsePatternComprehension(
  tokens: TokenStream,
  expression: ParseExpression,
  at: number,
): Expression | undefined {
  return tokens.attempt(() => {
    const isName = tokens.isKind('name') || tokens.isKind('quoted');
    const variable = isName && tokens.isSymbol('=', 1) ? tokens.take().text : undefined;
    if (variable !== undefined) tokens.expectSymbol('=');
    if (!looksLikePattern(tokens)) return undefined;
    const chain = parseChain(tokens, expression);
    const where = tokens.acceptKeywords('WHERE') ? expression(tokens) : undefined;
    if (!tokens.acceptSymbol('|')) return undefined;
    const result = expression(tokens);
    tokens.expectSymbol(']');
    return {
      kind: 'patternComprehension',
      at,
      pattern: { ...chain, ...(variable === undefined ? {} : { variable }) },
      result,
      ...(where === undefined ? {} : { where }),
    };
  });
}

/** `all(x IN list WHERE ...)` and its kin. */
export function parseQuantifier(
  tokens: TokenStream,
  expression: ParseExpression,
  quantifier: Quantifier,
): Expression {
  const at = tokens.take().start;
  tokens.expectSymbol('(');
  const variable = tokens.expectName('a variable').text;
  tokens.expectKeyword('IN');
  const list = expression(tokens);
  tokens.expectKeyword('WHERE');
  const where = expression(tokens);
  tokens.expectSymbol(')');
  return { kind: 'quantifier', at, quantifier, variable, list, where };
}

/** `reduce(sum = 0, x IN list | sum + x)`. */
export function parseReduce(tokens: TokenStream, expression: ParseExpression): Expression {
  const at = tokens.take().start;
  tokens.expectSymbol('(');
  const accumulator = tokens.expectName('a variable').text;
  tokens.expectSymbol('=');
  const initial = expression(tokens);
  tokens.expectSymbol(',');
  const variable = tokens.expectName('a variable').text;
  tokens.expectKeyword('IN');
  const list = expression(tokens);
  tokens.expectSymbol('|');
  const step = expression(tokens);
  tokens.expectSymbol(')');
  return { kind: 'reduce', at, accumulator, initial, variable, list, step };
}
