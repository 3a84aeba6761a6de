// The words of a question in; out, the same in the words that the readers know: "find", "search for" and "give me"
// are "list", "is in charge of" is "leads"; and words that only lean on the rest ("yet", "so far") are left out.

import type { Word } from './words.ts';

/** Ways to ask for a list. */
const LISTING = phrases(
  'give me a list of|make a list of|show me a list of|i am looking for|im looking for|i want to see|i want|i need|' +
    'looking for|search for|look up|look for|find me|find out|find|get me|display|print|enumerate|give me',
);
const QUESTION = new Set('who whom whose what which where when why how if whether'.split(' '));

const HEADS = 'at the head of|at the helm of|in charge of|at the top of';
/** Words, and what stands for them. */
const SAME: readonly (readonly [words: readonly string[], instead: readonly string[]])[] = [
  ...HEADS.split('|').flatMap((head) => [
    same(`is ${head}`, 'leads'),
    same(`are ${head}`, 'leads'),
    same(`was ${head}`, 'led'),
    same(`were ${head}`, 'led'),
  ]),
  // Who directs a body leads it; who directs somebody to do something is told in the past.
  same('who directs', 'who leads'),
  same('been to', 'travelled to'),
  same('death toll of', 'how many people were killed in'),
  same('death toll in', 'how many people were killed in'),
  same('death toll from', 'how many people were killed in'),
  same('pm of', 'prime minister of'),
  same('the pm', 'the prime minister'),
  same('vp of', 'vice president of'),
  same('spy chief', 'intelligence chief'),
  ...'agriculture defence defense education energy environment finance health housing interior justice labour labor tourism trade transport'
    .split(' ')
    .map((field) => same(`minister of ${field}`, `${field} minister`)),
  same('minister of foreign affairs', 'foreign minister'),
  same('how come', 'why'),
  same('for the very first time', 'for the first time'),
];

/** At the end of a question they say no more than its tense does. */
const AT_THE_END = phrases('so far|until now|up to now|to date|yet|already|at all|exactly|anyway');
/** After the word that asks they say nothing. */
const AFTER_ASKING = new Set(['exactly', 'actually', 'all']);

function phrases(text: string): readonly (readonly string[])[] {
  return text.split('|').map((phrase) => phrase.split(' '));
}

function same(words: string, instead: string): readonly [readonly string[], readonly string[]] {
  return [words.split(' '), instead.split(' ')];
}

/** The words as the readers know them. */
export function reworded(words: readonly Word[]): readonly Word[] {
  return listed(withSame(withoutLeaning(words)));
}

function standsAt(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, index) => words[at + index]?.folded === word);
}

function listed(words: readonly Word[]): readonly Word[] {
  const lead = LISTING.find((phrase) => standsAt(words, 0, phrase));
  const next = words[lead?.length ?? 0]?.folded;
  if (lead === undefined || next === undefined) return words;
  const rest = words.slice(lead.length);
  return QUESTION.has(next) ? rest : [...put(words.slice(0, lead.length), ['list']), ...rest];
}

function withSame(words: readonly Word[]): readonly Word[] {
  for (const [from, instead] of SAME) {
    const at = words.findIndex((_, index) => standsAt(words, index, from));
    if (at < 0) continue;
    const end = at + from.length;
    return withSame([
      ...words.slice(0, at),
      ...put(words.slice(at, end), instead),
      ...words.slice(end),
    ]);
  }
  return words;
}

/** Other words in the place of some. */
function put(old: readonly Word[], instead: readonly string[]): readonly Word[] {
  const [start, end] = [old[0]?.start ?? 0, old.at(-1)?.end ?? 0];
  return instead.map((text) => ({ text, folded: text, start, end }));
}

function withoutLeaning(words: readonly Word[]): readonly Word[] {
  const last = AT_THE_END.find((phrase) => standsAt(words, words.length - phrase.length, phrase));
  const rest =
    last === undefined || last.length >= words.length ? words : words.slice(0, -last.length);
  const leans = QUESTION.has(rest[0]?.folded ?? '') && AFTER_ASKING.has(rest[1]?.folded ?? '');
  return leans ? [...rest.slice(0, 1), ...rest.slice(2)] : rest;
}
