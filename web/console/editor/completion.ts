// A place in the document in, a list of what could be written there out.

import {
  acceptCompletion,
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  completionStatus,
  moveCompletionSelection,
  selectedCompletion,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { KeyBinding } from '@codemirror/view';
import type { Completion } from '../../api/types.ts';

const NAMES_OF_KINDS: ReadonlyMap<string, string> = new Map([
  ['keyword', 'keyword'],
  ['function', 'function'],
  ['variable', 'variable'],
  ['label', 'class'],
  ['type', 'interface'],
  ['property', 'property'],
  ['name', 'text'],
  ['value', 'constant'],
  ['question', 'text'],
]);

/** What could be written at a place of a text. */
export type Complete = (text: string, position: number, signal: AbortSignal) => Promise<Completion>;

async function optionsAt(
  context: CompletionContext,
  complete: Complete,
): Promise<CompletionResult | null> {
  const text = context.state.doc.toString();
  const isWriting = context.matchBefore(/[\p{L}\p{N}_:.'"|{]$/u) !== null;
  if (!context.explicit && !isWriting) return null;
  const stop = new AbortController();
  context.addEventListener('abort', () => stop.abort());
  try {
    const { from, to, options } = await complete(text, context.pos, stop.signal);
    // Who has gone on to another field meanwhile wants no list over it.
    if (options.length === 0 || context.view?.hasFocus === false) return null;
    return {
      from,
      to,
      filter: false,
      options: options.map((option) => ({
        label: option.text,
        displayLabel: option.label,
        type: NAMES_OF_KINDS.get(option.kind) ?? 'text',
        ...(option.detail === undefined ? {} : { detail: option.detail }),
      })),
    };
  } catch {
    // Completion is a convenience: the query itself will say what is wrong.
    return null;
  }
}

/** Completion while one types; Enter asks, unless an option was chosen with the arrows. */
export function completion(complete: Complete): Extension {
  return autocompletion({
    override: [(context) => optionsAt(context, complete)],
    selectOnOpen: false,
    icons: false,
    activateOnTypingDelay: 120,
  });
}

/** Tab takes the chosen option, or the first; where no list is open it leaves the editor, as it should. */
export const takeWithTab: KeyBinding = {
  key: 'Tab',
  run: (view) => {
    if (completionStatus(view.state) !== 'active') return false;
    if (selectedCompletion(view.state) === null) moveCompletionSelection(true)(view);
    return acceptCompletion(view);
  },
};
