// A preposition in, whether it only says that a number is about right out: "at least 12 people", "up to 16
// advisers". The parse takes such objects for adverbials.

import { type Tree, wordOf } from '../../language/dependency-tree.ts';

const WORDS =
  /^(?:at (?:least|most)|up to|close to|as (?:many|much|few) as|more than|fewer than|less than) (?:an? )?(?:[\d.,]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|half|several)$/i;
const MOST_WORDS = 5;

/** Whether a number follows on words for "about" that begin at a token, or one before it. */
export function isApproximate(tree: Tree, token: number): boolean {
  return [token, token - 1].some((first) => {
    if (first < 0) return false;
    const words = Array.from({ length: MOST_WORDS }, (_, at) => wordOf(tree, first + at));
    return words.some((_, at) => WORDS.test(words.slice(0, at + 1).join(' ')));
  });
}
