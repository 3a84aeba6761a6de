// A selection that the graph does not hold in; what is missing, and a way back, out.

import { choose } from '../state/store.ts';
import { NOTHING } from '../state/view.ts';
import { Icon } from './icon.tsx';

/** Says what is missing, and leads back to the overview. */
export function Unknown({ what }: { readonly what: string }) {
  return (
    <>
      <h2 class="card-title">Not found</h2>
      <p class="quiet">{what}</p>
      <button type="button" class="button" onClick={() => choose(NOTHING)}>
        <Icon name="back" /> Back to the overview
      </button>
    </>
  );
}
