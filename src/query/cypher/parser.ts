// Query text in, a Query out. Writing clauses are known, so that they can be refused by name.
// Source: openCypher 9 grammar; recursive descent, one token of lookahead but for patterns.

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
import { QueryError, queryError, syntaxError } from './fail.ts';
import { leadingTokens, type Token } from './lexer.ts';
import { parseExpression } from './parse-expression.ts';
import { parsePatterns } from './parse-pattern.ts';
import { TokenStream } from './token-stream.ts';

const READING = ['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN'];
const ASKING = ['WHOM', 'WHO', 'WHICH', 'WHAT', 'WHOSE'];
const REFUSED = [
  'CREATE',
  'MERGE',
  'SET',
  'DELETE',
  'DETACH',
  'REMOVE',
  'FOREACH',
  'LOAD',
  'DROP',
  'CALL',
  'USE',
  'PROFILE',
  'START',
];

/**
 * Parses a query.
 *
 * @throws RapportError query.syntax, query.unsupported
 */
export function parseQuery(text: string): Query {
  const tokens = new TokenStream(text);
  const explain = tokens.acceptKeywords('EXPLAIN');
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
  tokens.acceptSymbol(';');
  if (!tokens.isKind('end')) throw unexpectedClause(tokens);
  return { explain, parts, all: all ?? false };
}

/**
 * Whether a text is a query by its first tokens, rather than a question. People also say "with whom
 * did", "set up" and "call": after such a word a query goes on as no sentence does.
 */
export function startsLikeQuery(text: string): boolean {
  const [first, second, third] = leadingTokens(text, 3);
  if (first?.kind !== 'name' || second === undefined) return isClauseWord(first?.text ?? '');
  const word = first.text.toUpperCase();
  const next = second.text.toUpperCase();
  if (word === 'WITH')
    return !(ASKING.includes(next) && third?.kind === 'name' && !isClauseWord(third.text));
  if (word === 'EXPLAIN' || word === 'OPTIONAL') return isClauseWord(next);
  if (READING.includes(word)) return true;
  return REFUSED.includes(word) && goesOnLikeClause(word, second, third);
}

function isClauseWord(word: string): boolean {
  return [...READING, ...REFUSED, 'WHERE', 'ORDER', 'SKIP', 'LIMIT', 'AS'].includes(
    word.toUpperCase(),
  );
}

function goesOnLikeClause(word: string, second: Token, third: Token | undefined): boolean {
  if (second.kind !== 'name') return second.kind === 'symbol' || second.kind === 'quoted';
  if (word === 'DETACH' || word === 'LOAD' || word === 'PROFILE')
    return isClauseWord(second.text) || second.text === 'CSV';
  const symbol = third?.kind === 'symbol' ? third.text : '';
  return ['=', '.', '(', ':', '+='].includes(symbol) || (word === 'DELETE' && third === undefined);
}

function unexpectedClause(tokens: TokenStream): Error {
  const { text, start } = tokens.peek();
  const word = tokens.isKind('name') ? text.toUpperCase() : '';
  if (REFUSED.includes(word)) return refused(word, start);
  return tokens.expected('a clause (MATCH, WITH, UNWIND, RETURN) or the end');
}

function refused(word: string, at: number): Error {
  const reason =
    word === 'CALL' || word === 'USE' || word === 'PROFILE' || word === 'START'
      ? `${word} at ${at} is not offered`
      : `${word} at ${at} would write: the graph is written by reading articles`;
  return new QueryError('not-offered', `${reason}; use MATCH ... RETURN`, {
    code: 'query.unsupported',
    position: at,
  });
}

function parseSingleQuery(tokens: TokenStream): SingleQuery {
  const at = tokens.peek().start;
  const clauses: Clause[] = [];
  for (;;) {
    const clause = parseClause(tokens);
    if (clause === undefined) break;
    clauses.push(clause);
    if (clause.kind === 'return') return { at, clauses };
  }
  if (clauses.length === 0) throw unexpectedClause(tokens);
  if (!tokens.isKind('end')) throw unexpectedClause(tokens);
  throw syntaxError('expected RETURN at the end of the query', tokens.peek().start);
}

function parseClause(tokens: TokenStream): Clause | undefined {
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
  const items = star && !tokens.acceptSymbol(',') ? [] : parseItems(tokens, kind);
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

function parseItems(tokens: TokenStream, kind: 'with' | 'return'): readonly ProjectionItem[] {
  const items = [parseItem(tokens, kind)];
  while (tokens.acceptSymbol(',')) items.push(parseItem(tokens, kind));
  return items;
}

function parseItem(tokens: TokenStream, kind: 'with' | 'return'): ProjectionItem {
  const at = tokens.peek().start;
  const expression = parseExpression(tokens);
  const written = tokens.text.slice(at, tokens.lastEnd);
  if (tokens.acceptKeywords('AS')) {
    return { at, expression, name: tokens.expectName('an alias after AS').text, aliased: true };
  }
  if (kind === 'with' && expression.kind !== 'variable') {
    throw queryError(
      'no-expression-alias',
      `expected AS and a name after '${written}' in WITH`,
      tokens.peek().start,
    );
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
