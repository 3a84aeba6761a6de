// Questions asked in, the latest first, out; and those that were starred. What was asked is kept as long
// as the tab, what was starred for good, where the browser stores anything at all.

import { signal } from '@preact/signals';

const ASKED_KEY = 'rapport.questions';
const STARRED_KEY = 'rapport.starred';
const MAX_QUESTIONS = 200;
const MAX_LENGTH = 4_000;

/** Latest first, without repeats. */
export function addQuestion(past: readonly string[], question: string): readonly string[] {
  const rest = past.filter((item) => item !== question);
  return [question.slice(0, MAX_LENGTH), ...rest].slice(0, MAX_QUESTIONS);
}

/** Reads what was stored; anything that is not a list of texts is no history. */
export function parseHistory(stored: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    if (!Array.isArray(value)) return [];
    const texts = value.filter((item): item is string => typeof item === 'string' && item !== '');
    return texts.map((item) => item.slice(0, MAX_LENGTH)).slice(0, MAX_QUESTIONS);
  } catch {
    return [];
  }
}

/** Those that hold every word of a text, whatever the case. */
export function searchHistory(past: readonly string[], text: string): readonly string[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return past.filter((item) => words.every((word) => item.toLowerCase().includes(word)));
}

/** The questions as a file of openCypher: a plain question as a comment, a query as it stands. */
export function cypherFile(past: readonly string[], isQuery: (text: string) => boolean): string {
  const entries = past.map((item) =>
    isQuery(item) ? `${item.replace(/;?\s*$/, '')};\n` : `${item.replaceAll(/^/gm, '// ')}\n`,
  );
  return entries.join('\n');
}

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
