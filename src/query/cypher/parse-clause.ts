// Tokens in, clauses out: MATCH, UNWIND, CALL, WITH, RETURN. Writing clauses are known, so that they can be
// refused by name. Source: openCypher 9 grammar.

import type {
  Clause,
  MatchClause,
  ProjectionClause,
  ProjectionItem,
  Query,
  SingleQuery,
  SortItem,
  UnwindClause,
} from './ast.ts';
import { REFUSED } from './clause-words.ts';
import { QueryError, queryError, syntaxError } from './fail.ts';
import { isCallStart, parseCall } from './parse-call.ts';
import { parseExpression } from './parse-expression.ts';
import { parsePatterns } from './parse-pattern.ts';
import type { TokenStream } from './token-stream.ts';

/** Parses clauses up to RETURN. @throws RapportError query.syntax, query.unsupported */
export function parseSingleQuery(tokens: TokenStream): SingleQuery {
  const query = parseClauses(tokens);
  if (query.clauses.at(-1)?.kind === 'return') return query;
  const isEnd = tokens.isKind('end') || tokens.isSymbol('}');
  if (query.clauses.length === 0 || !isEnd) throw unexpectedClause(tokens);
  throw syntaxError('expected RETURN at the end of the query', tokens.peek().start);
}

/** Parses queries joined by UNION. @throws RapportError query.syntax, query.unsupported */
export function parseUnion(tokens: TokenStream): Pick<Query, 'parts' | 'all'> {
  const parts = [parseSingleQuery(tokens)];
  let all: boolean | undefined;
  while (tokens.isKeyword('UNION')) {
    const { start } = tokens.take();
    const keepsAll = tokens.acceptKeywords('ALL');
    if (all !== undefined && all !== keepsAll) {
      throw queryError(
        'invalid-clause-composition',
        'UNION and UNION ALL cannot be mixed in one query',
        start,
      );
    }
    all = keepsAll;
    parts.push(parseSingleQuery(tokens));
  }
  return { parts, all: all ?? false };
}

/** Parses the clauses of `EXISTS { ... }`, of which RETURN may be missing. */
export function parseSubquery(tokens: TokenStream): SingleQuery {
  const query = parseClauses(tokens);
  if (query.clauses.length === 0 || !tokens.isSymbol('}')) throw unexpectedClause(tokens);
  return query;
}

function parseClauses(tokens: TokenStream): SingleQuery {
  const at = tokens.peek().start;
  const clauses: Clause[] = [];
  for (;;) {
    const clause = parseClause(tokens);
    if (clause === undefined) return { at, clauses };
    clauses.push(clause);
    if (clause.kind === 'return') return { at, clauses };
  }
}

function parseClause(tokens: TokenStream): Clause | undefined {
  if (isCallStart(tokens)) return parseCall(tokens, parseUnion);
  if (tokens.isKeyword('MATCH') || tokens.isKeyword('OPTIONAL')) return parseMatch(tokens);
  if (tokens.isKeyword('UNWIND')) return parseUnwind(tokens);
  if (tokens.isKeyword('WITH')) return parseProjection(tokens, 'with');
  if (tokens.isKeyword('RETURN')) return parseProjection(tokens, 'return');
  return undefined;
}

function parseMatch(tokens: TokenStream): MatchClause {
  const at = tokens.peek().start;
  const optional = tokens.acceptKeywords('OPTIONAL');
  tokens.expectKeyword('MATCH');
  const patterns = parsePatterns(tokens, parseExpression);
  const where = tokens.acceptKeywords('WHERE') ? parseExpression(tokens) : undefined;
  return { kind: 'match', at, optional, patterns, ...(where === undefined ? {} : { where }) };
}

function parseUnwind(tokens: TokenStream): UnwindClause {
  const at = tokens.take().start;
  const list = parseExpression(tokens);
  tokens.expectKeyword('AS');
  return { kind: 'unwind', at, list, variable: tokens.expectName('a variable').text };
}

function parseProjection(tokens: TokenStream, kind: 'with' | 'return'): ProjectionClause {
  const at = tokens.take().start;
  const distinct = tokens.acceptKeywords('DISTINCT');
  const star = tokens.acceptSymbol('*');
  const items = star && !tokens.acceptSymbol(',') ? [] : parseItems(tokens);
  const orderBy = tokens.acceptKeywords('ORDER', 'BY') ? parseSortItems(tokens) : [];
  const skip = tokens.acceptKeywords('SKIP') ? parseExpression(tokens) : undefined;
  const limit = tokens.acceptKeywords('LIMIT') ? parseExpression(tokens) : undefined;
  const filtered = kind === 'with' && tokens.acceptKeywords('WHERE');
  const where = filtered ? parseExpression(tokens) : undefined;
  return {
    kind,
    at,
    distinct,
    star,
    items,
    orderBy,
    ...(skip === undefined ? {} : { skip }),
    ...(limit === undefined ? {} : { limit }),
    ...(where === undefined ? {} : { where }),
  };
}

function parseItems(tokens: TokenStream): readonly ProjectionItem[] {
  const items = [parseItem(tokens)];
  while (tokens.acceptSymbol(',')) items.push(parseItem(tokens));
  return items;
}

function parseItem(tokens: TokenStream): ProjectionItem {
  const at = tokens.peek().start;
  const expression = parseExpression(tokens);
  const written = tokens.text.slice(at, tokens.lastEnd);
  if (tokens.acceptKeywords('AS')) {
    return { at, expression, name: tokens.expectName('an alias after AS').text, aliased: true };
  }
  const name = expression.kind === 'variable' ? expression.name : written;
  return { at, expression, name, aliased: false };
}

function parseSortItems(tokens: TokenStream): readonly SortItem[] {
  const items = [parseSortItem(tokens)];
  while (tokens.acceptSymbol(',')) items.push(parseSortItem(tokens));
  return items;
}

function parseSortItem(tokens: TokenStream): SortItem {
  const expression = parseExpression(tokens);
  const descending = tokens.acceptKeywords('DESC') || tokens.acceptKeywords('DESCENDING');
  if (!descending) tokens.acceptKeywords('ASC') || tokens.acceptKeywords('ASCENDING');
  return { expression, descending };
}

/** The error for what stands where a clause should. */
export function unexpectedClause(tokens: TokenStream): Error {
  const { text, start } = tokens.peek();
  const word = tokens.isKind('name') ? text.toUpperCase() : '';
  if (REFUSED.includes(word)) return refused(word, start);
  return tokens.expected('a clause (MATCH, WITH, UNWIND, RETURN) or the end');
}

function refused(word: string, at: number): Error {
  const reason =
    word === 'CALL'
      ? `CALL at ${at} is not offered for a procedure, only for a query in braces`
      : word === 'USE' || word === 'START'
        ? `${word} at ${at} is not offered`
        : `${word} at ${at} would write: the graph is written by reading articles`;
  return new QueryError('not-offered', `${reason}; use MATCH ... RETURN`, {
    code: 'query.unsupported',
    position: at,
  });
}
