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
  /** Names of the question that the sentence need not have: the place that the whole article is about. */
  readonly understood: readonly NameMatch[];
}

/** What of a question a sentence must have: the names in it, and its other words. */
export interface Telling {
  readonly names: readonly NameMatch[];
  readonly words: readonly Word[];
}

/** Parts the words of a question. */
export function tellingOf(source: QuerySource, words: readonly Word[]): Telling {
  const { names, asked } = namesApart(source, words);
  const isLength = words.some(
    ({ folded }, at) => folded === 'long' && words[at - 1]?.folded === 'how',
  );
  const isGeneric = ({ folded }: Word) =>
    GENERIC.has(folded) || folded === "'s" || (isLength && folded === 'long');
  return { names, words: asked.filter((word) => !isGeneric(word)) };
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
  const found = articlesFor(source, names).flatMap((article) => {
    const all = sentencesIn(source, article);
    const settings = names.filter((name) => isSetting(source, name, all));
    return all.flatMap((one): readonly Candidate[] => {
      if (!said.every((word) => isSaid(one.sentence, word))) return [];
      const unsaid = names.filter((name) => !isSpoken(name, one.sentence, one.spoken));
      const isThere = unsaid.every((name) => settings.includes(name));
      const isHere = unsaid.length === 0 || !isElsewhere(source, unsaid, one);
      return isThere && isHere ? [{ ...one, understood: unsaid }] : [];
    });
  });
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
function sentencesIn(source: QuerySource, article: NodeId): readonly Told[] {
  const key = source.nodeKey(article);
  const date = source.nodeProperty(article, 'date');
  const dated = typeof date === 'string' ? { date } : {};
  const found = new Map<number, Told & { readonly spoken: Spoken[] }>();
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

type Told = Omit<Candidate, 'understood'>;

/** How much of an article must speak of one country for it to be what the article is about. */
const MOSTLY = 0.6;

/** Whether all of an article is told of a place: its country, or the town of its first sentence. */
function isSetting(source: QuerySource, { candidates }: NameMatch, told: readonly Told[]): boolean {
  if (!candidates.every(({ type }) => type === 'place')) return false;
  const ids = new Set(candidates.map(({ id }) => id));
  if (told[0]?.spoken.some(({ node }) => ids.has(node) && !isCountry(source, node)) === true)
    return true;
  const [first] = candidates;
  const code = first === undefined ? null : source.nodeProperty(first.id, 'country');
  if (typeof code !== 'string' || !isCountry(source, first?.id)) return false;
  const codes = told.flatMap(({ spoken }) => countriesOf(source, spoken));
  return codes.filter((one) => one === code).length >= MOSTLY * codes.length;
}

function isCountry(source: QuerySource, node: NodeId | undefined): boolean {
  return node !== undefined && source.nodeProperty(node, 'kind') === 'country';
}

function countriesOf(source: QuerySource, spoken: readonly Spoken[]): readonly string[] {
  return spoken.flatMap(({ node }) => {
    const code = source.labelsOf(node).includes('Place')
      ? source.nodeProperty(node, 'country')
      : null;
    return typeof code === 'string' ? [code] : [];
  });
}

/** Whether a sentence speaks of another place than the ones that it leaves unsaid: of none for a town, of no other country. */
function isElsewhere(source: QuerySource, unsaid: readonly NameMatch[], { spoken }: Told): boolean {
  const codes = new Set(countriesOf(source, spoken));
  return unsaid.some(({ candidates: [first] }) => {
    if (!isCountry(source, first?.id)) return codes.size > 0;
    const own = first === undefined ? null : source.nodeProperty(first.id, 'country');
    return [...codes].some((code) => code !== own);
  });
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
