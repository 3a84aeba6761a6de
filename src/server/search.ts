// A graph in, a search over the names of its nodes out: without case and diacritics, by whole name,
// by prefix, and by the beginnings of words, best first.
// Method: names are folded once; a query is folded the same way and compared with each, so a search
// costs one pass over the names and no index of prefixes is kept.

import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import { byCodeUnit } from '../model/index.ts';
import type { NodeType } from '../ontology/index.ts';

/** A node that a search found. */
export interface SearchResult {
  readonly key: string;
  readonly label: string;
  readonly type: NodeType;
  readonly aliases: readonly string[];
  readonly degree: number;
}

/** What to look for; without `type` every kind of node. */
export interface SearchRequest {
  readonly text: string;
  readonly limit: number;
  readonly type?: NodeType | undefined;
}

/** The best results, and how many there are in all. */
export interface SearchResults {
  readonly results: readonly SearchResult[];
  readonly total: number;
}

interface IndexEntry extends SearchResult {
  /** The label first, then the aliases, folded. */
  readonly names: readonly string[];
}

type Search = (request: SearchRequest) => SearchResults;

const SEARCHES = new WeakMap<KnowledgeGraph, Search>();

/** Searches the names of a graph, which must not change; they are indexed once. */
export function searchIn(graph: KnowledgeGraph, request: SearchRequest): SearchResults {
  const search = SEARCHES.get(graph) ?? createSearch(graph);
  SEARCHES.set(graph, search);
  return search(request);
}

/** Indexes the names of a graph. */
export function createSearch(graph: KnowledgeGraph): Search {
  const entries: readonly IndexEntry[] = graph.mapNodes((key, { label, type, aliases }) => ({
    key,
    label,
    type,
    aliases,
    degree: graph.degree(key),
    names: [label, ...aliases].map(foldName),
  }));
  return ({ text, limit, type }) => {
    const wanted = foldName(text);
    const found = entries
      .filter((entry) => type === undefined || entry.type === type)
      .map((entry) => ({ entry, rank: rankOf(entry, wanted) }))
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => b.rank - a.rank || byImportance(a.entry, b.entry));
    const results = found.slice(0, limit).map(({ entry: { names: _, ...result } }) => result);
    return { results, total: found.length };
  };
}

/**
 * A name as it is compared: lower case, no diacritics, letters and digits with one space between
 * words. "Erdoğan" is "erdogan", "el-Sissi" is "el sissi", "U.S." is "us", "Łódź" is "lodz".
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}.'’‘`ʼʻ]+/gu, '')
    .replaceAll(/[øłđðıßæœþ]/gu, (letter) => PLAIN.get(letter) ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// Letters that Unicode does not decompose, as they are commonly written without them.
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
]);

// A label counts more than an alias, and of two matches of one kind the shorter name is the closer.
function rankOf(entry: IndexEntry, wanted: string): number {
  if (wanted === '') return 1;
  let best = 0;
  entry.names.forEach((name, index) => {
    const match = matchOf(name, wanted);
    if (match > 0) best = Math.max(best, match * 2 + (index === 0 ? 1 : 0));
  });
  return best;
}

function matchOf(name: string, wanted: string): number {
  if (name === wanted) return 4;
  const words = name.split(' ');
  const parts = wanted.split(' ');
  if (parts.every((part) => words.includes(part))) return 3;
  if (name.startsWith(wanted)) return 2;
  return parts.every((part) => words.some((word) => word.startsWith(part))) ? 1 : 0;
}

function byImportance(a: IndexEntry, b: IndexEntry): number {
  return b.degree - a.degree || byCodeUnit(a.label, b.label) || byCodeUnit(a.key, b.key);
}
