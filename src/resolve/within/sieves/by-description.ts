// Passes over descriptions: set beside a name, posts, capitals, the same words.

import { childrenBy, lemmaOf, relationOf, wordOf } from '../../../language/dependency-tree.ts';
import { findCapital, fold, type Mention } from '../../../mention/index.ts';
import { groupBy } from '../../../model/index.ts';
import { headsOf, patientsOf, personBehind, type ReadingContext } from '../../../relate/index.ts';
import { linkByKey, type Pairs, type SieveInput } from './sieve.ts';

const HEADS = new Set(['head', 'chief', 'director', 'leader', 'boss']);

/** "the group's leader, Anna Lind": the noun of the description and the name are one. */
export function descriptions({ context }: SieveInput): Pairs {
  const { tree, mentions, mentionAt } = context;
  return mentions.flatMap((mention, index) => {
    if (mention.kind !== 'nominal') return [];
    const beside = childrenBy(tree, mention.head, 'appos').map((child) => mentionAt(child));
    if (relationOf(tree, mention.head) === 'appos')
      beside.push(mentionAt(tree.tokens[mention.head]?.head ?? -1));
    if (mention.type === 'person')
      beside.push(personBehind(context, mention.head), identified(context, mention.head));
    const name = beside.find(
      (other) =>
        other !== undefined && mentions[other]?.kind === 'name' && agrees(mention, mentions[other]),
    );
    return name === undefined ? [] : [[name, index] as const];
  });
}

const IDENTIFYING = new Set(['name', 'identify']);

/** "the victim, identified as Jonas Berg", "Police named the attacker as Jonas Berg". */
function identified({ tree, clauses, mentionAt }: ReadingContext, noun: number) {
  const verbs = [...childrenBy(tree, noun, 'acl'), tree.tokens[noun]?.head ?? -1];
  return verbs
    .flatMap((verb) => clauses.get(verb) ?? [])
    .filter((clause) => IDENTIFYING.has(clause.lemma) && patientsOf(clause).includes(noun))
    .flatMap((clause) => headsOf(clause, 'as'))
    .map((head) => mentionAt(head))
    .find((index) => index !== undefined);
}

function agrees(description: Mention, name: Mention | undefined): boolean {
  if (name === undefined || name.demonym === true) return false;
  if (description.type === name.type) return true;
  return description.type === 'group' && name.type === 'organization' && !description.plural;
}

/** "the Mossad chief" is who the article says leads the Mossad, if it is one person. */
export function holders({ context, facts, clusterOf }: SieveInput): Pairs {
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

function sameHead(a: string, b: string): boolean {
  return a === b || (HEADS.has(a) && HEADS.has(b));
}

/** "the Egyptian capital" is Cairo where Cairo is named. */
export function capitals({ context }: SieveInput): Pairs {
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
export function sameDescription({ context, clusterOf }: SieveInput): Pairs {
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
