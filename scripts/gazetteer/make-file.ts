// Places in, the file of the gazetteer out: columns by population, names and sounds sorted by bytes.

import type { GazetteerFile, NameIndex } from '../../src/mention/gazetteer/gazetteer-file.ts';
import { soundKey } from '../../src/mention/gazetteer/sound-key.ts';
import { byCodeUnit } from '../../src/model/order.ts';
import { readCities, readDivisions } from './geonames-rows.ts';
import { type PlaceRow, placesOfCities, placesOfDivisions } from './place-rows.ts';

/** Spellings differ where names are written in another alphabet; the rest is written as it is there. */
const SPELT_ANEW =
  'AE AF AM AZ BD BG BH BT BY CN CY DZ EG ER ET GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MD ME MK MM MN MO MR NP OM PK PS QA RS RU SA SD SO SY TH TJ TM TN TW UA UZ YE'.split(
    ' ',
  );
const HEARD_FROM = 1_000;

/** The gazetteer as the packages have it. */
export function makeGazetteer(): GazetteerFile {
  const cities = readCities();
  const rows = [
    ...placesOfCities(cities),
    ...placesOfDivisions(readDivisions(1), cities, 1),
    ...placesOfDivisions(readDivisions(2), cities, 2),
  ].sort(byProminence);
  const countries = sortedWords(rows, ({ country }) => country);
  const divisions = sortedWords(rows, ({ division }) => division);
  const features = sortedWords(rows, ({ feature }) => feature);
  const column = (cellOf: (row: PlaceRow) => number) => rows.map(cellOf);
  const heard = rows.map(({ country, population, names }) =>
    SPELT_ANEW.includes(country) && population >= HEARD_FROM ? names.map(soundKey) : [],
  );
  return {
    countries,
    divisions,
    features,
    codes: new Map(rows.flatMap(({ code }, at) => (code === '' ? [] : [[at, code] as const]))),
    columns: {
      id: Uint32Array.from(column(({ id }) => id)),
      lat: Int32Array.from(column(({ lat }) => Math.round(lat * 1e4))),
      lon: Int32Array.from(column(({ lon }) => Math.round(lon * 1e4))),
      population: Uint32Array.from(column(({ population }) => population)),
      country: Uint16Array.from(indexes(rows, countries, ({ country }) => country)),
      division: Uint16Array.from(indexes(rows, divisions, ({ division }) => division)),
      feature: Uint16Array.from(indexes(rows, features, ({ feature }) => feature)),
    },
    names: indexOf(rows.map(({ names }) => names)),
    sounds: indexOf(heard),
  };
}

function byProminence(a: PlaceRow, b: PlaceRow): number {
  return b.population - a.population || byCodeUnit(a.code, b.code) || a.id - b.id;
}

function sortedWords(rows: readonly PlaceRow[], wordOf: (row: PlaceRow) => string) {
  return [...new Set(rows.map(wordOf))].sort(byCodeUnit);
}

function indexes(
  rows: readonly PlaceRow[],
  words: readonly string[],
  wordOf: (row: PlaceRow) => string,
): readonly number[] {
  const places = new Map(words.map((word, at) => [word, at]));
  return rows.map((row) => places.get(wordOf(row)) ?? 0);
}

/** Names of each place in, the sorted index of all names out. */
function indexOf(namesOf: readonly (readonly string[])[]): NameIndex {
  const places = new Map<string, Map<number, number>>();
  namesOf.forEach((names, place) => {
    names.forEach((name, at) => {
      if (name === '') return;
      const known = places.get(name) ?? new Map<number, number>();
      if (!known.has(place)) known.set(place, at === 0 ? 0 : 1);
      places.set(name, known);
    });
  });
  const encoder = new TextEncoder();
  const sorted = [...places]
    .map(([name, list]) => [encoder.encode(name), list] as const)
    .sort(([a], [b]) => Buffer.compare(a, b));
  const starts = [0];
  const firsts = [0];
  for (const [bytes, list] of sorted) {
    starts.push((starts.at(-1) ?? 0) + bytes.length);
    firsts.push((firsts.at(-1) ?? 0) + list.size);
  }
  return {
    bytes: Uint8Array.from(Buffer.concat(sorted.map(([bytes]) => bytes))),
    starts: Uint32Array.from(starts),
    firsts: Uint32Array.from(firsts),
    places: Uint32Array.from(
      sorted.flatMap(([, list]) => [...list].map(([place, other]) => place * 2 + other)),
    ),
  };
}
