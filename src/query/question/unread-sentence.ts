// A question without an answer in; out, a sentence of an article that says it in the words of the question, and that the
// readers of articles did not turn into what was asked: it names all that the question names, and has its verb. Then
// "nobody" would be wrong, though it looks right.

import type { EdgeId, NodeId, QuerySource } from '../source.ts';
import { verbForms } from './inflection.ts';
import { type NameMatch, nameIndexOf } from './names.ts';
import { preparedWords } from './prepare-words.ts';
import { findVerbs, VERB_ENTRIES } from './verb-index.ts';
import { fold, type Word } from './words.ts';

/** What was found, and the word of the question that it has. */
export interface Unread {
  readonly word: Word;
  readonly sentence: string;
}

const MOST_EDGES = 3_000;
/** Verbs that say nothing without what follows them, or that belong to the grammar of questions. */
const EMPTY = new Set(
  (
    'be have do take make give get hold go come say tell put set bring let keep show list name find know happen occur plan ' +
    'expect want need use start begin become see will may can might could'
  ).split(' '),
);

/** Looks for such a sentence. */
export function unreadSentence(source: QuerySource, text: string): Unread | undefined {
  const words = preparedWords(text);
  const { names, free } = namesIn(source, words);
  if (names.length === 0) return undefined;
  const told = names.map((name) => sentencesOf(source, name));
  const [first, ...others] = told;
  if (first === undefined) return undefined;
  const common = [...first].filter((sentence) => others.every((one) => one.has(sentence)));
  for (const word of free) {
    const lemmas = new Set(findVerbs(word.folded).map(({ entry }) => entry.pattern.lemma));
    for (const lemma of lemmas) {
      if (EMPTY.has(lemma)) continue;
      const forms = formsOf(lemma);
      const read = readWith(source, names, { lemma, forms });
      const sentence = common.find((one) => !read.has(one) && hasWord(one, forms));
      if (sentence !== undefined) return { word, sentence };
    }
  }
  return undefined;
}

/** The names in the words, and the words that are part of none. */
function namesIn(source: QuerySource, words: readonly Word[]) {
  const index = nameIndexOf(source);
  const names: NameMatch[] = [];
  const free: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const [name] = index.findAt(words, at);
    const word = words[at];
    const isVerb =
      word !== undefined && word.text === word.folded && findVerbs(word.folded).length > 0;
    if (name !== undefined && !isVerb) {
      if (!isCommon(name)) names.push(name);
      at = name.end;
    } else {
      if (word !== undefined) free.push(word);
      at += 1;
    }
  }
  return { names, free };
}

/** "People" and "the men" are in too many sentences to tell one from another. */
function isCommon({ candidates }: NameMatch): boolean {
  return candidates.every(({ type, name }) => type === 'group' || !/\p{Lu}/u.test(name));
}

function edgesOf(source: QuerySource, node: NodeId): readonly EdgeId[] {
  const edges: EdgeId[] = [];
  for (const found of [source.outgoing(node, []), source.incoming(node, [])]) {
    for (const edge of found) {
      if (edges.length >= MOST_EDGES) return edges;
      edges.push(edge);
    }
  }
  return edges;
}

function sentencesOn(source: QuerySource, edge: EdgeId): readonly string[] {
  return source.evidenceOf(edge).map(({ sentence }) => sentence);
}

/** The sentences that speak of whoever may be meant by a name. */
function sentencesOf(source: QuerySource, { candidates }: NameMatch): ReadonlySet<string> {
  return new Set(
    candidates.flatMap(({ id }) =>
      edgesOf(source, id).flatMap((edge) => sentencesOn(source, edge)),
    ),
  );
}

interface Verb {
  readonly lemma: string;
  readonly forms: ReadonlySet<string>;
}

/** The sentences that were read as what the verb tells of one of those named: the graph has them. */
function readWith(
  source: QuerySource,
  names: readonly NameMatch[],
  { lemma, forms }: Verb,
): ReadonlySet<string> {
  const types = new Set(
    VERB_ENTRIES.flatMap(({ meaning, pattern }) =>
      pattern.lemma === lemma ? (meaning.relation ?? []) : [],
    ),
  );
  const ids = names.flatMap(({ candidates }) => candidates.map(({ id }) => id));
  const edges = ids.flatMap((id) => edgesOf(source, id));
  const read = edges.filter((edge) => {
    if (types.has(source.typeOf(edge) as never)) return true;
    const event = source.nodeProperty(source.endOf(edge), 'relation') as never;
    const name = source.nodeProperty(source.endOf(edge), 'name');
    const [opening = ''] =
      typeof name === 'string' ? fold(name.split(/[:(]/)[0] ?? '').split(' ') : [];
    return types.has(event) || forms.has(opening);
  });
  return new Set(read.flatMap((edge) => sentencesOn(source, edge)));
}

function formsOf(lemma: string): ReadonlySet<string> {
  const { third, past, participle, gerund } = verbForms(lemma);
  return new Set([lemma, ...third, ...past, ...participle, ...gerund].map(fold));
}

function hasWord(sentence: string, forms: ReadonlySet<string>): boolean {
  return fold(sentence)
    .split(' ')
    .some((word) => forms.has(word));
}
