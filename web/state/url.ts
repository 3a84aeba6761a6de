// A view in, the hash of a URL out, and back. Whatever comes from a URL is checked against the words
// we know and cut to size; what is not understood is left out.

import type { EdgeType, NodeType, Status } from '../api/types.ts';
import { selectedKeys, selectionOf } from './several.ts';
import {
  readCamera,
  readParameters,
  readPlaced,
  readTime,
  writeCamera,
  writeParameter,
  writePlaced,
} from './url-values.ts';
import {
  FIRST_FILTERS,
  FIRST_VIEW,
  type Filters,
  NOTHING,
  type OpenArticle,
  type Placed,
  type Selection,
  type Tab,
  type ViewState,
} from './view.ts';

/** Longest hash that is read, in UTF-16 units. */
export const MAX_HASH = 32_000;
/** Most nodes of one kind (brought, put away, kept, pinned) that a hash holds: the latest. */
export const MAX_LISTED = 200;
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
const TABS: readonly Tab[] = ['table', 'graph', 'json', 'plan'];
const EDGE_TYPE = /^[A-Z][A-Z_]{1,39}$/;

/** Writes a view, at most `limit` nodes of a kind; the first view is the empty string. */
export function toHash(view: ViewState, limit = MAX_LISTED): string {
  const latest = <T>(list: readonly T[]): readonly T[] => list.slice(-limit);
  const out = new URLSearchParams();
  const { selection, article, hidden, query, camera } = view;
  if (query !== '') out.set('q', query);
  for (const parameter of view.parameters) out.append('param', writeParameter(parameter));
  if (view.tab !== FIRST_VIEW.tab) out.set('as', view.tab);
  if (selection.kind === 'node') out.set('node', selection.key);
  if (selection.kind === 'several')
    for (const key of latest(selection.keys)) out.append('nodes', key);
  if (selection.kind === 'edge') out.set('edge', selection.key);
  if (selection.kind === 'row') out.set('row', String(selection.row));
  if (selection.kind === 'path') {
    out.append('path', selection.from);
    out.append('path', selection.to);
  }
  if (article !== undefined) writeArticle(out, article);
  writeSet(out, 'hide', hidden.nodeTypes, FIRST_FILTERS.nodeTypes);
  writeSet(out, 'without', hidden.edgeTypes, FIRST_FILTERS.edgeTypes);
  writeSet(out, 'status', hidden.statuses, FIRST_FILTERS.statuses);
  if (!hidden.loose) out.set('loose', 'shown');
  if (hidden.time.from !== undefined) out.set('since', hidden.time.from);
  if (hidden.time.to !== undefined) out.set('until', hidden.time.to);
  if (!hidden.time.undated) out.set('undated', 'hidden');
  if (view.rows !== FIRST_VIEW.rows) out.set('rows', view.rows);
  if (view.face !== FIRST_VIEW.face) out.set('face', view.face);
  for (const placed of latest(view.brought)) out.append('more', writePlaced(placed));
  for (const key of latest(view.away)) out.append('away', key);
  for (const key of latest(view.only)) out.append('only', key);
  for (const placed of latest(view.pins)) out.append('pin', writePlaced(placed));
  if (camera !== undefined) out.set('look', writeCamera(camera));
  return out.toString();
}

/** Whether two views show the same in all. */
export function isSameView(a: ViewState, b: ViewState): boolean {
  return a === b || toHash(a, Number.POSITIVE_INFINITY) === toHash(b, Number.POSITIVE_INFINITY);
}

/** How many nodes of the view its hash leaves out. */
export function leftOutOfHash({ brought, away, only, pins, selection }: ViewState): number {
  const over = [brought, away, only, pins, selectedKeys(selection)].map((list) =>
    Math.max(0, list.length - MAX_LISTED),
  );
  return over.reduce((sum, count) => sum + count, 0);
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
  const camera = readCamera(given.get('look'));
  return {
    selection: readSelection(given),
    ...(article === undefined ? {} : { article }),
    hidden: readFilters(given),
    query: (given.get('q') ?? '').slice(0, MAX_QUERY),
    parameters: readParameters(given),
    tab: TABS.find((tab) => tab === given.get('as')) ?? FIRST_VIEW.tab,
    rows: given.get('rows') === 'only' ? 'only' : 'highlight',
    face: given.get('face') === 'table' ? 'table' : 'graph',
    brought: readPlacedList(given, 'more'),
    away: readKeys(given, 'away'),
    only: readKeys(given, 'only'),
    pins: readPlacedList(given, 'pin'),
    ...(camera === undefined ? {} : { camera }),
  };
}

function readKeys(given: URLSearchParams, name: string): readonly string[] {
  const keys = given.getAll(name).filter((value) => keyOf(value) !== undefined);
  return [...new Set(keys)].slice(0, MAX_LISTED);
}

function readPlacedList(given: URLSearchParams, name: string): readonly Placed[] {
  const all = given.getAll(name).flatMap((value) => readPlaced(value, MAX_KEY) ?? []);
  const byKey = new Map(all.map((placed) => [placed.key, placed] as const));
  return [...byKey.values()].slice(0, MAX_LISTED);
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
  const [from, to, more] = given.getAll('path').map(keyOf);
  if (from !== undefined && to !== undefined && more === undefined)
    return { kind: 'path', from, to };
  const several = selectionOf(readKeys(given, 'nodes'));
  if (several.kind !== 'none') return several;
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
    time: readTime(given),
  };
}
