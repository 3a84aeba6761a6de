// A place in the page in, an editor of questions and queries in it out. It stands in a shadow root: there
// the browser lets it bring its styles, which the policy of the page forbids in the document.

import {
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
  insertBracket,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { looksLikeCypher } from '../is-cypher.ts';
import { type Complete, completion, takeWithTab } from './completion.ts';
import { highlighting } from './highlight.ts';
import { type FindProblems, problems } from './problems.ts';
import { theme } from './theme.ts';

/** What the editor is told, and tells. */
export interface EditorOptions {
  readonly text: string;
  /** Where the cursor stands at first. */
  readonly cursor: number;
  readonly label: string;
  readonly onChange: (text: string) => void;
  readonly complete: Complete;
  readonly findProblems: FindProblems;
  /** The reader wants an answer. */
  readonly onSubmit: (text: string) => void;
}

/** An editor that stands in the page. */
export interface Editor {
  readonly focus: () => void;
  /** Replaces the text, unless it is the same. */
  readonly setText: (text: string) => void;
  readonly close: () => void;
}

const MAX_LENGTH = 4_000;

// Left to the browser, what is typed over coloured text keeps the colour as an inline style, which the
// policy of the page forbids.
const typingOverSelection = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { data, inputType } = event;
    if (inputType !== 'insertText' || data === null || view.composing) return false;
    const { from, to } = selectedIn(view);
    if (from === to) return false;
    event.preventDefault();
    view.dispatch({ selection: { anchor: from, head: to } });
    const wrapped = data.length === 1 ? insertBracket(view.state, data) : null;
    if (wrapped !== null) view.dispatch(wrapped);
    else view.dispatch(view.state.replaceSelection(data), { userEvent: 'input.type' });
    return true;
  },
});

/** What is to be replaced: the browser knows of a selection a moment before the editor does. */
function selectedIn(view: EditorView): { readonly from: number; readonly to: number } {
  const known = view.state.selection.main;
  const root: ShadowRoot & { getSelection?(): Selection | null } = view.root as ShadowRoot;
  const selection = root.getSelection?.();
  if (!known.empty || !selection) return known;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (anchorNode === null || focusNode === null) return known;
  if (![anchorNode, focusNode].every((node) => view.contentDOM.contains(node))) return known;
  const ends = [view.posAtDOM(anchorNode, anchorOffset), view.posAtDOM(focusNode, focusOffset)];
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

/** Puts an editor into a shadow root. */
export function mountEditor(root: ShadowRoot, options: EditorOptions): Editor {
  const { text, cursor, label, onChange, onSubmit } = options;
  const submit = (view: EditorView): boolean => {
    closeCompletion(view);
    onSubmit(view.state.doc.toString());
    return true;
  };
  const leave = (view: EditorView): boolean => {
    view.contentDOM.blur();
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      selection: { anchor: Math.min(cursor, text.length) },
      extensions: [
        keymap.of([takeWithTab, ...closeBracketsKeymap, ...completionKeymap]),
        Prec.low(
          keymap.of([
            { key: 'Enter', run: submit },
            { key: 'Mod-Enter', run: submit },
            { key: 'Escape', run: leave },
            ...historyKeymap,
            ...lintKeymap,
            ...defaultKeymap,
          ]),
        ),
        history(),
        closeBrackets(),
        bracketMatching(),
        completion(options.complete),
        problems(options.findProblems),
        highlighting,
        theme,
        placeholder(label),
        typingOverSelection,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
        EditorView.editorAttributes.of((editor) => {
          const isCypher = looksLikeCypher(editor.state.doc.toString());
          return isCypher ? { class: 'is-cypher' } : null;
        }),
        EditorState.changeFilter.of(({ newDoc }) => newDoc.length <= MAX_LENGTH),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) onChange(state.doc.toString());
        }),
      ],
    }),
  });
  return {
    focus: () => view.focus(),
    setText: (next) => {
      const { doc } = view.state;
      if (doc.toString() === next) return;
      const changes = { from: 0, to: doc.length, insert: next };
      view.dispatch({ changes, selection: { anchor: next.length } });
    },
    close: () => view.destroy(),
  };
}
