// A parsed document and its names in, the same names out wherever else they stand and the recognizer passed over them:
// "the Commission" behind the European Commission, "Themba" behind Themba Ndlovu, a body's whole name once more.
// Method: words with a capital that are no name yet, equal to those of a name before.

import { getToken, type Tree, tokensIn, wordOf } from '../language/dependency-tree.ts';
import type { Name } from '../language/types.ts';
import { groupBy } from '../model/index.ts';
import { isPersonNoun } from './agent-nouns.ts';
import { isBodyCalling, LAST_NOUN, PAPER_NOUN } from './body-callings.ts';
import { isCalendarWord } from './calendar-words.ts';
import { findCountry, findDemonym } from './gazetteer/countries.ts';
import { fold } from './gazetteer/fold.ts';
import { givenNameGender } from './gazetteer/given-names.ts';
import { findPlaces } from './gazetteer/places.ts';
import type { Mention } from './mention.ts';
import { bodyMention, personMention, placeMention } from './names.ts';
import { isAmongWords, nounLemma, startsSentence } from './noun-lemma.ts';
import { isHonorific } from './titles.ts';

/** Mentions of names of the document that are no mention yet. */
export function findRepeatedNames(
  tree: Tree,
  names: readonly Mention[],
  recognized: readonly Name[],
): readonly Mention[] {
  const taken = new Set(names.flatMap(({ first, endToken }) => range(first, endToken)));
  const bodies = names.filter(({ type, told }) => type === 'organization' && told !== true);
  const isFree = (at: number) => !taken.has(at) && isAmongWords(tree, at);
  return [
    ...wholeNames(tree, bodies, isFree),
    ...wholeOthers(tree, names, isFree),
    ...lastWords(tree, bodies, isFree),
    ...firstWords(tree, bodies, isFree),
    ...givenNames(tree, names, isFree),
    ...fullNames(tree, names, { recognized, isFree }),
  ];
}

type IsFree = (at: number) => boolean;

/** The whole name of a body of several words, or its letters. */
function wholeNames(tree: Tree, bodies: readonly Mention[], isFree: IsFree): readonly Mention[] {
  const known = new Map<string, readonly string[][]>();
  for (const { first, endToken } of bodies) {
    const words = range(first, endToken).map((at) => wordOf(tree, at));
    const [begin = ''] = words;
    if (
      /^\p{Lu}{3,6}$/u.test(words.join('')) ||
      (words.length > 1 && /^\p{Lu}/u.test(words.at(-1) ?? ''))
    )
      known.set(begin, [...(known.get(begin) ?? []), words]);
  }
  const isCapital = (at: number) =>
    /^\p{Lu}/u.test(wordOf(tree, at)) && !/^The$/.test(wordOf(tree, at));
  return tree.tokens.flatMap((_, first) => {
    const words = known
      .get(wordOf(tree, first))
      ?.find((all) =>
        all.every((word, at) => wordOf(tree, first + at) === word && isFree(first + at)),
      );
    if (words === undefined) return [];
    const end = first + words.length;
    const isPart =
      isCapital(end) ||
      wordOf(tree, end) === '-' ||
      wordOf(tree, first - 1) === '-' ||
      (isCapital(first - 1) && !startsSentence(tree, first));
    return isPart ? [] : [bodyMention(tree, { first, end })];
  });
}

/** The whole name of a person or a place, of several words. */
function wholeOthers(tree: Tree, names: readonly Mention[], isFree: IsFree): readonly Mention[] {
  const known = new Map<string, Mention>();
  for (const name of names) {
    const isOther = name.kind === 'name' && (name.type === 'person' || name.type === 'place');
    if (isOther && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u.test(name.label) && !known.has(name.label))
      known.set(name.label, name);
  }
  const byFirst = groupBy([...known.values()], ({ label }) => label.split(' ', 1)[0] ?? '');
  return tree.tokens.flatMap((_, at) => {
    const like = byFirst.get(wordOf(tree, at))?.find(({ label }) => {
      const words = label.split(' ');
      return words.every((word, on) => wordOf(tree, at + on) === word && isFree(at + on));
    });
    if (like === undefined) return [];
    const end = at + like.label.split(' ').length;
    const beside = [startsSentence(tree, at) ? '' : wordOf(tree, at - 1), wordOf(tree, end)];
    if (
      beside.some(
        (word, side) => /^[-&]$|^\p{Lu}/u.test(word) && !(side === 0 && isHonorific(word)),
      )
    )
      return [];
    const again = { first: at, end };
    return [like.type === 'person' ? personMention(tree, again) : placeMention(tree, again)];
  });
}

/** "the Commission", "Commission spokeswoman": the noun of a body that was named before. */
function lastWords(tree: Tree, bodies: readonly Mention[], isFree: IsFree): readonly Mention[] {
  const from = new Map<string, number>();
  for (const { first, endToken } of bodies) {
    if (endToken - first < 2) continue;
    for (const at of range(first, endToken)) {
      const word = wordOf(tree, at);
      const isHead = at === endToken - 1 || /^(?:of|for)$/.test(wordOf(tree, at + 1));
      if (isHead && isBodyCalling(word) && !from.has(word)) from.set(word, endToken);
    }
  }
  return tree.tokens.flatMap((_, at) => {
    const word = wordOf(tree, at);
    // "He told the Ledger that": what is told by its name is a paper.
    if (PAPER_NOUN.test(word) && isTold(tree, at) && isFree(at))
      return [bodyMention(tree, { first: at, end: at + 1 })];
    if (!isBodyCalling(word)) return [];
    // "The Directorate", of which the article says no more: so much is its name.
    const isAlone = LAST_NOUN.test(word) && !from.has(word);
    const isKnown = isAlone || (from.get(word) ?? tree.tokens.length) <= at;
    if (
      !isKnown ||
      !isFree(at) ||
      /^\p{Lu}/u.test(wordOf(tree, at + 1)) ||
      /^(?:of|for|-)$/.test(wordOf(tree, at + 1)) ||
      (wordOf(tree, at + 1) === 'on' && !isCalendarWord(wordOf(tree, at + 2)))
    )
      return [];
    const isDefinite = /^the$/i.test(wordOf(tree, at - 1));
    const isOfPerson = isPersonNoun(nounLemma(tree, at + 1));
    const isBare = !/^\p{Lu}/u.test(wordOf(tree, at - 1)) || isDefinite;
    return isBare && (isDefinite || (isOfPerson && !isAlone))
      ? [bodyMention(tree, { first: at, end: at + 1 })]
      : [];
  });
}

function isTold(tree: Tree, at: number): boolean {
  return (
    /^(?:told|tells)$/.test(wordOf(tree, at - 2)) &&
    wordOf(tree, at - 1) === 'the' &&
    !/^(?:\p{Lu}|of$|-$)/u.test(wordOf(tree, at + 1))
  );
}

/** "Vidrios belongs to": the first word of a body that was named before, which is no other word. */
function firstWords(tree: Tree, bodies: readonly Mention[], isFree: IsFree): readonly Mention[] {
  const from = new Map<string, number>();
  for (const { first, endToken } of bodies) {
    const word = wordOf(tree, first);
    const isOwn =
      endToken - first > 1 &&
      /^\p{Lu}\p{L}*\p{Ll}$/u.test(word) &&
      word.length >= FIRST_MIN &&
      getToken(tree, first).upos === 'PROPN' &&
      !isBodyCalling(word) &&
      givenNameGender(word) === undefined &&
      findCountry(word) === undefined &&
      findDemonym(word) === undefined &&
      findPlaces(word).every(({ by }) => by === 'sound');
    if (isOwn && !from.has(word)) from.set(word, endToken);
  }
  if (from.size === 0) return [];
  return tree.tokens.flatMap((_, at) => {
    const isKnown = (from.get(wordOf(tree, at)) ?? tree.tokens.length) <= at && isFree(at);
    const { upos, deprel } = getToken(tree, at);
    // "The Sindarin prince": what stands before a noun may be a language or a style.
    if (!isKnown || upos !== 'PROPN' || /^(?:compound|amod|flat)/.test(deprel)) return [];
    const isPart =
      /^(?:\p{Lu}|[-&]$)/u.test(wordOf(tree, at + 1)) ||
      (/^(?:\p{Lu}|[-&]$)/u.test(wordOf(tree, at - 1)) && !startsSentence(tree, at)) ||
      /^the$/i.test(wordOf(tree, at - 1));
    return isPart ? [] : [bodyMention(tree, { first: at, end: at + 1 })];
  });
}

/** A shorter first word is often a common one. */
const FIRST_MIN = 4;

/** The given name of somebody who was named in full before, or the surname. */
function givenNames(tree: Tree, names: readonly Mention[], isFree: IsFree): readonly Mention[] {
  const from = new Map<string, number>();
  for (const { type, first, endToken } of names) {
    if (type !== 'person' || endToken - first < 2) continue;
    for (const word of [wordOf(tree, first), wordOf(tree, endToken - 1)])
      if (/^\p{Lu}\p{Ll}{2,}$/u.test(word) && !from.has(fold(word))) from.set(fold(word), endToken);
  }
  if (from.size === 0) return [];
  return tree.tokens.flatMap((_, at) => {
    // "Novotný" after "Libor Novotny": one article spells a name in two ways.
    const isKnown =
      /^\p{Lu}/u.test(wordOf(tree, at)) &&
      (from.get(fold(wordOf(tree, at))) ?? tree.tokens.length) <= at &&
      isFree(at);
    // The tagger takes a name that it does not know at the start of a sentence for a pronoun, behind "Miss" for a verb.
    const isAddressed = at > 0 && isHonorific(wordOf(tree, at - 1));
    const isName = isAddressed || /^(?:PROPN|PRON|X)$/.test(getToken(tree, at).upos);
    if (!isKnown || !isName) return [];
    const beside = [wordOf(tree, at - 1), wordOf(tree, at + 1)];
    const isPart = beside.some(
      (word, side) =>
        /^\p{Lu}|^[-&]$/u.test(word) &&
        !(side === 0 && (startsSentence(tree, at) || isHonorific(word))),
    );
    return isPart ? [] : [personMention(tree, { first: at, end: at + 1 })];
  });
}

/** "Vasanti Rathore", whom the recognizer took for a thing, where the article goes on with "Mrs Rathore". */
function fullNames(
  tree: Tree,
  names: readonly Mention[],
  { recognized, isFree }: { readonly recognized: readonly Name[]; readonly isFree: IsFree },
): readonly Mention[] {
  const bare = new Set(
    names.flatMap(({ type, label, first }) =>
      type === 'person' && !label.includes(' ') && isHonorific(wordOf(tree, first - 1))
        ? [label]
        : [],
    ),
  );
  return recognized.flatMap((name) => {
    const { first, end } = tokensIn(tree, name);
    const isFull =
      name.type === 'MISC' &&
      (end - first === 2 || end - first === 3) &&
      bare.has(wordOf(tree, end - 1)) &&
      range(first, end).every((at) => isFree(at) && /^\p{Lu}\p{L}+$/u.test(wordOf(tree, at)));
    return isFull ? [personMention(tree, { first, end })] : [];
  });
}

function range(first: number, end: number): readonly number[] {
  return Array.from({ length: end - first }, (_, at) => first + at);
}
