// The document in, a wavy line under what is wrong with it out, with what would work; checked by the
// engine's own parser and planner a moment after the last key.

import { type Diagnostic, linter } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import type { QueryProblem } from '../../api/types.ts';
import { applySuggestion } from '../caret.ts';
import { looksLikeCypher } from '../is-cypher.ts';

const DELAY_MS = 500;

/** Where the word at a place ends. */
function endOfWord(text: string, from: number): number {
  const word = /^[\p{L}\p{N}_]+/u.exec(text.slice(from))?.[0].length ?? 1;
  return Math.min(text.length, from + word);
}

/** What is wrong with a text. */
export type FindProblems = (text: string) => Promise<readonly QueryProblem[]>;

/** Marks what is wrong. */
export function problems(find: FindProblems): Extension {
  return linter((view) => problemsIn(view.state.doc.toString(), find), { delay: DELAY_MS });
}

async function problemsIn(text: string, find: FindProblems): Promise<readonly Diagnostic[]> {
  if (!looksLikeCypher(text)) return [];
  try {
    return (await find(text)).map((problem) => diagnosticOf(text, problem));
  } catch {
    return [];
  }
}

function diagnosticOf(
  text: string,
  { message, position = text.length, suggestions }: QueryProblem,
): Diagnostic {
  const at = Math.min(position, text.length);
  const to = endOfWord(text, at);
  return {
    from: at === to ? Math.max(0, at - 1) : at,
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
}
