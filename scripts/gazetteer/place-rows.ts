// Rows of GeoNames in, the places of our gazetteer out: populated places with the names worth keeping,
// and divisions, which get their middle and their people from the places in them.

import { fold } from '../../src/mention/gazetteer/fold.ts';
import type { CityRow, DivisionRow } from './geonames-rows.ts';

/** A place with every name, folded; the first is its own. */
export interface PlaceRow {
  readonly id: number;
  /** Code of a division, empty for others. */
  readonly code: string;
  readonly names: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly feature: string;
  readonly country: string;
  readonly division: string;
  readonly population: number;
}

/** Other names are only kept of places that news knows by them. */
const KNOWN_FROM = 2_000;
const SEAT = /^PPL(?:A|A2|C)$/;
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}'’‘`ʼ .-]{2,39}$/u;
/** Codes of airports and the like: "LON". */
const CODE = /^\p{Lu}{2,4}$/u;
/** Places within places are told from towns: they count less. */
const PART = 'PPLX';

/** Every populated place that has not been given up. */
export function placesOfCities(cities: readonly CityRow[]): readonly PlaceRow[] {
  return cities.map((city) => ({
    id: city.id,
    code: '',
    names: namesOf(city),
    lat: city.lat,
    lon: city.lon,
    feature: city.feature,
    country: city.country,
    division: city.division,
    population: city.population,
  }));
}

function namesOf({ name, ascii, alternates, population, feature }: CityRow): readonly string[] {
  const known = population >= KNOWN_FROM || SEAT.test(feature);
  const others = known ? alternates.filter((other) => LATIN.test(other) && !CODE.test(other)) : [];
  return unique([name, ascii, ...others].map(fold));
}

/** Every division with places in it. */
export function placesOfDivisions(
  divisions: readonly DivisionRow[],
  cities: readonly CityRow[],
  level: 1 | 2,
): readonly PlaceRow[] {
  const inside = new Map<string, CityRow[]>();
  for (const city of cities) {
    const code = level === 1 ? city.division : city.subdivision;
    const members = inside.get(code);
    if (members === undefined) inside.set(code, [city]);
    else members.push(city);
  }
  return divisions.flatMap(({ code, name }) => {
    const members = inside.get(code) ?? [];
    if (members.length === 0) return [];
    const [country = '', first = ''] = code.split('.');
    const towns = members.filter(({ feature }) => feature !== PART);
    return [
      {
        id: 0,
        code,
        names: divisionNames(name),
        ...middleOf(members),
        feature: `ADM${level}`,
        country,
        division: `${country}.${first}`,
        population: towns.reduce((sum, { population }) => sum + population, 0),
      },
    ];
  });
}

const KIND =
  /^(?:(?:provincia|departamento|département|departement|estado|wilaya|powiat|landkreis|provincie|state|region|province|governorate|municipality|department|district) (?:d[eiu]l? |of |da |do )?)?(.+?)(?: (?:oblast|state|region|province|governorate|prefecture|department|district|city|municipality|republic|krai|voivodeship|division))?$/;
const COMPASS: readonly (readonly [from: RegExp, to: string])[] = [
  [/\bnorthern\b/g, 'north'],
  [/\bsouthern\b/g, 'south'],
  [/\beastern\b/g, 'east'],
  [/\bwestern\b/g, 'west'],
];

/** A division also without the word for its kind, and "Northern Darfur" as "North Darfur". */
function divisionNames(name: string): readonly string[] {
  const folded = fold(name);
  const bare = KIND.exec(folded)?.[1] ?? folded;
  const short = COMPASS.reduce((left, [from, to]) => left.replace(from, to), bare);
  return unique([folded, bare, short]);
}

/** The middle of the box that holds nine tenths of the places. */
function middleOf(cities: readonly CityRow[]): { readonly lat: number; readonly lon: number } {
  return { lat: middle(cities.map(({ lat }) => lat)), lon: middle(cities.map(({ lon }) => lon)) };
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / 20);
  return ((sorted[cut] ?? 0) + (sorted[sorted.length - 1 - cut] ?? 0)) / 2;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== ''))];
}
