// Lists of words with a value in, a table by word out.

/** Every word of every list under its value; a word may stand in several lists. */
export function tableOf<T>(
  entries: readonly (readonly [words: string, value: T])[],
): ReadonlyMap<string, readonly T[]> {
  const table = new Map<string, T[]>();
  for (const [words, value] of entries) {
    for (const word of wordsOf(words)) {
      const known = table.get(word);
      if (known === undefined) table.set(word, [value]);
      else known.push(value);
    }
  }
  return table;
}

/** Words between commas, where there are any, else between spaces: "rule out, call off". */
export function wordsOf(text: string): readonly string[] {
  const separator = text.includes(',') ? ',' : /\s+/;
  return text
    .split(separator)
    .map((word) => word.trim().replaceAll(/\s+/g, ' '))
    .filter((word) => word !== '');
}

/** The words as a set. */
export function setOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text));
}
