// Names of persons that the recognizer cut in, their missing words out: a surname that is another word ("Anita | Among"), one
// that was taken for a name of its own ("Amos | Letting"), small words and what they lead ("Erik | ten Brink").

import { getToken, type Tree, tokensIn, wordOf } from '../language/dependency-tree.ts';
import type { Name } from '../language/types.ts';
import { isCalendarWord, WEEKDAY } from './calendar-words.ts';
import { findCountry, findDemonym } from './gazetteer/countries.ts';
import { givenNameGender } from './gazetteer/given-names.ts';
import { isAmongWords, startsSentence } from './noun-lemma.ts';
import { isHonorific, isTitleWord } from './titles.ts';
import { hasTrade } from './trades.ts';

/** "Amos | Letting", "Anita | Among": a surname behind a given name that the tagger takes for another word. */
export function isOddSurname(
  tree: Tree,
  { first, end }: { readonly first: number; readonly end: number },
  taken: ReadonlySet<number>,
): boolean {
  const word = wordOf(tree, end);
  const isAlone = end - first === 1 && givenNameGender(wordOf(tree, first)) !== undefined;
  if (!isAlone || end >= tree.tokens.length || taken.has(end) || !/^\p{Lu}\p{Ll}{2,}$/u.test(word))
    return false;
  const isOther =
    isHonorific(word) || isTitleWord(tree, end) || isCalendarWord(word) || WEEKDAY.test(word);
  const isKnown = findCountry(word) !== undefined || findDemonym(word) !== undefined;
  const isOpen = /^(?:VERB|ADP|ADV|SCONJ|AUX|DET)$/.test(getToken(tree, end).upos);
  const beside = [
    startsSentence(tree, first) ? '' : wordOf(tree, first - 1),
    wordOf(tree, end + 1),
  ];
  return (
    isOpen &&
    !isOther &&
    !isKnown &&
    isAmongWords(tree, first) &&
    gapBehind(tree, end - 1) === ' ' &&
    !beside.some((other) => /^\p{Lu}|^[-&]/u.test(other))
  );
}

const PARTICLE =
  /^(?:van|von|de|der|den|ten|ter|te|di|da|dos|das|do|du|del|della|la|le|al|el|bin|ibn|ag|ould|wa|ole|zu)$/;

/** "Amos | Letting": a given name and one word more, each taken for somebody. */
export function joinGiven(tree: Tree, names: readonly Name[]): readonly Name[] {
  const startAt = new Map(names.map((name) => [tokensIn(tree, name).first, name]));
  const dropped = new Set<Name>();
  const joined = names.map((name) => {
    const { first, end } = tokensIn(tree, name);
    const rest = startAt.get(end);
    const isCut =
      name.type === 'PER' &&
      end - first === 1 &&
      rest?.type === 'PER' &&
      isOneWord(tree, rest) &&
      !hasTrade(` ${wordOf(tree, end)}`) &&
      givenNameGender(wordOf(tree, first)) !== undefined &&
      gapBehind(tree, end - 1) === ' ';
    if (!isCut || rest === undefined || dropped.has(name)) return name;
    dropped.add(rest);
    return { ...name, end: rest.end };
  });
  return joined.filter((name) => !dropped.has(name));
}

/** "Erik | ten Brink": small words and the surname behind them; the end that was given where there are none. */
export function endOfParticles(tree: Tree, end: number, taken: ReadonlySet<number>): number {
  let at = end;
  while (at - end < 2 && PARTICLE.test(wordOf(tree, at)) && gapBehind(tree, at - 1) === ' ')
    at += 1;
  const isSurname =
    at > end &&
    at < tree.tokens.length &&
    !taken.has(at) &&
    /^\p{Lu}\p{L}+$/u.test(wordOf(tree, at)) &&
    gapBehind(tree, at - 1) === ' ' &&
    !isTitleWord(tree, at);
  return isSurname ? at + 1 : end;
}

/** One word with a capital. */
export function isOneWord(tree: Tree, name: Name): boolean {
  const { first, end } = tokensIn(tree, name);
  return end - first === 1 && /^\p{Lu}\p{Ll}*$/u.test(wordOf(tree, first));
}

/** What stands between a token and the next. */
export function gapBehind(tree: Tree, index: number): string {
  return tree.text.slice(getToken(tree, index).end, getToken(tree, index + 1).start);
}
