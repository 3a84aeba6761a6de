// An answer in; what of the picture it lights, and a way to see nothing else, out.

import type { Answer } from '../api/types.ts';
import { counted } from '../panels/words.ts';
import { dispatch, pane, view } from '../state/store.ts';

/** How much of the graph the answer is, and whether the picture shows it among the rest or alone. */
export function GraphTab({ answer }: { readonly answer: Answer }) {
  const { rows } = view.value;
  if (answer.nodes.length === 0) {
    return <p class="quiet">These rows are computed: no part of the graph is theirs.</p>;
  }
  const choose = (next: 'highlight' | 'only') => {
    dispatch({ do: 'rows', rows: next });
    pane.value = 'graph';
  };
  return (
    <div class="graph-tab">
      <p>
        {counted(answer.nodes.length, 'name')} and {counted(answer.edges.length, 'relation')} of the
        picture are in these rows.
      </p>
      <div class="graph-tab-choice">
        <button
          type="button"
          class="button"
          aria-pressed={rows === 'highlight'}
          onClick={() => choose('highlight')}
        >
          Light them
        </button>
        <button
          type="button"
          class="button"
          aria-pressed={rows === 'only'}
          onClick={() => choose('only')}
        >
          Show them alone
        </button>
      </div>
    </div>
  );
}
