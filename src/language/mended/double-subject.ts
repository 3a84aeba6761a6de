/**
 * In: "Abbas and Hamas official Khalid Rashid met" and "Karaca, the trade minister, said", with two subjects. Out: the
 * second is joined to the first, or says what it is, or the first is a part of the second.
 *
 * A verb has one subject: of two before it, what stands between them tells how they belong together.
 */
import { attach, below, isNominal, isUnder, type MutableTree, subjectsOf } from './mutable-tree.ts';

export function mendDoubleSubject(tree: MutableTree): void {
  for (const verb of tree.words.keys()) {
    const subjects = subjectsOf(tree, verb).filter((subject) => subject < verb);
    for (const [at, second] of subjects.entries()) {
      const first = subjects[at - 1];
      if (first === undefined || !isNominal(tree.xpos[first]) || !isNominal(tree.xpos[second]))
        continue;
      if (!join(tree, first, second) && !describe(tree, first, second)) take(tree, first, second);
    }
  }
}

const PHRASE = /^(?:DT|JJ[RS]?|PRP\$|POS|NNPS?|NNS?|CD|HYPH)$/;
const NAME = /^(?:JJ|POS|NNPS?|NNS?|CD|HYPH)$/;

/** "Abbas and Hamas official Khalid Rashid": behind "and", with what the parser joined in its place. */
function join(tree: MutableTree, first: number, second: number): boolean {
  const { xpos, heads, words } = tree;
  const start = firstOf(tree, second);
  const and = xpos.findIndex((tag, at) => tag === 'CC' && at > first && at < second);
  if (and < 0 || words[and - 1] === ',') return false;
  if (
    ![...range(first + 1, and), ...range(and + 1, start)].every((at) => PHRASE.test(xpos[at] ?? ''))
  )
    return false;
  attach(tree, second, first, 'conj');
  attach(tree, and, second, 'cc');
  for (const at of range(and + 1, start))
    if (!isUnder(tree, at, second) && (heads[at] ?? -1) < and) attach(tree, at, second, 'compound');
  return true;
}

/**
 * "Karaca, the Turkish trade minister,": between commas it says what the first is, or else what stands right before
 * it: "Leka, held over the killing of his father, the former minister Fatos Leka, will stay".
 */
function describe(tree: MutableTree, first: number, second: number): boolean {
  const { words, xpos, heads, deprels } = tree;
  const start = firstOf(tree, second);
  const end = lastOf(tree, second);
  const comma = words[start] === ',' ? start : start - 1;
  if (words[comma] !== ',' || (words[end + 1] !== ',' && words[end] !== ',')) return false;
  const isBeside = range(first + 1, comma).every((at) => NAME.test(xpos[at] ?? ''));
  let noun = isBeside ? first : comma - 1;
  if (deprels[noun] === 'flat') noun = heads[noun] ?? first;
  if (!isNominal(xpos[noun])) return false;
  attach(tree, second, noun, 'appos');
  return true;
}

/** "The company's Yan Zhou", "Vestnor Energi ASA": nothing between them. */
function take(tree: MutableTree, first: number, second: number): void {
  const { xpos, heads, words } = tree;
  const start = firstOf(tree, second);
  const between = range(first + 1, start);
  const isBare = !/^(?:DT|PRP\$)$/.test(xpos[start] ?? '');
  if (!isBare || !between.every((at) => NAME.test(xpos[at] ?? '') && isUnder(tree, at, first)))
    return;
  if (words[first + 1] === ':') return;
  const isOwner = below(tree, first, /^case$/).some((at) => xpos[at] === 'POS');
  const isTitle = !xpos[first]?.startsWith('NNP') && xpos[second]?.startsWith('NNP') === true;
  // "Energi" of "oil group Vestnor Energi ASA".
  if (!isOwner)
    for (const at of between)
      if (heads[at] === first && xpos[at]?.startsWith('NNP')) attach(tree, at, second, 'compound');
  attach(tree, first, second, isOwner ? 'nmod:poss' : isTitle ? 'nmod:desc' : 'compound');
}

function firstOf(tree: MutableTree, top: number): number {
  let first = top;
  while (first > 0 && isUnder(tree, first - 1, top)) first -= 1;
  return first;
}

function lastOf(tree: MutableTree, top: number): number {
  let last = top;
  while (last + 1 < tree.words.length && isUnder(tree, last + 1, top)) last += 1;
  return last;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
