// A candidate for a name in, how likely the name means it before the article is looked at out, in powers
// of ten. Large places are named more often than small ones, capitals and seats more than their size says.
// Source: Leidner 2007, "Toponym Resolution in Text" (population, contextual hints).

import type { Place } from '../../../mention/index.ts';
import { distanceKm } from './distance.ts';
import type { Toponym } from './toponym.ts';

const PER_POWER = 0.7;
/** A country, and what the table of regions lists, is told of far more often than any town of its name. */
const LISTED = 6;
const RANK: readonly number[] = [1, 0.4, 0, 0, -1];
/** A county or district is rarely meant by a name without its noun. */
const SUBDIVISION = -1.2;
const OTHER_NAME = -1.3;
const SOUND = -1.5;
const HINTED = 2.5;
const NOT_HINTED = -2.5;
/** Of a city and the region named after it, the city is meant. */
const NAMED_AFTER = -1.2;
/** A place that has the name of a country. */
const COUNTRY_NAMESAKE = -1;

/** The weight of each candidate of a toponym. */
export function priorsOf({ candidates, hint, name }: Toponym): readonly number[] {
  const owned = candidates.some(({ by }) => by === 'name');
  const isCountry = candidates.some(({ kind }) => kind === 'country');
  const cities = candidates.filter(({ kind }) => kind === 'city');
  return candidates.map((place) => {
    const other = place.by === 'other-name' ? (owned ? OTHER_NAME : OTHER_NAME / 2) : 0;
    return (
      sizeOf(place) +
      (RANK[place.rank] ?? 0) +
      other +
      (place.by === 'sound' ? SOUND : 0) +
      hintWeight(place, hint) +
      (isCountry && place.kind !== 'country' ? COUNTRY_NAMESAKE : 0) +
      (place.kind === 'region' && hint !== 'region' ? regionWeight(place, cities, name) : 0)
    );
  });
}

function sizeOf({ id, population }: Place): number {
  const listed = id.startsWith('iso:') || id.startsWith('region:');
  return listed ? LISTED : PER_POWER * Math.log10(population + 100);
}

function hintWeight({ kind }: Place, hint: Toponym['hint']): number {
  if (hint === undefined || kind === 'country') return 0;
  return (kind === 'city') === (hint === 'city') ? HINTED : NOT_HINTED;
}

function regionWeight(region: Place, cities: readonly Place[], name: string): number {
  const isSubdivision = region.rank === 2 && !/\s\p{L}*(?:county|shire|borough)$/iu.test(name);
  const after = cities.some(
    (city) =>
      city.country === region.country &&
      (city.rank === 0 || city.population > 100_000 || city.population > region.population / 20) &&
      (city.rank === 0 || distanceKm(city, region) < 200),
  );
  return (isSubdivision ? SUBDIVISION : 0) + (after ? NAMED_AFTER : 0);
}
