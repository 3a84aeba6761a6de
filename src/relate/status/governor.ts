// A token in, what the table says of it as a governor out: with its particle first, then alone.

import { childrenBy, lemmaOf, type Tree } from '../../language/dependency-tree.ts';
import { GOVERNORS, type Governor } from './governors.ts';

/** The lemma of a verb with its particle, where it has one: "rule out". */
export function phrasalLemma(tree: Tree, verb: number): string {
  const particle = particleOf(tree, verb);
  return particle === undefined
    ? lemmaOf(tree, verb)
    : `${lemmaOf(tree, verb)} ${lemmaOf(tree, particle)}`;
}

/** The particle of a verb, by the parse or because it stands right behind it. */
export function particleOf(tree: Tree, verb: number): number | undefined {
  return (
    childrenBy(tree, verb, 'compound:prt')[0] ??
    [verb + 1].find((next) => PARTICLES.has(lemmaOf(tree, next)))
  );
}

const PARTICLES = new Set(['out', 'off', 'down', 'aside', 'back', 'up', 'away', 'through']);

/** What a particle makes another verb of: what set off a riot did not plan one. */
const OTHERWISE_MEANT = new Set(['set off', 'set up']);

/** The entries of a word; the lemma of a rare verb may have an "e" too many or too few. */
export function governorsOf(tree: Tree, index: number): readonly Governor[] {
  const lemma = lemmaOf(tree, index);
  if (OTHERWISE_MEANT.has(phrasalLemma(tree, index))) return [];
  return (
    GOVERNORS.get(phrasalLemma(tree, index)) ??
    GOVERNORS.get(lemma) ??
    GOVERNORS.get(`${lemma}e`) ??
    GOVERNORS.get(lemma.replace(/e$/, '')) ??
    []
  );
}
