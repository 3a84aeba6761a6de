// Offsets in, slices of text out. The one rule of the project: text.slice(start, end) is the surface.

/** Half-open range [start, end) in UTF-16 code units of a document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span as it is written in JSON: [start, end]. */
export type SpanPair = readonly [start: number, end: number];

/** The words a span covers. */
export function surface(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Writes a span for JSON. */
export function toPair(span: Span): SpanPair {
  return [span.start, span.end];
}

/** Order of text: by start, the longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
