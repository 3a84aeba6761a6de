// The marks of an article, its reading and who is who over all articles, in; the node of each marked name and
// the events of each marked trigger, out.

import {
  type ArticleReading,
  groupBy,
  overlaps,
  type Reading,
  type ReadMention,
  type Resolution,
  type Span,
} from '../../src/model/index.ts';
import type { ClusteredItem } from './b-cubed.ts';
import type { IdentityArticle, Mark } from './identity-gold.ts';
import { isSameMention, overlapShare } from './spans.ts';

/** Words that stand for a thing, and the node they were given. */
export interface NameItem extends ClusteredItem {
  readonly article: IdentityArticle;
  readonly mark: Mark;
}

/** What one article tells of one event: its first words, and the nodes of the events read at any of its words. */
export interface ReportItem {
  readonly article: IdentityArticle;
  readonly mark: Mark;
  readonly found: readonly string[];
}

/** What was marked in all articles, and what became of it. */
export interface MatchedSet {
  readonly names: readonly NameItem[];
  readonly descriptions: readonly NameItem[];
  readonly reports: readonly ReportItem[];
}

/** Finds the nodes of all marks; `readings` are those of the articles, in their order. */
export function matchMarks(
  articles: readonly IdentityArticle[],
  readings: readonly ArticleReading[],
  { entities, events }: Resolution,
): MatchedSet {
  const nodeOf = keysByRef(entities.map(({ key, members }) => ({ key, refs: members })));
  const eventOf = keysByRef(events.map(({ key, reports }) => ({ key, refs: reports })));
  const parts = articles.map((article, at): MatchedSet => {
    const reading = readings[at]?.reading;
    if (reading === undefined) throw new Error(`no reading of ${article.input.id}`);
    const toItem = (isName: boolean) => (mark: Mark) => {
      const mention = mentionAt(reading, mark, isName);
      const found = mention && nodeOf(article, mention.entity);
      return { article, mark, gold: mark.id, ...(found === undefined ? {} : { found }) };
    };
    return {
      names: article.names.map(toItem(true)),
      descriptions: article.descriptions.map(toItem(false)),
      reports: reportsOf(article, (mark) =>
        eventsAt(reading, mark).flatMap((index) => eventOf(article, index) ?? []),
      ),
    };
  });
  return {
    names: parts.flatMap(({ names }) => names),
    descriptions: parts.flatMap(({ descriptions }) => descriptions),
    reports: parts.flatMap(({ reports }) => reports),
  };
}

/** One item for each thing in each article: the node that most of its names there were given. */
export function oncePerArticle(items: readonly NameItem[]): readonly NameItem[] {
  const groups = groupBy(items, ({ article, gold }) => `${article.input.id} ${gold}`);
  return [...groups.values()].flatMap((group) => {
    const nodes = [...groupBy(group, ({ found }) => found).entries()]
      .filter(([node]) => node !== undefined)
      .toSorted(([, a], [, b]) => b.length - a.length);
    return nodes[0]?.[1][0] ?? group[0] ?? [];
  });
}

/**
 * The mention that shares most with marked words and means the same by its words: half of the longer or the
 * head word. A name comes first where a name is marked.
 */
function mentionAt(reading: Reading, mark: Span, isName: boolean): ReadMention | undefined {
  const near = reading.mentions.filter(
    (mention) => overlaps(mention, mark) && isSameMention(reading, mention, mark),
  );
  const rank = ({ kind }: ReadMention) => (isName && kind === 'name' ? 0 : 1);
  return near.toSorted(
    (a, b) => rank(a) - rank(b) || overlapShare(b, mark) - overlapShare(a, mark),
  )[0];
}

/** Marks of one event in one article are one report. */
function reportsOf(
  article: IdentityArticle,
  nodesAt: (mark: Mark) => readonly string[],
): readonly ReportItem[] {
  const groups = [...groupBy(article.events, ({ id }) => id).values()];
  return groups.flatMap((marks) => {
    const [mark] = marks;
    return mark === undefined ? [] : [{ article, mark, found: marks.flatMap(nodesAt) }];
  });
}

function eventsAt({ events }: Reading, mark: Span): readonly number[] {
  return events.flatMap(({ trigger: [start, end] }, index) =>
    overlaps({ start, end }, mark) ? [index] : [],
  );
}

interface Keyed {
  readonly key: string;
  readonly refs: readonly { readonly document: string; readonly index: number }[];
}

function keysByRef(things: readonly Keyed[]) {
  const keys = new Map(
    things.flatMap(({ key, refs }) =>
      refs.map(({ document, index }): readonly [string, string] => [`${document} ${index}`, key]),
    ),
  );
  return ({ input }: IdentityArticle, index: number) => keys.get(`${input.id} ${index}`);
}
