// A mention in; its sentence with the words marked, and the article, out.

import type { NodeType } from '../api/types.ts';
import { splitByMarks } from '../panels/mark-text.ts';
import { Name } from '../panels/name.tsx';
import type { Mention } from './types.ts';

/** The sentence of a mention, its words marked; text and nothing else. */
export function MarkedSentence(props: { readonly mention: Mention; readonly type: NodeType }) {
  const { sentence, sentenceStart, start, end } = props.mention;
  const mark = { start: start - sentenceStart, end: end - sentenceStart, name: 'words' };
  return (
    <>
      {splitByMarks(sentence, [mark]).map((piece) =>
        piece.names.length === 0 ? (
          piece.text
        ) : (
          <mark key={piece.start} class={`mark mark-${props.type}`}>
            {piece.text}
          </mark>
        ),
      )}
    </>
  );
}

/** The sentence and where it stands. */
export function MentionQuote(props: { readonly mention: Mention; readonly type: NodeType }) {
  return (
    <figure class="quote">
      <blockquote class="quote-text" dir="auto">
        <MarkedSentence {...props} />
      </blockquote>
      <figcaption class="quote-source quiet">
        <Name text={props.mention.title} />
      </figcaption>
    </figure>
  );
}
