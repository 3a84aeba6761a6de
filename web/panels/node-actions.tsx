// A node in; buttons for what can be done with it on the picture, out.

import {
  expand,
  expansionNote,
  hide,
  keepAround,
  startPath,
  togglePin,
} from '../explorer/commands.ts';
import { view } from '../state/store.ts';
import { Icon, type IconName } from './icon.tsx';

function Action(props: {
  readonly icon: IconName;
  readonly label: string;
  readonly shortcut: string;
  readonly pressed?: boolean;
  readonly run: () => void;
}) {
  const title = `${props.label} (${props.shortcut})`;
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.label}
      title={title}
      aria-pressed={props.pressed}
      onClick={props.run}
    >
      <Icon name={props.icon} />
    </button>
  );
}

/** Buttons of a node's card. */
export function NodeActions({ nodeKey }: { readonly nodeKey: string }) {
  const note = expansionNote.value;
  const pinned = view.value.pins.some(({ key }) => key === nodeKey);
  return (
    <div class="node-actions">
      <div class="node-buttons">
        <button type="button" class="button" onClick={() => void expand(nodeKey)}>
          <Icon name="expand" /> Add neighbours
        </button>
        <Action icon="path" label="Find the way to…" shortcut="S" run={() => startPath(nodeKey)} />
        <Action
          icon="only"
          label="Only this and its neighbours"
          shortcut="O"
          run={() => keepAround(nodeKey)}
        />
        <Action
          icon="pin"
          label={pinned ? 'Unpin' : 'Pin here'}
          shortcut="P"
          pressed={pinned}
          run={() => togglePin(nodeKey)}
        />
        <Action icon="hide" label="Put away" shortcut="H" run={() => hide(nodeKey)} />
      </div>
      {note?.key === nodeKey && <p class="quiet">{note.words}</p>}
    </div>
  );
}
