// Posts right before a name: "Norne Bank director Anna Lind", "professors Anna Lind and Jonas Berg".

import { childrenBy, withConjuncts, wordOf } from '../../language/dependency-tree.ts';
import type { Mention } from '../../mention/index.ts';
import { isHonorific, isTitleWord } from '../../mention/titles.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { FactDraft, ReadingContext } from '../context.ts';
import { isPersonName, tokensOf } from './kinds-of-mention.ts';
import { bodiesIn } from './post.ts';
import { factsOf, fits, type PostFinding } from './post-facts.ts';

/** The facts of all posts right before names. */
export function titledPosts(context: ReadingContext): readonly FactDraft[] {
  return persons(context).flatMap(([index, person]) =>
    titled(context, index, person).flatMap((one) =>
      factsOf(context, {
        person: one,
        last: titleBefore(context, person),
        head: person.head,
        ...ofName(context, one),
        rule: 'post.title',
        confidence: 0.9,
      }),
    ),
  );
}

/** The persons that are named, each by its index. */
export function persons(context: ReadingContext): readonly (readonly [number, Mention])[] {
  return context.mentions.flatMap((mention, index) =>
    mention.kind === 'name' && mention.type === 'person' ? [[index, mention] as const] : [],
  );
}

/** The word right before a name; behind a post the form of address is none: "Prime Minister Sheikh Nasser". */
function titleBefore({ tree }: ReadingContext, { first }: Mention): number {
  const last = first - 1;
  const isAddress = last > 0 && isHonorific(wordOf(tree, last)) && isTitleWord(tree, last - 1);
  return isAddress ? last - 1 : last;
}

/** "professors Anna Lind and Jonas Berg": a plural before a list is the post of everyone in it. */
function titled(context: ReadingContext, index: number, person: Mention): readonly number[] {
  const { tree, mentions, mentionAt } = context;
  if (tree.tokens[person.first - 1]?.xpos !== 'NNS') return [index];
  // The parse may hang the next name on the last word of this one.
  const listed = tokensOf(person)
    .flatMap((word) => withConjuncts(tree, word))
    .flatMap((head) => mentionAt(head) ?? []);
  const all = [...new Set([index, ...listed])]
    .filter((one) => isPersonName(mentions[one]))
    .toSorted((a, b) => (mentions[a]?.first ?? 0) - (mentions[b]?.first ?? 0));
  // "Labour leaders Lind and Berg, Harbour leaders Holt and Dahl": a title of their own begins another list.
  const next = all.findIndex(
    (one, at) =>
      at > 0 && /^(?:NN|NNS)$/.test(tree.tokens[(mentions[one]?.first ?? 0) - 1]?.xpos ?? ''),
  );
  return next < 0 ? all : all.slice(0, next);
}

/**
 * "President Anna Lind of Norway": the body may stand behind the name; behind the last of "Ministers Lind and Berg of
 * Norway" it is that of both.
 */
function ofName(context: ReadingContext, person: number): Pick<PostFinding, 'giver'> {
  const own = ofOne(context, person);
  const { tree, mentions, mentionAt } = context;
  const { first = 0, head = 0 } = mentions[person] ?? {};
  if (own !== undefined) return { giver: own };
  if (tree.tokens[first - 1]?.xpos !== 'NNS') return {};
  const shared = withConjuncts(tree, head).flatMap((one) => {
    const other = mentionAt(one);
    return other === undefined ? [] : (ofOne(context, other) ?? []);
  });
  const [giver, another] = shared;
  return giver === undefined || another !== undefined ? {} : { giver };
}

/** The body right behind one name. */
function ofOne(context: ReadingContext, person: number): number | undefined {
  const { tree, mentions } = context;
  const named = mentions[person];
  if (named === undefined) return undefined;
  return tokensOf(named)
    .flatMap((word) => childrenBy(tree, word, 'nmod'))
    .filter((child) => child >= named.endToken && prepositionOf(tree, child) === 'of')
    .flatMap((child) => bodiesIn(context, child))
    .find((index) => mentions[index]?.kind === 'name' && fits(mentions[index]));
}
