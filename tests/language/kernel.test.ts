// In: random matrices. Out: whether the WebAssembly kernel computes exactly what plain code does.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createKernel } from '../../src/language/kernel/kernel.ts';

const LARGEST = 32_767;

it('multiplies exactly as integer arithmetic prescribes', () => {
  const kernel = createKernel();
  const shape = fc.record({
    rows: fc.integer({ min: 1, max: 40 }),
    columns: fc.integer({ min: 1, max: 20 }),
    count: fc.integer({ min: 1, max: 9 }),
    seed: fc.integer(),
  });
  fc.assert(
    fc.property(shape, ({ rows, columns, count, seed }) => {
      const draw = generator(seed);
      const matrix = {
        rows,
        columns,
        scales: Float32Array.from({ length: rows }, () => draw() + 1),
        values: Int8Array.from({ length: rows * columns }, () => Math.round(draw() * 127)),
      };
      const bias = Float32Array.from({ length: rows }, draw);
      const input = Float32Array.from({ length: count * columns }, draw);
      const packed = kernel.pack(matrix, bias);
      const target = {
        values: kernel.allocate(count * packed.paddedInputs * 2),
        scales: kernel.allocate(count * 4),
      };
      const output = kernel.allocate(count * packed.paddedOutputs * 4);
      kernel.packRows(input, count, columns, packed.paddedInputs, target);
      kernel.multiply(packed, target, count, output);
      const found = kernel.floats(output, count * packed.paddedOutputs);
      for (let row = 0; row < count; row += 1) {
        const x = input.subarray(row * columns, (row + 1) * columns);
        const top = x.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
        const scale = Math.fround(top / LARGEST);
        for (let o = 0; o < rows; o += 1) {
          let sum = 0;
          for (let i = 0; i < columns; i += 1) {
            const rounded = Math.round((x[i] ?? 0) * (LARGEST / top));
            sum += rounded * (matrix.values[o * columns + i] ?? 0);
          }
          const product = Math.fround(Math.fround(sum) * (matrix.scales[o] ?? 0));
          const expected = Math.fround(Math.fround(product * scale) + (bias[o] ?? 0));
          expect(found[row * packed.paddedOutputs + o]).toBe(expected);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('takes an LSTM step within the accuracy of a float', () => {
  const kernel = createKernel();
  const size = 8;
  const [recurrent, projected, cell, state, packed] = [16, 16, 4, 4, 2].map((width) =>
    kernel.allocate(size * width),
  ) as [number, number, number, number, number];
  const draw = generator(3);
  const gates = Float32Array.from({ length: 4 * size }, () => 4 * draw());
  const before = Float32Array.from({ length: size }, draw);
  kernel.floats(recurrent, 4 * size).set(gates);
  kernel.floats(cell, size).set(before);
  kernel.lstmStep(recurrent, projected, cell, state, packed, size);
  const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
  for (let i = 0; i < size; i += 1) {
    const gate = (index: number): number => gates[index * size + i] ?? 0;
    const next = sigmoid(gate(1)) * (before[i] ?? 0) + sigmoid(gate(0)) * Math.tanh(gate(2));
    expect(kernel.floats(cell, size)[i]).toBeCloseTo(next, 5);
    expect(kernel.floats(state, size)[i]).toBeCloseTo(sigmoid(gate(3)) * Math.tanh(next), 5);
  }
});

/** A small linear congruential generator: numbers from -1 to 1. */
function generator(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}
