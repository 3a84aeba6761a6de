// An edge in; who did what to whom, its status in words and every sentence it rests on, out.

import type { EdgeReply } from '../api/types.ts';
import { chooseAndShow } from '../explorer/stage.ts';
import { RejectEdge } from '../review/reject-edge.tsx';
import { choose, type Loaded } from '../state/store.ts';
import { EvidenceQuote } from './evidence-quote.tsx';
import { Icon, ShapeIcon } from './icon.tsx';
import { Name } from './name.tsx';
import { Pending } from './pending.tsx';
import { edges } from './sources.ts';
import { StatusLine } from './status-line.tsx';
import { Unknown } from './unknown.tsx';
import { useFetched } from './use-fetched.ts';
import { useHeld } from './use-held.ts';
import { counted, plainType, toldWords } from './words.ts';

function End({ data, node }: { readonly data: Loaded; readonly node: string }) {
  const attributes = data.model.nodes.get(node)?.attributes;
  if (attributes === undefined) return null;
  return (
    <button
      type="button"
      class="entity-button"
      onClick={() => chooseAndShow({ kind: 'node', key: node })}
    >
      <ShapeIcon type={attributes.type} />
      <Name text={attributes.label} />
    </button>
  );
}

/** Subject, relation and object, each end a way to its card. */
function Statement({ data, edge }: { readonly data: Loaded; readonly edge: EdgeReply }) {
  const words = data.ontology.relations.get(edge.attributes.type);
  return (
    <div class="statement">
      <End data={data} node={edge.source} />
      <span class="statement-verb" title={words?.definition ?? ''}>
        {words?.label ?? plainType(edge.attributes.type)}
      </span>
      <End data={data} node={edge.target} />
    </div>
  );
}

/** Keys of the nodes that the card of an edge names. */
function namesOf({ source, target, attributes }: EdgeReply): readonly string[] {
  const articles = attributes.evidence.map(({ article }) => article);
  return [
    source,
    target,
    ...articles,
    ...(attributes.event === undefined ? [] : [attributes.event]),
  ];
}

/** One edge with all its sentences. */
export function EdgeBody({ data, edgeKey }: { readonly data: Loaded; readonly edgeKey: string }) {
  const fetched = useFetched(edges, edgeKey);
  useHeld(fetched.state === 'ready' ? namesOf(fetched.value) : []);
  if (fetched.state !== 'ready') return <Pending fetched={fetched} />;
  const edge = fetched.value;
  const typeOf = (key: string) => data.model.nodes.get(key)?.attributes.type ?? 'person';
  const ends = { source: typeOf(edge.source), target: typeOf(edge.target) };
  const { evidence, event, type } = edge.attributes;
  const isFact = data.ontology.relations.get(type)?.class === 'fact';
  return (
    <section class="edge-card">
      <Statement data={data} edge={edge} />
      <StatusLine attributes={edge.attributes} isFact={isFact} />
      {event !== undefined && data.model.nodes.has(event) && (
        <button
          type="button"
          class="link-button"
          onClick={() => chooseAndShow({ kind: 'node', key: event })}
        >
          <ShapeIcon type="event" />
          <span>The event this is part of</span>
        </button>
      )}
      <h3 class="section-title">{counted(evidence.length, 'sentence')}</h3>
      {edge.attributes.sources !== undefined && (
        <p class="quiet">In {toldWords(edge.attributes)}</p>
      )}
      {evidence.map((item, index) => (
        <EvidenceQuote
          key={`${item.article}:${item.start}:${item.rule}`}
          data={data}
          evidence={item}
          edge={edge.key}
          index={index}
          ends={ends}
        />
      ))}
      <RejectEdge edgeKey={edge.key} type={type} ends={[edge.source, edge.target]} />
    </section>
  );
}

/** The panel of a selected edge, with the other edges between the same two. */
export function EdgeCard({ data, edgeKey }: { readonly data: Loaded; readonly edgeKey: string }) {
  const edge = data.model.edges.get(edgeKey);
  if (edge === undefined) return <Unknown what="This relation is not in the graph." />;
  const beside = [...(data.model.edgesOf.get(edge.source) ?? [])].filter((key) => {
    const other = data.model.edges.get(key);
    if (other === undefined || key === edgeKey) return false;
    return other.source === edge.target || other.target === edge.target;
  });
  return (
    <>
      <h2 class="eyebrow">Relation</h2>
      <EdgeBody data={data} edgeKey={edgeKey} />
      {beside.length > 0 && (
        <section>
          <h3 class="section-title">Also between these two</h3>
          <ul class="plain-list">
            {beside.map((key) => (
              <li key={key}>
                <BesideButton data={data} edgeKey={key} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function BesideButton({ data, edgeKey }: { readonly data: Loaded; readonly edgeKey: string }) {
  const edge = data.model.edges.get(edgeKey);
  if (edge === undefined) return null;
  const { type, status } = edge.attributes;
  const label = data.ontology.relations.get(type)?.label ?? plainType(type);
  return (
    <button type="button" class="row-button" onClick={() => choose({ kind: 'edge', key: edgeKey })}>
      <span>
        {label}
        {status !== 'occurred' && <span class={`badge badge-${status}`}>{status}</span>}
      </span>
      <Icon name="arrow" />
    </button>
  );
}
