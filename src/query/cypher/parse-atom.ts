// Tokens in, the innermost expressions out: literals, names, calls, lists, maps, CASE, comprehensions.

import type { Expression, Quantifier } from './ast.ts';
import { queryError, syntaxError } from './fail.ts';
import {
  type ParseExpression,
  parseChain,
  parseMapEntries,
  parsePatterns,
} from './parse-pattern.ts';
import type { TokenStream } from './token-stream.ts';

const QUANTIFIERS: readonly Quantifier[] = ['all', 'any', 'none', 'single'];
const LARGEST = 2n ** 63n;

/** Parses an atom; `expression` parses what stands inside it. */
export function parseAtom(tokens: TokenStream, expression: ParseExpression): Expression {
  const { kind, text, start: at } = tokens.peek();
  if (kind === 'integer' || tokens.isSymbol('-')) return parseInteger(tokens);
  if (kind === 'float') return literal(at, parseFloatText(tokens.take().text, at));
  if (kind === 'string') return literal(at, tokens.take().text);
  if (kind === 'parameter') return { kind: 'parameter', at, name: tokens.take().text };
  if (tokens.isSymbol('[')) return parseListLike(tokens, expression);
  if (tokens.isSymbol('{'))
    return { kind: 'map', at, entries: parseMapEntries(tokens, expression) };
  if (tokens.isSymbol('(')) return parseParenthesis(tokens, expression);
  if (kind === 'quoted') return { kind: 'variable', at, name: tokens.take().text };
  if (kind !== 'name') throw tokens.expected('an expression');
  return parseWord(tokens, expression, text.toUpperCase());
}

function literal(at: number, value: string | bigint | number | boolean | null): Expression {
  return { kind: 'literal', at, value };
}

function parseInteger(tokens: TokenStream): Expression {
  const at = tokens.peek().start;
  const negative = tokens.acceptSymbol('-');
  const size = BigInt(tokens.take().text.replace(/^0+(?=\d)/, ''));
  const value = negative ? -size : size;
  if (value >= LARGEST || value < -LARGEST) throw syntaxError('integer is too large', at);
  return literal(at, value);
}

function parseFloatText(text: string, at: number): number {
  const value = Number(text);
  if (!Number.isFinite(value)) throw syntaxError('floating point number is too large', at);
  return value;
}

function parseWord(tokens: TokenStream, expression: ParseExpression, word: string): Expression {
  const at = tokens.peek().start;
  if (tokens.isSymbol('(', 1)) return parseCallLike(tokens, expression, word);
  if (word === 'CASE') return parseCase(tokens, expression);
  if (word === 'EXISTS' && tokens.isSymbol('{', 1)) return parseExistsBlock(tokens, expression);
  if (tokens.acceptKeywords('TRUE')) return literal(at, true);
  if (tokens.acceptKeywords('FALSE')) return literal(at, false);
  if (tokens.acceptKeywords('NULL')) return literal(at, null);
  if (tokens.isSymbol('.', 1)) {
    const dotted = parseDottedCall(tokens, expression);
    if (dotted !== undefined) return dotted;
  }
  return { kind: 'variable', at, name: tokens.take().text };
}

function parseDottedCall(tokens: TokenStream, expression: ParseExpression): Expression | undefined {
  if (!tokens.isKind('name', 2) || !tokens.isSymbol('(', 3)) return undefined;
  const at = tokens.peek().start;
  const [space, , name] = [tokens.take(), tokens.take(), tokens.take()];
  return parseCall(tokens, expression, { at, name: `${space.text}.${name.text}` });
}

function parseCallLike(tokens: TokenStream, expression: ParseExpression, word: string): Expression {
  const { text, start: at } = tokens.peek();
  const quantifier = QUANTIFIERS.find((name) => name.toUpperCase() === word);
  if (quantifier !== undefined) return parseQuantifier(tokens, expression, quantifier);
  if (word === 'COUNT' && tokens.isSymbol('*', 2)) {
    for (let count = 0; count < 3; count++) tokens.take();
    tokens.expectSymbol(')');
    return { kind: 'countAll', at };
  }
  if (word === 'REDUCE') return parseReduce(tokens, expression);
  if (word === 'EXISTS') return parseExistsCall(tokens, expression);
  if (word === 'SHORTESTPATH' || word === 'ALLSHORTESTPATHS') {
    throw queryError(
      'query.unsupported',
      'a shortest path stands in MATCH: p = shortestPath(...)',
      at,
    );
  }
  tokens.take();
  return parseCall(tokens, expression, { at, name: text });
}

function parseCall(
  tokens: TokenStream,
  expression: ParseExpression,
  { at, name }: { readonly at: number; readonly name: string },
): Expression {
  tokens.expectSymbol('(');
  const distinct = tokens.acceptKeywords('DISTINCT');
  const args: Expression[] = [];
  while (!tokens.isSymbol(')')) {
    if (args.length > 0) tokens.expectSymbol(',');
    args.push(expression(tokens));
  }
  tokens.expectSymbol(')');
  return { kind: 'call', at, name, distinct, args };
}

function parseQuantifier(
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

function parseReduce(tokens: TokenStream, expression: ParseExpression): Expression {
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

function parseExistsCall(tokens: TokenStream, expression: ParseExpression): Expression {
  const at = tokens.take().start;
  tokens.expectSymbol('(');
  const pattern = parsePatternPredicate(tokens, expression);
  const operand = pattern ?? expression(tokens);
  tokens.expectSymbol(')');
  if (pattern?.kind === 'exists') return { ...pattern, form: 'call' };
  return { kind: 'isNull', at, operand, negated: true };
}

function parseExistsBlock(tokens: TokenStream, expression: ParseExpression): Expression {
  const at = tokens.take().start;
  tokens.expectSymbol('{');
  if (tokens.isKeyword('RETURN') || tokens.isKeyword('WITH') || tokens.isKeyword('UNWIND')) {
    throw queryError(
      'query.unsupported',
      'EXISTS holds only a pattern and WHERE',
      tokens.peek().start,
    );
  }
  tokens.acceptKeywords('MATCH');
  const patterns = parsePatterns(tokens, expression);
  const where = tokens.acceptKeywords('WHERE') ? expression(tokens) : undefined;
  tokens.expectSymbol('}');
  return { kind: 'exists', at, form: 'block', patterns, ...(where === undefined ? {} : { where }) };
}

/** `(a)-[:MET]-(b)` as a predicate; undefined where the parenthesis holds something else. */
function parsePatternPredicate(
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
function looksLikePattern(tokens: TokenStream): boolean {
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

function parseParenthesis(tokens: TokenStream, expression: ParseExpression): Expression {
  const pattern = parsePatternPredicate(tokens, expression);
  if (pattern !== undefined) return pattern;
  tokens.expectSymbol('(');
  const inner = expression(tokens);
  tokens.expectSymbol(')');
  return inner;
}

function parseListLike(tokens: TokenStream, expression: ParseExpression): Expression {
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

function parseCase(tokens: TokenStream, expression: ParseExpression): Expression {
  const at = tokens.take().start;
  const subject = tokens.isKeyword('WHEN') ? undefined : expression(tokens);
  const branches: { when: Expression; result: Expression }[] = [];
  while (tokens.acceptKeywords('WHEN')) {
    const when = expression(tokens);
    tokens.expectKeyword('THEN');
    branches.push({ when, result: expression(tokens) });
  }
  if (branches.length === 0) throw tokens.expected('WHEN');
  const otherwise = tokens.acceptKeywords('ELSE') ? expression(tokens) : undefined;
  tokens.expectKeyword('END');
  return {
    kind: 'case',
    at,
    branches,
    ...(subject === undefined ? {} : { subject }),
    ...(otherwise === undefined ? {} : { otherwise }),
  };
}
