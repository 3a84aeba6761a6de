// Columns in, one file out, and back. The file begins with a mark, the length of a table of contents in
// JSON, and that table; then each array as it lies in memory, at a multiple of 8 bytes. Opening reads
// the arrays and parses nothing else; evidence stays in the file until it is asked for.

import { closeSync, openSync, readSync } from 'node:fs';
import { RapportError } from '../../model/index.ts';
import type { EdgeId, QuerySource } from '../source.ts';
import type { Codes, ColumnBlock } from './column.ts';
import { columnarSource } from './columnar-source.ts';
import type { GraphColumns } from './graph-columns.ts';
import type { StringBlock } from './string-table.ts';

const MARK = 'rapport columns 1\n';
const ALIGNMENT = 8;

const ARRAYS = {
  u8: Uint8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  f64: Float64Array,
} as const;
type ArrayName = keyof typeof ARRAYS;
type NumberArray = Codes | Float64Array;

interface Section {
  readonly name: string;
  readonly array: ArrayName;
  /** Bytes from the end of the table of contents. */
  readonly offset: number;
  readonly length: number;
}

interface Contents {
  /** What the snapshot was made from; it is true as long as that is. */
  readonly stamp: string;
  /** Kinds of the columns of properties, by section name. */
  readonly kinds: readonly (readonly [section: string, kind: ColumnBlock['kind']])[];
  readonly sections: readonly Section[];
}

type NamedArray = readonly [name: string, array: NumberArray];

/** The bytes of a snapshot file, in order; `stamp` says what it was made from. */
export function* snapshotBytes(columns: GraphColumns, stamp: string): Iterable<Uint8Array> {
  const arrays = [...arraysOf(columns)];
  let end = 0;
  const sections = arrays.map(([name, array]): Section => {
    const offset = end;
    end = aligned(end + array.byteLength);
    return { name, array: nameOf(array), offset, length: array.length };
  });
  const kinds = [...columnsOf(columns)].map(([name, { kind }]) => [name, kind] as const);
  const contents: Contents = { stamp, kinds, sections };
  const head = Buffer.from(JSON.stringify(contents), 'utf8');
  const start = Buffer.alloc(startOfArrays(head.length));
  start.write(MARK, 'latin1');
  start.writeUInt32LE(head.length, MARK.length);
  head.copy(start, MARK.length + 4);
  yield start;
  for (const [, array] of arrays) {
    yield new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    yield new Uint8Array(aligned(array.byteLength) - array.byteLength);
  }
}

function startOfArrays(headBytes: number): number {
  return aligned(MARK.length + 4 + headBytes);
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

function nameOf(array: NumberArray): ArrayName {
  if (array instanceof Float64Array) return 'f64';
  if (array instanceof Uint32Array) return 'u32';
  return array instanceof Uint16Array ? 'u16' : 'u8';
}

function* arraysOf(columns: GraphColumns): Iterable<NamedArray> {
  yield ['nodeTypes', columns.nodeTypes];
  yield* stringsOf('nodeKeys', columns.nodeKeys);
  yield ['byName', columns.byName];
  yield ['edgeTypes', columns.edgeTypes];
  yield* stringsOf('edgeKeys', columns.edgeKeys);
  yield ['starts', columns.starts];
  yield ['ends', columns.ends];
  for (const side of ['out', 'in'] as const) {
    yield [`${side}.offsets`, columns[side].offsets];
    yield [`${side}.edges`, columns[side].edges];
  }
  for (const [name, block] of columnsOf(columns)) {
    if ('numbers' in block) yield [name, block.numbers];
    else {
      yield [name, block.codes];
      yield* stringsOf(`${name}.words`, block.words);
    }
  }
  yield* stringsOf('evidence', columns.evidence);
}

function* stringsOf(name: string, { offsets, bytes }: StringBlock): Iterable<NamedArray> {
  yield [`${name}.offsets`, offsets];
  yield [`${name}.bytes`, bytes];
}

function* columnsOf(columns: GraphColumns): Iterable<readonly [string, ColumnBlock]> {
  for (const [name, block] of columns.nodeProperties) yield [`node ${name}`, block];
  for (const [name, block] of columns.edgeProperties) yield [`edge ${name}`, block];
}

/** A snapshot that is open; close it when nothing is asked any more. */
export interface OpenSnapshot {
  readonly source: QuerySource;
  readonly stamp: string;
  close(): void;
}

/**
 * Opens a snapshot file.
 *
 * @throws RapportError `store.corrupt` when it is no snapshot, or is cut off.
 */
export function openSnapshot(path: string): OpenSnapshot {
  const file = openSync(path, 'r');
  try {
    const { contents, start } = readContents(file, path);
    const reader = new SectionReader(file, start, contents.sections, path);
    const columns = readColumns(reader, contents);
    const { offsets } = columns.evidence;
    const textOf = (edge: EdgeId) =>
      reader.text('evidence.bytes', offsets[edge] ?? 0, offsets[edge + 1] ?? 0);
    return {
      source: columnarSource(columns, textOf),
      stamp: contents.stamp,
      close: () => closeSync(file),
    };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function readContents(file: number, path: string): { contents: Contents; start: number } {
  const lead = Buffer.alloc(MARK.length + 4);
  if (
    readSync(file, lead, 0, lead.length, 0) < lead.length ||
    lead.toString('latin1', 0, MARK.length) !== MARK
  )
    throw damaged(path, 'it does not begin as a snapshot does');
  const length = lead.readUInt32LE(MARK.length);
  if (length > 1 << 20) throw damaged(path, 'its table of contents is too long');
  const head = Buffer.alloc(length);
  if (readSync(file, head, 0, length, lead.length) < length) throw damaged(path, 'it is cut off');
  return { contents: parseContents(head.toString('utf8'), path), start: startOfArrays(length) };
}

function parseContents(json: string, path: string): Contents {
  let contents: unknown;
  try {
    contents = JSON.parse(json);
  } catch {
    contents = undefined;
  }
  if (!isContents(contents)) throw damaged(path, 'its table of contents cannot be read');
  return contents;
}

// By hand: a query waits for it, and a library that checks takes longer to load than the snapshot.
function isContents(value: unknown): value is Contents {
  const { stamp, kinds, sections } = (value ?? {}) as Partial<Record<keyof Contents, unknown>>;
  return (
    typeof stamp === 'string' &&
    Array.isArray(kinds) &&
    kinds.every(isKind) &&
    Array.isArray(sections) &&
    sections.every(isSection)
  );
}

const KINDS: ReadonlySet<unknown> = new Set(['text', 'json', 'integer', 'float']);

function isKind(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === 'string' && KINDS.has(value[1]);
}

function isSection(value: unknown): boolean {
  const { name, array, offset, length } = (value ?? {}) as Partial<Record<keyof Section, unknown>>;
  return (
    typeof name === 'string' &&
    typeof array === 'string' &&
    Object.hasOwn(ARRAYS, array) &&
    isCount(offset) &&
    isCount(length)
  );
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** Reads sections of an open file. */
class SectionReader {
  readonly #file: number;
  readonly #start: number;
  readonly #sections: ReadonlyMap<string, Section>;
  readonly #path: string;

  constructor(file: number, start: number, sections: readonly Section[], path: string) {
    this.#file = file;
    this.#start = start;
    this.#sections = new Map(sections.map((section) => [section.name, section]));
    this.#path = path;
  }

  codes(name: string): Codes {
    const { array } = this.#find(name);
    if (array === 'u8') return this.u8(name);
    if (array === 'u32') return this.u32(name);
    const { bytes, length } = this.#read(name, 'u16');
    return new Uint16Array(bytes, 0, length);
  }

  u32(name: string): Uint32Array {
    const { bytes, length } = this.#read(name, 'u32');
    return new Uint32Array(bytes, 0, length);
  }

  u8(name: string): Uint8Array {
    const { bytes, length } = this.#read(name, 'u8');
    return new Uint8Array(bytes, 0, length);
  }

  f64(name: string): Float64Array {
    const { bytes, length } = this.#read(name, 'f64');
    return new Float64Array(bytes, 0, length);
  }

  strings(name: string): StringBlock {
    return { offsets: this.u32(`${name}.offsets`), bytes: this.u8(`${name}.bytes`) };
  }

  /** A piece of a section of text, read now. */
  text(name: string, from: number, to: number): string {
    const section = this.#find(name);
    const bytes = Buffer.alloc(to - from);
    this.#fill(bytes, this.#start + section.offset + from);
    return bytes.toString('utf8');
  }

  #find(name: string): Section {
    const section = this.#sections.get(name);
    if (section === undefined) throw damaged(this.#path, `it has no ${name}`);
    return section;
  }

  #read(name: string, array: ArrayName): { readonly bytes: ArrayBuffer; readonly length: number } {
    const section = this.#find(name);
    if (section.array !== array) throw damaged(this.#path, `its ${name} is of another kind`);
    const bytes = new ArrayBuffer(section.length * ARRAYS[array].BYTES_PER_ELEMENT);
    this.#fill(new Uint8Array(bytes), this.#start + section.offset);
    return { bytes, length: section.length };
  }

  #fill(bytes: Uint8Array, position: number): void {
    let done = 0;
    while (done < bytes.length) {
      const read = readSync(this.#file, bytes, done, bytes.length - done, position + done);
      if (read === 0) throw damaged(this.#path, 'it is cut off');
      done += read;
    }
  }
}

function readColumns(reader: SectionReader, { kinds }: Contents): GraphColumns {
  const properties = (side: string) =>
    new Map(
      kinds
        .filter(([name]) => name.startsWith(side))
        .map(([name, kind]) => [name.slice(side.length), readColumn(reader, name, kind)]),
    );
  const side = (name: string) => ({
    offsets: reader.u32(`${name}.offsets`),
    edges: reader.u32(`${name}.edges`),
  });
  return {
    nodeTypes: reader.u32('nodeTypes'),
    nodeKeys: reader.strings('nodeKeys'),
    byName: reader.u32('byName'),
    nodeProperties: properties('node '),
    edgeTypes: reader.u32('edgeTypes'),
    edgeKeys: reader.strings('edgeKeys'),
    starts: reader.u32('starts'),
    ends: reader.u32('ends'),
    out: side('out'),
    in: side('in'),
    edgeProperties: properties('edge '),
    evidence: { offsets: reader.u32('evidence.offsets'), bytes: new Uint8Array() },
  };
}

function readColumn(reader: SectionReader, name: string, kind: ColumnBlock['kind']): ColumnBlock {
  if (kind === 'integer' || kind === 'float') return { kind, numbers: reader.f64(name) };
  return { kind, codes: reader.codes(name), words: reader.strings(`${name}.words`) };
}

function damaged(path: string, why: string): RapportError {
  return new RapportError('store.corrupt', `The snapshot of the graph is damaged: ${why}.`, {
    where: path,
    suggestions: ['Run `rapport build` again; it draws the graph anew from the store.'],
  });
}
