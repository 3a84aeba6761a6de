// The data folder in; for each set of names its documents, kinds as the model knows them, out.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../../src/model/span.ts';
import type { Kind } from './tool.ts';

/** A name of the data; where the data leaves the kind open, any of `kinds` is right. */
export interface GoldName extends Span {
  readonly kinds: readonly Kind[];
}

/** A text and its names. */
export interface NameDocument {
  readonly id: string;
  readonly text: string;
  readonly names: readonly GoldName[];
  /** Where its sentences begin, if that is to be told. */
  readonly breaks?: readonly number[];
}

/** A thing annotated in the data, as its line holds it; `README.md` there has the fields. */
export interface RawEntity extends Span {
  readonly type: string;
  readonly text: string;
  readonly named?: boolean;
  readonly syntactic?: string;
  readonly head?: readonly [start: number, end: number];
}

/** One line of a file of the data. */
export interface RawDocument {
  readonly id: string;
  readonly text: string;
  readonly tokens?: readonly (readonly [start: number, end: number])[];
  readonly sentences?: readonly (readonly [start: number, end: number])[];
  readonly entities: readonly RawEntity[];
  readonly relations?: readonly {
    readonly head: number;
    readonly tail: number;
    readonly type: string;
  }[];
}

/** The lines of `NAME.dev.jsonl`. */
export function readDocuments(data: string, name: string): readonly RawDocument[] {
  return readFileSync(join(data, `${name}.dev.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as RawDocument);
}

/** Types of the sets, as `training/data.py` maps them; a type that is not here counts as MISC. */
export const KIND_OF: Readonly<Record<string, Kind>> = {
  PER: 'PER',
  person: 'PER',
  Person: 'PER',
  politician: 'PER',
  ORG: 'ORG',
  organization: 'ORG',
  organisation: 'ORG',
  Organisation: 'ORG',
  politicalparty: 'ORG',
  LOC: 'LOC',
  place: 'LOC',
  location: 'LOC',
  Location: 'LOC',
  country: 'LOC',
};

/** Universal NER over EWT, and CrossNER politics: every name of the text, and nothing else. */
export function readFullNames(data: string, name: string): readonly NameDocument[] {
  return readDocuments(data, name).map(({ id, text, entities }) => ({
    id,
    text,
    names: entities.map(({ start, end, type }) => ({
      start,
      end,
      kinds: [KIND_OF[type] ?? 'MISC'],
    })),
  }));
}

/** The same, with the sentences of the data told: its raw text has lost the lines of its source. */
export function readWithBreaks(data: string, name: string): readonly NameDocument[] {
  const documents = readDocuments(data, name);
  return readFullNames(data, name).map((document, at) => ({
    ...document,
    breaks: (documents[at]?.sentences ?? []).map(([start]) => start),
  }));
}

/** re3d: its persons, organisations and locations that have a capital beyond an article before them. */
export function readRe3d(data: string): readonly NameDocument[] {
  return readDocuments(data, 're3d').map(({ id, text, entities }) => ({
    id,
    text,
    names: entities
      .filter(({ type, text: surface }) => type in KIND_OF && isCapitalised(surface))
      .map(({ start, end, type }) => ({ start, end, kinds: kindsOf(type) })),
  }));
}

/** MEANTIME: what it calls proper names of persons, organizations and places. */
export function readMeantime(data: string): readonly NameDocument[] {
  return readDocuments(data, 'meantime').map(({ id, text, entities }) => ({
    id,
    text,
    names: entities
      .filter(({ type, syntactic }) => type in KIND_OF && syntactic === 'NAM')
      .map(({ start, end, type }) => ({ start, end, kinds: kindsOf(type) })),
  }));
}

function kindsOf(type: string): readonly Kind[] {
  const kind = KIND_OF[type];
  return kind === undefined ? [] : [kind];
}

/** Whether a word of a phrase is capitalised, other than an article or pronoun at its head. */
export function isCapitalised(phrase: string): boolean {
  return /\p{Lu}/u.test(
    phrase.replace(/^(?:the|a|an|i|we|he|she|it|its|his|her|they|their)\b/i, ''),
  );
}
