/**
 * In: "Lind and her Swedish counterpart, Jonas Berg, spoke", read as if three had spoken, and "Envoys of the bank and the
 * union met", as if the union had met envoys. Out: Berg is the counterpart, and the envoys are of both.
 */
import { attach, below, isNominal, type MutableTree } from './mutable-tree.ts';

const ROLE =
  /^(?:adviser|ally|boss|colleague|counterpart|deputy|host|opponent|predecessor|rival|successor)$/i;
const SENT =
  /^(?:ambassadors|delegates|delegations|diplomats|envoys|leaders|ministers|negotiators|officials|presidents|representatives)$/i;

/** A name between commas, right behind somebody whose counterpart he is. */
export function mendNamedCounterpart(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [noun, word] of words.entries()) {
    const name = noun + 2;
    if (!ROLE.test(word) || xpos[noun] !== 'NN' || words[noun + 1] !== ',' || xpos[name] !== 'NNP')
      continue;
    if (below(tree, noun, /^nmod:poss$/).length === 0 || words[endOfName(tree, name)] !== ',')
      continue;
    const isThird =
      deprels[name] === 'conj' && deprels[noun] === 'conj' && heads[name] === heads[noun];
    const isSecond =
      deprels[name] === 'nsubj' &&
      below(tree, heads[name] ?? -1, /^nsubj$/).some((other) => other > name);
    if (isThird || isSecond) attach(tree, name, noun, 'appos');
  }
}

/** "of the bank and the union": what "the" stands before is no second party to the envoys. */
export function mendSendersJoined(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [body, deprel] of deprels.entries()) {
    const sent = heads[body] ?? -1;
    if (deprel !== 'conj' || !SENT.test(words[sent] ?? '') || !isNominal(xpos[body])) continue;
    const [first] = below(tree, sent, /^nmod$/).filter((at) => at > sent && at < body);
    if (first === undefined || below(tree, first, /^conj$/).length > 0) continue;
    const [cc] = below(tree, body, /^cc$/);
    const isOf = below(tree, first, /^case$/).some((at) => /^(?:of|from)$/i.test(words[at] ?? ''));
    const isThe = cc !== undefined && /^the$/i.test(words[cc + 1] ?? '');
    if (isOf && isThe && cc > first && !SENT.test(words[body] ?? ''))
      attach(tree, body, first, 'conj');
  }
}

function endOfName({ xpos, words }: MutableTree, from: number): number {
  let end = from;
  while (/^NNPS?$/.test(xpos[end] ?? '') || (words[end] === '-' && xpos[end + 1] === 'NNP'))
    end += 1;
  return end;
}
