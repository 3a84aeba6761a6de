// Several selected names in; what they have to do with each other, and what can be done with all of them
// at once, out.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { EdgeItem, NodeItem } from '../state/model.ts';
import { announcement, choose, chooseAlso, dispatch, type Loaded, view } from '../state/store.ts';
import { NOTHING } from '../state/view.ts';
import { relationsAmong, sharedNeighbours } from './among.ts';
import { Icon } from './icon.tsx';
import { Name } from './name.tsx';
import { NodeRow } from './node-row.tsx';
import { counted, dateWords, plainType } from './words.ts';

const FIRST_OF_LIST = 8;
const FILES = ['csv', 'json', 'gexf'] as const;

/** The card of several names. */
export function SeveralCard(props: { readonly data: Loaded; readonly keys: readonly string[] }) {
  const { model, scope } = props.data;
  const { hidden } = view.value;
  const nodes = props.keys.flatMap((key) => model.nodes.get(key) ?? []);
  const among = relationsAmong(model, props.keys, hidden);
  const shared = sharedNeighbours(model, props.keys, hidden);
  return (
    <>
      <header class="card-head">
        <p class="eyebrow">Selection</p>
        <h2 class="card-title">{counted(props.keys.length, 'name')}</h2>
        <p class="quiet">Shift and click, or Shift and Enter, adds a name or takes it out.</p>
      </header>
      <Actions keys={props.keys} among={among} />
      <List title="Selected" count={nodes.length}>
        {nodes.map((node) => (
          <Chosen key={node.key} node={node} />
        ))}
      </List>
      <List title="Relations among them" count={among.length} none="None that passes the filters.">
        {among.map((edge) => (
          <Relation key={edge.key} data={props.data} edge={edge} />
        ))}
      </List>
      <List
        title="Shared neighbours"
        count={shared.length}
        none={`No ${scope.whole ? '' : 'loaded '}name is joined to two of them.`}
      >
        {shared.map(({ node, count }) => (
          <Neighbour key={node.key} node={node} note={`joined to ${count}`} />
        ))}
      </List>
    </>
  );
}

function List(props: {
  readonly title: string;
  readonly count: number;
  readonly none?: string;
  readonly children: readonly ComponentChildren[];
}) {
  const [all, setAll] = useState(false);
  const rest = props.count - FIRST_OF_LIST;
  return (
    <section class="several-list">
      <h3 class="section-title">
        {props.title} <span class="tally">{props.count}</span>
      </h3>
      {props.count === 0 && <p class="quiet">{props.none}</p>}
      <ul class="plain-list">{all ? props.children : props.children.slice(0, FIRST_OF_LIST)}</ul>
      {rest > 0 && !all && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          Show {rest} more
        </button>
      )}
    </section>
  );
}

function Chosen({ node }: { readonly node: NodeItem }) {
  return (
    <li class="several-row">
      <NodeRow node={node} />
      <RowAction icon="close" label="Take out of the selection" node={node} />
    </li>
  );
}

function Neighbour({ node, note }: { readonly node: NodeItem; readonly note: string }) {
  return (
    <li class="several-row">
      <NodeRow node={node} note={note} />
      <RowAction icon="plus" label="Add to the selection" node={node} />
    </li>
  );
}

function RowAction(props: {
  readonly icon: 'close' | 'plus';
  readonly label: string;
  readonly node: NodeItem;
}) {
  return (
    <button
      type="button"
      class="icon-button"
      title={props.label}
      onClick={() => chooseAlso(props.node.key)}
    >
      <Icon name={props.icon} />
      <span class="visually-hidden">
        {props.label}: <Name text={props.node.attributes.label} />
      </span>
    </button>
  );
}

function Relation({ data, edge }: { readonly data: Loaded; readonly edge: EdgeItem }) {
  const { type, status, date } = edge.attributes;
  const label = (key: string) => data.model.nodes.get(key)?.attributes.label ?? '';
  return (
    <li>
      <button
        type="button"
        class="row-button stacked"
        onClick={() => choose({ kind: 'edge', key: edge.key })}
      >
        <span class="several-relation">
          <Name text={label(edge.source)} />{' '}
          <span class="quiet">{data.ontology.relations.get(type)?.label ?? plainType(type)}</span>{' '}
          <Name text={label(edge.target)} />
          {status !== 'occurred' && <span class={`badge badge-${status}`}>{status}</span>}
        </span>
        {date !== undefined && <span class="several-date">{dateWords(date)}</span>}
      </button>
    </li>
  );
}

function Actions(props: { readonly keys: readonly string[]; readonly among: readonly EdgeItem[] }) {
  const { keys, among } = props;
  const save = async (kind: (typeof FILES)[number]): Promise<void> => {
    const nodes = new Set(keys);
    const edges = new Set(among.map(({ key }) => key));
    try {
      const { takeAway } = await import('../export/take-away.ts');
      await takeAway(kind, { nodes, edges, name: 'the selection' });
    } catch (error) {
      announcement.value = error instanceof Error ? error.message : 'The file could not be made.';
    }
  };
  return (
    <div class="several-actions">
      <button
        type="button"
        class="button"
        onClick={() => dispatch({ do: 'keep-only', keys: [...keys] })}
      >
        <Icon name="only" /> Only these
      </button>
      <button type="button" class="button" onClick={() => dispatch({ do: 'put-away', keys })}>
        <Icon name="hide" /> Put away
      </button>
      <span class="several-break" />
      {FILES.map((kind) => (
        <button key={kind} type="button" class="button" onClick={() => void save(kind)}>
          {kind.toUpperCase()}
        </button>
      ))}
      <button type="button" class="link-button" onClick={() => choose(NOTHING)}>
        Clear
      </button>
    </div>
  );
}
