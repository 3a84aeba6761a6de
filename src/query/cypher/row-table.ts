// Rows by the values of some columns: equivalent values are the same. Texts are looked up as they are;
// only other values are written as keys.

import { keyOfValue, type Value } from './value.ts';

/** Rows that begin alike; most levels are the last, and hold no more than an item. */
interface Level<T> {
  texts: Map<string, Level<T>> | undefined;
  others: Map<string, Level<T>> | undefined;
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
  return { texts: undefined, others: undefined, item: undefined };
}

function nextLevel<T>(level: Level<T>, value: Value): Level<T> {
  if (typeof value !== 'string') {
    level.others ??= new Map();
    return levelIn(level.others, keyOfValue(value));
  }
  level.texts ??= new Map();
  return levelIn(level.texts, value);
}

function levelIn<T>(levels: Map<string, Level<T>>, key: string): Level<T> {
  const known = levels.get(key);
  if (known !== undefined) return known;
  const level = newLevel<T>();
  levels.set(key, level);
  return level;
}
