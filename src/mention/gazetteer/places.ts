// A name in, the places of the world that it may mean out, the largest first. Populated places and
// divisions come from GeoNames (CC BY 4.0), by a file that `npm run gazetteer` makes; it is opened at the
// first name that is looked up. Regions across states, waters and mountains come from a table.

import { readFileSync } from 'node:fs';
import { findCountryByAlpha2, findCountryByCode } from './countries.ts';
import { fold } from './fold.ts';
import { findInIndex, type GazetteerFile, openGazetteerFile } from './gazetteer-file.ts';
import type { Place } from './place.ts';
import { findRegion } from './regions.ts';
import { soundKey } from './sound-key.ts';

const DATA = new URL('./data/places.bin', import.meta.url);
/** Feature codes by how far down they are: capital, seat of a first-level division, of a second-level one. */
const RANKS: ReadonlyMap<string, number> = new Map([
  ['PPLC', 0],
  ['ADM1', 1],
  ['PPLA', 1],
  ['ADM2', 2],
  ['PPLA2', 2],
  ['PPLX', 4],
]);
const RANK = 3;
/** What no longer stands, or stands under another name today. */
const GONE = new Set(['PPLQ', 'PPLW', 'PPLH', 'PPLCH']);
const WRITTEN: readonly (readonly [short: RegExp, long: string])[] = [
  [/\bst\b/, 'saint'],
  [/\bste\b/, 'sainte'],
  [/\bft\b/, 'fort'],
  [/\bmt\b/, 'mount'],
  [/\bsaint\b/, 'st'],
  [/\bfort\b/, 'ft'],
  [/\bmount\b/, 'mt'],
];
/** The press's short forms of names; each stands for one place. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['dc', 'washington dc'],
  ['la', 'los angeles'],
  ['nyc', 'new york city'],
  ['ny', 'new york'],
  ['sf', 'san francisco'],
  ['philly', 'philadelphia'],
  ['vegas', 'las vegas'],
  ['frisco', 'san francisco'],
]);

let file: GazetteerFile | undefined;

function open(): GazetteerFile {
  file ??= openGazetteerFile(readFileSync(DATA));
  return file;
}

/** The places of a name, by any of its names; places that only sound alike where there are no others. */
export function findPlaces(name: string): readonly Place[] {
  const folded = fold(name).replace(/^the /, '');
  if (folded === '') return [];
  const spellings = spellingsOf(
    /^\p{Lu}+$/u.test(name.replaceAll('.', '')) ? shortOf(folded) : folded,
  );
  const region = findRegion(folded);
  const listed = listedPlaces(spellings);
  if (region !== undefined) return withRegion(region, listed);
  return listed.length > 0 ? listed : heardPlaces(folded);
}

/** A country by its ISO 3166-1 alpha-3 code, as a place. */
export function findCountryPlace(iso3: string): Place | undefined {
  const country = findCountryByCode(iso3);
  if (country === undefined) return undefined;
  const { lat, lon } = country;
  return {
    id: `iso:${iso3}`,
    kind: 'country',
    lat,
    lon,
    population: 0,
    country: iso3,
    rank: 0,
    by: 'name',
  };
}

function shortOf(folded: string): string {
  return SHORT.get(folded) ?? folded;
}

function spellingsOf(folded: string): readonly string[] {
  const more = WRITTEN.flatMap(([from, to]) =>
    from.test(folded) ? [folded.replace(from, to)] : [],
  );
  return [folded, ...more];
}

function listedPlaces(spellings: readonly string[]): readonly Place[] {
  const { names } = open();
  const seen = new Map<number, Place>();
  for (const spelling of spellings) {
    for (const entry of findInIndex(names, spelling)) {
      const at = entry >>> 1;
      if (!seen.has(at) && !isGone(at))
        seen.set(at, placeAt(at, entry & 1 ? 'other-name' : 'name'));
    }
  }
  return [...seen].sort(([a], [b]) => a - b).map(([, place]) => place);
}

function heardPlaces(folded: string): readonly Place[] {
  const key = soundKey(folded);
  if (key === '') return [];
  return [...findInIndex(open().sounds, key)]
    .map((entry) => entry >>> 1)
    .filter((at) => !isGone(at))
    .sort((a, b) => a - b)
    .map((at) => placeAt(at, 'sound'));
}

/** A division that the table knows too has its middle from there; other places of the name stay possible. */
function withRegion(region: Place, listed: readonly Place[]): readonly Place[] {
  const same = listed.find(
    ({ country, id, rank }) => country === region.country && rank === 1 && /\./.test(id),
  );
  if (same === undefined) return [region, ...listed];
  const settled = { ...same, lat: region.lat, lon: region.lon };
  return [settled, ...listed.filter((place) => place !== same)];
}

function isGone(at: number): boolean {
  const { features, columns } = open();
  return GONE.has(features[columns.feature[at] ?? 0] ?? '');
}

function placeAt(at: number, by: Place['by']): Place {
  const { columns, countries, divisions: codesOfDivisions, features, codes } = open();
  const feature = features[columns.feature[at] ?? 0] ?? '';
  const country = findCountryByAlpha2(countries[columns.country[at] ?? 0] ?? '')?.iso3;
  const division = codesOfDivisions[columns.division[at] ?? 0] ?? '';
  return {
    id: `geonames:${codes.get(at) ?? columns.id[at]}`,
    kind: feature.startsWith('ADM') ? 'region' : 'city',
    lat: (columns.lat[at] ?? 0) / 1e4,
    lon: (columns.lon[at] ?? 0) / 1e4,
    population: columns.population[at] ?? 0,
    ...(country === undefined ? {} : { country }),
    division,
    rank: RANKS.get(feature) ?? RANK,
    by,
  };
}
