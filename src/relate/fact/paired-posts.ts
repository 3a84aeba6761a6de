// Names set beside a plural that is the post of each: "the leaders of Norway and Sweden, Anna Lind and Jonas Berg".

import { childrenBy, withConjuncts } from '../../language/dependency-tree.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { FactDraft, ReadingContext } from '../context.ts';
import { isPersonName } from './kinds-of-mention.ts';
import { factsOf, fits } from './post-facts.ts';

/** Persons set beside a plural, each of the body that stands in its place: "the leaders of Norway and Sweden, A and B". */
export function paired(context: ReadingContext): readonly FactDraft[] {
  const { tree } = context;
  return tree.tokens.flatMap(({ xpos }, last) =>
    xpos === 'NNS'
      ? pairsAt(context, last).flatMap(([person, object]) =>
          factsOf(context, {
            person,
            object,
            last,
            head: last,
            rule: 'post.paired',
            confidence: 0.9,
          }),
        )
      : [],
  );
}

/** The persons beside a plural with their bodies: as many, in their order, or all of one. */
export function pairsAt(
  context: ReadingContext,
  last: number,
): readonly (readonly [person: number, body: number])[] {
  const { tree, mentions, mentionAt } = context;
  const listed = (heads: readonly number[]) =>
    heads.flatMap((head) => withConjuncts(tree, head)).map((head) => mentionAt(head) ?? -1);
  const people = listed(childrenBy(tree, last, 'appos'));
  const behind = childrenBy(tree, last, 'nmod').filter(
    (child) => prepositionOf(tree, child) === 'of',
  );
  const before = childrenBy(tree, last, 'amod', 'compound', 'nmod:poss');
  const bodies = listed(
    behind.length > 0 ? behind : before.filter((child) => mentionAt(child) !== undefined),
  );
  const [only] = bodies;
  const isBody = (index: number) => mentions[index]?.kind === 'name' && fits(mentions[index]);
  const areNamed = people.every((index) => isPersonName(mentions[index])) && bodies.every(isBody);
  if (people.length < 2 || only === undefined || !areNamed) return [];
  if (bodies.length === 1) return people.map((person) => [person, only] as const);
  return bodies.length === people.length
    ? people.map((person, at) => [person, bodies[at] ?? only] as const)
    : [];
}
