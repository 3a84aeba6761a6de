// The clusters of an article in, what those who look for whom a phrase of several means ask of them out: who is
// named in each sentence, which names fit, and whether the text joins them.

import {
  childrenBy,
  getToken,
  relationOf,
  withConjuncts,
  wordOf,
} from '../../../language/dependency-tree.ts';
import type { Mention } from '../../../mention/index.ts';
import { groupBy } from '../../../model/index.ts';
import type { Relations } from '../../../relate/index.ts';

/** What whom a phrase means is looked for in. */
export interface CollectiveInput {
  readonly relations: Relations;
  readonly clusterOf: (mention: number) => number;
}

/** What a phrase of several can mean. */
export type CollectiveKind = 'person' | 'country' | 'body' | 'side';

/** Whom phrases of several may mean. */
export interface Surroundings extends CollectiveInput {
  /** Names and pronouns of a sentence whose thing is named. */
  readonly namedIn: (sentence: number) => readonly number[];
  /** Descriptions of several in a sentence. */
  readonly nominalsIn: (sentence: number) => readonly Mention[];
  /** The first mention of each thing. */
  readonly distinct: (mentions: readonly number[]) => readonly number[];
  /** Joined by "and" with a name that is none of them: "Oslo, Anna Lind and Jonas Berg". */
  readonly isPartOfMore: (named: readonly number[]) => boolean;
  /** Joined by "and", or in one event. */
  readonly areTied: (named: readonly number[]) => boolean;
  /** "the two leaders", "both leaders"; "two leaders" are somebody new. */
  readonly isDefinite: (mention: Mention) => boolean;
}

/** Looks over an article once. */
export function surroundingsOf(input: CollectiveInput): Surroundings {
  const { context } = input.relations;
  const { tree, mentions } = context;
  const named = namesBySentence(input);
  const nominals = groupBy(
    mentions.filter(({ kind, plural }) => kind === 'nominal' && plural),
    ({ sentence }) => sentence,
  );
  return {
    ...input,
    namedIn: (sentence) => named.get(sentence) ?? [],
    nominalsIn: (sentence) => nominals.get(sentence) ?? [],
    distinct: (all) =>
      [...groupBy(all, (at) => input.clusterOf(at))].map(([, [first = -1]]) => first),
    isPartOfMore,
    areTied,
    isDefinite: ({ head, label }) =>
      /^both$/i.test(label) ||
      childrenBy(tree, head, 'det', 'cc:preconj').some((det) =>
        /^(?:the|these|both)$/i.test(wordOf(tree, det)),
      ),
  };

  function isPartOfMore(all: readonly number[]): boolean {
    const clusters = new Set(all.map(input.clusterOf));
    return all.some((at) => {
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

  function areTied(all: readonly number[]): boolean {
    const heads = all.map((at) => mentions[at]?.head ?? -1);
    const isJoined = heads.slice(1).every((head) => tree.tokens[head]?.head === heads[0]);
    const clusters = all.map(input.clusterOf);
    return (
      isJoined ||
      input.relations.events.some(({ participants }) => {
        const taking = participants.map((one) => input.clusterOf(one.mention));
        return clusters.every((cluster) => taking.includes(cluster));
      })
    );
  }
}

function namesBySentence({
  relations,
  clusterOf,
}: CollectiveInput): ReadonlyMap<number, readonly number[]> {
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

/** Whether a name can be one of those whom a phrase means. */
export function fitsKind(
  name: Mention | undefined,
  kind: CollectiveKind,
  { label }: Mention,
): boolean {
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

const COUNTRIES = new Set(['country', 'nation', 'state', 'neighbour', 'neighbor']);
const BODIES = new Set(
  'company firm bank group club union team airline carrier lender maker rival'.split(' '),
);
const SIDES = new Set(['side', 'party']);

/** What a noun for several countries, bodies or sides can mean; nothing for other nouns. */
export function kindOfNoun(noun: string): CollectiveKind | undefined {
  if (SIDES.has(noun)) return 'side';
  if (COUNTRIES.has(noun)) return 'country';
  return BODIES.has(noun) ? 'body' : undefined;
}
