/**
 * In: "has massed tanks along the border", read as if massed tanks were had. Out: the perfect of "mass", with its object.
 *
 * A participle between a form of "have" and a bare noun is the verb, unless it is one that describes what one has:
 * "has limited resources".
 */
import { attach, below, type MutableTree } from './mutable-tree.ts';

const HAVE = /^(?:has|have|had)$/i;
const DESCRIBING =
  /^(?:advanced|aged|armed|broken|combined|complicated|detailed|divided|educated|experienced|hidden|increased|improved|involved|limited|married|mixed|organi[sz]ed|paid|proven|qualified|reduced|related|renewed|repeated|shared|skilled|talented|tired|trained|united|unlimited|unmatched|unpaid|used|varied|vested|wounded)$/i;

export function mendSwallowedPerfect(tree: MutableTree): void {
  const { words, xpos, heads, deprels } = tree;
  for (const [have, word] of words.entries()) {
    const verb = have + 1;
    const object = heads[verb] ?? -1;
    if (!HAVE.test(word) || xpos[verb] !== 'VBN' || deprels[verb] !== 'amod') continue;
    if (object < verb || heads[object] !== have || deprels[object] !== 'obj') continue;
    if (DESCRIBING.test(words[verb] ?? '') || !/^NN(?:P?S)?$/.test(xpos[object] ?? '')) continue;
    const above = heads[have] ?? -1;
    attach(tree, verb, above, deprels[have] ?? 'root');
    for (const child of below(tree, have, /^/))
      if (child !== verb) attach(tree, child, verb, deprels[child] ?? 'dep');
    attach(tree, have, verb, 'aux');
    attach(tree, object, verb, 'obj');
    for (const phrase of below(tree, object, /^nmod$/))
      if (below(tree, phrase, /^case$/).some((at) => words[at] !== 'of'))
        attach(tree, phrase, verb, 'obl');
  }
}
