// Questions asked in, the latest first, out; and those that were starred. What was asked is kept as long
// as the tab, what was starred for good, where the browser stores anything at all.

import { signal } from '@preact/signals';
import { addQuestion, parseHistory } from './history-list.ts';

const ASKED_KEY = 'rapport.questions';
const STARRED_KEY = 'rapport.starred';
type Kept = 'sessionStorage' | 'localStorage';

function readStored(kept: Kept, key: string): readonly string[] {
  try {
    return parseHistory(globalThis[kept].getItem(key));
  } catch {
    return [];
  }
}

function store(kept: Kept, key: string, items: readonly string[]): void {
  try {
    globalThis[kept].setItem(key, JSON.stringify(items));
  } catch {
    // Storage may be off or full; the history then lives as long as the page.
  }
}

/** Questions asked in this tab. */
export const questions = signal<readonly string[]>(readStored('sessionStorage', ASKED_KEY));
/** Questions that were starred. */
export const starred = signal<readonly string[]>(readStored('localStorage', STARRED_KEY));

/** Adds a question to the history. */
export function rememberQuestion(question: string): void {
  questions.value = addQuestion(questions.peek(), question);
  store('sessionStorage', ASKED_KEY, questions.peek());
}

/** Stars a question, or takes its star away. */
export function toggleStar(question: string): void {
  const has = starred.peek().includes(question);
  starred.value = has
    ? starred.peek().filter((item) => item !== question)
    : addQuestion(starred.peek(), question);
  store('localStorage', STARRED_KEY, starred.peek());
}
