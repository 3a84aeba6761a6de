/**
 * In: the data folder. Out, on standard output: one gap between two words a line, `1` or `0` for
 * whether a sentence ends there and the features of the gap, divided by tabs.
 *
 * The treebanks say where sentences end. Their texts are put together again: a blank line between
 * paragraphs, a space between the sentences of one. Edited prose without marked sentences adds what
 * is nearly certain in it: a full stop before a word such as "The" ends a sentence, a word without a
 * sign before a capital does not.
 * Run: `tsx training/boundary-examples.ts DATA`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocks } from '../src/language/blocks.ts';
import { readGaps } from '../src/language/boundary-features.ts';
import { tokenize } from '../src/language/tokenize.ts';

interface Document {
  readonly text: string;
  /** Offsets at which sentences end. */
  readonly ends: ReadonlySet<number>;
}

/** The documents of a treebank as running text. */
function documents(path: string): readonly Document[] {
  const result: Document[] = [];
  let text = '';
  let ends = new Set<number>();
  let space = '';
  const flush = (): void => {
    if (text !== '') result.push({ text, ends });
    text = '';
    ends = new Set();
  };
  for (const sentence of readFileSync(path, 'utf8').split('\n\n')) {
    const own = /^# text = (.*)$/m.exec(sentence)?.[1];
    if (own === undefined) continue;
    if (/^# newdoc/m.test(sentence)) flush();
    else text += /^# newpar/m.test(sentence) ? '\n\n' : space;
    text += own;
    ends.add(text.length);
    space = endsTight(sentence) ? '' : ' ';
  }
  flush();
  return result;
}

/** Whether the last word of a sentence, or the written word it is part of, has no space after it. */
function endsTight(sentence: string): boolean {
  const rows = sentence
    .trimEnd()
    .split('\n')
    .filter((row) => /^\d+(?:-\d+)?\t/.test(row));
  const last = rows.at(-1) ?? '';
  const number = last.split('\t', 1)[0] ?? '';
  const written = rows.find((row) => row.split('\t', 1)[0]?.endsWith(`-${number}`)) ?? last;
  return written.includes('SpaceAfter=No');
}

function emit({ text, ends }: Document): void {
  for (const block of blocks(text)) {
    const tokens = tokenize(text, block.start, block.end);
    const gaps = readGaps(text, tokens);
    let first = 0;
    for (let at = 1; at < tokens.length; at += 1) {
      const isEnd = ends.has(tokens[at - 1]?.end ?? -1);
      if (gaps.isCandidate(at)) write(isEnd ? 1 : 0, gaps.features(at, first));
      if (isEnd) first = at;
    }
  }
}

function write(label: 0 | 1, features: readonly string[]): void {
  console.log(`${label}\t${features.join('\t')}`);
}

/** Writes the gaps of a text of which only some are certain. */
function emitProse(text: string): void {
  for (const block of blocks(text)) {
    const tokens = tokenize(text, block.start, block.end);
    const gaps = readGaps(text, tokens);
    const words = tokens.map((token) => text.slice(token.start, token.end));
    let first = 0;
    for (let at = 1; at < tokens.length; at += 1) {
      const label = gaps.isCandidate(at) ? certainLabel(words, at) : undefined;
      // Every other one is enough: the treebanks must not drown.
      if (label !== undefined && at % 2 === 0) write(label, gaps.features(at, first));
      if (label === 1) first = at;
    }
  }
}

const COMMON_STARTER = /^(?:The|He|She|It|They|In|On|His|Her|This|We|But|At|However|After)$/;

/** 1 after a full stop before a word that begins sentences, 0 inside one, undefined if unsure. */
function certainLabel(words: readonly string[], at: number): 0 | 1 | undefined {
  const [before = '', last = '', next = ''] = words.slice(Math.max(0, at - 2), at + 1);
  if (at < 2) return undefined;
  const closed = last === '"' || last === '”';
  const sign = closed ? before : last;
  if (sign === '.' && COMMON_STARTER.test(next)) return 1;
  const isPlain = /^[\p{L}\p{N}'’-]+$|^[,:)]$/u;
  return isPlain.test(last) && isPlain.test(before) && /^[\p{Lu}\p{N}("“]/u.test(next)
    ? 0
    : undefined;
}

const TREEBANKS = ['ud/en_ewt.train.conllu', 'ud/en_gum_open.train.conllu'];
const PROSE = [
  'wikigold',
  'crossner-politics.train',
  'knowledgenet.train',
  'gap.validation',
  'redocred.dev',
];

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: boundary-examples.ts DATA-FOLDER');
for (const path of TREEBANKS) {
  for (const document of documents(join(folder, path))) emit(document);
}
for (const source of PROSE) {
  for (const line of readFileSync(join(folder, `${source}.jsonl`), 'utf8').split('\n')) {
    if (line !== '') emitProse((JSON.parse(line) as { readonly text: string }).text);
  }
}
