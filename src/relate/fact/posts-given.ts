// Posts that a verb gives: "served as", "became", "was appointed", "named her", "joined the bank as".

import {
  childrenBy,
  getToken,
  lemmaOf,
  type Tree,
  withConjuncts,
} from '../../language/dependency-tree.ts';
import { type Clause, headsOf } from '../clause/clause.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { FactDraft, ReadingContext } from '../context.ts';
import { statusOf } from '../status/status.ts';
import { personsOf } from './bearers.ts';
import { factsOf } from './post-facts.ts';

const SERVES = new Set(
  'serve work act continue return remain join start begin rejoin succeed replace'.split(' '),
);

/** Verbs whose object is the body. */
const JOINS = new Set(['join', 'rejoin']);

const BECOMES = new Set(['become', 'remain']);

const MADE = new Set('name appoint elect make reelect re-elect choose install confirm'.split(' '));

/** "served as", "became", "was appointed", "named her", "joined the bank as": the post that a verb gives. */
export function roles(context: ReadingContext): readonly FactDraft[] {
  const { tree } = context;
  return [...context.clauses.values()].flatMap((clause) => {
    const posts = rolesIn(context, clause);
    if (posts.length === 0 || clause.negated) return [];
    const isGiven = MADE.has(clause.lemma) && !clause.passive;
    const persons = personsOf(context, headsOf(clause, isGiven ? 'object' : 'subject'));
    const giver = isGiven
      ? bodyIn(context, headsOf(clause, 'subject'))
      : JOINS.has(clause.lemma)
        ? bodyIn(context, headsOf(clause, 'object'))
        : undefined;
    const status = statusOf(tree, clause.predicate);
    return persons.flatMap((person) =>
      posts.flatMap((last) =>
        factsOf(context, {
          person,
          last,
          head: last,
          ...(giver === undefined ? {} : { giver }),
          rule: 'post.role',
          confidence: 0.8,
          status,
          past: getToken(tree, clause.predicate).xpos !== 'VBZ',
        }),
      ),
    );
  });
}

function rolesIn({ tree }: ReadingContext, clause: Clause): readonly number[] {
  const { predicate, lemma, passive } = clause;
  const named = MADE.has(lemma);
  const isHeld = (named && passive) || BECOMES.has(lemma);
  const bare = childrenBy(tree, predicate, ...(isHeld ? ['xcomp', 'obj'] : named ? ['xcomp'] : []));
  const as =
    named || SERVES.has(lemma)
      ? childrenBy(tree, predicate, 'obl', 'xcomp', 'advcl', 'nmod').filter(
          (child) => prepositionOf(tree, child) === 'as' || hasAs(tree, child),
        )
      : [];
  return [...bare, ...as]
    .filter((child) => child > predicate)
    .flatMap((child) => withConjuncts(tree, child))
    .filter((child) => ['NOUN', 'PROPN'].includes(getToken(tree, child).upos));
}

/** Who confirms and elects persons to posts that are not its own. */
const CHAMBERS =
  /\b(?:Assembly|Bundestag|Chamber|Commons|Congress|Council|Diet|Duma|House|Knesset|Lords|Majlis|Parliament|Rada|Senate|Legislature)\b/i;

/** The named body that gives a post: "Norne Bank named Lind chief executive". */
function bodyIn(context: ReadingContext, heads: readonly number[]): number | undefined {
  return heads
    .flatMap((head) => context.mentionAt(head) ?? [])
    .find((index) => {
      const mention = context.mentions[index];
      return (
        mention?.kind === 'name' && mention.type === 'organization' && !CHAMBERS.test(mention.label)
      );
    });
}

function hasAs(tree: Tree, child: number): boolean {
  return childrenBy(tree, child, 'mark', 'case').some((mark) => lemmaOf(tree, mark) === 'as');
}
