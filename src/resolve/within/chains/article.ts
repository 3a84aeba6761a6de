// The facts of all phrases of an article in, what is asked about pairs of them out: how often a thing was
// spoken of before, which is nearest among those that agree, which are linked by name already.

import type { Tree } from '../../../language/dependency-tree.ts';
import { relationOf, wordOf } from '../../../language/dependency-tree.ts';
import type { PhraseFacts } from './facts.ts';
import { step } from './features.ts';
import { hashText } from './hash.ts';
import { phraseVector } from './vectors.ts';

/** What the comparison of phrases may ask. */
export interface Article {
  readonly facts: readonly PhraseFacts[];
  /** The vector of a phrase; worked out when it is first asked for. */
  readonly vector: (index: number) => Float32Array;
  /** Gender of a phrase, as anything linked to it by name tells. */
  readonly genderOf: (index: number) => number;
  /** Gender of a phrase, as the first names of what is linked to it suggest. */
  readonly likelyGenderOf: (index: number) => number;
  /** 0 nothing is known of one, 1 linked by name or rule, 2 both known and not linked. */
  readonly linked: (later: number, earlier: number) => number;
  /** How often the earlier was spoken of before the later, in steps. */
  readonly toldBefore: (later: number, earlier: number) => number;
  /** How many that agree with a pronoun lie between, in steps. */
  readonly rank: (later: number, earlier: number) => number;
  /** How many subjects that agree with a pronoun lie between, in steps; 15 where the earlier is none. */
  readonly subjectRank: (later: number, earlier: number) => number;
  /** Whether it is the first phrase of its sentence. */
  readonly isFirstIn: (index: number) => boolean;
  /** Whether nothing before has its words. */
  readonly isFirstOf: (index: number) => boolean;
  /** 0 nothing before has its head, 1 its head, 2 its words. */
  readonly sameBefore: (index: number) => number;
  /** Whether words behind its head belong to it. */
  readonly isFollowed: (index: number) => boolean;
  readonly wordBefore: (index: number) => number;
  /** Indices of the phrases that it cannot be, nor what they are: who does what is done to it. */
  readonly apartFrom: (index: number) => readonly number[];
  /** Indices of earlier phrases with a word in common. */
  readonly sharing: (index: number) => readonly number[];
}

/** What the passes over names know. */
export interface Known {
  /** Cluster of a mention. */
  readonly clusterOf: (mention: number) => number;
  /** Whether a mention is a name or was linked to one. */
  readonly isNamed: (mention: number) => boolean;
  readonly genders: ReadonlyMap<number, number>;
}

/** Indexes the phrases of an article. */
export function articleOf(tree: Tree, facts: readonly PhraseFacts[], known: Known): Article {
  const groups = facts.map((fact) => groupOf(fact, known));
  const heads = new Map<number, number[]>();
  const words = new Map<number, number[]>();
  const byGroup = new Map<number, number[]>();
  const headedBy = new Map<number, number>();
  facts.forEach((fact, index) => {
    append(heads, fact.headHash, index);
    if (!fact.phrase.joined) headedBy.set(fact.phrase.head, index);
    append(byGroup, groups[index] as number, index);
    if (!fact.pronoun) for (const word of fact.words) append(words, word, index);
  });
  const clusters = facts.map(({ mention }) =>
    mention === undefined ? undefined : known.clusterOf(mention),
  );
  const genderOf = (index: number) => {
    const cluster = clusters[index];
    const told = cluster === undefined ? undefined : known.genders.get(cluster);
    return told ?? facts[index]?.gender ?? 0;
  };
  const likelyGenders = new Map<number, number>();
  facts.forEach(({ likelyGender }, index) => {
    const cluster = clusters[index];
    if (cluster !== undefined && likelyGender !== 0 && !likelyGenders.has(cluster))
      likelyGenders.set(cluster, likelyGender);
  });
  const likelyGenderOf = (index: number) => {
    const cluster = clusters[index];
    const told = cluster === undefined ? undefined : likelyGenders.get(cluster);
    return told ?? facts[index]?.likelyGender ?? 0;
  };
  const vectors: Float32Array[] = [];
  const agreeing = facts.map((fact, index) => (fact.pronoun ? agreeingBefore(index) : undefined));
  return {
    facts,
    vector: (index) => (vectors[index] ??= phraseVector(facts[index] as PhraseFacts)),
    genderOf,
    likelyGenderOf,
    linked: (later, earlier) => {
      const [m, a] = [clusters[later], clusters[earlier]];
      if (m === undefined || a === undefined) return 0;
      if (m === a) return 1;
      const [x, y] = [facts[later]?.mention ?? 0, facts[earlier]?.mention ?? 0];
      return known.isNamed(x) && known.isNamed(y) ? 2 : 0;
    },
    toldBefore: (later, earlier) =>
      step(countBefore(byGroup.get(groups[earlier] as number) ?? [], later)),
    rank: (later, earlier) => agreeing[later]?.all.get(earlier) ?? 15,
    subjectRank: (later, earlier) => agreeing[later]?.subjects.get(earlier) ?? 15,
    isFirstIn: (index) => facts[index]?.phrase.sentence !== facts[index - 1]?.phrase.sentence,
    isFirstOf: (index) => (byGroup.get(groups[index] as number) ?? [])[0] === index,
    sameBefore: (index) => {
      if ((byGroup.get(groups[index] as number)?.[0] ?? index) < index) return 2;
      return (heads.get(facts[index]?.headHash ?? 0)?.[0] ?? index) < index ? 1 : 0;
    },
    isFollowed: (index) => {
      const phrase = facts[index]?.phrase;
      return phrase !== undefined && phrase.endToken > phrase.head + 1;
    },
    wordBefore: (index) =>
      hashText(wordOf(tree, (facts[index]?.phrase.first ?? 0) - 1).toLowerCase()),
    apartFrom: (index) =>
      (facts[index]?.apartFrom ?? []).flatMap((token) => headedBy.get(token) ?? []),
    sharing: (index) => {
      const found = new Set<number>();
      for (const word of facts[index]?.words ?? [])
        for (const other of words.get(word) ?? []) if (other < index) found.add(other);
      return [...found];
    },
  };

  /** The rank of each thing before a pronoun that agrees with it, nearest first: of all, and of subjects. */
  function agreeingBefore(index: number) {
    const [all, subjects] = [new Map<number, number>(), new Map<number, number>()];
    const m = facts[index] as PhraseFacts;
    const [seen, seenSubjects] = [new Set<number>(), new Set<number>()];
    for (let at = index - 1; at >= 0 && all.size < 40; at -= 1) {
      const a = facts[at] as PhraseFacts;
      if (!agree(m, a, genderOf(at) || likelyGenderOf(at))) continue;
      const group = groups[at] as number;
      all.set(at, step(seen.size));
      seen.add(group);
      if (!a.subject) continue;
      subjects.set(at, step(seenSubjects.size));
      seenSubjects.add(group);
    }
    return { all, subjects };
  }

  function agree(m: PhraseFacts, a: PhraseFacts, gender: number): boolean {
    if (m.number !== 0 && a.number !== 0 && m.number !== a.number) return false;
    if (m.gender !== 0 && gender !== 0 && m.gender !== gender) return false;
    if (a.phrase.joined) return m.number === 2;
    const person = m.gender === 1 || m.gender === 2;
    if (person && !a.pronoun && a.type !== 1 && !(a.type === 0 && a.phrase.form === 'name'))
      return false;
    return relationOf(tree, a.phrase.head) !== 'compound' || !person;
  }
}

function groupOf(fact: PhraseFacts, known: Known): number {
  if (fact.mention !== undefined && known.isNamed(fact.mention))
    return known.clusterOf(fact.mention);
  return fact.wordsHash | 0x40000000;
}

function append(map: Map<number, number[]>, key: number, value: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** Indices are in order. */
function countBefore(indices: readonly number[], limit: number): number {
  let count = 0;
  while (count < indices.length && (indices[count] as number) < limit) count += 1;
  return count;
}
