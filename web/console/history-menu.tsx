// The questions asked before in; a menu to find one, star it, ask it again, or take them all away, out.

import { useState } from 'preact/hooks';
import { cleanLabel } from '../explorer/label-text.ts';
import { Icon } from '../panels/icon.tsx';
import { askInConversation } from './conversation.ts';
import { questions, starred, toggleStar } from './history.ts';
import { cypherFile, searchHistory } from './history-list.ts';
import { looksLikeCypher } from './is-cypher.ts';
import { saveFile } from './save-file.ts';

const MENU_ID = 'history-menu';
const MENU_ROOM_PX = 280;
/** As in the styles: where the window is narrower, all of it but a margin on both sides. */
const MENU_WIDTH_PX = 480;
const MARGIN_PX = 8;
const MOST_SHOWN = 50;
const LONGEST_SHOWN = 200;

/** A menu in the top layer knows no neighbour: it is put above its button, or below where there is no room. */
function placeMenu(button: HTMLElement): void {
  const menu = document.getElementById(MENU_ID);
  if (menu === null) return;
  const { top, bottom, right } = button.getBoundingClientRect();
  const isAbove = top > MENU_ROOM_PX;
  const leftmost = Math.max(MARGIN_PX, innerWidth - MENU_WIDTH_PX - MARGIN_PX);
  menu.style.right = `${Math.min(leftmost, Math.max(MARGIN_PX, innerWidth - right))}px`;
  menu.style.bottom = isAbove ? `${innerHeight - top + 4}px` : 'auto';
  menu.style.top = isAbove ? 'auto' : `${bottom + 4}px`;
}

function Entry({ question }: { readonly question: string }) {
  const isStarred = starred.value.includes(question);
  return (
    <li class="history-entry">
      <button
        type="button"
        class="row-button"
        popovertarget={MENU_ID}
        onClick={() => void askInConversation(question)}
      >
        <span class="row-name clipped">{cleanLabel(question, LONGEST_SHOWN)}</span>
      </button>
      <button
        type="button"
        class="icon-button star"
        aria-pressed={isStarred}
        aria-label={`Star: ${cleanLabel(question)}`}
        onClick={() => toggleStar(question)}
      >
        <span aria-hidden="true">{isStarred ? '★' : '☆'}</span>
      </button>
    </li>
  );
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <p class="section-title">{title}</p>
      <ul class="plain-list">
        {items.slice(0, MOST_SHOWN).map((question) => (
          <Entry key={question} question={question} />
        ))}
      </ul>
    </>
  );
}

function download(): void {
  const all = [...new Set([...starred.peek(), ...questions.peek()])];
  const text = cypherFile(all, looksLikeCypher);
  saveFile('rapport-questions.cypher', new Blob([text], { type: 'text/plain' }));
}

/** The menu and its button. */
export function HistoryMenu() {
  const [wanted, setWanted] = useState('');
  const kept = searchHistory(starred.value, wanted);
  const past = searchHistory(questions.value, wanted);
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label="Questions asked before"
        title="Questions asked before"
        popovertarget={MENU_ID}
        onClick={(event) => placeMenu(event.currentTarget)}
      >
        <Icon name="clock" />
      </button>
      <div id={MENU_ID} class="history-menu" popover="auto">
        <div class="history-head">
          <input
            type="search"
            class="history-search"
            aria-label="Search the questions asked before"
            placeholder="Search"
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
          <button type="button" class="link-button" onClick={download}>
            <Icon name="download" />
            <span>Save as .cypher</span>
          </button>
        </div>
        <List title="Starred" items={kept} />
        <List title="Asked before" items={past} />
        {kept.length + past.length === 0 && <p class="quiet">None holds these words.</p>}
      </div>
    </>
  );
}
