// The words between a question's first word and its verb: tense, modality, negation. They say which
// statements are asked for, and which form of the verb may follow.

import { type Pick as FirstOrLast, pickAdverbAt } from './first-and-last.ts';
import type { StatusWish } from './frame.ts';
import { type Reader, wordAt } from './reader.ts';
import { findVerbs } from './verb-index.ts';

/** How far the auxiliaries go, and what they say. */
export interface Auxiliaries {
  readonly end: number;
  readonly status: StatusWish;
  /** Ends in a form of be: a participle after it is passive, a gerund progressive. */
  readonly be: boolean;
  /** Ends in "is" or "are", so that a gerund after it tells of what is under way or to come. */
  readonly present?: boolean;
  /** "Did X first meet Y". */
  readonly pick?: FirstOrLast;
  /** Ends in a form of have. */
  readonly have: boolean;
  /** A gerund must follow: "denied meeting". */
  readonly gerund: boolean;
  readonly any: boolean;
}

/** No auxiliary at all. */
export function noAuxiliaries(end: number): Auxiliaries {
  return { end, status: 'occurred', be: false, have: false, gerund: false, any: false };
}

const DO = new Set(['do', 'does', 'did']);
const HAVE = new Set(['have', 'has', 'had', 'having']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am']);
const PRESENT = new Set(['is', 'are', 'am']);
/** "Got arrested" is as passive as "was arrested". */
const GET = new Set(['get', 'gets', 'got', 'getting', 'gotten']);
const PLANNED = new Set(['will', 'would', 'shall']);
const POSSIBLE = new Set([
  'may',
  'might',
  'could',
  'can',
  'possibly',
  'perhaps',
  'probably',
  'maybe',
]);
const NOT = new Set(['not', 'never']);
const FILLERS = new Set(
  'ever also already actually all currently now still formerly previously'.split(' '),
);
/** Before "to": what was, and is no more. */
const USED = new Set(['used', 'use']);
const ALLEGED = new Set(['allegedly', 'reportedly']);
const TO_PLAN = new Set(
  (
    'plan plans planned planning intend intends intended expect expects expected due going set scheduled hope hopes hoped ' +
    'supposed preparing prepares ready poised slated want wants wanted seek seeks seeking sought aim aims aiming'
  ).split(' '),
);

/** Every way to read auxiliaries from a word on, the longest first; the empty one is last. */
export function auxiliariesAt(
  reader: Reader,
  from: number,
  before?: Auxiliaries,
): readonly Auxiliaries[] {
  const found: Auxiliaries[] = [{ ...(before ?? noAuxiliaries(from)), end: from }];
  for (;;) {
    const last = found.at(-1) ?? noAuxiliaries(from);
    const next = extended(reader, last);
    if (next === undefined) return found.reverse();
    found.push(next);
  }
}

function extended(reader: Reader, last: Auxiliaries): Auxiliaries | undefined {
  const word = wordAt(reader, last.end);
  const step = { ...last, end: last.end + 1, any: true };
  const plain = { ...step, be: false, have: false, present: false };
  if (FILLERS.has(word)) return step;
  if (USED.has(word) && wordAt(reader, last.end + 1) === 'to')
    return { ...step, end: last.end + 2, be: false, have: false };
  if (NOT.has(word)) return { ...step, status: 'denied' };
  if (ALLEGED.has(word)) return { ...step, status: 'alleged' };
  if (POSSIBLE.has(word)) return { ...plain, ...stronger(last, 'possible') };
  if (PLANNED.has(word)) return { ...plain, ...stronger(last, 'planned') };
  if (DO.has(word)) return plain;
  if (HAVE.has(word)) return { ...plain, have: true };
  if (word === 'to' && last.be) return { ...plain, ...stronger(last, 'planned') };
  if (BE.has(word)) return { ...plain, be: true, present: PRESENT.has(word) };
  if (GET.has(word) && isParticiple(wordAt(reader, last.end + 1))) return { ...plain, be: true };
  const pick = pickAdverbAt(reader, last.end);
  if (pick !== undefined) return { ...step, end: pick.end, pick: pick.value };
  return planOrDenial(reader, last);
}

function isParticiple(word: string): boolean {
  return findVerbs(word).some(({ tag }) => tag === 'participle');
}

/** What auxiliaries say of an active verb after them. */
export function saidOf(aux: Auxiliaries): Said {
  const underWay = aux.be && aux.present === true && aux.status === 'occurred';
  return { ...saidOfPassive(aux), ...(underWay ? { status: 'current' } : {}) };
}

/** What auxiliaries say of a participle, or of a form of be. */
export function saidOfPassive({ status, pick }: Auxiliaries): Said {
  return { status, ...(pick === undefined ? {} : { pick }) };
}

/** Which statements are asked for, and whether only the first or the last. */
export type Said = Pick<Auxiliaries, 'status' | 'pick'>;

function planOrDenial(reader: Reader, last: Auxiliaries): Auxiliaries | undefined {
  const word = wordAt(reader, last.end);
  const next = wordAt(reader, last.end + 1);
  const plain = { ...last, be: false, have: false, any: true };
  if (TO_PLAN.has(word) && next === 'to')
    return { ...plain, end: last.end + 2, ...stronger(last, 'planned') };
  if (word === 'likely' && next === 'to')
    return { ...plain, end: last.end + 2, ...stronger(last, 'possible') };
  if (word === 'planning' || word === 'planned') return undefined;
  if (['deny', 'denies', 'denied', 'denying'].includes(word) && next.endsWith('ing')) {
    return {
      ...plain,
      end: last.end + (next === 'having' ? 2 : 1),
      status: 'denied',
      gerund: next !== 'having',
    };
  }
  return undefined;
}

function stronger({ status }: Auxiliaries, wish: StatusWish): { readonly status: StatusWish } {
  return { status: status === 'denied' ? 'denied' : wish };
}
