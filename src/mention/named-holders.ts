// Names in, the same with those typed as persons out that stand between commas behind the holder of a post: in "the
// head of the Norne Bank, Liina Saar, said", the recognizer may take what follows the bank for where it is. A place that
// the gazetteer knows stays one: "the mayor of Springfield, Illinois, said".

import { getToken, lemmaOf, type Tree, wordOf } from '../language/dependency-tree.ts';
import { findPost } from '../ontology/index.ts';
import { isPersonNoun } from './agent-nouns.ts';
import { findPlaces } from './gazetteer/places.ts';
import type { Mention } from './mention.ts';

const OF = /^(?:of|for|to)$/;
/** What stands between the post and the name. */
const INSIDE = new Set(['DET', 'NOUN', 'PROPN', 'ADJ', 'PART', 'ADP', 'NUM']);
const FARTHEST = 9;

/** Types the holders of posts. */
export function typeHolders(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  return names.map((name) => (isHolder(tree, name) ? asPerson(name) : name));
}

function isHolder(tree: Tree, { kind, type, country, label, first, endToken }: Mention): boolean {
  if (kind !== 'name' || type !== 'place' || country !== undefined || endToken - first < 2)
    return false;
  const isSetOff = wordOf(tree, first - 1) === ',' && /^[,.;]$/.test(wordOf(tree, endToken));
  const isBare = /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{Ll}'’-]+)+$/u.test(label);
  return isSetOff && isBare && findPlaces(label).length === 0 && isBehindPost(tree, first - 2);
}

/** "the head of the Norne Bank |": a noun for a person, with "of", ends before the comma. */
function isBehindPost(tree: Tree, last: number): boolean {
  for (let at = last; at > Math.max(0, last - FARTHEST); at -= 1) {
    const { upos } = getToken(tree, at);
    const isOf = OF.test(wordOf(tree, at));
    // "the owner of a farm in Vidor, Nova Hrad": where it is, indeed.
    if (!INSIDE.has(upos) || (upos === 'ADP' && !isOf)) return false;
    const lemma = lemmaOf(tree, at);
    const isPost = upos === 'NOUN' && (isPersonNoun(lemma) || findPost(lemma) !== undefined);
    if (isPost && OF.test(wordOf(tree, at + 1))) return true;
  }
  return false;
}

function asPerson({ placeKind: _, ...name }: Mention): Mention {
  return { ...name, type: 'person' };
}
