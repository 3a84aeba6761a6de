// A sentence of our own with who says what in it, in words; the same as spans of its text out.

import type { Span } from '../../src/model/index.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { AttributedSentence } from '../../tests/fixtures/attributions.ts';

/** Who says what: the source's words, none where nobody is named, and what is said. */
export interface SaidSpans {
  readonly source?: Span;
  readonly content: Span;
}

/**
 * Where source and content of a sentence stand, the content with the quotation marks around it.
 *
 * @throws Error when a row does not quote its text.
 */
export function goldSpans({ text, says }: AttributedSentence): readonly SaidSpans[] {
  return says.map(([source, content]) => {
    const at = contentAt(text, content);
    const wide = withQuotes(text, at);
    return source === ''
      ? { content: wide }
      : { source: sourceAt(text, source, at), content: wide };
  });
}

/** What a Reading holds, in the same shape: a source that is its own cue is nobody. */
export function foundSpans({ attributions }: Reading): readonly SaidSpans[] {
  const span = ([start, end]: readonly [number, number]) => ({ start, end });
  return attributions.map(({ source, cue, content }) =>
    source[0] === cue[0] && source[1] === cue[1]
      ? { content: span(content) }
      : { source: span(source), content: span(content) },
  );
}

function contentAt(text: string, content: string): Span {
  const start = text.indexOf(content);
  if (start < 0) throw new Error(`"${text}" does not say "${content}"`);
  return { start, end: start + content.length };
}

/** With the mark that opens before a span, and what closes behind it: ` "We agree," `. */
function withQuotes(text: string, { start, end }: Span): Span {
  const [closing = ''] = /^[,.!?;]?["”'’](?!\w)/.exec(text.slice(end)) ?? [];
  const isOpened = /(?<!\w)["“'‘]$/.test(text.slice(0, start));
  return isOpened && closing !== ''
    ? { start: start - 1, end: end + closing.length }
    : { start, end };
}

/** The place of a source outside what it says, where there is one: "she claims ... she". */
function sourceAt(text: string, source: string, content: Span): Span {
  const places = [...text.matchAll(new RegExp(`(?<!\\w)${escaped(source)}(?!\\w)`, 'g'))].map(
    ({ index }) => ({ start: index, end: index + source.length }),
  );
  const outside = places.find(({ start, end }) => end <= content.start || start >= content.end);
  const place = outside ?? places[0];
  if (place === undefined) throw new Error(`"${text}" does not name "${source}"`);
  return place;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
