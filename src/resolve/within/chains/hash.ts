// Words and numbers in, whole numbers of 32 bits out. Method: FNV-1a for text, a multiplicative mix for
// numbers; the same on every machine.
// Source: Fowler, Noll and Vo, http://www.isthe.com/chongo/tech/comp/fnv/

const PRIME = 0x01000193;

/** The hash of a word. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

/** The hash of two numbers in order. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
