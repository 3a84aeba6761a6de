// Unknown JSON in; the ontology, an edge or an entity out, or a DecodeError that names the
// field. Every value that comes over the wire is checked here, once, and trusted afterwards.

import { count, type Json, list, NODE_TYPES, oneOf, record, STATUSES, text } from './json.ts';
import type {
  EdgeAttributes,
  EdgeEvidence,
  EdgeReply,
  EntityRelation,
  EntityReply,
  EventWords,
  NodeAttributes,
  NodeType,
  NodeWords,
  OntologyReply,
  RelationWords,
  Status,
} from './types.ts';

function nodeAttributes(value: unknown): NodeAttributes {
  const it = record(value, 'node attributes');
  return {
    ...it,
    label: text(it['label'], 'label'),
    type: oneOf<NodeType>(it['type'], NODE_TYPES, 'node type'),
    aliases: Array.isArray(it['aliases']) ? it['aliases'].filter((a) => typeof a === 'string') : [],
    x: count(it['x']),
    y: count(it['y']),
    mentions: count(it['mentions']),
    articles: count(it['articles']),
  } as NodeAttributes;
}

function span(value: unknown): readonly [number, number] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  return [count(value[0]), count(value[1])];
}

/** Checks one sentence of evidence. */
export function evidence(value: unknown): EdgeEvidence {
  const it = record(value, 'evidence');
  const subject = span(it['subject']);
  const object = span(it['object']);
  const trigger = span(it['trigger']);
  const attributedTo = it['attributedTo'];
  return {
    article: text(it['article'], 'article'),
    start: count(it['start']),
    end: count(it['end']),
    sentence: text(it['sentence'], 'sentence'),
    rule: text(it['rule'], 'rule'),
    confidence: count(it['confidence']),
    ...(subject === undefined ? {} : { subject }),
    ...(object === undefined ? {} : { object }),
    ...(trigger === undefined ? {} : { trigger }),
    ...(typeof attributedTo === 'string' ? { attributedTo } : {}),
  };
}

function edgeBasics(value: unknown): Json {
  const it = record(value, 'edge attributes');
  return {
    ...it,
    type: text(it['type'], 'edge type'),
    status: oneOf<Status>(it['status'], STATUSES, 'status'),
    articles: count(it['articles']),
  };
}

function edgeAttributes(value: unknown): EdgeAttributes {
  const it = edgeBasics(value);
  return {
    ...it,
    evidence: list(it['evidence'], 'evidence', evidence),
  } as unknown as EdgeAttributes;
}

/** Checks GET /api/ontology. */
export function decodeOntology(value: unknown): OntologyReply {
  const it = record(value, 'ontology');
  const nodes = Object.entries(record(it['nodes'], 'node types')).map(([type, words]) => {
    const node = record(words, 'node type');
    const label = text(node['label'], 'label');
    const plural = text(node['plural'], 'plural');
    return [type, { label, plural, definition: text(node['definition'], 'definition') }] as const;
  });
  const relations = Object.entries(record(it['relations'], 'relation types')).map(
    ([type, words]) => [type, relationWords(words)] as const,
  );
  const events = Object.entries(record(it['events'], 'event types')).map(([type, words]) => {
    const event = record(words, 'event type');
    const label = text(event['label'], 'label');
    return [type, { label, definition: text(event['definition'], 'definition') }] as const;
  });
  return {
    nodes: new Map<string, NodeWords>(nodes),
    relations: new Map(relations),
    events: new Map<string, EventWords>(events),
  };
}

function relationWords(value: unknown): RelationWords {
  const it = record(value, 'relation type');
  return {
    label: text(it['label'], 'label'),
    inverseLabel: text(it['inverseLabel'], 'inverse label'),
    definition: text(it['definition'], 'definition'),
    symmetric: it['symmetric'] === true,
    class: oneOf(it['class'], new Set(['fact', 'projection', 'role']), 'class'),
  };
}

/** Checks GET /api/edges/:key. */
export function decodeEdge(value: unknown): EdgeReply {
  const it = record(value, 'edge');
  return {
    key: text(it['key'], 'key'),
    source: text(it['source'], 'source'),
    target: text(it['target'], 'target'),
    attributes: edgeAttributes(it['attributes']),
  };
}

function entityRelation(value: unknown): EntityRelation {
  const it = record(value, 'relation');
  const other = record(it['other'], 'other end');
  return {
    key: text(it['key'], 'key'),
    type: text(it['type'], 'type'),
    direction: it['direction'] === 'in' ? 'in' : 'out',
    other: {
      key: text(other['key'], 'key'),
      label: text(other['label'], 'label'),
      type: oneOf<NodeType>(other['type'], NODE_TYPES, 'node type'),
    },
    attributes: edgeAttributes(it['attributes']),
  };
}

/** Checks GET /api/entities/:key. */
export function decodeEntity(value: unknown): EntityReply {
  const it = record(value, 'entity');
  return {
    key: text(it['key'], 'key'),
    attributes: nodeAttributes(it['attributes']),
    relations: list(it['relations'], 'relations', entityRelation),
  };
}
