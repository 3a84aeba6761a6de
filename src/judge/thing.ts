// The key of a node in, what is judged about it out: a thing of the world or a happening, and every place
// where an article speaks of it.

import { articleKey } from '../graph/corpus.ts';
import {
  type Anchor,
  type ArticleReading,
  anchorOf,
  type DocumentId,
  eventAnchorOf,
  RapportError,
  type ReadingRef,
  type SpanPair,
} from '../model/index.ts';
import type { EntityType } from '../ontology/index.ts';
import { LINK_RULES } from '../resolve/index.ts';
import type { Judging } from './judged-corpus.ts';

/** What a person judges: an entity, or an event. */
export interface Thing {
  readonly key: string;
  readonly label: string;
  readonly type: EntityType | 'event';
  /** The entities or events of readings that are it. */
  readonly refs: readonly ReadingRef[];
}

/** How an article speaks of a thing. */
export type SpokenAs = 'name' | 'nominal' | 'pronoun' | 'trigger';

/** A place where an article speaks of something. */
export interface MentionView {
  readonly anchor: Anchor;
  /** Id of the article. */
  readonly document: string;
  /** Its title, else its first words. */
  readonly title: string;
  readonly kind: SpokenAs;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** The sentence around the words, as it stands in the article, and where it begins. */
  readonly sentence: string;
  readonly sentenceStart: number;
  /** What linked it to the other mentions of its article; none for the one they were linked to. */
  readonly rule?: { readonly id: string; readonly reason: string };
}

/**
 * The thing behind a node.
 *
 * @throws RapportError `not-found` where the node is none or an article.
 */
export function getThing({ corpus, graph }: Judging, key: string): Thing {
  const entity = corpus.keys.entity(key);
  if (entity !== undefined) {
    const { label, type, members } = entity;
    return { key, label, type, refs: members };
  }
  const event = corpus.keys.event(key);
  if (event !== undefined) {
    const label = graph.hasNode(key) ? graph.getNodeAttribute(key, 'label') : key;
    return { key, label, type: 'event', refs: event.reports };
  }
  const shown = key.slice(0, 200);
  throw new RapportError(
    'not-found',
    `${shown} is no person, group, organization, place or event.`,
    {
      where: shown,
      suggestions: ['GET /api/search?q=NAME or `rapport query` finds the keys of nodes.'],
    },
  );
}

/** Every place where the articles speak of a thing, in the order of articles and text. */
export function mentionsOf(judging: Judging, thing: Thing): readonly MentionView[] {
  const titleOf = (id: DocumentId) => {
    const key = articleKey(id);
    return judging.graph.hasNode(key) ? judging.graph.getNodeAttribute(key, 'label') : id;
  };
  const view = (
    article: ArticleReading,
    span: SpanPair,
    how: Pick<MentionView, 'anchor' | 'kind' | 'rule'>,
  ) => viewWords(article, span, { ...how, title: titleOf(article.document.id) });
  return thing.refs.flatMap(({ document, index }) => {
    const article = judging.corpus.articles.get(document);
    if (article === undefined) return [];
    const { events, mentions } = article.reading;
    if (thing.type !== 'event')
      return mentions
        .filter(({ entity }) => entity === index)
        .map(({ start, end, kind, rule }) =>
          view(article, [start, end], {
            anchor: anchorOf(document, { start, end }),
            kind,
            ...linkedBy(rule),
          }),
        );
    const event = events[index];
    if (event === undefined) return [];
    const anchor = eventAnchorOf(document, event);
    return [view(article, event.trigger, { anchor, kind: 'trigger' })];
  });
}

function linkedBy(id: string | undefined): Pick<MentionView, 'rule'> {
  const rule = LINK_RULES.find((one) => one.id === id);
  return rule === undefined ? {} : { rule: { id: rule.id, reason: rule.reason } };
}

function viewWords(
  { document, reading }: ArticleReading,
  [start, end]: SpanPair,
  how: Pick<MentionView, 'anchor' | 'kind' | 'title' | 'rule'>,
): MentionView {
  const found = reading.sentences.find(([from, to]) => from <= start && end <= to);
  const [from, to] = found ?? [start, end];
  return {
    ...how,
    document: document.id,
    words: document.text.slice(start, end).replaceAll(/\s+/g, ' ').trim(),
    start,
    end,
    sentence: document.text.slice(from, to),
    sentenceStart: from,
  };
}
