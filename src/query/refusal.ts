// A question whose answer would be none in; out, the error that refuses it, with questions that would be answered.

import { type Answer, RapportError } from '../model/index.ts';
import { nearestQuestions } from './question/nearest-questions.ts';
import type { Understood } from './question/understand.ts';
import type { QuerySource } from './source.ts';

/** What was asked, how it was understood, and how to ask something beside it. */
export interface Unanswered {
  readonly source: QuerySource;
  readonly text: string;
  readonly understood: Understood;
  readonly run: (cypher: string) => Answer;
}

/** No row, or a count of none. */
export function isEmpty({ columns, rows }: Pick<Answer, 'columns' | 'rows'>): boolean {
  return rows.length === 0 || (columns.join() === 'count' && rows[0]?.[0] === 0);
}

const SUGGESTED = 5;

/** The error. */
export function refusal(
  { source, text }: Unanswered,
  message: string,
  { position = 0, unread = [] }: { readonly position?: number; readonly unread?: number[] } = {},
): RapportError {
  const suggestions = nearestQuestions(source, text, { trouble: { unread }, limit: SUGGESTED });
  return new RapportError('query.not-understood', message, { position, suggestions });
}

/**
 * The error where an article says what the graph does not hold.
 *
 * @param missing what that is, as the object of "hold": "it", "the other side"
 */
export function unheld(asked: Unanswered, missing: string, sentence: string): RapportError {
  const known = `the graph does not hold ${missing}, though an article says: "${sentence}"`;
  return refusal(asked, `not told as it was asked: ${known}`);
}
