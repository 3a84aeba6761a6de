/**
 * In: the tokens of one block of text. Out: where its sentences end, as token indices.
 *
 * From left to right, each gap between two words is judged by a trained model from the words around
 * it and the sentence so far; what is certain is not left to it. Sentences longer than a fixed
 * number of tokens are divided, which bounds the cost of the parser.
 */
import type { Span } from '../model/span.ts';
import { abbreviationKind } from './abbreviations.ts';
import { boundaryScore } from './boundaries.ts';
import { readGaps } from './boundary-features.ts';

/** The longest sentence in tokens. */
export const MAX_SENTENCE_TOKENS = 128;

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
  const gaps = readGaps(text, tokens);
  const opening = datelineEnd(text, tokens);
  const result: number[] = [];
  let first = 0;
  for (let at = 1; at < words.length; at += 1) {
    if ((tokens[at]?.start ?? 0) < opening || !gaps.isCandidate(at)) continue;
    const certain = endsAfterAbbreviation(words, at) ?? (isReported(words, at) ? false : undefined);
    if (!(certain ?? boundaryScore(gaps.features(at, first)) > 0)) continue;
    pushBounded(words, first, at, result);
    first = at;
  }
  if (first < words.length) pushBounded(words, first, words.length, result);
  return result;
}

/**
 * Whether a sentence ends between an abbreviation and the word at `at`: only if that word commonly
 * begins one. Undefined where there is no abbreviation before the gap.
 */
function endsAfterAbbreviation(words: readonly string[], at: number): boolean | undefined {
  const word = words[at - 1] ?? '';
  const kind = word.endsWith('.') ? abbreviationKind(word.slice(0, -1)) : undefined;
  if (kind === undefined) return undefined;
  if (kind === 'before') return false;
  const next = words[at] ?? '';
  const start = OPENING.test(next) ? (words[at + 1] ?? '') : next;
  if (!/^\p{Lu}/u.test(start)) return false;
  if (STARTERS.has(start.toLowerCase())) return true;
  return /^[ap]\.m\.$/iu.test(word) && !AFTER_TIME.test(start);
}

/** "CAIRO (AP) —": the place, the agency and the dash before the first sentence of a report. */
const DATELINE =
  /^\p{Lu}{3,30}[\p{L}\d\s.,'’/]{0,60}(?:\([\p{L}\s/]{2,30}\)\s?(?:—|–|--|-)|(?:—|--))\s/u;

/** The offset after the dateline at the head of a block, or that of its first token. */
function datelineEnd(text: string, tokens: readonly Span[]): number {
  const start = tokens[0]?.start ?? 0;
  const end = Math.min(tokens.at(-1)?.end ?? start, start + 160);
  const length = DATELINE.exec(text.slice(start, end))?.[0].length ?? -1;
  return start + length + 1;
}

/** Verbs after a quotation that ends in a question or exclamation mark: the sentence goes on. */
const REPORTING = /^(?:said|says|asked|asks|told|wondered|cried|shouted|wrote|added|replied)$/;
const REPORTING_DISTANCE = 5;

/** Whether a quotation that ended before `at` is followed by the words of whoever uttered it. */
function isReported(words: readonly string[], at: number): boolean {
  if (!/^["”’]$|^''$/u.test(words[at - 1] ?? '') || !/^[?!]+$/u.test(words[at - 2] ?? '')) {
    return false;
  }
  const after = words.slice(at, at + REPORTING_DISTANCE);
  const verb = after.findIndex((word) => REPORTING.test(word));
  return verb > 0 && after.slice(0, verb).every((word) => /^[\p{L}'’-]/u.test(word));
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
