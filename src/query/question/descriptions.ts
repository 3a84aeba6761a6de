// Words that describe somebody in, who is meant out: "the Egyptian foreign minister", "the CIA director",
// "the head of the Red Cross", "Karl Lind's deputy"; and names with a post before them, "President Lind".
// Who holds a post is what the graph tells, and a question says whom it was taken for.

import { findPost, LONGEST_TITLE } from '../../ontology/index.ts';
import type { NodeId, QuerySource } from '../source.ts';
import { factNounsAt } from './fact-nouns.ts';
import type { NamedNode, NameMatch } from './names.ts';
import type { Reader, Taken } from './reader.ts';
import { holdersOfTitleAt } from './told-titles.ts';
import type { NounEntry } from './verb-index.ts';

/** Relations whose nouns describe one person. */
const PERSONAL: ReadonlySet<string> = new Set([
  'LEADS',
  'WORKS_FOR',
  'SPOKESPERSON_FOR',
  'REPRESENTS',
  'RELATIVE_OF',
]);
/** Words that make another post of a post. */
export const LESSER: readonly string[] = ['deputy', 'vice', 'assistant', 'former'];
const PREPOSITIONS: readonly string[] = ['of', 'for', 'at', 'to', 'in'];

type FindNames = (from: number) => readonly Taken<NameMatch>[];

/** Descriptions of persons, and names with posts before them, that begin at a word. */
export function descriptionsAt(
  reader: Reader,
  from: number,
  names: FindNames,
): readonly Taken<NameMatch>[] {
  const at = reader.words[from]?.folded === 'the' ? from + 1 : from;
  const titled = titledNames(reader, at, names);
  if (titled.length > 0) return titled;
  const found = [...ownerFirst(reader, at, names), ...nounFirst(reader, at, names)].flatMap(
    ({ value: { owner, noun }, end }) => meant(reader, { owner, noun, from, end }),
  );
  if (found.length > 0) return found;
  const told = byToldTitle(reader, { from, at }, names);
  return told.length > 0 || at === from ? told : byTitleAlone(reader, { from, at });
}

/** "The sheriff", where only one person of the articles has been one, as they are told of. */
function byTitleAlone(
  reader: Reader,
  { from, at }: { readonly from: number; readonly at: number },
): readonly Taken<NameMatch>[] {
  const end = titleEnd(reader, at);
  if (end === undefined || ['of', 'for', 'to', "'s"].includes(reader.words[end]?.folded ?? ''))
    return [];
  const title = titleText(reader, at, end);
  const held = (node: NamedNode) =>
    ` ${String(reader.source.nodeProperty(node.id, 'title') ?? '').toLowerCase()}`.endsWith(
      ` ${title}`,
    );
  const holders = reader.names.nodes.filter((node) => node.type === 'person' && held(node));
  return holders.length === 1
    ? named(
        reader,
        holders.map(({ id }) => id),
        [from, end],
      )
    : [];
}

/** "The Egyptian intelligence chief", of whom an article says just that. */
function byToldTitle(
  reader: Reader,
  { from, at }: { readonly from: number; readonly at: number },
  names: FindNames,
): readonly Taken<NameMatch>[] {
  return names(at).flatMap(({ value: owner, end }) => {
    const next = reader.words[end]?.folded === "'s" ? end + 1 : end;
    return holdersOfTitleAt(reader, owner, next).flatMap(({ value: ids, end: after }) =>
      named(reader, ids, [from, after]),
    );
  });
}

function named(
  reader: Reader,
  ids: readonly NodeId[],
  [from, end]: readonly [number, number],
): readonly Taken<NameMatch>[] {
  const candidates = reader.names.nodes.filter(
    ({ id, type }) => type === 'person' && ids.includes(id),
  );
  return candidates.length === 0
    ? []
    : [{ value: { ...spanned(reader, from, end), candidates }, end }];
}

interface Described {
  readonly owner: NameMatch;
  readonly noun: NounEntry;
}

/** "The Egyptian foreign minister", "Egypt's foreign minister". */
function ownerFirst(reader: Reader, at: number, names: FindNames): readonly Taken<Described>[] {
  return names(at).flatMap(({ value: owner, end }) => {
    const next = reader.words[end]?.folded === "'s" ? end + 1 : end;
    return nounsAt(reader, next).map(({ value: noun, end: after }) => ({
      value: { owner, noun },
      end: after,
    }));
  });
}

/** "The foreign minister of Egypt". */
function nounFirst(reader: Reader, at: number, names: FindNames): readonly Taken<Described>[] {
  return nounsAt(reader, at).flatMap(({ value: noun, end }) => {
    if (!PREPOSITIONS.includes(reader.words[end]?.folded ?? '')) return [];
    const next = reader.words[end + 1]?.folded === 'the' ? end + 2 : end + 1;
    return names(next).map(({ value: owner, end: after }) => ({
      value: { owner, noun },
      end: after,
    }));
  });
}

function nounsAt(reader: Reader, from: number): readonly Taken<NounEntry>[] {
  return factNounsAt(reader, from).filter(
    ({ value: { meaning } }) => PERSONAL.has(meaning.relation ?? '') && !meaning.inverse,
  );
}

function meant(
  reader: Reader,
  { owner, noun, from, end }: Described & { readonly from: number; readonly end: number },
): readonly Taken<NameMatch>[] {
  const holders = owner.candidates.flatMap(({ id }) => holdersOf(reader.source, id, noun));
  return named(reader, holders, [from, end]);
}

/** Who holds the post that a noun names, as far as the articles tell, and still does. */
function holdersOf(source: QuerySource, owner: NodeId, { meaning }: NounEntry): readonly NodeId[] {
  if (meaning.relation === undefined) return [];
  return [...source.incoming(owner, [meaning.relation])]
    .filter((edge) => {
      const [status, date, title] = ['status', 'date', 'title'].map((name) =>
        String(source.edgeProperty(edge, name) ?? ''),
      );
      const ended = date?.includes('/') === true && !date.endsWith('/..');
      return status === 'occurred' && !ended && isTitle(title ?? '', meaning.title);
    })
    .map((edge) => source.startOf(edge));
}

function isTitle(title: string, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  const words = title.toLowerCase();
  const lesser = LESSER.some((word) => words.includes(word) && !wanted.includes(word));
  return ` ${words} `.includes(` ${wanted} `) && !lesser;
}

/** "President Lind", "the Norwegian foreign minister Anna Lind": the post narrows who is meant. */
function titledNames(reader: Reader, at: number, names: FindNames): readonly Taken<NameMatch>[] {
  const owners = names(at).map(({ end }) => end);
  const starts = [at, ...owners.map((end) => (reader.words[end]?.folded === "'s" ? end + 1 : end))];
  return starts.flatMap((start) => {
    const end = titleEnd(reader, start);
    if (end === undefined) return [];
    return names(end).flatMap(({ value, end: after }) => {
      const persons = value.candidates.filter(({ type }) => type === 'person');
      if (persons.length === 0) return [];
      const title = titleText(reader, start, end);
      const holding = persons.filter((node) => holds(reader.source, node, title));
      if (holding.length > 0)
        return [{ value: { ...value, candidates: holding, end: after }, end: after }];
      // The articles give no such title: the answer says for whom the words were taken.
      const written = `${reader.text.slice(reader.words[start]?.start, reader.words[end - 1]?.end)} ${value.written}`;
      return [{ value: { ...value, written, candidates: persons, end: after }, end: after }];
    });
  });
}

function titleEnd(reader: Reader, start: number): number | undefined {
  for (let count = LONGEST_TITLE; count > 0; count -= 1) {
    if (findPost(titleText(reader, start, start + count)) !== undefined) return start + count;
  }
  return undefined;
}

function titleText({ words }: Reader, from: number, end: number): string {
  return words
    .slice(from, end)
    .map(({ folded }) => folded)
    .join(' ');
}

function holds(source: QuerySource, { id }: NamedNode, title: string): boolean {
  const own = source.nodeProperty(id, 'title');
  if (typeof own === 'string' && isTitle(own, title)) return true;
  return [...source.outgoing(id, [...PERSONAL])].some((edge) =>
    isTitle(String(source.edgeProperty(edge, 'title') ?? ''), title),
  );
}

function spanned(
  { words }: Reader,
  from: number,
  end: number,
): Pick<NameMatch, 'written' | 'position' | 'end' | 'described'> {
  const span = words.slice(from, end);
  const written = span.map(({ text }) => text).join(' ');
  return {
    end,
    described: true,
    position: span[0]?.start ?? 0,
    written: written.replaceAll(" 's", "'s"),
  };
}
