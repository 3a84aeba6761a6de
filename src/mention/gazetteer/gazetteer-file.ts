// The bytes of the gazetteer in, its columns and its indexes of names out; and the other way round, for
// the script that makes them. Nothing is parsed: the columns are views on the bytes, and a name is found
// by binary search.
//
// Layout, little-endian: the length of the header (u32), the header (JSON: lists of words, and the length
// of each section), then the sections, each padded to four bytes.

/** Columns of places, sorted by population, the largest first; places are numbered by their rank. */
export interface PlaceColumns {
  /** GeoNames id; 0 for a division, which has a code. */
  readonly id: Uint32Array;
  /** Degrees, WGS 84, times 10,000. */
  readonly lat: Int32Array;
  readonly lon: Int32Array;
  readonly population: Uint32Array;
  /** Index into `countries`. */
  readonly country: Uint16Array;
  /** Index into `divisions`; the last of them for none. */
  readonly division: Uint16Array;
  /** Index into `features`. */
  readonly feature: Uint16Array;
}

/** Names sorted by their bytes, and the places that each may be. */
export interface NameIndex {
  /** The names, one behind the other. */
  readonly bytes: Uint8Array;
  /** Where each name begins in `bytes`, and where the last one ends. */
  readonly starts: Uint32Array;
  /** Where the places of each name begin in `places`, and where the last ones end. */
  readonly firsts: Uint32Array;
  /** Number of a place times 2, plus 1 where the name is not its first. */
  readonly places: Uint32Array;
}

/** All that the file holds. */
export interface GazetteerFile {
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** GeoNames codes of first-level divisions: "US.TX". */
  readonly divisions: readonly string[];
  /** GeoNames feature codes: "PPLC", "ADM1". */
  readonly features: readonly string[];
  /** GeoNames codes of the places that are divisions, by the number of the place. */
  readonly codes: ReadonlyMap<number, string>;
  readonly columns: PlaceColumns;
  readonly names: NameIndex;
  /** The same by sound. */
  readonly sounds: NameIndex;
}

type Section = Uint8Array | Uint16Array | Uint32Array | Int32Array;

const COLUMNS = [
  ['id', Uint32Array],
  ['lat', Int32Array],
  ['lon', Int32Array],
  ['population', Uint32Array],
  ['country', Uint16Array],
  ['division', Uint16Array],
  ['feature', Uint16Array],
] as const;
const INDEX = [
  ['bytes', Uint8Array],
  ['starts', Uint32Array],
  ['firsts', Uint32Array],
  ['places', Uint32Array],
] as const;

interface Header {
  readonly countries: readonly string[];
  readonly divisions: readonly string[];
  readonly features: readonly string[];
  readonly codes: readonly (readonly [place: number, code: string])[];
  /** Number of items of each section, in order. */
  readonly lengths: readonly number[];
}

/** Opens the bytes of a gazetteer; they must not change afterwards. */
export function openGazetteerFile(bytes: Uint8Array): GazetteerFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerEnd = 4 + view.getUint32(0, true);
  const text = new TextDecoder().decode(bytes.subarray(4, headerEnd));
  const { lengths, codes, ...words } = JSON.parse(text) as Header;
  let at = bytes.byteOffset + padded(headerEnd);
  let section = 0;
  const next = <T extends Section>(array: SectionType<T>): T => {
    const taken = new array(bytes.buffer, at, lengths[section] ?? 0);
    at += padded(taken.byteLength);
    section += 1;
    return taken;
  };
  const take = (list: readonly (readonly [string, SectionType<Section>])[]) =>
    Object.fromEntries(list.map(([name, array]) => [name, next(array)] as const)) as unknown;
  return {
    ...words,
    codes: new Map(codes),
    columns: take(COLUMNS) as PlaceColumns,
    names: take(INDEX) as NameIndex,
    sounds: take(INDEX) as NameIndex,
  };
}

/** The bytes of a gazetteer; the same content gives the same bytes. */
export function writeGazetteerFile(file: GazetteerFile): Uint8Array {
  const sections: readonly Section[] = [
    ...COLUMNS.map(([name]) => file.columns[name]),
    ...INDEX.map(([name]) => file.names[name]),
    ...INDEX.map(([name]) => file.sounds[name]),
  ];
  const { countries, divisions, features } = file;
  const header: Header = {
    countries,
    divisions,
    features,
    codes: [...file.codes],
    lengths: sections.map(({ length }) => length),
  };
  const words = new TextEncoder().encode(JSON.stringify(header));
  const size = sections.reduce(
    (sum, { byteLength }) => sum + padded(byteLength),
    padded(4 + words.length),
  );
  const bytes = new Uint8Array(size);
  new DataView(bytes.buffer).setUint32(0, words.length, true);
  bytes.set(words, 4);
  let at = padded(4 + words.length);
  for (const { buffer, byteOffset, byteLength } of sections) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  return bytes;
}

/** The places of a name, as they stand in the index; none where it is not there. */
export function findInIndex(index: NameIndex, name: string): Uint32Array {
  const wanted = new TextEncoder().encode(name);
  let [low, high] = [0, index.starts.length - 2];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compareAt(index, middle, wanted);
    if (order === 0) return index.places.subarray(index.firsts[middle], index.firsts[middle + 1]);
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return index.places.subarray(0, 0);
}

function compareAt({ bytes, starts }: NameIndex, at: number, wanted: Uint8Array): number {
  const [start = 0, end = 0] = [starts[at], starts[at + 1]];
  const shorter = Math.min(end - start, wanted.length);
  for (let offset = 0; offset < shorter; offset += 1) {
    const order = (bytes[start + offset] ?? 0) - (wanted[offset] ?? 0);
    if (order !== 0) return order;
  }
  return end - start - wanted.length;
}

type SectionType<T extends Section> = new (
  buffer: ArrayBufferLike,
  byteOffset: number,
  length: number,
) => T;

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
