// Mentions of one article in, links between them out. Method: passes from the surest to the weakest,
// each links mentions that are the same thing, and each link names its rule.
// Source: Raghunathan et al. 2010, "A Multi-Pass Sieve for Coreference Resolution".

import { childrenBy, lemmaOf, relationOf, wordOf } from '../../language/dependency-tree.ts';
import { findCapital, fold, type Mention } from '../../mention/index.ts';
import type { FactDraft, ReadingContext } from '../../relate/index.ts';
import { initialsOf, organizationKey, personWords } from '../name-key.ts';

/** What a pass may look at. */
export interface SieveInput {
  readonly context: ReadingContext;
  readonly facts: readonly FactDraft[];
  /** The cluster of a mention so far. */
  readonly clusterOf: (mention: number) => number;
}

/** A pass: pairs of mentions that are one. */
export interface Sieve {
  readonly id: string;
  readonly reason: string;
  readonly find: (input: SieveInput) => readonly (readonly [number, number])[];
}

/** All passes, in order. */
export const SIEVES: readonly Sieve[] = [
  { id: 'same-name', reason: 'the same name in one article', find: sameName },
  { id: 'same-country', reason: 'a country, its short name and its demonym', find: sameCountry },
  {
    id: 'acronym',
    reason: 'the initials of a name, or an acronym set in brackets behind it',
    find: acronyms,
  },
  {
    id: 'part-of-name',
    reason: 'the last part of the only longer name that ends so',
    find: partialNames,
  },
  { id: 'description', reason: 'a description set beside a name', find: descriptions },
  { id: 'post', reason: 'the only holder of the post described', find: holders },
  { id: 'capital', reason: 'the capital of the country named', find: capitals },
  { id: 'same-words', reason: 'the same description of a group', find: sameDescription },
  { id: 'pronoun', reason: 'the only person in reach of the pronoun', find: pronouns },
];

type Pairs = readonly (readonly [number, number])[];

function names(context: ReadingContext): readonly (readonly [number, Mention])[] {
  return context.mentions.flatMap((mention, index) =>
    mention.kind === 'name' ? [[index, mention] as const] : [],
  );
}

/** The first mention of each distinct name; the others are linked to it already. */
function distinctNames(context: ReadingContext): readonly (readonly [number, Mention])[] {
  const seen = new Set<string>();
  return names(context).filter(([, { label, type, demonym }]) => {
    const key = `${type} ${demonym === true} ${label}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Lists by a key, in order. */
function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Links each item to the first one with its key. */
function linkByKey(items: readonly (readonly [number, string])[]): Pairs {
  const first = new Map<string, number>();
  return items.flatMap(([index, key]) => {
    const known = first.get(key);
    if (known !== undefined) return [[known, index] as const];
    first.set(key, index);
    return [];
  });
}

function sameName({ context }: SieveInput): Pairs {
  const proper = names(context).filter(([, { demonym }]) => demonym !== true);
  return linkByKey(
    proper.map(([index, { label, type }]) => [
      index,
      type === 'group' ? `group ${fold(label)}` : organizationKey(label),
    ]),
  );
}

function sameCountry({ context }: SieveInput): Pairs {
  const countries = names(context).filter(
    ([, { country, type }]) => country !== undefined && type === 'place',
  );
  return linkByKey(countries.map(([index, { country }]) => [index, country ?? '']));
}

/** "Agence France-Presse (AFP)": what stands in brackets right behind a name, or its initials anywhere. */
function acronyms({ context }: SieveInput): Pairs {
  const all = distinctNames(context);
  const short = all.filter(([, { label }]) => /^[\p{Lu}\p{N}.&]{2,8}$/u.test(label));
  return short.flatMap(([index, mention]) => {
    const letters = mention.label.replaceAll(/[^\p{Lu}]/gu, '');
    const long = all.find(([other, { label, endToken, type }]) => {
      if (other === index || label.length <= mention.label.length || type === 'person')
        return false;
      const bracketed = endToken === mention.first - 1 && wordOf(context.tree, endToken) === '(';
      return (
        letters.length > 1 &&
        (initialsOf(label) === letters ||
          (bracketed && initialsOf(label).startsWith(letters[0] ?? '')))
      );
    });
    return long === undefined ? [] : [[long[0], index] as const];
  });
}

function partialNames({ context, clusterOf }: SieveInput): Pairs {
  const all = distinctNames(context).filter(([, { demonym }]) => demonym !== true);
  const byEnd = groupBy(all, ([, mention]) => partsOf(mention).at(-1) ?? '');
  const byStart = groupBy(all, ([, mention]) => partsOf(mention)[0] ?? '');
  return all.flatMap(([index, mention]) => {
    const words = partsOf(mention);
    const near = [...(byEnd.get(words.at(-1) ?? '') ?? []), ...(byStart.get(words[0] ?? '') ?? [])];
    const longer = near.filter(([, other]) => isPartOf(mention, other));
    const before = longer.filter(([, { start }]) => start < mention.start);
    const candidates = before.length > 0 ? before : longer;
    const clusters = new Set(candidates.map(([other]) => clusterOf(other)));
    const [first] = candidates;
    return first === undefined || clusters.size !== 1 ? [] : [[first[0], index] as const];
  });
}

function isPartOf(short: Mention, long: Mention): boolean {
  const [words, others] = [partsOf(short), partsOf(long)];
  if (others.length <= words.length) return false;
  if (isTail(words, others) && compatible(short, long)) return true;
  return (
    long.type === 'organization' &&
    isOrganizationLike(short) &&
    words.length === 1 &&
    words[0] === others[0]
  );
}

/** "Atlas" for "Atlas Energy", unless it is surely something else. */
function isOrganizationLike({ type, confidence, country, label }: Mention): boolean {
  if (country !== undefined || label.length < 4 || label.includes(' ')) return false;
  return type === 'organization' || (type === 'place' && confidence < 0.6);
}

function partsOf({ type, label }: Mention): readonly string[] {
  return type === 'person' ? personWords(label) : organizationKey(label).split(' ');
}

/** "Lind" ends "Anna Lind". */
function isTail(words: readonly string[], longer: readonly string[]): boolean {
  return words.every((word, at) => longer[longer.length - words.length + at] === word);
}

/** A single word is part of a person's name; several words may be part of any name of one type. */
function compatible(short: Mention, long: Mention): boolean {
  if (long.type === 'person')
    return short.type === 'person' || (short.confidence < 0.6 && short.country === undefined);
  if (short.type !== long.type || short.placeKind === 'country') return false;
  return long.type === 'organization' && organizationKey(short.label).includes(' ');
}

/** "the group's leader, Anna Lind": the noun of the description and the name are one. */
function descriptions({ context }: SieveInput): Pairs {
  const { tree, mentions, mentionAt } = context;
  return mentions.flatMap((mention, index) => {
    if (mention.kind !== 'nominal') return [];
    const beside = childrenBy(tree, mention.head, 'appos').map((child) => mentionAt(child));
    if (relationOf(tree, mention.head) === 'appos')
      beside.push(mentionAt(tree.tokens[mention.head]?.head ?? -1));
    const name = beside.find(
      (other) =>
        other !== undefined && mentions[other]?.kind === 'name' && agrees(mention, mentions[other]),
    );
    return name === undefined ? [] : [[name, index] as const];
  });
}

function agrees(description: Mention, name: Mention | undefined): boolean {
  if (name === undefined || name.demonym === true) return false;
  if (description.type === name.type) return true;
  return description.type === 'group' && name.type === 'organization' && !description.plural;
}

/** "the Mossad chief" is who the article says leads the Mossad, if it is one person. */
function holders({ context, facts, clusterOf }: SieveInput): Pairs {
  const { tree, mentions, mentionAt } = context;
  const posts = facts.filter(
    ({ type }) => type === 'LEADS' || type === 'WORKS_FOR' || type === 'SPOKESPERSON_FOR',
  );
  return mentions.flatMap((mention, index) => {
    if (mention.kind !== 'nominal' || mention.type !== 'person') return [];
    const bodies = childrenBy(tree, mention.head, 'compound', 'amod', 'nmod').flatMap(
      (child) => mentionAt(child) ?? [],
    );
    const holding = posts.filter(
      ({ object, head }) =>
        bodies.some((body) => clusterOf(body) === clusterOf(object)) &&
        sameHead(lemmaOf(tree, head), lemmaOf(tree, mention.head)),
    );
    const people = new Set(holding.map(({ subject }) => clusterOf(subject)));
    const [fact] = holding;
    return fact === undefined || people.size !== 1 ? [] : [[fact.subject, index] as const];
  });
}

const HEADS = new Set(['head', 'chief', 'director', 'leader', 'boss']);

function sameHead(a: string, b: string): boolean {
  return a === b || (HEADS.has(a) && HEADS.has(b));
}

/** "the Egyptian capital" is Cairo where Cairo is named. */
function capitals({ context }: SieveInput): Pairs {
  const { mentions } = context;
  return mentions.flatMap((mention, index) => {
    if (
      mention.kind !== 'nominal' ||
      mention.country === undefined ||
      !/capital$/i.test(mention.label)
    )
      return [];
    const city = mentions.findIndex(
      ({ kind, label }) => kind === 'name' && findCapital(label)?.iso3 === mention.country,
    );
    return city < 0 ? [] : [[city, index] as const];
  });
}

/** "Egyptian mediators" twice; "the mediators" after the only mediators that were described. */
function sameDescription({ context, clusterOf }: SieveInput): Pairs {
  const { tree, mentions } = context;
  const groups = mentions.flatMap((mention, index) =>
    mention.kind === 'nominal' && mention.type !== 'person' ? [[index, mention] as const] : [],
  );
  const same = linkByKey(groups.map(([index, { label }]) => [index, fold(label)]));
  const byNoun = groupBy(groups, ([, { head }]) => lemmaOf(tree, head));
  const bare = groups.flatMap(([index, mention]) => {
    if (mention.first !== mention.head || !isDefinite(context, mention.head)) return [];
    const described = (byNoun.get(lemmaOf(tree, mention.head)) ?? []).filter(
      ([other, { head, first }]) => other !== index && first !== head && head < mention.head,
    );
    const clusters = new Set(described.map(([other]) => clusterOf(other)));
    const [first] = described;
    return first === undefined || clusters.size !== 1 ? [] : [[first[0], index] as const];
  });
  return [...same, ...bare];
}

function isDefinite({ tree }: ReadingContext, head: number): boolean {
  return childrenBy(tree, head, 'det').some((child) =>
    /^(?:the|these|those)$/i.test(wordOf(tree, child)),
  );
}

/** He and she: the only person named before in the sentence, or else in the one before. */
function pronouns({ context, clusterOf }: SieveInput): Pairs {
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
