// A parsed document in, the roads out that go by a number and that the recognizer passed over: "Route 5", "National
// Highway 116B", "Interstate 80". Method: a noun for roads with a capital and the number behind it, with the words of
// capitals before.

import { type Tree, wordOf } from '../language/dependency-tree.ts';
import type { Mention } from './mention.ts';
import { placeMention } from './names.ts';
import { startsSentence } from './noun-lemma.ts';

const ROAD = /^(?:Route|Highway|Interstate|Motorway|Autobahn|Autoroute|Expressway)$/;
const NUMBER = /^(?:\p{Lu}-?)?\d{1,4}\p{Lu}?$/u;
const BEFORE = /^(?:U\.?S\.?|State|National|Federal|Provincial|County|Regional|Ring|Trans)$/;

/** Mentions of numbered roads that are no name yet, or of which only the noun is. */
export function findRoads(tree: Tree, taken: (token: number) => boolean): readonly Mention[] {
  return tree.tokens.flatMap((_, at) => {
    if (!ROAD.test(wordOf(tree, at)) || !NUMBER.test(wordOf(tree, at + 1))) return [];
    const isPart = BEFORE.test(wordOf(tree, at - 1)) && !startsSentence(tree, at) && !taken(at - 1);
    return taken(at) || taken(at + 1)
      ? []
      : [placeMention(tree, { first: isPart ? at - 1 : at, end: at + 2 })];
  });
}
