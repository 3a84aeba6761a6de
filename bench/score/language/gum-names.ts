// GUM in, names out. GUM marks whole phrases as named ("the Libertarian Party's nominee"); each is cut
// down to the name in it, by the rules of `training/data.py`, from the tags of the treebank.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConllu } from './conllu.ts';
import {
  type GoldName,
  KIND_OF,
  type NameDocument,
  type RawDocument,
  readDocuments,
} from './name-documents.ts';
import type { Kind } from './tool.ts';
import type { Word } from './word.ts';

const LINKS = /^(?:of|for|and|the|-|&)$/;
const TITLES = new Set(
  `mr. mrs. ms. dr. mr mrs ms dr prof. professor president sir lord lady general king queen prince
  judge justice senator chairman saint rev. captain colonel doctor`.split(/\s+/),
);

/** The documents of GUM with the names in their named entities; longer ones win over those inside. */
export function readGumNames(data: string): readonly NameDocument[] {
  const source = readFileSync(join(data, 'ud', 'en_gum_open.dev.conllu'), 'utf8');
  const words = new Map(readConllu(source).map(({ id, words }) => [id, words]));
  return readDocuments(data, 'gum-open').map((document) => ({
    id: document.id,
    text: document.text,
    names: namesOf(document, words.get(document.id) ?? []),
  }));
}

/** A phrase in indices of words. */
interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly kind: Kind;
}

function namesOf(document: RawDocument, words: readonly Word[]): readonly GoldName[] {
  const tokens = document.tokens ?? [];
  const taken = new Set<number>();
  const names: GoldName[] = [];
  const longestFirst = phrasesOf(document).toSorted((a, b) => a.first - a.end - (b.first - b.end));
  for (const phrase of longestFirst) {
    const [first, end] = nameWithin(words, phrase);
    const within = Array.from({ length: end - first }, (_, at) => first + at);
    const [from, to] = [tokens[first], tokens[end - 1]];
    if (!from || !to || within.length === 0 || within.some((at) => taken.has(at))) continue;
    for (const at of within) taken.add(at);
    names.push({ start: from[0], end: to[1], kinds: [phrase.kind] });
  }
  return names.toSorted((a, b) => a.start - b.start);
}

function phrasesOf({ tokens = [], entities }: RawDocument): readonly Phrase[] {
  const starts = new Map(tokens.map(([start], at) => [start, at]));
  const ends = new Map(tokens.map(([, end], at) => [end, at + 1]));
  return entities.flatMap(({ start, end, type, named, head }) => {
    const at = [starts.get(start), ends.get(end), starts.get(head?.[0] ?? -1)];
    const [first, last, top] = at;
    if (!named || type === 'time') return [];
    if (first === undefined || last === undefined || top === undefined) return [];
    return [{ first, end: last, head: top, kind: KIND_OF[type] ?? 'MISC' }];
  });
}

/** First word and end of the name in a phrase; an empty range if its head is no name. */
function nameWithin(words: readonly Word[], phrase: Phrase): readonly [first: number, end: number] {
  const { head, kind } = phrase;
  let { first, end } = phrase;
  const form = (at: number) => words[at]?.form ?? '';
  const isProper = (at: number) => words[at]?.upos === 'PROPN';
  if (/^(?:the|an?)$/i.test(form(first))) first += 1;
  if (/^['’]s?$/.test(form(end - 1))) end -= 1;
  const linked = words
    .slice(first, end)
    .every(({ form: own }, at) => isProper(first + at) || LINKS.test(own));
  const whole = linked && isProper(first) && isProper(end - 1);
  if (end > first && whole && kind !== 'PER' && kind !== 'LOC') return [first, end];
  if (head < first || head >= end || !isProper(head)) return [0, 0];
  let [start, stop] = [head, head + 1];
  while (start > first && (isProper(start - 1) || form(start - 1) === '-')) start -= 1;
  while (stop < end && (isProper(stop) || form(stop) === '-')) stop += 1;
  while (kind === 'PER' && stop - start > 1 && TITLES.has(form(start).toLowerCase())) start += 1;
  return [start, stop];
}
