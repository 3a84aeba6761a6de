// Which properties of our nodes and edges a query sees, under which names, and as which values.

import type { EdgeAttributes, NodeAttributes } from '../model/index.ts';
import type { PropertyValue } from './source.ts';

/** A node and its key. */
export interface NodeView {
  readonly key: string;
  readonly attributes: NodeAttributes;
}

/** An edge and its key. */
export interface EdgeView {
  readonly key: string;
  readonly attributes: EdgeAttributes;
}

const integer = (value: number | undefined): PropertyValue =>
  value === undefined || !Number.isFinite(value) ? null : BigInt(Math.round(value));

/** Node properties by Cypher name. */
export const NODE_PROPERTIES: ReadonlyMap<string, (node: NodeView) => PropertyValue> = new Map<
  string,
  (node: NodeView) => PropertyValue
>([
  ['id', ({ key }) => key],
  ['name', ({ attributes }) => attributes.label],
  ['type', ({ attributes }) => attributes.type],
  ['aliases', ({ attributes }) => attributes.aliases],
  ['kind', ({ attributes }) => attributes.kind ?? null],
  ['title', ({ attributes }) => attributes.title ?? null],
  ['mentions', ({ attributes }) => integer(attributes.mentions)],
  ['articles', ({ attributes }) => integer(attributes.articles)],
  ['country', ({ attributes }) => attributes.country ?? null],
  ['lat', ({ attributes }) => attributes.lat ?? null],
  ['lon', ({ attributes }) => attributes.lon ?? null],
  ['date', ({ attributes }) => attributes.date ?? null],
  ['status', ({ attributes }) => attributes.status ?? null],
  ['mode', ({ attributes }) => attributes.mode ?? null],
  ['relation', ({ attributes }) => attributes.relation ?? null],
  ['quad', ({ attributes }) => integer(attributes.quad)],
  ['score', ({ attributes }) => attributes.score ?? null],
  ['dead', ({ attributes }) => integer(attributes.dead)],
  ['injured', ({ attributes }) => integer(attributes.injured)],
  ['arrested', ({ attributes }) => integer(attributes.arrested)],
  ['reports', ({ attributes }) => integer(attributes.reports)],
  ['sources', ({ attributes }) => integer(attributes.sources)],
  ['disputes', ({ attributes }) => attributes.disputes ?? null],
  ['disputed', ({ attributes }) => (attributes.disputes === undefined ? null : true)],
  ['publisher', ({ attributes }) => attributes.publisher ?? null],
  ['url', ({ attributes }) => attributes.url ?? null],
]);

/** Relationship properties by Cypher name. */
export const EDGE_PROPERTIES: ReadonlyMap<string, (edge: EdgeView) => PropertyValue> = new Map<
  string,
  (edge: EdgeView) => PropertyValue
>([
  ['id', ({ key }) => key],
  ['status', ({ attributes }) => attributes.status],
  ['date', ({ attributes }) => attributes.date ?? null],
  ['place', ({ attributes }) => attributes.place ?? null],
  ['title', ({ attributes }) => attributes.title ?? null],
  ['event', ({ attributes }) => attributes.event ?? null],
  ['attributedTo', ({ attributes }) => attributes.attributedTo ?? null],
  ['articles', ({ attributes }) => integer(attributes.articles)],
  ['sources', ({ attributes }) => integer(attributes.sources)],
  ['disputed', ({ attributes }) => (isDisputed(attributes) ? true : null)],
  ['sentence', ({ attributes }) => attributes.evidence[0]?.sentence ?? null],
  ['sentences', ({ attributes }) => attributes.evidence.map((item) => item.sentence)],
  ['confidence', ({ attributes }) => confidenceOf(attributes)],
]);

/** Whether somebody denies what the edge says. */
function isDisputed({ status, evidence }: EdgeAttributes): boolean {
  return status !== 'denied' && evidence.some((item) => item.status === 'denied');
}

function confidenceOf({ evidence }: EdgeAttributes): PropertyValue {
  return evidence.reduce<number | null>(
    (best, item) => (best === null || item.confidence > best ? item.confidence : best),
    null,
  );
}
