// A node in; which words of which articles became this one node, out: each form with its count and a
// sentence, so that a wrong merge is seen. Fetched when it is opened.

import { useState } from 'preact/hooks';
import type { NodeType } from '../api/types.ts';
import { correctable, mentions } from '../review/desk.ts';
import { MarkedSentence } from '../review/mention-quote.tsx';
import type { Mention } from '../review/types.ts';
import { dispatch } from '../state/store.ts';
import { Icon } from './icon.tsx';
import { Name } from './name.tsx';
import { articleOf, type NameForm, nameForms } from './name-forms.ts';
import { Pending } from './pending.tsx';
import { useFetched } from './use-fetched.ts';
import { counted } from './words.ts';

const FIRST_FORMS = 12;
const MAX_SENTENCES = 30;
const KIND_WORDS: ReadonlyMap<string, string> = new Map([
  ['nominal', 'description'],
  ['pronoun', 'pronoun'],
]);

interface MergedProps {
  readonly nodeKey: string;
  readonly type: NodeType;
}

/** The list, closed at first; nothing where the server has no store to look mentions up in. */
export function MergedNames(props: MergedProps) {
  const [open, setOpen] = useState(false);
  if (!correctable.value || props.type === 'article') return null;
  return (
    <details class="merged-names" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {props.type === 'event' ? 'The words that tell of it' : 'The words that became this name'}
      </summary>
      {open && <Forms {...props} />}
    </details>
  );
}

function Forms({ nodeKey, type }: MergedProps) {
  const fetched = useFetched(mentions, nodeKey);
  const [all, setAll] = useState(false);
  if (fetched.state !== 'ready') return <Pending fetched={fetched} />;
  const { mentions: list, total } = fetched.value;
  const forms = nameForms(list);
  const shown = all ? forms : forms.slice(0, FIRST_FORMS);
  const articles = new Set(list.map(articleOf)).size;
  return (
    <div class="merged-body">
      <p class="quiet">
        {counted(forms.length, 'form')}, {counted(total, 'mention')} in{' '}
        {counted(articles, 'article')}
        {list.length < total && `; the first ${list.length} are shown`}
      </p>
      <ul class="plain-list">
        {shown.map((form) => (
          <Form key={`${form.kind} ${form.words}`} form={form} type={type} />
        ))}
      </ul>
      {shown.length < forms.length && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          Show {forms.length - shown.length} more
        </button>
      )}
    </div>
  );
}

function Form({ form, type }: { readonly form: NameForm; readonly type: NodeType }) {
  const [all, setAll] = useState(false);
  const kind = KIND_WORDS.get(form.kind);
  const shown = form.mentions.slice(0, all ? MAX_SENTENCES : 1);
  const rest = form.mentions.length - shown.length;
  return (
    <li class="merged-form">
      <p class="merged-words">
        <strong>
          <Name text={form.words} />
        </strong>{' '}
        <span class="quiet">
          {counted(form.mentions.length, 'time')} in {counted(form.articles.length, 'article')}
          {kind !== undefined && ` · ${kind}`}
        </span>
      </p>
      {shown.map((mention) => (
        <Where key={mention.anchor} mention={mention} type={type} />
      ))}
      {!all && rest > 0 && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {counted(rest, 'more sentence')}
        </button>
      )}
      {all && rest > 0 && <p class="quiet">{counted(rest, 'more sentence')} not listed</p>}
    </li>
  );
}

function Where({ mention, type }: { readonly mention: Mention; readonly type: NodeType }) {
  const article = { article: articleOf(mention) };
  return (
    <figure class="quote">
      <blockquote class="quote-text" dir="auto">
        <MarkedSentence mention={mention} type={type} />
      </blockquote>
      <figcaption class="quote-source">
        <button
          type="button"
          class="link-button"
          onClick={() => dispatch({ do: 'open-article', article })}
        >
          <Icon name="article" />
          <span>
            <Name text={mention.title} />
          </span>
        </button>
      </figcaption>
    </figure>
  );
}
