// The text of a question in, its words as the readers want them out: without words that are only polite,
// and with what stands before a comma ("in March, who ...") at the end.

import { type Word, wordsOf } from './words.ts';

const POLITE = new Set(['please', 'so', 'and', 'tell']);

/** The words that say something, the question first. */
export function preparedWords(text: string): readonly Word[] {
  return restrictionLast(trimmed(wordsOf(text)), text);
}

function trimmed(words: readonly Word[]): readonly Word[] {
  const start = words.findIndex(({ folded }) => !POLITE.has(folded) || folded === 'tell');
  const from = start < 0 ? words.length : start;
  const last = words.at(-1)?.folded === 'please' ? words.length - 1 : words.length;
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
