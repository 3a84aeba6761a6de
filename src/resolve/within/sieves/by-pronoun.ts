// The passes over pronouns: who says it, and the likeliest person before "he" and "she".
// Source: Lappin and Leass 1994, "An Algorithm for Pronominal Anaphora Resolution": candidates are weighed
// by nearness, grammatical role, parallel role and how often they are spoken of. Weights: by-weight.ts.

import { childrenBy, getToken, relationOf } from '../../../language/dependency-tree.ts';
import type { Mention } from '../../../mention/index.ts';
import { groupBy } from '../../../model/index.ts';
import { agentsOf, type ReadingContext, SAYING } from '../../../relate/index.ts';
import { type Candidate, likeliest } from './by-weight.ts';
import type { Pairs, SieveInput } from './sieve.ts';

/** Sentences before its own in which a pronoun finds whom it means. */
const REACH = 3;

/** He and she: the person in reach who is clearly the likeliest; nobody where two are as likely. */
export function pronouns({ context, clusterOf }: SieveInput): Pairs {
  const { mentions } = context;
  const persons = mentions.flatMap((mention, index) =>
    mention.type === 'person' && mention.kind !== 'nominal' ? [[index, mention] as const] : [],
  );
  const bySentence = groupBy(persons, ([, { sentence }]) => String(sentence));
  const genders = gendersOf(mentions, clusterOf);
  const found = new Map<number, number>();
  const told = new Map<number, number>();
  for (const [index, mention] of persons) {
    const known = mention.kind === 'name' || clusterOf(index) !== index;
    const meant = known ? index : antecedentOf(index, mention);
    if (meant === undefined) continue;
    if (!known) found.set(index, meant);
    const cluster = clusterOf(meant);
    told.set(cluster, (told.get(cluster) ?? 0) + 1);
  }
  return [...found].map(([pronoun, antecedent]) => [antecedent, pronoun] as const);

  function antecedentOf(index: number, pronoun: Mention): number | undefined {
    const near = Array.from({ length: REACH + 1 }, (_, back) => pronoun.sentence - back).flatMap(
      (sentence) => bySentence.get(String(sentence)) ?? [],
    );
    const candidates = near.flatMap(([at, other]): readonly Candidate[] => {
      if (other.start >= pronoun.start || at === index) return [];
      const meant = other.kind === 'pronoun' ? (found.get(at) ?? linked(at)) : at;
      if (meant === undefined) return [];
      const cluster = clusterOf(meant);
      const gender = genders.get(cluster) ?? (other.kind === 'pronoun' ? other.gender : undefined);
      if (gender !== undefined && gender !== pronoun.gender) return [];
      return [{ mention: other, meant, cluster, told: told.get(cluster) ?? 0 }];
    });
    if (candidates.length === 0) return onlyPerson(pronoun);
    return likeliest(context.tree, pronoun, candidates);
  }

  /** What another pass has linked a pronoun to. */
  function linked(at: number): number | undefined {
    const cluster = clusterOf(at);
    return cluster === at ? undefined : cluster;
  }

  /** Where the sentences near name nobody: the only person that the article names before. */
  function onlyPerson(pronoun: Mention): number | undefined {
    const before = persons.filter(
      ([, { kind, start }]) => kind === 'name' && start < pronoun.start,
    );
    const clusters = new Set(before.map(([at]) => clusterOf(at)));
    const [first] = before;
    if (first === undefined || clusters.size !== 1) return undefined;
    const gender = genders.get(clusterOf(first[0])) ?? pronoun.gender;
    return gender === pronoun.gender ? first[0] : undefined;
  }
}

type Gender = NonNullable<Mention['gender']>;

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
