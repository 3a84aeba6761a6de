/**
 * In: a word or sign. Out: its kind in a few letters: `Xx` a capitalised word, `d:d` a time, and for
 * signs the sign itself.
 */

/** The first pattern that fits gives the shape. */
const SHAPES: readonly (readonly [shape: string, pattern: RegExp])[] = [
  ['x', /^\p{Ll}+$/u],
  ['Xx', /^\p{Lu}\p{Ll}+$/u],
  ['X', /^\p{Lu}$/u],
  ['X.', /^\p{Lu}\.$/u],
  ['XX', /^\p{Lu}+$/u],
  ['d', /^\d{1,2}$/],
  ['dddd', /^(?:1[5-9]|20)\d\d$/],
  ['dd', /^[\d,]+$/],
  ['d:d', /^\d+(?::\d+)+$/],
  ['d/d', /^\d+(?:[/-]\d+)+$/],
  ['d.d', /^[\d,]*\.\d+$/],
  ['d..', /^\d/],
  ['url', /^(?:https?:|www\.|[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]+$)/u],
  ['mail', /@/],
  ["'", /^['’`´]\p{L}+$|^n['’`´]t$/iu],
  ['Xx.', /^\p{Lu}\p{Ll}+\.$/u],
  ['X.X.', /^(?:\p{Lu}\.)+$/u],
  ['x.', /^\p{Ll}[\p{Ll}.]*\.$/u],
  ['Xy', /^\p{Lu}/u],
  ['xy', /^\p{L}/u],
  ['..', /^(?:\.{2,}|…+\.?)$/u],
  ['!!', /^!+$/],
  ['?', /^\?+$/],
  ['?!', /^[.?!]{2,}$/],
  [':)', /^(?:>?[:;=8][^:;=]{1,3}|\^.?\^|<3|\(:)$/u],
  ['--', /^(?:-{2,}|[–—]+)$/u],
  ['==', /^(?:={2,}|\*{2,}|[_~#+]{2,})$/u],
  ['emoji', /^[\p{Extended_Pictographic}\p{Regional_Indicator}]/u],
];

/** The shape of `word`. */
export function wordShape(word: string): string {
  for (const [shape, pattern] of SHAPES) if (pattern.test(word)) return shape;
  return word.slice(0, 2);
}
