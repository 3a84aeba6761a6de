// A place or a body that a question names in, and the words beside it; out, whom the articles give a title of just these
// words there, though it is no noun that the ontology knows: "the Egyptian intelligence chief".

import type { NodeId } from '../source.ts';
import type { NameMatch } from './names.ts';
import type { Reader, Taken } from './reader.ts';
import { fold } from './words.ts';

const POSTS = ['LEADS', 'WORKS_FOR', 'SPOKESPERSON_FOR', 'REPRESENTS'] as const;
/** One word alone is a noun of the ontology, or too little. */
const SHORTEST = 2;
const LONGEST = 5;

/** Those who hold a title there that the words at an index spell, and the index behind it. */
export function holdersOfTitleAt(
  { source, words }: Reader,
  { candidates }: NameMatch,
  from: number,
): readonly Taken<readonly NodeId[]>[] {
  const held = candidates.flatMap(({ id }) =>
    [...source.incoming(id, [...POSTS])].flatMap((edge) => {
      const [status, date, title] = ['status', 'date', 'title'].map((name) =>
        String(source.edgeProperty(edge, name) ?? ''),
      );
      const ended = date?.includes('/') === true && !date.endsWith('/..');
      return status !== 'occurred' || ended
        ? []
        : [{ id: source.startOf(edge), title: title ?? '' }];
    }),
  );
  for (let length = LONGEST; length >= SHORTEST; length -= 1) {
    if (from + length > words.length) continue;
    const spelt = words
      .slice(from, from + length)
      .map(({ folded }) => folded)
      .join(' ');
    const ids = held.filter(({ title }) => fold(title) === spelt).map(({ id }) => id);
    if (ids.length > 0) return [{ value: ids, end: from + length }];
  }
  return [];
}
