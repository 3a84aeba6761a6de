/**
 * In: the words of some sentences. Out: their tags, heads, relations and names.
 *
 * A two-layer bidirectional LSTM with one head for each task; training/model.py is the same network
 * in PyTorch. Sentences are read in batches for speed; every product is exact or of one row alone,
 * so that a sentence has the same reading in any batch.
 * @source Dozat and Manning 2017, https://arxiv.org/abs/1611.01734
 */
import { createAffine } from './affine.ts';
import { createArcScorer } from './arcs.ts';
import type { NameRange } from './crf.ts';
import { createEmbedder } from './embed.ts';
import { createEncoder } from './encoder.ts';
import { asClauses } from './finite/as-clauses.ts';
import { tellInPast } from './finite/finite-reading.ts';
import { lostVerbs } from './finite/lost-verbs.ts';
import { type LostVerb, sidesOf } from './finite/sentence.ts';
import { createJoint } from './joint.ts';
import { createKernel, type Kernel, type PackedRows } from './kernel/kernel.ts';
import { type Lanes, shareOut } from './lanes.ts';
import type { ModelFile } from './model-file.ts';
import { createNameFinder } from './names.ts';
import { createRelationLabeller } from './relations.ts';
import { MAX_SENTENCE_TOKENS } from './split.ts';
import { decodeTree } from './tree.ts';

/** The most words read at a time; at least the longest sentence. */
const BATCH = Math.max(256, MAX_SENTENCE_TOKENS);

/** What the network says about a sentence, one entry a word. */
export interface Reading {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Index of the head word in the sentence, or -1. */
  readonly heads: Int32Array;
  readonly deprels: readonly string[];
  readonly names: readonly NameRange[];
}

type Words = readonly string[];

/** Reads sentences; `known` tells whether a word in lower case is in the vocabulary. */
export interface Reader {
  /** The readings of sentences of at most `MAX_SENTENCE_TOKENS` words. */
  read(sentences: readonly Words[]): readonly Reading[];
  known(word: string): boolean;
  /** Adds the vector of a known word to the head of `target`. */
  writeWord(word: string, target: Float32Array): void;
}

/** Sets the network up from a model file. @throws Error if a tensor is missing */
export function createReader(model: ModelFile): Reader {
  const kernel = createKernel();
  const embedder = createEmbedder(model);
  const encoder = createEncoder(kernel, model, embedder, BATCH);
  const decode = createDecoder(kernel, model, encoder.states);
  return {
    known: embedder.known,
    writeWord: embedder.writeWord,
    read: (sentences) =>
      batches(sentences).flatMap((batch) => {
        const lanes = shareOut(batch.map((words) => words.length));
        encoder.run(batch, lanes);
        return decode(lanes, batch);
      }),
  };
}

/** Divides sentences into runs of at most `BATCH` words. */
function batches(sentences: readonly Words[]): readonly (readonly Words[])[] {
  const result: Words[][] = [];
  let open: Words[] = [];
  let size = BATCH;
  for (const words of sentences) {
    if (size + words.length > BATCH) {
      open = [];
      result.push(open);
      size = 0;
    }
    open.push(words);
    size += words.length;
  }
  return result;
}

/** Makes what reads the states of a batch: the heads of the network, one for each task. */
function createDecoder(
  kernel: Kernel,
  model: ModelFile,
  states: PackedRows,
): (lanes: Lanes, sentences: readonly Words[]) => readonly Reading[] {
  const arcs = createArcScorer(kernel, model, BATCH);
  const relations = createRelationLabeller(kernel, model, BATCH);
  const names = createNameFinder(kernel, model, BATCH);
  const layer = createAffine(kernel, model, 'heads', { batch: BATCH, rows: states });
  const joint = createJoint(layer, [
    ['upos', model.upos.length],
    ['xpos', model.xpos.length],
    ['arcHead', arcs.width],
    ['arc', arcs.width],
    ['relationHead', relations.width],
    ['relation', relations.width],
    ['name', names.width],
  ]);
  return ({ rows: count, rowsOf }, sentences) => {
    const values = layer.run(count);
    arcs.prepare(joint, count);
    names.prepare(joint, count);
    const tags = rowsOf.map((rows) =>
      joint.best(values, rows, 'xpos').map((tag) => model.xpos[tag] ?? 'FW'),
    );
    const trees = rowsOf.map((rows, at) =>
      treeOf(arcs.score(joint, rows), sentences[at] ?? [], tags[at] ?? []),
    );
    const headRows = new Int32Array(count);
    for (const [sentence, rows] of rowsOf.entries()) {
      for (const [word, row] of rows.entries()) {
        const head = trees[sentence]?.heads[word] ?? -1;
        headRows[row] = head < 0 ? -1 : (rows[head] as number);
      }
    }
    const labels = relations.label(joint, headRows);
    return rowsOf.map((rows, at) => {
      const { heads = new Int32Array(0), finite = [] } = trees[at] ?? {};
      const reading = {
        words: sentences[at] ?? [],
        upos: joint.best(values, rows, 'upos').map((tag) => model.upos[tag] ?? 'X'),
        xpos: tags[at] ?? [],
        heads,
        deprels: Array.from(rows, (row) => labels[row] ?? 'dep'),
        names: names.find(rows),
      };
      tellInPast(reading, finite);
      return reading;
    });
  };
}

/** A tree, and the verbs that have a tense of their own though their tags tell none. */
interface FiniteTree {
  readonly heads: Int32Array;
  readonly finite: readonly LostVerb[];
}

/** The best tree; where it has lost verbs, the best one of those in which each is a clause. */
function treeOf(scores: Float32Array, words: Words, xpos: readonly string[]): FiniteTree {
  const heads = decodeTree(scores, words.length);
  const lost = lostVerbs({ words, xpos, heads });
  if (lost.length === 0) return { heads, finite: [] };
  const anew = decodeTree(asClauses(scores, { words, xpos, heads }, lost), words.length);
  const isClause = (verb: LostVerb) => sidesOf({ words, xpos, heads: anew }, verb) !== undefined;
  return lost.every(isClause) ? { heads: anew, finite: lost } : { heads, finite: [] };
}
