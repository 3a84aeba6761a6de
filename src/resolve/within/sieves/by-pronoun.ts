// The pass over "he" and "she".

import { getToken, relationOf } from '../../../language/dependency-tree.ts';
import type { Mention } from '../../../mention/index.ts';
import { agentsOf, type ReadingContext, SAYING } from '../../../relate/index.ts';
import { groupBy, names, type Pairs, type SieveInput } from './sieve.ts';

/** He and she: the only person named before in the sentence, or else in the one before. */
export function pronouns({ context, clusterOf }: SieveInput): Pairs {
  const { mentions } = context;
  const persons = names(context).filter(([, { type }]) => type === 'person');
  const bySentence = groupBy(persons, ([, { sentence }]) => String(sentence));
  const genders = new Map(
    mentions.flatMap(({ gender, kind }, index) =>
      gender === undefined || kind === 'pronoun' ? [] : [[clusterOf(index), gender] as const],
    ),
  );
  return mentions.flatMap((pronoun, index) => {
    if (pronoun.kind !== 'pronoun' || pronoun.type !== 'person') return [];
    if (clusterOf(index) !== index) return [];
    for (const sentence of [pronoun.sentence, pronoun.sentence - 1]) {
      const people = (bySentence.get(String(sentence)) ?? []).flatMap(([at, other]) => {
        const agrees = (genders.get(clusterOf(at)) ?? pronoun.gender) === pronoun.gender;
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

/** "The bank said it would ...": the pronoun in what is said is who says it, when they agree. */
export function speakers({ context }: SieveInput): Pairs {
  const { mentions } = context;
  return mentions.flatMap((pronoun, index) => {
    if (pronoun.kind !== 'pronoun') return [];
    const speaker = speakerAbove(context, pronoun.head);
    const source = speaker === undefined ? undefined : mentions[speaker];
    return speaker === undefined || source === undefined || !couldBe(pronoun, source)
      ? []
      : [[speaker, index] as const];
  });
}

/** The subject of the verb of saying whose content a token stands in. */
function speakerAbove(
  { tree, clauses, mentionAt }: ReadingContext,
  token: number,
): number | undefined {
  for (let at = token, steps = 0; at >= 0 && steps < 32; steps += 1) {
    const { head } = getToken(tree, at);
    const clause = clauses.get(head);
    if (relationOf(tree, at) === 'ccomp' && clause !== undefined && SAYING.has(clause.lemma)) {
      const [subject] = agentsOf(clause);
      return subject === undefined ? undefined : mentionAt(subject);
    }
    at = head;
  }
  return undefined;
}

/** "it" is a body or a country, "they" a group or a body, "she" a person. */
function couldBe(pronoun: Mention, source: Mention): boolean {
  if (source.kind === 'pronoun' || source.demonym === true) return false;
  if (pronoun.type === 'person') {
    return source.type === 'person' && (source.gender ?? pronoun.gender) === pronoun.gender;
  }
  if (source.type === 'person') return false;
  return pronoun.plural ? source.type !== 'place' : !source.plural;
}
