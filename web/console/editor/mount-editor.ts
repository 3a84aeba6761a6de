// A place in the page in, an editor of questions and queries in it out. It stands in a shadow root: there
// the browser lets it bring its styles, which the policy of the page forbids in the document.

import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { lintKeymap } from '@codemirror/lint';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { looksLikeCypher } from '../is-cypher.ts';
import { completion } from './completion.ts';
import { highlighting } from './highlight.ts';
import { problems } from './problems.ts';
import { theme } from './theme.ts';

/** What the editor is told, and tells. */
export interface EditorOptions {
  readonly text: string;
  /** Where the cursor stands at first. */
  readonly cursor: number;
  readonly label: string;
  readonly onChange: (text: string) => void;
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

/** Puts an editor into a shadow root. */
export function mountEditor(root: ShadowRoot, options: EditorOptions): Editor {
  const { text, cursor, label, onChange, onSubmit } = options;
  const submit = (view: EditorView): boolean => {
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
        keymap.of([...closeBracketsKeymap, ...completionKeymap]),
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
        completion,
        problems,
        highlighting,
        theme,
        placeholder(label),
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
