// Typed text in, a question or a Cypher query asked, out.

import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../panels/icon.tsx';
import { cancelQuery, draft, queryState, runQuery } from '../state/store.ts';
import { questions } from './history.ts';

/** Id of the box, for the key that focuses it. */
export const BOX_ID = 'question';
const MAX_LINES = 6;

function grow(box: HTMLTextAreaElement): void {
  box.rows = Math.min(MAX_LINES, box.value.split('\n').length);
}

const MENU_ROOM_PX = 280;

/** A menu in the top layer knows no neighbour: it is put above its button, or below where there is no room. */
function placeMenu(button: HTMLElement): void {
  const menu = document.getElementById('history-menu');
  if (menu === null) return;
  const { top, bottom, right } = button.getBoundingClientRect();
  const isAbove = top > MENU_ROOM_PX;
  menu.style.right = `${Math.max(8, innerWidth - right)}px`;
  menu.style.bottom = isAbove ? `${innerHeight - top + 4}px` : 'auto';
  menu.style.top = isAbove ? 'auto' : `${bottom + 4}px`;
}

function HistoryMenu() {
  if (questions.value.length === 0) return null;
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label="Questions asked before"
        title="Questions asked before"
        popovertarget="history-menu"
        onClick={(event) => placeMenu(event.currentTarget)}
      >
        <Icon name="clock" />
      </button>
      <div id="history-menu" class="history-menu" popover="auto">
        <p class="section-title">Asked before</p>
        <ul class="plain-list">
          {questions.value.slice(0, 12).map((question) => (
            <li key={question}>
              <button
                type="button"
                class="row-button"
                popovertarget="history-menu"
                onClick={() => void runQuery(question)}
              >
                <span class="row-name clipped">{question}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** One box for both languages: Enter asks, Shift and Enter breaks the line. */
export function QuestionBox() {
  const box = useRef<HTMLTextAreaElement>(null);
  const text = draft.value;
  const isRunning = queryState.value.state === 'running';
  useEffect(() => {
    if (box.current !== null) grow(box.current);
  }, [text]);
  const isCypher = /^\s*(match|optional|with|unwind|return)\b/i.test(text);
  return (
    <form
      class="question"
      onSubmit={(event) => {
        event.preventDefault();
        void runQuery(text);
      }}
    >
      <textarea
        id={BOX_ID}
        ref={box}
        class={isCypher ? 'question-box code' : 'question-box'}
        rows={1}
        maxLength={4_000}
        spellcheck={false}
        aria-label="Ask in plain English, or write Cypher"
        placeholder="Ask in plain English, or write Cypher"
        value={text}
        onInput={(event) => {
          draft.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void runQuery(text);
        }}
      />
      <HistoryMenu />
      {isRunning ? (
        <button type="button" class="button" onClick={cancelQuery}>
          Stop
        </button>
      ) : (
        <button type="submit" class="button button-main">
          Ask
        </button>
      )}
    </form>
  );
}
