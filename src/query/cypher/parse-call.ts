// Tokens in, a query that runs for each row out: `CALL (x) { ... }`, or in the older spelling `CALL { WITH x
// ... }`, where the first WITH says what is brought in.
// Source: Neo4j Cypher manual, "CALL subqueries"; GQL, ISO/IEC 39075, inline procedures.

import type { CallClause, CalledQuery, Query, SingleQuery } from './ast.ts';
import type { TokenStream } from './token-stream.ts';

type Union = Pick<Query, 'parts' | 'all'>;

/** Whether a query to be called begins here; a procedure, which has a name, is none. */
export function isCallStart(tokens: TokenStream): boolean {
  const at = tokens.isKeyword('OPTIONAL') ? 1 : 0;
  return tokens.isKeyword('CALL', at) && ['{', '('].some((sign) => tokens.isSymbol(sign, at + 1));
}

/** Parses a call. @throws RapportError query.syntax, query.unsupported */
export function parseCall(
  tokens: TokenStream,
  parseUnion: (tokens: TokenStream) => Union,
): CallClause {
  const at = tokens.peek().start;
  const optional = tokens.acceptKeywords('OPTIONAL');
  tokens.expectKeyword('CALL');
  const scope = tokens.isSymbol('(') ? parseScope(tokens) : undefined;
  tokens.expectSymbol('{');
  const { parts, all } = tokens.nested(() => parseUnion(tokens));
  tokens.expectSymbol('}');
  const called = parts.map((query) =>
    scope === undefined ? withImports(query) : { ...query, imports: scope },
  );
  return { kind: 'call', at, optional, parts: called, all };
}

/** `(x, y)`, `(*)`, `()`. */
function parseScope(tokens: TokenStream): CalledQuery['imports'] {
  tokens.expectSymbol('(');
  if (tokens.acceptSymbol('*')) {
    tokens.expectSymbol(')');
    return 'all';
  }
  const names: { readonly at: number; readonly name: string }[] = [];
  while (!tokens.acceptSymbol(')')) {
    if (names.length > 0) tokens.expectSymbol(',');
    const { start, text } = tokens.expectName('a variable');
    names.push({ at: start, name: text });
  }
  return names;
}

/** A first WITH that names variables, and nothing besides, is no clause but says what is brought in. */
function withImports(query: SingleQuery): CalledQuery {
  const [first, ...clauses] = query.clauses;
  if (first?.kind !== 'with') return { ...query, imports: [] };
  const { items, star, distinct, orderBy, skip, limit, where } = first;
  const isPlain =
    !distinct && orderBy.length === 0 && [skip, limit, where].every((part) => part === undefined);
  const areNames = items.every(
    ({ expression, aliased }) => expression.kind === 'variable' && !aliased,
  );
  if (!isPlain || !areNames) return { ...query, imports: [] };
  return { ...query, clauses, imports: star ? 'all' : items.map(({ at, name }) => ({ at, name })) };
}
