// Places of a parsed document in, the same with what the recognizer cut off: "São Bento | do | Rio Verde" is one town, and
// so is "Port | Said". Method: two names that a Romance "of" joins are one; a name is as long as a place that the
// gazetteer has under it and the word behind.

import { getToken, type Tree, wordOf } from '../language/dependency-tree.ts';
import { findPlaces } from './gazetteer/places.ts';
import type { Mention } from './mention.ts';
import { placeMention } from './names.ts';

const OF = /^(?:de|do|da|dos|das|del|della|delle|di)$/;

/** The names, with places that are one name. */
export function joinPlaces(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  const open = new Map(
    names.flatMap((name) => (isOpen(name) ? [[name.first, name] as const] : [])),
  );
  const taken = new Set(names.flatMap(({ first, endToken }) => range(first, endToken)));
  const dropped = new Set<Mention>();
  const joined = names.map((name) => {
    if (!isOpen(name) || dropped.has(name)) return name;
    const end = name.endToken;
    const tail = OF.test(wordOf(tree, end)) && isTight(tree, end - 1) && isTight(tree, end);
    const behind = tail ? open.get(end + 1) : undefined;
    if (behind !== undefined) {
      dropped.add(behind);
      return placeMention(tree, { first: name.first, end: behind.endToken });
    }
    const isLonger =
      !taken.has(end) && isTight(tree, end - 1) && isListed(tree, name.first, end + 1);
    return isLonger ? placeMention(tree, { first: name.first, end: end + 1 }) : name;
  });
  return joined.filter((name) => !dropped.has(name));
}

/** A place that is no country. */
function isOpen({ type, country, demonym }: Mention): boolean {
  return type === 'place' && country === undefined && demonym !== true;
}

/** Whether the gazetteer has a place of just this name, and the last word of it has a capital. */
function isListed(tree: Tree, first: number, end: number): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(wordOf(tree, end - 1))) return false;
  const label = tree.text.slice(getToken(tree, first).start, getToken(tree, end - 1).end);
  return findPlaces(label).some(({ by, kind }) => by === 'name' && kind === 'city');
}

/** One space, in one sentence. */
function isTight(tree: Tree, at: number): boolean {
  const [token, next] = [tree.tokens[at], tree.tokens[at + 1]];
  return (
    token !== undefined &&
    next !== undefined &&
    next.start - token.end === 1 &&
    tree.sentenceOf[at] === tree.sentenceOf[at + 1]
  );
}

function range(first: number, end: number): readonly number[] {
  return Array.from({ length: end - first }, (_, at) => first + at);
}
