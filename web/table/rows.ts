// What is on screen in; rows of text for the table twin, sorted and filtered, out. Each row bears the
// key of what it stands for, so that table and picture can be held against each other.

import type { EdgeSentence, NodeType, OntologyReply, Status } from '../api/types.ts';
import { cleanLabel } from '../explorer/label-text.ts';
import { plainType } from '../panels/words.ts';
import type { GraphModel } from '../state/model.ts';
import type { Selection } from '../state/view.ts';
import type { Visible } from '../state/visible.ts';

/** What a column is called, and whether it holds numbers. */
export interface Column {
  readonly id: string;
  readonly name: string;
  readonly numeric?: boolean;
}

/** A row; cells are in the order of the columns. */
export interface Row {
  readonly key: string;
  readonly selection: Selection;
  readonly cells: readonly (string | number)[];
  /** Type of the node in the first cell, for its shape. */
  readonly type?: NodeType;
  readonly status?: Status;
}

/** A column and a direction. */
export interface Order {
  readonly column: number;
  readonly descending: boolean;
}

/** Columns of the names. */
export const ENTITY_COLUMNS: readonly Column[] = [
  { id: 'name', name: 'Name' },
  { id: 'type', name: 'Type' },
  { id: 'shown', name: 'Relations shown', numeric: true },
  { id: 'all', name: 'In all', numeric: true },
  { id: 'articles', name: 'Articles', numeric: true },
];

/** Columns of the relations. */
export const RELATION_COLUMNS: readonly Column[] = [
  { id: 'from', name: 'Who' },
  { id: 'relation', name: 'Did what' },
  { id: 'to', name: 'To whom' },
  { id: 'status', name: 'Status' },
  { id: 'date', name: 'When' },
  { id: 'place', name: 'Where' },
  { id: 'sentences', name: 'Sentences', numeric: true },
];

/** Columns of the sentences. */
export const EVIDENCE_COLUMNS: readonly Column[] = [
  { id: 'sentence', name: 'Sentence' },
  { id: 'relation', name: 'Relation' },
  { id: 'article', name: 'Article' },
  { id: 'confidence', name: 'Confidence', numeric: true },
];

/** Names on screen. */
export function entityRows(
  { model, ontology }: { readonly model: GraphModel; readonly ontology: OntologyReply },
  { nodes, edges }: Visible,
): readonly Row[] {
  const shown = new Map<string, number>();
  for (const key of edges) {
    const edge = model.edges.get(key);
    for (const end of edge === undefined ? [] : new Set([edge.source, edge.target]))
      shown.set(end, (shown.get(end) ?? 0) + 1);
  }
  return [...nodes].flatMap((key) => {
    const node = model.nodes.get(key)?.attributes;
    if (node === undefined) return [];
    const type = ontology.nodes.get(node.type)?.label ?? node.type;
    const numbers = [shown.get(key) ?? 0, node.relations, node.articles];
    return [
      {
        key,
        selection: { kind: 'node' as const, key },
        cells: [cleanLabel(node.label), type, ...numbers],
        type: node.type,
      },
    ];
  });
}

/** Relations on screen. */
export function relationRows(
  data: { readonly model: GraphModel; readonly ontology: OntologyReply },
  { edges }: Visible,
): readonly Row[] {
  return [...edges].flatMap((key) => {
    const edge = data.model.edges.get(key);
    if (edge === undefined) return [];
    const { type, status, date = '', place = '', evidenceCount } = edge.attributes;
    const words = data.ontology.relations.get(type)?.label ?? plainType(type);
    const [from, to] = [labelOf(data.model, edge.source), labelOf(data.model, edge.target)];
    return [
      {
        key,
        selection: { kind: 'edge' as const, key },
        cells: [from, words, to, status, date, cleanCell(place), evidenceCount],
        status,
      },
    ];
  });
}

/** Sentences of the relations on screen, as far as they were fetched. */
export function evidenceRows(
  data: { readonly model: GraphModel; readonly ontology: OntologyReply },
  sentences: readonly EdgeSentence[],
): readonly Row[] {
  return sentences.map((item, index) => {
    const edge = data.model.edges.get(item.edge);
    const type = edge?.attributes.type ?? '';
    const words = data.ontology.relations.get(type)?.label ?? plainType(type);
    const relation =
      edge === undefined
        ? ''
        : `${labelOf(data.model, edge.source)} ${words} ${labelOf(data.model, edge.target)}`;
    const article = data.model.nodes.get(item.article)?.attributes;
    return {
      key: `${item.edge} ${index}`,
      selection: { kind: 'edge' as const, key: item.edge },
      cells: [
        cleanLabel(item.sentence, 400),
        relation,
        cleanLabel(article?.title ?? article?.label ?? item.article),
        Math.round(item.confidence * 100) / 100,
      ],
    };
  });
}

function labelOf(model: GraphModel, key: string): string {
  return cleanLabel(model.nodes.get(key)?.attributes.label ?? key);
}

function cleanCell(text: string): string {
  return text === '' ? '' : cleanLabel(text);
}

/** Rows that hold some letters, in an order; rows that are equal in it stay in the order of their keys. */
export function arrangeRows(
  rows: readonly Row[],
  { letters, order }: { readonly letters: string; readonly order: Order },
): readonly Row[] {
  const wanted = letters.trim().toLowerCase();
  const kept =
    wanted === ''
      ? rows
      : rows.filter(({ cells }) =>
          cells.some((cell) => String(cell).toLowerCase().includes(wanted)),
        );
  const sign = order.descending ? -1 : 1;
  return kept.toSorted((a, b) => {
    const [x = '', y = ''] = [a.cells[order.column], b.cells[order.column]];
    return sign * compareCells(x, y) || (a.key < b.key ? -1 : 1);
  });
}

function compareCells(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [x, y] = [String(a).toLowerCase(), String(b).toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}
