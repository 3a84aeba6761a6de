// IN: whether a value is among those of a list, null where that is not known. A long list is looked
// through once, and what can be looked up in it is kept as long as the list is.

import { equalValues, isGraphValue, keyOfValue, type Ternary, type Value } from './value.ts';

/** From this length on a list is worth an index. */
const INDEXED_MIN = 16;

interface Index {
  /** Keys of the texts, nodes and relationships of the list. */
  readonly keys: ReadonlySet<string>;
  readonly hasNull: boolean;
}

const indexes = new WeakMap<readonly Value[], Index>();

/** Whether a list holds a value. */
export function isIn(item: Value, list: readonly Value[]): Ternary {
  if (list.length < INDEXED_MIN || !isKeyed(item)) return isAmong(item, list);
  const { keys, hasNull } = indexOf(list);
  if (keys.has(keyOfValue(item))) return true;
  return hasNull ? null : false;
}

function isAmong(item: Value, list: readonly Value[]): Ternary {
  let known: Ternary = false;
  for (const candidate of list) {
    const same = equalValues(item, candidate);
    if (same === true) return true;
    if (same === null) known = null;
  }
  return known;
}

/** Values that equal another exactly where their keys are equal. */
function isKeyed(value: Value): boolean {
  return typeof value === 'string' || (isGraphValue(value) && value.kind !== 'path');
}

function indexOf(list: readonly Value[]): Index {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const index: Index = {
    keys: new Set(list.filter(isKeyed).map(keyOfValue)),
    hasNull: list.includes(null),
  };
  indexes.set(list, index);
  return index;
}
