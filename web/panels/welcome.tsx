// The graph in; where to begin, out: the names with most relations, and the articles.

import type { NodeItem } from '../state/model.ts';
import { dispatch, type Loaded } from '../state/store.ts';
import { Icon } from './icon.tsx';
import { Name } from './name.tsx';
import { NodeRow } from './node-row.tsx';
import { counted, dateWords } from './words.ts';

const TOP = 7;
const MAX_ARTICLES = 20;

function topNames(data: Loaded) {
  return [...data.model.nodes.values()]
    .filter(({ attributes: { type } }) => type !== 'article' && type !== 'event')
    .map((node) => ({ node, relations: node.attributes.relations }))
    .filter(({ relations }) => relations > 0)
    .sort((a, b) => b.relations - a.relations || (a.node.key < b.node.key ? -1 : 1))
    .slice(0, TOP);
}

function TopNames({ ranked }: { readonly ranked: ReturnType<typeof topNames> }) {
  return (
    <ul class="plain-list">
      {ranked.map(({ node, relations }) => (
        <li key={node.key}>
          <NodeRow node={node} note={counted(relations, 'relation')} />
        </li>
      ))}
    </ul>
  );
}

function ArticleButton({ node }: { readonly node: NodeItem }) {
  const { label, title, publisher, date } = node.attributes;
  return (
    <button
      type="button"
      class="row-button stacked"
      onClick={() => dispatch({ do: 'open-article', article: { article: node.key } })}
    >
      <span class="row-name">
        <Icon name="article" />
        <Name text={title ?? label} />
      </span>
      <span class="row-note">
        {publisher !== undefined && <Name text={publisher} />}
        {publisher !== undefined && date !== undefined && ' · '}
        {date !== undefined && dateWords(date)}
      </span>
    </button>
  );
}

/** What the details panel shows when nothing is selected. */
export function Welcome({ data }: { readonly data: Loaded }) {
  const ranked = topNames(data);
  const articles = [...data.model.nodes.values()].filter((n) => n.attributes.type === 'article');
  return (
    <>
      <header class="card-head">
        <h2 class="card-title">Who did what to whom</h2>
        <p class="quiet">
          Select a name or a line to read the sentences behind it, or ask a question below the
          graph.
        </p>
      </header>
      {ranked.length > 0 && (
        <section>
          <h3 class="section-title">Most relations</h3>
          <TopNames ranked={ranked} />
        </section>
      )}
      <section hidden={articles.length === 0}>
        <h3 class="section-title">
          Articles <span class="tally">{articles.length}</span>
        </h3>
        <ul class="plain-list">
          {articles.slice(0, MAX_ARTICLES).map((node) => (
            <li key={node.key}>
              <ArticleButton node={node} />
            </li>
          ))}
        </ul>
        {articles.length > MAX_ARTICLES && (
          <p class="quiet">
            {MAX_ARTICLES} of {articles.length} shown; search finds the others.
          </p>
        )}
      </section>
    </>
  );
}
