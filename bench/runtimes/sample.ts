// Out: the network of the product, and the word vectors of the sentences of some invented articles.

import { readFileSync } from 'node:fs';
import { createEmbedder } from '../../src/language/embed.ts';
import { analyse } from '../../src/language/index.ts';
import { type ModelFile, readModelFile } from '../../src/language/model-file.ts';
import { inventArticles } from '../articles.ts';

const ARTICLES = 50;
const MODEL = new URL('../../src/language/models/reader.bin', import.meta.url);

/** Reads the model that the product ships. */
export function shippedModel(): ModelFile {
  return readModelFile(readFileSync(MODEL));
}

/** The vectors of the words of each sentence, one word after another. */
export function sampleSentences(model: ModelFile): readonly Float32Array[] {
  const { width, places, embed } = createEmbedder(model);
  return sampleWords().map((words) => {
    const placesOf = places(words);
    const vectors = new Float32Array(words.length * width);
    for (const [at, word] of words.entries()) {
      embed(word, placesOf[at] ?? [], vectors.subarray(at * width, (at + 1) * width));
    }
    return vectors;
  });
}

function sampleWords(): readonly (readonly string[])[] {
  return inventArticles(ARTICLES).flatMap(({ text }) => {
    const { sentences, tokens } = analyse(text);
    return sentences.map(({ firstToken, endToken }) =>
      tokens.slice(firstToken, endToken).map(({ start, end }) => text.slice(start, end)),
    );
  });
}
