// Who meets in, those whom they meet for out: "envoys of Norway and Sweden", "Norwegian and Swedish ministers".

import {
  childrenBy,
  findChild,
  lemmaOf,
  type Tree,
  withConjuncts,
} from '../../language/dependency-tree.ts';
import type { ReadingContext } from '../context.ts';
import { phrasesOf } from './match-verb.ts';

/** "Ministers Anna Lind and Jonas Berg" are two, and so are "envoys of Norway and Sweden". */
export function eachOf(tree: Tree, heads: readonly number[]): readonly number[] {
  return heads.flatMap((head) => {
    const named = childrenBy(tree, head, 'appos').flatMap((child) => withConjuncts(tree, child));
    const sent = SENT.has(lemmaOf(tree, head)) ? phrasesOf(tree, head, ['of', 'from']) : [];
    const each = named.length > 1 ? named : sent;
    return each.length > 1 ? each : [head];
  });
}

/** "Norwegian and Swedish ministers" meet for Norway and Sweden. */
export function sendersOf(
  { tree, mentionAt, mentions }: ReadingContext,
  head: number,
): readonly number[] {
  // "the Norwegian and Swedish ministers, Anna Lind and Jonas Berg": they meet, and no countries.
  if (!SENT.has(lemmaOf(tree, head)) || findChild(tree, head, 'appos') !== undefined) return [];
  const countries = childrenBy(tree, head, 'amod')
    .flatMap((child) => withConjuncts(tree, child))
    .flatMap((child) => mentionAt(child) ?? [])
    .filter((index) => mentions[index]?.placeKind === 'country');
  return countries.length > 1 ? countries : [];
}

/** Who meets for those that sent them. */
const SENT = new Set(
  'envoy leader minister president negotiator diplomat official representative delegation delegate premier'.split(
    ' ',
  ),
);
