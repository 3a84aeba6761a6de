// The pass over "he" and "she".

import { childrenBy, getToken, relationOf } from '../../../language/dependency-tree.ts';
import type { Mention } from '../../../mention/index.ts';
import { groupBy } from '../../../model/index.ts';
import { agentsOf, type ReadingContext, SAYING } from '../../../relate/index.ts';
import type { Pairs, SieveInput } from './sieve.ts';

/** He and she: the only person in reach before them; among several, subject follows subject. */
export function pronouns({ context, clusterOf }: SieveInput): Pairs {
  const { mentions } = context;
  const persons = mentions.flatMap((mention, index) =>
    mention.type === 'person' && mention.kind !== 'nominal' ? [[index, mention] as const] : [],
  );
  const bySentence = groupBy(persons, ([, { sentence }]) => String(sentence));
  const genders = gendersOf(mentions, clusterOf);
  const found = new Map<number, number>();
  for (const [index, pronoun] of persons) {
    if (pronoun.kind !== 'pronoun' || clusterOf(index) !== index) continue;
    const antecedent =
      [pronoun.sentence, pronoun.sentence - 1]
        .map((sentence) => {
          const near = bySentence.get(String(sentence)) ?? [];
          return choose(context, { index, near, genders, clusterOf, found });
        })
        .find((choice) => choice !== undefined) ?? onlyPerson(index);
    if (antecedent !== undefined && antecedent !== 'unclear') found.set(index, antecedent);
  }
  return [...found].map(([pronoun, antecedent]) => [antecedent, pronoun] as const);

  /** Where the sentences near name nobody: the only person that the article names before. */
  function onlyPerson(index: number): number | undefined {
    const pronoun = mentions[index];
    const before = persons.filter(
      ([, { kind, start }]) => kind === 'name' && start < (pronoun?.start ?? 0),
    );
    const clusters = new Set(before.map(([at]) => clusterOf(at)));
    const [first] = before;
    if (first === undefined || clusters.size !== 1) return undefined;
    const gender = genders.get(clusterOf(first[0])) ?? pronoun?.gender;
    return gender === pronoun?.gender ? first[0] : undefined;
  }
}

type Gender = NonNullable<Mention['gender']>;

interface Choice {
  readonly index: number;
  readonly near: readonly (readonly [number, Mention])[];
  readonly genders: ReadonlyMap<number, Gender>;
  readonly clusterOf: (mention: number) => number;
  /** What pronouns before it were found to mean. */
  readonly found: ReadonlyMap<number, number>;
}

/** What the clusters of names and descriptions say of gender. */
function gendersOf(
  mentions: readonly Mention[],
  clusterOf: (mention: number) => number,
): ReadonlyMap<number, Gender> {
  return new Map(
    mentions.flatMap(({ gender, kind }, index) =>
      gender === undefined || kind === 'pronoun' ? [] : [[clusterOf(index), gender] as const],
    ),
  );
}

/** The antecedent in one sentence; `unclear` where there is more than one, nothing where there is none. */
function choose(
  { tree, mentions }: ReadingContext,
  choice: Choice,
): number | 'unclear' | undefined {
  const { index, near, genders, clusterOf, found } = choice;
  const pronoun = mentions[index];
  const isSubject = (at: number) => relationOf(tree, mentions[at]?.head ?? -1) === 'nsubj';
  const candidates = near.flatMap(([at, other]) => {
    if (pronoun === undefined || other.start >= pronoun.start) return [];
    if (other.kind === 'pronoun') {
      return other.gender === pronoun.gender
        ? [{ at, meant: found.get(at) ?? known(at, clusterOf) }]
        : [];
    }
    const agrees = (genders.get(clusterOf(at)) ?? pronoun.gender) === pronoun.gender;
    return agrees ? [{ at, meant: at }] : [];
  });
  if (candidates.length === 0) return undefined;
  const clusters = new Set(
    candidates.map(({ meant }) => (meant === undefined ? -1 : clusterOf(meant))),
  );
  if (clusters.size === 1) return candidates[0]?.meant ?? 'unclear';
  const subjects = candidates.filter(({ at }) => isSubject(at));
  const [subject] = subjects;
  return subjects.length === 1 && isSubject(index) ? (subject?.meant ?? 'unclear') : 'unclear';
}

/** The cluster of a pronoun that another pass has linked. */
function known(at: number, clusterOf: (mention: number) => number): number | undefined {
  const cluster = clusterOf(at);
  return cluster === at ? undefined : cluster;
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
      if (subject === undefined) return undefined;
      // "Lind's spokesman said she would ...": what is said is about whose spokesman it is.
      const [owner] = childrenBy(tree, subject, 'nmod:poss');
      return mentionAt(owner ?? subject);
    }
    at = head;
  }
  return undefined;
}

/** "it" is a body or a country, "they" a group or a body, "she" a person. */
function couldBe(pronoun: Mention, source: Mention): boolean {
  if (source.demonym === true || (source.kind === 'pronoun' && source.type !== pronoun.type))
    return false;
  if (pronoun.type === 'person') {
    return source.type === 'person' && (source.gender ?? pronoun.gender) === pronoun.gender;
  }
  if (source.type === 'person') return false;
  if (!pronoun.plural) return !source.plural;
  return source.type !== 'place' && source.start < pronoun.start;
}
