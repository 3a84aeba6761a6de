// An article in, for each of its events what is told around it out: the names and the telling words of its
// sentence, of those beside it, and of the first sentence, which says what the article is about.

import type { ArticleReading, Reading, ResolvedEntity, SpanPair } from '../../../model/index.ts';
import { isCommonWord } from './common-words.ts';

/**
 * What is told around an event; things go by their names, for one that two articles name may be two nodes where
 * neither tells enough of it.
 */
export interface Passage {
  /** Persons, organizations and towns. */
  readonly names: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** Lemmas that say what it is about. */
  readonly words: ReadonlySet<string>;
  /** Persons, organizations and towns of its own sentence. */
  readonly near: ReadonlySet<string>;
  /** Towns of its own sentence. */
  readonly towns: ReadonlySet<string>;
  /** Lemmas and numbers of its own sentence. */
  readonly nearWords: ReadonlySet<string>;
}

/** What one sentence holds. */
interface Held {
  readonly names: Set<string>;
  readonly countries: Set<string>;
  readonly towns: Set<string>;
  readonly words: Set<string>;
}

type NodeOf = (entity: number) => ResolvedEntity | undefined;

/** Parts of speech of words that tell one story from another. */
const TELLING: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'NUM']);

/** The passage of each event, in their order. */
export function passagesOf({ reading }: ArticleReading, nodeOf: NodeOf): readonly Passage[] {
  const held = heldIn(reading, nodeOf);
  return reading.events.map(({ trigger }) => {
    const at = sentenceAt(reading.sentences, trigger[0]);
    const around = [...new Set([0, at - 1, at, at + 1])].flatMap((index) => held[index] ?? []);
    const union = (of: 'names' | 'countries' | 'words') =>
      new Set(around.flatMap((sentence) => [...sentence[of]]));
    return {
      names: union('names'),
      countries: union('countries'),
      words: union('words'),
      near: held[at]?.names ?? new Set(),
      towns: held[at]?.towns ?? new Set(),
      nearWords: held[at]?.words ?? new Set(),
    };
  });
}

function heldIn({ sentences, mentions, tokens }: Reading, nodeOf: NodeOf): readonly Held[] {
  const held = sentences.map(
    (): Held => ({ names: new Set(), countries: new Set(), towns: new Set(), words: new Set() }),
  );
  for (const { kind, start, entity } of mentions) {
    const node = kind === 'name' ? nodeOf(entity) : undefined;
    const sentence = held[sentenceAt(sentences, start)];
    if (node !== undefined && sentence !== undefined) addName(sentence, node);
  }
  for (const { start, lemma, upos } of tokens) {
    const word = lemma.toLowerCase();
    if (TELLING.has(upos) && isTelling(word)) held[sentenceAt(sentences, start)]?.words.add(word);
  }
  return held;
}

function addName({ names, countries, towns }: Held, { key, type, kind }: ResolvedEntity): void {
  const name = nameIn(key);
  if (type === 'place' && kind === 'country') {
    countries.add(key);
    return;
  }
  if (type === 'place' && kind !== 'region') towns.add(name);
  names.add(name);
}

/** The words of a label, as its key has them. */
export function nameIn(key: string): string {
  return key.slice(key.indexOf(':') + 1).replace(/~.*$/u, '');
}

function isTelling(word: string): boolean {
  return /^(?:[\p{L}-]{3,}|\d[\d.,]*)$/u.test(word) && !isCommonWord(word);
}

/** The last sentence that begins no later; sentences are in order. */
function sentenceAt(sentences: readonly SpanPair[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
