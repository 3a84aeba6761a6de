// A document of GUM and its Reading in, the chains of both under common keys out.

import type { WholeReading } from '../../../src/model/index.ts';
import type { DataDocument } from '../data-lines.ts';
import type { Chain } from './conll.ts';
import { foundMentions } from './found-mentions.ts';
import { type HeadedMention, type Matching, matchMentions } from './match-mentions.ts';

/** A mention as GUM marks it. */
export interface GumMention extends HeadedMention {
  readonly type: string;
  readonly text: string;
}

/** A document with its mentions, and which of them are one. */
export interface GumDocument extends DataDocument {
  readonly entities: readonly GumMention[];
  readonly clusters: readonly (readonly number[])[];
}

/** The chains of the data and those found; a mention has one key on both sides. */
export interface ChainPair {
  readonly gold: readonly Chain[];
  readonly found: readonly Chain[];
}

/** What of the data counts: a chain counts if a mention of it has one of the types. */
export interface ChainChoice {
  readonly matching: Matching;
  readonly types?: ReadonlySet<string>;
}

/** "GUM_bio_chao" is of the genre "bio". */
export function genreOf({ id }: GumDocument): string {
  return id.split('_')[1] ?? '';
}

/**
 * Pairs the chains. Where only some types are asked for, a found chain counts if it holds a mention of
 * such a chain, or none that the data knows in a chain.
 */
export function chainsOf(
  document: GumDocument,
  reading: WholeReading,
  { matching, types }: ChainChoice,
): ChainPair {
  const { entities, clusters } = document;
  const gold = clusters.filter((chain) => chain.length > 1 && isOfType(document, chain, types));
  const asked = new Set(gold.flat());
  const known = new Set(clusters.filter((chain) => chain.length > 1).flat());
  const mentions = foundMentions(reading);
  const matched = matchMentions(entities, mentions, matching);
  const byEntity = new Map<number, number[]>();
  reading.mentions.forEach(({ entity }, at) => {
    byEntity.set(entity, [...(byEntity.get(entity) ?? []), at]);
  });
  const counted = [...byEntity.values()].filter((chain) => {
    const inChains = chain.flatMap((at) => {
      const to = matched[at];
      return to !== undefined && known.has(to) ? [to] : [];
    });
    return types === undefined || inChains.length === 0 || inChains.some((to) => asked.has(to));
  });
  return {
    gold: gold.map((chain) => chain.map((index) => `data ${index}`)),
    found: counted.map((chain) => chain.map((at) => keyOf(matched[at], at))),
  };
}

function keyOf(matched: number | undefined, at: number): string {
  return matched === undefined ? `found ${at}` : `data ${matched}`;
}

function isOfType(
  { entities }: GumDocument,
  chain: readonly number[],
  types: ReadonlySet<string> | undefined,
): boolean {
  return types === undefined || chain.some((index) => types.has(entities[index]?.type ?? ''));
}
