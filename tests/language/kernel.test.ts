// In: random matrices and rows. Out: whether the WebAssembly kernel computes what plain code does.
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
      const width = packed.paddedInputs;
      const source = kernel.allocate(width * 4);
      const target = {
        values: kernel.allocate(count * width * 2),
        scales: kernel.allocate(count * 4),
      };
      const output = kernel.allocate(count * packed.paddedOutputs * 4);
      for (let row = 0; row < count; row += 1) {
        const x = input.subarray(row * columns, (row + 1) * columns);
        kernel.floats(source, columns).set(x);
        const [values, scales] = [target.values + row * width * 2, target.scales + row * 4];
        kernel.packRow(source, values, scales, width);
      }
      kernel.multiply(packed, target, count, output);
      const found = kernel.floats(output, count * packed.paddedOutputs);
      for (let row = 0; row < count; row += 1) {
        const { values, scale } = rounded(input.subarray(row * columns, (row + 1) * columns));
        for (let o = 0; o < rows; o += 1) {
          const sum = values.reduce(
            (total, value, i) => total + value * (matrix.values[o * columns + i] ?? 0),
            0,
          );
          const product = Math.fround(Math.fround(sum) * (matrix.scales[o] ?? 0));
          const expected = Math.fround(Math.fround(product * scale) + (bias[o] ?? 0));
          expect(found[row * packed.paddedOutputs + o]).toBe(expected);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('rounds the sum of two rows without its negative values', () => {
  const kernel = createKernel();
  const size = 24;
  const [first, second, target, scale] = [size * 4, size * 4, size * 2, 4].map((bytes) =>
    kernel.allocate(bytes),
  ) as [number, number, number, number];
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const draw = generator(seed);
      const [a, b] = [0, 0].map(() => Float32Array.from({ length: size }, draw));
      const sum = Float32Array.from({ length: size }, (_, i) =>
        Math.max(0, Math.fround((a?.[i] ?? 0) + (b?.[i] ?? 0))),
      );
      kernel.floats(first, size).set(a ?? []);
      kernel.floats(second, size).set(b ?? []);
      kernel.packRectifiedSum(first, second, target, scale, size);
      const expected = rounded(sum);
      expect([...kernel.shorts(target, size)]).toEqual(expected.values);
      expect(kernel.floats(scale, 1)[0]).toBe(expected.scale);
    }),
  );
});

it('rounds a row of zeros to zeros', () => {
  const kernel = createKernel();
  const [source, target, scale] = [kernel.allocate(32), kernel.allocate(16), kernel.allocate(4)];
  kernel.shorts(target, 8).fill(7);
  kernel.packRow(source, target, scale, 8);
  expect([...kernel.shorts(target, 8)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect(kernel.floats(scale, 1)[0]).toBe(0);
});

it('scores rows against a row within the accuracy of a float', () => {
  const kernel = createKernel();
  const [size, count] = [16, 8];
  const draw = generator(11);
  const row = Float32Array.from({ length: size }, draw);
  const rows = Float32Array.from({ length: size * count }, draw);
  const [at, others, output] = [size, size * count, count].map((n) => kernel.allocate(n * 4)) as [
    number,
    number,
    number,
  ];
  kernel.floats(at, size).set(row);
  kernel.floats(others, size * count).set(rows);
  kernel.scoreRows(at, others, output, size, count / 4);
  for (let other = 0; other < count; other += 1) {
    const expected = row.reduce((sum, x, i) => sum + x * (rows[other * size + i] ?? 0), 0);
    expect(kernel.floats(output, count)[other]).toBeCloseTo(expected, 5);
  }
});

it('takes an LSTM step within the accuracy of a float', () => {
  const kernel = createKernel();
  const size = 8;
  const [recurrent, projected, cell, state, output] = [16, 16, 4, 2, 2].map((width) =>
    kernel.allocate(size * width),
  ) as [number, number, number, number, number];
  const draw = generator(3);
  const gates = Float32Array.from({ length: 4 * size }, () => 4 * draw());
  const before = Float32Array.from({ length: size }, draw);
  kernel.floats(recurrent, 4 * size).set(gates);
  kernel.floats(cell, size).set(before);
  kernel.lstmStep(recurrent, projected, cell, state, output, size);
  const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
  for (let i = 0; i < size; i += 1) {
    const gate = (index: number): number => gates[index * size + i] ?? 0;
    const next = sigmoid(gate(1)) * (before[i] ?? 0) + sigmoid(gate(0)) * Math.tanh(gate(2));
    expect(kernel.floats(cell, size)[i]).toBeCloseTo(next, 5);
    const found = kernel.shorts(state, size)[i] ?? 0;
    expect(Math.abs(found / LARGEST - sigmoid(gate(3)) * Math.tanh(next))).toBeLessThan(2e-5);
    expect(kernel.shorts(output, size)[i]).toBe(found);
  }
});

it('keeps the gates of an LSTM in their range whatever comes in', () => {
  const kernel = createKernel();
  const size = 4;
  const [recurrent, projected, cell, state, output] = [16, 16, 4, 2, 2].map((width) =>
    kernel.allocate(size * width),
  ) as [number, number, number, number, number];
  for (const extreme of [1e30, -1e30, 1e4, -1e4]) {
    kernel.floats(recurrent, 4 * size).fill(extreme);
    kernel.floats(cell, size).fill(Math.sign(extreme));
    kernel.lstmStep(recurrent, projected, cell, state, output, size);
    const open = extreme > 0;
    expect(kernel.floats(cell, size)[0]).toBeCloseTo(open ? 2 : 0, 5);
    const found = (kernel.shorts(state, size)[0] ?? 0) / LARGEST;
    expect(found).toBeCloseTo(open ? Math.tanh(2) : 0, 4);
  }
});

it('raises e to powers within the accuracy of a float', () => {
  const kernel = createKernel();
  const powers = Float32Array.from({ length: 1000 }, (_, i) => i / 8 - 80);
  const at = kernel.allocate(powers.length * 4);
  kernel.floats(at, powers.length).set(powers);
  kernel.exponentials(at, at, powers.length / 4);
  for (const [i, found] of kernel.floats(at, powers.length).entries()) {
    expect(Math.abs(found / Math.exp(powers[i] ?? 0) - 1)).toBeLessThan(1e-5);
  }
});

/** A row as multiples of its largest value divided by 32767, in single precision. */
function rounded(row: Float32Array): { readonly values: number[]; readonly scale: number } {
  const top = row.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const factor = top === 0 ? 0 : Math.fround(LARGEST / top);
  const values = Array.from(row, (value) => toWhole(Math.fround(value * factor)));
  return { values, scale: Math.fround(top / LARGEST) };
}

/** The nearest whole number, the even one of two. */
function toWhole(value: number): number {
  const low = Math.floor(value);
  if (value - low === 0.5) return low % 2 === 0 ? low : low + 1;
  return Math.round(value) + 0;
}

/** A small linear congruential generator: numbers from -1 to 1. */
function generator(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}
