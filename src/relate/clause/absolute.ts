// "Berg left, with Lind joining the talks": the phrase after "with" is the subject of the participle
// behind it, and takes no part in what the main clause says.

import {
  childrenBy,
  findChild,
  getToken,
  subtreeOf,
  type Tree,
  wordOf,
} from '../../language/dependency-tree.ts';

/** The participle that a "with" phrase is the subject of, if it is one. */
export function findParticiple(tree: Tree, phrase: number): number | undefined {
  if (
    !childrenBy(tree, phrase, 'case').some((child) => wordOf(tree, child).toLowerCase() === 'with')
  ) {
    return undefined;
  }
  const inside = childrenBy(tree, phrase, 'acl').find((child) => isParticiple(tree, child));
  if (inside !== undefined) return inside;
  const { head } = getToken(tree, phrase);
  const after = wordAfter(tree, phrase);
  if (head < 0) return undefined;
  return childrenBy(tree, head, 'advcl').find(
    (child) => child === after && isParticiple(tree, child),
  );
}

/** The "with" phrase that is the subject of a participle, if there is one. */
export function findAbsoluteSubject(tree: Tree, participle: number): number | undefined {
  const { head } = getToken(tree, participle);
  if (head < 0 || !isParticiple(tree, participle)) return undefined;
  return childrenBy(tree, head, 'obl').find(
    (phrase) => findParticiple(tree, phrase) === participle,
  );
}

function isParticiple(tree: Tree, index: number): boolean {
  return (
    /^VB[GN]$/.test(getToken(tree, index).xpos) &&
    findChild(tree, index, 'nsubj', 'aux', 'mark') === undefined
  );
}

/** The first word behind a phrase that is no adverb. */
function wordAfter(tree: Tree, phrase: number): number {
  let at = (subtreeOf(tree, phrase).at(-1) ?? phrase) + 1;
  while (tree.tokens[at]?.upos === 'ADV') at += 1;
  return at;
}
