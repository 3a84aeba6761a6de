// In: sentences read alone and in batches. Out: whether their readings are the same bits.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readModelFile } from '../../src/language/model-file.ts';
import { createReader } from '../../src/language/reader.ts';
import { randomModelFile } from './random-model.ts';

const model = readModelFile(
  readFileSync(new URL('../../src/language/models/reader.bin', import.meta.url)),
);
const reader = createReader(model);

const SENTENCES: readonly (readonly string[])[] = [
  'William Burns met David Barnea in Cairo on Tuesday .',
  'Talks went on .',
  'No .',
  'Twelve fighters were killed by Israeli soldiers in Rafah , the agency said on Monday .',
  'New York officials and the Prime Minister of Norway , Jonas Gahr Støre , denied it .',
  'zzqx-blorf 4711 ☂ Ünïcode',
  Array.from({ length: 12 }, () => 'The envoy , who had come from Oslo ,').join(' '),
].map((sentence) => sentence.split(' '));

/** The readings of sentences one by one, by a reader that has kept nothing. */
const ALONE = SENTENCES.map((sentence) => createReader(model).read([sentence])[0]);

it('reads a sentence alike alone and in any batch', () => {
  const picks = fc.array(fc.nat({ max: SENTENCES.length - 1 }), { maxLength: 24 });
  fc.assert(
    fc.property(picks, (indices) => {
      const readings = reader.read(indices.map((index) => SENTENCES[index] ?? []));
      expect(readings).toEqual(indices.map((index) => ALONE[index]));
    }),
    { numRuns: 40 },
  );
});

it('reads alike after so many words that what was kept is gone', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const invented = Array.from({ length: 9_000 }, (_, i) =>
    [i % 26, Math.floor(i / 26) % 26, Math.floor(i / 676)].map((at) => letters[at]).join(''),
  );
  for (let at = 0; at < invented.length; at += 100) reader.read([invented.slice(at, at + 100)]);
  expect(reader.read(SENTENCES)).toEqual(ALONE);
});

it('gives no readings of no sentences, and an empty one of an empty sentence', () => {
  expect(reader.read([])).toEqual([]);
  const [before, empty, after] = reader.read([SENTENCES[1] ?? [], [], SENTENCES[2] ?? []]);
  expect(empty).toMatchObject({ upos: [], deprels: [], names: [] });
  expect([before, after]).toEqual([ALONE[1], ALONE[2]]);
});

it.each([
  { words: 40, vector: 20, hidden: 24, arc: 40, relation: 24, name: 16 },
  { words: 7, vector: 101, hidden: 200, arc: 128, relation: 96, name: 64 },
])('takes a network of other sizes: $hidden units, vectors of $vector', (sizes) => {
  const other = readModelFile(randomModelFile(sizes));
  const together = createReader(other).read(SENTENCES);
  expect(SENTENCES.map((sentence) => createReader(other).read([sentence])[0])).toEqual(together);
  for (const [index, { upos, heads }] of together.entries()) {
    expect(upos).toHaveLength(SENTENCES[index]?.length ?? 0);
    expect([...heads].filter((head) => head === -1)).toHaveLength(1);
  }
});

it.each([
  ['a state', { hidden: 20 }],
  ['an input of a layer', { name: 12 }],
])('refuses a network in which the size of %s is not a multiple of eight', (_, wrong) => {
  const sizes = { words: 4, vector: 20, hidden: 24, arc: 40, relation: 24, name: 16, ...wrong };
  const other = readModelFile(randomModelFile(sizes));
  expect(() => createReader(other)).toThrow('multiple of');
});
