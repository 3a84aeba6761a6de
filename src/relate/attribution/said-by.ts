// Attributions in, the question who says what a span says out.

import { type Tree, tokensIn } from '../../language/dependency-tree.ts';
import { covers, groupBy, overlaps, type Span } from '../../model/index.ts';
import type { Attribution } from '../context.ts';

/**
 * Prepares the question who says what a span says: gives the index of the innermost attribution whose
 * content holds it. The speaking itself is outside it, and so is what somebody only means to do.
 */
export function indexAttributions(
  tree: Tree,
  attributions: readonly Attribution[],
): (span: Span) => number | undefined {
  const stated = attributions.flatMap(({ statement, content }, index) =>
    statement ? sentencesOf(tree, content).map((sentence) => ({ sentence, index })) : [],
  );
  const bySentence = groupBy(stated, ({ sentence }) => sentence);
  const lengthOf = (index: number) => {
    const { start = 0, end = 0 } = attributions[index]?.content ?? {};
    return end - start;
  };
  return (span) => {
    const sentence = tree.sentenceOf[tokensIn(tree, span).first] ?? -1;
    const around = (bySentence.get(sentence) ?? [])
      .map(({ index }) => index)
      .filter((index) => {
        const found = attributions[index];
        return found !== undefined && covers(found.content, span) && !overlaps(found.cue, span);
      });
    return around.sort((a, b) => lengthOf(a) - lengthOf(b) || a - b)[0];
  };
}

function sentencesOf(tree: Tree, span: Span): readonly number[] {
  const { first, end } = tokensIn(tree, span);
  const from = tree.sentenceOf[first] ?? 0;
  const to = tree.sentenceOf[Math.max(first, end - 1)] ?? from;
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
