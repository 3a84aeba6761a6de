// A name from an article in; one line that is safe and short enough to show, out.

/** Longest label, in grapheme clusters. */
export const MAX_LABEL_GRAPHEMES = 80;

// Line ends and controls become blanks. What cannot be seen, or turns text around, goes: format
// characters (bidi marks, overrides and isolates, zero-width characters, tags, the byte order mark),
// lone surrogates, and letters and marks that draw nothing. Joiners go too: a name reads without.
const BLANK = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
const UNSEEN = /[\p{Cf}\p{Cs}\u115f\u1160\u3164\uffa0]|\u034f|\u17b4|\u17b5/gu;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Takes out what cannot be seen or turns text around, joins blanks, and cuts to `limit` graphemes. */
export function cleanLabel(raw: string, limit = MAX_LABEL_GRAPHEMES): string {
  const line = raw.slice(0, 4_000).replace(UNSEEN, '').replace(BLANK, ' ').trim();
  if (line.length <= limit) return line === '' ? '(no name)' : line;
  let kept = '';
  let count = 0;
  for (const { segment } of segmenter.segment(line)) {
    count += 1;
    if (count > limit) return `${kept.trimEnd()}…`;
    // One cluster may hold hundreds of combining marks; eight units are enough for any letter.
    kept += segment.length > 16 ? segment.slice(0, 8) : segment;
  }
  return kept;
}
