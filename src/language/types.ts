/**
 * What the language layer returns: tokens, sentences and names of one text.
 *
 * Everything is a span of the text that was given (UTF-16 offsets), so
 * `text.slice(token.start, token.end)` is always the surface form.
 */
import type { Span } from '../model/span.ts';

/** One syntactic word in the sense of Universal Dependencies v2. */
export interface Token extends Span {
  /** Dictionary form; proper nouns keep their case. */
  readonly lemma: string;
  /** Universal part of speech, such as `NOUN`. */
  readonly upos: string;
  /** Penn Treebank part of speech, such as `NNS`. */
  readonly xpos: string;
  /** Index of the head token in `Analysis.tokens`; -1 at the root of a sentence. */
  readonly head: number;
  /** Relation to the head, such as `nsubj:pass`. */
  readonly deprel: string;
}

/** One sentence; its tokens are `tokens[firstToken]` up to, not including, `tokens[endToken]`. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** Person; organisation; place; everything else that has a name (peoples, events, works, laws). */
export type NameType = 'PER' | 'ORG' | 'LOC' | 'MISC';

/** A named entity. Names never overlap, stay in one sentence and end at token boundaries. */
export interface Name extends Span {
  readonly type: NameType;
  /** Mean probability, under the model, of the tags chosen for the tokens of the name (0 to 1). */
  readonly confidence: number;
}

/** The whole analysis of one text, each list in the order of the text. */
export interface Analysis {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
}

/** What the caller knows about the layout of the text. */
export interface AnalyseOptions {
  /** Offsets at which one sentence must end and the next begin. */
  readonly breaks?: readonly number[];
  /** Parts that are not analysed at all: they get no tokens and end the sentence before them. */
  readonly skip?: readonly Span[];
}
