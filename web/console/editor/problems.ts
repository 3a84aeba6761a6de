// The document in, a wavy line under what is wrong with it out, with what would work; checked by the
// engine's own parser and planner a moment after the last key.

import { type Diagnostic, linter } from '@codemirror/lint';
import { fetchProblems } from '../../api/client.ts';
import { parametersOf } from '../asking-with.ts';
import { applySuggestion } from '../caret.ts';
import { looksLikeCypher } from '../is-cypher.ts';

const DELAY_MS = 500;

/** Where the word at a place ends. */
function endOfWord(text: string, from: number): number {
  const word = /^[\p{L}\p{N}_]+/u.exec(text.slice(from))?.[0].length ?? 1;
  return Math.min(text.length, from + word);
}

/** Marks what is wrong. */
export const problems = linter(
  async (view): Promise<readonly Diagnostic[]> => {
    const text = view.state.doc.toString();
    if (!looksLikeCypher(text)) return [];
    try {
      const found = await fetchProblems(text, parametersOf(text));
      return found.map(({ message, position = text.length, suggestions }) => {
        const at = Math.min(position, text.length);
        const to = endOfWord(text, at);
        const from = at === to ? Math.max(0, at - 1) : at;
        return {
          from,
          to,
          severity: 'error',
          message,
          actions: suggestions.slice(0, 3).map((suggestion) => ({
            name: suggestion,
            apply: (editor) => {
              const insert = applySuggestion(text, suggestion, position);
              editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert } });
            },
          })),
        };
      });
    } catch {
      return [];
    }
  },
  { delay: DELAY_MS },
);
