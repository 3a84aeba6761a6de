// Persons who are only called by a noun in, links to those of their article whom other articles call by it out.
// Method: "the dealer", in an article that names Fergus Cullen without saying what he is, is he where another article
// has "the art dealer Fergus Cullen" and nobody else whom it names is called a dealer anywhere.

import type { ArticleReading } from '../../../model/index.ts';
import type { Candidate } from '../candidate.ts';
import { bareNoun, callingsOf } from './callings.ts';
import type { Linking } from './linking.ts';
import { areToldTogether } from './told-together.ts';

/** Links those who are called by a noun; persons with names have been linked before. */
export function linkCallings(
  candidates: readonly Candidate[],
  articleOf: (index: number) => ArticleReading | undefined,
  linking: Linking,
): void {
  const persons = candidates.flatMap(({ entity, unnamed, ref }, index) => {
    const article = entity.type === 'person' ? articleOf(index) : undefined;
    return article === undefined ? [] : [{ index, unnamed, ref, article }];
  });
  const described = persons.flatMap((person) => {
    const noun = person.unnamed ? bareNoun(person.article.reading, person.ref.index) : undefined;
    return noun === undefined ? [] : [{ ...person, noun }];
  });
  const documents = new Set(described.map(({ ref }) => ref.document));
  const named = new Map<string, number[]>();
  for (const { index, unnamed, ref } of persons)
    if (!unnamed && documents.has(ref.document))
      named.set(ref.document, [...(named.get(ref.document) ?? []), index]);
  // Of most persons nobody asks what they are called.
  const asked = new Set([...named.values()].flat().map(linking.find));
  const callings = new Map<number, Set<string>>();
  for (const { index, unnamed, ref, article } of persons) {
    const root = linking.find(index);
    if (unnamed || !asked.has(root)) continue;
    const known = callings.get(root) ?? new Set();
    for (const noun of callingsOf(article.reading, ref.index)) known.add(noun);
    callings.set(root, known);
  }
  for (const { index, ref, article, noun } of described) {
    const called = (named.get(ref.document) ?? []).filter((one) =>
      callings.get(linking.find(one))?.has(noun),
    );
    const [who, other] = called;
    if (who === undefined || other !== undefined) continue;
    const self = candidates[who]?.ref.index;
    if (areToldTogether(article.reading, ref.index, (entity) => entity === self)) continue;
    const reason = `called a ${noun} elsewhere, as nobody else of the article is`;
    linking.join({ a: who, b: index, score: 0.75, reason, rule: 'resolve.calling' });
  }
}
