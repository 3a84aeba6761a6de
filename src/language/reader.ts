/**
 * In: the words of one sentence. Out: their tags, heads, relations and names.
 *
 * A two-layer bidirectional LSTM with one head for each task; training/model.py is the same network
 * in PyTorch.
 * @source Dozat and Manning 2017, https://arxiv.org/abs/1611.01734
 */
import { type Affine, createAffine } from './affine.ts';
import { createCrf, decodeNames, type NameRange } from './crf.ts';
import { createEmbedder } from './embed.ts';
import { createKernel } from './kernel/kernel.ts';
import { createLstm } from './lstm.ts';
import type { ModelFile } from './model-file.ts';
import { decodeTree } from './tree.ts';

/** What the network says about a sentence, one entry a word. */
export interface Reading {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Index of the head word in the sentence, or -1. */
  readonly heads: Int32Array;
  readonly deprels: readonly string[];
  readonly names: readonly NameRange[];
}

/** Reads sentences; `known` tells whether a word in lower case is in the vocabulary. */
export interface Reader {
  read(words: readonly string[]): Reading;
  known(word: string): boolean;
}

/** Columns of the joint output layer, in its order. */
type Part = 'upos' | 'xpos' | 'arcHead' | 'arc' | 'relationHead' | 'relation' | 'name';

interface Layer {
  readonly start: number;
  readonly width: number;
}

/** The outputs of the joint layer for one sentence. */
interface Heads {
  readonly values: Float32Array;
  readonly stride: number;
  readonly count: number;
}

/** Sets the network up from a model file. @throws Error if a tensor is missing */
export function createReader(model: ModelFile): Reader {
  const kernel = createKernel();
  const embedder = createEmbedder(model);
  const layers = [createLstm(kernel, model, 'lstm1'), createLstm(kernel, model, 'lstm2')];
  const heads = createAffine(kernel, model, 'heads');
  const arc = createAffine(kernel, model, 'arc');
  const relation = createAffine(kernel, model, 'relation');
  const name = createAffine(kernel, model, 'name');
  const rootArc = model.vector('root.arc');
  const rootRelation = model.vector('root.relation');
  const crf = createCrf(model.nameTags, model.vector('name.transition'));
  const widths: readonly (readonly [Part, number])[] = [
    ['upos', model.upos.length],
    ['xpos', model.xpos.length],
    ['arcHead', arc.inputs],
    ['arc', arc.inputs],
    ['relationHead', relation.inputs],
    ['relation', relation.inputs],
    ['name', name.inputs],
  ];
  const parts = layout(widths);

  return {
    known: embedder.known,
    read: (words) => {
      const count = words.length;
      let states = embedder.embed(words);
      for (const layer of layers) states = layer.run(states, count);
      const joint: Heads = { values: heads.apply(states, count), stride: heads.stride, count };
      const tree = decodeTree(arcScores(joint, parts, arc, rootArc), count);
      const hidden = rectified(joint, parts.name);
      return {
        upos: argmax(joint, parts.upos).map((tag) => model.upos[tag] ?? 'X'),
        xpos: argmax(joint, parts.xpos).map((tag) => model.xpos[tag] ?? 'FW'),
        heads: tree,
        deprels: relationLabels(joint, parts, relation, rootRelation, tree, model.deprels),
        names: decodeNames(crf, name.apply(hidden, count), name.stride, count),
      };
    },
  };
}

function layout(widths: readonly (readonly [Part, number])[]): Readonly<Record<Part, Layer>> {
  let start = 0;
  const entries = widths.map(([part, width]) => {
    const layer: Layer = { start, width };
    start += width;
    return [part, layer] as const;
  });
  return Object.fromEntries(entries) as Record<Part, Layer>;
}

/** The columns of one part, negative values set to zero. */
function rectified({ values, stride, count }: Heads, { start, width }: Layer): Float32Array {
  const result = new Float32Array(count * width);
  for (let word = 0; word < count; word += 1) {
    for (let i = 0; i < width; i += 1) {
      result[word * width + i] = Math.max(0, values[word * stride + start + i] as number);
    }
  }
  return result;
}

function argmax({ values, stride, count }: Heads, { start, width }: Layer): readonly number[] {
  return Array.from({ length: count }, (_, word) => best(values, word * stride + start, width));
}

function best(values: Float32Array, start: number, width: number): number {
  let top = 0;
  for (let i = 1; i < width; i += 1) {
    if ((values[start + i] as number) > (values[start + top] as number)) top = i;
  }
  return top;
}

/** Scores of every head, the root first, for every word: `count * (count + 1)` numbers. */
function arcScores(
  joint: Heads,
  parts: Readonly<Record<Part, Layer>>,
  arc: Affine,
  root: Float32Array,
): Float32Array {
  const { count } = joint;
  const { width } = parts.arc;
  const dependents = arc.apply(rectified(joint, parts.arc), count);
  const heads = new Float32Array((count + 1) * width);
  heads.set(root);
  heads.set(rectified(joint, parts.arcHead), width);
  const scores = new Float32Array(count * (count + 1));
  for (let word = 0; word < count; word += 1) {
    for (let head = 0; head <= count; head += 1) {
      const score = dot(dependents, word * arc.stride, heads, head * width, width);
      scores[word * (count + 1) + head] = score;
    }
  }
  return scores;
}

/** Product of two rows, in four sums for speed; `width` is a multiple of four. */
function dot(a: Float32Array, atA: number, b: Float32Array, atB: number, width: number): number {
  let [s0, s1, s2, s3] = [0, 0, 0, 0];
  for (let i = 0; i < width; i += 4) {
    s0 += (a[atA + i] as number) * (b[atB + i] as number);
    s1 += (a[atA + i + 1] as number) * (b[atB + i + 1] as number);
    s2 += (a[atA + i + 2] as number) * (b[atB + i + 2] as number);
    s3 += (a[atA + i + 3] as number) * (b[atB + i + 3] as number);
  }
  return s0 + s1 + (s2 + s3);
}

function relationLabels(
  { values, stride, count }: Heads,
  parts: Readonly<Record<Part, Layer>>,
  relation: Affine,
  root: Float32Array,
  tree: Int32Array,
  labels: readonly string[],
): readonly string[] {
  const { width } = parts.relation;
  const hidden = new Float32Array(count * width);
  for (let word = 0; word < count; word += 1) {
    const head = tree[word] as number;
    for (let i = 0; i < width; i += 1) {
      const own = values[word * stride + parts.relation.start + i] as number;
      const above = head < 0 ? root[i] : values[head * stride + parts.relationHead.start + i];
      hidden[word * width + i] = Math.max(0, own + (above as number));
    }
  }
  const scores = relation.apply(hidden, count);
  return Array.from(tree, (head, word) => {
    if (head < 0) return 'root';
    const label = labels[best(scores, word * relation.stride, labels.length)] ?? 'dep';
    return label === 'root' ? 'dep' : label;
  });
}
