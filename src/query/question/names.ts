// The nodes of a graph in, an index of their names out, which finds the longest name in the words of a
// question. A whole name wins over an alias or a surname, that over a part of a name, that over the
// beginning of one, that over one that is a letter or two away.

import { byCodeUnit } from '../../model/index.ts';
import { editDistance } from '../edit-distance.ts';
import type { NodeId, QuerySource } from '../source.ts';
import { demonymsOf, isCountryName } from './demonyms.ts';
import { fold, type Word } from './words.ts';

/** A person, group, organization or place that a question may name. */
export interface NamedNode {
  readonly id: NodeId;
  readonly name: string;
  readonly type: string;
  /** Cypher label. */
  readonly label: string;
  readonly key: string;
  /** Whether another of the same label has the same name, so that the name alone does not tell. */
  readonly shared: boolean;
}

/** Words of a question read as a name. */
export interface NameMatch {
  /** Index of the word after the name. */
  readonly end: number;
  readonly written: string;
  readonly position: number;
  /** Set where the words describe somebody and do not name them. */
  readonly described?: boolean;
  /** Other names that will do as well: "Oslo or Bergen". */
  readonly others?: readonly NameMatch[];
  /** Who may be meant, sorted by name; more than one where the words do not tell. */
  readonly candidates: readonly NamedNode[];
}

/** Finds names. */
export interface NameIndex {
  /** Names that begin at a word, the longest first. */
  findAt(words: readonly Word[], from: number): readonly NameMatch[];
  /** The names nearest to some words. */
  nearest(text: string): readonly string[];
  /** Whether a folded word says in some name what the group or the organization is. */
  namesWith(word: string): boolean;
  /** The same, of organizations alone. */
  bodiesWith(word: string): boolean;
  /** Those in whose longer names some words stand. */
  longerThan(text: string): readonly NamedNode[];
  readonly nodes: readonly NamedNode[];
}

const LONGEST_NAME = 10;
const ENTITY = new Set(['person', 'group', 'organization', 'place']);
const SMALL = new Set(
  (
    'the a an of and in on at for to by with from de la el al der von van bin ibn abu new us is it ' +
    'who whom what which where when how many did do does has have had was were are be been being ' +
    'will would shall may might could can not never both or before after since until between about'
  ).split(' '),
);

const INDEXES = new WeakMap<QuerySource, NameIndex>();

/** The index of a graph's names; made once for each source. */
export function nameIndexOf(source: QuerySource): NameIndex {
  const known = INDEXES.get(source);
  if (known !== undefined) return known;
  const index = new Names(source);
  INDEXES.set(source, index);
  return index;
}

type Table = Map<string, NamedNode[]>;

class Names implements NameIndex {
  readonly nodes: readonly NamedNode[];
  /** Whole labels; aliases, surnames and demonyms; parts of names. */
  readonly #tables: readonly [Table, Table, Table] = [new Map(), new Map(), new Map()];

  /** Whole and usual names by their first letter, for names not quite as written. */
  readonly #byLetter = new Map<string, (readonly [string, readonly NamedNode[]])[]>();
  /** What was found in the questions being read. */
  readonly #found = new WeakMap<readonly Word[], Map<number, readonly NameMatch[]>>();
  /** What groups and organizations are, by their names: "bank", "army". */
  readonly #words = new Set<string>();
  readonly #bodies = new Set<string>();

  constructor(source: QuerySource) {
    this.nodes = withShared([...source.allNodes()].flatMap((id) => namedNode(id, source)));
    for (const node of this.nodes) {
      const aliases = source.nodeProperty(node.id, 'aliases');
      const other = Array.isArray(aliases)
        ? aliases.filter((alias) => typeof alias === 'string')
        : [];
      this.#add(node, [...other, ...demonymsOf(node.id, source)]);
    }
    for (const entry of [...this.#tables[0], ...this.#tables[1]]) {
      const letter = entry[0].charAt(0);
      const list = this.#byLetter.get(letter);
      if (list === undefined) this.#byLetter.set(letter, [entry]);
      else list.push(entry);
    }
  }

  #add(node: NamedNode, aliases: readonly string[]): void {
    const [whole, usual, parts] = this.#tables;
    put(whole, fold(node.name), node);
    if (node.type === 'group' || node.type === 'organization')
      for (const word of [...headsOf(fold(node.name).split(' ')), ...commonIn(node.name)]) {
        this.#words.add(word);
        if (node.type === 'organization') this.#bodies.add(word);
      }
    for (const alias of aliases) put(usual, fold(alias), node);
    for (const name of [node.name, ...aliases]) {
      const words = fold(name).split(' ');
      const last = words.at(-1) ?? '';
      if (node.type === 'person' && words.length > 1) put(usual, last, node);
      if (node.type === 'person' && words.length > 2) put(usual, `${words[0] ?? ''} ${last}`, node);
      for (const part of partsOf(words, node.type)) put(parts, part, node);
    }
  }

  findAt(words: readonly Word[], from: number): readonly NameMatch[] {
    const known = this.#found.get(words) ?? new Map<number, readonly NameMatch[]>();
    this.#found.set(words, known);
    const found = known.get(from) ?? this.#search(words, from);
    known.set(from, found);
    return found;
  }

  #search(words: readonly Word[], from: number): readonly NameMatch[] {
    const matches: NameMatch[] = [];
    for (let end = Math.min(words.length, from + LONGEST_NAME); end > from; end--) {
      // Of "Lind's" no more than Lind is meant.
      if (words[end - 1]?.folded === "'s") continue;
      const found = this.#exact(foldedPhrase(words, from, end));
      if (found.length > 0) matches.push(matchOf(words, [from, end], found));
    }
    return [...matches, ...this.#loose(words, from, matches[0]?.end ?? from)];
  }

  #exact(text: string): readonly NamedNode[] {
    if (text === '') return [];
    const [whole, usual, parts] = this.#tables;
    const found = whole.get(text) ?? usual.get(text);
    if (found !== undefined) return this.#withNamesakes(text, found);
    // "Norway" is no short name of the Bank of Norway.
    return isCountryName(text) ? [] : (parts.get(text) ?? []);
  }

  /** Who is known by a surname alone may be any who bear it. */
  #withNamesakes(text: string, found: readonly NamedNode[]): readonly NamedNode[] {
    if (text.includes(' ') || !found.every(({ type }) => type === 'person')) return found;
    const bearers = this.#tables[1].get(text) ?? [];
    return unique([...found, ...bearers.filter(({ type }) => type === 'person')]);
  }

  /** Names not quite as written, of more words than those that are. */
  #loose(words: readonly Word[], from: number, longest: number): readonly NameMatch[] {
    if (SMALL.has(words[from]?.folded ?? '') || isCommonNoun(words, from)) return [];
    for (let end = Math.min(words.length, from + 4); end > longest; end--) {
      const text = foldedPhrase(words, from, end);
      if (words[end - 1]?.folded === "'s") continue;
      if (text.length < 4 || SMALL.has(text) || isCountryName(text)) continue;
      const begun = longest > from ? [] : this.#beginning(text);
      const found = begun.length > 0 ? begun : this.#misspelt(text);
      if (found.length > 0) return [matchOf(words, [from, end], found)];
    }
    return [];
  }

  #beginning(text: string): readonly NamedNode[] {
    const near = this.#byLetter.get(text.charAt(0)) ?? [];
    return unique(near.flatMap(([name, nodes]) => (name.startsWith(text) ? named(nodes) : [])));
  }

  /** One letter away, or two in a long name; the first letter is never wrong. */
  #misspelt(text: string): readonly NamedNode[] {
    let best = text.length < 9 ? 1 : 2;
    let found: NamedNode[] = [];
    for (const [name, all] of this.#byLetter.get(text.charAt(0)) ?? []) {
      const nodes = named(all);
      if (nodes.length === 0) continue;
      const distance = editDistance(text, name, best);
      if (distance > best) continue;
      if (distance < best) found = [];
      best = distance;
      found.push(...nodes);
    }
    return unique(found);
  }

  namesWith(word: string): boolean {
    return this.#words.has(word);
  }

  bodiesWith(word: string): boolean {
    return this.#bodies.has(word);
  }

  longerThan(text: string): readonly NamedNode[] {
    return this.#tables[2].get(fold(text)) ?? [];
  }

  nearest(text: string): readonly string[] {
    const wanted = fold(text);
    const limit = Math.max(2, Math.ceil(wanted.length / 3));
    const near = new Map<string, number>();
    for (const [name, nodes] of [...this.#tables[0], ...this.#tables[1]]) {
      const distance = editDistance(wanted, name, limit);
      if (distance > limit) continue;
      for (const node of nodes)
        near.set(node.name, Math.min(distance, near.get(node.name) ?? limit));
    }
    return [...near]
      .sort(([a, x], [b, y]) => x - y || byCodeUnit(a, b))
      .slice(0, 5)
      .map(([name]) => name);
  }
}

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'any',
  'some',
  'this',
  'that',
]);

/** "The unit" is no United States that is not written out. */
function isCommonNoun(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1]?.folded ?? '', words[at]?.text ?? ''];
  return DETERMINERS.has(before) && /^\p{Ll}/u.test(word);
}

/** Those with a name of their own: a common noun that is near to another, "minors", is no miswritten "miners". */
function named(nodes: readonly NamedNode[]): readonly NamedNode[] {
  return nodes.filter(({ type, name }) => type !== 'group' && !/^\p{Ll}/u.test(name));
}

function namedNode(id: NodeId, source: QuerySource): readonly NamedNode[] {
  const type = source.nodeProperty(id, 'type');
  const name = source.nodeProperty(id, 'name');
  const [label] = source.labelsOf(id);
  if (typeof type !== 'string' || typeof name !== 'string' || label === undefined) return [];
  const key = source.nodeKey(id);
  return ENTITY.has(type) ? [{ id, name, type, label, key, shared: false }] : [];
}

function withShared(nodes: readonly NamedNode[]): readonly NamedNode[] {
  const counts = new Map<string, number>();
  const keyOf = ({ name, label }: NamedNode): string => `${label} ${name}`;
  for (const node of nodes) counts.set(keyOf(node), (counts.get(keyOf(node)) ?? 0) + 1);
  return nodes.map((node) => ({ ...node, shared: (counts.get(keyOf(node)) ?? 0) > 1 }));
}

/** The last word of a name, and what stands before "of": "Bank of Norway", "Vestby Police". */
function headsOf(words: readonly string[]): readonly string[] {
  return words.filter((_, at) => {
    const next = words[at + 1];
    return next === undefined || ['of', 'for', 'in', 'and'].includes(next);
  });
}

/** Common nouns within a name: "Danish bank Norne". */
function commonIn(name: string): readonly string[] {
  return name.split(' ').filter((word) => /^\p{Ll}{3,}$/u.test(word) && !SMALL.has(word));
}

const JOINING = new Set(['of', 'for', 'in', 'at']);

/** Runs of words of a name that may stand for it, the whole left out; a body is not where or what it is of: "Bank of X". */
function partsOf(words: readonly string[], type: string): readonly string[] {
  const parts: string[] = [];
  const joined = type === 'person' ? -1 : words.findIndex((word) => JOINING.has(word));
  const starts = joined > 0 ? joined : words.length;
  for (let start = 0; start < starts; start++) {
    for (let end = start + 1; end <= words.length; end++) {
      const part = words.slice(start, end);
      if (part.length === words.length || part.every((word) => SMALL.has(word) || word.length < 3))
        continue;
      parts.push(part.join(' '));
    }
  }
  return parts.length > 100 ? [] : parts;
}

function put(table: Table, key: string, node: NamedNode): void {
  if (key === '') return;
  const list = table.get(key);
  if (list === undefined) table.set(key, [node]);
  else if (!list.includes(node)) list.push(node);
}

function unique(nodes: readonly NamedNode[]): readonly NamedNode[] {
  return [...new Set(nodes)].sort((a, b) => byCodeUnit(a.name, b.name) || a.id - b.id);
}

function foldedPhrase(words: readonly Word[], from: number, end: number): string {
  return fold(
    words
      .slice(from, end)
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(" 's", "'s"),
  );
}

function matchOf(
  words: readonly Word[],
  [from, end]: readonly [number, number],
  nodes: readonly NamedNode[],
): NameMatch {
  const span = words.slice(from, end);
  return {
    end,
    written: span
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(" 's", "'s"),
    position: span[0]?.start ?? 0,
    candidates: unique(nodes),
  };
}
