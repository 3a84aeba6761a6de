// The words of a question that is not understood in; out, the sentence of an article that comes nearest to answering it: it
// speaks of all that the question names and has most of its other words. It is no answer, and says so; but whoever asked sees
// what the articles tell.

import type { QuerySource } from '../source.ts';
import { thirdOf } from './inflection.ts';
import { type NameMatch, nameIndexOf } from './names.ts';
import { isPlainWord } from './names-in.ts';
import { sentencesOf } from './sentences-of.ts';
import { edgesOf, FEW_ARTICLES, sentencesOn } from './sentences-on.ts';
import { hasWord, tellingsIn, verbsTelling } from './tellings.ts';
import { fold, type Word } from './words.ts';

/** Words that questions are made of, and that say nothing of what is asked. */
const ASKING = new Set(
  (
    'who whom whose which what when where why how many much did do does has have had having was were is are be been being will ' +
    'would shall may might can could should the a an any some all by in on of to at for from with into about after before ' +
    'since until between and or but not also still yet now already ever never there that this these those it he she him her ' +
    'they them his their its me us i we you list show tell give name find please exactly people person persons anyone someone ' +
    'everyone everybody anybody somebody thing things s as than most least more first last time according happened happen'
  ).split(' '),
);

/** Finds that sentence; undefined where no sentence has at least half of the words. */
export function toldSentence(source: QuerySource, words: readonly Word[]): string | undefined {
  const { names, rest } = apart(source, words);
  const asksMoney = words.some(
    ({ folded }, at) => folded === 'much' && words[at - 1]?.folded === 'how',
  );
  const content = rest.filter(({ folded }) => !ASKING.has(folded)).map(formsOf);
  const asked = asksMoney ? [...content, MONEY] : content;
  const sentences = names.length === 0 ? inFewArticles(source, asked) : commonTo(source, names);
  const counted = sentences.map((sentence) => {
    return { sentence, count: asked.filter((forms) => hasWord(sentence, forms)).length };
  });
  const most = Math.max(0, ...counted.map(({ count }) => count));
  // A name alone is in many sentences, two names with nothing else in few.
  const enough = Math.max(names.length > 1 ? 0 : 1, Math.ceil(asked.length / 2));
  return most < enough ? undefined : counted.find(({ count }) => count === most)?.sentence;
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
  return { names, rest };
}

/** A group without a name of its own is found by its words. */
function isNamed({ type, name }: NameMatch['candidates'][number]): boolean {
  return type !== 'group' && /\p{Lu}/u.test(name);
}

/** What a sentence has that says how much. */
const MONEY = new Set(
  'million billion thousand percent dollar dollars euro euros pound pounds franc francs yen yuan rubles rupees'.split(
    ' ',
  ),
);

/** Other forms of a word, and the words that tell the same deed. */
function formsOf(word: Word): ReadonlySet<string> {
  const { folded } = word;
  const told = tellingsIn([word]).flatMap(([, { forms, types }]) => [
    ...forms,
    ...(types.size > FEW_TYPES ? [] : [...types].flatMap((type) => [...verbsTelling(type)])),
  ]);
  const stems = [
    folded.replace(/(?<!s)s$/, ''),
    folded.replace(/ies$/, 'y'),
    folded.replace(/ing$|ed$/, ''),
  ];
  const plain = [folded, thirdOf(folded), ...stems.filter((stem) => stem.length > SHORTEST_STEM)];
  return new Set([...plain, ...told].map(fold));
}

const SHORTEST_STEM = 3;
/** A verb of more relations says too little of any. */
const FEW_TYPES = 2;

/** The sentences that speak of all who are named, else those of any of them. */
function commonTo(source: QuerySource, names: readonly NameMatch[]): readonly string[] {
  const [first = new Set<string>(), ...others] = names.map((name) => sentencesOf(source, name));
  return [...first].filter((sentence) => others.every((one) => one.has(sentence)));
}

/** Without a name, of few articles, the sentences that have all of the words, and at least two of them. */
function inFewArticles(
  source: QuerySource,
  asked: readonly ReadonlySet<string>[],
): readonly string[] {
  if (asked.length < 2 || source.countLabel('Article') > FEW_ARTICLES) return [];
  const articles = [...source.nodesByLabel('Article')];
  const all = articles.flatMap((article) =>
    edgesOf(source, article).flatMap((edge) => sentencesOn(source, edge)),
  );
  return [...new Set(all)].filter((one) => asked.every((forms) => hasWord(one, forms)));
}
