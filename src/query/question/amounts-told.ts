// A question for a number in, and a sentence; out, whether the sentence gives such a number: "how many men", "how much did
// X pay", "how old is X".

import { formsOf } from './alike-words.ts';
import { fold, type Word } from './words.ts';

/** Whether a sentence gives the number. */
export type Gives = (sentence: string) => boolean;

const AMOUNT = new Set(['much', 'many']);
const NUMBERS = new Set(
  'two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands'.split(
    ' ',
  ),
);
/** How far before what is counted its number stands: "320 kilograms of gold". */
const NEAR = 4;
/** Of money any number tells. */
const MONEY = new Set(['money', 'cash']);
const AGED = /\p{L}, \d{1,3},|\baged? \d{1,3}\b|\b\d{1,3}[- ]years?[- ]old\b/u;

/** What the words of a question ask a number of; undefined where they ask for none. `asking` are words that say nothing. */
export function amountAsked(
  words: readonly Word[],
  asking: ReadonlySet<string>,
): Gives | undefined {
  const how = words.findIndex(({ folded }) => folded === 'how');
  const [, asked, noun] = words.slice(how);
  if (how < 0 || asked === undefined) return undefined;
  if (asked.folded === 'old') return (sentence) => AGED.test(sentence);
  if (!AMOUNT.has(asked.folded)) return undefined;
  const isOfAny = noun === undefined || asking.has(noun.folded) || MONEY.has(noun.folded);
  const counted = isOfAny ? new Set<string>() : formsOf(noun);
  return (sentence) => saysNumber(sentence, counted);
}

/** The words of a question that its number takes the place of. */
export function isOfAmount({ folded }: Word, at: number, words: readonly Word[]): boolean {
  const before = words[at - 1]?.folded;
  return (folded === 'old' && before === 'how') || (MONEY.has(folded) && before === 'much');
}

/** "Four men", "$2.1 billion"; of what the sentence does not name, any number. */
function saysNumber(sentence: string, counted: ReadonlySet<string>): boolean {
  const words = fold(sentence).split(' ');
  const isNumber = (word: string) => /^\d/.test(word) || NUMBERS.has(word);
  if (!words.some((word) => counted.has(word))) return words.some(isNumber);
  return words.some((word, at) => {
    if (!counted.has(word)) return false;
    // "A ransom of $500,000"
    const behind = words[at + 1] === 'of' ? words.slice(at + 2, at + NEAR) : [];
    return [...words.slice(Math.max(0, at - NEAR), at), ...behind].some(isNumber);
  });
}
