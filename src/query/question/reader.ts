// What every part of the question reader shares: the words, the names, and whether a name that is not
// known may stand where a name is needed (so that the error can name it).

import type { NodeId, QuerySource } from '../source.ts';
import type { SentenceReader } from './by-reading/sentence-reader.ts';
import type { NameIndex, NameMatch } from './names.ts';
import type { Word } from './words.ts';

/** The question being read. */
export interface Reader {
  readonly words: readonly Word[];
  /** The question as written; the places of its words are places in it. */
  readonly text: string;
  readonly names: NameIndex;
  readonly source: QuerySource;
  /** Whether unknown words may be taken for a name. */
  readonly lenient: boolean;
  /** Whether to leave out readings that take long. */
  readonly quick?: boolean;
  /** Reads a sentence as those of articles are read. */
  readonly readSentence?: SentenceReader;
  /** What a name at a place in the text was said to mean. */
  readonly choices?: ReadonlyMap<number, NodeId>;
  /** What pronouns may stand for: names of the question before. */
  readonly antecedents?: readonly NameMatch[];
}

/** Something read, and the index of the word after it. */
export interface Taken<T> {
  readonly value: T;
  readonly end: number;
}

/** The folded word at an index; empty beyond the end. */
export function wordAt({ words }: Reader, index: number): string {
  return words[index]?.folded ?? '';
}

/** The index behind an article, or the same where none stands there. */
export function afterArticle(reader: Reader, index: number): number {
  return ['the', 'a', 'an'].includes(wordAt(reader, index)) ? index + 1 : index;
}

/** Whether the words stand at an index. */
export function startsWith(reader: Reader, from: number, phrase: string): boolean {
  return wordsOfPhrase(phrase).every((word, index) => wordAt(reader, from + index) === word);
}

/** The words of phrases, each split once: all of them stand in the code. */
const PHRASES = new Map<string, readonly string[]>();

function wordsOfPhrase(phrase: string): readonly string[] {
  const known = PHRASES.get(phrase) ?? phrase.split(' ');
  PHRASES.set(phrase, known);
  return known;
}

/** The end of the first of the phrases that stands at an index. */
export function takePhrase(
  reader: Reader,
  from: number,
  phrases: readonly string[],
): number | undefined {
  const found = phrases.find((phrase) => startsWith(reader, from, phrase));
  return found === undefined ? undefined : from + wordsOfPhrase(found).length;
}

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, value] as const),
);

/** A number at an index, in digits or as a word. */
export function numberAt(reader: Reader, at: number): number | undefined {
  const word = wordAt(reader, at);
  return NUMBERS.get(word) ?? (/^\d{1,6}$/.test(word) ? Number(word) : undefined);
}
