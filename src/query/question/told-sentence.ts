// The words of a question that is not understood in; out, the sentence of an article that comes nearest to answering it: it
// speaks of all that the question names and has most of its other words. It is no answer, and says so; but whoever asked sees
// what the articles tell.

import type { NodeId, QuerySource } from '../source.ts';
import { thirdOf } from './inflection.ts';
import { type NameMatch, nameIndexOf } from './names.ts';
import { isPlainWord } from './names-in.ts';
import { sentencesOf } from './sentences-of.ts';
import { articlesOf, edgesOf, FEW_ARTICLES, sentencesOn } from './sentences-on.ts';
import { hasWord, tellingsIn, verbsTelling } from './tellings.ts';
import { fold, type Word } from './words.ts';

/** Words that questions are made of, and that say nothing of what is asked. */
const ASKING = new Set(
  (
    'who whom whose which what when where why how many much did do does has have had having was were is are be been being will ' +
    'would shall may might can could should the a an any some all by in on of to at for from with into about after before ' +
    'since until between and or but not also still yet now already ever never there that this these those it he she him her ' +
    'they them his their its me us i we you list show tell give name find please exactly people person persons anyone someone ' +
    'everyone everybody anybody somebody thing things s as than most least more first last time according happened happen ' +
    'country countries company companies city cities going'
  ).split(' '),
);

/** Finds that sentence; undefined where none has at least half of the words. */
export function toldSentence(source: QuerySource, words: readonly Word[]): string | undefined {
  const { names, asked: content } = apart(source, words);
  const asked = content.map(alikeTo);
  const named = names.length === 0 ? new Set<string>() : namingAll(source, names);
  const sentences = names.length === 0 ? inFewArticles(source) : inTheirArticles(source, names);
  const spoken = spokenOf(source, names);
  const amount = amountIn(words);
  const wanted = asked.length + (amount === undefined ? 0 : 1);
  const beside = sentences.filter((one) => names.length < 2 || spoken.has(one));
  const found = [...new Set([...named, ...beside])].map((sentence) => {
    const said = asked.filter((forms) => hasWord(sentence, forms)).length;
    const number = amount !== undefined && saysNumber(sentence, amount) ? 1 : 0;
    const [count, isNaming] = [said + number, named.has(sentence)];
    return { sentence, count, isNaming, rank: 2 * count + number + (isNaming ? 1 : 0) };
  });
  const enough = found.filter((one) => isEnough(one, { wanted, names: names.length }));
  const top = Math.max(0, ...enough.map(({ rank }) => rank));
  const [best, ...others] = enough.filter(({ rank }) => rank === top);
  // One word alone says little where several sentences have it.
  const isSure = best !== undefined && (best.isNaming || best.count > 1 || others.length === 0);
  return isSure ? best.sentence : undefined;
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

/**
 * A sentence of a few articles that has all the words of a question which names nobody, at least two of them; or, of a
 * question for a denial, one that speaks of all who are named.
 */
export function sentenceWithAll(source: QuerySource, words: readonly Word[]): string | undefined {
  const { names, asked } = apart(source, words);
  const denies = words.some(({ folded }) => DENYING.has(folded));
  if (asked.length < 2 || (names.length > 0 && !denies)) return undefined;
  const sentences = names.length === 0 ? inFewArticles(source) : [...namingAll(source, names)];
  const all = asked.map(formsOf);
  return sentences.find((one) => all.every((forms) => hasWord(one, forms)));
}

const DENYING = new Set(['deny', 'denies', 'denied']);
const AMOUNT = new Set(['much', 'many']);
const NUMBERS = new Set(
  'two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands'.split(
    ' ',
  ),
);
/** How far before what is counted its number stands: "320 kilograms of gold". */
const NEAR = 4;

/** "How many men", "how much did X pay": the forms of what is counted, none where it is money. */
function amountIn(words: readonly Word[]): ReadonlySet<string> | undefined {
  const at = words.findIndex(
    ({ folded }, index) => AMOUNT.has(folded) && words[index - 1]?.folded === 'how',
  );
  if (at < 0) return undefined;
  const noun = words[at + 1];
  return noun === undefined || ASKING.has(noun.folded) ? new Set() : formsOf(noun);
}

/** "Four men", "$2.1 billion"; of what the sentence does not name, any number. */
function saysNumber(sentence: string, counted: ReadonlySet<string>): boolean {
  const words = fold(sentence).split(' ');
  const isNumber = (word: string) => /^\d/.test(word) || NUMBERS.has(word);
  if (!words.some((word) => counted.has(word))) return words.some(isNumber);
  return words.some(
    (word, at) => counted.has(word) && words.slice(Math.max(0, at - NEAR), at).some(isNumber),
  );
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
  return { names, asked: rest.filter(({ folded }) => !ASKING.has(folded)) };
}

/** A group without a name of its own is found by its words. */
function isNamed({ type, name }: NameMatch['candidates'][number]): boolean {
  return type !== 'group' && /\p{Lu}/u.test(name);
}

/** Other forms of a word, and the words that tell the same deed. */
function alikeTo(word: Word): ReadonlySet<string> {
  const types = tellingsIn([word]).flatMap(([, telling]) =>
    telling.types.size > FEW_TYPES ? [] : [...telling.types],
  );
  return new Set([...formsOf(word), ...types.flatMap((type) => [...verbsTelling(type)])]);
}

/** Other forms of a word. */
function formsOf(word: Word): ReadonlySet<string> {
  const { folded } = word;
  const told = tellingsIn([word]).flatMap(([, { forms }]) => [...forms]);
  const stems = [/(?<!s)s$/, /es$/, /ies$/, /ing$/, /ed$/].map((ending) =>
    folded.replace(ending, ending.source === 'ies$' ? 'y' : ''),
  );
  const plain = stems
    .filter((stem) => stem.length > SHORTEST_STEM)
    .flatMap((stem) => [
      stem,
      thirdOf(stem),
      ...['es', 'ed', 'd', 'ing', 'er'].map((ending) => stem + ending),
    ]);
  return new Set([folded, ...plain, ...told].map(fold));
}

const SHORTEST_STEM = 3;
/** A verb of more relations says too little of any. */
const FEW_TYPES = 2;

/** The sentences that speak of all who are named. */
function namingAll(source: QuerySource, names: readonly NameMatch[]): ReadonlySet<string> {
  const [first = new Set<string>(), ...others] = names.map((name) => sentencesOf(source, name));
  return new Set([...first].filter((sentence) => others.every((one) => one.has(sentence))));
}

/** The sentences of the articles that speak of all who are named. */
function inTheirArticles(source: QuerySource, names: readonly NameMatch[]): readonly string[] {
  const [first = [], ...others] = names.map(({ candidates }) =>
    articlesOf(source, new Set(candidates.map(({ id }) => id))),
  );
  const shared = first.filter((article) => others.every((one) => one.includes(article)));
  return shared.flatMap((article) => sentencesIn(source, article));
}

function inFewArticles(source: QuerySource): readonly string[] {
  if (source.countLabel('Article') > FEW_ARTICLES) return [];
  return [...source.nodesByLabel('Article')].flatMap((article) => sentencesIn(source, article));
}

function sentencesIn(source: QuerySource, article: NodeId): readonly string[] {
  return edgesOf(source, article).flatMap((edge) => sentencesOn(source, edge));
}
