// Events and mentions of readings in, claims of edges out: who took part, where, and which article
// says so.

import type { EdgeEvidence, ReadEvent, Reading, ReadMention, SpanPair } from '../model/index.ts';
import { type Corpus, type CorpusArticle, evidenceOf, findSource } from './corpus.ts';
import type { EdgeClaim } from './edge-ledger.ts';
import { sentenceAround } from './sentence-around.ts';
import { partStatus, present } from './settle.ts';

/** How many sentences of one article a MENTIONED_IN edge keeps; `mentions` of the node counts all. */
export const MENTION_SENTENCES_MAX = 20;

/** Claims of ACTOR_IN, RECIPIENT_IN, TOOK_PLACE_IN and REPORTED_IN. */
export function* eventClaims(corpus: Corpus): Iterable<EdgeClaim> {
  for (const article of corpus.articles) {
    for (const [index, event] of article.reading.events.entries()) {
      const key = corpus.findEvent(article.document.id, index);
      if (key !== undefined) yield* claimsOf(corpus, article, { key, event });
    }
  }
}

interface Keyed {
  readonly key: string;
  readonly event: ReadEvent;
}

function* claimsOf(corpus: Corpus, article: CorpusArticle, keyed: Keyed): Iterable<EdgeClaim> {
  const { key, event } = keyed;
  const { trigger, time: date } = event;
  const status = corpus.statusOf(key) ?? event.status;
  const part = partStatus(status, event.status);
  const attributedTo = findSource(corpus, article, event.attribution);
  const evidence = (words: Pick<EdgeEvidence, 'subject' | 'object'>) =>
    evidenceOf(article, event.evidence, {
      ...words,
      trigger,
      ...present({ attributedTo, status: event.status === status ? undefined : event.status }),
    });
  const common = { identity: [], status: part };
  for (const { role, entity, start, end } of event.participants) {
    const source = corpus.findEntity(article.document.id, entity)?.key;
    if (source === undefined) continue;
    const type = role === 'actor' ? ('ACTOR_IN' as const) : ('RECIPIENT_IN' as const);
    const subject = [start, end] as const;
    yield { ...common, type, source, target: key, date, evidence: evidence({ subject }) };
  }
  const place =
    event.place === undefined ? undefined : corpus.findEntity(article.document.id, event.place);
  if (place !== undefined) {
    const words = present({ object: placeSpan(article.reading, event) });
    const type = 'TOOK_PLACE_IN';
    yield { ...common, type, source: key, target: place.key, date, evidence: evidence(words) };
  }
  // What this article says of it, whatever the others do.
  yield {
    identity: [],
    status: event.status,
    type: 'REPORTED_IN',
    source: key,
    target: article.key,
    evidence: evidenceOf(article, event.evidence, { trigger, ...present({ attributedTo }) }),
  };
}

/** Where the sentence of an event names its place. */
function placeSpan(reading: Reading, event: ReadEvent): SpanPair | undefined {
  const { start, end } = event.evidence;
  const mention = reading.mentions.find(
    (mention) => mention.entity === event.place && start <= mention.start && mention.end <= end,
  );
  return mention && [mention.start, mention.end];
}

/** Claims of MENTIONED_IN: for each entity and article, its first sentences. */
export function* mentionClaims(corpus: Corpus): Iterable<EdgeClaim> {
  for (const article of corpus.articles) {
    for (const [source, mentions] of mentionsByEntity(corpus, article)) {
      for (const evidence of mentionEvidence(article, mentions)) {
        const target = article.key;
        yield { type: 'MENTIONED_IN', source, target, identity: [], status: 'occurred', evidence };
      }
    }
  }
}

function mentionsByEntity(
  corpus: Corpus,
  article: CorpusArticle,
): ReadonlyMap<string, readonly ReadMention[]> {
  const byEntity = new Map<string, ReadMention[]>();
  for (const mention of article.reading.mentions) {
    const key = corpus.findEntity(article.document.id, mention.entity)?.key;
    if (key === undefined) continue;
    const others = byEntity.get(key);
    if (others) others.push(mention);
    else byEntity.set(key, [mention]);
  }
  return byEntity;
}

/** One piece of evidence for each sentence: its first name of the entity, or its first mention at all. */
function mentionEvidence(
  article: CorpusArticle,
  mentions: readonly ReadMention[],
): readonly EdgeEvidence[] {
  const bySentence = new Map<number, { readonly span: SpanPair; readonly mention: ReadMention }>();
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const span = sentenceAround(article.reading.sentences, [mention.start, mention.end]);
    const known = bySentence.get(span[0]);
    const better = known?.mention.kind !== 'name' && mention.kind === 'name';
    if (known === undefined || better) bySentence.set(span[0], { span, mention });
  }
  const kept = [...bySentence.values()].slice(0, MENTION_SENTENCES_MAX);
  return kept.map(({ span: [start, end], mention }) => {
    const read = { start, end, rule: `mention.${mention.kind}`, confidence: 1 };
    return evidenceOf(article, read, { subject: [mention.start, mention.end] });
  });
}
