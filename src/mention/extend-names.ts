// Recognized names in, the same with what the recognizer cut off: "Holt" behind an unrecognized "Mara"
// is "Mara Holt" when the parse hangs both words on one place.

import { getToken, headOfRange, type Tree, tokensIn, wordOf } from '../language/dependency-tree.ts';
import type { Name } from '../language/types.ts';
import { isBodyNoun } from './agent-nouns.ts';
import { isCalendarWord } from './calendar-words.ts';
import { endOfParticles, gapBehind, isOddSurname, isOneWord, joinGiven } from './cut-persons.ts';
import { findCountry, findDemonym } from './gazetteer/countries.ts';
import { givenNameGender } from './gazetteer/given-names.ts';
import { joinMinistries } from './ministry-names.ts';
import { startsSentence } from './noun-lemma.ts';
import { isHonorific, isTitleWord } from './titles.ts';

/** Gives persons back the first and last names that stand beside them, and bodies the word of their reach. */
export function extendNames(tree: Tree, names: readonly Name[]): readonly Name[] {
  const whole = joinSyllables(tree, joinGiven(tree, joinBodies(tree, joinMinistries(tree, names))));
  const taken = new Set(whole.flatMap((name) => range(tokensIn(tree, name))));
  return whole.map((name) => {
    if (name.type === 'PER') return extend(tree, name, taken);
    return name.type === 'ORG'
      ? withSecond(tree, ofPlural(tree, withReach(tree, name, taken), taken), taken)
      : name;
  });
}

function extend(tree: Tree, name: Name, taken: ReadonlySet<number>): Name {
  let { first, end } = tokensIn(tree, name);
  if (isPatronymic(tree, first) && isGivenBefore(tree, first, taken)) first -= 1;
  const belongs = (index: number) =>
    !taken.has(index) && isNameWord(tree, index) && isTied(tree, index, { first, end });
  while (first > 0 && belongs(first - 1)) first -= 1;
  while (first > 0 && isGivenCut(tree, first, taken)) first -= 1;
  while (end < tree.tokens.length && belongs(end)) end += 1;
  if (isCutAtHyphen(tree, end, taken)) end += 2;
  else if (isOddSurname(tree, { first, end }, taken)) end += 1;
  else end = endOfParticles(tree, end, taken);
  return { ...name, start: getToken(tree, first).start, end: getToken(tree, end - 1).end };
}

/** "Seo Jin | -woo": the rest of a given name that the recognizer cut at its hyphen; not "Lind | -led". */
function isCutAtHyphen(tree: Tree, end: number, taken: ReadonlySet<number>): boolean {
  if (end + 1 >= tree.tokens.length || wordOf(tree, end) !== '-' || taken.has(end + 1))
    return false;
  const [last, hyphen, rest] = [end - 1, end, end + 1].map((index) => getToken(tree, index));
  return last?.end === hyphen?.start && hyphen?.end === rest?.start && rest?.upos === 'PROPN';
}

/** "Even | Nygaard": a given name that the tagger takes for another word, within a sentence. */
function isGivenCut(tree: Tree, first: number, taken: ReadonlySet<number>): boolean {
  const before = first - 1;
  const word = wordOf(tree, before);
  if (taken.has(before) || !/^\p{Lu}\p{Ll}+$/u.test(word) || startsSentence(tree, before))
    return false;
  const isMisread = !/^(?:PROPN|NOUN|ADP)$/.test(getToken(tree, before).upos);
  const gap = tree.text.slice(getToken(tree, before).end, getToken(tree, first).start);
  return isMisread && gap === ' ' && givenNameGender(word) !== undefined;
}

const GENERIC =
  /^(?:Front|Movement|Party|Organi[sz]ation|Committee|Council|Alliance|Union|Commission|Centre|Center|Institute|Ministry|Fund|Association|Federation|League|Society|Army|Coalition|Agency|Office|Court|Bureau|Forum|Board|Campaign|Network|Foundation|Community)$/;
const LINKS = /^(?:of|for|on|against)$/;

/** "Front | for the | Liberation of Azawad" is one name: its first word alone says only what kind of body it is. */
function joinBodies(tree: Tree, names: readonly Name[]): readonly Name[] {
  const tails = new Map<Name, Name>();
  for (const name of names) {
    const { first, end } = tokensIn(tree, name);
    const isGeneric = name.type !== 'PER' && GENERIC.test(wordOf(tree, end - 1));
    // "the United Nations Office | for the | Coordination of Humanitarian Affairs", but "the Labour Party | of | Norway".
    if (!isGeneric || !LINKS.test(wordOf(tree, end))) continue;
    const isShort = end - first === 1;
    const next = /^the$/i.test(wordOf(tree, end + 1)) ? end + 2 : end + 1;
    const tail = names.find((other) => tokensIn(tree, other).first === next);
    const isFit = isShort ? tail?.type !== 'PER' : isLongTail(tree, wordOf(tree, end), tail);
    if (tail !== undefined && isFit) tails.set(name, tail);
  }
  const dropped = new Set(tails.values());
  return names.flatMap((name) => {
    const tail = tails.get(name);
    if (tail === undefined) return dropped.has(name) ? [] : [name];
    return [{ ...name, end: tail.end, type: 'ORG' as const }];
  });
}

/** What is of a name of several words: "Economic Community | of | West African States", and what it is for. */
function isLongTail(tree: Tree, link: string, tail: Name | undefined): boolean {
  if (tail === undefined) return false;
  if (link !== 'of') return tail.type === 'MISC' || isAim(tree, tail);
  const { first, end } = tokensIn(tree, tail);
  return tail.type !== 'PER' && end - first > 1 && MEMBERS.test(wordOf(tree, end - 1));
}

const MEMBERS = /^(?:States|Nations|Countries|Republics|Peoples)$/;

/** "the Coordination of Humanitarian Affairs", "the Advancement of Colored People": what a body is for. */
function isAim(tree: Tree, name: Name | undefined): boolean {
  if (name === undefined) return false;
  const { first, end } = tokensIn(tree, name);
  const words = Array.from({ length: end - first }, (_, at) => wordOf(tree, first + at));
  const of = words.indexOf('of');
  return name.type !== 'PER' && of > 0 && AIM.test(words[of - 1] ?? '');
}

const AIM = /(?:[ts]ion|ment|[ae]nce|ency|(?<!nivers)ity|ism|ship|rights|affairs)$/i;

/** Words of Asian names that the recognizer takes for English ones: "Khin | Than | Nu". */
const SYLLABLE = /^(?:An|Do|Hung|In|Long|May|Me|My|No|On|Say|So|Than|The|To|Will|Win)$/;

/** The pieces of a name of three words or more whose middle the recognizer read as another word. */
function joinSyllables(tree: Tree, names: readonly Name[]): readonly Name[] {
  const pieceAt = new Map(names.map((name) => [tokensIn(tree, name).first, name]));
  const dropped = new Set<Name>();
  const joined = names.map((name) => {
    const { end } = tokensIn(tree, name);
    const rest = pieceAt.get(end + 1);
    const isCut =
      name.type === 'PER' &&
      rest !== undefined &&
      SYLLABLE.test(wordOf(tree, end)) &&
      isOneWord(tree, rest) &&
      /^ $/.test(gapBehind(tree, end - 1)) &&
      /^ $/.test(gapBehind(tree, end));
    if (!isCut) return name;
    dropped.add(rest);
    return { ...name, end: rest.end };
  });
  return joined.filter((name) => !dropped.has(name));
}

/** How far a body reaches, which is part of its name: "International | Olympic Committee". */
const REACH = /^(?:International|Intergovernmental|World|Global|Continental|Federal|Royal)$/;

function withReach(tree: Tree, name: Name, taken: ReadonlySet<number>): Name {
  const { first, end } = tokensIn(tree, name);
  const before = first - 1;
  const isPart =
    before >= 0 &&
    !taken.has(before) &&
    REACH.test(wordOf(tree, before)) &&
    isTied(tree, before, { first, end });
  return isPart ? { ...name, start: getToken(tree, before).start } : name;
}

/** "Catholic Bishops | ' Conference of India": a body of several, whom the recognizer took for one. */
function ofPlural(tree: Tree, name: Name, taken: ReadonlySet<number>): Name {
  const { end } = tokensIn(tree, name);
  const noun = end + 1;
  const isPlural = /s$/.test(wordOf(tree, end - 1)) && /^['’]$/.test(wordOf(tree, end));
  if (!isPlural || taken.has(noun) || !PLURALS.test(wordOf(tree, noun))) return name;
  const country =
    wordOf(tree, noun + 1) === 'of' && findCountry(wordOf(tree, noun + 2)) !== undefined;
  return { ...name, end: getToken(tree, country ? noun + 2 : noun).end };
}

const PLURALS =
  /^(?:Association|Conference|Union|Federation|Council|Congress|Party|League|Guild|Syndicate|Alliance|Forum)$/;

const SECOND_MAX = 2;
const MINISTRY =
  /^(?:Department|Directorate|Authority|Secretariat|Superintendency|Administration)$/;

/** "Department of Public Works | and Highways": the second of what a body is of or for, which is nobody's name. */
function withSecond(tree: Tree, name: Name, taken: ReadonlySet<number>): Name {
  const { first, end } = tokensIn(tree, name);
  const words = range({ first, end }).map((at) => wordOf(tree, at));
  const link = words.findIndex((word, at) => at > 0 && /^(?:of|for|on)$/.test(word));
  const noun = words[link - 1] ?? '';
  const isOpen = (GENERIC.test(noun) || MINISTRY.test(noun)) && link < words.length - 1;
  if (!isOpen || words.includes('and') || wordOf(tree, end) !== 'and') return name;
  const isPart = (at: number) =>
    at < tree.tokens.length &&
    !taken.has(at) &&
    /^\p{Lu}\p{Ll}+$/u.test(wordOf(tree, at)) &&
    !isHonorific(wordOf(tree, at)) &&
    !isTitleWord(tree, at) &&
    !isCalendarWord(wordOf(tree, at)) &&
    givenNameGender(wordOf(tree, at)) === undefined &&
    findCountry(wordOf(tree, at)) === undefined &&
    findDemonym(wordOf(tree, at)) === undefined;
  let last = end + 1;
  while (last - end <= SECOND_MAX && isPart(last)) last += 1;
  // More words than that, or another body behind: "the Ministry of Defence and Army Chief".
  const isWhole = last > end + 1 && !/^(?:\p{Lu}|of$|for$)/u.test(wordOf(tree, last));
  const isBody =
    GENERIC.test(wordOf(tree, last - 1)) || isBodyNoun(wordOf(tree, last - 1).toLowerCase());
  return isWhole && !isBody ? { ...name, end: getToken(tree, last - 1).end } : name;
}

const PATRONYMIC = /^(?:bin|ibn|bint|ben)$/;

/** Whether a name was cut at "bin": somebody's own name stands before it. */
function isPatronymic(tree: Tree, first: number): boolean {
  return PATRONYMIC.test(wordOf(tree, first));
}

/** A word with a capital, whatever the tagger takes it for: "Said bin Nasser". */
function isGivenBefore(tree: Tree, first: number, taken: ReadonlySet<number>): boolean {
  return first > 0 && !taken.has(first - 1) && /^\p{Lu}\p{L}+$/u.test(wordOf(tree, first - 1));
}

function isNameWord(tree: Tree, index: number): boolean {
  const word = wordOf(tree, index);
  if (getToken(tree, index).upos !== 'PROPN' || !/^\p{Lu}\p{L}+$/u.test(word)) return false;
  if (isHonorific(word) || isTitleWord(tree, index)) return false;
  const isPlace = findCountry(word) !== undefined || findDemonym(word) !== undefined;
  return !isPlace && !(startsSentence(tree, index) && /^(?:the|a|an)$/i.test(word));
}

/** One hangs on the other, or both on the same word. */
function isTied(
  tree: Tree,
  index: number,
  { first, end }: { readonly first: number; readonly end: number },
): boolean {
  const head = headOfRange(tree, first, end);
  const [word, name] = [getToken(tree, index), getToken(tree, head)];
  const gap =
    index < first
      ? tree.text.slice(word.end, getToken(tree, first).start)
      : tree.text.slice(getToken(tree, end - 1).end, word.start);
  if (!/^[ \u00a0]$/.test(gap)) return false;
  if (name.head === index || (word.head >= first && word.head < end)) return true;
  return word.head === name.head && word.deprel !== 'conj';
}

function range({
  first,
  end,
}: {
  readonly first: number;
  readonly end: number;
}): readonly number[] {
  return Array.from({ length: end - first }, (_, at) => first + at);
}
