// Words before and after a name that are no part of it: posts and forms of address.

import { lemmaOf, type Tree, wordOf } from '../language/dependency-tree.ts';
import { findPost } from '../ontology/index.ts';

const HONORIFICS = new Set(
  'mr mrs ms miss dr sir dame lord lady hon rev sheikh sheik imam rabbi prof col gen lt sgt capt maj cmdr adm sen rep gov pres st commodore commander brigadier corporal ayatollah archbishop monsignor sgt superintendent'.split(
    ' ',
  ),
);

/** Whether a word is a form of address: "Mr.", "Dr". */
export function isHonorific(word: string): boolean {
  return HONORIFICS.has(word.toLowerCase().replaceAll('.', ''));
}

/** Whether a token is a post by itself: "President", "Minister". */
export function isTitleWord(tree: Tree, index: number): boolean {
  return (
    findPost(wordOf(tree, index).toLowerCase()) !== undefined ||
    findPost(lemmaOf(tree, index)) !== undefined
  );
}
