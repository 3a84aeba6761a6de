/**
 * In: "the leaders of Norway and Sweden, Anna Lind and Jonas Berg, met", read as if Berg stood in a list with Sweden.
 * Out: Lind and Berg are set beside the leaders.
 *
 * Two names between commas, behind a plural of two bodies, are those of the plural.
 */
import { attach, type MutableTree } from './mutable-tree.ts';

/** Where a name ends, and the next word. */
interface Name {
  readonly first: number;
  readonly end: number;
}

export function mendPairedNames(tree: MutableTree): void {
  for (const [noun, tag] of tree.xpos.entries()) {
    if (tag !== 'NNS' || tree.words[noun + 1]?.toLowerCase() !== 'of') continue;
    const bodies = twoNames(tree, noun + 2);
    if (bodies === undefined || tree.words[bodies[1].end] !== ',') continue;
    const pair = twoNames(tree, bodies[1].end + 1);
    if (pair === undefined || !/^[,.;:]$/.test(tree.words[pair[1].end] ?? '.')) continue;
    setBeside(tree, noun, pair);
    attach(tree, bodies[1].end, pair[0].first, 'punct');
    if (tree.words[pair[1].end] === ',') attach(tree, pair[1].end, noun, 'punct');
  }
}

/** "Anna Lind and Jonas Berg" from a word on. */
function twoNames(tree: MutableTree, from: number): readonly [Name, Name] | undefined {
  const first = nameFrom(tree, from);
  if (first === undefined || tree.words[first.end]?.toLowerCase() !== 'and') return undefined;
  const second = nameFrom(tree, first.end + 1);
  return second === undefined ? undefined : [first, second];
}

function nameFrom({ words, xpos }: MutableTree, from: number): Name | undefined {
  const first = words[from]?.toLowerCase() === 'the' ? from + 1 : from;
  let end = first;
  while (xpos[end] === 'NNP' || xpos[end] === 'NNPS') end += 1;
  return end === first ? undefined : { first, end };
}

function setBeside(tree: MutableTree, noun: number, [one, other]: readonly [Name, Name]): void {
  const joinName = ({ first, end }: Name) => {
    for (let at = first + 1; at < end; at += 1) attach(tree, at, first, 'flat');
  };
  joinName(one);
  joinName(other);
  attach(tree, one.first, noun, 'appos');
  attach(tree, other.first, one.first, 'conj');
  attach(tree, one.end, other.first, 'cc');
}
