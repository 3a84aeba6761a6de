/**
 * In: "the murder of radio journalist Elmer Zuniga", whose description and name both hang on the noun. Out: the
 * name hangs on the noun, and the description on the name.
 *
 * A name that follows a bare noun without a preposition of its own belongs to it.
 */
import { attach, below, isNominal, type MutableTree } from './mutable-tree.ts';

export function mendLostTitle(tree: MutableTree): void {
  const { heads, deprels, xpos } = tree;
  for (let name = 1; name < heads.length; name += 1) {
    const title = name - 1;
    const noun = heads[name] ?? -1;
    if (isTitleOfPhrase(tree, title)) {
      joinTitle(tree, title);
      continue;
    }
    if (deprels[name] !== 'nmod' || xpos[name] !== 'NNP' || !isTitle(tree, title)) continue;
    const isBeside = heads[title] === noun && deprels[title] === 'nmod';
    const isOfName = heads[title] === name && deprels[title] === 'nmod:desc';
    if (noun < 0 || noun >= title || (!isBeside && !isOfName)) continue;
    const below = heads.flatMap((head, at) => (head === title ? [at] : []));
    const preposition = below.find((at) => deprels[at] === 'case');
    if (preposition === undefined || !isNominal(xpos[noun])) continue;
    // "the death of a friend Anna told us about"
    if (below.some((at) => deprels[at] === 'det' || at > title)) continue;
    if (heads.some((head, at) => head === name && at < title)) continue;
    attach(tree, title, name, 'nmod:desc');
    attach(tree, preposition, name, 'case');
  }
}

const CALLED =
  /^(?:activist|actor|actress|adviser|ambassador|author|boss|businessman|candidate|chairman|chairwoman|chief|coach|counterpart|director|envoy|executive|founder|governor|head|journalist|judge|lawmaker|lawyer|leader|mayor|minister|premier|president|rival|secretary|senator|spokesman|spokeswoman|tycoon)$/;

/** "sat down with union leader Grace Mbeki": both hang on the verb, and only the first has a preposition. */
function isTitleOfPhrase(tree: MutableTree, title: number): boolean {
  const { heads, deprels, xpos, words } = tree;
  const name = title + 1;
  if (xpos[title] !== 'NN' || xpos[name] !== 'NNP' || !CALLED.test(words[title] ?? ''))
    return false;
  const isBoth =
    deprels[title] === 'obl' && deprels[name] === 'obl' && heads[title] === heads[name];
  const parts = below(tree, title, /./);
  return (
    isBoth &&
    below(tree, name, /^(?:case|det|mark)$/).length === 0 &&
    parts.every((at) => at < title && deprels[at] !== 'det') &&
    parts.some((at) => deprels[at] === 'case')
  );
}

function joinTitle(tree: MutableTree, title: number): void {
  const name = title + 1;
  for (const preposition of below(tree, title, /^case$/)) attach(tree, preposition, name, 'case');
  attach(tree, title, name, 'nmod:desc');
}

const POSTS =
  /^(?:Ambassador|Chancellor|Chairman|Colonel|General|Governor|King|Mayor|Minister|Premier|President|Queen|Secretary|Senator)$/;

/** A bare noun, or a post with a capital: "talks with President Elias Hrawi". */
function isTitle({ xpos, words }: MutableTree, word: number): boolean {
  return xpos[word] === 'NN' || (xpos[word] === 'NNP' && POSTS.test(words[word] ?? ''));
}
