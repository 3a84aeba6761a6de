// Tokens in, the innermost expressions out: literals, names, calls, maps, CASE.

import type { Expression, Quantifier } from './ast.ts';
import { notOffered, queryError } from './fail.ts';
import { parseExistsBlock, parseExistsCall, parsePatternPredicate } from './parse-exists.ts';
import { parseListLike, parseQuantifier, parseReduce } from './parse-list.ts';
import { type ParseExpression, parseMapEntries } from './parse-pattern.ts';
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
  if (kind === 'malformed') {
    throw queryError('invalid-number-literal', `'${text}' is neither a number nor a name`, at);
  }
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
  if (value >= LARGEST || value < -LARGEST)
    throw queryError('integer-overflow', 'integer is too large', at);
  return literal(at, value);
}

function parseFloatText(text: string, at: number): number {
  const value = Number(text);
  if (!Number.isFinite(value))
    throw queryError('float-overflow', 'floating point number is too large', at);
  return value;
}

function parseWord(tokens: TokenStream, expression: ParseExpression, word: string): Expression {
  const at = tokens.peek().start;
  if (tokens.isSymbol('(', 1)) return parseCallLike(tokens, expression, word);
  if (word === 'CASE') return parseCase(tokens, expression);
  const isBlock = word === 'EXISTS' || word === 'COUNT';
  if (isBlock && tokens.isSymbol('{', 1)) return parseExistsBlock(tokens, expression);
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
    throw notOffered('a shortest path stands in MATCH: p = shortestPath(...)', at);
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

function parseParenthesis(tokens: TokenStream, expression: ParseExpression): Expression {
  const pattern = parsePatternPredicate(tokens, expression);
  if (pattern !== undefined) return pattern;
  tokens.expectSymbol('(');
  const inner = expression(tokens);
  tokens.expectSymbol(')');
  return inner;
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
