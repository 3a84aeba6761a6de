// Quality only rises: figures that were once reached are held by floors. The committed results of
// `npm run score` are compared with them; the language layer is measured anew on a slice of the data.
// `bench/raise-floors.ts` raises the floors; none is ever lowered.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { measureSlice, SLICE_DATA } from '../../bench/score/language/slice.ts';

type Figures = Readonly<Record<string, number>>;

const RESULTS = fileURLToPath(new URL('../../bench/results/', import.meta.url));
const DATA = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const SLICE = 'language-slice';

function readFigures<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

const FLOORS = readFigures<Readonly<Record<string, Figures>>>(
  fileURLToPath(new URL('floors.json', import.meta.url)),
);
const HELD = Object.entries(FLOORS).filter(([suite]) => suite !== SLICE);
const missing = SLICE_DATA.filter((file) => !existsSync(join(DATA, file)));

/** Figures that a floor asks for and that are not there or lie below it. */
function below(floors: Figures, figures: Figures): readonly string[] {
  return Object.entries(floors)
    .filter(([name, floor]) => !((figures[name] ?? Number.NaN) >= floor))
    .map(([name, floor]) => `${name}: ${figures[name] ?? 'no figure'}, floor ${floor}`);
}

describe('the committed results', () => {
  it.each(HELD)('of %s reach their floors', (suite, floors) => {
    expect(below(floors, readFigures(join(RESULTS, `${suite}.json`)))).toEqual([]);
  });

  it('are shares from 0 to 1', () => {
    const files = readdirSync(RESULTS).filter((name) => name.endsWith('.json'));
    const figures = files.flatMap((name) =>
      Object.entries(readFigures<Figures>(join(RESULTS, name))),
    );
    expect(figures.filter(([, figure]) => !(figure >= 0 && figure <= 1))).toEqual([]);
  });
});

describe.skipIf(missing.length > 0)(
  `the language layer on a slice of ${DATA}${missing.length > 0 ? ` (skipped: no ${missing.join(', ')} there)` : ''}`,
  () => {
    let figures: Figures = {};

    beforeAll(() => {
      figures = measureSlice(DATA);
    });

    it('reaches its floors', () => {
      expect(below(FLOORS[SLICE] ?? {}, figures)).toEqual([]);
    });
  },
);

describe('the test of floors itself', () => {
  it.each([
    [{ a: 0.5 }, { a: 0.5 }, 0],
    [{ a: 0.5 }, { a: 0.49 }, 1],
    [{ a: 0.5 }, { b: 0.6 }, 1],
    [{ a: 0 }, {}, 1],
  ])('holds %j against %j', (floors, figures, count) => {
    expect(below(floors, figures as Figures)).toHaveLength(count);
  });
});
