// What is drawn and what the filters leave out in; one honest line, out.

import { type Loaded, show, view, visible } from '../state/store.ts';
import { FIRST_FILTERS, NO_FILTERS, setFilters } from '../state/view.ts';
import { counted } from './words.ts';

function leftOut(data: Loaded): string {
  const { hidden } = view.value;
  const types = [...hidden.nodeTypes].map((type) => data.ontology.nodes.get(type)?.plural ?? type);
  const parts = [
    ...types,
    ...(hidden.edgeTypes.size > 0 ? [counted(hidden.edgeTypes.size, 'relation type')] : []),
    ...[...hidden.statuses].map((status) => `${status} relations`),
    ...(hidden.loose ? ['names without relations'] : []),
  ];
  return parts.length === 0 ? '' : `without ${parts.join(', ')}`;
}

/** "42 of 96 nodes and 58 of 310 relations shown, without events, articles". */
export function StatusBar({ data }: { readonly data: Loaded }) {
  const { nodes, edges } = visible.value;
  const { model } = data;
  const rest = leftOut(data);
  const all = rest === '';
  return (
    <p class="status-bar">
      <span class="status-count">
        {nodes.size} of {counted(model.nodes.size, 'node')}, {edges.size} of{' '}
        {counted(model.edges.size, 'edge')} shown
      </span>
      {!all && <span class="status-rest">{rest}</span>}
      <button
        type="button"
        class="link-button"
        onClick={() => show(setFilters(view.peek(), all ? FIRST_FILTERS : NO_FILTERS), 'replace')}
      >
        {all ? 'Show less' : 'Show all'}
      </button>
    </p>
  );
}
