// An article in; its whole text with the sentence marked and scrolled to, what is not read as news
// dimmed, out. The text is never altered: pieces of it, joined, are it again.

import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ArticleReply, EdgeEvidence } from '../api/types.ts';
import { dispatch, type Loaded, view } from '../state/store.ts';
import type { OpenArticle } from '../state/view.ts';
import { type Ends, type MarkName, markClass, marksOf } from './evidence-quote.tsx';
import { Icon } from './icon.tsx';
import { type Mark, type Piece, splitByMarks } from './mark-text.ts';
import { Name } from './name.tsx';
import { Pending } from './pending.tsx';
import { articles, edges } from './sources.ts';
import { useFetched } from './use-fetched.ts';
import { dateWords } from './words.ts';

type TextMark = MarkName | `region-${string}`;

interface Shown {
  readonly evidence?: EdgeEvidence;
  readonly ends: Ends;
}

const REGION = /^[a-z]{1,20}$/;

/** Where the text below the heading begins: the title is not said twice unless it is the evidence. */
function startOf(article: ArticleReply, evidence?: EdgeEvidence): number {
  const title = article.regions.find(({ kind }) => kind === 'title');
  if (title === undefined || article.text.slice(0, title.start).trim() !== '') return 0;
  if (evidence !== undefined && evidence.start < title.end) return 0;
  if (article.text.slice(title.start, title.end).trim() !== article.title.trim()) return 0;
  return title.end + (article.text.slice(title.end).match(/^\s*/)?.[0].length ?? 0);
}

function piecesOf(article: ArticleReply, evidence?: EdgeEvidence): readonly Piece<TextMark>[] {
  const regions: readonly Mark<TextMark>[] = article.regions
    .filter(({ kind }) => REGION.test(kind))
    .map(({ start, end, kind }) => ({ start, end, name: `region-${kind}` as const }));
  const below = {
    start: startOf(article, evidence),
    end: article.text.length,
    name: 'region-text',
  } as const;
  if (evidence === undefined) return splitByMarks(article.text, [below, ...regions]);
  const sentence = { start: evidence.start, end: evidence.end, name: 'sentence' } as const;
  return splitByMarks(article.text, [below, ...regions, sentence, ...marksOf(evidence, 0)]);
}

function TextPiece({ piece, ends }: { readonly piece: Piece<TextMark>; readonly ends: Ends }) {
  const region = piece.names.findLast((name) => name.startsWith('region-'));
  const marks = piece.names.filter((name): name is MarkName => !name.startsWith('region-'));
  const classes = [region, ...marks.map((name) => markClass(name, ends))].filter(Boolean).join(' ');
  if (marks.length > 0) return <mark class={classes}>{piece.text}</mark>;
  return <span class={classes}>{piece.text}</span>;
}

function ArticleText({ article, evidence, ends }: Shown & { readonly article: ArticleReply }) {
  const host = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => {
    const start = startOf(article, evidence);
    return piecesOf(article, evidence).filter((piece) => piece.start >= start);
  }, [article, evidence]);
  useEffect(() => {
    const target = host.current?.querySelector('.mark-sentence');
    target?.scrollIntoView({ block: 'center' });
  }, [article, evidence]);
  return (
    <div class="article-text" dir="auto" ref={host}>
      {pieces.map((piece) => (
        <TextPiece key={piece.start} piece={piece} ends={ends} />
      ))}
    </div>
  );
}

function webLink(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) && url.length < 2_000 ? url : undefined;
}

function ArticleHead({ article }: { readonly article: ArticleReply }) {
  const link = webLink(article.url);
  return (
    <header class="card-head">
      <p class="eyebrow">Article</p>
      <h2 class="card-title">
        <Name text={article.title} />
      </h2>
      <p class="card-facts">
        {article.publisher !== undefined && (
          <span>
            <Name text={article.publisher} />
          </span>
        )}
        {article.date !== undefined && (
          <time dateTime={article.date}>{dateWords(article.date)}</time>
        )}
        {link !== undefined && (
          <a href={link} rel="noopener noreferrer" target="_blank">
            Original
          </a>
        )}
      </p>
    </header>
  );
}

function WithEvidence(props: {
  readonly data: Loaded;
  readonly article: ArticleReply;
  readonly edge: string;
  readonly sentence: number;
}) {
  const fetched = useFetched(edges, props.edge);
  if (fetched.state !== 'ready') return <Pending fetched={fetched} />;
  const { source, target, attributes } = fetched.value;
  const typeOf = (key: string) => props.data.model.nodes.get(key)?.attributes.type ?? 'person';
  const evidence = attributes.evidence[props.sentence];
  const ends = { source: typeOf(source), target: typeOf(target) };
  const mine = evidence !== undefined && evidence.article === props.article.key;
  return <ArticleText article={props.article} ends={ends} {...(mine ? { evidence } : {})} />;
}

/** The panel of an open article. */
export function ArticlePanel({
  data,
  open,
}: {
  readonly data: Loaded;
  readonly open: OpenArticle;
}) {
  const fetched = useFetched(articles, open.article);
  const back = view.value.selection.kind === 'none' ? 'Close' : 'Back';
  return (
    <>
      <button type="button" class="link-button" onClick={() => dispatch({ do: 'close-article' })}>
        <Icon name="back" />
        <span>{back}</span>
      </button>
      {fetched.state !== 'ready' ? (
        <Pending fetched={fetched} />
      ) : (
        <article>
          <ArticleHead article={fetched.value} />
          {open.edge === undefined ? (
            <ArticleText article={fetched.value} ends={{ source: 'person', target: 'person' }} />
          ) : (
            <WithEvidence
              data={data}
              article={fetched.value}
              edge={open.edge}
              sentence={open.sentence ?? 0}
            />
          )}
        </article>
      )}
    </>
  );
}
