// `name=value` of a command line in, a parameter of a query out.

import { type Cell, RapportError } from '../model/index.ts';
import type { QueryParameters } from '../server/index.ts';

/**
 * Adds one parameter to those before it; a value that is no JSON is a text.
 *
 * @throws RapportError usage
 */
export function addParameter(text: string, before: QueryParameters): QueryParameters {
  const end = text.indexOf('=');
  const name = text.slice(0, end);
  if (end < 1 || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) {
    throw new RapportError('usage', 'A parameter is written name=value.');
  }
  return Object.fromEntries([...Object.entries(before), [name, readValue(text.slice(end + 1))]]);
}

function readValue(text: string): Cell {
  try {
    const value: unknown = JSON.parse(text);
    if (isCell(value)) return value;
  } catch {
    return text;
  }
  throw new RapportError(
    'usage',
    'A value is text, a number, true, false, null, or a list of these.',
  );
}

function isCell(value: unknown): value is Cell {
  if (Array.isArray(value)) return value.every(isCell);
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
