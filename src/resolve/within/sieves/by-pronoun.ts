// The pass over pronouns in what somebody says: they are who says it.

import { childrenBy, getToken, relationOf } from '../../../language/dependency-tree.ts';
import type { Mention } from '../../../mention/index.ts';
import { agentsOf, type ReadingContext, SAYING } from '../../../relate/index.ts';
import type { Pairs, SieveInput } from './sieve.ts';

/** "The bank said it would ...": the pronoun in what is said is who says it, when they agree. */
export function speakers({ context }: SieveInput): Pairs {
  const { mentions } = context;
  return mentions.flatMap((pronoun, index) => {
    if (pronoun.kind !== 'pronoun') return [];
    const speaker = speakerAbove(context, pronoun.head);
    const source = speaker === undefined ? undefined : mentions[speaker];
    return speaker === undefined || source === undefined || !couldBe(pronoun, source)
      ? []
      : [[speaker, index] as const];
  });
}

/** The subject of the verb of saying whose content a token stands in. */
function speakerAbove(
  { tree, clauses, mentionAt }: ReadingContext,
  token: number,
): number | undefined {
  for (let at = token, steps = 0; at >= 0 && steps < 32; steps += 1) {
    const { head } = getToken(tree, at);
    const clause = clauses.get(head);
    if (relationOf(tree, at) === 'ccomp' && clause !== undefined && SAYING.has(clause.lemma)) {
      const [subject] = agentsOf(clause);
      if (subject === undefined) return undefined;
      // "Lind's spokesman said she would ...": what is said is about whose spokesman it is.
      const [owner] = childrenBy(tree, subject, 'nmod:poss');
      return mentionAt(owner ?? subject);
    }
    at = head;
  }
  return undefined;
}

/** "it" is a body or a country, "they" a group or a body, "she" a person. */
function couldBe(pronoun: Mention, source: Mention): boolean {
  if (source.demonym === true || (source.kind === 'pronoun' && source.type !== pronoun.type))
    return false;
  if (pronoun.type === 'person') {
    return source.type === 'person' && (source.gender ?? pronoun.gender) === pronoun.gender;
  }
  if (source.type === 'person') return false;
  if (!pronoun.plural) return !source.plural;
  return source.type !== 'place' && source.start < pronoun.start;
}
