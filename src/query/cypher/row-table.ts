// Rows by the values of some columns: equivalent values are the same. Texts are looked up as they are;
// only other values are written as keys.

import { keyOfValue, type Value } from './value.ts';

interface Level<T> {
  readonly texts: Map<string, Level<T>>;
  readonly others: Map<string, Level<T>>;
  item: T | undefined;
}

/** A table with one item for each combination of values; items keep the order in which they were made. */
export class RowTable<T> {
  readonly #root: Level<T> = newLevel();
  readonly #items: T[] = [];

  /** The item of the values; made where there is none yet. */
  get(values: readonly Value[], make: () => T): T {
    let level = this.#root;
    for (const value of values) level = nextLevel(level, value);
    if (level.item !== undefined) return level.item;
    const item = make();
    level.item = item;
    this.#items.push(item);
    return item;
  }

  items(): readonly T[] {
    return this.#items;
  }
}

function newLevel<T>(): Level<T> {
  return { texts: new Map(), others: new Map(), item: undefined };
}

function nextLevel<T>({ texts, others }: Level<T>, value: Value): Level<T> {
  const isText = typeof value === 'string';
  const levels = isText ? texts : others;
  const key = isText ? value : keyOfValue(value);
  const known = levels.get(key);
  if (known !== undefined) return known;
  const level = newLevel<T>();
  levels.set(key, level);
  return level;
}
