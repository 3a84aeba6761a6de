// What is drawn and what the filters leave out in; one honest line, out.

import { answer, dispatch, type Loaded, passing, view, visible, wanted } from '../state/store.ts';
import { FIRST_FILTERS, hidesNothing, NO_FILTERS } from '../state/view.ts';
import { fetchingMore } from '../state/world.ts';
import { shownWords, viewWords } from './shown-words.ts';
import { counted } from './words.ts';

function askedBy(): string {
  if (answer.value !== undefined) return 'the query';
  return view.value.brought.length > 0 ? 'you' : 'the selection';
}

/** "42 of 96 nodes, 58 of 310 edges shown, without events, articles". */
export function StatusBar({ data }: { readonly data: Loaded }) {
  const { model, ontology } = data;
  const { hidden } = view.value;
  const sets = {
    all: { nodes: model.nodes.size, edges: model.edges.size },
    passing: passing.value,
    wanted: wanted.value,
    drawn: visible.value,
  };
  const { count, rest } = data.scope.whole
    ? shownWords(sets, hidden, {
        plural: (type) => ontology.nodes.get(type)?.plural ?? type,
        by: askedBy(),
      })
    : viewWords(visible.value, data.scope);
  const all = hidesNothing(hidden);
  return (
    <p class="status-bar">
      <span class="status-count">
        {count}
        {rest !== '' && <span class="status-comma">, </span>}
      </span>
      {rest !== '' && <span class="status-rest">{rest}</span>}
      {fetchingMore.value && <span class="spinner status-wait" aria-hidden="true" />}
      {(view.value.away.length > 0 || view.value.only.length > 0) && (
        <button type="button" class="link-button" onClick={() => dispatch({ do: 'show-again' })}>
          {view.value.only.length > 0
            ? 'Show the rest'
            : `Show ${counted(view.value.away.length, 'node')} put away`}
        </button>
      )}
      <button
        type="button"
        class="link-button"
        onClick={() =>
          dispatch({ do: 'filters', hidden: all ? FIRST_FILTERS : NO_FILTERS }, 'replace')
        }
      >
        {all ? 'Show less' : 'Show all'}
      </button>
    </p>
  );
}
