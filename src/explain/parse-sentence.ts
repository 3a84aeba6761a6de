// The reading of an article and a piece of evidence in, the parse of its sentence out: the words with
// their heads counted within the sentence.

import { type EdgeEvidence, overlaps, type Reading, type ReadToken } from '../model/index.ts';
import { EDGE_PARTS, type EdgePart, type ParsedWord } from './explanation.ts';

/** The words of the sentence of evidence; `text` is the article's. */
export function parseSentence(
  text: string,
  { tokens }: Reading,
  evidence: EdgeEvidence,
): readonly ParsedWord[] {
  const first = firstFrom(tokens, evidence.start);
  const end = firstFrom(tokens, evidence.end);
  return tokens.slice(first, end).map((token) => {
    const { start, end: tokenEnd, lemma, upos, deprel, head } = token;
    const part = partOf(token, evidence);
    return {
      start,
      end: tokenEnd,
      text: text.slice(start, tokenEnd),
      lemma,
      upos,
      deprel,
      // A mention in a caption may be less than a sentence, so that a head lies outside.
      head: head >= first && head < end ? head - first : -1,
      ...(part === undefined ? {} : { part }),
    };
  });
}

/** Index of the first token that begins at an offset or after it; tokens are in order of text. */
function firstFrom(tokens: readonly ReadToken[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The smallest part that holds a token: a trigger may stand within a name. */
function partOf(token: ReadToken, evidence: EdgeEvidence): EdgePart | undefined {
  return EDGE_PARTS.flatMap((part) => {
    const pair = evidence[part];
    if (pair === undefined) return [];
    const [start, end] = pair;
    return overlaps(token, { start, end }) ? [{ part, length: end - start }] : [];
  }).sort((a, b) => a.length - b.length)[0]?.part;
}
