// Errors of the query engine: what was found, what was expected, where, and what would work.

import { type ErrorCode, RapportError } from '../../model/index.ts';
import { nearestWords } from '../edit-distance.ts';

/** An error at a place in the query; the message ends with "at N". */
export function queryError(
  code: ErrorCode,
  message: string,
  position: number,
  suggestions: readonly string[] = [],
): RapportError {
  const advice = suggestions.length === 0 ? '' : `; did you mean ${suggestions.join(' or ')}?`;
  return new RapportError(code, `${message} at ${position}${advice}`, { position, suggestions });
}

/** A mistake in the text of a query. */
export function syntaxError(
  message: string,
  position: number,
  suggestions: readonly string[] = [],
): RapportError {
  return queryError('query.syntax', message, position, suggestions);
}

/** A name that is not one of those known, with the nearest ones. */
export function unknownName(
  what: { readonly code: ErrorCode; readonly noun: string; readonly name: string },
  position: number,
  known: Iterable<string>,
): RapportError {
  const suggestions = nearestWords(what.name, known);
  return queryError(what.code, `no ${what.noun} ${what.name}`, position, suggestions);
}
