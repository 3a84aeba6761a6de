// The words of a question that no form fits in; out, other words that ask the same, "will X travel to Y" for "is X expected in
// Y", or nearly the same: who led a body before somebody is whom that one succeeded, "and when" is said in each row, and what
// was condemned must stand in the sentence that tells of it.

import { findDateAt } from './dates.ts';
import { findFactNouns, findVerbs } from './verb-index.ts';
import type { Word } from './words.ts';

/** A question in other words. */
export interface OtherWording {
  readonly words: readonly Word[];
  /** What was done to it; nothing where the words say all of it. */
  readonly note?: string;
}

/** One that leaves words behind, which the sentence of an answer must have. */
export interface NearWording {
  readonly words: readonly Word[];
  readonly says?: readonly string[];
}

/** The same: who is expected somewhere will travel there. */
export function sameInOtherWords(words: readonly Word[]): readonly OtherWording[] {
  return [...expected(words), ...whereabouts(words), ...freed(words), ...withAuxiliary(words)];
}

/** What is nearly asked: the answer may say more, or less, than the question does. */
export function nearlyInOtherWords(words: readonly Word[]): readonly NearWording[] {
  return [
    ...withoutAndWhen(words),
    ...formerKin(words),
    ...successions(words),
    ...withoutTail(words),
    ...withoutObject(words),
  ];
}

const BE = new Set(['is', 'are', 'was', 'were']);
const AWAITED = new Set(['expected', 'due', 'awaited']);

/** "Is X expected in Oslo" is whether X will travel there; "expected in May" names a day. */
function expected(words: readonly Word[]): readonly OtherWording[] {
  const at = words.findIndex(({ folded }) => AWAITED.has(folded));
  const be = words.findIndex(({ folded }) => BE.has(folded));
  const in_ = words[at + 1];
  if (be < 0 || at <= be || !['in', 'at'].includes(in_?.folded ?? '') || in_ === undefined)
    return [];
  if (at + 2 >= words.length || findDateAt(words, at + 2, anyYear) !== undefined) return [];
  const asked = words.map((word, index) => {
    const instead = new Map([
      [be, 'will'],
      [at, 'travel'],
      [at + 1, 'to'],
    ]).get(index);
    return instead === undefined ? word : { ...word, text: instead, folded: instead };
  });
  return [{ words: asked, note: `"${words[at]?.text}" read as will travel` }];
}

const LED = new Set(
  'led headed ran chaired governed directed managed leads heads runs chairs'.split(' '),
);

/** "Who was mayor of X before Y" is whom Y succeeded; "after Y", who succeeded Y. */
export function successions(words: readonly Word[]): readonly NearWording[] {
  const at = words.findIndex(({ folded }) => folded === 'before' || folded === 'after');
  const [who, verb] = words;
  const order = words[at];
  const named = words.slice(at + 1);
  if (who?.folded !== 'who' || verb === undefined || order === undefined || named.length === 0)
    return [];
  if (at < 3 || findDateAt(words, at + 1, anyYear) !== undefined) return [];
  const held = BE.has(verb.folded) ? namesPost(words.slice(2, at)) : LED.has(verb.folded);
  if (!held) return [];
  const put = (text: string): Word => ({ ...order, text, folded: text });
  const asked =
    order.folded === 'before'
      ? [who, put('did'), ...named, put('succeed')]
      : [who, put('succeeded'), ...named];
  return [{ words: asked }];
}

/** "The mayor of X", "X's mayor", and nothing that was done: "arrested by the mayor". */
function namesPost(words: readonly Word[]): boolean {
  if (words.some(({ folded }) => findVerbs(folded).some(({ tag }) => tag === 'participle')))
    return false;
  return words.some((_, at) => findFactNouns(words, at).length > 0);
}

const WHEN_AND_WHERE = [
  'and when and where',
  'and where and when',
  'and when',
  'and where',
  'when',
  'where',
].map((phrase) => phrase.split(' '));

/** "Who founded X and when". */
function withoutAndWhen(words: readonly Word[]): readonly NearWording[] {
  const tail = WHEN_AND_WHERE.find((phrase) =>
    phrase.every((text, index) => words[words.length - phrase.length + index]?.folded === text),
  );
  if (tail === undefined || words.length <= tail.length + 1) return [];
  return [{ words: words.slice(0, -tail.length) }];
}

/** A word of the question in other letters. */
function as(word: Word, text: string): Word {
  return { ...word, text, folded: text };
}

const HAVE = new Set(['has', 'have', 'had']);

/** "Where has X been" is where X travelled. */
function whereabouts(words: readonly Word[]): readonly OtherWording[] {
  const [where, have, ...rest] = words;
  const been = rest.findIndex(({ folded }) => folded === 'been');
  const at = rest[been];
  if (where?.folded !== 'where' || have === undefined || at === undefined || been === 0) return [];
  const next = rest[been + 1];
  const isAlone = next === undefined || LIMITS.has(next.folded);
  if (!HAVE.has(have.folded) || !isAlone) return [];
  const asked = rest.map((word, index) => (index === been ? as(word, 'travel') : word));
  return [{ words: [where, as(have, 'did'), ...asked], note: '"been" read as travelled' }];
}

const LIMITS = new Set('in on since after before between during until'.split(' '));

/** "Is X free" is whether X was released. */
function freed(words: readonly Word[]): readonly OtherWording[] {
  const [be, last] = [words[0], words.at(-1)];
  if (be === undefined || last === undefined || words.length < 3) return [];
  if (be.folded !== 'is' || !['free', 'freed'].includes(last.folded)) return [];
  return [
    {
      words: [as(be, 'was'), ...words.slice(1, -1), as(last, 'released')],
      note: `"${last.text}" read as released`,
    },
  ];
}

const ADVERBS = new Set(['where', 'when', 'why']);
const AUXILIARIES = new Set(
  'is are was were be been do does did has have had will would can could may might shall should'.split(
    ' ',
  ),
);

/** "When Lind arrested", "where Lind met Berg": the word that makes a question of it is left out. */
function withAuxiliary(words: readonly Word[]): readonly OtherWording[] {
  const [asking, ...rest] = words;
  const at = rest.findIndex(({ folded }, index) => index > 0 && isPast(folded));
  const verb = rest[at];
  if (asking === undefined || verb === undefined || !ADVERBS.has(asking.folded)) return [];
  if (rest.some(({ folded }) => AUXILIARIES.has(folded))) return [];
  const put = (text: string): Word => as({ ...verb, end: verb.start }, text);
  const base = findVerbs(verb.folded).find(({ tag }) => tag === 'past')?.entry.pattern.lemma;
  const active = base === undefined ? [] : [as(verb, base)];
  const [before, behind] = [rest.slice(0, at), rest.slice(at + 1)];
  const done = [asking, put('was'), ...rest];
  const doing = [asking, put('did'), ...before, ...active, ...behind];
  const ways = behind.length === 0 || LIMITS.has(behind[0]?.folded ?? '') ? [done, doing] : [doing];
  return ways.map((asked) => ({ words: asked }));
}

function isPast(word: string): boolean {
  return findVerbs(word).some(({ tag }) => tag === 'past' || tag === 'participle');
}

const FORMER = new Set(['ex', 'former']);
const SPOUSES = new Set(['wife', 'husband', 'spouse', 'partner']);

/** "X's ex-wife": the sentence must say that she was. */
function formerKin(words: readonly Word[]): readonly NearWording[] {
  const split = words.flatMap((word): readonly Word[] =>
    word.folded.startsWith('ex ') ? [as(word, 'ex'), as(word, word.folded.slice(3))] : [word],
  );
  const at = split.findIndex(
    ({ folded }, index) => FORMER.has(folded) && SPOUSES.has(split[index + 1]?.folded ?? ''),
  );
  if (at < 0) return [];
  const asked = split.filter((_, index) => index !== at);
  return [...FORMER].map((says) => ({ words: asked, says: [says] }));
}

const BEHIND = new Set(['for', 'over', 'with', 'about']);
/** Verbs of which "of" tells what it was about, where elsewhere it belongs to a noun: "a convoy of the Red Cross". */
const ABOUT_OF = new Set('accuse convict suspect acquit clear warn rob strip'.split(' '));
const REASONS = new Set('suspicion suspicions charge charges allegations accusations'.split(' '));
const SAYING_NOTHING = new Set(
  'the a an of for in on at to by with his her its their being having over suspicion charges'.split(
    ' ',
  ),
);
const MOST_SAID = 6;

/** "Who condemned the arrest of X": the sentence must say whatever it was. */
function withoutObject(words: readonly Word[]): readonly NearWording[] {
  const [first, last] = [words[0]?.folded ?? '', words.at(-1)?.folded ?? ''];
  if (first === 'what' || SAYING_NOTHING.has(last)) return [];
  return words.flatMap((word, at): readonly NearWording[] => {
    const said = words.slice(at).filter(({ folded }) => !SAYING_NOTHING.has(folded));
    const [before, opens] = [words[at - 1]?.folded ?? '', DETERMINERS.has(word.folded)];
    if (!opens || said.length === 0 || said.length > MOST_SAID || !isDeed(before)) return [];
    return [
      {
        words: words.slice(0, at),
        says: said.map(({ folded }) => stemOf(folded)),
      },
    ];
  });
}

const DETERMINERS = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its']);
const AUXILIARY = new Set('is are was were be been do does did has have had'.split(' '));

function isDeed(word: string): boolean {
  return (
    !AUXILIARY.has(word) && findVerbs(word).some(({ entry }) => entry.meaning.event !== undefined)
  );
}

/** "Who accused X of hiding losses": the sentence must say so besides. */
function withoutTail(words: readonly Word[]): readonly NearWording[] {
  return words.flatMap((_, at): readonly NearWording[] => {
    const said = words.slice(at + 1).filter(({ folded }) => !SAYING_NOTHING.has(folded));
    if (at < 2 || !opensTail(words, at) || said.length === 0 || said.length > MOST_SAID) return [];
    return [
      {
        words: words.slice(0, at),
        says: said.map(({ folded }) => stemOf(folded)),
      },
    ];
  });
}

function opensTail(words: readonly Word[], at: number): boolean {
  const word = words[at]?.folded ?? '';
  if (word === 'on') return REASONS.has(words[at + 1]?.folded ?? '');
  if (word !== 'of') return BEHIND.has(word);
  return words
    .slice(0, at)
    .some(({ folded }) => findVerbs(folded).some(({ entry }) => ABOUT_OF.has(entry.pattern.lemma)));
}

/** What all forms of a word begin with, as near as its ending tells. */
function stemOf(word: string): string {
  return word.length > SHORT ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word;
}

const SHORT = 4;

/** Of a date it matters only that it is one. */
function anyYear(): string {
  return '2000';
}
