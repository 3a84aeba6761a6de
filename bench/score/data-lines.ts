// A file of the data folder in, its documents out, and one of them read as `rapport read` would.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading, Span, WholeReading } from '../../src/model/index.ts';
import { read, readWhole } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';

/** What every document of the data has. */
export interface DataDocument {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string;
}

/** A mention as the data marks it; offsets are UTF-16 units of the text. */
export interface GoldMention extends Span {
  readonly text: string;
  readonly type?: string;
}

/** The documents of a file, one a line. The caller says what each line holds besides. */
export function readDataLines<T extends DataDocument>(folder: string, file: string): readonly T[] {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

/** Reads a document from its text and date alone, for the graph; the title is in the text where it counts. */
export function readGold(document: DataDocument): Reading {
  return read(openGold(document));
}

/** Reads a document with all its chains, as `rapport read` does. */
export function readWholeGold(document: DataDocument): WholeReading {
  return readWhole(openGold(document));
}

function openGold({ id, text, date }: DataDocument) {
  return toDocument({ id, text, ...(date === undefined ? {} : { date }) });
}
