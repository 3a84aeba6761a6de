/**
 * In: raw English text. Out: its sentences, tokens with lemma, tags and tree, and its names.
 *
 * Blocks of text are divided into words, words into sentences, and the sentences are read by
 * one network. The same text gives the same analysis on every machine: no clock, chance or locale.
 */
import { readFileSync } from 'node:fs';
import type { Span } from '../model/span.ts';
import { blocks } from './blocks.ts';
import { makeConsistent } from './consistency.ts';
import { createLemmatizer, type LemmaRules } from './lemmatize.ts';
import { mendTree } from './mended/mend-tree.ts';
import { readModelFile } from './model-file.ts';
import { createReader, type Reader } from './reader.ts';
import { splitSentences } from './split.ts';
import { tokenize } from './tokenize.ts';
import type { AnalyseOptions, Analysis, Name, Sentence, Token } from './types.ts';

interface Tools {
  readonly reader: Reader;
  readonly lemmatize: (word: string, xpos: string) => string;
}

let loaded: Tools | undefined;

/** The network and the lemma rules, read from disk once. */
function tools(): Tools {
  if (loaded === undefined) {
    const reader = createReader(
      readModelFile(readFileSync(new URL('./models/reader.bin', import.meta.url))),
    );
    const rules = JSON.parse(
      readFileSync(new URL('./models/lemmas.json', import.meta.url), 'utf8'),
    ) as LemmaRules;
    loaded = { reader, lemmatize: createLemmatizer(rules, reader.known) };
  }
  return loaded;
}

/** Numbers in the vector of a word. */
export const WORD_WIDTH = 100;

/** Adds the vector of a word to the head of `target`: words of like use have like vectors. */
export function writeWordVector(word: string, target: Float32Array): void {
  tools().reader.writeWord(word, target);
}

/**
 * Analyses an English text. Any string is allowed; the time taken is linear in its length.
 * @param text offsets of the result are UTF-16 positions in it
 * @param options sentence breaks known from the layout, and parts to leave out
 */
export function analyse(text: string, options: AnalyseOptions = {}): Analysis {
  const { reader, lemmatize } = tools();
  const spansOf = sentenceSpans(text, options);
  const wordsOf = spansOf.map((spans) => spans.map(({ start, end }) => text.slice(start, end)));
  const read = reader.read(wordsOf).map((reading, index) => {
    const words = wordsOf[index] ?? [];
    const spans = spansOf[index] ?? [];
    return { ...reading, ...mendTree({ ...reading, words }), spans, words };
  });
  const consistent = makeConsistent(read);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const names: Name[] = [];
  for (const [index, { spans, words, upos, xpos, heads, deprels }] of read.entries()) {
    const firstToken = tokens.length;
    for (const [at, { start, end }] of spans.entries()) {
      const tag = xpos[at] ?? 'FW';
      const head = heads[at] ?? -1;
      tokens.push({
        start,
        end,
        lemma: lemmatize(words[at] ?? '', tag),
        upos: upos[at] ?? 'X',
        xpos: tag,
        head: head < 0 ? -1 : firstToken + head,
        deprel: deprels[at] ?? 'dep',
      });
    }
    sentences.push({ ...range(spans, 0, spans.length), firstToken, endToken: tokens.length });
    for (const { first, end, type, confidence } of consistent[index] ?? []) {
      names.push({ ...range(spans, first, end), type, confidence });
    }
  }
  return { sentences, tokens, names };
}

/** The tokens of each sentence. */
function sentenceSpans(text: string, options: AnalyseOptions): readonly (readonly Span[])[] {
  return blocks(text, options).flatMap((block) => {
    const spans = tokenize(text, block.start, block.end);
    const ends = splitSentences(text, spans);
    return ends.map((end, at) => spans.slice(ends[at - 1] ?? 0, end));
  });
}

/** The span from the first of some tokens to the last. */
function range(spans: readonly Span[], first: number, end: number): Span {
  return { start: spans[first]?.start ?? 0, end: spans[end - 1]?.end ?? 0 };
}
