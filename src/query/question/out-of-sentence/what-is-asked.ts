// The words of a question in; out, the one thing that it leaves open, and the words around it: who does the deed of its
// verb, to whom it is done, how many they are, where or when. Undefined where it asks more than one plain thing.

import type { Word } from '../words.ts';

/** What is to be read out: who or what, a number of them, money, how long, a place, a day. */
export type Wanted = 'who' | 'count' | 'money' | 'span' | 'place' | 'day';

/** A question, taken apart. */
export interface AskedOf {
  readonly wanted: Wanted;
  /** The preposition behind which it stands: "with whom", "whom was X accused by". */
  readonly preposition?: string;
  /** What it must be, where an auxiliary ends it: "which company was sold". */
  readonly kind: readonly Word[];
  /** Whether what it must be stands before the verb, where none does: "which company sold X". */
  readonly opensWithKind: boolean;
  /** The words behind the auxiliaries, the verb among them. */
  readonly words: readonly Word[];
  /** "Who was seen" and not "who saw". */
  readonly isPassive: boolean;
  /** Asks what is still to come. */
  readonly isPlanned: boolean;
  /** Asks what is so now: "who does X work for", "who is building it". */
  readonly isPresent: boolean;
}

const BE = new Set(['is', 'are', 'was', 'were', 'been', 'being', 'be', 'got']);
const AUXILIARIES = new Set([...BE, 'did', 'does', 'do', 'has', 'have', 'had', 'will', 'would']);
const PRESENT = new Set(['is', 'are', 'does', 'do']);
/** Before "to" they say that it is still to come. */
const COMING = new Set('supposed expected due going planned scheduled set'.split(' '));
const PREPOSITIONS = new Set('with from by to for of about against on over into at in'.split(' '));
/** Words that turn a question into another, or point out of it. */
export const TURNING: ReadonlySet<string> = new Set(
  (
    'not never no nobody none nothing only but or nor neither either without except besides first last most least more fewer ' +
    'less than if because while whether unless although though why whose too each every any both another other before after ' +
    'since until again already yet just even so such same there it he she him her they them his their its this these those ' +
    'may might could can should must ought shall else next previous former best worst latest and how between according'
  ).split(' '),
);

/** Takes a question apart. */
export function askedOf(words: readonly Word[]): AskedOf | undefined {
  if (isBroken(words)) return undefined;
  const opening = openingOf(words);
  if (opening === undefined) return undefined;
  const { end, takesKind, ...rest } = opening;
  const behind = words.slice(end);
  if (behind.length === 0 || behind.some(({ folded }) => TURNING.has(folded))) return undefined;
  const first = takesKind ? behind.findIndex(isAuxiliary) : 0;
  const from = first < 0 ? 0 : first;
  let at = from;
  while (isAuxiliary(behind[at])) at += 1;
  const isComing = COMING.has(behind[at]?.folded ?? '') && behind[at + 1]?.folded === 'to';
  // "Who is to blame", "what is to be done".
  if (behind[at]?.folded === 'to') return undefined;
  const told = behind.slice(isComing ? at + 2 : at);
  const last = told.at(-1)?.folded ?? '';
  const isStranded = PREPOSITIONS.has(last);
  const preposition = isStranded ? last : opening.preposition;
  const auxiliaries = behind.slice(from, at).map(({ folded }) => folded);
  const coming = auxiliaries.some((word) => word === 'will' || word === 'would');
  return {
    ...rest,
    kind: takesKind ? behind.slice(0, from) : [],
    opensWithKind: takesKind && from === 0,
    words: isStranded ? told.slice(0, -1) : told,
    isPassive: !isComing && auxiliaries.some((word) => BE.has(word)),
    isPlanned: isComing || coming,
    isPresent: isComing ? false : auxiliaries.some((word) => PRESENT.has(word)),
    ...(preposition === undefined ? {} : { preposition }),
  };
}

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** A word written twice, or two prepositions; "on a Tuesday", which may be any. */
function isBroken(words: readonly Word[]): boolean {
  return words.some(({ folded }, at) => {
    const next = words[at + 1]?.folded ?? '';
    return folded === next || (folded === 'a' && DAY.test(next));
  });
}

function isAuxiliary(word: Word | undefined): boolean {
  return AUXILIARIES.has(word?.folded ?? '');
}

interface Opening {
  readonly wanted: Wanted;
  readonly end: number;
  readonly takesKind: boolean;
  readonly preposition?: string;
}

const OPENINGS: readonly (readonly [words: string, wanted: Wanted, takesKind?: true])[] = [
  ['how much money', 'money'],
  ['how much', 'money'],
  ['how long', 'span'],
  ['how many', 'count', true],
  ['which', 'who', true],
  ['what', 'who', true],
  ['who', 'who'],
  ['whom', 'who'],
  ['where', 'place'],
  ['when', 'day'],
];

/** "Who", "with whom", "which Dutch company", "how many soldiers", "for how long", "where", "when". */
function openingOf(words: readonly Word[]): Opening | undefined {
  const first = words[0]?.folded ?? '';
  const from = PREPOSITIONS.has(first) ? 1 : 0;
  for (const [text, wanted, takesKind = false] of OPENINGS) {
    const asked = text.split(' ');
    if (!asked.every((word, at) => words[from + at]?.folded === word)) continue;
    const fronted = from === 1 ? { preposition: first } : {};
    return { wanted, takesKind, end: from + asked.length, ...fronted };
  }
  return undefined;
}
