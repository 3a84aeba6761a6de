/**
 * In: the names found in each sentence of a document on its own. Out: the same names, made
 * consistent over the document.
 *
 * Within one text a name rarely changes its kind. So occurrences of the same words take the kind
 * that has the most weight of evidence, a word on its own that is the surname of a person named in
 * full elsewhere is that person's, and occurrences that were missed are added.
 * @source the idea: Krishnan and Manning 2006, https://aclanthology.org/P06-1141/
 */
import type { NameRange } from './crf.ts';
import type { NameType } from './types.ts';

/** The words of one sentence with their universal tags, and the names found in it. */
export interface NamedSentence {
  readonly words: readonly string[];
  readonly upos: readonly string[];
  readonly names: readonly NameRange[];
}

/** A reading at least this sure keeps its kind. */
const SURE = 0.9;
/** Evidence needed to add a name that was missed, in sums of confidence. */
const ENOUGH = 0.6;
const LONGEST = 6;

interface Evidence {
  readonly type: NameType;
  /** Sum of the confidence for this kind, and its share of the sum for all kinds. */
  readonly weight: number;
  readonly share: number;
}

/** What the whole document says. */
interface DocumentEvidence {
  /** The best kind of each sequence of words; surnames of persons count as names of their own. */
  readonly strongest: ReadonlyMap<string, Evidence>;
  readonly firstWords: ReadonlySet<string>;
  /** Surnames of persons who are surely named in full, and that are surely nothing else anywhere. */
  readonly surnames: ReadonlySet<string>;
}

/** The names of each sentence, in the order of the sentences. */
export function makeConsistent(
  sentences: readonly NamedSentence[],
): readonly (readonly NameRange[])[] {
  const evidence = gather(sentences);
  return sentences.map((sentence) => {
    const kept = sentence.names
      .filter(({ first, end }) => !sentence.words.slice(first, end).some(isAddress))
      .map((name) => retyped(sentence, withoutDay(sentence, name), evidence));
    return [...kept, ...missed(sentence, kept, evidence)].toSorted((a, b) => a.first - b.first);
  });
}

function gather(sentences: readonly NamedSentence[]): DocumentEvidence {
  const weights = new Map<string, Map<NameType, number>>();
  const count = (key: string, type: NameType, weight: number): void => {
    const of = weights.get(key) ?? new Map<NameType, number>();
    of.set(type, (of.get(type) ?? 0) + weight);
    weights.set(key, of);
  };
  for (const { words, names } of sentences) {
    for (const { first, end, type, confidence } of names) {
      count(words.slice(first, end).join(' '), type, confidence);
      const surname = words[end - 1] ?? '';
      if (type === 'PER' && end - first > 1 && /^\p{Lu}.*\p{Ll}/u.test(surname)) {
        count(surname, type, confidence);
      }
    }
  }
  return {
    strongest: new Map([...weights].map(([key, of]) => [key, strongest(of)])),
    firstWords: new Set([...weights.keys()].map((key) => key.split(' ', 1)[0] ?? '')),
    surnames: surnamesIn(sentences),
  };
}

/** All names but the first of a full name: "Quispe" and "Rojas" of "Álvaro Quispe Rojas". */
function surnamesIn(sentences: readonly NamedSentence[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  const others = new Set<string>();
  for (const { words, names } of sentences) {
    for (const { first, end, type, confidence } of names) {
      if (confidence < SURE) continue;
      if (type !== 'PER') others.add(words.slice(first, end).join(' '));
      else for (const word of words.slice(first + 1, end)) surnames.add(word);
    }
  }
  return new Set([...surnames].filter((word) => /^\p{Lu}/u.test(word) && !others.has(word)));
}

function strongest(weights: ReadonlyMap<NameType, number>): Evidence {
  let type: NameType = 'MISC';
  let weight = 0;
  let sum = 0;
  for (const [kind, value] of weights) {
    sum += value;
    if (value > weight) {
      weight = value;
      type = kind;
    }
  }
  return { type, weight, share: sum === 0 ? 0 : weight / sum };
}

/** Addresses on the net are not names, whatever their letters look like. */
function isAddress(word: string): boolean {
  return /:\/\/|@|^www\./iu.test(word);
}

/** "Cairo Wednesday" is a place and a day. */
function withoutDay({ words }: NamedSentence, name: NameRange): NameRange {
  const last = words[name.end - 1] ?? '';
  const isDay = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(last);
  if (!isDay || name.type === 'MISC' || name.end - name.first < 2) return name;
  return { ...name, end: name.end - 1 };
}

function retyped(
  { words }: NamedSentence,
  name: NameRange,
  { strongest: evidence, surnames }: DocumentEvidence,
): NameRange {
  const key = words.slice(name.first, name.end).join(' ');
  const best = evidence.get(key);
  if (name.confidence < SURE && surnames.has(key)) return { ...name, type: 'PER' };
  if (best === undefined || best.type === name.type || name.confidence >= SURE) return name;
  return { ...name, type: best.type, confidence: best.share };
}

/** Sequences of proper nouns outside all names that are names elsewhere in the document. */
function missed(
  { words, upos }: NamedSentence,
  names: readonly NameRange[],
  { strongest: evidence, firstWords }: DocumentEvidence,
): readonly NameRange[] {
  const taken = new Uint8Array(words.length);
  for (const { first, end } of names) taken.fill(1, first, end);
  const added: NameRange[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const word = words[first] ?? '';
    // A capital at the head of a sentence proves nothing.
    const mayBeName = upos[first] === 'PROPN' || (first > 0 && /^\p{Lu}/u.test(word));
    if (!mayBeName || !firstWords.has(word)) continue;
    for (let end = Math.min(first + LONGEST, words.length); end > first; end -= 1) {
      if (taken.subarray(first, end).includes(1)) continue;
      const best = evidence.get(words.slice(first, end).join(' '));
      if (best === undefined || best.weight < ENOUGH) continue;
      added.push({ first, end, type: best.type, confidence: best.share / 2 });
      first = end - 1;
      break;
    }
  }
  return added;
}
