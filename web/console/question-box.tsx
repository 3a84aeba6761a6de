// Typed text in, a question or a Cypher query asked, out. The box is a plain text field until it is used;
// then the editor takes its place, with what was typed meanwhile. Without the editor it stays as it is.

import { effect } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lazily } from '../panels/lazily.tsx';
import { cancelQuery, draft, queryState } from '../state/store.ts';
import { hasParameters } from './asking-with.ts';
import { BOX_ID } from './box-id.ts';
import { askInConversation } from './conversation.ts';
import { questions, starred } from './history.ts';
import { looksLikeCypher } from './is-cypher.ts';

const HistoryMenu = lazily(async () => (await import('./history-menu.tsx')).HistoryMenu, {
  silent: true,
});

const ParameterFields = lazily(
  async () => (await import('./parameter-fields.tsx')).ParameterFields,
  {
    silent: true,
  },
);

export { BOX_ID };

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
      onCompositionStart={() => {
        isComposing = true;
      }}
      onCompositionEnd={composed}
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

interface EditorParts {
  readonly mount: typeof import('./editor/mount-editor.ts')['mountEditor'];
  readonly help: typeof import('./writing-help.ts')['WRITING_HELP'];
}

interface Loaded extends EditorParts {
  readonly cursor: number | undefined;
}

/** The editor, in place of the plain box; `cursor` is where that had it, absent where it had no focus. */
function RichBox({ mount, help, cursor }: Loaded) {
  const host = useRef<HTMLDivElement>(null);
  // At once with the change of the page, so that no key falls between the two boxes.
  useLayoutEffect(() => {
    const place = host.current;
    if (place === null) return undefined;
    const root = place.shadowRoot ?? place.attachShadow({ mode: 'open', delegatesFocus: true });
    const text = draft.peek();
    const editor = mount(root, {
      text,
      cursor: cursor ?? text.length,
      label: LABEL,
      onChange: (next) => {
        draft.value = next;
      },
      ...help,
      onSubmit: (next) => void askInConversation(next),
    });
    if (cursor !== undefined) editor.focus();
    const follow = effect(() => editor.setText(draft.value));
    // The keys of the page are not those of the editor.
    const keep = (event: KeyboardEvent) => event.stopPropagation();
    place.addEventListener('keydown', keep);
    return () => {
      place.removeEventListener('keydown', keep);
      follow();
      editor.close();
    };
  }, [mount, help, cursor]);
  return <div id={BOX_ID} ref={host} class="question-box rich" />;
}

function cursorOf(id: string): number | undefined {
  const box = document.activeElement;
  return box instanceof HTMLTextAreaElement && box.id === id ? box.selectionStart : undefined;
}

/** Whether letters are being put together in the box, which only that very box can end. */
let isComposing = false;
/** What to do when they are. */
let afterComposing: () => void = () => {};

function composed(): void {
  isComposing = false;
  // The box hears of the last letters after this.
  setTimeout(() => afterComposing());
}

let wanted: Promise<EditorParts> | undefined;

/** Loads the editor once. */
function loadEditor(): Promise<EditorParts> {
  wanted ??= Promise.all([import('./editor/mount-editor.ts'), import('./writing-help.ts')]).then(
    ([{ mountEditor: mount }, { WRITING_HELP: help }]) => ({ mount, help }),
  );
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
      (parts) => {
        const show = () => setRich({ ...parts, cursor: cursorOf(BOX_ID) });
        if (isComposing) afterComposing = show;
        else show();
      },
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
      {/* Two buttons: one that became the other at a click would ask again what it has just stopped. */}
      {isRunning ? (
        <button key="stop" type="button" class="button" onClick={cancelQuery}>
          Stop
        </button>
      ) : (
        <button key="ask" type="submit" class="button button-main">
          Ask
        </button>
      )}
      {looksLikeCypher(text) && hasParameters(text) && <ParameterFields />}
    </form>
  );
}
