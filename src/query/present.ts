// Rows of values in, an Answer's cells, evidence and keys out: a node shows its name, a relationship
// its type, a path its chain.

import type { AnswerEvidence, Cell } from '../model/index.ts';
import { byCodeUnit } from '../model/index.ts';
import { cellText } from './cell-text.ts';
import type { ResultRow } from './cypher/run.ts';
import { temporalText } from './cypher/temporal/format-temporal.ts';
import { collectTrace, type Trace } from './cypher/trace.ts';
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
  for (const value of values) {
    if (!isCell(value)) return values.map((one) => toCell(one, source));
  }
  return values as readonly Cell[];
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
  const tally = new GroundsTally(source);
  const evidence: AnswerEvidence[] = [];
  for (const [row, { trace }] of rows.entries()) {
    const pieces = limit - evidence.length;
    for (const item of tally.add(trace, row, { edges: share, pieces })) evidence.push(item);
  }
  return { evidence, ...tally.keys(), cut: tally.cut };
}

/** What one row may show. */
export interface RowShare {
  readonly edges: number;
  /** Pieces of evidence. */
  readonly pieces: number;
}

/** Collects what rows rest on, one row after another. */
export class GroundsTally {
  readonly #source: QuerySource;
  readonly #mostKeys: number;
  readonly #nodes = new Set<NodeId>();
  readonly #edges = new Set<EdgeId>();
  /** Whether a row has more than its share. */
  cut = false;
  /** Whether there are more keys than `mostKeys` of a kind. */
  keysCut = false;

  constructor(source: QuerySource, mostKeys = Number.POSITIVE_INFINITY) {
    this.#source = source;
    this.#mostKeys = mostKeys;
  }

  /** The evidence of a row, within its share. */
  add(trace: Trace, row: number, share: RowShare): readonly AnswerEvidence[] {
    const source = this.#source;
    const { nodes, edges, cut } = collectTrace(trace);
    this.cut ||= cut || Math.max(edges.length, nodes.length) > share.edges;
    const evidence: AnswerEvidence[] = [];
    for (const id of nodes.slice(0, share.edges)) this.#note(this.#nodes, id);
    for (const id of edges.slice(0, share.edges)) {
      this.#note(this.#edges, id);
      this.#note(this.#nodes, source.startOf(id));
      this.#note(this.#nodes, source.endOf(id));
      const edge = source.edgeKey(id);
      for (const item of source.evidenceOf(id)) {
        if (evidence.length < share.pieces) evidence.push({ ...item, edge, row });
        else this.cut = true;
      }
    }
    return evidence;
  }

  /** Keys of all nodes and edges, ascending. */
  keys(): Pick<Grounds, 'nodes' | 'edges'> {
    const nodes = [...this.#nodes].map((id) => this.#source.nodeKey(id)).sort(byCodeUnit);
    const edges = [...this.#edges].map((id) => this.#source.edgeKey(id)).sort(byCodeUnit);
    return { nodes, edges };
  }

  #note<T>(kept: Set<T>, id: T): void {
    if (kept.size < this.#mostKeys) kept.add(id);
    else this.keysCut ||= !kept.has(id);
  }
}
