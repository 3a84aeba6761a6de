// The words around the name of a place in, what kind of place they say it is out: "Donetsk region",
// "the city of Donetsk".

import { type Tree, wordOf } from '../../../language/dependency-tree.ts';
import type { Mention } from '../../../mention/index.ts';

const REGION =
  /^(?:region|province|state|oblast|governorate|county|district|prefecture|territory|area|peninsula|regional|provincial)$/i;
const CITY = /^(?:city|town|village|municipality|port|suburb|hamlet|capital)$/i;
/** In the middle of a name they say nothing: "Mexico City". */
const ENDS_REGION =
  /\b(?:region|province|state|oblast|governorate|county|district|prefecture|territory|strip)$/i;

/** The kind that most mentions have words for; the first on a tie. */
export function kindHint(tree: Tree, mentions: readonly Mention[]): 'city' | 'region' | undefined {
  for (const mention of mentions) {
    const hint = hintAt(tree, mention);
    if (hint !== undefined) return hint;
  }
  return undefined;
}

function hintAt(tree: Tree, { first, endToken, label }: Mention): 'city' | 'region' | undefined {
  if (ENDS_REGION.test(label)) return 'region';
  const behind = wordOf(tree, endToken);
  if (REGION.test(behind)) return 'region';
  if (behind === 'city' || behind === 'town') return 'city';
  if (!/^of$/i.test(wordOf(tree, first - 1))) return undefined;
  const before = wordOf(tree, first - 2);
  if (REGION.test(before)) return 'region';
  return CITY.test(before) && !/^capital$/i.test(before) ? 'city' : undefined;
}
