/**
 * In: the tokens of one block of text. Out: where its sentences end, as token indices.
 *
 * Decides at each sign that can end a sentence from the tokens around it: closing quotes and
 * brackets go with the sentence before them; after an abbreviation a sentence ends only if the next
 * word commonly begins one. Sentences longer than a fixed number of tokens are divided, which
 * bounds the cost of the parser.
 */
import type { Span } from '../model/span.ts';
import { abbreviationKind } from './abbreviations.ts';

/** The longest sentence in tokens. */
export const MAX_SENTENCE_TOKENS = 128;

const TERMINAL = /^(?:[.!?]+|…+|[。！？])$/u;
const CLOSING = /^(?:["”’»)\]}]|''|’’)$/u;
const OPENING = /^(?:["“‘«([{]|``|''|‘‘|')$/u;

/** Words that, capitalised after an abbreviation, show that a new sentence has begun. */
const STARTERS = new Set(
  `the a an he she it they we you i this that these those there his her its their our my your who what
  when where why how if in on at by for from with to as but and or so yet while although though because
  since after before during under over among despite according both some many most all no not one two
  however meanwhile also then now still today yesterday earlier later last next such another each every
  other others let do did does is are was were has have had can could will would may might should only
  even just here once instead nevertheless moreover furthermore asked`.split(/\s+/u),
);

/** Time zones and days after "a.m." and "p.m." do not begin a sentence. */
const AFTER_TIME =
  /^(?:[A-Z]{2,4}|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Eastern|Pacific|Central|Greenwich|local)/u;

/**
 * Ends of sentences in a block.
 * @param text the text the tokens point into
 * @param tokens the tokens of one block
 * @returns token indices, each one past the last token of a sentence; the last is `tokens.length`
 */
export function splitSentences(text: string, tokens: readonly Span[]): readonly number[] {
  const words = tokens.map((token) => text.slice(token.start, token.end));
  const ends: number[] = [];
  let first = 0;
  let at = 0;
  while (at < words.length) {
    const end = sentenceEnd(words, tokens, first, at);
    if (end === undefined) {
      at += 1;
      continue;
    }
    pushBounded(words, first, end, ends);
    first = end;
    at = end;
  }
  if (first < words.length) pushBounded(words, first, words.length, ends);
  return ends;
}

/** The index after the sentence that ends with the sign at `at`, or undefined if none ends there. */
function sentenceEnd(
  words: readonly string[],
  tokens: readonly Span[],
  first: number,
  at: number,
): number | undefined {
  const word = words[at] ?? '';
  const terminal = TERMINAL.test(word);
  const kind = !terminal && word.endsWith('.') ? abbreviationKind(word.slice(0, -1)) : undefined;
  if (!terminal && kind !== 'anywhere') return undefined;
  let end = at + 1;
  while (end < words.length && closes(words, tokens, end)) end += 1;
  if (end >= words.length) return end;
  const next = words[end] ?? '';
  if (kind === 'anywhere')
    return startsAfterAbbreviation(word, next, words[end + 1]) ? end : undefined;
  return startsAfterTerminal(words, tokens, first, at, end) ? end : undefined;
}

/** Verbs after a quotation that ends in a question or exclamation mark: the sentence goes on. */
const REPORTING = /^(?:said|says|asked|asks|told|wondered|cried|shouted|wrote|added|replied)$/;
const REPORTING_DISTANCE = 5;

/** Whether a quotation that ended at `end` is followed by the words of whoever uttered it. */
function isReported(words: readonly string[], at: number, end: number): boolean {
  if (end === at + 1 || !/^[?!]+$/u.test(words[at] ?? '')) return false;
  const after = words.slice(end, end + REPORTING_DISTANCE);
  const verb = after.findIndex((word) => REPORTING.test(word));
  return verb > 0 && after.slice(0, verb).every((word) => /^[\p{L}'’-]/u.test(word));
}

/** Whether the sign at `at` closes what comes before it: no space before, and a space after. */
function closes(words: readonly string[], tokens: readonly Span[], at: number): boolean {
  const word = words[at] ?? '';
  if (TERMINAL.test(word)) return true;
  const touches = tokens[at - 1]?.end === tokens[at]?.start;
  if (!CLOSING.test(word) && word !== "'") return false;
  if (/^[”’»)\]}]/u.test(word)) return true;
  return touches && tokens[at]?.end !== tokens[at + 1]?.start;
}

function startsAfterAbbreviation(
  word: string,
  next: string,
  following: string | undefined,
): boolean {
  const start = OPENING.test(next) ? (following ?? '') : next;
  if (!/^\p{Lu}/u.test(start)) return false;
  if (STARTERS.has(start.toLowerCase())) return true;
  return /^[ap]\.m\.$|^etc\.$/iu.test(word) && !AFTER_TIME.test(start);
}

function startsAfterTerminal(
  words: readonly string[],
  tokens: readonly Span[],
  first: number,
  at: number,
  end: number,
): boolean {
  const sign = words[at] ?? '';
  const next = words[end] ?? '';
  // "3." and "a." at the head of a line number what follows.
  if (
    sign === '.' &&
    at - first === 1 &&
    /^(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})$/u.test(words[first] ?? '')
  ) {
    return false;
  }
  if (isReported(words, at, end)) return false;
  const spaced = tokens[end - 1]?.end !== tokens[end]?.start;
  if (!spaced && !/^[\p{Lu}"“‘([]/u.test(next)) return false;
  if (/^[,;:]$/u.test(next)) return false;
  const start = OPENING.test(next) ? (words[end + 1] ?? next) : next;
  if (/^\p{Ll}/u.test(start)) {
    // Writers without capitals still end sentences; a quotation inside a sentence does not.
    return sign === '.' && end === at + 1 && spaced && !/^\p{Lu}/u.test(words[first] ?? 'A');
  }
  return !/^(?:--+|[–—-])$/u.test(next) || sign === '.';
}

/** Records the end of a sentence, dividing it first if it is too long. */
function pushBounded(words: readonly string[], first: number, end: number, ends: number[]): void {
  let start = first;
  while (end - start > MAX_SENTENCE_TOKENS) {
    start = divisionPoint(words, start, start + MAX_SENTENCE_TOKENS);
    ends.push(start);
  }
  ends.push(end);
}

/** After the last punctuation in the second half of the range, or at its end. */
function divisionPoint(words: readonly string[], start: number, end: number): number {
  for (let at = end - 1; at > start + MAX_SENTENCE_TOKENS / 2; at -= 1) {
    if (/^(?:[,;:)]|--+|[–—|•])$/u.test(words[at] ?? '')) return at + 1;
  }
  return end;
}
