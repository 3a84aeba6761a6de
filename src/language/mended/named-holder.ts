/**
 * In: "its ambassador to Norway, Jonas Berg, in protest", read as if Berg stood in a list with Norway. Out: the
 * ambassador is Berg.
 *
 * A list of two is joined by "and": a second name between commas, behind a noun with a body, is that of the noun.
 */
import { attach, below, isNominal, type MutableTree } from './mutable-tree.ts';

export function mendNamedHolder(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [name, deprel] of deprels.entries()) {
    const body = heads[name] ?? -1;
    const [preposition] = below(tree, body, /^case$/);
    const noun = (preposition ?? 0) - 1;
    if (deprel !== 'conj' || xpos[name] !== 'NNP' || xpos[body] !== 'NNP' || xpos[noun] !== 'NN')
      continue;
    if (deprels[body] !== 'nmod' || !(noun < body && body < name) || words[name - 1] !== ',')
      continue;
    const end = endOf(tree, name);
    const isClosed =
      /^[,.;]$/.test(words[end] ?? '.') && !/^(?:and|or)$/i.test(words[end + 1] ?? '');
    if (end < name + 2 || !isClosed || below(tree, body, /^conj$/).length > 1) continue;
    if (below(tree, name, /^(?:cc|case|conj)$/).length > 0) continue;
    if (below(tree, noun, /^appos$/).length > 0) continue;
    attach(tree, name, noun, 'appos');
    // "The governor of Cebu, Lind, who resigned": she did, and not Cebu.
    for (const clause of below(tree, body, /^acl:relcl$/))
      if (clause > end) attach(tree, clause, name, 'acl:relcl');
  }
}

/** Who stands over against somebody, or beside him: one who is named sooner or later. */
const OPPOSITE =
  /^(?:ally|challenger|colleague|competitor|counterpart|critic|deputy|nominee|opponent|partner|predecessor|rival|successor)$/i;

/** "Her opponent in the election, Sen. Grant Leblanc, had": the name is not that of the election. */
export function mendNamedRival(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [name, deprel] of deprels.entries()) {
    const thing = heads[name] ?? -1;
    const person = heads[thing] ?? -1;
    if (deprel !== 'appos' || xpos[name] !== 'NNP' || xpos[thing] !== 'NN') continue;
    if (deprels[thing] !== 'nmod' || !OPPOSITE.test(words[person] ?? '')) continue;
    if (!(person < thing && thing < name) || below(tree, person, /^appos$/).length > 0) continue;
    const end = endOf(tree, name);
    const isClosed = /^[,.;]$/.test(words[end] ?? '.');
    if (words[startOf(tree, name) - 1] === ',' && end >= name + 2 && isClosed)
      attach(tree, name, person, 'appos');
  }
}

/**
 * "Lind and her Latvian counterpart, Jonas Berg, met": behind the last of a list, which "and" joins, no third one
 * follows; the name is that of whom the last one describes.
 */
export function mendNamedLast(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [name, deprel] of deprels.entries()) {
    const comma = startOf(tree, name) - 1;
    const noun = comma - 1;
    const isPair = deprel === 'conj' && deprels[noun] === 'conj' && heads[noun] === heads[name];
    if (!isPair || xpos[name] !== 'NNP' || xpos[noun] !== 'NN' || words[comma] !== ',') continue;
    const isLast = below(tree, noun, /^cc$/).some((at) => /^and$/i.test(words[at] ?? ''));
    const isDescribed =
      below(tree, noun, /^nmod:poss$/).length > 0 || OPPOSITE.test(words[noun] ?? '');
    const isClosed = words[endOf(tree, name)] === ',';
    if (isLast && isDescribed && isClosed && below(tree, name, /^(?:cc|conj)$/).length === 0)
      attach(tree, name, noun, 'appos');
  }
}

/** The first word of the titles before a name. */
function startOf({ xpos, heads }: MutableTree, name: number): number {
  let start = name;
  while (start > 0 && heads[start - 1] === name && isNominal(xpos[start - 1])) start -= 1;
  return start;
}

/** The word behind a name: "Garcia-Yap" is one. */
function endOf({ words, xpos }: MutableTree, name: number): number {
  let end = name;
  while (xpos[end] === 'NNP' || (words[end] === '-' && xpos[end + 1] === 'NNP')) end += 1;
  return end;
}
