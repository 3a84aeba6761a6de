// Query text in, a Query out.
// Source: openCypher 9 grammar; recursive descent, one token of lookahead but for patterns.

import type { Query } from './ast.ts';
import { READING, REFUSED } from './clause-words.ts';
import { leadingTokens, type Token } from './lexer.ts';
import { parseSubquery, parseUnion, unexpectedClause } from './parse-clause.ts';
import { TokenStream } from './token-stream.ts';

/** Words that begin a query whatever follows. */
const OPENING = ['MATCH', 'UNWIND', 'RETURN'];
const ASKING = ['WHOM', 'WHO', 'WHICH', 'WHAT', 'WHOSE'];

/**
 * Parses a query.
 *
 * @throws RapportError query.syntax, query.unsupported
 */
export function parseQuery(text: string): Query {
  const tokens = new TokenStream(text, parseSubquery);
  const mode = modeOf(tokens);
  const { parts, all } = parseUnion(tokens);
  tokens.acceptSymbol(';');
  if (!tokens.isKind('end')) throw unexpectedClause(tokens);
  return { mode, parts, all };
}

function modeOf(tokens: TokenStream): Query['mode'] {
  if (tokens.acceptKeywords('EXPLAIN')) return 'explain';
  return tokens.acceptKeywords('PROFILE') ? 'profile' : 'run';
}

/**
 * Whether a text is a query by its first tokens, rather than a question. People also say "with whom
 * did", "set up" and "call": after such a word a query goes on as no sentence does.
 */
export function startsLikeQuery(text: string): boolean {
  const [opening] = leadingTokens(text, 1);
  if (opening?.kind === 'name' && OPENING.includes(opening.text.toUpperCase())) return true;
  const [first, second, third] = leadingTokens(text, 3);
  if (first?.kind !== 'name' || second === undefined) return isClauseWord(first?.text ?? '');
  const word = first.text.toUpperCase();
  const next = second.text.toUpperCase();
  if (word === 'WITH')
    return !(ASKING.includes(next) && third?.kind === 'name' && !isClauseWord(third.text));
  if (word === 'EXPLAIN' || word === 'PROFILE' || word === 'OPTIONAL') return isClauseWord(next);
  return REFUSED.includes(word) && goesOnLikeClause(word, second, third);
}

function isClauseWord(word: string): boolean {
  return [...READING, ...REFUSED, 'WHERE', 'ORDER', 'SKIP', 'LIMIT', 'AS'].includes(
    word.toUpperCase(),
  );
}

function goesOnLikeClause(word: string, second: Token, third: Token | undefined): boolean {
  if (second.kind !== 'name') return second.kind === 'symbol' || second.kind === 'quoted';
  if (word === 'DETACH' || word === 'LOAD')
    return isClauseWord(second.text) || second.text === 'CSV';
  const symbol = third?.kind === 'symbol' ? third.text : '';
  return ['=', '.', '(', ':', '+='].includes(symbol) || (word === 'DELETE' && third === undefined);
}
