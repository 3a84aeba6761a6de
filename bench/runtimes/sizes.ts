// What a way of running the network weighs: lines of our own, what is installed, what must ship.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { ModelFile } from '../../src/language/model-file.ts';
import { matricesOf, networkWeights } from './network.ts';
import type { Way } from './ways.ts';

const ROOT = new URL('../../', import.meta.url);

/** Sizes in bytes, but for the lines. */
export interface WaySizes {
  readonly lines: number;
  /** The package and all that it depends on, unpacked. */
  readonly installed: number;
  /** Our code in one file without blanks, with what is loaded of the package; compressed. */
  readonly code: number;
  readonly weights: number;
}

/** Weighs one way. */
export async function sizesOf(way: Way, model: ModelFile): Promise<WaySizes> {
  const { name, files } = way.package ?? { name: undefined, files: [] };
  const shipped = files.map((file) => compressed(readFileSync(new URL(file, packageUrl(name)))));
  return {
    lines: way.files.flatMap(filesIn).reduce((sum, file) => sum + linesOf(file), 0),
    installed: name === undefined ? 0 : installedBytes(name),
    code: shipped.reduce((sum, size) => sum + size, compressed(await bundled(way.entry))),
    weights: compressed(way.weights?.(model) ?? int8Weights(model)),
  };
}

function compressed(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}

function filesIn(path: string): readonly string[] {
  const url = new URL(path, ROOT);
  if (!statSync(url).isDirectory()) return [path];
  return readdirSync(url).map((file) => `${path}/${file}`);
}

function linesOf(path: string): number {
  return readFileSync(new URL(path, ROOT), 'utf8').split('\n').length - 1;
}

/** Bytes of a package and of all packages below it, each counted once. */
function installedBytes(name: string): number {
  const names = new Set([name]);
  for (const found of names) {
    const text = readFileSync(new URL('package.json', packageUrl(found)), 'utf8');
    const { dependencies = {} } = JSON.parse(text) as { dependencies?: Record<string, string> };
    for (const below of Object.keys(dependencies)) names.add(below);
  }
  return [...names].reduce((sum, found) => sum + bytesIn(packageUrl(found)), 0);
}

function packageUrl(name = ''): URL {
  return new URL(`node_modules/${name}/`, ROOT);
}

function bytesIn(folder: URL): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(`${file.parentPath}/${file.name}`).size, 0);
}

/** A module and all that it imports of ours, in one file without blanks. */
async function bundled(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(ROOT),
    build: {
      write: false,
      minify: true,
      lib: { entry: fileURLToPath(new URL(entry, ROOT)), formats: ['es'], fileName: 'bundle' },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.map((output) => ('code' in output ? output.code : '')).join('');
}

/** The numbers of the network as they lie in reader.bin. */
function int8Weights(model: ModelFile): Uint8Array {
  const weights = networkWeights(model);
  const scales = matricesOf(weights).flatMap((matrix) => [...matrix.scales]);
  const biases = [...weights.layers.flat().map(({ bias }) => bias), weights.headsBias];
  const floats = Float32Array.from([...scales, ...biases.flatMap((bias) => [...bias])]);
  return Buffer.concat([
    new Uint8Array(floats.buffer),
    ...matricesOf(weights).map(({ values }) => new Uint8Array(values)),
  ]);
}
