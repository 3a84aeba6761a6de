// The answer on screen in; how much of the picture is lit by it, and what to do with that, out.

import { stage } from '../explorer/stage.ts';
import { announcement, answer, clearQuery, dispatch, loaded, view } from '../state/store.ts';
import { shortNumber } from '../state/url-values.ts';
import { Icon } from './icon.tsx';
import { counted } from './words.ts';

/** Keeps what the answer names on the picture, also when the answer is let go. */
function keepAnswer(): void {
  const [found, model] = [answer.peek(), loaded.peek()?.model];
  if (found === undefined || model === undefined) return;
  const ends = found.edges.flatMap((key) => {
    const edge = model.edges.get(key);
    return edge === undefined ? [] : [edge.source, edge.target];
  });
  const nodes = [...new Set([...found.nodes, ...ends])].flatMap((key) => {
    const place = stage.peek()?.placeOf(key) ?? model.nodes.get(key)?.attributes;
    return place === undefined ? [] : [{ key, x: shortNumber(place.x), y: shortNumber(place.y) }];
  });
  dispatch({ do: 'bring', nodes });
  announcement.value = `${counted(nodes.length, 'node')} of the answer stay on the picture`;
}

/** "3 relations from query", and: only these, add them, clear. */
export function QueryChip() {
  const found = answer.value;
  if (found === undefined) return null;
  const what =
    found.edges.length > 0
      ? counted(found.edges.length, 'relation')
      : counted(found.nodes.length, 'name');
  const only = view.value.rows === 'only';
  return (
    <fieldset class="chip query-chip" aria-label="The answer on the picture">
      <div class="chip-row">
        <span class="chip-words">{what} from query</span>
        <button
          type="button"
          class="chip-action"
          aria-pressed={only}
          title="Draw nothing else"
          onClick={() => dispatch({ do: 'rows', rows: only ? 'highlight' : 'only' })}
        >
          only
        </button>
        <button
          type="button"
          class="chip-action"
          title="Keep them on the picture when the answer is gone"
          onClick={keepAnswer}
        >
          add
        </button>
        <button type="button" class="chip-action" onClick={clearQuery}>
          clear <Icon name="close" />
        </button>
      </div>
    </fieldset>
  );
}
