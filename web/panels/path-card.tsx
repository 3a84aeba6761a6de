// Two ends in; the ways between them, each step with the sentence it rests on, out.

import { chooseAndShow } from '../explorer/stage.ts';
import { pathState } from '../state/paths.ts';
import type { Loaded } from '../state/store.ts';
import { EdgeBody } from './edge-card.tsx';
import { ShapeIcon } from './icon.tsx';
import { Name } from './name.tsx';
import { Pending } from './pending.tsx';
import { counted } from './words.ts';

const OVER = {
  relations: '',
  events: 'No relation joins them; this way leads over events they are part of.',
  articles: 'Only articles that mention both sides join them.',
} as const;

function NodeButton({ data, node }: { readonly data: Loaded; readonly node: string }) {
  const attributes = data.model.nodes.get(node)?.attributes;
  if (attributes === undefined) return null;
  return (
    <button
      type="button"
      class="chip path-name"
      onClick={() => chooseAndShow({ kind: 'node', key: node })}
    >
      <ShapeIcon type={attributes.type} />
      <Name text={attributes.label} />
    </button>
  );
}

function Way(props: {
  readonly data: Loaded;
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}) {
  return (
    <>
      <p class="path-names">
        {props.nodes.map((node) => (
          <NodeButton key={node} data={props.data} node={node} />
        ))}
      </p>
      <ol class="path-steps">
        {props.edges.map((edge) => (
          <li key={edge}>
            <EdgeBody data={props.data} edgeKey={edge} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** The panel of a way between two nodes. */
export function PathCard(props: {
  readonly data: Loaded;
  readonly from: string;
  readonly to: string;
}) {
  const { data, from, to } = props;
  const label = (key: string) => data.model.nodes.get(key)?.attributes.label ?? key;
  const state = pathState.value;
  return (
    <>
      <header class="card-head">
        <p class="eyebrow">Way between two names</p>
        <h2 class="card-title">
          <Name text={label(from)} /> to <Name text={label(to)} />
        </h2>
      </header>
      {state.state === 'found' ? (
        <Found data={data} state={state} />
      ) : (
        <Pending fetched={state.state === 'failed' ? state : { state: 'loading' }} />
      )}
    </>
  );
}

function Found({
  data,
  state,
}: {
  readonly data: Loaded;
  readonly state: Extract<typeof pathState.value, { readonly state: 'found' }>;
}) {
  const { paths, over } = state.reply;
  const [first, ...others] = paths;
  if (first === undefined)
    return <p class="quiet">Nothing in the articles leads from one to the other.</p>;
  return (
    <>
      <p class="quiet">
        {counted(first.edges.length, 'step')}
        {others.length > 0 && `; ${paths.length} ways are as short, this rests on most sentences`}.{' '}
        {OVER[over]}
      </p>
      <Way data={data} {...first} />
      {others.map((way) => (
        <section key={way.nodes.join(' ')}>
          <h3 class="section-title">Another way</h3>
          <p class="path-names">
            {way.nodes.map((node) => (
              <NodeButton key={node} data={data} node={node} />
            ))}
          </p>
        </section>
      ))}
    </>
  );
}
