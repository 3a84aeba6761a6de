// The view in; the panel that tells what is selected, out.

import { useEffect, useRef } from 'preact/hooks';
import { answer, type Loaded, queryState, view } from '../state/store.ts';
import { ArticlePanel } from './article-panel.tsx';
import { EdgeCard } from './edge-card.tsx';
import { NodeCard } from './node-card.tsx';
import { Pending } from './pending.tsx';
import { RowCard } from './row-card.tsx';
import { Welcome } from './welcome.tsx';

function Body({ data }: { readonly data: Loaded }) {
  const { selection, article } = view.value;
  if (article !== undefined) return <ArticlePanel data={data} open={article} />;
  switch (selection.kind) {
    case 'node':
      return <NodeCard key={selection.key} data={data} nodeKey={selection.key} />;
    case 'edge':
      return <EdgeCard key={selection.key} data={data} edgeKey={selection.key} />;
    case 'row':
      if (answer.value !== undefined)
        return <RowCard data={data} answer={answer.value} row={selection.row} />;
      if (queryState.value.state === 'running') return <Pending fetched={{ state: 'loading' }} />;
      return <Welcome data={data} />;
    case 'none':
      return <Welcome data={data} />;
  }
}

/** The panel at the right; it starts at its top whenever something else is selected. */
export function Details({ data }: { readonly data: Loaded }) {
  const host = useRef<HTMLElement>(null);
  const { selection } = view.value;
  useEffect(() => {
    if (host.current !== null && view.peek().article === undefined) host.current.scrollTop = 0;
  }, [selection]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is reached with the keyboard
    <aside class="details" aria-label="Details" ref={host} tabIndex={0}>
      <Body data={data} />
    </aside>
  );
}
