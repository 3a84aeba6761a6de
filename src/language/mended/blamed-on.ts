/**
 * In: "blamed the attack on the militia", read as if an attack on the militia were blamed. Out: the militia is blamed.
 *
 * Whoever is blamed stands behind the last "on" or "for" of the clause; where there is one "on" alone, it is the verb's.
 */
import { attach, below, isUnder, type MutableTree } from './mutable-tree.ts';

const BLAMING = /^blam(?:e|es|ed|ing)$/i;

export function mendBlamedOn(tree: MutableTree): void {
  const { words } = tree;
  for (const [verb, word] of words.entries()) {
    if (!BLAMING.test(word) || hasPhrase(tree, verb, ['on', 'for'])) continue;
    const objects = below(tree, verb, /^obj$/).filter((at) => at > verb);
    const [object] = objects;
    if (object === undefined || objects.length > 1) continue;
    const blamed = tree.deprels.flatMap((deprel, at) =>
      deprel === 'nmod' && at > object && isUnder(tree, at, object) && startsWith(tree, at, ['on'])
        ? at
        : [],
    );
    const [one] = blamed;
    if (one === undefined || blamed.length > 1) continue;
    attach(tree, one, verb, 'obl');
  }
}

function hasPhrase(tree: MutableTree, verb: number, prepositions: readonly string[]): boolean {
  return below(tree, verb, /^(?:obl|nmod|advcl)/).some((at) => startsWith(tree, at, prepositions));
}

/** Whether one of the prepositions is that of a phrase, by its noun. */
function startsWith(tree: MutableTree, noun: number, prepositions: readonly string[]): boolean {
  return below(tree, noun, /^(?:case|mark)$/).some((at) =>
    prepositions.includes(tree.words[at]?.toLowerCase() ?? ''),
  );
}
