// A node in; its card and its relations, grouped by type, each with its sentences, out.

import { useState } from 'preact/hooks';
import type { EntityRelation, EntityReply, NodeType } from '../api/types.ts';
import { Corrections } from '../review/corrections.tsx';
import { choose, dispatch, type Loaded } from '../state/store.ts';
import { EvidenceQuote } from './evidence-quote.tsx';
import { groupRelations, type RelationGroup } from './group-relations.ts';
import { Icon, ShapeIcon } from './icon.tsx';
import { MergedNames } from './merged-names.tsx';
import { Name } from './name.tsx';
import { NodeActions } from './node-actions.tsx';
import { nodeFacts } from './node-facts.ts';
import { Pending } from './pending.tsx';
import { entities } from './sources.ts';
import { Unknown } from './unknown.tsx';
import { useFetched } from './use-fetched.ts';
import { useHeld } from './use-held.ts';
import { counted, dateWords, toldWords } from './words.ts';

const FIRST_OF_GROUP = 5;

function Heading({ data, entity }: { readonly data: Loaded; readonly entity: EntityReply }) {
  const { attributes } = entity;
  const words = data.ontology.nodes.get(attributes.type);
  const facts = nodeFacts(data, attributes);
  return (
    <header class="card-head">
      <p class="eyebrow">
        <ShapeIcon type={attributes.type} /> {words?.label ?? attributes.type}
      </p>
      <h2 class="card-title" data-of={entity.key}>
        <Name text={attributes.label} />
      </h2>
      {facts.length > 0 && (
        <p class="card-facts">
          {facts.map((fact) => (
            <span key={fact.text} title={fact.title ?? ''}>
              <Name text={fact.text} />
            </span>
          ))}
        </p>
      )}
      {attributes.aliases.length > 0 && (
        <p class="quiet">
          Also{' '}
          {attributes.aliases.slice(0, 8).map((alias, index) => (
            <span key={alias}>
              {index > 0 && ', '}
              <Name text={alias} />
            </span>
          ))}
        </p>
      )}
      {attributes.reports !== undefined && <p class="quiet">{toldWords(attributes)}</p>}
      {attributes.disputes !== undefined && (
        <div class="disputes">
          <h3 class="section-title">The reports disagree</h3>
          <ul class="plain-list">
            {attributes.disputes.map((line) => (
              <li key={line}>
                <Name text={line} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {attributes.type !== 'article' && attributes.type !== 'event' && (
        <p class="quiet">
          Mentioned {counted(attributes.mentions, 'time')} in{' '}
          {counted(attributes.articles, 'article')}
        </p>
      )}
    </header>
  );
}

function Relation(props: {
  readonly data: Loaded;
  readonly relation: EntityRelation;
  readonly own: NodeType;
}) {
  const { relation, own, data } = props;
  const { attributes, other, key } = relation;
  const [first, ...more] = attributes.evidence;
  const ends =
    relation.direction === 'out'
      ? { source: own, target: other.type }
      : { source: other.type, target: own };
  return (
    <li class="relation">
      <button type="button" class="row-button" onClick={() => choose({ kind: 'edge', key })}>
        <span class="row-name">
          <ShapeIcon type={other.type} />
          <Name text={other.label} />
          {attributes.status !== 'occurred' && (
            <span class={`badge badge-${attributes.status}`}>{attributes.status}</span>
          )}
        </span>
        <span class="row-note">
          {attributes.date === undefined ? '' : dateWords(attributes.date)}
        </span>
      </button>
      {first !== undefined && (
        <EvidenceQuote data={data} evidence={first} edge={key} index={0} ends={ends} brief />
      )}
      {more.length > 0 && (
        <button type="button" class="link-button" onClick={() => choose({ kind: 'edge', key })}>
          {counted(more.length, 'more sentence')}
        </button>
      )}
    </li>
  );
}

function Group(props: {
  readonly data: Loaded;
  readonly group: RelationGroup;
  readonly own: NodeType;
}) {
  const { group } = props;
  const [all, setAll] = useState(false);
  const shown = all ? group.relations : group.relations.slice(0, FIRST_OF_GROUP);
  const rest = group.relations.length - shown.length;
  return (
    <section>
      <h3 class="section-title">
        {group.label} <span class="tally">{group.relations.length}</span>
      </h3>
      <ul class="plain-list">
        {shown.map((relation) => (
          <Relation key={relation.key} data={props.data} relation={relation} own={props.own} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          Show {rest} more
        </button>
      )}
    </section>
  );
}

/** The panel of a selected node. */
export function NodeCard({ data, nodeKey }: { readonly data: Loaded; readonly nodeKey: string }) {
  if (!data.model.nodes.has(nodeKey)) return <Unknown what="This name is not in the graph." />;
  return <KnownNode data={data} nodeKey={nodeKey} />;
}

function KnownNode({ data, nodeKey }: { readonly data: Loaded; readonly nodeKey: string }) {
  const fetched = useFetched(entities, nodeKey);
  const relations = fetched.state === 'ready' ? fetched.value.relations : [];
  useHeld(
    relations.flatMap(({ attributes }) => attributes.evidence.slice(0, 1).map((it) => it.article)),
  );
  if (fetched.state !== 'ready') return <Pending fetched={fetched} />;
  const entity = fetched.value;
  const groups = groupRelations(entity.relations, data.ontology);
  const { type } = entity.attributes;
  return (
    <>
      <Heading data={data} entity={entity} />
      <NodeActions nodeKey={nodeKey} />
      {type === 'article' && (
        <button
          type="button"
          class="button"
          onClick={() => dispatch({ do: 'open-article', article: { article: nodeKey } })}
        >
          <Icon name="article" /> Read the article
        </button>
      )}
      <MergedNames nodeKey={nodeKey} type={type} />
      <Corrections data={data} nodeKey={nodeKey} type={type} />
      {groups.map((group) => (
        <Group key={group.id} data={data} group={group} own={type} />
      ))}
      {groups.length === 0 && <p class="quiet">No relation was read for it.</p>}
    </>
  );
}
