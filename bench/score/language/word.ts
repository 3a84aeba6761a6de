// The words and sentences that are compared: those of a treebank, and those that a program finds.

import type { Span } from '../../../src/model/span.ts';

/** One syntactic word; every offset is a UTF-16 position in the raw text of its document. */
export interface Word extends Span {
  readonly form: string;
  /** Part of a multiword token, whose span it then has in place of its own. */
  readonly multiword: boolean;
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  /** Index of the head in the words of the document; -1 at a root. */
  readonly head: number;
  readonly deprel: string;
}

/** A text divided into words and sentences. */
export interface Analysed {
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
}

/** A document of a treebank, its raw text put together again. */
export interface GoldDocument extends Analysed {
  readonly id: string;
  readonly text: string;
}

/** A word without what a program does not tell; such a layer is not reported for it. */
export function bareWord({ start, end }: Span, form: string, upos = '_'): Word {
  return { start, end, form, upos, multiword: false, xpos: '_', lemma: '_', head: -1, deprel: '_' };
}
