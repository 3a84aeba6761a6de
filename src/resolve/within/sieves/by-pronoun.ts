// The pass over "he" and "she".

import { relationOf } from '../../../language/dependency-tree.ts';
import type { ReadingContext } from '../../../relate/index.ts';
import { groupBy, names, type Pairs, type SieveInput } from './sieve.ts';

/** He and she: the only person named before in the sentence, or else in the one before. */
export function pronouns({ context, clusterOf }: SieveInput): Pairs {
  const { mentions } = context;
  const persons = names(context).filter(([, { type }]) => type === 'person');
  const bySentence = groupBy(persons, ([, { sentence }]) => String(sentence));
  return mentions.flatMap((pronoun, index) => {
    if (pronoun.kind !== 'pronoun' || pronoun.type !== 'person') return [];
    for (const sentence of [pronoun.sentence, pronoun.sentence - 1]) {
      const people = (bySentence.get(String(sentence)) ?? []).flatMap(([at, other]) => {
        const agrees = (other.gender ?? pronoun.gender) === pronoun.gender;
        return other.start < pronoun.start && agrees ? [at] : [];
      });
      const clusters = new Set(people.map(clusterOf));
      const [first] = people;
      if (first !== undefined && clusters.size === 1) return [[first, index] as const];
      if (clusters.size > 1) return subjectAntecedent(context, index, people);
    }
    return [];
  });
}

/** Among several persons, subject follows subject: "Lind met Berg. She ..." */
function subjectAntecedent(
  { tree, mentions }: ReadingContext,
  pronoun: number,
  people: readonly number[],
): Pairs {
  const isSubject = (index: number) => relationOf(tree, mentions[index]?.head ?? -1) === 'nsubj';
  const subjects = people.filter(isSubject);
  const [first] = subjects;
  return first !== undefined && subjects.length === 1 && isSubject(pronoun)
    ? [[first, pronoun] as const]
    : [];
}
