// The head of what was read in, the evidence of it out: its sentence, the rule, how sure it is.

import { sentenceSpan, type Tree } from '../../language/dependency-tree.ts';
import type { ReadEvidence, ReadGrounds } from '../../model/reading.ts';

/** The sentence that a token stands in, with the rules that read it. */
export function evidenceOf(tree: Tree, head: number, grounds: ReadGrounds): ReadEvidence {
  const { start, end } = sentenceSpan(tree, head);
  const { rule, pattern, statusRule, statusWord, typeRule, confidence } = grounds;
  return {
    start,
    end,
    rule,
    ...(pattern === undefined ? {} : { pattern }),
    ...(statusRule === undefined ? {} : { statusRule }),
    ...(statusWord === undefined ? {} : { statusWord }),
    ...(typeRule === undefined ? {} : { typeRule }),
    confidence,
  };
}
