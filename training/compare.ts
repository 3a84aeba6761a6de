/**
 * In: the data folder. Out, on standard output: what the run-time reader says about the sentences of
 * a development treebank, one a line, for compare.py. Run: `tsx training/compare.ts DATA`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readModelFile } from '../src/language/model-file.ts';
import { createReader } from '../src/language/reader.ts';

const SENTENCES = 600;

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: compare.ts DATA-FOLDER');
const file = new URL('../src/language/models/reader.bin', import.meta.url);
const reader = createReader(readModelFile(readFileSync(file)));
const text = readFileSync(join(folder, 'ud', 'en_ewt.dev.conllu'), 'utf8');
const sentences = text
  .split('\n\n')
  .slice(0, SENTENCES)
  .map((block) => block.split('\n').filter((line) => /^\d+\t/.test(line)))
  .map((lines) => lines.map((line) => line.split('\t')[1] ?? ''))
  .filter((words) => words.length > 0);
for (const [index, reading] of reader.read(sentences).entries()) {
  const words = sentences[index];
  console.log(JSON.stringify({ words, ...reading, heads: [...reading.heads] }));
}
