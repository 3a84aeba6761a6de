// A text in; its paragraphs out, as trimmed spans in order. A blank line ends a paragraph; a line
// end does too, unless the lines are one paragraph broken at a fixed width. Method: a line is
// broken by width when the first word of the next line would not have fitted on it.

import type { Span } from '../model/span.ts';

/** A paragraph: trimmed, never empty, and whether blank lines or the text's edges stand around it. */
export interface Paragraph extends Span {
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
}

/** Narrower columns than this are lists and verse, not prose. */
const MIN_WIDTH = 34;
/** Longer lines than this are whole paragraphs. */
const MAX_WIDTH = 140;
/** How far a line may fall short and still count as filled: ragged breaks, markup taken out. */
const SLACK = 6;

/**
 * The paragraphs of `text`; cost is linear in its length. A line for which `standsAlone` holds is
 * never joined to another.
 */
export function findParagraphs(
  text: string,
  standsAlone: (line: string) => boolean = () => false,
): readonly Paragraph[] {
  const result: Paragraph[] = [];
  let block: Span[] = [];
  const flush = (): void => {
    for (const paragraph of joinLines(text, block, standsAlone)) result.push(paragraph);
    block = [];
  };
  for (const line of findLines(text)) {
    if (line.start === line.end) flush();
    else block.push(line);
  }
  flush();
  return result;
}

/** Every line, trimmed; a blank one is empty. */
function* findLines(text: string): Generator<Span> {
  const ends = /\r\n|[\n\v\f\r\u2028\u2029]/gu;
  let from = 0;
  for (const end of text.matchAll(ends)) {
    yield trimSpan(text, { start: from, end: end.index });
    from = end.index + end[0].length;
  }
  if (from < text.length) yield trimSpan(text, { start: from, end: text.length });
}

/** The span without outer whitespace; empty where there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text[start])) start += 1;
  while (end > start && isSpace(text[end - 1])) end -= 1;
  return { start, end };
}

function isSpace(unit: string | undefined): boolean {
  return unit !== undefined && unit.trim() === '';
}

function joinLines(
  text: string,
  block: readonly Span[],
  standsAlone: (line: string) => boolean,
): readonly Paragraph[] {
  const width = Math.max(0, ...block.slice(0, 2000).map(lengthOf));
  const setting = { width, wrapped: isWrapped(text, block, width), few: block.length === 2 };
  const apart = block.map((line) => block.length > 1 && isApart(text, line, standsAlone));
  const spans: Span[] = [];
  for (const [at, line] of block.entries()) {
    const [open, before] = [spans.at(-1), block[at - 1]];
    const divided = apart[at] === true || apart[at - 1] === true;
    if (before && open && !divided && continues(text, [before, line], setting)) {
      spans[spans.length - 1] = { start: open.start, end: line.end };
    } else spans.push(line);
  }
  const last = spans.length - 1;
  return spans.map((span, at) => ({ ...span, blankBefore: at === 0, blankAfter: at === last }));
}

/** The last line of a paragraph may look like a button or a date ("home.", "9 May 2023."). */
function isApart(text: string, line: Span, standsAlone: (line: string) => boolean): boolean {
  if (lengthOf(line) > MAX_WIDTH || text[line.end - 1] === '.') return false;
  const words = text.slice(line.start, line.end);
  return /^\P{Ll}/u.test(words) && standsAlone(words);
}

/** Whether most lines of a block are filled to one width. */
function isWrapped(text: string, block: readonly Span[], width: number): boolean {
  if (block.length < 2 || width < MIN_WIDTH || width > MAX_WIDTH) return false;
  let filled = 0;
  for (const [at, line] of block.entries()) {
    const next = block[at + 1];
    if (next !== undefined && missing(text, [line, next], width) <= SLACK) filled += 1;
  }
  const needed = block.length === 2 ? 1 : 0.6 * (block.length - 1);
  return filled >= needed;
}

/** How many units of the width would stay free if the next line's first word were set here too. */
function missing(text: string, [line, next]: readonly [Span, Span], width: number): number {
  let word = next.start;
  while (word < next.end && word - next.start <= width && !isSpace(text[word])) word += 1;
  return width - lengthOf(line) - 1 - (word - next.start);
}

interface Setting {
  readonly width: number;
  readonly wrapped: boolean;
  /** Two lines alone may look filled by chance. */
  readonly few: boolean;
}

/** Whether the second line goes on with the paragraph of the first. */
function continues(
  text: string,
  pair: readonly [Span, Span],
  { width, wrapped, few }: Setting,
): boolean {
  const [line, next] = pair;
  if (lengthOf(line) < MIN_WIDTH / 2 || lengthOf(line) > MAX_WIDTH) return false;
  const finished = /[.!?:;]["'”’)\]]*$/u.test(
    text.slice(Math.max(line.start, line.end - 8), line.end),
  );
  const filled = wrapped && missing(text, pair, width) <= SLACK;
  if (filled) return !(few && finished);
  const lower = /^\p{Ll}/u.test(text[next.start] ?? '');
  return !finished && lower && lengthOf(line) >= MIN_WIDTH;
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
