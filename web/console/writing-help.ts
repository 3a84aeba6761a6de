// A text being written in; what could be written next, and what is wrong, out, as the server knows it: the
// words of the engine, and what the graph holds.

import { fetchCompletion, fetchProblems } from '../api/writing.ts';
import { cleanLabel } from '../explorer/label-text.ts';
import { parametersOf } from './asking-with.ts';
import type { EditorOptions } from './editor/mount-editor.ts';

/** What the editor asks the server. */
export const WRITING_HELP: Pick<EditorOptions, 'complete' | 'findProblems'> = {
  complete: async (text, position, signal) => {
    const { options, ...place } = await fetchCompletion(text, position, signal);
    return {
      ...place,
      options: options.map((option) => ({ ...option, label: cleanLabel(option.label) })),
    };
  },
  findProblems: (text) => fetchProblems(text, parametersOf(text)),
};
