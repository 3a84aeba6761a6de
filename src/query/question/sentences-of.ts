// Words read as a name in; out, the sentences that speak of whoever may be meant by them.

import type { QuerySource } from '../source.ts';
import { type NameMatch, nameIndexOf } from './names.ts';
import { edgesOf, sentencesOn } from './sentences-on.ts';

/** The sentences that speak of whoever may be meant by a name, or of what has it in a longer name: "Lind's wife". */
export function sentencesOf(
  source: QuerySource,
  { candidates, written }: NameMatch,
): ReadonlySet<string> {
  const index = nameIndexOf(source);
  const people = candidates.filter(({ type }) => type === 'person');
  const owned = people.flatMap(({ name }) => index.longerThan(`${name.split(' ').at(-1)}'s`));
  const longer = [...index.longerThan(written), ...owned].slice(0, MOST_LONGER);
  const ids = new Set([...candidates, ...longer].map(({ id }) => id));
  return new Set(
    [...ids].flatMap((id) => edgesOf(source, id).flatMap((edge) => sentencesOn(source, edge))),
  );
}

const MOST_LONGER = 20;
