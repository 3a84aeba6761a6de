// Two reports of different articles in, how much speaks for one happening by what is told around them, out.
// Method: evidence adds up, as in the linking of records: two articles of one week that name the same
// few persons, bodies and towns, use the same rare words and tell of one act of a kind each, tell of one act. The
// weights are round numbers set by hand after a regression on our own articles, not the weights that it learnt.
// @source Fellegi & Sunter 1969, A theory for record linkage

import type { EventType, RoleType } from '../../../ontology/index.ts';
import { nounsOf, ROLES } from './parties.ts';
import { partyFit, SPOKEN } from './party-fit.ts';
import { AUTHORITIES, PEOPLE } from './people.ts';
import { placeFit, scenesOf } from './place-fit.ts';
import type { Rarity } from './rarity.ts';
import type { Report } from './report.ts';
import { inOneArticle, isDay, type Story } from './story.ts';
import { timeFit } from './time-fit.ts';

/** A report and what is known of it. */
export interface Witness {
  readonly report: Report;
  readonly story: Story;
}

/** A kind of evidence: how much of it there is, how much counts at most, and what each of it weighs. */
export interface Evidence {
  readonly id: string;
  readonly reason: string;
  readonly weight: number;
  readonly most: number;
  readonly amount: (a: Witness, b: Witness, rarity: Rarity) => number;
}

/** So many words of a passage are compared as they are; of longer ones more are the same by chance. */
const PASSAGE_WORDS = 15;
/** Articles further apart tell of it by its day, or not at all. */
const DAYS_APART = 4;
/** From this on two reports are of one happening. */
const ENOUGH = 1.5;
/** The same, where a day speaks against it, or neither sentence names what the other one does. */
const MORE = 2.5;

/** All kinds of evidence. */
export const EVIDENCE: readonly Evidence[] = [
  {
    id: 'names',
    reason: 'Both passages name the same persons, bodies and towns.',
    weight: 1,
    most: 3,
    amount: (a, b, rarity) => told(a.report.passage.names, b.report.passage.names, rarity),
  },
  {
    id: 'countries',
    reason: 'Both name the same countries, which many stories do.',
    weight: 0.5,
    most: 2,
    amount: (a, b, rarity) => told(a.report.passage.countries, b.report.passage.countries, rarity),
  },
  {
    id: 'words',
    reason: 'Both tell of the same rare things.',
    weight: 1,
    most: 3,
    amount: (a, b, rarity) => {
      const [x, y] = [a.report.passage.words, b.report.passage.words];
      return told(x, y, rarity) * Math.min(1, PASSAGE_WORDS / Math.min(x.size, y.size));
    },
  },
  {
    id: 'parties',
    reason: 'Somebody takes part in both, if only as one of many such.',
    weight: 1,
    most: 1,
    amount: (a, b) => (partyFit(a.story, b.story) >= 0 ? 1 : 0),
  },
  {
    id: 'described',
    reason: 'Those who take part are described in one noun: teachers, miners.',
    weight: 0.5,
    most: 1,
    amount: (a, b) => (ROLES.some((role) => areAlike(a.story, b.story, role)) ? 1 : 0),
  },
  {
    id: 'others',
    reason:
      'It befell others: a man and two women who are arrested. Papers choose other nouns, though.',
    weight: -0.5,
    most: 1,
    amount: (a, b) => (areOthers(a.story, b.story) ? 1 : 0),
  },
  {
    id: 'place',
    reason: 'Both took place in one town, or in its country.',
    weight: 1.5,
    most: 0.35,
    amount: (a, b) => placeFit(scenesOf(a.story), scenesOf(b.story)),
  },
  {
    id: 'day',
    reason: 'Both give the same day.',
    weight: 0.5,
    most: 1,
    amount: (a, b) => (isDay(a.story) && isDay(b.story) ? 1 : 0),
  },
];

/** What is told around two reports, neither of which excludes the other; 0 where it is not enough for one happening. */
export function evidenceFor(a: Witness, b: Witness, rarity: Rarity): number {
  if (inOneArticle(a.story, b.story) || !areNear(a.report, b.report)) return 0;
  if (DIFFUSE.has(a.story.type) || DIFFUSE.has(b.story.type)) return 0;
  // Of an article that tells of two such acts nothing around them tells which one it is.
  if (!a.report.isOnly || !b.report.isOnly) return 0;
  const isAnchored = told(a.report.passage.near, b.report.passage.near, rarity) >= ANCHORED;
  // What is said daily is told apart by what it is about.
  if (SPOKEN.has(a.story.type) && sharedWords(a, b) === 0) return 0;
  const sum = EVIDENCE.reduce(
    (total, { weight, most, amount }) =>
      total + weight * Math.max(0, Math.min(most, amount(a, b, rarity))),
    0,
  );
  const isOtherDay = timeFit(a.story, b.story) < 0;
  const enough = isOtherDay || !isAnchored ? MORE : ENOUGH;
  return sum >= enough ? sum : 0;
}

function sharedWords({ report: a }: Witness, { report: b }: Witness): number {
  return told(a.passage.words, b.passage.words, () => 1);
}

/** Names of its sentence that tell so much tell which act it is. */
const ANCHORED = 0.5;

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

function areAlike(a: Story, b: Story, role: RoleType): boolean {
  const nouns = nounsOf(b, role);
  return [...nounsOf(a, role)].some(
    (noun) => nouns.has(noun) && !PEOPLE.has(noun) && !AUTHORITIES.has(noun),
  );
}

function areOthers(a: Story, b: Story): boolean {
  const [x, y] = [nounsOf(a), nounsOf(b)];
  return (
    x.size > 0 &&
    y.size > 0 &&
    ![...x].some((noun) => y.has(noun) || PEOPLE.has(noun)) &&
    ![...y].some((noun) => PEOPLE.has(noun))
  );
}

function areNear({ published: a }: Report, { published: b }: Report): boolean {
  return a !== undefined && b !== undefined && Math.abs(a - b) <= DAYS_APART;
}

/** What is shared, each by how much it tells. */
function told(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  let sum = 0;
  for (const word of a) if (b.has(word)) sum += rarity(word);
  return sum;
}
