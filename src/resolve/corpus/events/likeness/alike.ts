// The reports of all articles in, for each two how likely they are one happening out. What something tells to be
// two is not weighed, and neither are two reports of one article, which tells itself what is one.

import type { EventType } from '../../../../ontology/index.ts';
import { clashOf } from '../clash.ts';
import { sharedParties } from '../parties.ts';
import { SPOKEN } from '../party-fit.ts';
import type { Rarity } from '../rarity.ts';
import type { Party, Report } from '../report.ts';
import { storyOf } from '../story.ts';
import type { Witness } from './feature.ts';
import { compared, likenessOf } from './likeness.ts';

/** Log odds from which on two reports are one. */
const ENOUGH = 0;
/** The same, where it may be another one: four to one. */
const MORE = 1.5;

/** Log odds that two reports, by their indices, tell of one happening; 0 where it is no likelier than not. */
export type Alike = (a: number, b: number) => number;

/** Compares reports as they stand, whatever they have been joined with since. */
export function alikeIn(reports: readonly Report[], rarity: Rarity): Alike {
  const witnesses = reports.map((report) => ({ report, story: storyOf(report) }));
  return (a, b) => {
    const [x, y] = [witnesses[a], witnesses[b]];
    if (x === undefined || y === undefined) return 0;
    if (x.report.ref.document === y.report.ref.document) return 0;
    if (DIFFUSE.has(x.report.type) || DIFFUSE.has(y.report.type)) return 0;
    if (clashOf(x.story, y.story) !== undefined || isAnyOf(x.report, y.report)) return 0;
    const odds = likenessOf(compared(x, y, rarity));
    return odds >= enoughFor(x, y) ? odds : 0;
  };
}

/** What goes on for months: no two articles tell of one occasion of it. */
const DIFFUSE: ReadonlySet<string> = new Set<EventType>([
  'STATEMENT',
  'SUPPORT',
  'COOPERATE',
  'CONCEDE',
  'REQUEST',
  'REJECT',
  'THREATEN',
]);

/** What is said daily is told apart by what it is about. */
function isAnyOf(a: Report, b: Report): boolean {
  return SPOKEN.has(a.type) && !shareWords(a, b);
}

/** Of an article that tells of two such acts a person who took part in both must tell which one it is. */
function enoughFor(a: Witness, b: Witness): number {
  if (a.report.isOnly && b.report.isOnly) return ENOUGH;
  return sharedParties(a.story, b.story).some(isPerson) ? MORE : Number.POSITIVE_INFINITY;
}

function isPerson({ key, noun }: Party): boolean {
  return key.startsWith('person:') && noun === undefined;
}

function shareWords({ passage: a }: Report, { passage: b }: Report): boolean {
  return [...a.words].some((word) => b.words.has(word));
}
