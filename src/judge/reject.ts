// An edge in, the judgements that it is wrong out. One for each of its first sentences, so that the
// rejection holds when an article goes, and when the event behind the edge turns out to be two.

import { articleIdOf } from '../graph/corpus.ts';
import {
  type Anchor,
  type ArticleReading,
  anchorOf,
  type EdgeAttributes,
  type EdgeEvidence,
  eventAnchorOf,
  type Judgement,
  RapportError,
  type SpanPair,
} from '../model/index.ts';
import { actOf, judgement, type Stated } from './act.ts';
import type { Judging } from './judged-corpus.ts';

/** How many sentences of an edge a rejection points at. */
const SENTENCES = 50;

/**
 * An edge is wrong.
 *
 * @throws RapportError `not-found`; `usage` for an edge that only says which article mentions what.
 */
export function reject(judging: Judging, key: string, stated: Stated): readonly Judgement[] {
  const { graph } = judging;
  if (!graph.hasEdge(key))
    throw new RapportError('not-found', `There is no edge ${JSON.stringify(key.slice(0, 80))}.`, {
      suggestions: ['It may have been rejected already, or the graph was drawn anew.'],
    });
  const attributes = graph.getEdgeAttributes(key);
  const [source, target] = graph.extremities(key);
  if (attributes.type === 'MENTIONED_IN')
    throw new RapportError(
      'usage',
      'The edge says what an article names; split the mention instead.',
    );
  const edge = { attributes, source, target };
  const made = attributes.evidence
    .slice(0, SENTENCES)
    .flatMap((evidence) => rejectionBy(judging, edge, { evidence, stated }));
  if (made.length === 0)
    throw new RapportError('usage', 'The edge rests on no words that could be pointed at.');
  return actOf(made);
}

interface Edge {
  readonly attributes: EdgeAttributes;
  readonly source: string;
  readonly target: string;
}

function rejectionBy(
  { corpus, graph }: Judging,
  { attributes, source, target }: Edge,
  { evidence, stated }: { readonly evidence: EdgeEvidence; readonly stated: Stated },
): readonly Judgement[] {
  const { type, title } = attributes;
  const document = articleIdOf(evidence.article);
  const article = document === undefined ? undefined : corpus.articles.get(document);
  if (article === undefined) return [];
  const { trigger, subject, object } = evidence;
  const happening = [attributes.event, source, target].find(
    (key) => key !== undefined && corpus.keys.event(key) !== undefined,
  );
  const event = eventAnchor(article, trigger, (index) => {
    return corpus.keys.eventOf(article.document.id, index) === happening;
  });
  const words = (span: SpanPair | undefined): Anchor | undefined =>
    span && anchorOf(article.document.id, { start: span[0], end: span[1] });
  const left = words(subject) ?? event;
  const right = type === 'QUOTED_IN' ? left : (words(object) ?? event);
  if (left === undefined || right === undefined) return [];
  const names = [
    graph.getNodeAttribute(source, 'label'),
    graph.getNodeAttribute(target, 'label'),
  ] as const;
  return [
    {
      ...judgement('rejected', [left, right], { names, stated }),
      edge: {
        type,
        // What this sentence says, where the edge as a whole has another status.
        status: evidence.status ?? attributes.status,
        ...(title === undefined ? {} : { title }),
        ...(attributes.event === undefined || event === undefined ? {} : { event }),
      },
    },
  ];
}

/** The event on a trigger; of several the one that is meant. */
function eventAnchor(
  { document, reading }: ArticleReading,
  trigger: SpanPair | undefined,
  isMeant: (index: number) => boolean,
): Anchor | undefined {
  if (trigger === undefined) return undefined;
  const [start, end] = trigger;
  const event = reading.events.find(
    (one, index) => one.trigger[0] === start && one.trigger[1] === end && isMeant(index),
  );
  return event === undefined
    ? anchorOf(document.id, { start, end })
    : eventAnchorOf(document.id, event);
}
