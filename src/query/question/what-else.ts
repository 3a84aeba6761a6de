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

/** What to add to an answer without rows. */
export function besideNothing(understood: Understood, run: Run): readonly string[] {
  return [
    ...oneSided(understood, run),
    ...otherKin(understood, run),
    ...leading(understood, run),
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

/** The articles tell it the other way round, so that it may be a brother or a sister. */
function otherKin({ openKin }: Understood, run: Run): readonly string[] {
  const [first] = openKin === undefined ? [] : run(openKin).evidence;
  return first === undefined
    ? []
    : [`the articles tell it the other way round: "${first.sentence}"`];
}

/** Who does not work for it leads it. */
function leading({ leads }: Understood, run: Run): readonly string[] {
  const found = leads === undefined ? [] : run(leads).rows;
  const pairs = found.map(
    ([who, whom]) => `${cellText(who ?? null)} leads ${cellText(whom ?? null)}`,
  );
  return pairs.length === 0 ? [] : [`but of another tie the articles tell: ${listed(pairs)}`];
}

/** It is told without the place or the day that was asked for. */
function untold({ unlimited }: Understood, run: Run): readonly string[] {
  if (unlimited === undefined) return [];
  const found = run(unlimited.cypher);
  return unlimited.limits.flatMap((limit) => {
    const at = found.columns.indexOf(limit);
    const rows = found.rows.filter((row) => at >= 0 && cellText(row[at] ?? null) === '');
    const texts = rows.map((row) => row.map(cellText).filter(Boolean).join(', '));
    const say = limit === 'place' ? 'where' : 'when';
    return texts.length === 0
      ? []
      : [`the articles tell of it without saying ${say}: ${listed([...new Set(texts)])}`];
  });
}

/** There would be rows of another status. */
function otherStatuses({ ofAnyStatus }: Understood, run: Run): readonly string[] {
  const statuses = ofAnyStatus === undefined ? [] : columnOf(run(ofAnyStatus), 'status');
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
  const told = new Set(rows.map(([name]) => cellText(name ?? null)));
  const others = columnOf(run(ofAnyKind.cypher), column).filter((name) => !told.has(name));
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
