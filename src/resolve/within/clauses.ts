// Clauses as the contract writes them: predicate, arguments as spans, negation.

import { getToken, spanOfTokens, subtreeOf } from '../../language/dependency-tree.ts';
import { toPair } from '../../model/index.ts';
import type { ReadClause } from '../../model/reading.ts';
import { isPredicate } from '../../relate/clause/find-clauses.ts';
import type { ReadingContext } from '../../relate/index.ts';

/** The clauses of an article, in order of their predicates. */
export function readClauses({ tree, clauses }: ReadingContext): readonly ReadClause[] {
  return [...clauses.values()].map((clause) => {
    const { start, end } = getToken(tree, clause.predicate);
    return {
      predicate: toPair({ start, end }),
      arguments: clause.arguments.map(({ relation, head }) => ({
        relation,
        ...phraseOf(head, clause.predicate),
      })),
      negated: clause.negated,
    };
  });

  /** The words of an argument without what is coordinated with it and without clauses about it. */
  function phraseOf(head: number, predicate: number) {
    const stop = (token: number) => {
      const { deprel } = getToken(tree, token);
      return (
        ['conj', 'cc', 'punct', 'case', 'acl:relcl', 'appos'].includes(deprel) ||
        (token !== head && isPredicate(tree, token)) ||
        token === predicate
      );
    };
    return spanOfTokens(tree, subtreeOf(tree, head, stop));
  }
}
