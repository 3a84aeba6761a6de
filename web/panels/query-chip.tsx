// The answer on screen in; a chip that says how much of the picture is lit by it, and clears it, out.

import { answer, clearQuery } from '../state/store.ts';
import { Icon } from './icon.tsx';
import { counted } from './words.ts';

/** "3 relations from query · clear". */
export function QueryChip() {
  const found = answer.value;
  if (found === undefined) return null;
  const what =
    found.edges.length > 0
      ? counted(found.edges.length, 'relation')
      : counted(found.nodes.length, 'name');
  return (
    <button type="button" class="chip query-chip" onClick={clearQuery}>
      {what} from query
      <span class="chip-action">
        clear <Icon name="close" />
      </span>
    </button>
  );
}
