// The noun of this part: a whole noun phrase, whatever it speaks of.

import type { Span } from '../../../model/index.ts';

/** What the head of a phrase is: a pronoun, a proper name, or a common noun. */
export type PhraseForm = 'pronoun' | 'name' | 'nominal';

/** A noun phrase with all that belongs to it. Tokens are indices into the document's tokens. */
export interface Phrase extends Span {
  readonly form: PhraseForm;
  readonly head: number;
  /** Tokens [first, endToken) that it covers. */
  readonly first: number;
  readonly endToken: number;
  readonly sentence: number;
  /** Whether it joins several: "Lind and Berg". */
  readonly joined: boolean;
}
