// Questions asked in, the latest first, out. Kept in memory, and in sessionStorage where that works.

import { signal } from '@preact/signals';

const STORAGE_KEY = 'rapport.questions';
const MAX_QUESTIONS = 50;
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

function readStored(): readonly string[] {
  try {
    return parseHistory(sessionStorage.getItem(STORAGE_KEY));
  } catch {
    return [];
  }
}

/** Questions asked in this tab. */
export const questions = signal<readonly string[]>(readStored());

/** Adds a question to the history. */
export function rememberQuestion(question: string): void {
  questions.value = addQuestion(questions.peek(), question);
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify(questions.peek()));
  } catch {
    // Storage may be off or full; the history then lives as long as the page.
  }
}
