// The palette of the page in, the looks of the editor out.

import { EditorView } from '@codemirror/view';

/** Looks of the editor; colours follow the page's, light or dark. */
export const theme = EditorView.theme({
  '&': {
    minHeight: '38px',
    maxHeight: '40vh',
    color: 'var(--ink)',
    backgroundColor: 'var(--surface)',
    borderRadius: 'var(--radius)',
    fontSize: 'var(--text-3)',
  },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '22px', overflow: 'auto' },
  '&.is-cypher .cm-scroller': { fontFamily: 'var(--mono)', fontSize: 'var(--text-2)' },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 12px' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-placeholder': { color: 'var(--ink-soft)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
    { backgroundColor: 'var(--accent-wash)' },
  '.tok-keyword': { color: 'var(--accent)', fontWeight: '600' },
  '.tok-function': { color: 'var(--accent)' },
  '.tok-label': { color: 'var(--organization)' },
  '.tok-property': { color: 'var(--group)' },
  '.tok-string': { color: 'var(--place)' },
  '.tok-number': { color: 'var(--event)' },
  '.tok-parameter': { color: 'var(--event)', fontWeight: '600' },
  '.tok-comment': { color: 'var(--ink-soft)', fontStyle: 'italic' },
  '.cm-tooltip': {
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--surface)',
    color: 'var(--ink)',
    boxShadow: 'var(--shadow)',
    overflow: 'hidden',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--mono)',
    fontSize: 'var(--text-2)',
    maxHeight: '14em',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 12px', lineHeight: '24px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--accent-wash)',
    color: 'var(--ink)',
  },
  '.cm-completionDetail': { color: 'var(--ink-soft)', fontStyle: 'normal', marginLeft: '12px' },
  '.cm-diagnostic': { padding: '6px 12px', fontSize: 'var(--text-2)', borderLeft: '0' },
  '.cm-diagnosticAction': {
    minHeight: '24px',
    padding: '2px 8px',
    border: '1px solid var(--line-strong)',
    borderRadius: '12px',
    backgroundColor: 'var(--surface)',
    color: 'var(--accent)',
  },
});
