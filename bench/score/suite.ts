// What one measurement is: a folder of data in; tables a person reads and figures a test holds.

import type { Half } from './identity-gold.ts';

/** One table of a report; every row has as many cells as there are columns. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** One thing read wrong, for a person to look at; `--errors` prints it. */
export interface Mistake {
  /** Where it is counted: a type of the data. */
  readonly type: string;
  /** `false`: found but not in the data; `missed`: in the data but not found. */
  readonly kind: 'false' | 'missed';
  readonly sentence: string;
  readonly wanted?: string;
  readonly found?: string;
}

/** What a suite found. */
export interface Report {
  readonly tables: readonly Table[];
  /** Shares from 0 to 1 by name, such as `names.uner.f1`; `tests/bench/floors.json` may hold a floor for each. */
  readonly figures: Readonly<Record<string, number>>;
  /** Speeds and sizes, which no test holds: they depend on the machine. */
  readonly notes?: readonly string[];
  readonly mistakes?: readonly Mistake[];
}

/** What a person may ask of a suite. */
export interface SuiteOptions {
  /** Half of the data whose mistakes are listed, where a suite keeps one for measuring alone. */
  readonly errorsOf?: Half;
}

/** A measurement that `npm run score` knows by name. */
export interface Suite {
  readonly name: string;
  readonly title: string;
  /** @param data folder with the files that `needs` names */
  readonly run: (data: string, options?: SuiteOptions) => Promise<Report> | Report;
  /** Files under the data folder without which the suite is left out. */
  readonly needs: readonly string[];
  /** Where to get them, of data that no folder of ours has: the suite is measured only where it is asked for. */
  readonly origin?: string;
}
