// Articles as texts with their days in, what all of them come to out, for tests.

import type { Resolution } from '../../src/model/index.ts';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';
import { resolveCorpus } from '../../src/resolve/index.ts';

/** An article: its text, and the day it came out. */
export type Told = readonly [text: string, date?: string];

/** The things and the happenings of some articles. */
export function resolveTold(told: readonly Told[]): Resolution {
  return resolveCorpus(
    told.map(([text, date]) => {
      const document = toDocument({ text, ...(date === undefined ? {} : { date }) });
      return { document, reading: read(document) };
    }),
  );
}

/** How many articles tell of the happening that most of them tell of. */
export function reachOf(told: readonly Told[]): number {
  const reaches = resolveTold(told).events.map(
    ({ reports }) => new Set(reports.map(({ document }) => document)).size,
  );
  return Math.max(...reaches);
}

/** The names of all persons, those who are only described too. */
export function personsIn(told: readonly Told[]): readonly string[] {
  return resolveTold(told)
    .entities.flatMap(({ type, label }) => (type === 'person' ? [label] : []))
    .toSorted();
}
