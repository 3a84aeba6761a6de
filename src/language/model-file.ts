/**
 * In: the bytes of a model file. Out: its tensors and lists of labels.
 *
 * The file is little-endian: four bytes "RPT1", the length of the header (uint32), the header in
 * JSON, and the data of the tensors one after another. Matrices are rows of int8 with one float32
 * scale a row (all scales first, then all rows); small tensors are float32. training/export.py
 * writes it.
 */

/** A matrix of int8; element [r][c] stands for `values[r * columns + c] * scales[r]`. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly scales: Float32Array;
  readonly values: Int8Array;
}

/** What a model file holds. */
export interface ModelFile {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly deprels: readonly string[];
  readonly nameTags: readonly string[];
  /** Known words in normal form; the word at index i has row i + 2 of the matrix `word`. */
  readonly words: readonly string[];
  /** Names of the gazetteer by kind, in the order of the rows of `place`. */
  readonly places: readonly (readonly string[])[];
  /** @throws Error if the file has no such matrix */
  matrix(name: string): Matrix;
  /** @throws Error if the file has no such vector */
  vector(name: string): Float32Array;
}

interface Entry {
  readonly name: string;
  readonly shape: readonly [number, number] | readonly [number];
  readonly offset: number;
}

interface Header {
  readonly labels: Pick<ModelFile, 'upos' | 'xpos' | 'deprels' | 'nameTags'>;
  readonly words: string;
  readonly places: Readonly<Record<string, string>>;
  readonly tensors: readonly Entry[];
}

const MAGIC = 'RPT1';

/**
 * Reads a model file.
 * @throws Error if the bytes are not one
 */
export function readModelFile(bytes: Uint8Array): ModelFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder();
  if (text.decode(bytes.subarray(0, 4)) !== MAGIC) throw new Error('not a model file');
  const headerEnd = 8 + view.getUint32(4, true);
  const header = JSON.parse(text.decode(bytes.subarray(8, headerEnd))) as Header;
  const entry = (name: string): Entry => {
    const found = header.tensors.find((tensor) => tensor.name === name);
    if (found === undefined) throw new Error(`the model file has no tensor ${name}`);
    return found;
  };
  const floats = (offset: number, count: number): Float32Array => {
    const values = new Float32Array(count);
    for (let i = 0; i < count; i += 1)
      values[i] = view.getFloat32(headerEnd + offset + 4 * i, true);
    return values;
  };
  return {
    ...header.labels,
    words: header.words.split('\n'),
    places: Object.values(header.places).map((names) => names.split('\n')),
    vector: (name) => {
      const { shape, offset } = entry(name);
      return floats(offset, shape[0] * (shape[1] ?? 1));
    },
    matrix: (name) => {
      const { shape, offset } = entry(name);
      const [rows, columns = 1] = shape;
      const start = bytes.byteOffset + headerEnd + offset + 4 * rows;
      return {
        rows,
        columns,
        scales: floats(offset, rows),
        values: new Int8Array(bytes.buffer, start, rows * columns),
      };
    },
  };
}
