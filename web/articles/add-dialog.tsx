// Text or files of a reader's in; articles of the graph out, with what became of each.

import { useEffect, useRef, useState } from 'preact/hooks';
import { DialogHead } from '../panels/dialog-head.tsx';
import { Icon, type IconName } from '../panels/icon.tsx';
import { Name } from '../panels/name.tsx';
import { loaded } from '../state/store.ts';
import { addOpen, dropped } from './add-state.ts';
import {
  type Adding,
  addAddress,
  addFiles,
  addText,
  articlesAdded,
  isAdding,
  stopAdding,
} from './adding.ts';

const WORDS: Readonly<Record<Adding['state'], string>> = {
  waiting: 'waiting',
  reading: 'reading…',
  added: 'read',
  known: 'known already',
  refused: 'not read',
};
const ICONS: Readonly<Record<Adding['state'], IconName>> = {
  waiting: 'clock',
  reading: 'clock',
  added: 'check',
  known: 'check',
  refused: 'close',
};

function Item({ item }: { readonly item: Adding }) {
  return (
    <li class="add-item" data-state={item.state}>
      {item.state === 'reading' ? (
        <span class="spinner" aria-hidden="true" />
      ) : (
        <Icon name={ICONS[item.state]} />
      )}
      <span class="add-name">
        <Name text={item.name} />
        {item.reason !== undefined && (
          <span class="quiet">
            {' '}
            <Name text={item.reason} limit={300} />
          </span>
        )}
      </span>
      <span class="row-note">{WORDS[item.state]}</span>
    </li>
  );
}

function PasteBox() {
  const [text, setText] = useState('');
  return (
    <form
      class="add-paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        void addText(text);
        setText('');
      }}
    >
      <textarea
        class="question-box"
        rows={6}
        aria-label="Text of an article"
        placeholder="Paste the text of an article, its title on the first line"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="add-buttons">
        <label class="button">
          <Icon name="article" /> Choose files
          <input
            type="file"
            class="visually-hidden"
            multiple
            accept=".txt,.html,.htm,.md,.jsonl,text/plain,text/html"
            onChange={(event) => {
              void addFiles([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <button type="submit" class="button button-main" aria-disabled={text.trim() === ''}>
          Read it
        </button>
      </div>
    </form>
  );
}

/** The host of an address that the server would fetch. */
function hostOf(text: string): string | undefined {
  const address = text.trim();
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).host;
}

function AddressBox() {
  const [text, setText] = useState('');
  const host = hostOf(text);
  return (
    <form
      class="add-address"
      onSubmit={(event) => {
        event.preventDefault();
        if (host === undefined) return;
        void addAddress(text.trim());
        setText('');
      }}
    >
      <input
        type="url"
        class="question-box"
        aria-label="Address of an article"
        aria-describedby="add-address-note"
        placeholder="https://…"
        maxLength={2_000}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="button" aria-disabled={host === undefined}>
        Fetch it
      </button>
      <p id="add-address-note" class="quiet">
        {host === undefined ? (
          'Or give the address of a page; its server will be contacted from this machine.'
        ) : (
          <>
            <strong>
              <Name text={host} />
            </strong>{' '}
            will be contacted from this machine, and learns of it.
          </>
        )}
      </p>
    </form>
  );
}

/** The dialog; it opens as soon as it is on the page. */
export function AddDialog() {
  const host = useRef<HTMLDialogElement>(null);
  const items = articlesAdded.value;
  const done = items.filter(({ state }) => state !== 'waiting' && state !== 'reading').length;
  useEffect(() => {
    host.current?.showModal();
  }, []);
  useEffect(() => {
    const files = dropped.value;
    if (files.length === 0) return;
    dropped.value = [];
    void addFiles(files);
  }, [dropped.value]);
  return (
    <dialog
      ref={host}
      class="help add-dialog"
      aria-labelledby="add-title"
      onClose={() => {
        addOpen.value = false;
      }}
    >
      <div class="help-body">
        <DialogHead id="add-title" title="Add articles" />
        <p class="quiet">
          Text, web pages as HTML, or JSONL; files can be dropped anywhere on the page. They are
          read on this machine, and the graph grows where it stands.
        </p>
        <PasteBox />
        {loaded.value?.health.fetches === true ? (
          <AddressBox />
        ) : (
          <p class="quiet">
            Nothing is fetched from the web; <code>rapport serve --fetch</code> lets you give an
            address here.
          </p>
        )}
        {items.length > 0 && (
          <>
            <div class="add-progress" role="status">
              <progress max={items.length} value={done} aria-label="Articles read" />
              <span class="quiet">
                {done} of {items.length}
              </span>
              {isAdding.value && (
                <button type="button" class="link-button" onClick={stopAdding}>
                  Stop
                </button>
              )}
            </div>
            <ul class="plain-list add-list">
              {items.toReversed().map((item) => (
                <Item key={item.id} item={item} />
              ))}
            </ul>
          </>
        )}
      </div>
    </dialog>
  );
}
