// Words right at a predicate or right before a noun that weaken it; the lists, as data.

import type { Status } from '../../model/index.ts';
import { setOf, tableOf } from './word-table.ts';

type Weak = Exclude<Status, 'occurred'>;

/** Auxiliaries by their form. */
export const AUXILIARIES = tableOf<Weak>([
  ["will 'll ’ll wo shall", 'planned'],
  ["would 'd ’d may might could can ca should must ought need", 'possible'],
]);

/** Adverbs by their form. */
export const ADVERBS = tableOf<Weak>([
  [
    `allegedly possibly perhaps maybe probably likely potentially presumably purportedly supposedly
     hypothetically conceivably theoretically ostensibly arguably`,
    'possible',
  ],
  ['never nearly almost', 'denied'],
]);

/** Adjectives before the noun of an event. */
export const MODIFIERS = tableOf<Weak>([
  [
    `planned upcoming scheduled expected forthcoming future coming next imminent impending anticipated
     intended pending prospective promised`,
    'planned',
  ],
  [
    `possible potential alleged suspected threatened looming feared likely hypothetical probable purported
     attempted would-be proposed rumoured rumored supposed unconfirmed eventual theoretical conceivable`,
    'possible',
  ],
  ['cancelled canceled foiled aborted thwarted averted rejected abandoned shelved', 'denied'],
]);

/** Phrases right before a verb or before the phrase of a noun. */
export const PHRASES_BEFORE = tableOf<Weak>([
  [
    `instead of, rather than, short of, in lieu of, in place of, in the absence of, far from, without,
     not guilty to, not guilty of, innocent of, came close to, come close to, comes close to`,
    'denied',
  ],
  [
    'ahead of, days away from, hours away from, weeks away from, in preparation for, in the run-up to, on the eve of, pending',
    'planned',
  ],
  [
    `in case of, in the event of, for fear of, on suspicion of, on the verge of, on the brink of, in
     exchange for, in return for, on condition of`,
    'possible',
  ],
]);

/** Words before "to" that say something is arranged: "due to meet". */
export const DUE = setOf('due set scheduled slated expected supposed about poised going');

/** Conjunctions of a condition: what follows is not said to be so. */
export const CONDITIONS = setOf(
  'if, unless, whether, lest, provided, provided that, providing, supposing, in case, as long as, so long as, assuming',
);

/** Conjunctions of time: with the present tense, what follows is still to come. */
export const FUTURE_TIMES = setOf('before, until, till, once, as soon as, by the time');

/** What a timetable says in the present tense: "the fair opens Feb. 20", "Norway votes on Sunday". */
export const SCHEDULED = setOf(
  'begin start open close end expire resume run take arrive depart leave fly travel premiere kick fall vote retire',
);

/** What one goes to by a timetable: "Norway goes to the polls on Sunday". */
export const SCHEDULED_GOALS = setOf('poll trial');

/** Words of a time to come: with the present tense they announce. */
export const TIMES_TO_COME = setOf('next tomorrow tonight soon shortly');
