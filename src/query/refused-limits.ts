// A question for what was done at a place, on a day, or in the word of a noun, and without an answer, in; out, an error
// where the articles tell of it without saying where or when, or in another word: nobody would be a guess.

import type { Answer } from '../model/index.ts';
import { cellText } from './cell-text.ts';
import { FEW_ARTICLES } from './question/sentences-on.ts';
import { toldSentence } from './question/told-sentence.ts';
import { refusal, type Unanswered, unheld } from './refusal.ts';

/**
 * Refuses where it is told without the place or the day that the question limits it to.
 *
 * Of nobody in particular something without a place is told in any large graph: that is said beside the answer.
 *
 * @throws RapportError query.not-understood
 */
export function refuseOpen(asked: Unanswered): void {
  const { deed, worded, unlimited = [] } = asked.understood;
  // What happened there is told of much that has no place.
  if (deed === undefined && worded === undefined) return;
  const isFew = asked.source.countLabel('Article') <= FEW_ARTICLES;
  if (!isFew && (deed?.sides.length ?? 0) === 0) return;
  for (const { cypher, limit } of unlimited) {
    const open = openEvidence(asked.run(cypher), limit);
    if (open === undefined) continue;
    const which = limit === 'place' ? 'where' : 'when';
    throw refusal(
      asked,
      `not told as it was asked: the articles tell of it without saying ${which}: "${open.told}"; an article says: "${open.sentence}"`,
    );
  }
}

/** What is told without it: the row, and the sentence that it rests on. */
function openEvidence({ columns, rows, evidence }: Answer, limit: string) {
  const at = columns.indexOf(limit);
  const first = evidence.find(({ row }) => at >= 0 && (rows[row]?.[at] ?? null) === null);
  if (first === undefined) return undefined;
  const told = (rows[first.row] ?? []).map(cellText).filter(Boolean).join(', ');
  return { told, sentence: first.sentence };
}

/**
 * Refuses where the articles tell of such an event without the day or the place that is asked for, or of others of its
 * kind in other words: "the raid" where only a bombing is told.
 *
 * @throws RapportError query.not-understood
 */
export function refuseWorded(asked: Unanswered): void {
  const { worded, unsettled } = asked.understood;
  const [first] = unsettled === undefined ? [] : asked.run(unsettled).evidence;
  if (first !== undefined) throw unheld(asked, 'it', first.sentence);
  if (worded === undefined) return;
  const said = toldSentence(asked.source, asked.understood.words);
  const quoted = said === undefined ? '' : `, though an article says: "${said}"`;
  throw refusal(asked, `not told as it was asked: the graph holds no "${worded}"${quoted}`);
}
