// Right, false and missed by type in; precision, recall and F1 out.

import type { Table } from './suite.ts';

/** Counts of one type. */
export interface Counts {
  readonly right: number;
  readonly false: number;
  readonly missed: number;
}

/** Shares from 0 to 1; 0 where there is nothing to divide by. */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What happened to one thing of a type. */
export type Outcome = keyof Counts;

const NONE: Counts = { right: 0, false: 0, missed: 0 };

/** Counts outcomes by type. */
export class Tally {
  readonly #counts = new Map<string, Counts>();

  add(type: string, outcome: Outcome, count = 1): void {
    const known = this.get(type);
    this.#counts.set(type, { ...known, [outcome]: known[outcome] + count });
  }

  get(type: string): Counts {
    return this.#counts.get(type) ?? NONE;
  }

  /** Types in the order of their first outcome. */
  get types(): readonly string[] {
    return [...this.#counts.keys()];
  }

  /** All types together. */
  get total(): Counts {
    return [...this.#counts.values()].reduce(plus, NONE);
  }

  /** The mean F1 of some types, each counted alike. */
  macroF1(types: readonly string[] = this.types): number {
    const sum = types.reduce((all, type) => all + scoresOf(this.get(type)).f1, 0);
    return types.length === 0 ? 0 : sum / types.length;
  }
}

/** Precision, recall and F1 of some counts. */
export function scoresOf({ right, false: wrong, missed }: Counts): Scores {
  const precision = share(right, right + wrong);
  const recall = share(right, right + missed);
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) };
}

/** A table with a row for each type and one for all, types in order of their names. */
export function tallyTable(title: string, tally: Tally): Table {
  const rows = [...tally.types].sort().map((type) => row(type, tally.get(type)));
  return {
    title,
    columns: ['type', 'in data', 'found', 'P', 'R', 'F1'],
    rows: [...rows, row('all', tally.total)],
  };
}

/** The figures of a suite, one a row. */
export function inShort(figures: Readonly<Record<string, number>>): Table {
  return {
    title: 'In short',
    columns: ['measure', 'here'],
    rows: Object.entries(figures).map(([name, value]) => [name, percent(value)]),
  };
}

/** A share as a person reads it: percent with one decimal. */
export function percent(value: number): string {
  return (100 * value).toFixed(1);
}

function row(type: string, counts: Counts): readonly (string | number)[] {
  const { precision, recall, f1 } = scoresOf(counts);
  const { right, false: wrong, missed } = counts;
  return [type, right + missed, right + wrong, percent(precision), percent(recall), percent(f1)];
}

function plus(a: Counts, b: Counts): Counts {
  return { right: a.right + b.right, false: a.false + b.false, missed: a.missed + b.missed };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
