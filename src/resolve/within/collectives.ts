// The clusters of an article in, whom "the two", "both leaders" and "the two sides" stand for out. Method: the
// nearest sentence before that names any of their kind; they are those it names if they are as many as the
// phrase says, for sides only if it joins them or lets them deal with each other. Anything else stays open.

import {
  childrenBy,
  getToken,
  lemmaOf,
  relationOf,
  withConjuncts,
  wordOf,
} from '../../language/dependency-tree.ts';
import { countOf, isPersonNoun, type Mention } from '../../mention/index.ts';
import { groupBy } from '../../model/index.ts';
import type { Relations } from '../../relate/index.ts';

/** How a collective is told from its words. */
export const COLLECTIVE_RULE = {
  id: 'link.collective',
  reason: 'the two or three who were named last and could be meant',
  example: 'Anna Lind and Jonas Berg spoke in Rome. The [two] were arrested in Oslo.',
  counterExample: 'Anna Lind spoke in Rome. The [two] were arrested in Oslo.',
} as const;

/** How far back, in sentences, those may be named whom a collective stands for. */
const SENTENCES_BACK = 2;
const COUNTRIES = new Set(['country', 'nation', 'state', 'neighbour', 'neighbor']);
const BODIES = new Set(['company', 'firm', 'bank', 'group', 'club', 'union', 'team']);
const SIDES = new Set(['side', 'party']);

type Kind = 'person' | 'country' | 'body' | 'side';

interface Input {
  readonly relations: Relations;
  readonly clusterOf: (mention: number) => number;
}

/** For each mention that stands for several, a mention of each of them. */
export function collectivesOf(input: Input): ReadonlyMap<number, readonly number[]> {
  const { context } = input.relations;
  const { tree, mentions } = context;
  const namesIn = namesBySentence(input);
  const nominalsIn = groupBy(
    mentions.filter(({ kind, plural }) => kind === 'nominal' && plural),
    ({ sentence }) => sentence,
  );
  const found = new Map<number, readonly number[]>();
  mentions.forEach((mention, index) => {
    const kind = mention.kind === 'nominal' && mention.plural ? kindOf(tree, mention) : undefined;
    const count = kind === undefined ? undefined : countOf(tree, mention);
    if (kind === undefined || count === undefined || !isDefinite(mention)) return;
    const members = membersOf(mention, openKind(mention, kind), count);
    if (members !== undefined) found.set(index, members);
  });
  return found;

  /** "the two leaders", "both leaders"; "two leaders" are somebody new. */
  function isDefinite({ head, label }: Mention): boolean {
    return (
      /^both$/i.test(label) ||
      childrenBy(tree, head, 'det', 'cc:preconj').some((det) =>
        /^(?:the|these|both)$/i.test(wordOf(tree, det)),
      )
    );
  }

  /** "The two" are persons, and sides only where no person was named. */
  function openKind(mention: Mention, kind: Kind): Kind {
    if (mention.collective !== true || kind !== 'person') return kind;
    const near = Array.from({ length: SENTENCES_BACK + 1 }, (_, back) => mention.sentence - back);
    const isNamed = near
      .flatMap((sentence) => namesIn.get(sentence) ?? [])
      .some((at) => mentions[at]?.type === 'person' && (mentions[at]?.start ?? 0) < mention.start);
    return isNamed ? 'person' : 'side';
  }

  function membersOf(mention: Mention, kind: Kind, count: number): readonly number[] | undefined {
    for (let back = 0; back <= SENTENCES_BACK; back += 1) {
      const named = distinct(
        (namesIn.get(mention.sentence - back) ?? []).filter(
          (at) => fits(mentions[at], kind, mention) && (mentions[at]?.start ?? 0) < mention.start,
        ),
      );
      if (introducesOthers(mention, back, count)) return undefined;
      if (named.length === 0) continue;
      if (named.length !== count || isPartOfMore(named)) return undefined;
      return kind === 'person' || areTied(named) ? named : undefined;
    }
    return undefined;
  }

  /** "Two ministers" just before are whom "both" means. */
  function introducesOthers(own: Mention, back: number, count: number): boolean {
    return (nominalsIn.get(own.sentence - back) ?? []).some(
      (other) => other.start < own.start && countOf(tree, other) === count && !isDefinite(other),
    );
  }

  function distinct(all: readonly number[]): readonly number[] {
    const byCluster = groupBy(all, (at) => input.clusterOf(at));
    return [...byCluster].map(([, [first = -1]]) => first);
  }

  /** Joined by "and" with a name that is none of them: "Oslo, Anna Lind and Jonas Berg". */
  function isPartOfMore(named: readonly number[]): boolean {
    const clusters = new Set(named.map(input.clusterOf));
    return named.some((at) => {
      const head = mentions[at]?.head ?? -1;
      const first = relationOf(tree, head) === 'conj' ? (tree.tokens[head]?.head ?? -1) : head;
      return withConjuncts(tree, first).some((token) => {
        const other = context.mentionAt(token);
        return other === undefined
          ? token !== head && getToken(tree, token).upos === 'PROPN'
          : mentions[other]?.kind === 'name' && !clusters.has(input.clusterOf(other));
      });
    });
  }

  /** Joined by "and", or in one event. */
  function areTied(named: readonly number[]): boolean {
    const heads = named.map((at) => mentions[at]?.head ?? -1);
    const isJoined = heads.slice(1).every((head) => tree.tokens[head]?.head === heads[0]);
    const clusters = named.map(input.clusterOf);
    return (
      isJoined ||
      input.relations.events.some(({ participants }) => {
        const taking = participants.map((one) => input.clusterOf(one.mention));
        return clusters.every((cluster) => taking.includes(cluster));
      })
    );
  }
}

/** Names and pronouns of every sentence whose thing is named. */
function namesBySentence({ relations, clusterOf }: Input): ReadonlyMap<number, readonly number[]> {
  const { mentions } = relations.context;
  const named = new Set(
    mentions.flatMap(({ kind, demonym }, at) =>
      kind === 'name' && demonym !== true ? [clusterOf(at)] : [],
    ),
  );
  const rows = mentions.flatMap(({ kind, demonym, sentence }, at) =>
    kind !== 'nominal' && demonym !== true && named.has(clusterOf(at))
      ? [[sentence, at] as const]
      : [],
  );
  return new Map(
    [...groupBy(rows, ([sentence]) => sentence)].map(([sentence, list]) => [
      sentence,
      list.map(([, at]) => at),
    ]),
  );
}

/** What a collective counts; a noun that says more than that ("the two spies") is left alone. */
function kindOf(tree: Relations['context']['tree'], mention: Mention): Kind | undefined {
  const noun = lemmaOf(tree, mention.head);
  if (SIDES.has(noun)) return 'side';
  if (mention.collective === true) return 'person';
  if (mention.first !== mention.head) return undefined;
  if (COUNTRIES.has(noun)) return 'country';
  if (BODIES.has(noun)) return 'body';
  return isPersonNoun(noun) || noun === 'man' || noun === 'woman' ? 'person' : undefined;
}

function fits(name: Mention | undefined, kind: Kind, { label }: Mention): boolean {
  if (name === undefined) return false;
  const { type, placeKind, gender } = name;
  switch (kind) {
    case 'person':
      return (
        type === 'person' &&
        !(gender === 'male' && /^women$/i.test(label)) &&
        !(gender === 'female' && /^men$/i.test(label))
      );
    case 'country':
      return type === 'place' && placeKind === 'country';
    case 'body':
      return type === 'organization';
    case 'side':
      return type === 'organization' || (type === 'place' && placeKind === 'country');
  }
}
