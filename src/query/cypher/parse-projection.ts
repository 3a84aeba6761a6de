// Tokens after a variable in, a map of some of its properties out: `n {.name, .*, other, key: value}`.
// Source: Cypher of Neo4j, "Map projection".

import type { Expression, MapEntry } from './ast.ts';
import type { ParseExpression } from './parse-pattern.ts';
import type { TokenStream } from './token-stream.ts';

/** Parses what stands between the braces. */
export function parseMapProjection(
  tokens: TokenStream,
  of: Expression,
  expression: ParseExpression,
): Expression {
  const { start: at } = tokens.expectSymbol('{');
  const entries: MapEntry[] = [];
  let all: Expression | undefined;
  for (let first = true; !tokens.isSymbol('}'); first = false) {
    if (!first) tokens.expectSymbol(',');
    if (tokens.isSymbol('.') && tokens.isSymbol('*', 1)) {
      const { start } = tokens.take();
      tokens.take();
      all = { kind: 'call', at: start, name: 'properties', distinct: false, args: [of] };
    } else entries.push(parseEntry(tokens, of, expression));
  }
  tokens.expectSymbol('}');
  return { kind: 'mapProjection', at, of, entries, ...(all === undefined ? {} : { all }) };
}

function parseEntry(tokens: TokenStream, of: Expression, expression: ParseExpression): MapEntry {
  if (tokens.acceptSymbol('.')) {
    const { text: name, start: at } = tokens.expectName("a property name or * after '.'");
    return { at, key: name, value: { kind: 'property', at, of, name } };
  }
  const { text: key, start: at } = tokens.expectName("a property such as '.name', or a name");
  if (tokens.acceptSymbol(':')) return { at, key, value: expression(tokens) };
  return { at, key, value: { kind: 'variable', at, name: key } };
}
