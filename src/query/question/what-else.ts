// A question and its answer in; out, what the articles tell beside it, so that no row is not taken for the whole
// truth: the same with another status, of one side only, without a place or a date, of things of which it is not
// told that they are of the kind.

import { cellText } from '../cell-text.ts';
import type { Understood } from './write-frame.ts';

/** What a query found. */
export interface Found {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Parameters<typeof cellText>[0][])[];
  readonly evidence: readonly { readonly sentence: string }[];
}

/** Runs a query. */
export type Run = (cypher: string) => Found;

const SHOWN = 3;

/** Whether a count of persons is nought since it was groups that did it. */
export function areUncounted({ ofGroups }: Understood, { rows }: Found, run: Run): boolean {
  if (ofGroups === undefined || rows[0]?.[0] !== 0) return false;
  return run(ofGroups).rows[0]?.[0] !== 0;
}

/** What to add to an answer without rows. */
export function besideNothing(understood: Understood, run: Run): readonly string[] {
  return [
    ...oneSided(understood, run),
    ...namingBoth(understood, run),
    ...leading(understood, run),
    ...ended(understood, run),
    ...untold(understood, run),
    ...otherStatuses(understood, run),
  ];
}

/** There are such events of which the articles do not tell the other side. */
function oneSided({ oneSided: cypher }: Understood, run: Run): readonly string[] {
  const events = cypher === undefined ? [] : columnOf(run(cypher), 'event');
  return events.length === 0
    ? []
    : [`the articles tell of it without the other side: ${listed(events)}`];
}

/** No way is told between two whom an article names both. */
function namingBoth({ namingBoth: cypher }: Understood, run: Run): readonly string[] {
  const articles = cypher === undefined ? [] : columnOf(run(cypher), 'article');
  return articles.length === 0 ? [] : [`but of both the articles tell in ${listed(articles)}`];
}

/** Who does not work for it leads it. */
function leading({ leads }: Understood, run: Run): readonly string[] {
  const found = leads === undefined ? [] : run(leads).rows;
  const pairs = found.map(
    ([who, whom]) => `${cellText(who ?? null)} leads ${cellText(whom ?? null)}`,
  );
  return pairs.length === 0 ? [] : [`but of another tie the articles tell: ${listed(pairs)}`];
}

/** Nobody holds it now, as far as is told; who held it, did until a day that is told. */
function ended({ former }: Understood, run: Run): readonly string[] {
  if (former === undefined) return [];
  const { columns, rows } = run(former);
  const [who, whom, date] = ['who', 'whom', 'date'].map((column) => columns.indexOf(column));
  const cellAt = (row: Found['rows'][number], at = -1): string => cellText(row[at] ?? null);
  const ties = rows.map(
    (row) => `${cellAt(row, who)}, ${cellAt(row, whom)}, until ${endOf(cellAt(row, date))}`,
  );
  return ties.length === 0 ? [] : [`what is told has ended: ${listed([...new Set(ties)])}`];
}

/** The day behind the stroke of an interval. */
function endOf(interval: string): string {
  return interval.split('/').at(-1) ?? interval;
}

/** It is told without the place or the day that was asked for. */
function untold({ unlimited = [] }: Understood, run: Run): readonly string[] {
  return unlimited.flatMap(({ cypher, limit }) => {
    const { columns, rows } = run(cypher);
    const at = columns.indexOf(limit);
    const open = rows.filter((row) => at >= 0 && cellText(row[at] ?? null) === '');
    if (open.length === 0 && rows.length > 0) return [elsewhere(rows, limit)];
    const texts = new Set(open.map((row) => row.map(cellText).filter(Boolean).join(', ')));
    const say = limit === 'place' ? 'where' : 'when';
    return texts.size === 0
      ? []
      : [`the articles tell of it without saying ${say}: ${listed([...texts])}`];
  });
}

/** It is told of another place or day. */
function elsewhere(rows: Found['rows'], limit: 'place' | 'date'): string {
  const texts = new Set(rows.map((row) => row.map(cellText).filter(Boolean).join(', ')));
  const say = limit === 'place' ? 'in other places' : 'on other days';
  return `the articles tell of it ${say}: ${listed([...texts])}`;
}

/** There would be rows of another status. */
function otherStatuses(
  { ofAnyStatus, othersOfAnyStatus = [] }: Understood,
  run: Run,
): readonly string[] {
  const asked = ofAnyStatus === undefined ? [] : [ofAnyStatus, ...othersOfAnyStatus];
  const found = asked.map((cypher) => columnOf(run(cypher), 'status'));
  const statuses = found.find(({ length }) => length > 0) ?? [];
  return statuses.length === 0
    ? []
    : [`the articles have it as ${statuses.sort().join(' and ')}; add "with any status" to see it`];
}

/** Of others it is not told that they are of the kind that was asked for. */
export function besideKind(
  { ofAnyKind }: Understood,
  { columns, rows }: Found,
  run: Run,
): readonly string[] {
  const [column] = columns;
  if (ofAnyKind === undefined || column === undefined) return [];
  if (ofAnyKind.whenNone === true && rows.length > 0 && !ofAnyKind.counts) return [];
  const told = new Set(rows.map(([name]) => cellText(name ?? null)));
  // Of a number it is not told who was counted.
  if (ofAnyKind.counts && !told.has('0')) return [];
  const named = run(ofAnyKind.cypher);
  const others = columnOf(named, ofAnyKind.counts ? (named.columns[0] ?? '') : column).filter(
    (name) => !told.has(name),
  );
  return others.length === 0
    ? []
    : [`of others it is not told that they are "${ofAnyKind.kind}": ${listed(others)}`];
}

function columnOf({ columns, rows }: Found, column: string): string[] {
  const index = columns.indexOf(column);
  return [...new Set(rows.map((row) => cellText(row[index] ?? null)))].filter(Boolean);
}

function listed(texts: readonly string[]): string {
  const more = texts.length > SHOWN ? ` and ${texts.length - SHOWN} more` : '';
  return (
    texts
      .slice(0, SHOWN)
      .map((text) => `"${text}"`)
      .join(', ') + more
  );
}
