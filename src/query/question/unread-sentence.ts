// A question without an answer in; out, a sentence of an article that says it in the words of the question, and that the
// readers of articles did not turn into what was asked: it names all that the question names, and has one of its other
// words. Then "nobody" would be wrong, though it looks right.

import { RELATION_TYPES, RELATIONS, type RelationType } from '../../ontology/index.ts';
import type { EdgeId, NodeId, QuerySource } from '../source.ts';
import { hasName } from './detail-words.ts';
import { FACTS } from './facts.ts';
import type { NameMatch } from './names.ts';
import { namesIn } from './names-in.ts';
import { sentencesOf } from './sentences-of.ts';
import { edgesOf, FEW_ARTICLES, MOST_EDGES, sentencesOn } from './sentences-on.ts';
import {
  formsTelling,
  hasWord,
  type Telling,
  type Told,
  tellingsIn,
  verbsTelling,
} from './tellings.ts';
import { fold, type Word } from './words.ts';

/** What was found, and the word of the question that it has. */
export interface Unread {
  readonly word: Word;
  readonly sentence: string;
}

/** Looks for such a sentence; `asked` are the relations that the question asks about. */
export function unreadSentence(
  source: QuerySource,
  words: readonly Word[],
  asked: readonly RelationType[] = [],
): Unread | undefined {
  const { names, free } = namesIn(source, words);
  const [first, ...others] = names.map((name) => sentencesOf(source, name));
  if (first === undefined) return inAnyArticle(source, words);
  const common = [...first].filter((sentence) => others.every((one) => one.has(sentence)));
  const unread = firstUnread(common, tellingsIn(free), (told) =>
    readWith(source, names, asAsked(told, asked)),
  );
  return (
    unread ??
    inOtherWords(source, { names, free, common, asked }) ??
    inTheirArticles(source, names, free)
  );
}

/** What was read as another relation than the one asked for, with a verb of both, was not read as asked. */
function asAsked(telling: Telling, asked: readonly RelationType[]): Telling {
  const types = asked.filter((type) => telling.types.has(type));
  return types.length === 0 || telling.isDeed !== true
    ? telling
    : { ...telling, types: new Set(types) };
}

interface InCommon {
  readonly names: readonly NameMatch[];
  readonly free: readonly Word[];
  readonly common: readonly string[];
  readonly asked: readonly RelationType[];
}

/** A sentence that names all who are named, with another word for the relation that is asked for: "held talks with", "negotiate". */
function inOtherWords(
  source: QuerySource,
  { names, free, common, asked }: InCommon,
): Unread | undefined {
  // "Go" says nothing by itself; "left for" does.
  const word = free.find((one) => tellingsIn([one]).length > 0) ?? free.at(-1);
  if (word === undefined) return undefined;
  const [only, ...more] = names;
  const alone = more.length === 0 && tellingsIn(free).length > 0 ? only : undefined;
  const tellings = asked
    .filter((type) => !FACTS.has(type))
    .map((type): Told => {
      return [word, { forms: formsTelling(type), types: new Set([type]) }];
    });
  if (alone === undefined)
    return firstUnread(common, tellings, (told) => readWith(source, names, told));
  // Of one who is named, the verb must stand right at the name.
  return firstUnread(common, tellings, (told) => {
    const read = readWith(source, names, told);
    return new Set(common.filter((one) => read.has(one) || !standsAtVerb(one, alone, told.forms)));
  });
}

/** "Lind dismissed Berg": who did it, right before the verb. */
function standsAtVerb(
  sentence: string,
  { candidates }: NameMatch,
  forms: ReadonlySet<string>,
): boolean {
  const words = fold(sentence).split(' ');
  const called = new Set(candidates.map(({ name }) => fold(name).split(' ').at(-1)));
  return words.some((word, at) => called.has(word) && forms.has(words[at + 1] ?? ''));
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
/** Words of a question that need not stand in the sentence. */
const ASKING = new Set(
  'who whom whose which what when where how did does do has have had was were is are will the a an by in on of to many much'.split(
    ' ',
  ),
);

/** "Agreed" may tell of help and of much else. */
const FEW_TYPES = 2;

/** "Who brokered the talks", of a few articles: a sentence with all the words of the question that was not read so. */
function inAnyArticle(source: QuerySource, words: readonly Word[]): Unread | undefined {
  if (source.countLabel('Article') > FEW_ARTICLES) return undefined;
  const asked = words.filter(({ folded }) => !ASKING.has(folded));
  const deeds = tellingsIn(asked).filter(([, { isDeed }]) => isDeed === true);
  if (deeds.length === 0 || asked.length < 2) return undefined;
  for (const article of source.nodesByLabel('Article')) {
    const edges = edgesOf(source, article);
    const sentences = [...new Set(edges.flatMap((edge) => sentencesOn(source, edge)))];
    const helping = deeds.filter(([, { types }]) => types.size <= FEW_TYPES);
    const saying = sentences.filter((one) => deeds.some(([, { forms }]) => hasWord(one, forms)));
    const untold = untoldIn(source, { article, edges, sentences: saying, deeds: helping });
    if (untold !== undefined) return untold;
    for (const deed of deeds) {
      const others = asked
        .filter((word) => word !== deed[0])
        .map(({ folded }) => new Set([folded]));
      const common = sentences.filter((one) => others.every((word) => hasWord(one, word)));
      const unread = firstUnread(common, [deed], (telling) => {
        const events = edges.filter((edge) => isEventOf(source, source.startOf(edge), telling));
        return new Set(events.flatMap((edge) => sentencesOn(source, edge)));
      });
      if (unread !== undefined) return unread;
    }
  }
  return undefined;
}

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
    const all = [...new Set(edges.flatMap((edge) => sentencesOn(source, edge)))];
    const sentences = all.filter((one) => others.length === 0 || maySpeakOf(one, names));
    const unread = firstUnread(sentences, deeds, (telling) => {
      const events = edges.filter((edge) => isEventOf(source, source.startOf(edge), telling));
      return new Set(
        [...events, ...factsOf(source, edges, telling)].flatMap((edge) =>
          sentencesOn(source, edge),
        ),
      );
    });
    if (unread !== undefined) return unread;
    const untold = untoldIn(source, { article, edges, sentences, deeds });
    if (untold !== undefined) return untold;
  }
  return undefined;
}

/** What lasts, as the word tells it, of those whom an article names: "Its head, Lind" is the head of something else. */
function factsOf(
  source: QuerySource,
  edges: readonly EdgeId[],
  { types }: Telling,
): readonly EdgeId[] {
  const facts = [...types].filter((type): type is RelationType => FACTS.has(type as RelationType));
  if (facts.length === 0) return [];
  const nodes = new Set(edges.map((edge) => source.startOf(edge)));
  return [...nodes].flatMap((node) => [...source.outgoing(node, facts)].slice(0, MOST_EDGES));
}

const POINTING =
  /\b(?:he|she|him|her|his|it|its|they|them|their|the two|both|each other|one another)\b/iu;

/** Of two who are named a sentence tells nothing that names neither and points back at nobody. */
function maySpeakOf(sentence: string, names: readonly NameMatch[]): boolean {
  const called = names.flatMap(({ candidates }) =>
    candidates.map(({ name, type }) =>
      type === 'person' ? (name.split(' ').at(-1) ?? name) : name,
    ),
  );
  return hasName(sentence, called) || POINTING.test(sentence);
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
  const sentence = sentences.find((one) => !read.has(one) && hasWord(one, verbsTelling('AIDED')));
  return sentence === undefined ? undefined : { word: deed[0], sentence };
}

/** The sentences that were read as what the word tells of one of those named: the graph has them. */
function readWith(
  source: QuerySource,
  names: readonly NameMatch[],
  telling: Telling,
): ReadonlySet<string> {
  const ids = names.flatMap(({ candidates }) => candidates.map(({ id }) => id));
  const edges = ids.flatMap((id) => edgesOf(source, id));
  const parties = names.filter(({ candidates }) => candidates.some(({ type }) => type !== 'place'));
  const isOther = (edge: EdgeId) =>
    parties.length > 1 &&
    ![source.startOf(edge), source.endOf(edge)].every((id) => ids.includes(id));
  const read = edges.filter((edge) => {
    // Of two who are named, what one of them did with a third is another thing.
    if (isOf(telling, source.typeOf(edge))) return !isOther(edge);
    const event = source.endOf(edge);
    if (parties.length > 1 && partsAmong(source, event, ids) < 2) return false;
    // One alone has a part in what takes two, or of two who are named: the other was not read.
    const isOpen = (names.length > 1 || isMutual(source, event)) && partsIn(source, event) < 2;
    return !isOpen && isEventOf(source, event, telling);
  });
  return new Set(read.flatMap((edge) => sentencesOn(source, edge)));
}

/** A wedding, a meeting. */
function isMutual(source: QuerySource, event: NodeId): boolean {
  const relation = source.nodeProperty(event, 'relation');
  return typeof relation === 'string' && MUTUAL.has(relation);
}

const MUTUAL: ReadonlySet<string> = new Set(
  RELATION_TYPES.filter((type) => RELATIONS[type].symmetric),
);

function partsAmong(source: QuerySource, event: NodeId, ids: readonly NodeId[]): number {
  const parts = [...source.incoming(event, ['ACTOR_IN', 'RECIPIENT_IN'])];
  return new Set(parts.map((edge) => source.startOf(edge)).filter((id) => ids.includes(id))).size;
}

function partsIn(source: QuerySource, event: NodeId): number {
  return new Set(
    [...source.incoming(event, ['ACTOR_IN', 'RECIPIENT_IN'])].map((edge) => source.startOf(edge)),
  ).size;
}

/** Whether a relation is one that the word tells. */
function isOf({ types }: { readonly types: ReadonlySet<string> }, relation: string): boolean {
  return types.has(relation);
}

/** Whether a node is an event that the word tells of. */
function isEventOf(source: QuerySource, node: NodeId, telling: Telling): boolean {
  const relation = source.nodeProperty(node, 'relation');
  if (typeof relation === 'string' && isOf(telling, relation)) return true;
  const name = source.nodeProperty(node, 'name');
  if (source.nodeProperty(node, 'type') !== 'event' || typeof name !== 'string') return false;
  const [opening = ''] = fold(name.split(/[:(]/)[0] ?? '').split(' ');
  return telling.forms.has(opening);
}
