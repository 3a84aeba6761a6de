/**
 * In: "dismissed Anna Lind and named lawyer Jonas Berg as minister", read as if Berg, a named lawyer, were dismissed
 * with her. Out: "named" is a second verb, and Berg its object.
 *
 * A form of naming or appointing right behind "and", before a bare noun and a name, describes nobody: it goes on from
 * the verb before.
 */
import { attach, below, isNominal, type MutableTree } from './mutable-tree.ts';

const NAMING =
  /^(?:named|appointed|picked|chose|nominated|hired|installed|promoted|tapped|replaced|installed|recalled|summoned|met|visited)$/i;

export function mendJoinedVerb(tree: MutableTree): void {
  const { words, xpos, heads, deprels } = tree;
  for (const [second, word] of words.entries()) {
    if (!NAMING.test(word) || deprels[second] !== 'amod' || words[second - 1] !== 'and') continue;
    const noun = heads[second] ?? -1;
    const verb = verbAbove(tree, noun, second);
    if (noun < second || verb === undefined || !isBarePerson(tree, second, noun)) continue;
    attach(tree, second, verb, 'conj');
    attach(tree, second - 1, second, 'cc');
    attach(tree, noun, second, 'obj');
    for (const phrase of below(tree, verb, /^(?:obl|xcomp|advcl)/))
      if (phrase > noun && xpos[phrase] !== undefined)
        attach(tree, phrase, second, deprels[phrase] ?? 'obl');
  }
}

/** The verb in the past that governs what the noun is read as joined to. */
function verbAbove({ heads, xpos }: MutableTree, noun: number, second: number): number | undefined {
  let at = heads[noun] ?? -1;
  for (let steps = 0; at >= 0 && steps < heads.length; steps += 1) {
    if (at < second && /^VB[DN]$/.test(xpos[at] ?? '')) return at;
    at = heads[at] ?? -1;
  }
  return undefined;
}

/** "lawyer Jonas Berg": a noun in the singular without an article, and a name. */
function isBarePerson({ xpos }: MutableTree, second: number, noun: number): boolean {
  let at = second + 1;
  while (/^(?:JJ|NN)$/.test(xpos[at] ?? '')) at += 1;
  return at > second + 1 && xpos[at] === 'NNP' && (noun === at || isNominal(xpos[noun]));
}
