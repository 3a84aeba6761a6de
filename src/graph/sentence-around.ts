// The sentences of an article in order and some words in; the sentence that they stand in out.

import type { SpanPair } from '../model/index.ts';

/** The sentence that covers a span; the span itself where none does, as in a caption. */
export function sentenceAround(sentences: readonly SpanPair[], span: SpanPair): SpanPair {
  const [start, end] = span;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found !== undefined && found[0] <= start && end <= found[1] ? found : span;
}
