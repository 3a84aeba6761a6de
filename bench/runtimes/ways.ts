// The ways of running the network that are measured.

import type { ModelFile } from '../../src/language/model-file.ts';
import { createKernelNetwork } from './kernel.ts';
import { type Network, networkWeights } from './network.ts';
import { onnxModel } from './onnx-model.ts';
import { createOnnxruntime } from './onnxruntime.ts';
import { createTypedArrays } from './typed-arrays.ts';

/** Loads a network; undefined where what it needs is not installed. */
type Load = () => Promise<Network | undefined>;

/** One way, and what has to be kept and shipped for it. */
export interface Way {
  readonly name: string;
  /** Our own source files, from the root of the project; a folder stands for all files in it. */
  readonly files: readonly string[];
  /** What a bundle of our code starts from. */
  readonly entry: string;
  /** A package that it needs, and the files of it that are loaded when it runs. */
  readonly package?: { readonly name: string; readonly files: readonly string[] };
  /** The file of weights, where it is not reader.bin. */
  readonly weights?: (model: ModelFile) => Uint8Array;
  /** Does what can be done before the time of loading is taken. */
  prepare(model: ModelFile): Load;
}

/** Sentences side by side; other numbers have not been measured. */
const ONNX_SENTENCES = 8;

const ONNX_FILES = ['onnxruntime.ts', 'onnx-model.ts', 'onnx-file.ts', 'network.ts'];
const ONNX_PACKAGE = {
  name: 'onnxruntime-web',
  files: [
    'dist/ort.node.min.mjs',
    'dist/ort-wasm-simd-threaded.mjs',
    'dist/ort-wasm-simd-threaded.wasm',
  ],
};

/** All ways, the plainest first. */
export const WAYS: readonly Way[] = [
  {
    name: 'typed arrays',
    files: ['bench/runtimes/typed-arrays.ts', 'src/language/lanes.ts'],
    entry: 'bench/runtimes/typed-arrays.ts',
    prepare: (model) => async () => createTypedArrays(networkWeights(model), Float32Array),
  },
  {
    name: 'own WebAssembly kernel',
    files: ['kernel', 'lstm.ts', 'affine.ts', 'lanes.ts'].map((file) => `src/language/${file}`),
    entry: 'bench/runtimes/kernel.ts',
    prepare: (model) => async () => createKernelNetwork(model),
  },
  onnxWay('onnxruntime-web, floats', 'float'),
  onnxWay('onnxruntime-web, int8', 'int8'),
];

function onnxWay(name: string, kind: 'float' | 'int8'): Way {
  const weights = (model: ModelFile): Uint8Array => onnxModel(networkWeights(model), kind);
  return {
    name,
    files: ONNX_FILES.map((file) => `bench/runtimes/${file}`),
    entry: 'bench/runtimes/onnxruntime.ts',
    package: ONNX_PACKAGE,
    weights,
    prepare: (file) => {
      const { inputs, heads } = networkWeights(file);
      const model = weights(file);
      return () =>
        createOnnxruntime({ model, inputs, outputs: heads.rows, sentences: ONNX_SENTENCES });
    },
  };
}
