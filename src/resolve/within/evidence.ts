// The head of what was read in, the evidence of it out: its sentence, the rule, how sure it is.

import { sentenceSpan, type Tree } from '../../language/dependency-tree.ts';
import type { ReadEvidence } from '../../model/reading.ts';

/** The sentence that a token stands in, with the rule that read it. */
export function evidenceOf(
  tree: Tree,
  head: number,
  { rule, confidence }: Pick<ReadEvidence, 'rule' | 'confidence'>,
): ReadEvidence {
  const { start, end } = sentenceSpan(tree, head);
  return { start, end, rule, confidence };
}
