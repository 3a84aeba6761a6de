// Rows of values in, an Answer's cells, evidence and keys out: a node shows its name, a relationship
// its type, a path its chain.

import type { AnswerEvidence, Cell } from '../model/index.ts';
import { byCodeUnit } from '../model/index.ts';
import { cellText } from './cell-text.ts';
import type { ResultRow } from './cypher/run.ts';
import { temporalText } from './cypher/temporal/format-temporal.ts';
import { collectTrace } from './cypher/trace.ts';
import {
  isGraphValue,
  isList,
  isMap,
  isTemporal,
  type PathValue,
  type Value,
} from './cypher/value.ts';
import type { EdgeId, NodeId, QuerySource } from './source.ts';

/** The values of a row as a person reads them. */
export function toCells(values: readonly Value[], source: QuerySource): readonly Cell[] {
  return values.every(isCell) ? values : values.map((value) => toCell(value, source));
}

/** What is shown as it is. */
function isCell(value: Value): value is null | string | boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean';
}

/** A value as a person reads it. */
export function toCell(value: Value, source: QuerySource): Cell {
  if (isCell(value)) return value;
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (isList(value)) return value.map((item) => toCell(item, source));
  if (isMap(value)) return mapText(value, source);
  if (isTemporal(value)) return temporalText(value);
  if (!isGraphValue(value)) return null;
  if (value.kind === 'node') return nameOf(value.id, source);
  return value.kind === 'edge' ? source.typeOf(value.id) : pathText(value, source);
}

function nameOf(id: NodeId, source: QuerySource): string {
  const name = source.nodeProperty(id, 'name');
  return typeof name === 'string' ? name : source.nodeKey(id);
}

/** `Anna Lind -MET- ...`: arrows point the way the relationship is stored. */
function pathText({ nodes, edges }: PathValue, source: QuerySource): string {
  return nodes
    .map((node, index) => {
      const edge = edges[index];
      return edge === undefined
        ? nameOf(node, source)
        : `${nameOf(node, source)} ${arrow(edge, node, source)} `;
    })
    .join('');
}

function arrow(edge: EdgeId, from: NodeId, source: QuerySource): string {
  const type = source.typeOf(edge);
  return source.startOf(edge) === from ? `-${type}->` : `<-${type}-`;
}

function mapText(map: ReadonlyMap<string, Value>, source: QuerySource): string {
  const entries = [...map].map(([key, value]) => `${key}: ${cellText(toCell(value, source))}`);
  return `{${entries.join(', ')}}`;
}

/** What the rows of an answer rest on. */
export interface Grounds {
  readonly evidence: readonly AnswerEvidence[];
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  /** Whether there is more than is given. */
  readonly cut: boolean;
}

const NOTHING: Grounds = { evidence: [], nodes: [], edges: [], cut: false };

/** Relationships that a row may always show, however many rows there are. */
const EDGES_MIN = 20;

/**
 * Collects the keys and the evidence of rows, by row, then by edge. All rows together give at most about
 * `limit` relationships and pieces of evidence, each row its share; nothing where `limit` is 0.
 */
export function groundsOf(rows: readonly ResultRow[], source: QuerySource, limit: number): Grounds {
  if (limit === 0) return NOTHING;
  const share = Math.max(EDGES_MIN, Math.ceil(limit / Math.max(1, rows.length)));
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const evidence: AnswerEvidence[] = [];
  let cut = false;
  rows.forEach(collect);
  return { evidence, nodes: [...nodes].sort(byCodeUnit), edges: [...edges].sort(byCodeUnit), cut };

  function collect({ trace }: ResultRow, row: number): void {
    const bound = collectTrace(trace);
    cut ||= bound.cut || Math.max(bound.edges.length, bound.nodes.length) > share;
    for (const id of bound.nodes.slice(0, share)) nodes.add(source.nodeKey(id));
    for (const id of bound.edges.slice(0, share)) {
      const edge = source.edgeKey(id);
      edges.add(edge);
      nodes.add(source.nodeKey(source.startOf(id)));
      nodes.add(source.nodeKey(source.endOf(id)));
      for (const item of source.evidenceOf(id)) {
        if (evidence.length < limit) evidence.push({ ...item, edge, row });
        else cut = true;
      }
    }
  }
}
