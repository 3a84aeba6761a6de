// Pieces of a text, in order, in; where they stand out. For programs that give words without offsets.

import type { Span } from '../../../src/model/span.ts';

/** Finds pieces one after the other. @returns a function; undefined for a piece that is not ahead */
export function createLocator(text: string): (piece: string) => Span | undefined {
  let from = 0;
  return (piece) => {
    if (piece === '') return undefined;
    const start = text.indexOf(piece, from);
    // A piece that was rewritten must not be found pages ahead.
    if (start < 0 || text.slice(from, start).trim().length > piece.length) return undefined;
    from = start + piece.length;
    return { start, end: from };
  };
}
