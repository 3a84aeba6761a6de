// A verb of a parsed sentence in; out, whether the sentence tells that it was done, that it is to come, or neither: it is
// denied, wished for, a condition, or a part of what somebody only says that he wants.

import { childrenAs, type ParsedSentence, wordAt } from './parsed-sentence.ts';

/** How a deed is told. */
export type Manner = 'done' | 'coming' | 'open';

const SAYING = new Set(
  'say tell report announce confirm add reveal admit state disclose show find know note'.split(' '),
);
const BEGINNING = new Set(['go', 'begin', 'start', 'continue', 'manage']);
const COMING = new Set('due expect plan set schedule intend'.split(' '));
const TURNED = new Set(
  'before if unless until whether lest of with for from without to'.split(' '),
);
const OPEN = /^(?:not|n't|never|may|might|could|can|should|must|allegedly|reportedly|no)$/;
const LATER = /^(?:will|would|'ll)$/;
/** Relations above which nothing turns what is told below them. */
const APART = new Set(['acl:relcl', 'appos', 'parataxis', 'root']);

/** How a deed is told; `isAsked` tells whether the question has the word itself: "who offered to resign". */
export function mannerOf(
  parsed: ParsedSentence,
  verb: number,
  isAsked: (token: number) => boolean,
): Manner {
  let manner: Manner = 'done';
  let joined = false;
  for (let at = verb; at >= 0; ) {
    const { deprel = 'root', head = -1, xpos = '' } = parsed.tokens[at] ?? {};
    if (!joined) {
      const helps = childrenAs(parsed, at, 'aux', 'advmod', 'det').map((one) =>
        wordAt(parsed, one),
      );
      if (helps.some((word) => OPEN.test(word))) return 'open';
      if (helps.some((word) => LATER.test(word)) || isToBe(parsed, at)) {
        if (at !== verb && !isAsked(at)) return 'open';
        manner = 'coming';
      }
    }
    if (APART.has(deprel) || head < 0) return manner;
    // "Owned by X" is so; "a plan to leave" is none.
    if (deprel === 'acl') return xpos === 'VBN' || xpos === 'VBG' ? manner : 'open';
    const governor = parsed.tokens[head]?.lemma.toLowerCase() ?? '';
    const marks = childrenAs(parsed, at, 'mark', 'case').map((one) => wordAt(parsed, one));
    if (deprel === 'xcomp' && COMING.has(governor)) manner = 'coming';
    else if (deprel === 'xcomp' && !isAsked(head) && !BEGINNING.has(governor)) return 'open';
    if (deprel === 'ccomp' && !SAYING.has(governor) && !isAsked(head)) return 'open';
    if (deprel === 'advcl' && !isAsked(head) && marks.some((word) => TURNED.has(word)))
      return 'open';
    if (deprel === 'csubj') return 'open';
    joined = deprel === 'conj';
    at = head;
  }
  return manner;
}

/** "Is to meet", "are to visit". */
function isToBe(parsed: ParsedSentence, at: number): boolean {
  const helps = childrenAs(parsed, at, 'mark', 'aux', 'cop').map((one) => wordAt(parsed, one));
  return helps.includes('to') && helps.some((word) => word === 'is' || word === 'are');
}
