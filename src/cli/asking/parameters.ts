// Values as JSON has them in, values as openCypher has them out.

import type { Cell } from '../../model/index.ts';
import type { PropertyValue } from '../../query/index.ts';
import type { QueryParameters } from '../../server/index.ts';

/** The parameters of a query by name. */
export function toParameters(parameters: QueryParameters): ReadonlyMap<string, PropertyValue> {
  return new Map(Object.entries(parameters).map(([name, cell]) => [name, toValue(cell)]));
}

// JSON has one kind of number, openCypher two.
function toValue(cell: Cell): PropertyValue {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? BigInt(cell) : cell;
  return typeof cell === 'object' && cell !== null ? cell.map(toValue) : cell;
}
