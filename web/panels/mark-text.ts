// A text and marks on it in; a list of pieces, each with the marks that cover it, out. The pieces
// joined are the text again, whatever the marks are.

/** A mark on [start, end) of a text; an outer one may hold inner ones. */
export interface Mark<Name extends string = string> {
  readonly start: number;
  readonly end: number;
  readonly name: Name;
}

/** A run of text under the same marks. */
export interface Piece<Name extends string = string> {
  readonly text: string;
  readonly start: number;
  readonly names: readonly Name[];
}

/** Cuts a text at the edges of its marks. Marks beyond the text are clipped, empty ones ignored. */
export function splitByMarks<Name extends string>(
  text: string,
  marks: readonly Mark<Name>[],
): readonly Piece<Name>[] {
  const clipped = marks
    .map((mark) => ({
      ...mark,
      start: Math.max(0, Math.min(mark.start, text.length)),
      end: Math.max(0, Math.min(mark.end, text.length)),
    }))
    .filter((mark) => mark.start < mark.end);
  const cuts = new Set([0, text.length]);
  for (const mark of clipped) cuts.add(mark.start).add(mark.end);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const names = clipped.filter((m) => m.start <= start && end <= m.end).map((m) => m.name);
    return { text: text.slice(start, end), start, names };
  });
}
