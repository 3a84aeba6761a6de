// Words in, whether one letter parts them out, and keys under which such words meet.
// Source of the keys: Garbe 2012, "Symmetric Delete" spelling correction.

/** Whether one letter more, less or other turns a word into another. */
export function editDistanceAtMostOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? at + 1 : at;
  return short.slice(rest) === long.slice(at + 1);
}

/** The word, and the word without each of its letters: two words one letter apart share one of these. */
export function deletionKeys(word: string): readonly string[] {
  const keys = new Set([word]);
  for (let at = 0; at < word.length; at += 1) keys.add(word.slice(0, at) + word.slice(at + 1));
  return [...keys];
}
