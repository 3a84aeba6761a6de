// The network on onnxruntime-web, its WebAssembly backend with SIMD and one thread. The package is no
// dependency of this project: `npm install --no-save --ignore-scripts onnxruntime-web@1.30.0`.

import type { Network } from './network.ts';

/** Not a literal type, so that nothing looks the package up before it is asked for. */
const PACKAGE: string = 'onnxruntime-web';

interface OrtTensor {
  readonly data: Float32Array;
}

interface OrtSession {
  run(
    feeds: Readonly<Record<string, OrtTensor>>,
  ): Promise<Readonly<Record<string, OrtTensor | undefined>>>;
}

interface Ort {
  readonly env: { readonly wasm: { numThreads: number } };
  readonly Tensor: new (
    kind: 'float32' | 'int32',
    data: Float32Array | Int32Array,
    shape: readonly number[],
  ) => OrtTensor;
  readonly InferenceSession: {
    create(model: Uint8Array, options: object): Promise<OrtSession>;
  };
}

/** What the session needs to know of the network. */
export interface OnnxNetwork {
  readonly model: Uint8Array;
  readonly inputs: number;
  readonly outputs: number;
  /** The most sentences read side by side. */
  readonly sentences: number;
}

/** Sets the network up; undefined where the package is not installed. */
export async function createOnnxruntime(network: OnnxNetwork): Promise<Network | undefined> {
  const ort = (await import(PACKAGE).catch(() => undefined)) as Ort | undefined;
  if (ort === undefined) return undefined;
  ort.env.wasm.numThreads = 1;
  const session = await ort.InferenceSession.create(network.model, {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
  });
  return { run: (sentences) => readAll(ort, session, network, sentences) };
}

/** Sentences of about the same length go together: shorter ones are filled up. */
async function readAll(
  ort: Ort,
  session: OrtSession,
  network: OnnxNetwork,
  sentences: readonly Float32Array[],
): Promise<readonly Float32Array[]> {
  const results: Float32Array[] = sentences.map(() => new Float32Array(0));
  const order = [...sentences.entries()].sort(([, a], [, b]) => a.length - b.length);
  for (let from = 0; from < order.length; from += network.sentences) {
    const batch = order.slice(from, from + network.sentences);
    const scores = await readBatch(
      ort,
      session,
      network,
      batch.map(([, sentence]) => sentence),
    );
    for (const [at, [index]] of batch.entries()) results[index] = scores[at] ?? new Float32Array(0);
  }
  return results;
}

async function readBatch(
  { Tensor }: Ort,
  session: OrtSession,
  { inputs, outputs }: OnnxNetwork,
  sentences: readonly Float32Array[],
): Promise<readonly Float32Array[]> {
  const lengths = Int32Array.from(sentences, ({ length }) => length / inputs);
  const longest = Math.max(...lengths);
  const count = sentences.length;
  const words = new Float32Array(longest * count * inputs);
  for (const [index, sentence] of sentences.entries()) {
    for (let word = 0; word < (lengths[index] ?? 0); word += 1) {
      const vector = sentence.subarray(word * inputs, (word + 1) * inputs);
      words.set(vector, (word * count + index) * inputs);
    }
  }
  const { scores } = await session.run({
    words: new Tensor('float32', words, [longest, count, inputs]),
    lengths: new Tensor('int32', lengths, [count]),
  });
  const rows = scores?.data ?? new Float32Array(0);
  return sentences.map((_, index) => {
    const own = new Float32Array((lengths[index] ?? 0) * outputs);
    for (let word = 0; word < (lengths[index] ?? 0); word += 1) {
      const start = (word * count + index) * outputs;
      own.set(rows.subarray(start, start + outputs), word * outputs);
    }
    return own;
  });
}
