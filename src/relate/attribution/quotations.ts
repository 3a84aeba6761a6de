// A text in, the spans of its quotations out, with their marks.

import type { Span } from '../../model/index.ts';

/** A quotation may run over sentences, but not over the end of its paragraph. */
const PAIRS: readonly RegExp[] = [
  /“[^“”\n]+(?:”|(?=\n|$))/g,
  /(?<![\w"])"(?!\s)[^"\n]+?(?<!\s)"(?!\w)/g,
  /(?<![\w‘])‘(?=[A-Z])[^‘\n]+?[.,!?\w]’(?!\w)/g,
  /(?<![\w'])'(?=[A-Z])[^'\n]*(?:\w'\w[^'\n]*)*'(?!\w)/g,
];

/** The quotations of a text in order; those inside another are left out. */
export function findQuotations(text: string): readonly Span[] {
  const all = PAIRS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of all) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
