// One sentence that an edge rests on in; the quote with its words marked, where it stands, how sure the
// reading is, and the way to the article, out.

import type { EdgeEvidence, NodeType } from '../api/types.ts';
import { dispatch, type Loaded } from '../state/store.ts';
import { Icon } from './icon.tsx';
import { type Mark, splitByMarks } from './mark-text.ts';
import { Name } from './name.tsx';
import { QuoteTools } from './quote-tools.tsx';
import { confidenceWords, dateWords } from './words.ts';

/** Whose words are marked. */
export type MarkName = 'subject' | 'object' | 'trigger' | 'sentence';

/** Types of the two ends, which give the marks their colours. */
export interface Ends {
  readonly source: NodeType;
  readonly target: NodeType;
}

/** A sentence and where it belongs. */
export interface QuoteProps {
  readonly data: Loaded;
  readonly evidence: EdgeEvidence;
  readonly edge: string;
  /** Which of the edge's sentences this is. */
  readonly index: number;
  readonly ends: Ends;
  /** Leaves out how the sentence was read. */
  readonly brief?: boolean;
}

/** Marks of an evidence, moved by `-origin`. */
export function marksOf(evidence: EdgeEvidence, origin: number): readonly Mark<MarkName>[] {
  const spans = [
    ['subject', evidence.subject],
    ['object', evidence.object],
    ['trigger', evidence.trigger],
  ] as const;
  return spans.flatMap(([name, span]) =>
    span === undefined ? [] : [{ name, start: span[0] - origin, end: span[1] - origin }],
  );
}

/** The class of a marked run of words. */
export function markClass(name: MarkName, ends: Ends): string {
  if (name === 'subject') return `mark mark-${ends.source}`;
  if (name === 'object') return `mark mark-${ends.target}`;
  return `mark mark-${name}`;
}

function Sentence({ evidence, ends }: { readonly evidence: EdgeEvidence; readonly ends: Ends }) {
  const pieces = splitByMarks(evidence.sentence, marksOf(evidence, evidence.start));
  return (
    <blockquote class="quote-text" dir="auto">
      {pieces.map(({ text, start, names }) => {
        const name = names.at(-1);
        return name === undefined ? (
          text
        ) : (
          <mark key={start} class={markClass(name, ends)}>
            {text}
          </mark>
        );
      })}
    </blockquote>
  );
}

/** A sentence with its source. */
export function EvidenceQuote({ data, evidence, edge, index, ends, brief = false }: QuoteProps) {
  const article = data.model.nodes.get(evidence.article)?.attributes;
  const place = { article: evidence.article, edge, sentence: index };
  const open = () => dispatch({ do: 'open-article', article: place });
  const says = evidence.attributedTo;
  return (
    <figure class="quote">
      {evidence.status !== undefined && (
        <span class={`badge badge-${evidence.status}`}>{evidence.status}</span>
      )}
      <Sentence evidence={evidence} ends={ends} />
      <figcaption class="quote-source">
        <button type="button" class="link-button" onClick={open}>
          <Icon name="article" />
          <span>
            <Name text={article?.title ?? article?.label ?? 'the article'} />
          </span>
        </button>
        <span class="quote-meta">
          {article?.publisher !== undefined && (
            <span>
              <Name text={article.publisher} />
            </span>
          )}
          {article?.date !== undefined && (
            <time dateTime={article.date}>{dateWords(article.date)}</time>
          )}
        </span>
        {!brief && (
          <span class="quote-meta">
            <span>
              {confidenceWords(evidence.confidence)}, {evidence.confidence.toFixed(2)}
            </span>
            <span>
              rule <code>{evidence.rule}</code>
            </span>
            {says !== undefined && (
              <span>
                says <Name text={says} />
              </span>
            )}
          </span>
        )}
      </figcaption>
      <QuoteTools data={data} evidence={evidence} edge={edge} />
    </figure>
  );
}
