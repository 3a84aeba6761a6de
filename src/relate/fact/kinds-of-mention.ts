// A mention in, whether it can stand for a person or a place in a fact, and its words, out.

import { type Tree, wordOf } from '../../language/dependency-tree.ts';
import type { Mention } from '../../mention/index.ts';
import { findPost } from '../../ontology/index.ts';

/** A person called by name. */
export function isPersonName(mention: Mention | undefined): mention is Mention {
  return mention?.type === 'person' && mention.kind === 'name';
}

/** A person by name or pronoun; a description may be of anybody. */
export function isPerson(mention: Mention | undefined): mention is Mention {
  return mention?.type === 'person' && mention.kind !== 'nominal';
}

/** A place called by its name; "Norwegian" names whoever comes from there. */
export function isPlaceName(mention: Mention | undefined): mention is Mention {
  return mention?.type === 'place' && mention.kind === 'name' && mention.demonym !== true;
}

/** "People's Artist", "Chief Executive Officer": a calling written with capitals, and no name. */
export function isOnlyTitle(tree: Tree, mention: Mention): boolean {
  const last = mention.endToken - 1;
  return (
    /^(?:artist|baron|chief|counsel|doctor|officer|professor)$/i.test(wordOf(tree, last)) ||
    findPost(mention.label.toLowerCase()) !== undefined
  );
}

/** The tokens of a mention, as indices into the tree, in their order. */
export function tokensOf({ first, endToken }: Mention): readonly number[] {
  return Array.from({ length: endToken - first }, (_, at) => first + at);
}
