/**
 * In: the words of a sentence. Out: for each word the rows that tell the network whether it belongs
 * to a known name of a country, a people, a large city or a town.
 *
 * The mirror of the class Gazetteer in training/features.py: the longest known name from left to
 * right; its first word must begin with a capital.
 */

const LONGEST_NAME = 5;
const NONE: readonly number[] = [];

/** Rows of the table "place" for each word; most words have none. */
export type Gazetteer = (words: readonly string[]) => readonly (readonly number[])[];

/** Makes a gazetteer from lists of names, one list a kind; names are words joined by spaces. */
export function createGazetteer(lists: readonly (readonly string[])[]): Gazetteer {
  const kinds = new Map<string, number[]>();
  for (const [kind, names] of lists.entries()) {
    for (const name of names) {
      const known = kinds.get(name);
      if (known === undefined) kinds.set(name, [kind]);
      else known.push(kind);
    }
  }
  const firstWords = new Set([...kinds.keys()].map((name) => name.split(' ', 1)[0] ?? ''));
  return (words) => {
    const lower = words.map((word) => word.toLowerCase());
    const rows: (readonly number[])[] = [];
    while (rows.length < words.length) {
      const at = rows.length;
      const begins = startsName(words[at] ?? '') && firstWords.has(lower[at] ?? '');
      const size = begins ? longest(kinds, lower, at) : 0;
      const found = size === 0 ? NONE : (kinds.get(lower.slice(at, at + size).join(' ')) ?? NONE);
      rows.push(size === 0 ? NONE : found.map((kind) => 1 + 2 * kind));
      for (let place = 1; place < size; place += 1) rows.push(found.map((kind) => 2 + 2 * kind));
    }
    return rows;
  };
}

/** Whether the first letter is a capital. */
function startsName(word: string): boolean {
  const code = word.codePointAt(0) ?? 0;
  if (code >= 97 && code <= 122) return false;
  const initial = String.fromCodePoint(code);
  return initial !== initial.toLowerCase();
}

/** The number of words of the longest name that begins at `at`, or 0. */
function longest(
  kinds: ReadonlyMap<string, readonly number[]>,
  lower: readonly string[],
  at: number,
): number {
  for (let size = Math.min(LONGEST_NAME, lower.length - at); size > 0; size -= 1) {
    if (kinds.has(lower.slice(at, at + size).join(' '))) return size;
  }
  return 0;
}
