/**
 * In: a text with the caller's breaks and skipped parts. Out: the blocks in which sentences are
 * looked for: a blank line always ends a block, a line end ends it unless the lines are plainly
 * one paragraph wrapped at a fixed width.
 */
import type { Span } from '../model/span.ts';
import type { AnalyseOptions } from './types.ts';

/** Lines shorter than this are never taken for wrapped prose. */
const MIN_WRAPPED = 45;
/** Lines longer than this are whole paragraphs, not wrapped lines. */
const MAX_WRAPPED = 130;
/** Lines of a paragraph that are looked at. */
const MOST_LINES = 400;
/** Share of the lines that must be full. */
const NEARLY = 0.9;

/** The blocks of `text` in order; they do not overlap and leave out `skip`. */
export function blocks(text: string, options: AnalyseOptions = {}): readonly Span[] {
  const result: Span[] = [];
  for (const part of kept(text.length, options.skip ?? [])) {
    for (const piece of divide(part, options.breaks ?? [])) {
      for (const block of lineBlocks(text, piece)) result.push(block);
    }
  }
  return result;
}

/** What is left of a text when the skipped spans, in any order, are taken out. */
function kept(length: number, skip: readonly Span[]): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const span of skip.toSorted((a, b) => a.start - b.start)) {
    if (span.end <= span.start) continue;
    if (span.start > start) parts.push({ start, end: Math.min(span.start, length) });
    start = Math.max(start, span.end);
  }
  if (start < length) parts.push({ start, end: length });
  return parts;
}

function divide(part: Span, breaks: readonly number[]): readonly Span[] {
  const cuts = breaks.filter((cut) => cut > part.start && cut < part.end).toSorted((a, b) => a - b);
  const pieces: Span[] = [];
  let { start } = part;
  for (const cut of [...cuts, part.end]) {
    if (cut > start) pieces.push({ start, end: cut });
    start = cut;
  }
  return pieces;
}

function lineBlocks(text: string, part: Span): readonly Span[] {
  const result: Span[] = [];
  let paragraph: Span[] = [];
  const flush = (): void => {
    for (const block of joinWrapped(text, paragraph)) result.push(block);
    paragraph = [];
  };
  for (const line of lines(text, part)) {
    if (isBlank(text, line)) flush();
    else paragraph.push(line);
  }
  flush();
  return result;
}

function lines(text: string, part: Span): readonly Span[] {
  const result: Span[] = [];
  let { start } = part;
  for (let at = part.start; at < part.end; at += 1) {
    if (!isLineEnd(text.charCodeAt(at))) continue;
    result.push({ start, end: at });
    // A carriage return and the line feed after it are one line end.
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    start = Math.min(at + 1, part.end);
  }
  if (start < part.end) result.push({ start, end: part.end });
  return result;
}

/** Line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator. */
function isLineEnd(unit: number): boolean {
  return (unit >= 10 && unit <= 13) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

function isBlank(text: string, line: Span): boolean {
  return text.slice(line.start, line.end).trim() === '';
}

/** Joins the lines of a paragraph that continue one another. */
function joinWrapped(text: string, paragraph: readonly Span[]): readonly Span[] {
  const even = isFilled(text, paragraph.slice(0, MOST_LINES));
  const result: Span[] = [];
  let open: Span | undefined;
  for (const line of paragraph) {
    if (open !== undefined && (even || continues(text, open, line))) {
      open = { start: open.start, end: line.end };
      continue;
    }
    if (open !== undefined) result.push(open);
    open = line;
  }
  if (open !== undefined) result.push(open);
  return result;
}

/**
 * Whether lines are of about one width and nearly each is as full as it can be: the first word of
 * the next would not have fitted on it. A list of headlines is not filled like that.
 */
function isFilled(text: string, paragraph: readonly Span[]): boolean {
  const widths = paragraph.slice(0, -1).map((line) => line.end - line.start);
  const width = Math.max(...widths);
  if (widths.length < 2 || Math.min(...widths) < MIN_WRAPPED || width > MAX_WRAPPED) return false;
  const full = widths.filter((own, at) => {
    const { start, end } = paragraph[at + 1] ?? { start: 0, end: 0 };
    const word = /^\S*/u.exec(text.slice(start, Math.min(end, start + MAX_WRAPPED)))?.[0] ?? '';
    return own + 1 + word.length > width;
  });
  return full.length >= widths.length * NEARLY;
}

/** Whether a line begins in lower case after a line that is full and not finished. */
function continues(text: string, before: Span, line: Span): boolean {
  const last = text.slice(Math.max(before.start, before.end - 200), before.end);
  const width = last.length - Math.max(0, last.lastIndexOf('\n') + 1);
  if (width < MIN_WRAPPED || width > MAX_WRAPPED || /[.!?:;]["”’)]?\s*$/u.test(last)) return false;
  return /^\s*\p{Ll}/u.test(text.slice(line.start, Math.min(line.end, line.start + 20)));
}
