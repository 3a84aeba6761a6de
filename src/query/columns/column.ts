// Values of one property in, a compact column out. Method: each value is a number into a sorted
// dictionary, in one, two or four bytes; where nearly every value is a different number, the numbers
// themselves. An absent value is the number 0, or NaN.

import { byCodeUnit } from '../../model/index.ts';
import { type Beside, besideText, type SortedTexts } from '../places-of.ts';
import type { PropertyValue } from '../source.ts';
import { besideBytes } from './beside-bytes.ts';
import { fromJson, toJson } from './property-json.ts';
import { packStrings, type StringBlock, StringTable } from './string-table.ts';

/** Numbers into a dictionary, as narrow as they can be. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** How the words of a dictionary, or the numbers of a column, are to be read. */
export type ColumnKind = 'text' | 'json' | 'integer' | 'float';

/** A column as it lies in a file: `codes` are 0 where absent, else one more than a place in `words`. */
export type ColumnBlock =
  | { readonly kind: 'text' | 'json'; readonly codes: Codes; readonly words: StringBlock }
  | { readonly kind: 'integer' | 'float'; readonly numbers: Float64Array };

/** A column to read. */
export interface Column {
  readonly get: (row: number) => PropertyValue;
}

/** Dictionaries up to this size are decoded once and kept. */
const KEPT_WORDS = 1 << 16;

/** Packs the values of one property, one for each row; nothing where all are absent. */
export function packColumn(values: readonly PropertyValue[]): ColumnBlock | undefined {
  const kind = kindOf(values);
  if (kind === undefined) return undefined;
  const distinct = new Set(values);
  if ((kind === 'integer' || kind === 'float') && distinct.size > KEPT_WORDS) {
    return {
      kind,
      numbers: Float64Array.from(values, (value) => (value === null ? NaN : Number(value))),
    };
  }
  return packWords(values, kind === 'text' ? 'text' : 'json');
}

function packWords(values: readonly PropertyValue[], kind: 'text' | 'json'): ColumnBlock {
  const texts = values.map((value) =>
    value === null ? undefined : kind === 'text' ? String(value) : toJson(value),
  );
  const words = [...new Set(texts.filter((text) => text !== undefined))].sort(byCodeUnit);
  const codeOf = new Map(words.map((word, index) => [word, index + 1]));
  const codes = codesFor(words.length, values.length);
  texts.forEach((text, row) => {
    codes[row] = text === undefined ? 0 : (codeOf.get(text) ?? 0);
  });
  return { kind, codes, words: packStrings(words) };
}

function codesFor(words: number, rows: number): Codes {
  if (words < 1 << 8) return new Uint8Array(rows);
  return words < 1 << 16 ? new Uint16Array(rows) : new Uint32Array(rows);
}

function kindOf(values: readonly PropertyValue[]): ColumnKind | undefined {
  const kinds = new Set<ColumnKind>();
  for (const value of values) if (value !== null) kinds.add(kindOfValue(value));
  const [kind] = kinds;
  return kinds.size > 1 ? 'json' : kind;
}

function kindOfValue(value: PropertyValue): ColumnKind {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'bigint') return isSafe(value) ? 'integer' : 'json';
  return typeof value === 'number' && !Number.isNaN(value) ? 'float' : 'json';
}

function isSafe(value: bigint): boolean {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER);
}

/** A column that reads what was packed. */
export function openColumn(block: ColumnBlock): Column {
  if ('numbers' in block) {
    const { kind, numbers } = block;
    const toValue = kind === 'integer' ? BigInt : (value: number) => value;
    return {
      get: (row) => {
        const value = numbers[row] ?? NaN;
        return Number.isNaN(value) ? null : toValue(value);
      },
    };
  }
  const { kind, codes } = block;
  const words = new StringTable(block.words);
  if (kind === 'text' && words.size > KEPT_WORDS) return { get: readingAnew(codes, words) };
  const wordAt = reading(words, kind === 'text' ? String : fromJson);
  return {
    get: (row) => {
      const code = codes[row] ?? 0;
      return code === 0 ? null : wordAt(code - 1);
    },
  };
}

function readingAnew(codes: Codes, words: StringTable): Column['get'] {
  return (row) => {
    const code = codes[row] ?? 0;
    return code === 0 ? null : words.get(code - 1);
  };
}

/** A column of texts whose codes sort as the texts do: 0 is absent, 1 stands for the first word. */
export interface SortedCodes {
  readonly codes: Codes;
  readonly words: SortedTexts;
}

/** The codes of a column of texts; undefined where it has none. */
export function sortedCodes(block: ColumnBlock | undefined): SortedCodes | undefined {
  if (block === undefined || 'numbers' in block || block.kind !== 'text') return undefined;
  const table = new StringTable(block.words);
  const textAt = reading(table, String);
  const isKept = table.size <= KEPT_WORDS;
  const beside = (other: string): Beside =>
    isKept ? besideText((place) => String(textAt(place)), other) : besideBytes(table, other);
  return { codes: block.codes, words: { length: table.size, beside } };
}

/** Reads words, each once where there are few. */
function reading(
  words: StringTable,
  parse: (text: string) => PropertyValue,
): (index: number) => PropertyValue {
  if (words.size > KEPT_WORDS) return (index) => parse(words.get(index));
  // Made at its full length: one that grows by what is read first becomes a slow table.
  const known = new Array<PropertyValue | undefined>(words.size).fill(undefined);
  return (index) => {
    const value = known[index];
    if (value !== undefined) return value;
    const read = parse(words.get(index));
    known[index] = read;
    return read;
  };
}
