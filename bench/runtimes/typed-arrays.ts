// The network in JavaScript alone: typed arrays, and products in blocks of four rows by two outputs,
// so that a number once loaded is used several times. With Float64Array it is the reference.

import { type Lanes, MAX_LANES, shareOut } from '../../src/language/lanes.ts';
import type { Matrix } from '../../src/language/model-file.ts';
import { batchesOf, type Direction, type Network, type Weights } from './network.ts';

type Numbers = Float32Array | Float64Array;
type NumbersConstructor = new (size: number) => Numbers;

/** A matrix and what is added to its products; both sizes of it as in the model. */
interface Layer {
  readonly weights: Numbers;
  readonly bias: Numbers;
  readonly inputs: number;
  readonly outputs: number;
}

interface Side {
  readonly reverse: boolean;
  readonly recurrent: Layer;
}

interface Recurrent {
  readonly input: Layer;
  readonly sides: readonly Side[];
}

/** Sets the network up with numbers of one kind. */
export function createTypedArrays(model: Weights, Kind: NumbersConstructor): Network {
  const layers = model.layers.map((sides) => recurrentLayer(sides, Kind));
  const heads = layerOf([model.heads], [model.headsBias], Kind);
  const readBatch = (sentences: readonly Float32Array[]): readonly Float32Array[] => {
    const lanes = shareOut(sentences.map(({ length }) => length / model.inputs));
    let rows = gathered(sentences, lanes, new Kind(lanes.rows * model.inputs));
    for (const layer of layers) rows = states(layer, rows, lanes, Kind);
    const output = new Kind(lanes.rows * heads.outputs);
    multiply(heads, rows, lanes.rows, output);
    return lanes.rowsOf.map((own) => spread(own, output, heads.outputs));
  };
  return {
    run: async (sentences) => batchesOf(sentences, model.inputs).flatMap(readBatch),
  };
}

function recurrentLayer(sides: readonly Direction[], Kind: NumbersConstructor): Recurrent {
  return {
    input: layerOf(
      sides.map(({ input }) => input),
      sides.map(({ bias }) => bias),
      Kind,
    ),
    sides: sides.map(({ recurrent }, index) => ({
      reverse: index === 1,
      recurrent: layerOf([recurrent], [], Kind),
    })),
  };
}

/** Some matrices below each other, as numbers of the kind wanted. */
function layerOf(
  parts: readonly Matrix[],
  biases: readonly Float32Array[],
  Kind: NumbersConstructor,
): Layer {
  const inputs = parts[0]?.columns ?? 0;
  const outputs = parts.reduce((sum, { rows }) => sum + rows, 0);
  const weights = new Kind(inputs * outputs);
  let at = 0;
  for (const { rows, columns, scales, values } of parts) {
    for (let i = 0; i < rows * columns; i += 1, at += 1) {
      weights[at] = (values[i] as number) * (scales[Math.floor(i / columns)] as number);
    }
  }
  const bias = new Kind(outputs);
  bias.set(biases.flatMap((part) => [...part]));
  return { weights, bias, inputs, outputs };
}

/** The vectors of all words in the order of the lanes. */
function gathered(sentences: readonly Float32Array[], lanes: Lanes, target: Numbers): Numbers {
  const width = target.length / lanes.rows;
  for (const [index, sentence] of sentences.entries()) {
    for (const [word, row] of (lanes.rowsOf[index] ?? new Int32Array(0)).entries()) {
      target.set(sentence.subarray(word * width, (word + 1) * width), row * width);
    }
  }
  return target;
}

function spread(rows: Int32Array, source: Numbers, width: number): Float32Array {
  const own = new Float32Array(rows.length * width);
  for (const [word, row] of rows.entries()) {
    own.set(source.subarray(row * width, (row + 1) * width), word * width);
  }
  return own;
}

/** The states of both directions, side by side in each row. */
function states(layer: Recurrent, rows: Numbers, lanes: Lanes, Kind: NumbersConstructor): Numbers {
  const projected = new Kind(lanes.rows * layer.input.outputs);
  multiply(layer.input, rows, lanes.rows, projected);
  const output = new Kind((lanes.rows * layer.input.outputs) / 4);
  for (const side of layer.sides) readSide(side, projected, lanes, { output, Kind });
  return output;
}

function readSide(
  { reverse, recurrent }: Side,
  projected: Numbers,
  { steps, first, last }: Lanes,
  { output, Kind }: { readonly output: Numbers; readonly Kind: NumbersConstructor },
): void {
  const hidden = recurrent.inputs;
  const gates = new Kind(MAX_LANES * recurrent.outputs);
  const state = new Kind(MAX_LANES * hidden);
  const cells = new Kind(MAX_LANES * hidden);
  const begins = reverse ? last : first;
  const side = reverse ? 1 : 0;
  const count = steps.length - 1;
  for (let k = 0; k < count; k += 1) {
    const at = reverse ? count - 1 - k : k;
    const from = steps[at] as number;
    const lanes = (steps[at + 1] as number) - from;
    for (let lane = 0; lane < lanes; lane += 1) {
      if (begins[from + lane] === 0) continue;
      state.fill(0, lane * hidden, (lane + 1) * hidden);
      cells.fill(0, lane * hidden, (lane + 1) * hidden);
    }
    multiply(recurrent, state, lanes, gates);
    for (let lane = 0; lane < lanes; lane += 1) {
      const row = 2 * (from + lane) + side;
      const input = projected.subarray(row * recurrent.outputs, (row + 1) * recurrent.outputs);
      step({ gates, input, cells, state, output }, lane, row);
    }
  }
}

/** What one step reads (the first two) and writes. */
interface Step {
  readonly gates: Numbers;
  readonly input: Numbers;
  readonly cells: Numbers;
  readonly state: Numbers;
  readonly output: Numbers;
}

function step({ gates, input, cells, state, output }: Step, lane: number, row: number): void {
  const hidden = input.length / 4;
  for (let i = 0; i < hidden; i += 1) {
    const gate = 4 * lane * hidden + i;
    const cell = lane * hidden + i;
    const opened = sigmoid((gates[gate] as number) + (input[i] as number));
    const held = sigmoid((gates[gate + hidden] as number) + (input[i + hidden] as number));
    const candidate = Math.tanh(
      (gates[gate + 2 * hidden] as number) + (input[i + 2 * hidden] as number),
    );
    const shown = sigmoid((gates[gate + 3 * hidden] as number) + (input[i + 3 * hidden] as number));
    const next = held * (cells[cell] as number) + opened * candidate;
    cells[cell] = next;
    const value = shown * Math.tanh(next);
    state[cell] = value;
    output[row * hidden + i] = value;
  }
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Writes `count` rows times the matrix, plus the bias. The number of outputs must be even. */
function multiply(layer: Layer, rows: Numbers, count: number, target: Numbers): void {
  let row = 0;
  for (; row + 4 <= count; row += 4) multiplyFour(layer, rows, row, target);
  for (; row < count; row += 1) multiplyOne(layer, rows, row, target);
}

function multiplyFour(
  { weights, bias, inputs, outputs }: Layer,
  rows: Numbers,
  row: number,
  target: Numbers,
): void {
  for (let o = 0; o < outputs; o += 2) {
    let a0 = 0;
    let a1 = 0;
    let a2 = 0;
    let a3 = 0;
    let b0 = 0;
    let b1 = 0;
    let b2 = 0;
    let b3 = 0;
    let a = o * inputs;
    let b = a + inputs;
    const end = b;
    for (let at = row * inputs; a < end; a += 1, b += 1, at += 1) {
      const wa = weights[a] as number;
      const wb = weights[b] as number;
      const x0 = rows[at] as number;
      const x1 = rows[at + inputs] as number;
      const x2 = rows[at + 2 * inputs] as number;
      const x3 = rows[at + 3 * inputs] as number;
      a0 += wa * x0;
      b0 += wb * x0;
      a1 += wa * x1;
      b1 += wb * x1;
      a2 += wa * x2;
      b2 += wb * x2;
      a3 += wa * x3;
      b3 += wb * x3;
    }
    const [biasA, biasB] = [bias[o] as number, bias[o + 1] as number];
    const to = row * outputs + o;
    target[to] = a0 + biasA;
    target[to + 1] = b0 + biasB;
    target[to + outputs] = a1 + biasA;
    target[to + outputs + 1] = b1 + biasB;
    target[to + 2 * outputs] = a2 + biasA;
    target[to + 2 * outputs + 1] = b2 + biasB;
    target[to + 3 * outputs] = a3 + biasA;
    target[to + 3 * outputs + 1] = b3 + biasB;
  }
}

function multiplyOne(
  { weights, bias, inputs, outputs }: Layer,
  rows: Numbers,
  row: number,
  target: Numbers,
): void {
  for (let o = 0; o < outputs; o += 2) {
    let sumA = 0;
    let sumB = 0;
    let a = o * inputs;
    let b = a + inputs;
    const end = b;
    for (let at = row * inputs; a < end; a += 1, b += 1, at += 1) {
      const x = rows[at] as number;
      sumA += (weights[a] as number) * x;
      sumB += (weights[b] as number) * x;
    }
    target[row * outputs + o] = sumA + (bias[o] as number);
    target[row * outputs + o + 1] = sumB + (bias[o + 1] as number);
  }
}
