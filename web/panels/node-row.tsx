// A node and a note in; the row of a list that shows it, and selects it when it is used, out.

import { chooseAndShow } from '../explorer/stage.ts';
import type { NodeItem } from '../state/model.ts';
import { ShapeIcon } from './icon.tsx';
import { Name } from './name.tsx';

/** The row of a node. */
export function NodeRow({ node, note }: { readonly node: NodeItem; readonly note?: string }) {
  return (
    <button
      type="button"
      class="row-button"
      onClick={() => chooseAndShow({ kind: 'node', key: node.key })}
    >
      <span class="row-name">
        <ShapeIcon type={node.attributes.type} />
        <Name text={node.attributes.label} />
      </span>
      <span class="row-note">{note}</span>
    </button>
  );
}
