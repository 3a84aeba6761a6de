// Errors of the query engine: what was found, what was expected, where, and what would work.

import { type ErrorCode, RapportError } from '../../model/errors.ts';
import { nearestWords } from '../edit-distance.ts';

/** What exactly is wrong with a query; openCypher has a name for each. */
export type Fault =
  | 'ambiguous-aggregation'
  | 'cancelled'
  | 'column-name-conflict'
  | 'different-columns-in-union'
  | 'float-overflow'
  | 'integer-overflow'
  | 'invalid-aggregation'
  | 'invalid-argument-type'
  | 'invalid-argument-value'
  | 'invalid-clause-composition'
  | 'invalid-number-literal'
  | 'invalid-parameter-use'
  | 'invalid-relationship-pattern'
  | 'invalid-unicode-character'
  | 'invalid-unicode-literal'
  | 'map-access-by-non-string'
  | 'missing-parameter'
  | 'negative-integer'
  | 'nested-aggregation'
  | 'no-expression-alias'
  | 'no-variables-in-scope'
  | 'non-constant-expression'
  | 'not-offered'
  | 'number-out-of-range'
  | 'relationship-used-twice'
  | 'too-much'
  | 'undefined-variable'
  | 'unexpected-syntax'
  | 'unknown-function'
  | 'unknown-name'
  | 'variable-already-bound'
  | 'variable-type-conflict';

/** A failure of a query, with what exactly is wrong. */
export class QueryError extends RapportError {
  readonly fault: Fault;

  constructor(
    fault: Fault,
    message: string,
    {
      code = 'query.syntax',
      position,
      suggestions = [],
    }: {
      readonly code?: ErrorCode;
      readonly position?: number;
      readonly suggestions?: readonly string[];
    } = {},
  ) {
    super(code, message, { suggestions, ...(position === undefined ? {} : { position }) });
    this.fault = fault;
  }
}

interface Advice {
  readonly code?: ErrorCode;
  readonly suggestions?: readonly string[];
}

/** An error at a place in the query; the message ends with "at N". */
export function queryError(
  fault: Fault,
  message: string,
  position: number,
  { code = 'query.syntax', suggestions = [] }: Advice = {},
): QueryError {
  const advice = suggestions.length === 0 ? '' : `; did you mean ${suggestions.join(' or ')}?`;
  const text = `${message} at ${position}${advice}`;
  return new QueryError(fault, text, { code, position, suggestions });
}

/** Text that is not openCypher. */
export function syntaxError(message: string, position: number): QueryError {
  return queryError('unexpected-syntax', message, position);
}

/** A value of a type that cannot stand here. */
export function typeError(message: string, position: number): QueryError {
  return queryError('invalid-argument-type', message, position);
}

/** Something of openCypher, or of another engine, that is not offered. */
export function notOffered(message: string, position: number): QueryError {
  return queryError('not-offered', message, position, { code: 'query.unsupported' });
}

/** A name that is not one of those known, with the nearest ones. */
export function unknownName(
  what: { readonly fault: Fault; readonly noun: string; readonly name: string },
  position: number,
  known: Iterable<string>,
): QueryError {
  const suggestions = nearestWords(what.name, known);
  const code = what.fault === 'unknown-name' ? 'query.unknown-type' : 'query.syntax';
  return queryError(what.fault, `no ${what.noun} ${what.name}`, position, { code, suggestions });
}
