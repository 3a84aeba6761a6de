// Question text in, words with positions out; and the one way in which words and names are compared:
// without case, accents, points and hyphens.

/** One word of a question. */
export interface Word {
  /** As written, without a possessive ending. */
  readonly text: string;
  /** Folded: lower case, no accents. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[-./&'’](?=[\p{L}\p{N}]))*\.?/gu;
const POSSESSIVE = /['’]s$/iu;
const NEGATED = /^(.+)n['’]t$/iu;
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ı', 'i'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);

/** Folded already: nearly every word of the ontology is. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** A text without case, accents, points and apostrophes; hyphens are spaces. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ıøłđðþßæœ]/g, (letter) => LETTERS.get(letter) ?? letter)
    .replaceAll(/[.'’`ʻʼ]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a question; "X's" gives X and `'s`, "didn't" gives did and not. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.normalize('NFC').matchAll(WORD)].flatMap(({ 0: written, index }) => {
    const start = index;
    const negated = NEGATED.exec(written)?.[1];
    if (negated !== undefined) {
      const stem = { ca: 'can', wo: 'will' }[negated.toLowerCase()] ?? negated;
      return [
        word(stem, start, start + negated.length),
        word('not', start + negated.length, start + written.length),
      ];
    }
    if (!POSSESSIVE.test(written))
      return [word(withoutStop(written), start, start + written.length)];
    const name = written.replace(POSSESSIVE, '');
    return [
      word(name, start, start + name.length),
      { text: "'s", folded: "'s", start: start + name.length, end: start + written.length },
    ];
  });
}

/** "U.S." keeps its point's meaning by folding; "Oslo." at the end loses it. */
function withoutStop(written: string): string {
  return written.endsWith('.') ? written.slice(0, -1) : written;
}

function word(text: string, start: number, end: number): Word {
  return { text, folded: fold(text), start, end };
}
