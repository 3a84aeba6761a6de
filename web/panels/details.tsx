// The view in; the panel that tells what is selected, out.

import { useEffect, useRef } from 'preact/hooks';
import { answer, type Loaded, queryState, view } from '../state/store.ts';
import { lazily } from './lazily.tsx';
import { Pending } from './pending.tsx';

const ArticlePanel = lazily(async () => (await import('./article-panel.tsx')).ArticlePanel);
const Welcome = lazily(async () => (await import('./welcome.tsx')).Welcome);
const Card = lazily(async () => (await import('./cards.tsx')).Card);

function Body({ data }: { readonly data: Loaded }) {
  const { selection, article } = view.value;
  if (article !== undefined) return <ArticlePanel data={data} open={article} />;
  if (selection.kind === 'none') return <Welcome data={data} />;
  if (selection.kind === 'row' && answer.value === undefined) {
    if (queryState.value.state === 'running') return <Pending fetched={{ state: 'loading' }} />;
    return <Welcome data={data} />;
  }
  return <Card data={data} selection={selection} />;
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
