/**
 * In: "fired its chief executive, Anna Wik.", read as if the sentence called to Anna Wik. Out: she is the executive.
 *
 * News calls to nobody: a full name between a comma and the end of the phrase, behind a noun, says whom the noun means.
 */
import { attach, below, type MutableTree } from './mutable-tree.ts';

/** Who speaks and who is spoken to: there, somebody may be called. */
const IN_SPEECH = /^(?:i|me|my|we|us|our|you|your|["“”«»])$/i;

export function mendAddressedName(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [name, deprel] of deprels.entries()) {
    const noun = name - 2;
    if (deprel !== 'vocative' || xpos[name] !== 'NNP' || words[name - 1] !== ',') continue;
    if (xpos[noun] !== 'NN' || !/^(?:obl|obj|nmod|nsubj(?::pass)?)$/.test(deprels[noun] ?? ''))
      continue;
    const isFull = heads[name + 1] === name && deprels[name + 1] === 'flat';
    const isMeant = below(tree, noun, /^(?:det|nmod:poss)$/).length > 0;
    if (!isFull || !isMeant || words.some((word) => IN_SPEECH.test(word))) continue;
    attach(tree, name, noun, 'appos');
  }
}
