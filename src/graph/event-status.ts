// Reports of one event in, its status out, and what the reports disagree about, in words.

import { byCodeUnit, type EventSize, type Status } from '../model/index.ts';
import { type Corpus, type EventReport, findSource } from './corpus.ts';
import { strongestStatus } from './settle.ts';

/**
 * The status of the latest report that tells of the event in its own voice. What occurred is not made
 * undone by an older plan that is told again, nor by somebody's denial, which is a dispute.
 */
export function eventStatus(reports: readonly EventReport[]): Status {
  const told = reports.filter((report) => !isQuotedDenial(report));
  const counted = told.length > 0 ? told : reports;
  const occurred = counted.filter(({ event }) => event.status === 'occurred');
  const since = latest(occurred);
  const later = counted.filter(
    (report) => report.event.status === 'denied' && occurred.length > 0 && dateOf(report) > since,
  );
  if (occurred.length > 0) return later.length > 0 ? 'denied' : 'occurred';
  const last = latest(counted);
  return strongestStatus(
    counted.filter((report) => dateOf(report) === last).map(({ event }) => event.status),
  );
}

function isQuotedDenial({ event }: EventReport): boolean {
  return event.status === 'denied' && event.attribution !== undefined;
}

function latest(reports: readonly EventReport[]): string {
  return reports.map(dateOf).sort(byCodeUnit).at(-1) ?? '';
}

function dateOf({ article }: EventReport): string {
  return article.document.date ?? '';
}

const SIZES = [
  ['dead', 'dead'],
  ['injured', 'injured'],
  ['arrested', 'arrested'],
] as const satisfies readonly (readonly [keyof EventSize, string])[];

/** "Harbour Daily: 14 dead", "denied by Anna Lind": what the reports do not agree about; sorted. */
export function disputesOf(
  corpus: Corpus,
  reports: readonly EventReport[],
  status: Status,
): readonly string[] {
  const told = SIZES.flatMap(([name, word]) => {
    const counts = countsByTeller(corpus, reports, name);
    const differ = new Set(counts.values()).size > 1;
    return differ ? [...counts].map(([teller, count]) => `${teller}: ${count} ${word}`) : [];
  });
  const denied = reports
    .filter(({ event }) => event.status === 'denied' && status !== 'denied')
    .map((report) => `denied by ${tellerOf(corpus, report)}`);
  return [...new Set([...told, ...denied])].sort(byCodeUnit);
}

/** What each says last, for tolls rise; of one day, the highest. */
function countsByTeller(
  corpus: Corpus,
  reports: readonly EventReport[],
  name: keyof EventSize,
): ReadonlyMap<string, number> {
  const given = reports.flatMap((report) => {
    const count = report.event.size?.[name];
    return count === undefined ? [] : [{ count, report }];
  });
  given.sort((a, b) => byCodeUnit(dateOf(a.report), dateOf(b.report)) || a.count - b.count);
  return new Map(given.map(({ count, report }) => [tellerOf(corpus, report), count]));
}

/** Whom the report quotes, else who published it. */
function tellerOf(corpus: Corpus, { article, event }: EventReport): string {
  const { document } = article;
  return (
    findSource(corpus, article, event.attribution) ??
    document.publisher ??
    document.title ??
    'an article'
  );
}
