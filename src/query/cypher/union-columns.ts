// The queries of a UNION in, the columns that all of them have out.

import type { CompiledQuery } from './compile-query.ts';
import { queryError } from './fail.ts';

/** The columns of each of the queries. @throws RapportError query.syntax at the first that has others */
export function unionColumns(
  parts: readonly { readonly at: number }[],
  compiled: readonly Pick<CompiledQuery, 'columns'>[],
): readonly string[] {
  const columns = compiled[0]?.columns ?? [];
  for (const [index, part] of compiled.entries()) {
    if (part.columns.join('\0') === columns.join('\0')) continue;
    throw queryError(
      'different-columns-in-union',
      'the queries of a UNION must have the same columns',
      parts[index]?.at ?? 0,
    );
  }
  return columns;
}
