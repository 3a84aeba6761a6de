// A sentence in; out, whether it seems to say where or when, whatever the readers of articles made of it.

import { MONTH_NAMES } from './dates.ts';
import { nounForms } from './verb-index.ts';
import { fold } from './words.ts';

const AT = new Set(['in', 'at', 'near', 'outside', 'inside', 'off', 'around']);
/** "Travelled to Oslo and met". */
const GOING = new Set(
  'travelled traveled travels travel flew fly went go came moved returned drove trip visit journey flight'.split(
    ' ',
  ),
);
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow'.split(' '),
);
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Whether it names a place or a day: "in Oslo", "on Monday". */
export function saysDetail(sentence: string, wanted: 'where' | 'when'): boolean {
  return wanted === 'where' ? saysWhere(sentence) : saysWhen(sentence);
}

/** A name in capitals behind "in" that is no month. */
function saysWhere(sentence: string): boolean {
  const words = sentence.split(/\s+/);
  return words.some((word, at) => {
    const next = words[at + 1] ?? '';
    const leads = AT.has(word) || (word === 'to' && GOING.has(words[at - 1] ?? ''));
    return leads && /^\p{Lu}/u.test(next) && !isWhen(fold(next));
  });
}

function saysWhen(sentence: string): boolean {
  return fold(sentence).split(' ').some(isWhen);
}

function isWhen(word: string): boolean {
  return DAYS.has(word) || (word !== 'may' && MONTH_NAMES.includes(word)) || YEAR.test(word);
}

/** Whether a sentence has one of the names. */
export function hasName(sentence: string, names: readonly string[]): boolean {
  const words = ` ${fold(sentence)} `;
  return names.some((name) => words.includes(` ${fold(name)} `));
}

/** Whether a sentence has a noun, in the singular or the plural: "ministers", "Ecology Minister". */
export function hasNoun(sentence: string, noun: string): boolean {
  const singular = fold(noun)
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1');
  return hasName(sentence, [...nounForms(singular), noun]);
}

const TIMES = new Set([
  'twice',
  'thrice',
  'times',
  'repeatedly',
  'frequently',
  'regularly',
  'several',
]);

/** Whether a sentence may tell of the same more than once: "met twice", "three times". */
export function saysTimes(sentence: string): boolean {
  return fold(sentence)
    .split(' ')
    .some((word) => TIMES.has(word));
}
