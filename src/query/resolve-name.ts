// The words of one name in, the nodes that are meant out, as a question would have it.

import { nameIndexOf } from './question/names.ts';
import { AmbiguousName, fittingOf, unknownPerson } from './question/settle.ts';
import { wordsOf } from './question/words.ts';
import type { NodeId, QuerySource } from './source.ts';

/**
 * The persons, groups, organizations or places that are meant by a name: one, or all that have exactly
 * the same. `types` are those preferred where several kinds of things could be meant.
 *
 * @throws RapportError query.unknown-name with the names that come near, query.ambiguous with those that
 * could be meant.
 */
export function resolveName(
  source: QuerySource,
  name: string,
  types: readonly string[],
): readonly NodeId[] {
  const words = wordsOf(name);
  const index = nameIndexOf(source);
  const match = index.findAt(words, 0).find(({ end }) => end === words.length);
  if (match === undefined) throw unknownPerson(name, 0, index.nearest(name));
  const meant = fittingOf(match, types);
  if (new Set(meant.map((node) => `${node.label} ${node.name}`)).size > 1)
    throw new AmbiguousName(match, meant);
  return meant.map(({ id }) => id);
}
