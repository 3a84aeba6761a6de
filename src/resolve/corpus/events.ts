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
import { evidenceFor } from './events/evidence.ts';
import { familiesOf } from './events/families.ts';
import { type Rarity, rarityIn } from './events/rarity.ts';
import {
  type FindEntity,
  isFinalReport,
  isTakeoverReport,
  type Party,
  type Report,
  reportsOf,
} from './events/report.ts';
import { joinStories, type Story, storyOf } from './events/story.ts';
import { type Constraints, createLinking, type Linking } from './who/linking.ts';

/** Days that one block holds, and the most neighbours that a report is compared with in it. */
const WINDOW_DAYS = 16;
const NEIGHBOURS = 40;
const PARTIES_MAX = 8;
const COUNTRIES_MAX = 3;

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

/** A pair that may be one: by what is known of the act, or by what is told around it. */
interface Scored {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly isByStory: boolean;
}

function linkReports(reports: readonly Report[], linking: Linking): void {
  const stories = new Map<number, Story>();
  reports.forEach((report, index) => {
    const root = linking.find(index);
    const known = stories.get(root);
    stories.set(root, known === undefined ? storyOf(report) : joinStories(known, storyOf(report)));
  });
  const storyAt = (index: number) => stories.get(linking.find(index)) as Story;
  const own = reports.map(storyOf);
  const witnessAt = (index: number) => ({
    report: reports[index] as Report,
    story: own[index] as Story,
  });
  const rarity = rarityIn(reports);
  const scored = pairsOf(reports, rarity)
    .flatMap(([a, b]): readonly Scored[] => {
      const score = compareStories(storyAt(a), storyAt(b));
      if (score >= ONE_EVENT) return [{ a, b, score, isByStory: false }];
      const told =
        clashOf(storyAt(a), storyAt(b)) !== undefined
          ? 0
          : evidenceFor(witnessAt(a), witnessAt(b), rarity);
      return told === 0 ? [] : [{ a, b, score: told, isByStory: true }];
    })
    .sort(
      (p, q) =>
        Number(p.isByStory) - Number(q.isByStory) || q.score - p.score || p.a - q.a || p.b - q.b,
    );
  for (const { a, b, isByStory } of scored) {
    const [x, y] = [storyAt(a), storyAt(b)];
    if (x === y) continue;
    const isOne = isByStory ? clashOf(x, y) === undefined : compareStories(x, y) >= ONE_EVENT;
    if (!isOne) continue;
    const rule = isByStory ? 'resolve.same-story' : 'resolve.same-event';
    const reason = isByStory ? 'one act of one story' : 'one act';
    if (linking.join({ a, b, score: 0.8, reason, rule }))
      stories.set(linking.find(a), joinStories(x, y));
  }
}

/** Pairs of reports that share a block, each once. */
function pairsOf(
  reports: readonly Report[],
  rarity: Rarity,
): readonly (readonly [number, number])[] {
  const rows = reports.flatMap((report, index) =>
    blocksOf(report, rarity).map((block) => [block, index] as const),
  );
  const dayAt = (index: number) => {
    const { days, published = 0 } = reports[index] as Report;
    return days?.first ?? published;
  };
  const seen = new Set<string>();
  const pairs: (readonly [number, number])[] = [];
  for (const [, rowsOfBlock] of groupBy(rows, ([key]) => key)) {
    const block = [...rowsOfBlock].sort(([, a], [, b]) => dayAt(a) - dayAt(b) || a - b);
    block.forEach(([, a], at) => {
      for (const [, b] of block.slice(at + 1, at + 1 + NEIGHBOURS)) {
        const key = `${a} ${b}`;
        if (a !== b && !seen.has(key)) pairs.push([a, b]);
        seen.add(key);
      }
    });
  }
  return pairs;
}

/** Kind of act, one party and a stretch of days; stretches overlap by half, and a takeover is known by its two. */
function blocksOf(report: Report, rarity: Rarity): readonly string[] {
  const { type, mode, parties, scene, event } = report;
  const people = [...report.named].filter((key) => key.startsWith('person:')).sort(byCodeUnit);
  const names = [
    ...parties.slice(0, PARTIES_MAX).flatMap(namesOf),
    ...people.slice(0, PARTIES_MAX),
    ...besideOf(report),
    ...rarestOf(report.passage.names, rarity),
    ...rarestOf(report.passage.words, rarity),
  ];
  const spots = scene === undefined ? [] : [scene.key];
  const counts = Object.entries(event.size ?? {}).map(([of, count]) => `${count} ${of}`);
  const victims = parties.flatMap(({ noun }) =>
    noun === undefined ? [] : counts.map((count) => `${count} ${noun}`),
  );
  const countries = [...report.passage.countries].sort(byCodeUnit).slice(0, COUNTRIES_MAX);
  const pairs = countries.flatMap((one, at) =>
    countries.slice(at + 1).map((two) => `${one} ${two}`),
  );
  const windows = windowsOf(report);
  const kinds = [type, ...familiesOf(type, [mode])];
  const blocks = [...names, ...spots, ...victims, ...pairs].flatMap((name) =>
    windows.flatMap((at) => kinds.map((kind) => `${kind}|${name}|${at}`)),
  );
  // What befalls nobody twice is recalled long after.
  if (isFinalReport(report)) blocks.push(...parties.map(({ key }) => `${type}|${key}`));
  if (isTakeoverReport(report))
    blocks.push(`${type}|${parties.map(({ key }) => key).sort(byCodeUnit)}`);
  return [...new Set(blocks)];
}

function namesOf({ key, state, actsFor }: Party): readonly string[] {
  const country = state ?? actsFor;
  return country === undefined ? [key] : [key, `state ${country}`];
}

/** Those around a report by whom it may be known again; countries are named in too many. */
function besideOf({ beside, topic }: Report): readonly string[] {
  const own = beside.filter(({ state }) => state === undefined).map(({ key }) => key);
  const names = [...topic].sort(byCodeUnit);
  return [...own.slice(0, PARTIES_MAX), ...names.slice(0, PARTIES_MAX)];
}

/** Names or words that few articles share, by which a report may be known again. */
function rarestOf(words: ReadonlySet<string>, rarity: Rarity): readonly string[] {
  return [...words].sort((a, b) => rarity(b) - rarity(a) || byCodeUnit(a, b)).slice(0, PARTIES_MAX);
}

function windowsOf({ days, published, ref }: Report): readonly (string | number)[] {
  const isVague = days === undefined || days.last - days.first > 2 * WINDOW_DAYS;
  const day = isVague ? published : days.first;
  const at = day === undefined ? undefined : Math.floor(day / WINDOW_DAYS);
  return at === undefined ? [ref.document] : [at, at + 1];
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
