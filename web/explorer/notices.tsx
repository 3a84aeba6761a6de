// What stands where the picture cannot: no graph, or no way to draw it.

import { addOpen } from '../articles/add-state.ts';
import { Icon } from '../panels/icon.tsx';
import { dispatch } from '../state/store.ts';

/** Nothing was read yet. */
export function EmptyGraph() {
  return (
    <div class="notice">
      <h2>No graph yet</h2>
      <p>
        Rapport has read no articles. Add some here, or run <code>rapport build</code> with a folder
        of them and load this page again.
      </p>
      <button
        type="button"
        class="button button-main"
        onClick={() => {
          addOpen.value = true;
        }}
      >
        <Icon name="add" /> Add articles
      </button>
    </div>
  );
}

/** The browser cannot draw. */
export function NoWebgl() {
  return (
    <div class="notice">
      <h2>The picture needs WebGL</h2>
      <p>This browser cannot draw it. Search, questions, details and exports work all the same.</p>
      <button
        type="button"
        class="button button-main"
        onClick={() => dispatch({ do: 'face', face: 'table' }, 'replace')}
      >
        Show the table
      </button>
    </div>
  );
}
