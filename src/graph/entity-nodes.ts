// Resolved entities and documents in, nodes out.

import type { Document, NodeAttributes, ResolvedEntity } from '../model/index.ts';
import type { Corpus } from './corpus.ts';
import type { DraftNode } from './event-nodes.ts';
import { oneLine } from './one-line.ts';
import { present } from './settle.ts';

const TITLE_WORDS = 8;
const TITLE_MAX = 80;

/** One node for each entity that an article of the corpus holds. */
export function entityNodes(corpus: Corpus): readonly DraftNode[] {
  const mentions = countMentions(corpus);
  return corpus.resolution.entities.flatMap((entity) => {
    const documents = new Set(entity.members.map(({ document }) => document));
    const articles = [...documents].filter((id) => corpus.findArticle(id) !== undefined).length;
    if (articles === 0) return [];
    const counts = { mentions: mentions.get(entity.key) ?? 0, articles };
    return [{ key: entity.key, attributes: entityAttributes(entity, counts) }];
  });
}

function countMentions(corpus: Corpus): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { document, reading } of corpus.articles) {
    for (const { entity } of reading.mentions) {
      const key = corpus.findEntity(document.id, entity)?.key;
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function entityAttributes(
  entity: ResolvedEntity,
  counts: Pick<NodeAttributes, 'mentions' | 'articles'>,
): NodeAttributes {
  const { label, type, aliases, kind, title, country, lat, lon } = entity;
  const place = { x: 0, y: 0, ...counts };
  return {
    label,
    type,
    aliases,
    ...present({ kind, title }),
    ...place,
    ...present({ country, lat, lon }),
  };
}

/** One node for each article, also where nothing was found in it. */
export function articleNodes(corpus: Corpus): readonly DraftNode[] {
  return corpus.articles.map(({ key, document }) => {
    const { title, date, publisher, url } = document;
    const attributes: NodeAttributes = {
      label: title ?? firstWords(document),
      type: 'article',
      aliases: [],
      ...present({ title }),
      x: 0,
      y: 0,
      mentions: 1,
      articles: 1,
      ...present({ date, publisher, url }),
    };
    return { key, attributes };
  });
}

/** "Anna Lind met Jonas Berg in Oslo on Monday…" */
function firstWords(document: Document): string {
  const body = document.regions.find(({ kind }) => kind === 'body');
  const from = body?.start ?? 0;
  // Far more than eight words take, and few enough for an article of one endless line.
  const words = document.text
    .slice(from, from + 1_000)
    .trim()
    .split(/\s+/);
  const first = oneLine(words.slice(0, TITLE_WORDS).join(' '), TITLE_MAX);
  if (first === '') return document.id;
  return words.length > TITLE_WORDS && !first.endsWith('…') ? `${first}…` : first;
}
