// Tokens of a sentence in, the text that they were cut from out, as far as the tokens tell: the corpus keeps no
// spaces. Marks that close go to the word before them, marks that open to the word behind, and a hyphen,
// an apostrophe or a point between two parts of one word or number to both.

/** A token and where it stands in the text that is made. */
export interface Placed {
  readonly text: string;
  readonly offsets: readonly number[];
}

const CLOSING = /^(?:[.,;:!?%)\]}’”]|'s|’s|''|n't|n’t|'(?:re|ve|ll|d|m))$/iu;
const OPENING = /^(?:[([{$£€#“‘]|``)$/u;
/** Stands in the middle of a word or a number, where something of one stands on both sides. */
const INNER = /^[-–'’]$/u;
const WORD = /^[\p{L}\p{N}]+$/u;
const NUMBER = /^\d+$/u;

/** Joins tokens; `offsets` has where each begins. */
export function plainText(tokens: readonly string[]): Placed {
  const offsets: number[] = [];
  let text = '';
  for (const [at, token] of tokens.entries()) {
    if (text !== '' && isApart(tokens, at)) text += ' ';
    offsets.push(text.length);
    text += written(token);
  }
  return { text, offsets };
}

/** Quotation marks of the Penn Treebank as they are typed. */
function written(token: string): string {
  return token === '``' || token === "''" ? '"' : token;
}

function isApart(tokens: readonly string[], at: number): boolean {
  const [before = '', token = '', after = ''] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (CLOSING.test(token) || OPENING.test(before)) return false;
  if (INNER.test(token)) return !(WORD.test(before) && WORD.test(after));
  if (INNER.test(before)) return !(WORD.test(tokens[at - 2] ?? '') && WORD.test(token));
  // "6 . 1", "8 : 30", "1 , 000"
  if (NUMBER.test(tokens[at - 2] ?? '') && NUMBER.test(token))
    return before === ',' ? token.length !== 3 : !/^[.:]$/u.test(before);
  return true;
}
