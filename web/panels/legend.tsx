// Counts and filters in; a legend that is the filter, out: what a shape, a line and a stroke mean, how
// many there are, and a switch for each.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { NodeType, Status } from '../api/types.ts';
import { counts, dispatch, type Loaded, view } from '../state/store.ts';
import { FIRST_FILTERS, type FilterGroup } from '../state/view.ts';
import { ShapeIcon, StrokeIcon } from './icon.tsx';
import { plainType, STATUS_NAMES } from './words.ts';

const NODE_TYPES: readonly NodeType[] = [
  'person',
  'group',
  'organization',
  'place',
  'event',
  'article',
];
const STATUSES: readonly Status[] = ['occurred', 'planned', 'possible', 'denied'];
const FIRST_RELATIONS = 9;

interface ItemProps {
  readonly group: FilterGroup;
  readonly item: string;
  /** All items of the list, for "only". */
  readonly items: readonly string[];
  readonly count: number;
  /** What the reader sees and hears it called. */
  readonly name: string;
  readonly title?: string;
  /** The drawing before the name. */
  readonly children: ComponentChildren;
}

function Item({ group, item, items, count, name, title, children }: ItemProps) {
  const set: ReadonlySet<string> = view.value.hidden[group];
  const solo = () => dispatch({ do: 'solo-filter', group, item, items }, 'replace');
  const toggle = () => dispatch({ do: 'toggle-filter', group, item }, 'replace');
  return (
    <li class="legend-item">
      <label class="legend-label" title={title ?? ''}>
        <input
          type="checkbox"
          checked={!set.has(item)}
          onClick={(event) => {
            if (!event.altKey) return toggle();
            event.preventDefault();
            return solo();
          }}
        />
        {children}
        <span class="legend-name">{name}</span>
        <span class="tally">{count.toLocaleString('en-GB')}</span>
      </label>
      <button type="button" class="only-button" onClick={solo}>
        only<span class="visually-hidden"> {name}</span>
      </button>
    </li>
  );
}

function NodeTypes({ data }: { readonly data: Loaded }) {
  const tally = counts.value?.nodeTypes;
  const items = NODE_TYPES.filter((type) => (tally?.get(type) ?? 0) > 0);
  return (
    <fieldset class="legend-group">
      <legend class="section-title">Names</legend>
      <ul class="plain-list">
        {items.map((type) => (
          <Item
            key={type}
            group="nodeTypes"
            item={type}
            items={items}
            count={tally?.get(type) ?? 0}
            name={data.ontology.nodes.get(type)?.plural ?? type}
            title={data.ontology.nodes.get(type)?.definition ?? ''}
          >
            <ShapeIcon type={type} />
          </Item>
        ))}
        <LooseItem />
      </ul>
    </fieldset>
  );
}

function LooseItem() {
  return (
    <li class="legend-item">
      <label class="legend-label" title="Names that no shown relation reaches">
        <input
          type="checkbox"
          checked={!view.value.hidden.loose}
          onClick={() => dispatch({ do: 'toggle-loose' }, 'replace')}
        />
        <span class="legend-name">without relations</span>
        <span class="tally">{(counts.value?.loose ?? 0).toLocaleString('en-GB')}</span>
      </label>
    </li>
  );
}

function RelationTypes({ data }: { readonly data: Loaded }) {
  const [all, setAll] = useState(false);
  const tally = counts.value?.edgeTypes ?? new Map<string, number>();
  const { edgeTypes } = view.value.hidden;
  const present = [...new Set([...tally.keys(), ...edgeTypes])].sort(
    (a, b) => (tally.get(b) ?? 0) - (tally.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const shown = all ? present : present.slice(0, FIRST_RELATIONS);
  if (present.length === 0) return null;
  return (
    <fieldset class="legend-group">
      <legend class="section-title">Relations</legend>
      <ul class="plain-list">
        {shown.map((type) => {
          const words = data.ontology.relations.get(type);
          return (
            <Item
              key={type}
              group="edgeTypes"
              item={type}
              items={present}
              count={tally.get(type) ?? 0}
              name={words?.label ?? plainType(type)}
              title={words?.definition ?? ''}
            >
              <i class={`line line-${words?.class ?? 'fact'}`} />
            </Item>
          );
        })}
      </ul>
      {present.length > FIRST_RELATIONS && (
        <button type="button" class="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${present.length}`}
        </button>
      )}
    </fieldset>
  );
}

function Statuses() {
  const tally = counts.value?.statuses;
  const { statuses } = view.value.hidden;
  const items = STATUSES.filter((status) => (tally?.get(status) ?? 0) > 0 || statuses.has(status));
  if (items.length === 0) return null;
  return (
    <fieldset class="legend-group">
      <legend class="section-title">Status</legend>
      <ul class="plain-list">
        {items.map((status) => (
          <Item
            key={status}
            group="statuses"
            item={status}
            items={items}
            count={tally?.get(status) ?? 0}
            name={STATUS_NAMES[status]}
          >
            <StrokeIcon status={status} />
          </Item>
        ))}
      </ul>
    </fieldset>
  );
}

/** The legend at the left. */
export function Legend({ data }: { readonly data: Loaded }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is reached with the keyboard
    <section class="legend" aria-label="Legend and filters" tabIndex={0}>
      {data.scope.total.nodes === 0 ? (
        <p class="quiet">What the graph holds is listed and filtered here.</p>
      ) : (
        <>
          <NodeTypes data={data} />
          <RelationTypes data={data} />
          <Statuses />
          <button
            type="button"
            class="link-button"
            onClick={() => dispatch({ do: 'filters', hidden: FIRST_FILTERS }, 'replace')}
          >
            Reset filters
          </button>
        </>
      )}
    </section>
  );
}
