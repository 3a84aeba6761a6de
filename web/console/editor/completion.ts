// A place in the document in, what could be written there out, as the server knows it: the words of the
// engine, and what the graph holds.

import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import { fetchCompletion } from '../../api/client.ts';
import { cleanLabel } from '../../explorer/label-text.ts';

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

async function complete(context: CompletionContext): Promise<CompletionResult | null> {
  const text = context.state.doc.toString();
  const isWriting = context.matchBefore(/[\p{L}\p{N}_:.'"|{]$/u) !== null;
  if (!context.explicit && !isWriting) return null;
  const stop = new AbortController();
  context.addEventListener('abort', () => stop.abort());
  try {
    const { from, to, options } = await fetchCompletion(text, context.pos, stop.signal);
    if (options.length === 0) return null;
    return {
      from,
      to,
      filter: false,
      options: options.map((option) => ({
        label: option.text,
        displayLabel: cleanLabel(option.label),
        type: NAMES_OF_KINDS.get(option.kind) ?? 'text',
        ...(option.detail === undefined ? {} : { detail: option.detail }),
      })),
    };
  } catch {
    // Completion is a convenience: the query itself will say what is wrong.
    return null;
  }
}

/** Completion from the server. */
export const completion = autocompletion({
  override: [complete],
  icons: false,
  activateOnTypingDelay: 120,
});
