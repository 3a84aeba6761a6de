// A way that was started in; what to do next, and a way out of it, out.

import { Icon } from '../panels/icon.tsx';
import { Name } from '../panels/name.tsx';
import { pathFrom } from '../state/paths.ts';
import { nameOf } from './commands.ts';

/** "Way from Anna Lind: choose where it leads." */
export function PathHint() {
  const from = pathFrom.value;
  if (from === undefined) return null;
  return (
    <p class="chip path-hint">
      <Icon name="path" />
      <span>
        Way from <Name text={nameOf(from)} />: choose where it leads
      </span>
      <button
        type="button"
        class="link-button"
        onClick={() => {
          pathFrom.value = undefined;
        }}
      >
        Cancel
      </button>
    </p>
  );
}
