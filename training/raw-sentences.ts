/**
 * In: files of running text as JSON lines `{ source, text }`. Out, on standard output: their sentences as
 * `{ source, words, spans: null }`, cut by the run-time tokenizer, up to a number of words.
 *
 * Documents are taken in the order of the hash of their text, those of the sources named first before all
 * others, so that the choice does not depend on the order of the files.
 * Run: `tsx training/raw-sentences.ts WORDS PREFERRED,... FILE...`.
 */
import { readFileSync } from 'node:fs';
import { blocks } from '../src/language/blocks.ts';
import { splitSentences } from '../src/language/split.ts';
import { tokenize } from '../src/language/tokenize.ts';
import { hashOf } from '../src/model/index.ts';

interface RawDocument {
  readonly source: string;
  readonly text: string;
}

const SHORTEST = 4;
const LONGEST = 90;
const LONGEST_DOCUMENT = 12_000;

const [most, preferred = '', ...files] = process.argv.slice(2);
if (most === undefined || files.length === 0) {
  throw new Error('usage: raw-sentences.ts WORDS PREFERRED,... FILE...');
}
const wanted = preferred.split(',').filter((name) => name !== '');
const rank = ({ source }: RawDocument) => (wanted.some((name) => source.startsWith(name)) ? 0 : 1);
const documents = files
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as RawDocument)
  .map((document) => ({ document, key: `${rank(document)}${hashOf(document.text)}` }))
  .toSorted((a, b) => (a.key < b.key ? -1 : 1));

let words = 0;
for (const { document } of documents) {
  if (words >= Number(most)) break;
  words += emit(document.text.slice(0, LONGEST_DOCUMENT));
}

function emit(text: string): number {
  let count = 0;
  for (const block of blocks(text)) {
    const tokens = tokenize(text, block.start, block.end);
    let first = 0;
    for (const end of splitSentences(text, tokens)) {
      const sentence = tokens.slice(first, end).map((token) => text.slice(token.start, token.end));
      first = end;
      if (sentence.length < SHORTEST || sentence.length > LONGEST) continue;
      count += sentence.length;
      console.log(JSON.stringify({ source: 'raw', words: sentence, spans: null }));
    }
  }
  return count;
}
