// The words of a question in; out, the description by a clause that it ends with, as a question of its own: "who leads the
// company that bought Norne in 2022" has "list the company that bought Norne in 2022". What that finds takes its place.

import { askedType } from './asked-types.ts';
import type { NameIndex } from './names.ts';
import { type Word, wordsOf } from './words.ts';

/** A question with a description in it. */
export interface Described {
  /** The words before the description. */
  readonly before: readonly Word[];
  /** The description as a question. */
  readonly inner: readonly Word[];
  /** As it is written. */
  readonly written: string;
}

const RELATIVE = new Set(['that', 'which', 'who', 'whom']);
/** Words for somebody that name no kind. */
const SOMEBODY = new Set(['man', 'woman', 'one', 'official', 'politician']);
const WHOEVER = new Set(['whoever', 'whomever']);

/** The description at the end of a question; undefined where there is none. */
export function describedAtEnd(words: readonly Word[], names: NameIndex): Described | undefined {
  const whoever = words.findIndex(({ folded }, at) => at > 0 && WHOEVER.has(folded));
  const start = whoever > 0 ? whoever : startOf(words, names);
  const [first, relative, ...rest] = words.slice(start);
  if (start < 1 || first === undefined || relative === undefined || rest.length === 0)
    return undefined;
  const put = (text: string): Word => ({ ...first, text, folded: text });
  const isVague = SOMEBODY.has(first.folded);
  const kind =
    whoever > 0
      ? [put('person'), put('who'), relative]
      : [isVague ? put('person') : first, relative];
  const article = words[start - 1]?.folded;
  const determined = article === 'the' || article === 'a' || article === 'an';
  return {
    before: words.slice(0, determined ? start - 1 : start),
    inner: [put('list'), put('the'), ...kind, ...rest],
    written: words
      .slice(start)
      .map(({ text }) => text)
      .join(' '),
  };
}

/** Where a kind of thing stands before "that" or "who", with words before it. */
function startOf(words: readonly Word[], names: NameIndex): number {
  return words.findIndex(
    ({ folded }, at) =>
      at > 0 &&
      RELATIVE.has(words[at + 1]?.folded ?? '') &&
      (SOMEBODY.has(folded) || askedType(folded, names) !== undefined),
  );
}

/** The words before the description, with names in its place: "who leads Norne or Vest". */
export function withNames({ before, inner }: Described, names: readonly string[]): readonly Word[] {
  const { start = 0, end = 0 } = inner[0] ?? {};
  const at = (word: Word): Word => ({ ...word, start, end });
  const joined = names.flatMap((name, index) => [
    ...(index === 0 ? [] : wordsOf('or')),
    ...wordsOf(name),
  ]);
  return [...before, ...joined.map(at)];
}
