// Persons who are only described, by a post that one holds at a time, in; links to those who are named as its holders
// in articles of the same weeks out. Method: "the Slovenian foreign minister" of one article is who another article of
// those weeks names as Slovenia's foreign minister, if none names anybody else.

import { type ArticleReading, groupBy } from '../../../model/index.ts';
import { findPost } from '../../../ontology/index.ts';
import type { Candidate } from '../candidate.ts';
import { dayRangeOf } from '../events/day-range.ts';
import { describedPost, isSingle, type SinglePost } from './described-post.ts';
import type { Linking } from './linking.ts';
import { POST_TIES } from './profile.ts';
import { areToldTogether } from './told-together.ts';

/** Between two articles of the same weeks; later, somebody else may hold the post. */
const WEEKS_DAYS = 60;

/** Somebody in a post. */
interface Holder {
  readonly index: number;
  readonly post: SinglePost;
  readonly key: string;
  readonly day: number;
}

/** Links those who are described by a post to its one holder; bodies have been linked before. */
export function linkHolders(
  candidates: readonly Candidate[],
  articleOf: (index: number) => ArticleReading | undefined,
  linking: Linking,
): void {
  const indexOf = new Map(candidates.map(({ ref }, at) => [`${ref.index} ${ref.document}`, at]));
  const holders = candidates.flatMap((candidate, index) => {
    const article = candidate.entity.type === 'person' ? articleOf(index) : undefined;
    const day = dayRangeOf(article?.document.date)?.first;
    if (article === undefined || day === undefined) return [];
    return postsIn(article, candidate).flatMap((post): readonly Holder[] => {
      const key = keyOf(post, (entity) => {
        const body = indexOf.get(`${entity} ${candidate.ref.document}`);
        return body === undefined ? undefined : linking.find(body);
      });
      return key === undefined ? [] : [{ index, post, key, day }];
    });
  });
  for (const [, sharing] of groupBy(holders, ({ key }) => key)) {
    const isDescribed = ({ index }: Holder) => candidates[index]?.unnamed === true;
    const named = sharing.filter((holder) => !isDescribed(holder));
    if (named.length === 0) continue;
    for (const one of sharing.filter(isDescribed)) {
      const near = named.filter(({ day }) => Math.abs(day - one.day) <= WEEKS_DAYS);
      const [first, ...others] = [...groupBy(near, ({ index }) => linking.find(index)).values()];
      const holder = first?.[0];
      if (holder === undefined || others.length > 0) continue;
      const own = candidates[one.index]?.ref.index;
      const article = articleOf(one.index);
      if (article === undefined || own === undefined) continue;
      const isHolder = (entity: number) => {
        const at = indexOf.get(`${entity} ${article.document.id}`);
        return at !== undefined && linking.find(at) === linking.find(holder.index);
      };
      if (areToldTogether(article.reading, own, isHolder)) continue;
      const reason = `the ${one.post.isFormer ? 'former ' : ''}${one.post.title}, whom other articles of those weeks name`;
      linking.join({ a: holder.index, b: one.index, score: 0.8, reason, rule: 'resolve.holder' });
    }
  }
}

/** The posts that an article states of somebody, or describes somebody by. */
function postsIn(article: ArticleReading, { ref, unnamed }: Candidate): readonly SinglePost[] {
  if (unnamed) return [describedPost(article, ref.index) ?? []].flat();
  const { relations, entities } = article.reading;
  return relations.flatMap(({ subject, object, type, status, title, time }) => {
    if (subject !== ref.index || !POST_TIES.has(type) || status !== 'occurred') return [];
    const post = findPost(title ?? '');
    if (post === undefined || !isSingle(post.title, post.kind)) return [];
    const body = entities[object];
    const isFormer = time?.startsWith('..') === true;
    const country = body?.kind === 'country' ? body.country : undefined;
    return [
      {
        title: post.title,
        isFormer,
        body: country === undefined ? { entity: object } : { country },
      },
    ];
  });
}

function keyOf(
  { title, body, isFormer }: SinglePost,
  rootOf: (entity: number) => number | undefined,
): string | undefined {
  const of = 'country' in body ? body.country : rootOf(body.entity);
  return of === undefined
    ? undefined
    : `${isFormer ? 'former ' : ''}${SAME.get(title) ?? title}|${of}`;
}

/** One post under two titles. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['ceo', 'chief executive'],
  ['chief executive officer', 'chief executive'],
  ['premier', 'prime minister'],
  ['defense minister', 'defence minister'],
  ['defense secretary', 'defence secretary'],
  ['labor minister', 'labour minister'],
  ['chairwoman', 'chairman'],
  ['chairperson', 'chairman'],
  ['director general', 'director-general'],
  ['secretary general', 'secretary-general'],
]);
