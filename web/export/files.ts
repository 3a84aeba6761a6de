// What is on screen in; the text of a file of it, out. CSV is quoted throughout and guarded against
// spreadsheet formulas; JSON keeps every name as the articles have it.
// Source: RFC 4180; OWASP, CSV Injection.

import type { EdgeSentence } from '../api/types.ts';
import type { GraphModel } from '../state/model.ts';
import type { Visible } from '../state/visible.ts';

/** What a file says of where it comes from. */
export interface Origin {
  /** The query that was run; empty for none. */
  readonly query: string;
  /** How much is shown of how much. */
  readonly shown: string;
  /** "Rapport 0.1.0, 2 articles". */
  readonly source: string;
  readonly address: string;
}

/** What the files are made of. */
export interface ViewContent {
  readonly model: GraphModel;
  readonly visible: Visible;
  readonly sentences: readonly EdgeSentence[];
  readonly origin: Origin;
}

const COLUMNS = [
  'source',
  'source_type',
  'relation',
  'target',
  'target_type',
  'status',
  'date',
  'place',
  'articles',
  'sentences',
  'evidence',
  'edge',
] as const;

/** One relation a line, with its sentences. */
export function csvOf({ model, visible, sentences }: ViewContent): string {
  const bySentence = new Map<string, string[]>();
  for (const { edge, sentence } of sentences)
    bySentence.set(edge, [...(bySentence.get(edge) ?? []), sentence]);
  const lines = [...visible.edges].sort().flatMap((key) => {
    const edge = model.edges.get(key);
    if (edge === undefined) return [];
    const [source, target] = [model.nodes.get(edge.source), model.nodes.get(edge.target)];
    const { type, status, date = '', place = '', articles, evidenceCount } = edge.attributes;
    const cells = [
      source?.attributes.label ?? '',
      source?.attributes.type ?? '',
      type,
      target?.attributes.label ?? '',
      target?.attributes.type ?? '',
      status,
      date,
      place,
      articles,
      evidenceCount,
      (bySentence.get(key) ?? []).join('\n'),
      key,
    ];
    return [cells.map(csvCell).join(',')];
  });
  return `${[COLUMNS.map(csvCell).join(','), ...lines].join('\r\n')}\r\n`;
}

/** A cell in quotes; one that a spreadsheet would run begins with an apostrophe. */
export function csvCell(value: string | number): string {
  const text = String(value);
  const guarded = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}

/** Nodes and edges on screen with their sentences, and where they come from. */
export function jsonOf({ model, visible, sentences, origin }: ViewContent): string {
  const nodes = [...visible.nodes].sort().flatMap((key) => {
    const node = model.nodes.get(key);
    return node === undefined ? [] : [{ key, ...node.attributes }];
  });
  const edges = [...visible.edges].sort().flatMap((key) => {
    const edge = model.edges.get(key);
    if (edge === undefined) return [];
    const evidence = sentences
      .filter((item) => item.edge === key)
      .map(({ edge: _, ...rest }) => rest);
    return [{ key, source: edge.source, target: edge.target, ...edge.attributes, evidence }];
  });
  return `${JSON.stringify({ origin, nodes, edges }, null, 2)}\n`;
}

/** A name for a file: "rapport", or with the query in plain letters. */
export function fileName(query: string, ending: string): string {
  const words = query
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 48);
  return words === '' ? `rapport.${ending}` : `rapport-${words}.${ending}`;
}
