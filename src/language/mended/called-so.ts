/**
 * In: "called the walkout by teachers irresponsible", read as irresponsible teachers who called. Out: the walkout by
 * teachers is called irresponsible.
 *
 * An adjective that ends what follows a verb of calling, right behind a phrase that the object takes, says what the
 * object is called; the phrase is the object's.
 */
import { attach, below, isNominal, type MutableTree } from './mutable-tree.ts';

const CALLING = /^(?:calls?|called|calling|deem(?:s|ed)?|consider(?:s|ed)?|label(?:s|l?ed)?)$/i;
const OF_NOUN = /^(?:by|of|on|against|between|with|in|at|to|from)$/;

export function mendCalledSo(tree: MutableTree): void {
  const { words, xpos, heads, deprels } = tree;
  for (const [verb, word] of words.entries()) {
    if (!CALLING.test(word) || !/^VB/.test(xpos[verb] ?? '')) continue;
    const [object, ...more] = below(tree, verb, /^obj$/);
    if (object === undefined || more.length > 0 || object < verb) continue;
    const state = stateBehind(tree, verb, object);
    if (state === undefined) continue;
    const noun = state - 1;
    if (heads[state] !== object && heads[state] !== noun) continue;
    attach(tree, state, verb, 'xcomp');
    for (const phrase of below(tree, verb, /^(?:obl|nmod)(?::agent)?$/))
      if (phrase > object && phrase < state && isOfNoun(tree, phrase))
        attach(tree, phrase, object, 'nmod');
    if (deprels[noun] === 'compound' && heads[noun] === state) attach(tree, noun, object, 'nmod');
  }
}

/** The adjective behind the last noun of the phrases that follow the object, before a stop or a day. */
function stateBehind(
  { words, xpos }: MutableTree,
  verb: number,
  object: number,
): number | undefined {
  const state = xpos.findIndex(
    (tag, at) =>
      at > object + 1 && /^JJ/.test(tag) && isNominal(xpos[at - 1]) && !isNominal(xpos[at + 1]),
  );
  if (state < 0) return undefined;
  const between = words.slice(verb + 1, state);
  return between.some((word) => /^(?:,|;|and|but|that|who|which)$/.test(word)) ? undefined : state;
}

function isOfNoun({ words, heads, deprels }: MutableTree, phrase: number): boolean {
  const mark = heads.findIndex((head, at) => head === phrase && deprels[at] === 'case');
  return mark >= 0 && OF_NOUN.test(words[mark] ?? '');
}
