// Posts that somebody is said to be: "Anna Lind is the director of the Norne Bank".

import {
  childrenBy,
  findChild,
  getToken,
  lemmaOf,
  withConjuncts,
} from '../../language/dependency-tree.ts';
import { headsOf } from '../clause/clause.ts';
import type { FactDraft, ReadingContext } from '../context.ts';
import { statusOf } from '../status/status.ts';
import { personsOf } from './bearers.ts';
import { isPersonName } from './kinds-of-mention.ts';
import { factsOf } from './post-facts.ts';

/** The facts of the posts that clauses say somebody to be. */
export function copulas(context: ReadingContext): readonly FactDraft[] {
  const { tree } = context;
  return [...context.clauses.values()].flatMap((clause) => {
    if (!clause.copular || getToken(tree, clause.predicate).upos === 'ADJ') return [];
    const cop = findChild(tree, clause.predicate, 'cop');
    const past =
      cop !== undefined && getToken(tree, cop).xpos === 'VBD' && lemmaOf(tree, cop) === 'be';
    const status = statusOf(tree, clause.predicate);
    // "The mayor of Bergen is Anna Lind."
    const isNamed = (one: number) => isPersonName(context.mentions[one]);
    const subjects = headsOf(clause, 'subject');
    const ofSubject = personsOf(context, subjects);
    const named = ofSubject.some(isNamed)
      ? []
      : [context.mentionAt(clause.predicate) ?? -1].filter(isNamed);
    const persons = named.length > 0 ? named : ofSubject;
    const posts = named.length > 0 ? subjects : [clause.predicate];
    return persons.flatMap((person) =>
      posts
        .flatMap((post) => withConjuncts(tree, post))
        .flatMap((post) => [post, ...besidePost(context, post)])
        .flatMap((last) =>
          factsOf(context, {
            person,
            last,
            head: last,
            rule: 'post.copula',
            confidence: past ? 0.75 : 0.9,
            status,
            past,
          }),
        ),
    );
  });
}

/** "is a businessman, head of the bank": a second description, behind a comma and without a name. */
function besidePost(
  { tree, mentions, mentionAt }: ReadingContext,
  post: number,
): readonly number[] {
  if (mentions[mentionAt(post) ?? -1]?.kind === 'name') return [];
  return childrenBy(tree, post, 'appos')
    .filter((child) => child > post && getToken(tree, child).upos === 'NOUN')
    .flatMap((child) => withConjuncts(tree, child))
    .filter((child) => mentions[mentionAt(child) ?? -1]?.kind !== 'name');
}
