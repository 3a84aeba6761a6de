// Readings and judgements in, readings out in which what a person set apart is apart: where one reading
// takes two for one, the words that were set apart become an entity of their own. The readings in the
// store stay as they were read.

import {
  type ArticleReading,
  groupBy,
  indexAt,
  type Judgement,
  PERSON,
  parseAnchor,
} from '../../model/index.ts';
import { settleTies, type Tie } from './agreement.ts';
import { splitReading } from './split-reading.ts';

/** Applies what persons said of mentions within one article. */
export function judgeReadings(
  articles: readonly ArticleReading[],
  judgements: readonly Judgement[],
): readonly ArticleReading[] {
  const pairs = groupBy(judgements.flatMap(pairWithin), ({ document }) => document);
  if (pairs.size === 0) return articles;
  return articles.map((article) => {
    const told = pairs.get(article.document.id);
    return told === undefined ? article : judgeReading(article, told);
  });
}

interface AnchorPair {
  readonly document: string;
  readonly same: boolean;
  readonly left: { readonly start: number; readonly end: number };
  readonly right: { readonly start: number; readonly end: number };
}

function pairWithin({ left, right, verdict, by }: Judgement): readonly AnchorPair[] {
  if (by !== PERSON || (verdict !== 'same' && verdict !== 'different')) return [];
  const [a, b] = [parseAnchor(left), parseAnchor(right)];
  if (a === undefined || b === undefined || a.document !== b.document) return [];
  if (a.event !== undefined || b.event !== undefined) return [];
  return [{ document: a.document, same: verdict === 'same', left: a, right: b }];
}

function judgeReading(article: ArticleReading, pairs: readonly AnchorPair[]): ArticleReading {
  const { document, reading } = article;
  const { mentions } = reading;
  const ties = pairs.flatMap(({ left, right, same }): readonly Tie[] => {
    const [a, b] = [indexAt(mentions, left), indexAt(mentions, right)];
    const isOne = a >= 0 && b >= 0 && mentions[a]?.entity === mentions[b]?.entity;
    return isOne ? [{ a, b, same }] : [];
  });
  const groups = groupsApart(ties, mentions.length);
  if (groups.length === 0) return article;
  return { document, reading: splitReading(document.text, reading, groups) };
}

/** The mentions that were set apart, each with those that are one with it, in the order of the text. */
function groupsApart(ties: readonly Tie[], size: number): readonly (readonly number[])[] {
  const { holds, find } = settleTies(ties, size);
  const named = new Set(ties.flatMap(({ a, b }) => [a, b]));
  const leaving = new Set(ties.flatMap(({ a, same }, at) => (!same && holds[at] ? [find(a)] : [])));
  const inOrder = [...named].sort((a, b) => a - b).filter((mention) => leaving.has(find(mention)));
  return [...groupBy(inOrder, (mention) => find(mention)).values()];
}
