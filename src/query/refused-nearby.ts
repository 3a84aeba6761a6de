// A question without an answer in; out, an error that quotes the sentence of the articles that comes nearest to one, where
// some sentence does: who holds a post is told beside a name, a deed of some who are not named, or in other words.

import type { Answer } from '../model/index.ts';
import { sentenceWithAll } from './question/told-sentence.ts';
import { untoldGroup } from './question/untold-groups.ts';
import { untoldNearby } from './question/untold-nearby.ts';
import { untoldPost } from './question/untold-posts.ts';
import { isEmpty, type Unanswered, unheld } from './refusal.ts';

/** Who holds a post of a country is told beside its name, or as somebody's counterpart. */
export function refuseUntoldPost(asked: Unanswered): void {
  const { deed, unlimited = [] } = asked.understood;
  if (deed === undefined || unlimited.length > 0) return;
  const sentence = untoldPost(asked.source, deed);
  if (sentence === undefined) return;
  throw unheld(asked, 'it', sentence);
}

/** Nobody is named, and a sentence has all the words of the question: "who led the gang". */
export function refuseSaid(asked: Unanswered): void {
  const { words, asksDetail } = asked.understood;
  const sentence = asksDetail === true ? undefined : sentenceWithAll(asked.source, words);
  if (sentence === undefined) return;
  throw unheld(asked, 'it', sentence);
}

/** "Who is mayor of Vik", where an article on Vik speaks of the mayor. */
export function refuseNearby({ columns }: Answer, asked: Unanswered): void {
  // None of a kind is counted among those who did it.
  if (columns.join() === 'count') return;
  if (isToldBeside(asked)) return;
  const sentence = untoldNearby(asked.source, asked.understood);
  if (sentence === undefined) return;
  throw unheld(asked, 'it', sentence);
}

/** It is told of another day or place, or as planned: that is said beside the answer. */
export function isToldBeside({
  understood: { ofAnyStatus, unlimited = [] },
  run,
}: Unanswered): boolean {
  const others = [
    ...(ofAnyStatus === undefined ? [] : [ofAnyStatus]),
    ...unlimited.map(({ cypher }) => cypher),
  ];
  return others.some((cypher) => !isEmpty(run(cypher)));
}

/** It was done by, or to, some who are not named, and whoever the question names may be one of them. */
export function refuseUnnamed(asked: Unanswered): void {
  const { deed, asksSource } = asked.understood;
  if (deed === undefined || asksSource === true) return;
  const found = untoldGroup(asked.source, deed);
  if (found === undefined) return;
  const missing = found.called === undefined ? 'the other side' : `who the "${found.called}" are`;
  throw unheld(asked, missing, found.sentence);
}
