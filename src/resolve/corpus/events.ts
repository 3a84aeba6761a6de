// The events of all readings in, happenings out. Method: reports of one kind of act by the same parties at
// about the same time meet in blocks; pairs are joined best first, and only while the two stories as wholes
// agree in place and date. What a person said of two reports holds.

import {
  type ArticleReading,
  byCodeUnit,
  byKey,
  groupBy,
  hashOf,
  type Judgement,
  PERSON,
  type ResolvedEvent,
} from '../../model/index.ts';
import { settleTies } from '../judged/agreement.ts';
import { anchorsIn } from '../judged/anchored.ts';
import { clashOf } from './events/clash.ts';
import { compareStories, ONE_EVENT } from './events/compare-reports.ts';
import { type Alikeness, alikeIn } from './events/likeness/alike.ts';
import { type Pair, pairsOf } from './events/pairs.ts';
import { rarityIn } from './events/rarity.ts';
import { recallsIn } from './events/recalled.ts';
import { type FindEntity, type Report, reportsOf } from './events/report.ts';
import { joinStories, type Story, storyOf } from './events/story.ts';
import { type Constraints, createLinking, type Linking } from './who/linking.ts';

/** Decides which reports tell of one event. Reports are compared only within blocks. */
export function resolveEvents(
  articles: readonly ArticleReading[],
  findEntity: FindEntity,
  judgements: readonly Judgement[] = [],
): readonly ResolvedEvent[] {
  const reports = articles.flatMap((article) => reportsOf(article, findEntity));
  const linking = createLinking(reports.length, constraintsOf(articles, reports, judgements));
  linkReports(reports, linking);
  const groups = groupBy(reports, (_, index) => linking.find(index));
  const twins = earlierTwins(reports);
  return [...groups.values()].map((group) => toEvent(group, twins)).sort(byKey(({ key }) => key));
}

/** For a report at words that tell of other events too ("cancelled a visit"): how many come before it. */
function earlierTwins(reports: readonly Report[]): ReadonlyMap<Report, number> {
  const twins = new Map<Report, number>();
  for (const [, same] of groupBy(reports, ({ ref, event }) => `${event.trigger} ${ref.document}`)) {
    const inOrder = [...same].sort((a, b) => a.ref.index - b.ref.index);
    for (const [at, report] of inOrder.entries()) twins.set(report, at);
  }
  return twins;
}

/** The key is that of the earliest report, so later ones leave it as it is. */
function toEvent(reports: readonly Report[], twins: ReadonlyMap<Report, number>): ResolvedEvent {
  const sorted = [...reports].sort(
    (a, b) =>
      (a.published ?? Number.MAX_SAFE_INTEGER) - (b.published ?? Number.MAX_SAFE_INTEGER) ||
      byCodeUnit(a.ref.document, b.ref.document) ||
      a.ref.index - b.ref.index,
  );
  const [first] = sorted;
  const before = first === undefined ? 0 : (twins.get(first) ?? 0);
  const words = [first?.ref.document ?? '', String(first?.event.trigger)];
  const key = hashOf(before === 0 ? words : [...words, String(before)], 12);
  return { key: `event:${key}`, reports: sorted.map(({ ref }) => ref) };
}

/** Joins by what is known of the acts first, then by what is told around them. */
function linkReports(reports: readonly Report[], linking: Linking): void {
  const stories = new Map<number, Story>();
  reports.forEach((report, index) => {
    const root = linking.find(index);
    const known = stories.get(root);
    stories.set(root, known === undefined ? storyOf(report) : joinStories(known, storyOf(report)));
  });
  const rarity = rarityIn(reports);
  const pairs = pairsOf(reports, rarity);
  joinBest(pairs, stories, linking, {
    rule: 'resolve.same-event',
    reason: 'one act',
    score: (a, b) => scoreOf(storyAt(stories, linking, a), storyAt(stories, linking, b)),
    mayBe: (x, y) => scoreOf(x, y) > 0,
  });
  const { alike, areAlike } = alikeIn(reports, rarity);
  joinBest(pairs, stories, linking, {
    rule: 'resolve.same-story',
    reason: 'one act of one story',
    score: alike,
    mayBe: (x, y) => clashOf(x, y) === undefined,
    areAlike,
  });
  joinRecalled(reports, stories, linking);
}

/** Joins what looks back without a day to the one act that it can be. */
function joinRecalled(
  reports: readonly Report[],
  stories: Map<number, Story>,
  linking: Linking,
): void {
  const roots = new Map(
    reports.map((_, index) => [linking.find(index), storyAt(stories, linking, index)]),
  );
  for (const [a, b] of recallsIn(roots)) {
    const [x, y] = [storyAt(stories, linking, a), storyAt(stories, linking, b)];
    const link = { a, b, score: 0.8, reason: 'the one act it can look back on' };
    if (x !== y && linking.join({ ...link, rule: 'resolve.recalled' }))
      stories.set(linking.find(a), joinStories(x, y));
  }
}

/** How pairs are found to be one. */
interface Ground {
  readonly rule: string;
  readonly reason: string;
  /** How much speaks for two reports; 0 where too little does. */
  readonly score: (a: number, b: number) => number;
  /** Whether the two stories that they belong to by now can be one. */
  readonly mayBe: (a: Story, b: Story) => boolean;
  /** Whether the reports that are put together by now are alike as wholes; all are where it is not asked. */
  readonly areAlike?: Alikeness['areAlike'];
}

function joinBest(
  pairs: readonly Pair[],
  stories: Map<number, Story>,
  linking: Linking,
  { rule, reason, score, mayBe, areAlike }: Ground,
): void {
  const wholes = areAlike === undefined ? undefined : wholesOf(pairs, linking, areAlike);
  const scored = pairs
    .map(([a, b]) => ({ a, b, score: linking.find(a) === linking.find(b) ? 0 : score(a, b) }))
    .filter((pair) => pair.score > 0)
    .sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
  for (const { a, b } of scored) {
    const [x, y] = [storyAt(stories, linking, a), storyAt(stories, linking, b)];
    if (x === y || !mayBe(x, y)) continue;
    const joined = wholes === undefined ? [] : wholes.join(a, b);
    if (joined === undefined || !linking.join({ a, b, score: 0.8, reason, rule })) continue;
    stories.set(linking.find(a), joinStories(x, y));
    wholes?.keep(a, joined);
  }
}

/** The reports that are put together by now, for two of which it is asked whether they are alike as wholes. */
function wholesOf(pairs: readonly Pair[], linking: Linking, areAlike: Alikeness['areAlike']) {
  const members = new Map(groupBy([...new Set(pairs.flat())], (index) => linking.find(index)));
  const wholeOf = (index: number) => members.get(linking.find(index)) ?? [];
  return {
    /** All of both; nothing where they are not alike. */
    join: (a: number, b: number) => {
      const [some, others] = [wholeOf(a), wholeOf(b)];
      return areAlike(some, others) ? [...some, ...others] : undefined;
    },
    keep: (index: number, reports: readonly number[]) => members.set(linking.find(index), reports),
  };
}

function storyAt(stories: ReadonlyMap<number, Story>, linking: Linking, index: number): Story {
  return stories.get(linking.find(index)) as Story;
}

function scoreOf(a: Story, b: Story): number {
  const score = compareStories(a, b);
  return score >= ONE_EVENT ? score : 0;
}

/** What persons said of reports, named by their triggers. */
function constraintsOf(
  articles: readonly ArticleReading[],
  reports: readonly Report[],
  judgements: readonly Judgement[],
): Constraints {
  const told = judgements.filter(
    ({ by, verdict }) => by === PERSON && (verdict === 'same' || verdict === 'different'),
  );
  if (told.length === 0) return { same: [], different: [] };
  const anchored = anchorsIn(articles);
  const indices = new Map(reports.map(({ ref }, at) => [`${ref.index} ${ref.document}`, at]));
  const find = (anchor: string) => {
    const found = anchored(anchor);
    return found?.kind === 'event' ? indices.get(`${found.index} ${found.document}`) : undefined;
  };
  const ties = told.flatMap(({ left, right, verdict }) => {
    const [a, b] = [find(left), find(right)];
    return a === undefined || b === undefined || a === b
      ? []
      : [{ a, b, same: verdict === 'same' }];
  });
  const { holds } = settleTies(ties, reports.length);
  const pairs = (same: boolean) =>
    ties.flatMap((tie, at) => (holds[at] && tie.same === same ? [[tie.a, tie.b] as const] : []));
  return { same: pairs(true), different: pairs(false) };
}
