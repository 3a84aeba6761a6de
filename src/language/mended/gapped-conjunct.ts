/**
 * In: "will visit Cairo on Monday and Rome on Tuesday", read as if Rome were a day, and "met Netan in Cairo, Abbas in
 * Ramallah and", read as if a sentence began at Abbas. Out: Rome is visited too, and Abbas is met.
 *
 * What has a day or a place of its own behind it, as what stands before it has, is joined to that.
 */
import { attach, below, isNominal, type MutableTree, startOf } from './mutable-tree.ts';

const DAY =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

export function mendGappedConjunct(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [word, deprel] of deprels.entries()) {
    if (xpos[word] !== 'NNP' || DAY.test(words[word] ?? '')) continue;
    const above = heads[word] ?? -1;
    if (above < 0 || above > word) continue;
    const isOfDay = deprel === 'conj' && DAY.test(words[above] ?? '') && deprels[above] === 'obl';
    const isApart = deprel === 'parataxis' && words[startOf(tree, word) - 1] === ',';
    if (!isOfDay && !isApart) continue;
    if (below(tree, word, /^(?:case|cop|nsubj|aux|mark)/).length > 0) continue;
    const verb = isOfDay ? (heads[above] ?? -1) : above;
    const before = isOfDay ? above : word;
    const first = argumentBefore(tree, verb, before);
    if (
      first === undefined ||
      !hasPhrase(tree, first, before) ||
      !hasPhrase(tree, word, words.length)
    )
      continue;
    for (const other of below(tree, word, /^conj$/)) attach(tree, other, first, 'conj');
    attach(tree, word, first, 'conj');
  }
}

/**
 * "Germany pledged 6 million euros, Japan 2 million", read as if Japan were the euros: whoever is named between the
 * amounts did it too.
 */
export function mendGappedSubject(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [name, deprel] of deprels.entries()) {
    const object = heads[name] ?? -1;
    if (!/^(?:appos|conj)$/.test(deprel) || xpos[name] !== 'NNP' || object > name) continue;
    if (words[name - 1] !== ',' && !/^and$/i.test(words[name - 1] ?? '')) continue;
    if (!/^(?:CD|\$)$/.test(xpos[name + 1] ?? '') || deprels[object] !== 'obj') continue;
    if (below(tree, object, /^nummod$/).length === 0) continue;
    const [subject] = below(tree, heads[object] ?? -1, /^nsubj$/);
    if (subject === undefined || xpos[subject] !== 'NNP') continue;
    attach(tree, name, subject, 'conj');
    for (const part of below(tree, name, /^(?:flat|nummod|nmod.*|compound)$/))
      if (part > name && !isNominal(xpos[part])) attach(tree, part, object, 'dep');
  }
}

/** The last object of a verb before a word, or where it has none, the last phrase that begins with "to" or "with". */
function argumentBefore(tree: MutableTree, verb: number, before: number): number | undefined {
  const objects = below(tree, verb, /^obj$/);
  const phrases = below(tree, verb, /^obl$/).filter((at) =>
    below(tree, at, /^case$/).some((one) => /^(?:to|with)$/i.test(tree.words[one] ?? '')),
  );
  return [...(objects.length > 0 ? objects : phrases)]
    .filter((at) => at < before && isNominal(tree.xpos[at]))
    .at(-1);
}

/** Whether "on Monday", "in Cairo" stands right behind a name, before some word. */
function hasPhrase(
  { words, xpos, heads, deprels }: MutableTree,
  name: number,
  before: number,
): boolean {
  let at = name + 1;
  while (at < before && heads[at] === name && /^(?:flat|appos)$/.test(deprels[at] ?? '')) at += 1;
  return at < before && /^(?:on|in|at)$/.test(words[at] ?? '') && xpos[at + 1] === 'NNP';
}

/**
 * "Norway's team is led by Lind and Sweden's by Berg", read as if Sweden and Berg led Norway's: the second has a team
 * of its own, which is not named.
 */
export function mendGappedOwner(tree: MutableTree): void {
  const { words, deprels, heads, xpos } = tree;
  for (const [clitic, word] of words.entries()) {
    const owner = clitic - 1;
    const name = clitic + 2;
    if (!/^['’]s?$/.test(word) || words[clitic + 1]?.toLowerCase() !== 'by') continue;
    if (xpos[owner] !== 'NNP' || xpos[name] !== 'NNP') continue;
    const agent = deprels.findIndex((deprel, at) => deprel === 'obl:agent' && at < owner);
    const verb = heads[agent] ?? -1;
    if (agent < 0 || verb > agent) continue;
    attach(tree, owner, verb, 'conj');
    attach(tree, clitic, owner, 'case');
    const other = deprels[name] === 'nmod:poss' ? (heads[name] ?? name) : name;
    attach(tree, other, owner, 'orphan');
  }
}
