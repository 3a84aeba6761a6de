// Tokens in, what asks whether a pattern is there, or how often, out: a pattern as a predicate, exists(...),
// EXISTS {...}, COUNT {...}.

import type { Expression, MatchClause } from './ast.ts';
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

/** `EXISTS { (a)-->(b) WHERE ... }`, `COUNT { ... }`, or whole clauses inside the braces. */
export function parseExistsBlock(tokens: TokenStream, expression: ParseExpression): Expression {
  const counts = tokens.isKeyword('COUNT');
  const at = tokens.take().start;
  tokens.expectSymbol('{');
  const found = isClauseStart(tokens)
    ? subquery(tokens, at, counts)
    : blockOf(at, counts, patternsAlone(tokens, expression));
  tokens.expectSymbol('}');
  return found;
}

/** A path may be named like a clause; then `=` follows. */
function isClauseStart(tokens: TokenStream): boolean {
  if (tokens.isKeyword('MATCH')) return true;
  return tokens.isKind('name') && !tokens.isSymbol('=', 1) && !tokens.isSymbol('(', 1);
}

type Matched = Pick<MatchClause, 'patterns' | 'where'>;

function patternsAlone(tokens: TokenStream, expression: ParseExpression): Matched {
  const patterns = parsePatterns(tokens, expression);
  const where = tokens.acceptKeywords('WHERE') ? expression(tokens) : undefined;
  return { patterns, ...(where === undefined ? {} : { where }) };
}

function blockOf(at: number, counts: boolean, { patterns, where }: Matched): Expression {
  const filter = where === undefined ? {} : { where };
  return { kind: 'exists', at, form: 'block', counts, patterns, ...filter };
}

function subquery(tokens: TokenStream, at: number, counts: boolean): Expression {
  const query = tokens.parseSubquery();
  const [only, ...more] = query.clauses;
  if (only?.kind !== 'match' || only.optional || more.length > 0)
    return { kind: 'subquery', at, query, counts };
  return blockOf(at, counts, only);
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
    return { kind: 'exists', at: pattern.at, form: 'alone', counts: false, patterns: [pattern] };
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
