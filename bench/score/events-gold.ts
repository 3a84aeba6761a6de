// The gold records of PLOVER in, sentences with coded events whose sides have spans out.

import type { Span } from '../../src/model/index.ts';
import { type DataDocument, readDataLines } from './data-lines.ts';
import { type Root, rootOfRecord } from './plover-code.ts';

/** A side of a coded event: one actor as the record names it. */
interface RecordSide {
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
}

interface RecordLine extends DataDocument {
  readonly events: readonly {
    readonly type: string;
    readonly source: readonly RecordSide[];
    readonly target: readonly RecordSide[];
    readonly reciprocal?: boolean;
  }[];
}

/** A participant: the places where the sentence names it. */
export type Side = readonly Span[];

/** One coded event. */
export interface CodedEvent {
  readonly root: Root;
  readonly sources: readonly Side[];
  readonly targets: readonly Side[];
  /** Both act on each other, so that sources and targets are the same. */
  readonly reciprocal: boolean;
}

/** A sentence with its coded events. */
export interface CodedSentence extends DataDocument {
  readonly events: readonly CodedEvent[];
}

/** All sentences of the gold records. */
export function readCodedSentences(folder: string): readonly CodedSentence[] {
  return readDataLines<RecordLine>(folder, 'plover-gsr.jsonl').map(({ id, text, events }) => ({
    id,
    text,
    events: events.map(({ type, source, target, reciprocal = false }) => ({
      root: rootOfRecord(type),
      sources: source.map((side) => spansOf(text, side)),
      targets: target.map((side) => spansOf(text, side)),
      reciprocal,
    })),
  }));
}

/**
 * Where a side stands. A record that leaves words out ("Bosnian Serbs ... forces") or writes them
 * otherwise has no span: its parts are sought, then its longer words.
 */
export function spansOf(text: string, { text: words, start, end }: RecordSide): Side {
  if (start !== undefined && end !== undefined) return [{ start, end }];
  const whole = words.split(/\s*\.{2,}\s*/).flatMap((part) => find(text, part));
  return whole.length > 0
    ? whole
    : words.split(/[\s()]+/).flatMap((word) => (word.length > 3 ? find(text, word) : []));
}

function find(text: string, words: string): Side {
  const start = text.indexOf(words);
  return start < 0 || words === '' ? [] : [{ start, end: start + words.length }];
}
