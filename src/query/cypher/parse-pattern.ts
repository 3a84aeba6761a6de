// Tokens in, path patterns out: `p = (a:Person {name: 'X'})-[r:MET|CALLED*1..3]-(b)`.

import type {
  EdgePattern,
  Expression,
  LabelName,
  Labels,
  MapEntry,
  NodePattern,
  PathPattern,
} from './ast.ts';
import { queryError, syntaxError } from './fail.ts';
import type { TokenStream } from './token-stream.ts';

/** Parses an expression; given by the caller, since patterns and expressions hold each other. */
export type ParseExpression = (tokens: TokenStream) => Expression;

/** Patterns separated by commas. */
export function parsePatterns(
  tokens: TokenStream,
  expression: ParseExpression,
): readonly PathPattern[] {
  const patterns = [parsePathPattern(tokens, expression)];
  while (tokens.acceptSymbol(',')) patterns.push(parsePathPattern(tokens, expression));
  return patterns;
}

/** One pattern, with its path variable where it has one. */
export function parsePathPattern(tokens: TokenStream, expression: ParseExpression): PathPattern {
  const at = tokens.peek().start;
  const named = isNameToken(tokens) && tokens.isSymbol('=', 1);
  const variable = named ? tokens.take().text : undefined;
  if (named) tokens.expectSymbol('=');
  const pattern = parseShortest(tokens, expression) ?? parseChain(tokens, expression);
  return { ...pattern, at, ...(variable === undefined ? {} : { variable }) };
}

function parseShortest(tokens: TokenStream, expression: ParseExpression): PathPattern | undefined {
  const all = tokens.isKeyword('ALLSHORTESTPATHS');
  if (!(all || tokens.isKeyword('SHORTESTPATH')) || !tokens.isSymbol('(', 1)) return undefined;
  const { start } = tokens.take();
  tokens.expectSymbol('(');
  const chain = parseChain(tokens, expression);
  tokens.expectSymbol(')');
  if (chain.edges.length !== 1) {
    throw syntaxError('a shortest path needs exactly one relationship between two nodes', start);
  }
  return { ...chain, shortest: all ? 'all' : 'one' };
}

/** Nodes joined by relationships, without a name. */
export function parseChain(tokens: TokenStream, expression: ParseExpression): PathPattern {
  const at = tokens.peek().start;
  const nodes = [parseNode(tokens, expression)];
  const edges: EdgePattern[] = [];
  while (tokens.isSymbol('-') || tokens.isSymbol('<')) {
    edges.push(parseEdge(tokens, expression));
    nodes.push(parseNode(tokens, expression));
  }
  return { at, nodes, edges };
}

function isNameToken(tokens: TokenStream): boolean {
  return tokens.isKind('name') || tokens.isKind('quoted');
}

function parseNode(tokens: TokenStream, expression: ParseExpression): NodePattern {
  const at = tokens.expectSymbol('(').start;
  const variable = isNameToken(tokens) ? tokens.take().text : undefined;
  const labels = parseLabels(tokens);
  const parameter = tokens.isKind('parameter') ? tokens.take().text : undefined;
  const properties = tokens.isSymbol('{') ? parseMapEntries(tokens, expression) : [];
  tokens.expectSymbol(')');
  return {
    at,
    labels,
    properties,
    ...(variable === undefined ? {} : { variable }),
    ...(parameter === undefined ? {} : { parameter }),
  };
}

/** `:A:B` both, `:A|B` either. */
export function parseLabels(tokens: TokenStream): Labels {
  const labels: (readonly LabelName[])[] = [];
  while (tokens.acceptSymbol(':')) {
    const alternatives = [parseLabel(tokens, 'a label')];
    while (tokens.acceptSymbol('|')) alternatives.push(parseLabel(tokens, 'a label'));
    labels.push(alternatives);
  }
  return labels;
}

function parseLabel(tokens: TokenStream, what: string): LabelName {
  const { text, start } = tokens.expectName(what);
  return { name: text, at: start };
}

function parseEdge(tokens: TokenStream, expression: ParseExpression): EdgePattern {
  const at = tokens.peek().start;
  const left = tokens.acceptSymbol('<');
  tokens.expectSymbol('-');
  const body = tokens.acceptSymbol('[') ? parseEdgeBody(tokens, expression) : undefined;
  if (body !== undefined) tokens.expectSymbol(']');
  tokens.expectSymbol('-');
  const right = tokens.acceptSymbol('>');
  const direction = left === right ? 'both' : left ? 'in' : 'out';
  return { at, direction, ...(body ?? { types: [], properties: [] }) };
}

function parseEdgeBody(
  tokens: TokenStream,
  expression: ParseExpression,
): Omit<EdgePattern, 'at' | 'direction'> {
  const variable = isNameToken(tokens) ? tokens.take().text : undefined;
  const types = parseTypes(tokens);
  if (tokens.isSymbol('..')) throw badLength("expected '*' before '..'", tokens);
  const length = tokens.acceptSymbol('*') ? parseLength(tokens) : undefined;
  if (tokens.isKind('parameter')) {
    throw queryError(
      'invalid-parameter-use',
      'a parameter cannot stand for the properties of a pattern',
      tokens.peek().start,
    );
  }
  const properties = tokens.isSymbol('{') ? parseMapEntries(tokens, expression) : [];
  return {
    types,
    properties,
    ...(variable === undefined ? {} : { variable }),
    ...(length === undefined ? {} : { length }),
  };
}

function parseTypes(tokens: TokenStream): readonly LabelName[] {
  if (!tokens.acceptSymbol(':')) return [];
  const types = [parseLabel(tokens, "a relation type after ':'")];
  while (tokens.acceptSymbol('|')) {
    tokens.acceptSymbol(':');
    types.push(parseLabel(tokens, "a relation type after '|'"));
  }
  return types;
}

function parseLength(tokens: TokenStream): { readonly min: number; readonly max: number } {
  if (tokens.isSymbol('-')) throw badLength('a length cannot be negative', tokens);
  const first = tokens.isKind('integer') ? parseHops(tokens) : undefined;
  if (!tokens.acceptSymbol('..')) {
    return { min: first ?? 1, max: first ?? Number.POSITIVE_INFINITY };
  }
  const max = tokens.isKind('integer') ? parseHops(tokens) : Number.POSITIVE_INFINITY;
  return { min: first ?? 1, max };
}

function badLength(message: string, tokens: TokenStream): Error {
  return queryError('invalid-relationship-pattern', message, tokens.peek().start);
}

function parseHops(tokens: TokenStream): number {
  return Number(tokens.take().text);
}

/** `{key: value, ...}`. */
export function parseMapEntries(
  tokens: TokenStream,
  expression: ParseExpression,
): readonly MapEntry[] {
  tokens.expectSymbol('{');
  const entries: MapEntry[] = [];
  while (!tokens.isSymbol('}')) {
    if (entries.length > 0) tokens.expectSymbol(',');
    const { text: key, start: at } = tokens.expectName('a property name');
    tokens.expectSymbol(':');
    entries.push({ at, key, value: expression(tokens) });
  }
  tokens.expectSymbol('}');
  return entries;
}
