// The head of a phrase about a thing in, whom the phrase names as its owner, maker or party out:
// "Sweden's efforts", "a Swedish proposal", "calls by Sweden", "ties with Sweden", "Swedish tanks".

import { childrenBy, getToken, lemmaOf, withConjuncts } from '../../language/dependency-tree.ts';
import { findNounSenses } from '../../ontology/index.ts';
import { mentionsOf } from '../arguments.ts';
import { headsOf } from '../clause/clause.ts';
import { prepositionOf } from '../clause/preposition.ts';
import type { ReadingContext } from '../context.ts';

const MAX_LEVELS = 3;
/** Prepositions of who made a thing or has a part in it; where something is tells nothing of it. */
const MEMBER_PREPOSITIONS: readonly string[] = [
  'of',
  'by',
  'from',
  'with',
  'to',
  'against',
  'between',
  'among',
];

/** In what somebody offers or threatens, whom a thing is for and where it would be matter as well. */
export const OFFERED_PREPOSITIONS: readonly string[] = [
  ...MEMBER_PREPOSITIONS,
  'for',
  'on',
  'into',
  'in',
];

/** Names right before a head that say whose it is, as indices into `mentions`. */
export function ownersOf(
  { tree, mentionAt, mentions }: ReadingContext,
  head: number,
): readonly number[] {
  return childrenBy(tree, head, 'nmod:poss', 'amod', 'compound')
    .flatMap((child) => withConjuncts(tree, child))
    .flatMap((child) => mentionAt(child) ?? [])
    .filter((index) => mentions[index]?.kind === 'name');
}

/**
 * Indices into `mentions` of those whom a phrase refers to: its head, else its owners, else who stands
 * behind one of some prepositions in it.
 */
export function namedIn(
  context: ReadingContext,
  head: number,
  prepositions: readonly string[] = MEMBER_PREPOSITIONS,
  level = 0,
): readonly number[] {
  const direct = mentionsOf(context, head);
  if (direct.length > 0) return direct;
  const { tree, clauses } = context;
  // "a contract with Turkey's Bayraktar": a name that nobody knows is not its country.
  const owners = getToken(tree, head).upos === 'PROPN' ? [] : ownersOf(context, head);
  if (owners.length > 0 || level >= MAX_LEVELS) return owners;
  const members = childrenBy(tree, head, 'nmod', 'obl')
    .filter((child) => isMember(context, child, { head, prepositions }))
    .flatMap((child) =>
      withConjuncts(tree, child)
        .flatMap((one) => namedIn(context, one, prepositions, level + 1))
        .filter((index) => prepositionOf(tree, child) !== 'of' || mayOwn(context, index)),
    );
  if (members.length > 0) return members;
  // "crimes committed by rebels" are the rebels' crimes.
  return childrenBy(tree, head, 'acl')
    .flatMap((child) => clauses.get(child) ?? [])
    .flatMap((clause) => headsOf(clause, 'agent', 'by'))
    .flatMap((agent) => mentionsOf(context, agent));
}

/** A country has plans and efforts; what is "of" a town is mostly done to it. */
function mayOwn({ mentions }: ReadingContext, index: number): boolean {
  const mention = mentions[index];
  return mention?.type !== 'place' || mention.placeKind === 'country';
}

/** Of an attack, whom it befalls is no party to what is said of it. */
function isMember(
  { tree }: ReadingContext,
  child: number,
  { head, prepositions }: { readonly head: number; readonly prepositions: readonly string[] },
): boolean {
  const preposition = prepositionOf(tree, child);
  if (!prepositions.includes(preposition)) return false;
  return !findNounSenses(lemmaOf(tree, head)).some(
    ({ event, pattern }) => event === 'ASSAULT' && pattern.preps.includes(preposition),
  );
}
