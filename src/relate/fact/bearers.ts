// A noun in, whom or what the sentence says it of out: "Norne is a bank based in Oslo" says of Norne that
// it is based in Oslo, and so does "Norne, a bank based in Oslo".

import { childrenBy, findChild, getToken, relationOf } from '../../language/dependency-tree.ts';
import type { Mention } from '../../mention/index.ts';
import { mentionsOf } from '../arguments.ts';
import { headsOf } from '../clause/clause.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { ReadingContext } from '../context.ts';

const MAX_STEPS = 4;
/** "operates as a subsidiary of": what follows "as" is said of the subject. */
const SERVES = new Set(['operate', 'serve', 'act', 'function', 'work']);

/** The mentions that a phrase stands for: its own name or pronoun, else what it is said of, else itself. */
export function bearersOf(context: ReadingContext, head: number): readonly number[] {
  const own = mentionsOf(context, head);
  if (own.some((index) => context.mentions[index]?.kind !== 'nominal')) return own;
  const said = saidOf(context, head);
  return said.length > 0 ? said : own;
}

/** The names and pronouns that a noun describes: by "is", by apposition, or with a noun that does. */
export function saidOf(context: ReadingContext, noun: number): readonly number[] {
  let at = noun;
  for (let steps = 0; steps < MAX_STEPS && at >= 0; steps += 1) {
    const found = describedBy(context, at).filter((index) => isKnown(context.mentions[index]));
    if (found.length > 0) return found;
    const relation = relationOf(context.tree, at);
    if (relation !== 'conj' && relation !== 'appos') return [];
    at = getToken(context.tree, at).head;
    if (context.mentions[context.mentionAt(at) ?? -1]?.kind === 'name') return [];
  }
  return [];
}

/** What a noun says something of: the name it is set beside, or the subject of "is". */
function describedBy(context: ReadingContext, noun: number): readonly number[] {
  const { tree, clauses } = context;
  const clause = clauses.get(noun);
  const verb = clauses.get(getToken(tree, noun).head);
  if (
    verb !== undefined &&
    !verb.negated &&
    SERVES.has(verb.lemma) &&
    prepositionOf(tree, noun) === 'as'
  )
    return headsOf(verb, 'subject').flatMap((head) => mentionsOf(context, head));
  const heads =
    clause?.copular === true && !clause.negated && findChild(tree, noun, 'cop') !== undefined
      ? headsOf(clause, 'subject')
      : relationOf(tree, noun) === 'appos'
        ? [getToken(tree, noun).head]
        : childrenBy(tree, noun, 'appos');
  return heads.flatMap((head) => (head < 0 ? [] : mentionsOf(context, head)));
}

function isKnown(mention: Mention | undefined): boolean {
  return mention !== undefined && mention.kind !== 'nominal' && mention.demonym !== true;
}

/** The persons that some phrases name, or that what they describe is. */
export function personsOf(context: ReadingContext, heads: readonly number[]): readonly number[] {
  return heads
    .flatMap((head) => bearersOf(context, head))
    .filter((index) => context.mentions[index]?.type === 'person');
}
