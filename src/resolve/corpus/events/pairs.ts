// The reports of all articles in, the pairs of them that may be one happening out.
// Method: blocking. Two reports are compared where they are of one kind of act or of kinds that one happening is
// told as, share a name, a rare word, two countries or a count of victims, and are told within some weeks.

import { byCodeUnit, groupBy } from '../../../model/index.ts';
import { familiesOf } from './families.ts';
import type { Rarity } from './rarity.ts';
import { isFinalReport, type Party, type Report } from './report.ts';

/** Days that one block holds, and the most neighbours that a report is compared with in it. */
const WINDOW_DAYS = 16;
const NEIGHBOURS = 40;
const PARTIES_MAX = 8;
const COUNTRIES_MAX = 3;
/** Of more parties the first few say enough. */
const TWOS_OF = 4;

/** Indices of two reports. */
export type Pair = readonly [a: number, b: number];

/** Pairs of reports that share a block, each once. */
export function pairsOf(reports: readonly Report[], rarity: Rarity): readonly Pair[] {
  const isAnyUndated = reports.some((report) => dayOf(report) === undefined);
  const rows = reports.flatMap((report, index) =>
    blocksOf(report, rarity, isAnyUndated).map((block) => [block, index] as const),
  );
  const dayAt = (index: number) => {
    const { days, published = 0 } = reports[index] as Report;
    return days?.first ?? published;
  };
  const isDated = (index: number) => dayOf(reports[index] as Report) !== undefined;
  const seen = new Set<string>();
  const pairs: Pair[] = [];
  for (const [name, rowsOfBlock] of groupBy(rows, ([key]) => key)) {
    const block = [...rowsOfBlock].sort(([, a], [, b]) => dayAt(a) - dayAt(b) || a - b);
    block.forEach(([, a], at) => {
      for (const [, b] of block.slice(at + 1, at + 1 + NEIGHBOURS)) {
        const key = `${a} ${b}`;
        const isApart = name.endsWith(ANY_DAY) && isDated(a) && isDated(b);
        if (a === b || seen.has(key) || isApart) continue;
        pairs.push([a, b]);
        seen.add(key);
      }
    });
  }
  return pairs;
}

/** Kind of act, one party and a stretch of days; stretches overlap by half, and a takeover is known by its two. */
function blocksOf(report: Report, rarity: Rarity, isAnyUndated: boolean): readonly string[] {
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
  const windows = [...windowsOf(report), ...(isAnyUndated ? [ANY_DAY] : [])];
  const kinds = [type, ...familiesOf(type, [mode])];
  const blocks = [...names, ...spots, ...victims, ...pairs].flatMap((name) =>
    windows.flatMap((at) => kinds.map((kind) => `${kind}|${name}${at}`)),
  );
  // What befell one, and what two did, is recalled long after.
  const recalled = [...suffering(report), ...twosOf(parties)];
  blocks.push(...recalled.flatMap((who) => kinds.map((kind) => `${kind}|${who}`)));
  return [...new Set(blocks)];
}

/** Persons whom it befell, and those who end what they were. */
function suffering(report: Report): readonly string[] {
  const isFinal = isFinalReport(report);
  return report.parties.flatMap(({ key, role }) =>
    isFinal || (role === 'recipient' && key.startsWith('person:')) ? [key] : [],
  );
}

/** Each two of the parties that have a name. */
function twosOf(parties: readonly Party[]): readonly string[] {
  const keys = parties.flatMap(({ key, noun }) => (noun === undefined ? [key] : []));
  const named = [...new Set(keys)].sort(byCodeUnit).slice(0, TWOS_OF);
  return named.flatMap((one, at) => named.slice(at + 1).map((two) => `${one} ${two}`));
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

/** Where some reports have no day, these are compared with all, whatever their day. */
const ANY_DAY = '|any day';

function windowsOf(report: Report): readonly string[] {
  const day = dayOf(report);
  const at = day === undefined ? undefined : Math.floor(day / WINDOW_DAYS);
  return at === undefined ? [] : [`|${at}`, `|${at + 1}`];
}

function dayOf({ days, published }: Report): number | undefined {
  const isVague = days === undefined || days.last - days.first > 2 * WINDOW_DAYS;
  return isVague ? published : days.first;
}
