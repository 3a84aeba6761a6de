/**
 * In: "Secretary of State Ellen Ward spoke", read as if Ward belonged to State or to nothing. Out: she is who the
 * title names.
 *
 * A name right behind "Minister of Defence" or "Secretary of State" is the person who has the post.
 */
import { attach, isNominal, type MutableTree } from './mutable-tree.ts';

const POSTS: ReadonlySet<string> = new Set(
  `attorney chairman chairwoman chancellor chief commander commissioner deputy director governor head inspector
   minister president secretary speaker undersecretary`.split(/\s+/),
);
/** What ministers and chiefs are of: no titles of persons themselves. */
const OFFICES: ReadonlySet<string> = new Set(
  `affairs agriculture commerce culture defence defense development economy education energy environment exchequer
   finance health housing industry information intelligence interior justice labor labour migration navy operations
   parliament planning police prosecutions reform security staff state tourism trade transport transportation treasury
   water`.split(/\s+/),
);

export function mendTitledName(tree: MutableTree): void {
  const { words, xpos, heads, deprels } = tree;
  for (const [of, word] of words.entries()) {
    if (!/^(?:of|for)$/i.test(word) || !POSTS.has((words[of - 1] ?? '').toLowerCase())) continue;
    const office = officeBehind(tree, of);
    if (office === undefined) continue;
    const name = office + 1;
    const post = of - 1;
    const isLost = heads[name] === post && LOST.has(deprels[name] ?? '');
    // "the head of the Cyber Defence Centre" has no person in it.
    const isFull =
      xpos[name + 1] === 'NNP' && heads[name + 1] === name && deprels[name + 1] === 'flat';
    if (!isLost || !isFull || !isNominal(xpos[post])) continue;
    attach(tree, of, office, 'case');
    attach(tree, office, post, 'nmod');
    for (let at = of + 1; at < office; at += 1) if (heads[at] === name) heads[at] = office;
    attach(tree, name, post, 'appos');
  }
}

/** What the parser takes the name for. */
const LOST: ReadonlySet<string> = new Set(['nmod', 'nmod:desc', 'compound', 'flat']);
const LONGEST = 4;

/** "of Foreign Affairs": the last word of the office that the post is of. */
function officeBehind({ words, xpos }: MutableTree, of: number): number | undefined {
  let last: number | undefined;
  for (let at = of + 1; at <= of + LONGEST; at += 1) {
    const word = words[at] ?? '';
    if (OFFICES.has(word.toLowerCase())) last = at;
    else if (!/^(?:DT|JJ|CC|NNPS?|NNS?)$/.test(xpos[at] ?? '')) break;
  }
  return last;
}
