/**
 * In: a text and a range of it. Out: the spans of the words and signs in that range, in order.
 *
 * A hand-written scanner after the conventions of the English Web Treebank: hyphens divide words
 * except after bound prefixes, currency signs stand alone, clitics are words, an abbreviation keeps
 * its full stop. Linear in the length of the range: every pattern is anchored and bounded.
 * @source https://universaldependencies.org/en/tokenization.html
 */
import type { Span } from '../model/span.ts';
import { abbreviationKind } from './abbreviations.ts';
import { divideClitics } from './clitics.ts';
import { PATTERNS } from './token-patterns.ts';

/** The longest token in UTF-16 units; longer runs are divided. */
export const MAX_TOKEN_LENGTH = 200;

const SPACE = /[\s\p{Cc}\u200b-\u200f\u2028-\u202f\u2060\ufeff]+/uy;

const WORD = /[\p{L}\p{N}\p{M}_&]{1,200}(?:['’`´][\p{L}\p{N}\p{M}_]{1,200}){0,4}/uy;
const ORDINAL_OR_PLURAL = /(?:st|nd|rd|th|['’]?s)(?![\p{L}\p{N}])/iuy;
/** "1980's" is the plural of a decade, "2003's" a possessive. */
const POSSESSIVE_YEAR = /^\d{3}[1-9]['’]s$/u;
const UNIT = /^(?:[ap]m|[kmb]|bn|mn|tn|[kc]m|mm|kg|lbs?|ft|mph|[kmg]w|hz|mins?|hrs?)$/iu;
/** After "World War I." or "vitamin C." these words begin a sentence; none of them is a name. */
const AFTER_NUMERAL =
  /^\. (?:The|So|We|This|That|These|They|He|She|It|In|At|But|And|For|His|Her|When|While|After|However|There)(?![\p{L}.])/u;
const ELISION = /['’](?:em|til|cause|tis|twas|n|s|m|re|ve|ll|d|\d\ds?)(?![\p{L}\p{N}])/iuy;
const MARKS = /(?:\p{M}|\u200d){0,20}/uy;
const NAME_WITH_AMPERSAND = /^[\p{L}\p{N}]+(?:&[\p{L}\p{N}]+)+(?:['’]s)?$/u;

/** Bound prefixes that the treebank keeps joined to the word after the hyphen. */
const PREFIX =
  /(?:non|re|pre|mid|co|anti|cross|post|over|semi|multi|sub|ex|counter|mini|neo|socio|psycho|intra|inter|arch|ultra|pro|un|e)-(?=\p{L})/iuy;
/** Prefixes that stay joined to a number ("mid-1980s"). */
const PREFIX_OF_NUMBER = /(?:mid|pre|post)-(?=\d)/iuy;
/** The word after the next space; it tells "its" for "it's" from the possessive. */
const NEXT_WORD = / \p{Ll}{1,20}(?![\p{L}\p{N}'’])/uy;

/** The spans of the tokens of `text` from `start` up to `end`. */
export function tokenize(text: string, start = 0, end: number = text.length): readonly Span[] {
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  const tokens: Span[] = [];
  let at = 0;
  while (at < part.length) {
    const space = length(SPACE, part, at);
    if (space > 0) {
      at += space;
      continue;
    }
    at = scan(part, at, start, tokens);
  }
  return tokens;
}

/** Appends the token or tokens at `at` and returns the position after them. */
function scan(part: string, at: number, shift: number, tokens: Span[]): number {
  const push = (from: number, to: number): number => {
    for (let piece = from; piece < to; ) {
      const next = pieceEnd(part, piece, to);
      tokens.push({ start: shift + piece, end: shift + next });
      piece = next;
    }
    return to;
  };
  for (const [kind, pattern] of PATTERNS) {
    const found = length(pattern, part, at);
    if (found === 0) continue;
    if (kind === 'address') return push(at, addressEnd(part, at, at + found));
    if (kind === 'number') return scanNumber(part, at, found, push);
    if (kind === 'acronym') return push(at, acronymEnd(part, at + found));
    return push(at, at + found);
  }
  return scanWord(part, at, push);
}

type Push = (from: number, to: number) => number;

/** A number, with its ordinal ending or the "s" of a decade; a unit after it is a word of its own. */
function scanNumber(part: string, at: number, found: number, push: Push): number {
  const end = at + found;
  const ending = length(ORDINAL_OR_PLURAL, part, end);
  if (ending > 0) {
    const divided = POSSESSIVE_YEAR.test(part.slice(at, end + ending));
    return push(divided ? push(at, end) : at, end + ending);
  }
  const rest = length(WORD, part, end);
  // "4x4" and "3D" are one word; "10pm", "5bn" and "20km" are a number and a unit.
  const joined = rest > 0 && !UNIT.test(part.slice(end, end + rest));
  return push(at, joined ? end + rest : end);
}

function scanWord(part: string, at: number, push: Push): number {
  const elision = length(ELISION, part, at);
  if (elision > 0) return push(at, at + elision);
  let end = at + length(WORD, part, at);
  if (end === at) return push(at, signEnd(part, at));
  const prefix = length(PREFIX, part, at) || length(PREFIX_OF_NUMBER, part, at);
  if (prefix > 0 && at + prefix > end) end = at + prefix + length(WORD, part, at + prefix);
  const word = part.slice(at, end);
  if (part[end] === '.' && part[end + 1] !== '.' && ownsStop(part, word, end)) {
    return push(at, end + 1);
  }
  if (word.includes('&') && !NAME_WITH_AMPERSAND.test(word)) {
    return push(at, at + Math.max(1, word.indexOf('&')));
  }
  const next = part.slice(end + 1, end + length(NEXT_WORD, part, end));
  let from = at;
  for (const division of divideClitics(word, next)) from = push(from, at + division);
  return push(from, end);
}

/** Whether the full stop at `stop` is part of the abbreviation `word` before it. */
function ownsStop(part: string, word: string, stop: number): boolean {
  const kind = abbreviationKind(word);
  if (kind === undefined) return false;
  if (word === 'No') return /^\.\s?\d/u.test(part.slice(stop, stop + 3));
  // At the end of a sentence the treebank gives the stop of "etc." to the sentence.
  if (/^etc$/iu.test(word)) return !/^\.["”’)]?(?:\s+\p{Lu}|$)/u.test(part.slice(stop, stop + 9));
  // "c. 347", "p. 12" and "b. 1990" are abbreviations, a lone letter at the end is not.
  if (/^\p{Ll}$/u.test(word)) return /^\.\s?\d/u.test(part.slice(stop, stop + 3));
  // A single capital before a stop is an initial only when more of the sentence follows.
  const after = part.slice(stop, stop + 12);
  return word.length > 1 || (/^\.[ \u00a0]?\p{Lu}/u.test(after) && !AFTER_NUMERAL.test(after));
}

/** "U.S" written without its last stop still ends in its last letter. */
function acronymEnd(part: string, end: number): number {
  const rest = length(WORD, part, end);
  return rest === 1 ? end + 1 : end;
}

/** Punctuation after an address belongs to the sentence, not to the address. */
function addressEnd(part: string, at: number, end: number): number {
  let last = end;
  while (last > at + 1 && /[.,;:!?'’)\]>…]/u.test(part[last - 1] ?? '')) last -= 1;
  return last;
}

/** The end of a single sign, with the combining marks that belong to it. */
function signEnd(part: string, at: number): number {
  const code = part.codePointAt(at) ?? 0;
  const end = at + (code > 0xffff ? 2 : 1);
  return end + length(MARKS, part, end);
}

/** The end of the first piece of a run that may be too long for one token. */
function pieceEnd(part: string, from: number, to: number): number {
  if (to - from <= MAX_TOKEN_LENGTH) return to;
  const end = from + MAX_TOKEN_LENGTH;
  const unit = part.charCodeAt(end);
  return unit >= 0xdc00 && unit <= 0xdfff ? end - 1 : end;
}

function length(pattern: RegExp, part: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(part)?.[0].length ?? 0;
}
