// Text of an article in, a line for a label out.

/** The text with each run of blanks as one space; over `max` characters, cut with an ellipsis. */
export function oneLine(text: string, max: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  // Two code units at most make one character, so this prefix holds enough of them.
  const chars = [...line.slice(0, 2 * max + 2)];
  return chars.length <= max ? line : `${chars.slice(0, max).join('')}…`;
}
