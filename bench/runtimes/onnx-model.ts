// In: the numbers of the network. Out: the network as an ONNX file, in floats or with the int8 weights
// and the operations that ONNX Runtime has for them.

import type { Matrix } from '../../src/language/model-file.ts';
import type { Direction, Weights } from './network.ts';
import {
  type Constant,
  FLOAT,
  INT8,
  INT32,
  INT64,
  type Operation,
  writeOnnx,
} from './onnx-file.ts';

/** Where ONNX has the gates that stand here in the order input, forget, cell, output. */
const GATE_ORDER = [0, 3, 1, 2];

/** Names of the operations of ONNX Runtime that are not part of ONNX. */
const EXTENSIONS = 'com.microsoft';

type Parts = { readonly operations: Operation[]; readonly constants: Constant[] };

/**
 * The bytes of the file. Inputs: `words` [longest, sentences, numbers] and `lengths` [sentences].
 * Output: `scores` [longest, sentences, numbers].
 */
export function onnxModel(weights: Weights, kind: 'float' | 'int8'): Uint8Array {
  const constants: Constant[] = [
    {
      name: 'joined',
      kind: INT64,
      shape: [3],
      bytes: bytesOf(BigInt64Array.of(0n, 0n, BigInt(2 * weights.hidden))),
    },
  ];
  const parts: Parts = { operations: [], constants };
  let rows = 'words';
  for (const [index, sides] of weights.layers.entries()) {
    rows = addLayer(parts, { name: `layer${index}`, rows, sides, hidden: weights.hidden, kind });
  }
  addHeads(parts, rows, weights, kind);
  return writeOnnx({
    ...parts,
    inputs: [
      { name: 'words', kind: FLOAT, shape: ['longest', 'sentences', weights.inputs] },
      { name: 'lengths', kind: INT32, shape: ['sentences'] },
    ],
    outputs: [{ name: 'scores', kind: FLOAT, shape: ['longest', 'sentences', weights.heads.rows] }],
  });
}

interface LayerSource {
  readonly name: string;
  readonly rows: string;
  readonly sides: readonly Direction[];
  readonly hidden: number;
  readonly kind: 'float' | 'int8';
}

/** Adds a layer and returns the name of its states, both directions side by side. */
function addLayer(
  { operations, constants }: Parts,
  { name, rows, sides, hidden, kind }: LayerSource,
): string {
  const attributes = { hidden_size: hidden, direction: 'bidirectional' };
  const [input, recurrent, bias] = [`${name}.input`, `${name}.recurrent`, `${name}.bias`];
  const inputs = sides.map((side) => inOrder(side.input));
  const recurrents = sides.map((side) => inOrder(side.recurrent));
  const zeros = new Float32Array(4 * hidden);
  const biases = sides.flatMap((side) => [...reordered(side.bias, 1), ...zeros]);
  constants.push(floats(bias, [2, 8 * hidden], biases));
  if (kind === 'float') {
    constants.push(...floatMatrices(input, inputs), ...floatMatrices(recurrent, recurrents));
    operations.push({
      type: 'LSTM',
      inputs: [rows, input, recurrent, bias, 'lengths'],
      output: `${name}.states`,
      attributes,
    });
  } else {
    constants.push(...roundedMatrices(input, inputs), ...roundedMatrices(recurrent, recurrents));
    const scales = [input, recurrent].flatMap((matrix) => [`${matrix}.scale`, `${matrix}.zero`]);
    operations.push({
      type: 'DynamicQuantizeLSTM',
      domain: EXTENSIONS,
      inputs: [rows, input, recurrent, bias, 'lengths', '', '', '', ...scales],
      output: `${name}.states`,
      attributes,
    });
  }
  operations.push(
    {
      type: 'Transpose',
      inputs: [`${name}.states`],
      output: `${name}.turned`,
      attributes: { perm: [0, 2, 1, 3] },
    },
    { type: 'Reshape', inputs: [`${name}.turned`, 'joined'], output: `${name}.rows` },
  );
  return `${name}.rows`;
}

function addHeads(
  { operations, constants }: Parts,
  rows: string,
  { heads, headsBias }: Weights,
  kind: 'float' | 'int8',
): void {
  const { rows: outputs, columns } = heads;
  constants.push(floats('heads.bias', [outputs], headsBias));
  if (kind === 'float') {
    constants.push(floats('heads', [columns, outputs], turned(dequantised(heads), outputs)));
    operations.push(
      { type: 'MatMul', inputs: [rows, 'heads'], output: 'products' },
      { type: 'Add', inputs: ['products', 'heads.bias'], output: 'scores' },
    );
    return;
  }
  constants.push(
    small('heads', [columns, outputs], turned(heads.values, outputs)),
    floats('heads.scale', [outputs], heads.scales),
    small('heads.zero', [outputs], new Int8Array(outputs)),
  );
  operations.push({
    type: 'DynamicQuantizeMatMul',
    domain: EXTENSIONS,
    inputs: [rows, 'heads', 'heads.scale', 'heads.zero', 'heads.bias'],
    output: 'scores',
  });
}

/** Two directions as ONNX has them: [direction, output, input]. */
function floatMatrices(name: string, sides: readonly Matrix[]): readonly Constant[] {
  const [{ rows, columns }] = sides as readonly [Matrix];
  return [
    floats(
      name,
      [sides.length, rows, columns],
      sides.flatMap((m) => [...dequantised(m)]),
    ),
  ];
}

/** Two directions as ONNX Runtime has them in int8: [direction, input, output], and their scales. */
function roundedMatrices(name: string, sides: readonly Matrix[]): readonly Constant[] {
  const [{ rows, columns }] = sides as readonly [Matrix];
  const shape = [sides.length, rows];
  const values = Int8Array.from(sides.flatMap((side) => [...turned(side.values, rows)]));
  return [
    small(name, [sides.length, columns, rows], values),
    floats(
      `${name}.scale`,
      shape,
      sides.flatMap(({ scales }) => [...scales]),
    ),
    small(`${name}.zero`, shape, new Int8Array(sides.length * rows)),
  ];
}

/** A matrix with its gates in the order of ONNX. */
function inOrder({ rows, columns, scales, values }: Matrix): Matrix {
  return {
    ...{ rows, columns },
    scales: Float32Array.from(reordered(scales, 1)),
    values: Int8Array.from(reordered(values, columns)),
  };
}

/** Four gates of rows of `width` numbers in the order of ONNX. */
function reordered(source: Float32Array | Int8Array, width: number): readonly number[] {
  const size = source.length / 4 / width;
  return GATE_ORDER.flatMap((gate) => [
    ...source.subarray(gate * size * width, (gate + 1) * size * width),
  ]);
}

function dequantised({ columns, scales, values }: Matrix): Float32Array {
  return Float32Array.from(
    values,
    (value, index) => value * (scales[Math.floor(index / columns)] as number),
  );
}

/** A matrix of `rows` rows with rows and columns exchanged. */
function turned<T extends Float32Array | Int8Array>(source: T, rows: number): T {
  const target = source.slice() as T;
  const columns = source.length / rows;
  for (let i = 0; i < source.length; i += 1) {
    target[(i % columns) * rows + Math.floor(i / columns)] = source[i] as number;
  }
  return target;
}

function floats(name: string, shape: readonly number[], values: Iterable<number>): Constant {
  return { name, kind: FLOAT, shape, bytes: bytesOf(Float32Array.from(values)) };
}

function small(name: string, shape: readonly number[], values: Int8Array): Constant {
  return { name, kind: INT8, shape, bytes: bytesOf(values) };
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
