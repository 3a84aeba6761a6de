// Typed text in, a question or a Cypher query asked, out. The box is a plain text field until it is used;
// then the editor takes its place, with what was typed meanwhile. Without the editor it stays as it is.

import { useEffect, useRef, useState } from 'preact/hooks';
import { lazily } from '../panels/lazily.tsx';
import { cancelQuery, draft, queryState } from '../state/store.ts';
import { askInConversation } from './conversation.ts';
import type { Editor } from './editor/mount-editor.ts';
import { questions, starred } from './history.ts';
import { looksLikeCypher } from './is-cypher.ts';
import { ParameterFields } from './parameter-fields.tsx';

const HistoryMenu = lazily(async () => (await import('./history-menu.tsx')).HistoryMenu, {
  silent: true,
});

/** Id of the box, for the key that focuses it. */
export const BOX_ID = 'question';
const LABEL = 'Ask in plain English, or write Cypher';
const MAX_LINES = 6;

function grow(box: HTMLTextAreaElement): void {
  box.rows = Math.min(MAX_LINES, box.value.split('\n').length);
}

function PlainBox({ onUse }: { readonly onUse: () => void }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const text = draft.value;
  useEffect(() => {
    if (box.current !== null) grow(box.current);
  }, [text]);
  return (
    <textarea
      id={BOX_ID}
      ref={box}
      class={looksLikeCypher(text) ? 'question-box code' : 'question-box'}
      rows={1}
      maxLength={4_000}
      spellcheck={false}
      aria-label={LABEL}
      placeholder={LABEL}
      value={text}
      onFocus={onUse}
      onInput={(event) => {
        draft.value = event.currentTarget.value;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        void askInConversation(text);
      }}
    />
  );
}

type MountEditor = typeof import('./editor/mount-editor.ts')['mountEditor'];

/** The editor, in place of the plain box; `cursor` is where that had it, absent where it had no focus. */
function RichBox(props: { readonly mount: MountEditor; readonly cursor: number | undefined }) {
  const { mount, cursor } = props;
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | undefined>(undefined);
  useEffect(() => {
    const place = host.current;
    if (place === null) return undefined;
    const root = place.shadowRoot ?? place.attachShadow({ mode: 'open', delegatesFocus: true });
    const text = draft.peek();
    editor.current = mount(root, {
      text,
      cursor: cursor ?? text.length,
      label: LABEL,
      onChange: (next) => {
        draft.value = next;
      },
      onSubmit: (next) => void askInConversation(next),
    });
    if (cursor !== undefined) editor.current.focus();
    // The keys of the page are not those of the editor.
    const keep = (event: KeyboardEvent) => event.stopPropagation();
    place.addEventListener('keydown', keep);
    return () => {
      place.removeEventListener('keydown', keep);
      editor.current?.close();
    };
  }, [mount, cursor]);
  const text = draft.value;
  useEffect(() => editor.current?.setText(text), [text]);
  return <div id={BOX_ID} ref={host} class="question-box rich" />;
}

interface Loaded {
  readonly mount: MountEditor;
  readonly cursor: number | undefined;
}

function cursorOf(id: string): number | undefined {
  const box = document.activeElement;
  return box instanceof HTMLTextAreaElement && box.id === id ? box.selectionStart : undefined;
}

let wanted: Promise<MountEditor> | undefined;

/** Loads the editor once. */
function loadEditor(): Promise<MountEditor> {
  wanted ??= import('./editor/mount-editor.ts').then((module) => module.mountEditor);
  return wanted;
}

/** One box for both languages: Enter asks, Shift and Enter breaks the line. */
export function QuestionBox() {
  const [rich, setRich] = useState<Loaded>();
  const text = draft.value;
  const hasHistory = questions.value.length + starred.value.length > 0;
  const isRunning = queryState.value.state === 'running';
  const use = () => {
    loadEditor().then(
      (mount) => setRich({ mount, cursor: cursorOf(BOX_ID) }),
      () => undefined,
    );
  };
  return (
    <form
      class="question"
      onSubmit={(event) => {
        event.preventDefault();
        void askInConversation(text);
      }}
    >
      {rich === undefined ? <PlainBox onUse={use} /> : <RichBox {...rich} />}
      {hasHistory && <HistoryMenu />}
      {isRunning ? (
        <button type="button" class="button" onClick={cancelQuery}>
          Stop
        </button>
      ) : (
        <button type="submit" class="button button-main">
          Ask
        </button>
      )}
      <ParameterFields />
    </form>
  );
}
