// Two phrases in, what speaks for and against their being one out, as buckets of the ranker's weights; and
// one phrase in, what speaks for its being new. Each observation counts for itself, for the wording of the
// later phrase, and for the wordings of both.
// Source: Durrett and Klein 2013, "Easy Victories and Uphill Battles in Coreference Resolution".

import type { Article } from './article.ts';
import type { PhraseFacts } from './facts.ts';
import { mix } from './hash.ts';
import { likeness } from './vectors.ts';

/** Buckets of observations; a power of two. */
export const BUCKETS = 1 << 16;
const MASK = BUCKETS - 1;

/** Room for the observations of one pair. */
export const FEATURES_MAX = 160;

/** Writes the buckets of a pair to the head of a buffer and gives how many. */
export function pairFeatures(
  article: Article,
  later: number,
  earlier: number,
  out: Int32Array,
): number {
  const { facts } = article;
  const m = facts[later] as PhraseFacts;
  const a = facts[earlier] as PhraseFacts;
  const wording = m.wording + 1;
  const both = wording * 32 + a.wording;
  let count = 0;
  const add = (template: number, value: number) => {
    const hash = mix(template, value);
    out[count] = hash & MASK;
    out[count + 1] = mix(hash, wording) & MASK;
    out[count + 2] = mix(hash, both) & MASK;
    count += 3;
  };
  const word = (template: number, value: number) => {
    out[count] = mix(template, value) & MASK;
    count += 1;
  };
  const sentences = m.phrase.sentence - a.phrase.sentence;
  const near = later < earlier ? 14 : step(sentences);
  add(1, near);
  add(2, step((later - earlier) >> 1));
  add(3, sentences === 0 ? (m.clause === a.clause ? 2 : 1) : 0);
  // Words in common.
  const sameHead = m.headHash === a.headHash ? 1 : 0;
  const same = m.wordsHash === a.wordsHash ? 1 : 0;
  if (!m.pronoun && !a.pronoun) {
    const inside = covers(a.words, m.words) ? 1 : 0;
    const around = covers(m.words, a.words) ? 1 : 0;
    const holds = a.words.has(m.headHash) ? 1 : 0;
    const held = m.words.has(a.headHash) ? 1 : 0;
    const overlap = sharesAny(m.words, a.words) ? 1 : 0;
    add(4, same * 32 + sameHead * 16 + inside * 8 + around * 4 + holds * 2 + held);
    add(5, overlap * 2 + sameHead);
    if (sameHead)
      add(
        6,
        sharesAny(m.modifiers, a.modifiers)
          ? 1
          : m.modifiers.size === 0
            ? 2
            : a.modifiers.size === 0
              ? 3
              : 4,
      );
    if (sameHead) add(7, near);
    if (sameHead) word(8, m.headHash);
    else word(9, mix(m.headHash, a.headHash));
    if (!sameHead) add(10, likeness(article.vector(later), article.vector(earlier)));
  } else {
    add(11, same);
    word(12, mix(m.headHash, a.headHash));
    if (m.pronoun) word(13, mix(m.headHash, m.governorHash) ^ a.headHash);
  }
  // Agreement.
  add(14, m.number * 4 + a.number);
  add(15, m.gender * 4 + article.genderOf(earlier));
  add(34, Math.max(m.gender, m.likelyGender) * 4 + article.likelyGenderOf(earlier));
  add(16, m.type * 16 + a.type);
  add(17, article.linked(later, earlier));
  // Where they stand.
  const roles = m.role * 32 + a.role;
  add(18, roles);
  add(19, (m.role === a.role ? 1 : 0) * 16 + near);
  add(20, a.role * 16 + near);
  add(21, a.depth * 4 + Math.min(m.depth, 3));
  add(22, relation(m, a));
  add(23, m.governorHash === a.governorHash ? (m.role === a.role ? 2 : 1) : 0);
  add(24, m.reflexive ? (m.clause === a.clause ? 2 : 1) : 0);
  // How much is said of it.
  add(25, article.toldBefore(later, earlier));
  add(26, article.rank(later, earlier));
  add(27, (a.phrase.sentence === 0 ? 1 : 0) + (article.isFirstOf(earlier) ? 2 : 0));
  add(28, article.isFirstIn(earlier) ? near : 15);
  // Who speaks.
  add(29, speech(m, a));
  add(36, ((m.main ? 2 : 0) + (a.main ? 1 : 0)) * 16 + near);
  add(37, (a.bracketed ? 1 : 0) + (m.bracketed ? 2 : 0));
  if (m.pronoun) add(38, article.subjectRank(later, earlier));
  add(30, length(a) * 8 + length(m));
  if (later < earlier) add(35, m.depth * 32 + a.role);
  word(31, mix(a.headHash, wording));
  word(32, mix(a.governorHash, both));
  return count;
}

/** Writes the buckets of what speaks for a phrase being new, and gives how many. */
export function newFeatures(article: Article, index: number, out: Int32Array): number {
  const m = article.facts[index] as PhraseFacts;
  const wording = m.wording + 1;
  let count = 0;
  const add = (template: number, value: number) => {
    const hash = mix(template + 1000, value);
    out[count] = hash & MASK;
    out[count + 1] = mix(hash, wording) & MASK;
    count += 2;
  };
  add(0, 0);
  add(1, m.headHash);
  add(2, m.role);
  add(3, m.type);
  add(4, m.number);
  add(5, m.depth);
  add(6, length(m));
  add(7, m.governorHash);
  add(8, step(m.phrase.sentence));
  add(9, article.sameBefore(index));
  add(10, article.isFirstIn(index) ? 1 : 0);
  add(11, m.said === undefined ? 0 : 1);
  add(12, m.modifiers.size);
  add(13, m.wordsHash);
  add(14, article.isFollowed(index) ? 1 : 0);
  add(15, article.wordBefore(index));
  return count;
}

/** 0, 1, 2, 3, 4, 5 to 7, 8 to 15, 16 to 31, more. */
export function step(value: number): number {
  if (value < 5) return Math.max(0, value);
  if (value < 8) return 5;
  if (value < 16) return 6;
  if (value < 32) return 7;
  return value < 64 ? 8 : 9;
}

function length({ phrase }: PhraseFacts): number {
  return step(phrase.endToken - phrase.first);
}

function covers(all: ReadonlySet<number>, some: ReadonlySet<number>): boolean {
  if (some.size === 0) return false;
  for (const one of some) if (!all.has(one)) return false;
  return true;
}

function sharesAny(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

/** How two phrases of one sentence hang together. */
function relation(m: PhraseFacts, a: PhraseFacts): number {
  if (m.phrase.sentence !== a.phrase.sentence) return 0;
  const { phrase: later } = m;
  const { phrase: earlier } = a;
  if (earlier.head === later.head) return 1;
  if (m.governor === earlier.head) return 2 + 16 * m.role;
  if (a.governor === later.head) return 3 + 16 * a.role;
  if (later.start < earlier.end) return 4;
  if (m.governor === a.governor) return 5 + 16 * a.role;
  if (a.governor === m.clause) return 6 + 16 * a.role;
  return 7;
}

/** Whether one says what the other stands in. */
function speech(m: PhraseFacts, a: PhraseFacts): number {
  if (m.said === undefined && a.said === undefined) return 0;
  if (m.said === a.said) return 1;
  if (m.speaker !== undefined && m.speaker === a.phrase.head) return 2;
  if (m.speaker !== undefined && m.speaker === a.speaker) return 3;
  if (a.said === undefined) return 4;
  return m.said === undefined ? 5 : 6;
}
