// In: sizes of a network. Out: a model file with such a network of random weights.
import { AFFIX_BUCKETS, NGRAM_BUCKETS, SHAPE_BUCKETS } from '../../src/language/features.ts';

/** Sizes that a training may choose. */
export interface Sizes {
  readonly words: number;
  readonly vector: number;
  readonly hidden: number;
  readonly arc: number;
  readonly relation: number;
  readonly name: number;
}

const LABELS = {
  upos: ['NOUN', 'VERB', 'PUNCT'],
  xpos: ['NN', 'VBD', '.', 'NNP', 'DT'],
  deprels: ['root', 'nsubj', 'obj', 'dep'],
  nameTags: ['O', ...['PER', 'ORG'].flatMap((type) => [...'BIES'].map((at) => `${at}-${type}`))],
};
const AFFIX_WIDTHS = { prefix: 24, suffix: 32, ngram: 48, shape: 16, place: 8 };

/** The bytes of a model file, the same for the same sizes. */
export function randomModelFile(sizes: Sizes): Uint8Array {
  const draw = generator(sizes.hidden);
  const blocks: Uint8Array[] = [];
  const tensors: { name: string; shape: readonly number[]; offset: number }[] = [];
  let offset = 0;
  for (const [name, shape] of shapes(sizes)) {
    const [rows, columns] = shape;
    const floats = Float32Array.from({ length: rows }, () =>
      columns === undefined ? draw() / 2 : 1 / (40 * Math.sqrt(columns)),
    );
    const values = Int8Array.from({ length: rows * (columns ?? 0) }, () => draw() * 127);
    const block = new Uint8Array(Math.ceil((4 * rows + values.length) / 4) * 4);
    block.set(new Uint8Array(floats.buffer));
    block.set(new Uint8Array(values.buffer), 4 * rows);
    tensors.push({ name, shape: shape.filter((size) => size !== undefined), offset });
    blocks.push(block);
    offset += block.length;
  }
  const words = Array.from({ length: sizes.words }, (_, i) => `w${i.toString(36)}`);
  const places = { countries: 'norway\nnew zealand', cities: 'oslo' };
  const header = { labels: LABELS, places, words: words.join('\n'), tensors };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const padded = Math.ceil(text.length / 4) * 4;
  const file = new Uint8Array(8 + padded + offset).fill(32, 8, 8 + padded);
  file.set(new TextEncoder().encode('RPT1'));
  new DataView(file.buffer).setUint32(4, padded, true);
  file.set(text, 8);
  let at = 8 + padded;
  for (const block of blocks) {
    file.set(block, at);
    at += block.length;
  }
  return file;
}

type Shape = readonly [number] | readonly [number, number];

/** The tensors of a model file, those of one number vectors. */
function shapes(sizes: Sizes): readonly (readonly [string, Shape])[] {
  const { hidden, arc, relation, name } = sizes;
  const width = sizes.vector + Object.values(AFFIX_WIDTHS).reduce((sum, size) => sum + size, 0);
  const { upos, xpos, deprels, nameTags } = LABELS;
  const heads = upos.length + xpos.length + 2 * arc + 2 * relation + name;
  const lstm = ([layer, inputs]: readonly [string, number]): readonly (readonly [
    string,
    Shape,
  ])[] =>
    ['forward', 'backward'].flatMap((side): readonly (readonly [string, Shape])[] => [
      [`${layer}.${side}.input`, [4 * hidden, inputs]],
      [`${layer}.${side}.recurrent`, [4 * hidden, hidden]],
      [`${layer}.${side}.bias`, [4 * hidden]],
    ]);
  return [
    ['word', [sizes.words + 2, sizes.vector]],
    ['prefix', [AFFIX_BUCKETS, AFFIX_WIDTHS.prefix]],
    ['suffix', [AFFIX_BUCKETS, AFFIX_WIDTHS.suffix]],
    ['ngram', [NGRAM_BUCKETS, AFFIX_WIDTHS.ngram]],
    ['shape', [SHAPE_BUCKETS, AFFIX_WIDTHS.shape]],
    ['place', [5, AFFIX_WIDTHS.place]],
    ...lstm(['lstm1', width]),
    ...lstm(['lstm2', 2 * hidden]),
    ['heads', [heads, 2 * hidden]],
    ['heads.bias', [heads]],
    ['arc', [arc, arc]],
    ['arc.bias', [arc]],
    ['root.arc', [arc]],
    ['root.relation', [relation]],
    ['relation', [deprels.length, relation]],
    ['relation.bias', [deprels.length]],
    ['name', [nameTags.length, name]],
    ['name.bias', [nameTags.length]],
    ['name.transition', [nameTags.length ** 2]],
  ];
}

/** A small linear congruential generator: numbers from -1 to 1. */
function generator(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}
