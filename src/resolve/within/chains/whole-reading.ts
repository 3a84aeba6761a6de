// What the stages found in one article and its Reading in, the Reading with all chains of the text out: its
// mentions are whole phrases, and what is no person, group, organization or place is a thing.

import type { Reading } from '../../../model/index.ts';
import type { WholeReading } from '../../../model/reading.ts';
import { bySpan } from '../../../model/span.ts';
import type { Relations } from '../../../relate/index.ts';
import type { PhraseFacts } from './facts.ts';
import { linkPhrases } from './link-phrases.ts';
import { openArticle } from './open-article.ts';
import { createScorer } from './scorer.ts';

type Spoken = WholeReading['mentions'][number];
type Entity = WholeReading['entities'][number];

/** Adds the chains of an article to its Reading; the entities that it has keep their places. */
export function wholeReading(relations: Relations, reading: Reading): WholeReading {
  const { tree, mentions: known } = relations.context;
  const article = openArticle(relations);
  const readAt = new Map(reading.mentions.map((mention) => [keyOf(mention), mention]));
  const things = article.facts.map(({ mention, phrase }) => {
    const own = mention === undefined || phrase.joined ? undefined : known[mention];
    return own === undefined ? undefined : readAt.get(keyOf(own));
  });
  const entities: Entity[] = [...reading.entities];
  const mentions: Spoken[] = [];
  const replaced = new Set<string>();
  for (const chain of linkPhrases(article, createScorer(article), (at) => things[at]?.entity)) {
    if (chain.length < 2) continue;
    const entity =
      chain.map((at) => things[at]?.entity).find((at) => at !== undefined) ?? addThing(chain);
    const type = entities[entity]?.type ?? 'thing';
    for (const at of chain) {
      const { start, end, form: kind } = phraseAt(at);
      const replaces = things[at];
      if (replaces !== undefined) replaced.add(keyOf(replaces));
      mentions.push({ start, end, kind, type, entity });
    }
  }
  const kept = reading.mentions.filter((mention) => !replaced.has(keyOf(mention)));
  return { ...reading, entities, mentions: [...mentions, ...kept].sort(bySpan) };

  function phraseAt(index: number) {
    return (article.facts[index] as PhraseFacts).phrase;
  }

  /** A thing is called by the first words for it that are no pronoun. */
  function addThing(chain: readonly number[]): number {
    const named = chain.find((at) => phraseAt(at).form !== 'pronoun') ?? chain[0] ?? 0;
    const { start, end } = phraseAt(named);
    const name = tree.text.slice(start, end).replaceAll(/\s+/g, ' ');
    return entities.push({ id: `e${entities.length}`, type: 'thing', name, aliases: [] }) - 1;
  }
}

function keyOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start} ${end}`;
}
