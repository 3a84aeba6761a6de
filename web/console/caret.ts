// A query and an offset in; the line at fault with a caret under the place, out.

/** A line of the query and how far its caret stands from the left. */
export interface CaretLine {
  readonly line: string;
  /** Blanks before the caret. */
  readonly indent: number;
}

const AROUND = 48;

/** The line of `position`; a long line is cut around it. */
export function caretLine(query: string, position: number): CaretLine {
  const at = Math.max(0, Math.min(position, query.length));
  const start = query.lastIndexOf('\n', at - 1) + 1;
  const next = query.indexOf('\n', at);
  const line = query.slice(start, next === -1 ? query.length : next).replaceAll('\t', ' ');
  const column = at - start;
  if (line.length <= 2 * AROUND) return { line, indent: column };
  const from = Math.max(0, column - AROUND);
  const lead = from > 0 ? '…' : '';
  const tail = from + 2 * AROUND < line.length ? '…' : '';
  return {
    line: lead + line.slice(from, from + 2 * AROUND) + tail,
    indent: column - from + lead.length,
  };
}

/**
 * The query with the word at `position` replaced by a suggestion; with no position, or a suggestion of
 * several words, the suggestion is the query.
 */
export function applySuggestion(query: string, suggestion: string, position?: number): string {
  if (position === undefined || /\s/.test(suggestion.trim())) return suggestion;
  const at = Math.max(0, Math.min(position, query.length));
  let start = at;
  let end = at;
  while (start > 0 && isWord(query.charAt(start - 1))) start -= 1;
  while (end < query.length && isWord(query.charAt(end))) end += 1;
  return query.slice(0, start) + suggestion + query.slice(end);
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}_]/u.test(character);
}
