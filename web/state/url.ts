// A view in, the hash of a URL out, and back. Whatever comes from a URL is checked against the words
// we know and cut to size; what is not understood is left out.

import type { EdgeType, NodeType, Status } from '../api/types.ts';
import {
  FIRST_FILTERS,
  FIRST_VIEW,
  type Filters,
  NOTHING,
  type OpenArticle,
  type Selection,
  type ViewState,
} from './view.ts';

/** Longest hash that is read, in UTF-16 units. */
export const MAX_HASH = 8_000;
const MAX_KEY = 300;
const MAX_QUERY = 4_000;
const NODE_TYPES: readonly NodeType[] = [
  'person',
  'group',
  'organization',
  'place',
  'event',
  'article',
];
const STATUSES: readonly Status[] = ['occurred', 'planned', 'possible', 'denied'];
const EDGE_TYPE = /^[A-Z][A-Z_]{1,39}$/;

/** Writes a view; the first view is the empty string. */
export function toHash(view: ViewState): string {
  const out = new URLSearchParams();
  const { selection, article, hidden, query } = view;
  if (query !== '') out.set('q', query);
  if (selection.kind === 'node') out.set('node', selection.key);
  if (selection.kind === 'edge') out.set('edge', selection.key);
  if (selection.kind === 'row') out.set('row', String(selection.row));
  if (article !== undefined) writeArticle(out, article);
  writeSet(out, 'hide', hidden.nodeTypes, FIRST_FILTERS.nodeTypes);
  writeSet(out, 'without', hidden.edgeTypes, FIRST_FILTERS.edgeTypes);
  writeSet(out, 'status', hidden.statuses, FIRST_FILTERS.statuses);
  if (!hidden.loose) out.set('loose', 'shown');
  return out.toString();
}

function writeArticle(out: URLSearchParams, article: OpenArticle): void {
  out.set('article', article.article);
  if (article.edge !== undefined) out.set('from', article.edge);
  if (article.sentence !== undefined) out.set('sentence', String(article.sentence));
}

function writeSet(
  out: URLSearchParams,
  name: string,
  set: ReadonlySet<string>,
  first: ReadonlySet<string>,
): void {
  const same = set.size === first.size && [...set].every((item) => first.has(item));
  if (!same) out.set(name, [...set].sort().join('.'));
}

/** Reads a hash, with or without its `#`; one that is too long is the first view. */
export function fromHash(hash: string): ViewState {
  if (hash.length > MAX_HASH) return FIRST_VIEW;
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const article = readArticle(given);
  return {
    selection: readSelection(given),
    ...(article === undefined ? {} : { article }),
    hidden: readFilters(given),
    query: (given.get('q') ?? '').slice(0, MAX_QUERY),
  };
}

function keyOf(value: string | null): string | undefined {
  return value === null || value === '' || value.length > MAX_KEY ? undefined : value;
}

function numberOf(value: string | null): number | undefined {
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}

function readSelection(given: URLSearchParams): Selection {
  const node = keyOf(given.get('node'));
  if (node !== undefined) return { kind: 'node', key: node };
  const edge = keyOf(given.get('edge'));
  if (edge !== undefined) return { kind: 'edge', key: edge };
  const row = numberOf(given.get('row'));
  return row === undefined ? NOTHING : { kind: 'row', row };
}

function readArticle(given: URLSearchParams): OpenArticle | undefined {
  const article = keyOf(given.get('article'));
  if (article === undefined) return undefined;
  const edge = keyOf(given.get('from'));
  const sentence = numberOf(given.get('sentence'));
  return {
    article,
    ...(edge === undefined ? {} : { edge }),
    ...(sentence === undefined ? {} : { sentence }),
  };
}

function readSet<T extends string>(
  value: string | null,
  known: (item: string) => item is T,
  first: ReadonlySet<T>,
): ReadonlySet<T> {
  return value === null ? first : new Set(value.split('.').filter(known).slice(0, 200));
}

const isNodeType = (item: string): item is NodeType => NODE_TYPES.some((type) => type === item);
const isStatus = (item: string): item is Status => STATUSES.some((status) => status === item);
const isEdgeType = (item: string): item is EdgeType => EDGE_TYPE.test(item);

function readFilters(given: URLSearchParams): Filters {
  return {
    nodeTypes: readSet(given.get('hide'), isNodeType, FIRST_FILTERS.nodeTypes),
    edgeTypes: readSet(given.get('without'), isEdgeType, FIRST_FILTERS.edgeTypes),
    statuses: readSet(given.get('status'), isStatus, FIRST_FILTERS.statuses),
    loose: given.get('loose') !== 'shown',
  };
}
