// A parsed document in, the bodies out that the recognizer passed over though their first words say what they are:
// "the Board of Regents", "the Forum for Democracy in Zambia". Method: a noun for bodies with a capital within a
// sentence, and what it is of or for.

import { getToken, type Tree, wordOf } from '../language/dependency-tree.ts';
import { isCalendarWord } from './calendar-words.ts';
import { findCountry } from './gazetteer/countries.ts';
import type { Mention } from './mention.ts';
import { bodyMention } from './names.ts';
import { isAmongWords, startsSentence } from './noun-lemma.ts';
import { isTitleWord } from './titles.ts';

const NOUN =
  /^(?:Alliance|Army|Association|Authority|Board|Brotherhood|Bureau|Campaign|Cartel|Chamber|Coalition|Commission|Committee|Community|Confederation|Congress|Council|Court|Department|Directorate|Federation|Forum|Foundation|Front|Fund|House|Inspectorate|Institute|League|Ministry|Movement|Network|Office|Organi[sz]ation|Party|Secretariat|Society|Superintendency|Tribunal|Union)$/;
const LINK = /^(?:of|for|on|against)$/;
/** What every firm has a board of. */
const ANY_FIRM = /^(?:Directors|Management|Supervisors)$/;
const INNER_MAX = 3;
const WORDS_MAX = 4;

/** Names that begin with a noun for bodies. */
export function findGenericBodies(
  tree: Tree,
  nameAt: (token: number) => Mention | undefined,
): readonly Mention[] {
  // "Democracy" by itself may have been taken for a body.
  const taken = (token: number) => {
    const name = nameAt(token);
    return (
      name !== undefined && !(name.type === 'organization' && name.endToken - name.first === 1)
    );
  };
  const found: Mention[] = [];
  for (let noun = 1; noun < tree.tokens.length; noun += 1) {
    if (!isStart(tree, noun)) continue;
    const end = aimBehind(tree, noun, nameAt) ?? endOf(tree, noun, taken);
    if (end === undefined) continue;
    // "Popular Front" may have been found by itself.
    const own = nameAt(noun);
    let first = own?.type === 'organization' && own.endToken === noun + 1 ? own.first : noun;
    while (noun - first < INNER_MAX && isOwn(tree, first - 1, taken)) first -= 1;
    // A name before or behind, or more words than that, and the bounds are unknown.
    if (isCapital(tree, first - 1) || isCapital(tree, end) || /^(?:of|-)$/.test(wordOf(tree, end)))
      continue;
    found.push(bodyMention(tree, { first, end }));
    noun = end - 1;
  }
  return found;
}

/** Names of bodies with the country behind them where the article has letters that count it: FDZ is "in Zambia". */
export function withCountries(tree: Tree, names: readonly Mention[]): readonly Mention[] {
  const letters = new Set(
    tree.tokens.flatMap((_, at) =>
      /^\p{Lu}{3,6}$/u.test(wordOf(tree, at)) ? wordOf(tree, at) : [],
    ),
  );
  if (letters.size === 0) return names;
  return names.map((name) => {
    const { type, first, endToken: end } = name;
    const isOpen =
      type === 'organization' && end - first > 1 && /^(?:in|of)$/.test(wordOf(tree, end));
    if (!isOpen || findCountry(wordOf(tree, end + 1)) === undefined) return name;
    const words = Array.from({ length: end + 2 - first }, (_, at) => wordOf(tree, first + at));
    // "EU Mission in Armenia" is EUMA.
    const isCounted = [/^\p{Lu}/u, /^(?:\p{Lu}{2,3}$|\p{Lu})/u].some((initial) =>
      letters.has(words.map((word) => initial.exec(word)?.[0] ?? '').join('')),
    );
    return isCounted ? bodyMention(tree, { first, end: end + 2 }) : name;
  });
}

function isStart(tree: Tree, noun: number): boolean {
  return (
    NOUN.test(wordOf(tree, noun)) &&
    !startsSentence(tree, noun) &&
    isAmongWords(tree, noun) &&
    LINK.test(wordOf(tree, noun + 1)) &&
    !ANY_FIRM.test(wordOf(tree, noun + 2))
  );
}

/** The end of what it is of or for, where that was found as a name: "the Liberation of Azawad", "West African States". */
function aimBehind(
  tree: Tree,
  noun: number,
  nameAt: (token: number) => Mention | undefined,
): number | undefined {
  const from = noun + (/^the$/.test(wordOf(tree, noun + 2)) ? 3 : 2);
  const name = nameAt(from);
  if (name?.first !== from) return undefined;
  const isAim = name.type === 'organization' && AIM.test(name.label);
  return isAim || (name.type !== 'person' && MEMBERS.test(name.label)) ? name.endToken : undefined;
}

const MEMBERS = / (?:States|Nations|Countries|Republics|Peoples)$/;
const AIM =
  /^(?:\p{Lu}\p{L}+ )?\p{Lu}\p{L}*(?:[ts]ion|ment|[ae]nce|ency|(?<!nivers)ity|ism|ship|[Rr]ights|[Aa]ffairs) of /u;

/** Where what it is of or for ends: "Regents", "the Coordination of Humanitarian Affairs". */
function endOf(tree: Tree, noun: number, taken: (token: number) => boolean): number | undefined {
  let end = noun + (/^the$/.test(wordOf(tree, noun + 2)) ? 3 : 2);
  const from = end;
  while (end - from < WORDS_MAX && isWord(tree, end, taken)) end += 1;
  if (end === from) return undefined;
  if (!/^(?:of|and)$/.test(wordOf(tree, end))) return end;
  const next = end + (wordOf(tree, end) === 'of' && wordOf(tree, end + 1) === 'the' ? 2 : 1);
  if (!isWord(tree, next, taken)) return end;
  end = next + 1;
  while (isWord(tree, end, taken)) end += 1;
  return end;
}

function isCapital(tree: Tree, index: number): boolean {
  return /^\p{Lu}/u.test(wordOf(tree, index)) && !/^(?:The|A|An)$/.test(wordOf(tree, index));
}

/** A word of the name before its noun: no post. */
function isOwn(tree: Tree, index: number, taken: (token: number) => boolean): boolean {
  return isWord(tree, index, taken) && !isTitleWord(tree, index);
}

/** A word with a capital that is nobody's name and no day, in the same sentence. */
function isWord(tree: Tree, index: number, taken: (token: number) => boolean): boolean {
  if (index < 0 || index >= tree.tokens.length || taken(index)) return false;
  const word = wordOf(tree, index);
  if (!/^\p{Lu}\p{L}+$/u.test(word) || isCalendarWord(word)) return false;
  return !startsSentence(tree, index) && /^(?:PROPN|NOUN|ADJ)$/.test(getToken(tree, index).upos);
}
