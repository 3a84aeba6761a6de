// The words of a question in; out, the sentences that may answer it word for word, the nearest first: each has every word that
// says something, and speaks of all who are named, by name, as "it" or as "the company".

import type { NodeId, QuerySource } from '../../source.ts';
import { formsOf, wordsLike } from '../alike-words.ts';
import type { NameMatch } from '../names.ts';
import { articlesOf, FEW_ARTICLES } from '../sentences-on.ts';
import { hasWord } from '../tellings.ts';
import { namesApart } from '../told-sentence.ts';
import { fold, type Word } from '../words.ts';
import { sameVerbs } from './same-verbs.ts';

/** Words for whoever was asked for that no sentence needs to have. */
const GENERIC = new Set(
  'official officials politician politicians man men woman women executive executives body bodies group groups firm firms now currently'.split(
    ' ',
  ),
);

/** Where a sentence speaks of a node; the span is of the sentence. */
export interface Spoken {
  readonly node: NodeId;
  readonly start: number;
  readonly end: number;
}

/** A sentence, and whom it speaks of. */
export interface Candidate {
  readonly sentence: string;
  readonly date?: string;
  readonly spoken: readonly Spoken[];
}

/** What of a question a sentence must have: the names in it, and its other words. */
export interface Telling {
  readonly names: readonly NameMatch[];
  readonly words: readonly Word[];
}

/** Parts the words of a question. */
export function tellingOf(source: QuerySource, words: readonly Word[]): Telling {
  const { names, asked } = namesApart(source, words);
  return { names, words: asked.filter(({ folded }) => !GENERIC.has(folded)) };
}

/** The sentences that have all of it. */
export function candidatesFor(
  source: QuerySource,
  { names, words }: Telling,
): readonly Candidate[] {
  if (words.length === 0) return [];
  const said = words.map((word) => ({
    own: formsOf(word),
    like: wordsLike(word),
    verbs: sameVerbs(word),
  }));
  const found = articlesFor(source, names).flatMap((article) =>
    sentencesIn(source, article).filter(
      ({ sentence, spoken }) =>
        said.every((one) => isSaid(sentence, one)) &&
        names.every((name) => isSpoken(name, sentence, spoken)),
    ),
  );
  const rankOf = ({ sentence }: Candidate) =>
    said.filter(({ own }) => hasWord(sentence, own)).length;
  return found.sort((one, other) => rankOf(other) - rankOf(one));
}

function articlesFor(source: QuerySource, [name]: readonly NameMatch[]): readonly NodeId[] {
  if (name !== undefined) return articlesOf(source, new Set(name.candidates.map(({ id }) => id)));
  if (source.countLabel('Article') > FEW_ARTICLES) return [];
  return [...source.nodesByLabel('Article')];
}

/** The sentences of an article that speak of anybody, in their order. */
function sentencesIn(source: QuerySource, article: NodeId): Candidate[] {
  const key = source.nodeKey(article);
  const date = source.nodeProperty(article, 'date');
  const dated = typeof date === 'string' ? { date } : {};
  const found = new Map<number, Candidate & { readonly spoken: Spoken[] }>();
  for (const edge of source.incoming(article, ['MENTIONED_IN'])) {
    for (const { article: of, start: at, sentence, subject } of source.evidenceOf(edge)) {
      if (of !== key || subject === undefined) continue;
      const known = found.get(at) ?? { sentence, spoken: [], ...dated };
      const [start, end] = [subject[0] - at, subject[1] - at];
      known.spoken.push({ node: source.startOf(edge), start, end });
      found.set(at, known);
    }
  }
  return [...found.entries()].sort(([one], [other]) => one - other).map(([, one]) => one);
}

interface Said {
  readonly own: ReadonlySet<string>;
  readonly like: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
}

function isSaid(sentence: string, { like, verbs }: Said): boolean {
  return hasWord(sentence, like) || hasWord(sentence, verbs);
}

/** Whether a sentence speaks of who is named. */
function isSpoken(
  { candidates, written }: NameMatch,
  sentence: string,
  spoken: readonly Spoken[],
): boolean {
  const ids = new Set(candidates.map(({ id }) => id));
  return (
    spoken.some(({ node }) => ids.has(node)) || ` ${fold(sentence)} `.includes(` ${fold(written)} `)
  );
}
