// The text of a question in, its words as the readers want them out: without words that are only polite,
// and with what stands before a comma ("in March, who ...") at the end.

import { reworded } from './reworded.ts';
import { withoutWrapper } from './without-wrapper.ts';
import { type Word, wordsOf } from './words.ts';

const POLITE = new Set('please pls plz so and tell ok okay hi hello hey well'.split(' '));

/** The words that say something, the question first. */
export function preparedWords(text: string): readonly Word[] {
  const words = reworded(withoutWrapper(written(trimmed(wordsOf(text)))));
  return restrictionLast(uncleft(words), text);
}

/** "Who is it that leads X": the same as "who leads X". */
function uncleft(words: readonly Word[]): readonly Word[] {
  const [first, second, ...rest] = words;
  const cleft = rest[0]?.folded === 'it' && ['that', 'who', 'whom'].includes(rest[1]?.folded ?? '');
  if (first === undefined || !['is', 'was'].includes(second?.folded ?? '') || !cleft) return words;
  return [first, ...words.slice(4)];
}

const ASKED = new Set(['who', 'what', 'where', 'when', 'how', 'which']);
const SHORT: ReadonlyMap<string, string> = new Map([
  ['d', 'had'],
  ['ll', 'will'],
  ['re', 'are'],
  ['ve', 'have'],
]);
const CONTRACTED = /^(who|what|where|when|how|they|it|he|she)['’](d|ll|re|ve)$/iu;

/** "Who's" and "when'll" in full. */
function written(words: readonly Word[]): readonly Word[] {
  return words.flatMap((word, at): readonly Word[] => {
    const before = words[at - 1]?.folded ?? '';
    if (word.folded === "'s" && ASKED.has(before)) return [{ ...word, text: 'is', folded: 'is' }];
    if (word.folded === 'whos') return split(word, 3, 'is');
    const [, asked = '', short = ''] = CONTRACTED.exec(word.text) ?? [];
    const full = SHORT.get(short.toLowerCase());
    return full === undefined ? [word] : split(word, asked.length, full);
  });
}

function split({ text, start, end }: Word, length: number, rest: string): readonly Word[] {
  const asked = text.slice(0, length);
  return [
    { text: asked, folded: asked.toLowerCase(), start, end: start + length },
    { text: rest, folded: rest, start: start + length, end },
  ];
}

function trimmed(words: readonly Word[]): readonly Word[] {
  const start = words.findIndex(({ folded }) => !POLITE.has(folded) || folded === 'tell');
  const from = start < 0 ? words.length : start;
  const last = ['please', 'pls', 'plz', 'thanks'].includes(words.at(-1)?.folded ?? '')
    ? words.length - 1
    : words.length;
  return words.slice(from, last);
}

const OPENERS = new Set(
  'in at on after before since during between from until according apart aside besides except near over within last this'.split(
    ' ',
  ),
);

/** "In March, who met whom": what stands before the comma belongs at the end. */
function restrictionLast(words: readonly Word[], text: string): readonly Word[] {
  if (!OPENERS.has(words[0]?.folded ?? '')) return words;
  const comma = words.findIndex(
    ({ end }, at) => at + 1 < words.length && text.slice(end, words[at + 1]?.start).includes(','),
  );
  const rest = words.slice(comma + 1);
  const asks = ASKING.has(rest[0]?.folded ?? '');
  return comma < 0 || !asks ? words : [...rest, ...words.slice(0, comma + 1)];
}

const ASKING = new Set(
  'who whom what which where when how did does do has have was were is are will list show'.split(
    ' ',
  ),
);
