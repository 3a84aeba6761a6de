// A question without an answer in; out, a sentence of an article that says it in the words of the question, and that the
// readers of articles did not turn into what was asked: it names all that the question names, and has one of its other
// words. Then "nobody" would be wrong, though it looks right.

import { lazy } from '../../ontology/lazy.ts';
import type { EdgeId, NodeId, QuerySource } from '../source.ts';
import { MONTH_NAMES } from './dates.ts';
import { verbForms } from './inflection.ts';
import { type NameMatch, nameIndexOf } from './names.ts';
import { findVerbs, NOUN_ENTRIES, nounForms, VERB_ENTRIES } from './verb-index.ts';
import { fold, type Word } from './words.ts';

/** What was found, and the word of the question that it has. */
export interface Unread {
  readonly word: Word;
  readonly sentence: string;
}

const MOST_EDGES = 1_000;
/** Verbs that say nothing without what follows them, or that belong to the grammar of questions. */
const EMPTY = new Set(
  (
    'be have do take make give get hold go come say tell put set bring let keep show list name find know happen occur plan ' +
    'expect want need use start begin become see will may can might could'
  ).split(' '),
);

/** Looks for such a sentence. */
export function unreadSentence(source: QuerySource, words: readonly Word[]): Unread | undefined {
  const { names, free } = namesIn(source, words);
  const [first, ...others] = names.map((name) => sentencesOf(source, name));
  if (first === undefined) return undefined;
  const common = [...first].filter((sentence) => others.every((one) => one.has(sentence)));
  const unread = firstUnread(common, tellingsIn(free), (told) => readWith(source, names, told));
  return unread ?? inTheirArticles(source, names, free);
}

/** A word of the question and one of the things that it tells. */
type Told = readonly [word: Word, telling: Telling];

function tellingsIn(words: readonly Word[]): readonly Told[] {
  return words.flatMap((word) => tellingsOf(word).map((telling): Told => [word, telling]));
}

/** The first sentence with one of the words that was not read as what the word tells. */
function firstUnread(
  sentences: readonly string[],
  tellings: readonly Told[],
  readAs: (telling: Telling) => ReadonlySet<string>,
): Unread | undefined {
  for (const [word, telling] of tellings) {
    const told = sentences.filter((one) => hasWord(one, telling.forms));
    if (told.length === 0) continue;
    const read = readAs(telling);
    const sentence = told.find((one) => !read.has(one));
    if (sentence !== undefined) return { word, sentence };
  }
  return undefined;
}

const MOST_ARTICLES = 20;

/** A sentence with the verb in an article that speaks of all that are named: "Turkey sent tents", told of Iran. */
function inTheirArticles(
  source: QuerySource,
  names: readonly NameMatch[],
  free: readonly Word[],
): Unread | undefined {
  const [first, ...others] = names.map(({ candidates }) => {
    const edges = candidates.flatMap(({ id }) => [...source.outgoing(id, ['MENTIONED_IN'])]);
    return new Set(edges.slice(0, MOST_EDGES).map((edge) => source.endOf(edge)));
  });
  const shared = [...(first ?? [])].filter((article) => others.every((one) => one.has(article)));
  const deeds = tellingsIn(free).filter(([, { isDeed }]) => isDeed === true);
  for (const article of shared.slice(0, MOST_ARTICLES)) {
    const edges = edgesOf(source, article);
    const sentences = [...new Set(edges.flatMap((edge) => sentencesOn(source, edge)))];
    const unread = firstUnread(sentences, deeds, (telling) => {
      const events = edges.filter((edge) => isEventOf(source, source.startOf(edge), telling));
      return new Set(events.flatMap((edge) => sentencesOn(source, edge)));
    });
    if (unread !== undefined) return unread;
    const untold = untoldIn(source, { article, edges, sentences, deeds });
    if (untold !== undefined) return untold;
  }
  return undefined;
}

/** Relations that are told in too many words for a verb of the question: "who helped X", told as "sent tents". */
const MANY_WORDS: ReadonlySet<string> = new Set(['AIDED']);

interface InArticle {
  readonly article: NodeId;
  readonly edges: readonly EdgeId[];
  readonly sentences: readonly string[];
  readonly deeds: readonly Told[];
}

/** A sentence of which nothing was read, with another verb for the same deed. */
function untoldIn(
  source: QuerySource,
  { article, edges, sentences, deeds }: InArticle,
): Unread | undefined {
  const deed = deeds.find(([, { types }]) => [...types].some((type) => MANY_WORDS.has(type)));
  if (deed === undefined) return undefined;
  const nodes = edges.map((edge) => source.startOf(edge)).filter((node) => node !== article);
  const read = new Set(
    nodes.flatMap((node) => {
      const told = edgesOf(source, node).filter((edge) => source.typeOf(edge) !== 'MENTIONED_IN');
      return told.flatMap((edge) => sentencesOn(source, edge));
    }),
  );
  const sentence = sentences.find((one) => !read.has(one) && hasWord(one, formsInManyWords()));
  return sentence === undefined ? undefined : { word: deed[0], sentence };
}

/** The forms of all verbs for those relations. */
const formsInManyWords = lazy(() => {
  const lemmas = VERB_ENTRIES.flatMap(({ meaning, pattern }) =>
    MANY_WORDS.has(meaning.relation ?? '') ? [pattern.lemma] : [],
  );
  const telling = [...new Set(lemmas)].filter((lemma) => !EMPTY.has(lemma));
  return new Set(telling.flatMap((lemma) => [...verbTelling(lemma).forms]));
});

/** What a word of the question tells: in which forms it stands in a sentence, as which relations it is read. */
interface Telling {
  readonly forms: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  /** A verb that tells of events alone: what lasts, who works where, is told in many words. */
  readonly isDeed?: true;
}

const TELLINGS = new Map<string, readonly Telling[]>();
const MOST_KEPT = 2_000;

function tellingsOf({ folded }: Word): readonly Telling[] {
  if (MONTH_NAMES.includes(folded)) return [];
  const known = TELLINGS.get(folded);
  if (known !== undefined) return known;
  const lemmas = new Set(findVerbs(folded).map(({ entry }) => entry.pattern.lemma));
  const verbs = [...lemmas].filter((lemma) => !EMPTY.has(lemma)).map(verbTelling);
  const found = [...verbs, ...nounTelling(folded)];
  if (TELLINGS.size < MOST_KEPT) TELLINGS.set(folded, found);
  return found;
}

/** Words for whoever leads, of which any tells it. */
const HEADS =
  'lead leads led head heads headed leader director chief chairman chairwoman chair boss run runs'.split(
    ' ',
  );
const LEADING = new Set(['lead', 'head', 'run', 'chair', 'direct', 'manage', 'govern']);

function verbTelling(lemma: string): Telling {
  const entries = VERB_ENTRIES.filter(({ pattern }) => pattern.lemma === lemma);
  const types = new Set<string>(entries.flatMap(({ meaning }) => meaning.relation ?? []));
  const { third, past, participle, gerund } = verbForms(lemma);
  const agents = [`${lemma}er`, `${lemma}or`, `${lemma}r`];
  const leads = LEADING.has(lemma) && types.has('LEADS') ? HEADS : [];
  const all = [lemma, ...third, ...past, ...participle, ...gerund, ...agents, ...leads];
  const isDeed = entries.every(({ meaning }) => meaning.event !== undefined);
  return { forms: new Set(all.map(fold)), types, ...(isDeed ? { isDeed } : {}) };
}

/** A noun of the ontology: "owner", "residents", "lawyer". */
function nounTelling(word: string): readonly Telling[] {
  const entries = NOUN_ENTRIES.filter(({ pattern }) => nounForms(pattern.lemma).has(word));
  if (entries.length === 0) return [];
  const forms = new Set(entries.flatMap(({ pattern }) => [...nounForms(pattern.lemma)]));
  return [{ forms, types: new Set(entries.flatMap(({ meaning }) => meaning.relation ?? [])) }];
}

/** The names in the words, and the words that are part of none. */
function namesIn(source: QuerySource, words: readonly Word[]) {
  const index = nameIndexOf(source);
  const names: NameMatch[] = [];
  const free: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const name = isPlainWord(word) ? undefined : nameWithin(index.findAt(words, at), words);
    if (name !== undefined) {
      if (!isCommon(name)) names.push(name);
      at = name.end;
    } else {
      if (word !== undefined && !isNoun(words, at)) free.push(word);
      at += 1;
    }
  }
  return { names, free };
}

const ASKING = new Set('who whom whose what which when where why how'.split(' '));

/** A verb, a noun for who somebody is, or "who": though a name may have it in it, and the WHO is one. */
function isPlainWord(word: Word | undefined): boolean {
  if (word === undefined || word.text !== word.folded) return false;
  if (ASKING.has(word.folded)) return true;
  return findVerbs(word.folded).length > 0 || nounTelling(word.folded).length > 0;
}

/** The longest name that does not go on behind "'s": of "Lind's wife" it is Lind. */
function nameWithin(names: readonly NameMatch[], words: readonly Word[]): NameMatch | undefined {
  const crosses = ({ end, position }: NameMatch) =>
    words.slice(0, end).some(({ folded, start }) => folded === "'s" && start > position);
  return names.find((name) => !crosses(name)) ?? names[0];
}

const DETERMINERS = new Set(['the', 'a', 'an']);

/** "Before the sanctions": behind an article no verb stands; a noun for who somebody is does. */
function isNoun(words: readonly Word[], at: number): boolean {
  const determined = DETERMINERS.has(words[at - 1]?.folded ?? '');
  return determined && nounTelling(words[at]?.folded ?? '').length === 0;
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

/** The sentences that speak of whoever may be meant by a name, or of what has it in a longer name: "Lind's wife". */
function sentencesOf(source: QuerySource, { candidates, written }: NameMatch): ReadonlySet<string> {
  const index = nameIndexOf(source);
  const people = candidates.filter(({ type }) => type === 'person');
  const owned = people.flatMap(({ name }) => index.longerThan(`${name.split(' ').at(-1)}'s`));
  const longer = [...index.longerThan(written), ...owned].slice(0, MOST_LONGER);
  const ids = new Set([...candidates, ...longer].map(({ id }) => id));
  return new Set(
    [...ids].flatMap((id) => edgesOf(source, id).flatMap((edge) => sentencesOn(source, edge))),
  );
}

const MOST_LONGER = 20;

/** The sentences that were read as what the word tells of one of those named: the graph has them. */
function readWith(
  source: QuerySource,
  names: readonly NameMatch[],
  telling: Telling,
): ReadonlySet<string> {
  const ids = names.flatMap(({ candidates }) => candidates.map(({ id }) => id));
  const edges = ids.flatMap((id) => edgesOf(source, id));
  const read = edges.filter(
    (edge) =>
      telling.types.has(source.typeOf(edge)) || isEventOf(source, source.endOf(edge), telling),
  );
  return new Set(read.flatMap((edge) => sentencesOn(source, edge)));
}

/** Whether a node is an event that the word tells of. */
function isEventOf(source: QuerySource, node: NodeId, { forms, types }: Telling): boolean {
  const relation = source.nodeProperty(node, 'relation');
  if (typeof relation === 'string' && types.has(relation)) return true;
  const name = source.nodeProperty(node, 'name');
  if (source.nodeProperty(node, 'type') !== 'event' || typeof name !== 'string') return false;
  const [opening = ''] = fold(name.split(/[:(]/)[0] ?? '').split(' ');
  return forms.has(opening);
}

function hasWord(sentence: string, forms: ReadonlySet<string>): boolean {
  const written = sentence.toLowerCase();
  if (![...forms].some((form) => written.includes(form))) return false;
  return fold(sentence)
    .split(' ')
    .some((word) => forms.has(word));
}
