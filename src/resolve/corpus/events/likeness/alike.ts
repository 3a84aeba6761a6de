// The reports of all articles in, for each two how likely they are one happening out. What something tells to be
// two is not weighed, and neither are two reports of one article, which tells itself what is one.

import type { EventType } from '../../../../ontology/index.ts';
import { clashOf } from '../clash.ts';
import { sharedParties } from '../parties.ts';
import { SPOKEN } from '../party-fit.ts';
import type { Rarity } from '../rarity.ts';
import type { Party, Report } from '../report.ts';
import { storyOf } from '../story.ts';
import { isUndated } from '../time-fit.ts';
import type { Witness } from './feature.ts';
import { compared, likenessOf } from './likeness.ts';

/** Log odds from which on two reports are one. */
const ENOUGH = 0;
/** The same, where it may be another one: four to one. */
const MORE = 1;

/** How alike reports are, by their indices. */
export interface Alikeness {
  /** Log odds that two tell of one happening; 0 where it is no likelier than not. */
  readonly alike: (a: number, b: number) => number;
  /** Whether all of some and all of others are, on the average, likelier one happening than two. */
  readonly areAlike: (some: readonly number[], others: readonly number[]) => boolean;
}

/** Log odds of what something tells to be two. */
const CLASHING = -4;
/** Of more reports the first so many are compared. */
const MOST_COMPARED = 8;

/** Compares reports as they stand, whatever they have been joined with since. */
export function alikeIn(reports: readonly Report[], rarity: Rarity): Alikeness {
  const witnesses = reports.map((report) => ({ report, story: storyOf(report) }));
  const oddsOf = rememberPairs(reports.length, (a, b) => {
    const [x, y] = [witnesses[a] as Witness, witnesses[b] as Witness];
    return clashOf(x.story, y.story) ? CLASHING : likenessOf(compared(x, y, rarity));
  });
  return {
    alike: (a, b) => {
      const [x, y] = [witnesses[a] as Witness, witnesses[b] as Witness];
      if (isOneArticle(x, y) || isAnyOf(x.report, y.report)) return 0;
      const odds = oddsOf(a, b);
      return odds >= enoughFor(x, y) ? odds : 0;
    },
    areAlike: (some, others) => {
      let sum = 0;
      for (const a of some.slice(0, MOST_COMPARED)) {
        for (const b of others.slice(0, MOST_COMPARED)) {
          const [x, y] = [witnesses[a] as Witness, witnesses[b] as Witness];
          if (!isOneArticle(x, y)) sum += Math.max(CLASHING, Math.min(-CLASHING, oddsOf(a, b)));
          else if (areTwo(x, y)) return false;
        }
      }
      return sum >= 0;
    },
  };
}

/** The same of a pair whichever comes first, computed once. */
function rememberPairs(count: number, of: (a: number, b: number) => number): typeof of {
  const known = new Map<number, number>();
  return (a, b) => {
    const key = Math.min(a, b) * count + Math.max(a, b);
    const odds = known.get(key) ?? of(a, b);
    known.set(key, odds);
    return odds;
  };
}

function isOneArticle(a: Witness, b: Witness): boolean {
  return a.report.ref.document === b.report.ref.document;
}

/** What goes on for months: no two articles tell of one occasion of it. */
const DIFFUSE: ReadonlySet<string> = new Set<EventType>(['STATEMENT', 'SUPPORT', 'COOPERATE']);

/** Two acts of one kind, in an article that tells of several: it tells itself what is one. */
function areTwo(a: Witness, b: Witness): boolean {
  return a.report.type === b.report.type && !(a.report.isOnly && b.report.isOnly);
}

/** One of many of its kind: what is said daily is told apart by what it is about. */
function isAnyOf(a: Report, b: Report): boolean {
  if (DIFFUSE.has(a.type) || DIFFUSE.has(b.type)) return true;
  return SPOKEN.has(a.type) && !areSuits(a, b) && !shareWords(a, b);
}

/** One sues one but once: no such thing is said daily. */
function areSuits(a: Report, b: Report): boolean {
  return [a, b].every(({ word }) => /^(?:sue|suit|lawsuit)$/.test(word));
}

/**
 * Of an article that tells of two such acts more must tell which one it is; of two attacks, a person who took part
 * in both: each is told in the words of the other.
 */
function enoughFor(a: Witness, b: Witness): number {
  const shared = sharedParties(a.story, b.story);
  if (isUndated(a.story, b.story)) {
    // Who meets one meets others on other days.
    const isTold = nameOneIn(a.report, b.report) && (shared.length > 1 || !a.story.isMutual);
    return isTold ? MORE : Number.POSITIVE_INFINITY;
  }
  if (a.report.isOnly && b.report.isOnly) return ENOUGH;
  const isAnyAttack = a.report.type === 'ASSAULT' || b.report.type === 'ASSAULT';
  return !isAnyAttack || shared.some(isPerson) ? MORE : Number.POSITIVE_INFINITY;
}

function isPerson({ key, noun }: Party): boolean {
  return key.startsWith('person:') && noun === undefined;
}

/** Whether their sentences have a name in common. */
function nameOneIn({ passage: a }: Report, { passage: b }: Report): boolean {
  return [...a.near].some((name) => b.near.has(name));
}

function shareWords({ passage: a }: Report, { passage: b }: Report): boolean {
  return [...a.words].some((word) => b.words.has(word));
}
