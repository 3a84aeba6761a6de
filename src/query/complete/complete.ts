// A text, a cursor and a graph in; what could be written at the cursor, best first, out. For openCypher:
// words, labels, relation types, properties and names in quotes; for a question: names, and whole
// questions. Everything offered is something that the engine knows or the graph holds.

import { byCodeUnit, STATUSES } from '../../model/index.ts';
import { startsLikeQuery } from '../cypher/parser.ts';
import { suggestQuestions } from '../question/suggest.ts';
import type { QuerySource } from '../source.ts';
import { type LiveName, livePropertiesOf, NAMED, namesBeginning } from './live-graph.ts';
import { type PlaceInQuery, placeInQuery, variablesIn } from './place-in-query.ts';
import { FIRST_WORDS, FUNCTION_NAMES, FURTHER_WORDS } from './words.ts';

/** What something that is offered is. */
export type OptionKind =
  | 'keyword'
  | 'function'
  | 'variable'
  | 'label'
  | 'type'
  | 'property'
  | 'name'
  | 'value'
  | 'question';

/** Something that could be written. */
export interface CompletionOption {
  readonly kind: OptionKind;
  /** What it is called. */
  readonly label: string;
  /** What is written for it. */
  readonly text: string;
  /** What it is, in a word: the type of a name, how many relations there are of a type. */
  readonly detail?: string;
}

/** What could be written in place of the text from `from` to `to`. */
export interface Completion {
  readonly from: number;
  readonly to: number;
  readonly options: readonly CompletionOption[];
}

const MOST_OPTIONS = 50;
const LONGEST_TEXT = 20_000;

/** What could be written at a place of a text. */
export function complete(source: QuerySource, text: string, position: number): Completion {
  const to = Math.max(0, Math.min(position, text.length, LONGEST_TEXT));
  const before = text.slice(0, to);
  if (looksLikeQuery(before)) return completeQuery(source, before);
  const question = completeQuestion(source, before);
  // One word may be the beginning of either.
  if (!/^\s*\p{L}+$/u.test(before)) return question;
  const from = to - before.trimStart().length;
  const words = matching(options('keyword', FIRST_WORDS), before.trim());
  return { from, to, options: [...words, ...question.options].slice(0, MOST_OPTIONS) };
}

function looksLikeQuery(text: string): boolean {
  return /^\s*explain\s/i.test(text) || (startsLikeQuery(text) && /^\s*\S+\s/u.test(text));
}

function completeQuery(source: QuerySource, before: string): Completion {
  const place = placeInQuery(before);
  const written = before.slice(place.from);
  const found = matching(optionsAt(source, place, before), place.kind === 'text' ? '' : written);
  return { from: place.from, to: before.length, options: found.slice(0, MOST_OPTIONS) };
}

function optionsAt(
  source: QuerySource,
  place: PlaceInQuery,
  before: string,
): readonly CompletionOption[] {
  switch (place.kind) {
    case 'label':
      return counted('label', source.vocabulary?.labels ?? [], (name) => source.countLabel(name));
    case 'type':
      return counted('type', source.vocabulary?.types ?? [], (name) => source.countType(name));
    case 'property': {
      const { node, edge } = livePropertiesOf(source);
      const names = { node, edge, either: [...new Set([...node, ...edge])].sort(byCodeUnit) };
      return options('property', names[place.of]);
    }
    case 'text':
      return textOptions(source, place, before.slice(place.from));
    case 'first-word':
      return options('keyword', FIRST_WORDS);
    case 'word':
      return [
        ...options('variable', variablesIn(before.slice(0, place.from))),
        ...options('keyword', FURTHER_WORDS),
        ...FUNCTION_NAMES.map((label): CompletionOption => {
          return { kind: 'function', label, text: `${label}(` };
        }),
      ];
    case 'nothing':
      return [];
  }
}

function textOptions(
  source: QuerySource,
  { property, quote }: Extract<PlaceInQuery, { kind: 'text' }>,
  written: string,
): readonly CompletionOption[] {
  if (property === 'status') return matching(options('value', STATUSES), written);
  if (property !== undefined && property !== 'name' && property !== 'place') return [];
  if (written.trim() === '') return [];
  return nameOptions(namesBeginning(source, written), (name) => escaped(name, quote));
}

function nameOptions(
  names: readonly LiveName[],
  write: (name: string) => string,
): readonly CompletionOption[] {
  return names.slice(0, MOST_OPTIONS).map(({ name, type }) => {
    return { kind: 'name', label: name, text: write(name), detail: type };
  });
}

function escaped(name: string, quote: string): string {
  return name
    .replaceAll('\\', '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r');
}

/** Words looked back for the beginning of a name. */
const NAME_WORDS = 4;

/** Names that go on from the last words, and whole questions that begin so. */
function completeQuestion(source: QuerySource, before: string): Completion {
  const to = before.length;
  const questions = suggestQuestions(source, MOST_OPTIONS)
    .filter((question) => question.toLowerCase().startsWith(before.trimStart().toLowerCase()))
    .map((label): CompletionOption => ({ kind: 'question', label, text: label }));
  if (questions.length > 0) return { from: to - before.trimStart().length, to, options: questions };
  const starts = [...before.matchAll(/(?<=^|[\s("'])[^\s("']/gu)].map(({ index }) => index);
  for (const from of starts.slice(-NAME_WORDS)) {
    const written = before.slice(from);
    if (written.trim().length < 2) continue;
    const names = namesBeginning(source, written).filter(({ type }) => NAMED.has(type));
    if (names.length > 0) return { from, to, options: nameOptions(names, (name) => name) };
  }
  return { from: to, to, options: [] };
}

function options(kind: OptionKind, labels: readonly string[]): readonly CompletionOption[] {
  return labels.map((label) => ({ kind, label, text: label }));
}

/** Those that the graph has most of first; those that it has none of are left out. */
function counted(
  kind: OptionKind,
  labels: readonly string[],
  countOf: (label: string) => number,
): readonly CompletionOption[] {
  return labels
    .map((label) => ({ label, count: countOf(label) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || byCodeUnit(a.label, b.label))
    .map(({ label, count }) => ({ kind, label, text: label, detail: String(count) }));
}

function matching(all: readonly CompletionOption[], written: string): readonly CompletionOption[] {
  const wanted = written.toLowerCase();
  return all.filter(({ label }) => label.toLowerCase().startsWith(wanted));
}
