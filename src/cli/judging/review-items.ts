// Suggestions in, what a person is shown of each out: both candidates with their sentences, and the id to
// answer by.

import { hashOf, type Judgement } from '../../model/index.ts';
import { type JudgedCorpus, type MentionView, viewAnchor } from './judged-corpus.ts';

/** One pair that waits for a person. */
export interface ReviewItem {
  /** Stays the same as long as the pair is the same. */
  readonly id: string;
  readonly names: readonly [string, string];
  /** 0 to 1. */
  readonly score: number;
  readonly reason: string;
  readonly rule: string;
  readonly left: MentionView;
  readonly right: MentionView;
}

/** Id of a suggestion. */
export function suggestionId({ left, right }: Judgement): string {
  return hashOf([left, right].sort(), 8);
}

/** What waits, the surest first. */
export function reviewItems(corpus: JudgedCorpus): readonly ReviewItem[] {
  return corpus.resolution.suggestions.flatMap((suggestion) => {
    const [left] = viewAnchor(corpus, suggestion.left);
    const [right] = viewAnchor(corpus, suggestion.right);
    if (left === undefined || right === undefined) return [];
    const { names = [left.words, right.words], score, reason, by } = suggestion;
    return [{ id: suggestionId(suggestion), names, score, reason, rule: by, left, right }];
  });
}

/** One pair as text, both sides with their sentence. */
export function formatReviewItem({ id, names, score, reason, left, right }: ReviewItem): string {
  const side = ({ words, sentence, article }: MentionView) =>
    `  ${words}\n    “${sentence}”\n    ${article}`;
  return [
    `${id}  ${names[0]} = ${names[1]}?  ${score.toFixed(2)}, ${reason}`,
    side(left),
    side(right),
  ].join('\n');
}
