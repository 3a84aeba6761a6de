// The words of a question that is not understood in; out, the sentence of an article that comes nearest to answering it: it
// speaks of all that the question names and has most of its other words. It is no answer, and says so; but whoever asked sees
// what the articles tell.

import type { EdgeEvidence } from '../../model/index.ts';
import type { NodeId, QuerySource } from '../source.ts';
import { formsOf, type SaidAs, saidAs } from './alike-words.ts';
import { amountAsked, isOfAmount } from './amounts-told.ts';
import { type NameMatch, nameIndexOf } from './names.ts';
import { isPlainWord } from './names-in.ts';
import { sentencesOf } from './sentences-of.ts';
import { articlesOf, edgesOf, FEW_ARTICLES } from './sentences-on.ts';
import { hasWord } from './tellings.ts';
import { findVerbs } from './verb-index.ts';
import type { Word } from './words.ts';

type Placed = Pick<EdgeEvidence, 'article' | 'start' | 'end' | 'sentence'>;

const DENYING = new Set(['deny', 'denies', 'denied']);

function asksDenial(words: readonly Word[]): boolean {
  return words.some(({ folded }) => DENYING.has(folded));
}

/** Words that questions are made of, and that say nothing of what is asked. */
const ASKING = new Set(
  (
    'who whom whose which what when where why how many much did do does has have had having was were is are be been being will ' +
    'would shall may might can could should the a an any some all by in on of to at for from with into about after before ' +
    'since until between and or but not also still yet now already ever never there that this these those it he she him her ' +
    'they them his their its me us i we you list show tell give name find please exactly people person persons anyone someone ' +
    'everyone everybody anybody somebody thing things s as than most least more first last time according happened happen ' +
    'country countries company companies city cities going out'
  ).split(' '),
);

const WISHING = new Set([
  'want',
  'wants',
  'wanted',
  'hopes',
  'hoped',
  'tries',
  'tried',
  'supposed',
]);

/** Finds that sentence; undefined where none has at least half of the words, or what is asked for. */
export function toldSentence(source: QuerySource, words: readonly Word[]): string | undefined {
  const { names, asked } = apart(source, words);
  const said = asked.map(saidAs);
  const main = mainOf(asked, said);
  const places = names.length === 0 ? placesInFew(source) : placesOfAll(source, names);
  const named = names.length === 0 ? new Set<string>() : namingAll(source, names);
  const spoken = spokenOf(source, names);
  const gives = amountAsked(words, ASKING);
  const wanted = said.length + (gives === undefined ? 0 : 1);
  const following = names.length === 1 ? followingOf(places, named) : new Set<string>();
  const sentences = [...new Set([...named, ...places.map(({ sentence }) => sentence)])];
  const enough = sentences.flatMap((sentence): readonly Found[] => {
    const isNaming = named.has(sentence) || following.has(sentence);
    if (!isNaming && names.length > 1 && !spoken.has(sentence)) return [];
    if (main !== undefined && worthOf(sentence, main) === 0) return [];
    const worth = said.map((one) => worthOf(sentence, one));
    const number = gives?.(sentence) === true ? 1 : 0;
    const count = worth.filter((one) => one > 0).length + number;
    // "Norne denied the accusation", whatever it was.
    const denies = isNaming && names.length > 0 && asksDenial(words) && hasWord(sentence, DENYING);
    if (!denies && !isEnough({ count, isNaming }, { wanted, names: names.length })) return [];
    const mainly = main === undefined ? 0 : worthOf(sentence, main) / 2;
    const sum = worth.reduce((all, one) => all + one, mainly);
    const rank = 2 * sum + 3 * number + (isNaming ? NAMING : 0) + mannerOf(sentence, words);
    return [{ sentence, count, isNaming, rank }];
  });
  const top = Math.max(0, ...enough.map(({ rank }) => rank));
  const [best, ...others] = enough.filter(({ rank }) => rank === top);
  // One word alone says little where several sentences have it.
  const isSure = best !== undefined && (best.isNaming || best.count > 1 || others.length === 0);
  const only =
    names.length > 1 && main !== undefined
      ? onlyWith(
          sentences.filter((one) => named.has(one) || !spoken.has(one)),
          main,
        )
      : undefined;
  const isSaid = main === undefined || (best !== undefined && hasWord(best.sentence, main.own));
  if (isSure && (isSaid || gives !== undefined)) return best.sentence;
  return only ?? (isSure ? best.sentence : naming(named, names));
}

/** The one sentence that names all of several. */
function naming(named: ReadonlySet<string>, names: readonly NameMatch[]): string | undefined {
  return names.length > 1 && named.size === 1 ? [...named][0] : undefined;
}

/** The one sentence of the articles on all who are named, on all or none of them, that has the very verb: "The envoy is mediating." */
function onlyWith(sentences: readonly string[], { own }: SaidAs): string | undefined {
  const [first, ...others] = sentences.filter((sentence) => hasWord(sentence, own));
  return others.length === 0 ? first : undefined;
}

/** "Who denied selling passports", told in two sentences: "Berg is suspected of selling passports. He denies it." */
export function deniedBehind(source: QuerySource, words: readonly Word[]): string | undefined {
  if (!asksDenial(words)) return undefined;
  const { names, asked } = apart(source, words);
  const said = asked.filter(({ folded }) => !DENYING.has(folded)).map(saidAs);
  const places = names.length === 0 ? placesInFew(source) : placesOfAll(source, names);
  const whole = places.filter(
    ({ sentence }) => said.length > 0 && said.every((one) => worthOf(sentence, one) > 0),
  );
  if (whole.some(({ sentence }) => hasWord(sentence, DENYING))) return undefined;
  for (const { article, end, sentence } of whole) {
    const next = places.find(
      (one) => one.article === article && one.start >= end && one.start - end <= GAP,
    );
    if (next !== undefined && hasWord(next.sentence, DENYING))
      return `${sentence} ${next.sentence}`;
  }
  return undefined;
}

/** Who is asked about weighs more than another word for the same. */
const NAMING = 1.5;

interface Found extends Counted {
  readonly sentence: string;
  readonly rank: number;
}

const MODAL = /\b(?:may|might|could|will|would)\b/u;
const DATED =
  /\b(?:\d{4}|(?:jan|feb|aug|sept?|oct|nov|dec)\. \d|january|february|march|april|may \d|june|july|august|september|october|november|december|\p{L}{3,6}days?|week|month|year)\b/iu;
const REASON = /\b(?:because|after|over|due|amid|since|to|for|citing|in order)\b/iu;

/** Whether it is told as it is asked: when it was, for what reason, as done or as what may come. */
function mannerOf(sentence: string, words: readonly Word[]): number {
  const asks = (...any: readonly string[]) => words.some(({ folded }) => any.includes(folded));
  const told = MODAL.test(sentence) && !asks('may', 'might', 'could', 'will', 'would') ? -0.5 : 0;
  const dated = asks('when', 'since') && DATED.test(sentence) ? 0.5 : 0;
  const reason = asks('why') && REASON.test(sentence) ? 0.5 : 0;
  const given = asks('why') && /\breasons?\b/iu.test(sentence) ? 1.5 : 0;
  const agent = asks('whom') && asks('by') && /\bby (?:the )?\p{Lu}/u.test(sentence) ? 0.5 : 0;
  const order = ['first', 'last'].some((word) => asks(word) && hasWord(sentence, new Set([word])));
  return told + dated + reason + given + agent + (order ? 0.5 : 0);
}

/** A word for the same tells a little less than the word itself, or than its noun. */
const ALIKE = 0.75;
const AS_NOUN = 0.9;

function worthOf(sentence: string, { own, nouns, alike }: SaidAs): number {
  if (hasWord(sentence, own)) return 1;
  if (hasWord(sentence, nouns)) return AS_NOUN;
  return hasWord(sentence, alike) ? ALIKE : 0;
}

/** Verbs that say nothing without what follows them. */
const LIGHT = new Set(
  'get got gets give gave gives take took takes make made makes hold held holds keep kept keeps put puts'.split(
    ' ',
  ),
);

function isDeed(word: string): boolean {
  return !LIGHT.has(word) && findVerbs(word).length > 0;
}

/** The first verb of the question: a sentence without it, or another word for it, tells something else. */
function mainOf(asked: readonly Word[], said: readonly SaidAs[]): SaidAs | undefined {
  const isSmall = ({ folded, text }: Word) => text === folded;
  const at = asked.findIndex((word) => isSmall(word) && isDeed(word.folded));
  // A verb that the ontology does not know shows by its ending.
  const past = asked.findIndex((word) => isSmall(word) && /..ed$/.test(word.folded));
  return said[at < 0 ? past : at];
}

interface Counted {
  readonly count: number;
  readonly isNaming: boolean;
}

/** A name alone is in many sentences, two names with nothing else in few; what does not name two must say all the rest. */
function isEnough(
  { count, isNaming }: Counted,
  { wanted, names }: { readonly wanted: number; readonly names: number },
): boolean {
  const least = isNaming && names > 1 ? 0 : 1;
  const share = isNaming || names < 2 ? Math.ceil(wanted / 2) : wanted;
  return count >= Math.max(least, share);
}

const POINTING = /\b(?:he|she|him|her|his|hers|it|its|they|them|their)\b/iu;
/** Between a sentence and the next stand a space or the end of a paragraph. */
const GAP = 3;

/** The sentences right behind one that names who is asked about, which go on about him: "Police searched his house". */
function followingOf(places: readonly Placed[], named: ReadonlySet<string>): ReadonlySet<string> {
  const ends = new Map<string, number[]>();
  for (const { article, end, sentence } of places)
    if (named.has(sentence)) ends.set(article, [...(ends.get(article) ?? []), end]);
  const found = places.filter(
    ({ article, start, sentence }) =>
      POINTING.test(sentence) &&
      ends.get(article)?.some((end) => start >= end && start - end <= GAP) === true,
  );
  return new Set(found.map(({ sentence }) => sentence));
}

/**
 * A sentence of a few articles that has all the words of a question which names nobody, at least two of them; or, of a
 * question for a denial, one that speaks of all who are named.
 */
export function sentenceWithAll(source: QuerySource, words: readonly Word[]): string | undefined {
  const { names, asked } = apart(source, words);
  const denies = asksDenial(words);
  if (asked.length < 2 || (names.length > 0 && !denies)) return undefined;
  const sentences =
    names.length === 0
      ? placesInFew(source).map(({ sentence }) => sentence)
      : [...namingAll(source, names)];
  const all = asked.map(formsOf);
  return sentences.find((one) => all.every((forms) => hasWord(one, forms)));
}

/** The sentences that speak of any who are named. */
function spokenOf(source: QuerySource, names: readonly NameMatch[]): ReadonlySet<string> {
  return new Set(names.length < 2 ? [] : names.flatMap((name) => [...sentencesOf(source, name)]));
}

/** The names in the words, and the words that are in none or say what somebody is. */
function apart(source: QuerySource, words: readonly Word[]) {
  const index = nameIndexOf(source);
  const names: NameMatch[] = [];
  const rest: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    const name =
      isPlainWord(word) || ASKING.has(word.folded)
        ? undefined
        : index.findAt(words, at).find(({ candidates }) => candidates.some(isNamed));
    if (name === undefined) rest.push(word);
    else names.push(name);
    at = name?.end ?? at + 1;
  }
  // "Who wants to buy it" asks who buys, "who wants him to go" who demands it.
  const isWish = (word: Word) => {
    const next = words[words.indexOf(word) + 1];
    return WISHING.has(word.folded) && next?.folded === 'to';
  };
  const isSaid = (word: Word, at: number, all: readonly Word[]) =>
    !ASKING.has(word.folded) && !isOfAmount(word, at, all) && !isWish(word);
  return { names, asked: rest.filter(isSaid) };
}

/** A group without a name of its own is found by its words. */
function isNamed({ type, name }: NameMatch['candidates'][number]): boolean {
  return type !== 'group' && /\p{Lu}/u.test(name);
}

/** The sentences that speak of all who are named. */
function namingAll(source: QuerySource, names: readonly NameMatch[]): ReadonlySet<string> {
  const [first = new Set<string>(), ...others] = names.map((name) => sentencesOf(source, name));
  return new Set([...first].filter((sentence) => others.every((one) => one.has(sentence))));
}

/** The sentences of the articles that speak of all who are named. */
function placesOfAll(source: QuerySource, names: readonly NameMatch[]): readonly Placed[] {
  const [first = [], ...others] = names.map(({ candidates }) =>
    articlesOf(source, new Set(candidates.map(({ id }) => id))),
  );
  const shared = first.filter((article) => others.every((one) => one.includes(article)));
  return shared.flatMap((article) => placesIn(source, article));
}

function placesInFew(source: QuerySource): readonly Placed[] {
  if (source.countLabel('Article') > FEW_ARTICLES) return [];
  return [...source.nodesByLabel('Article')].flatMap((article) => placesIn(source, article));
}

function placesIn(source: QuerySource, article: NodeId): readonly Placed[] {
  return edgesOf(source, article).flatMap((edge) => source.evidenceOf(edge));
}
