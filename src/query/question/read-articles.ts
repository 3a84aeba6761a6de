// Questions for the articles that speak of somebody: which articles mention X and Y, where is X mentioned, how many articles
// are about X, list the articles on X, sources on X.

import { FIXED_FORM, type Reading } from './frame.ts';
import { nameAt } from './name-at.ts';
import type { NameMatch } from './names.ts';
import { type Reader, takePhrase, wordAt } from './reader.ts';

const NOUNS = [
  'article',
  'articles',
  'story',
  'stories',
  'report',
  'reports',
  'text',
  'texts',
  'source',
  'sources',
];
const ASKED = [
  'which',
  'what',
  'list all the',
  'list all',
  'list the',
  'list',
  'show me all the',
  'show me all',
  'show me the',
  'show me',
  'show all the',
  'show all',
  'show the',
  'show',
  'all the',
  'all',
  'the',
  'any',
  'find',
];
const SPEAKING = [
  'that mention',
  'which mention',
  'mentioning',
  'mention',
  'mentions',
  'that name',
  'name',
  'names',
  'that are about',
  'which are about',
  'that is about',
  'are about',
  'is about',
  'that speak of',
  'speak of',
  'speaks of',
  'that talk about',
  'talk about',
  'that discuss',
  'discuss',
  'that cover',
  'cover',
  'covers',
  'covering',
  'that deal with',
  'deal with',
  'report on',
  'that report on',
  'about',
  'on',
  'of',
  'for',
  'with',
  'featuring',
  'containing',
  'that contain',
];
const MENTIONED = ['mentioned', 'named', 'quoted', 'cited', 'discussed', 'covered'];

/** Every reading as a question for articles. */
export function readArticles(reader: Reader): readonly Reading[] {
  return [...speaking(reader), ...mentioned(reader)];
}

/** "Which articles mention X", "articles about X and Y", "how many articles are about X". */
function speaking(reader: Reader): readonly Reading[] {
  const many = takePhrase(reader, 0, ['how many']);
  const from = many ?? takePhrase(reader, 0, ASKED) ?? 0;
  const noun = takePhrase(reader, from, NOUNS);
  const at = noun === undefined ? undefined : takePhrase(reader, noun, SPEAKING);
  if (at === undefined) return [];
  const both = wordAt(reader, at) === 'both' ? at + 1 : at;
  return naming(reader, both, { counts: many !== undefined });
}

/** "In which articles is X mentioned", "where is X mentioned". */
function mentioned(reader: Reader): readonly Reading[] {
  const where = takePhrase(reader, 0, ['where']);
  const which = takePhrase(reader, 0, ['in which', 'in what', 'in how many', 'which', 'what']);
  const noun = which === undefined ? undefined : takePhrase(reader, which, NOUNS);
  const be = takePhrase(reader, where ?? noun ?? 0, ['is', 'are', 'was', 'were']);
  if (be === undefined || (where === undefined && noun === undefined)) return [];
  return nameAt(reader, be).flatMap(({ value, end }): readonly Reading[] => {
    const said = MENTIONED.includes(wordAt(reader, end)) ? end + 1 : undefined;
    const last = said === undefined ? undefined : (takePhrase(reader, said, ['in']) ?? said);
    return last === reader.words.length ? [about([value], wordAt(reader, 1) === 'how')] : [];
  });
}

/** Names to the end, joined by "and". */
function naming(
  reader: Reader,
  at: number,
  { counts, before = [] }: { readonly counts: boolean; readonly before?: readonly NameMatch[] },
): readonly Reading[] {
  return nameAt(reader, at).flatMap(({ value, end }): readonly Reading[] => {
    const names = [...before, value];
    if (end === reader.words.length) return [about(names, counts)];
    return ['and', 'with'].includes(wordAt(reader, end))
      ? naming(reader, end + 1, { counts, before: names })
      : [];
  });
}

function about([name, ...others]: readonly NameMatch[], counts: boolean): Reading {
  if (name === undefined) throw new RangeError('articles about nobody');
  const what = counts ? 'count-articles' : 'articles';
  return { frame: { kind: 'about', name, others, what }, score: FIXED_FORM + 60 };
}
