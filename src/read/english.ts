// A text in; why it is not worth reading as an English article, or nothing, out. Method: the share
// of Latin letters, then the shares of the commonest words of English and of other languages.

import { RapportError } from '../model/errors.ts';
import { refuseControls } from './decode.ts';
import { ENGLISH, OTHERS, SCRIPTS, SHARED } from './languages.ts';

/** How much of a text is looked at, in units. */
const SAMPLE = 60_000;
/** A shorter text, in words, is too short to tell languages apart by. */
const FEW_WORDS = 12;
/** Names hold a foreign word or two, again and again; a language shows more of its own. */
const MIN_DISTINCT = 3;
/** Below this share of common English words a text of many words is not English prose. */
const LEAST_ENGLISH = 0.04;

/** The same for words that may be English or not. */
const LEAST_POSSIBLE = 0.2;

const COMMON: ReadonlyMap<string, readonly string[]> = toCommonWords();

function toCommonWords(): ReadonlyMap<string, readonly string[]> {
  const english = new Set(ENGLISH.split(' '));
  const shared = new Set(SHARED.split(' '));
  const languages = new Map<string, string[]>([...english].map((word) => [word, ['English']]));
  for (const [language, words] of OTHERS) {
    for (const word of new Set(words.split(' '))) {
      if (english.has(word) || shared.has(word)) continue;
      languages.set(word, [...(languages.get(word) ?? []), language]);
    }
  }
  for (const word of shared) if (!english.has(word)) languages.set(word, ['shared']);
  return languages;
}

/** Why a text is refused as an article: empty, binary, no text, or not English. */
export function findRefusal(text: string, where: string): RapportError | undefined {
  try {
    refuseEmpty(text, where);
    refuseControls(text, where);
    refuseNoWords(text, where);
  } catch (error) {
    if (error instanceof RapportError) return error;
    throw error;
  }
  const language = findForeign(text.slice(0, SAMPLE));
  if (language === undefined) return undefined;
  const message = `${where} is not in English${language === '' ? '' : `; it seems to be ${language}`}. Rapport reads English only: translate the article, or leave it out.`;
  return new RapportError('article.language', message, { where });
}

function refuseEmpty(text: string, where: string): void {
  if (text.trim() !== '') return;
  throw new RapportError(
    'article.empty',
    `${where} holds no text. Check that the article was saved.`,
    { where },
  );
}

function refuseNoWords(text: string, where: string): void {
  const sample = text.slice(0, SAMPLE);
  const solid = sample.match(/\S/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters > 1 && letters >= 0.4 * solid) return;
  const message = `${where} holds hardly any words. Save the article as plain text or HTML.`;
  throw new RapportError('article.not-text', message, { where });
}

/** The language that a text is in when that is not English; empty when it cannot be named. */
function findForeign(sample: string): string | undefined {
  const script = findForeignScript(sample);
  if (script !== undefined) return script;
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = countCommon(words);
  const english = counts.get('English')?.all ?? 0;
  let [language, most] = ['', 0];
  for (const [name, { all, distinct }] of counts) {
    if (name === 'English' || name === 'shared' || distinct.size < MIN_DISTINCT || all <= most)
      continue;
    [language, most] = [name, all];
  }
  if (words.length < FEW_WORDS) return most > 0 && english === 0 ? language : undefined;
  if (most > english * 1.2) return language;
  const possible = english + (counts.get('shared')?.all ?? 0);
  const few = english < LEAST_ENGLISH * words.length && possible < LEAST_POSSIBLE * words.length;
  return words.length >= 40 && few ? '' : undefined;
}

function findForeignScript(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin >= 0.6 * letters) return undefined;
  const counted = SCRIPTS.map(
    ([name, pattern]) => [name, sample.match(pattern)?.length ?? 0] as const,
  );
  const [name, count] = counted.reduce((best, each) => (each[1] > best[1] ? each : best), [
    '',
    0,
  ] as const);
  return count === 0 ? '' : `in ${name} letters`;
}

interface Count {
  readonly all: number;
  readonly distinct: ReadonlySet<string>;
}

function countCommon(words: readonly string[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, { all: number; readonly distinct: Set<string> }>();
  for (const word of words) {
    for (const language of COMMON.get(word) ?? []) {
      const count = counts.get(language) ?? { all: 0, distinct: new Set<string>() };
      count.all += 1;
      count.distinct.add(word);
      counts.set(language, count);
    }
  }
  return counts;
}
