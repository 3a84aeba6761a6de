// The stories as they stand in, those that look back without a day on an act of another out, each with that act.
// Method: what is looked back on ("the lawsuit", "the minister who negotiated the accord") was told before. Where one
// act alone of the months before is of that kind and of the same parties, it is the one; where there are two, it
// may be either, and stays by itself.

import type { EventType } from '../../../ontology/index.ts';
import { clashOf } from './clash.ts';
import { daysBetween } from './day-range.ts';
import { familiesOf } from './families.ts';
import { isOwn, isSameParty, sharedParties } from './parties.ts';
import { partyFit, SPOKEN } from './party-fit.ts';
import { inOneArticle, type Story, sharesMode } from './story.ts';

/** So long after papers look back on what they told. */
const MONTHS_DAYS = 200;
/** A date that leaves so many days open is none: "in May". */
const VAGUE_DAYS = 20;
/** Who does more of a kind is not known by it. */
const MOST = 50;

/** Indices of two stories. */
export type Recall = readonly [known: number, recalled: number];

/** Each story that looks back on one other, with that one; `stories` go by an index of their own. */
export function recallsIn(stories: ReadonlyMap<number, Story>): readonly Recall[] {
  const byAct = new Map<string, number[]>();
  for (const [index, story] of stories)
    for (const act of actsOf(story)) byAct.set(act, [...(byAct.get(act) ?? []), index]);
  return [...stories].flatMap(([index, story]): readonly Recall[] => {
    if (!isRecalled(story)) return [];
    const near = new Set(actsOf(story).flatMap((act) => byAct.get(act) ?? []));
    if (near.size > MOST) return [];
    const known = [...near].filter((other) => {
      const told = stories.get(other);
      return other !== index && told !== undefined && isRecalledAs(story, told);
    });
    const [only] = known;
    return known.length === 1 && only !== undefined ? [[only, index]] : [];
  });
}

/** A kind of act and who took part in it, in each way that a story may be known by. */
function actsOf({ type, modes, parties }: Story): readonly string[] {
  const kinds = [type, ...familiesOf(type, modes)];
  return parties.flatMap((party) =>
    isOwn(party) ? kinds.map((kind) => `${kind}|${party.key}`) : [],
  );
}

function isRecalled({ isToldBack, isOpen, isDenied, days, published }: Story): boolean {
  const isVague = days === undefined || days.last - days.first >= VAGUE_DAYS;
  return isToldBack && !isOpen && !isDenied && isVague && published !== undefined;
}

function isRecalledAs(recalled: Story, known: Story): boolean {
  if (inOneArticle(recalled, known) || !isBefore(known, recalled)) return false;
  if (!sharesMode(recalled, known) || partyFit(recalled, known) < 0) return false;
  if (!sharedParties(recalled, known).some(isOwn)) return false;
  const isMany = DAILY.has(known.type) || SPOKEN.has(known.type);
  if (isMany && foundAgain(recalled, known) < 2) return false;
  return clashOf(recalled, known, ['day']) === undefined;
}

/** How many of the parties to an act are named where it is looked back on. */
function foundAgain({ parties, beside }: Story, known: Story): number {
  return known.parties.filter((x) => [...parties, ...beside].some((y) => isSameParty(x, y))).length;
}

/** What one does again and again. */
const DAILY: ReadonlySet<string> = new Set<EventType>(['ASSAULT', 'MOBILIZE', 'AID', 'CONSULT']);

function isBefore(known: Story, { days, published }: Story): boolean {
  const [told, day] = [known.published, known.days ?? known.published];
  if (told === undefined || day === undefined || published === undefined) return false;
  if (told.first >= published.first || day.first > published.last) return false;
  return daysBetween(day, published) <= MONTHS_DAYS && (!days || daysBetween(days, day) === 0);
}
