// Attributions of readings in, claims of QUOTED_IN out: who is quoted in which article, an edge for each
// statement, with its sentences and the day on which it was said. What somebody only wants is no quote.

import type { EdgeEvidence, ReadAttribution, Reading, SpanPair } from '../model/index.ts';
import { type Corpus, type CorpusArticle, evidenceOf } from './corpus.ts';
import type { EdgeClaim } from './edge-ledger.ts';
import { sentenceAround } from './sentence-around.ts';

/** Longest text of a quote, in UTF-16 units; of a longer one, the sentence that says who speaks. */
export const QUOTE_MAX = 1_000;
/** How sure an attribution is, as far as the measured share of right ones tells. */
const CONFIDENCE = 0.9;

/** Claims of QUOTED_IN. */
export function* quoteClaims(corpus: Corpus): Iterable<EdgeClaim> {
  for (const article of corpus.articles) {
    for (const said of article.reading.attributions) {
      const source = speakerOf(corpus, article, said);
      if (source === undefined) continue;
      yield {
        type: 'QUOTED_IN',
        source,
        target: article.key,
        // Of one article, each statement is a quote of its own.
        identity: [said.cue.join(' ')],
        status: 'occurred',
        date: said.time,
        evidence: evidenceOfQuote(article, said),
      };
    }
  }
}

function speakerOf(
  corpus: Corpus,
  { document }: CorpusArticle,
  { entity, statement }: ReadAttribution,
): string | undefined {
  return entity === undefined || !statement
    ? undefined
    : corpus.findEntity(document.id, entity)?.key;
}

function evidenceOfQuote(article: CorpusArticle, said: ReadAttribution): EdgeEvidence {
  const { rule, cue: trigger } = said;
  const [start, end] = spanOfQuote(article.reading, said);
  const subject = speakerWords(article.reading, said);
  return evidenceOf(article, { start, end, rule, confidence: CONFIDENCE }, { subject, trigger });
}

/** The sentences of what is said and of who says it. */
function spanOfQuote({ sentences }: Reading, { content, cue }: ReadAttribution): SpanPair {
  const own = sentenceAround(sentences, cue);
  const [first, last] = [Math.min(content[0], cue[0]), Math.max(content[1], cue[1])];
  const start = sentenceAround(sentences, [first, first])[0];
  const end = sentenceAround(sentences, [last - 1, last])[1];
  return end - start <= QUOTE_MAX ? [start, end] : own;
}

/** The speaker's name or pronoun within the words of the source: "the union's leader, | Joseph Chewe". */
function speakerWords({ mentions }: Reading, { entity, source }: ReadAttribution): SpanPair {
  const own = mentions.filter(
    (one) => one.entity === entity && source[0] <= one.start && one.end <= source[1],
  );
  const mention = own.find(({ kind }) => kind === 'name') ?? own[0];
  return mention === undefined ? source : [mention.start, mention.end];
}
