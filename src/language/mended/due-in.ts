/**
 * In: "Lind is due in Ankara on Sunday for talks", read as if "due in" were one preposition. Out: she is due, and
 * Ankara is where.
 *
 * Behind "is", "due" says of the subject that it is to be somewhere; "due to" before a cause is a preposition indeed.
 */
import { attach, below, type MutableTree } from './mutable-tree.ts';

/** What stays with the name of the place. */
const WITHIN = /^(?:det|compound|flat|amod|nummod|appos|nmod:poss|conj)/;

export function mendDueIn(tree: MutableTree): void {
  const { words, heads, deprels, xpos } = tree;
  for (const [due, word] of words.entries()) {
    const place = heads[due] ?? -1;
    const preposition = due + 1;
    if (word.toLowerCase() !== 'due' || deprels[due] !== 'case' || place < preposition) continue;
    const isJoined = heads[preposition] === due || heads[preposition] === place;
    if (!isJoined || !/^(?:in|at|on|from)$/i.test(words[preposition] ?? '')) continue;
    if (below(tree, place, /^cop$/).every((cop) => cop > due)) continue;
    const [root, relation] = [heads[place] ?? -1, deprels[place] ?? 'root'];
    for (const child of below(tree, place, /^/)) {
      if (child === due || (child > due && WITHIN.test(deprels[child] ?? ''))) continue;
      const isPhrase = child > place && /^nmod$/.test(deprels[child] ?? '');
      attach(tree, child, due, isPhrase ? 'obl' : (deprels[child] ?? 'dep'));
    }
    attach(tree, due, root, relation);
    attach(tree, place, due, /^CD$/.test(xpos[place] ?? '') ? 'obl:unmarked' : 'obl');
    attach(tree, preposition, place, 'case');
  }
}
