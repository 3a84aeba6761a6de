// Names of countries, demonyms and capitals in; the country out. Data: the world-countries package
// (ODbL 1.0), plus the short forms that newspapers use.

import { createRequire } from 'node:module';
import type { Countries } from 'world-countries';
import { fold } from './fold.ts';

/** A country as the gazetteer knows it. */
export interface Country {
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string;
  readonly capital?: string;
  /** Degrees, WGS 84, of the middle of the country. */
  readonly lat: number;
  readonly lon: number;
  /** "Asia", "Western Asia". */
  readonly regions: readonly string[];
}

// The package is CommonJS, and its types do not say so.
const countries = createRequire(import.meta.url)('world-countries') as Countries;

/** Names that the press prefers to those of the package. */
const PRESS_LABELS: ReadonlyMap<string, string> = new Map([['TUR', 'Turkey']]);

const PRESS_NAMES: readonly (readonly [name: string, iso3: string])[] = [
  ['US', 'USA'],
  ['U.S.', 'USA'],
  ['America', 'USA'],
  ['UK', 'GBR'],
  ['Britain', 'GBR'],
  ['Great Britain', 'GBR'],
  ['UAE', 'ARE'],
  ['Emirates', 'ARE'],
  ['Turkiye', 'TUR'],
  ['Turkey', 'TUR'],
  ['Czech Republic', 'CZE'],
  ['Ivory Coast', 'CIV'],
  ['Burma', 'MMR'],
  ['Holland', 'NLD'],
  ['Macedonia', 'MKD'],
  ['Swaziland', 'SWZ'],
  ['DRC', 'COD'],
  ['Democratic Republic of Congo', 'COD'],
  ['Democratic Republic of the Congo', 'COD'],
  ['Republic of the Congo', 'COG'],
  ['Congo', 'COD'],
  ['Republic of Congo', 'COG'],
  ['Congo-Brazzaville', 'COG'],
  ['Congo-Kinshasa', 'COD'],
  ['USA', 'USA'],
  ['Palestinian territories', 'PSE'],
  ['St. Lucia', 'LCA'],
  ['Palestinian Authority', 'PSE'],
  ['Vatican', 'VAT'],
  ['Holy See', 'VAT'],
  // Iceland in its own language, and a word in English.
  ['Island', 'none'],
];

const PRESS_DEMONYMS: readonly (readonly [demonym: string, iso3: string])[] = [
  ['American', 'USA'],
  ['US', 'USA'],
  ['British', 'GBR'],
  ['Briton', 'GBR'],
  ['English', 'GBR'],
  ['Scottish', 'GBR'],
  ['Welsh', 'GBR'],
  ['Dutch', 'NLD'],
  ['Greek', 'GRC'],
  ['Danish', 'DNK'],
  ['Swedish', 'SWE'],
  ['Finnish', 'FIN'],
  ['Polish', 'POL'],
  ['Spanish', 'ESP'],
  ['Turkish', 'TUR'],
  ['Irish', 'IRL'],
  ['Swiss', 'CHE'],
  ['Chinese', 'CHN'],
  ['Japanese', 'JPN'],
  ['French', 'FRA'],
  ['Filipino', 'PHL'],
  ['Philippine', 'PHL'],
  ['Emirati', 'ARE'],
  ['Saudi', 'SAU'],
  ['Afghan', 'AFG'],
  ['Iraqi', 'IRQ'],
  ['Kurdish', ''],
  ['Gazan', 'PSE'],
  ['Northern Irish', 'GBR'],
  ['Spaniard', 'ESP'],
  ['Argentinian', 'ARG'],
  ['Kazakh', 'KAZ'],
  ['Uzbek', 'UZB'],
  ['Tajik', 'TJK'],
  ['Kyrgyz', 'KGZ'],
  ['Azeri', 'AZE'],
  ['Icelandic', 'ISL'],
  ['Salvadorean', 'SLV'],
  ['Czech', 'CZE'],
  ['Slovak', 'SVK'],
  ['Serb', 'SRB'],
  ['Serbian', 'SRB'],
  ['Croat', 'HRV'],
  ['Croatian', 'HRV'],
  ['Bosnian', 'BIH'],
  ['Kosovar', 'UNK'],
  ['Thai', 'THA'],
  ['Burmese', 'MMR'],
  ['Congolese', 'COD'],
  ['North Korean', 'PRK'],
  ['South Korean', 'KOR'],
  ['Indian', 'IND'],
  ['Pakistani', 'PAK'],
  ['New Zealand', 'NZL'],
  ['Slovenian', 'SVN'],
  ['Slovakian', 'SVK'],
  ['Kosovan', 'UNK'],
  ['North Macedonian', 'MKD'],
  ['Belarussian', 'BLR'],
  ['Luxembourgish', 'LUX'],
  ['Kyrgyzstani', 'KGZ'],
  ['Nepali', 'NPL'],
  ['Maldivian', 'MDV'],
  ['Lao', 'LAO'],
  ['Timorese', 'TLS'],
  ['Vanuatuan', 'VUT'],
  ['Botswanan', 'BWA'],
  ['Basotho', 'LSO'],
  ['Comorian', 'COM'],
  ['Djiboutian', 'DJI'],
  ['Cape Verdean', 'CPV'],
  ['Cabo Verdean', 'CPV'],
  ['Bissau-Guinean', 'GNB'],
  ['Dominican', 'DOM'],
  ['Antiguan', 'ATG'],
  ['Kittitian', 'KNA'],
  ['Surinamese', 'SUR'],
  ['Ecuadorean', 'ECU'],
  ['Ecuadorian', 'ECU'],
  ['Argentinean', 'ARG'],
];

/**
 * Where the middle of a country lies, for those of which the package has it more than 100 km from GeoNames.
 * @source GeoNames, CC BY 4.0
 */
const MIDDLES: ReadonlyMap<string, readonly [lat: number, lon: number]> = new Map([
  ['USA', [39.8, -98.5]],
  ['CAN', [60.1, -113.6]],
  ['AUS', [-25, 135]],
  ['IND', [22, 79]],
  ['JPN', [35.7, 139.8]],
  ['LBY', [28, 17]],
  ['CHL', [-33, -71]],
  ['COD', [-2.5, 23.5]],
  ['MMR', [21, 96]],
  ['SOM', [6, 48]],
  ['ETH', [9, 39.5]],
  ['ZMB', [-14.3, 28.5]],
  ['MLI', [18, -2]],
  ['NER', [18, 9]],
  ['SDN', [16, 30]],
  ['NZL', [-42, 174]],
  ['COL', [4, -73.3]],
  ['THA', [15.5, 101]],
  ['DEU', [51.5, 10.5]],
  ['MRT', [20.3, -10.5]],
  ['MDV', [3.2, 73]],
]);

const byIso3 = new Map<string, Country>();
const byAlpha2 = new Map<string, Country>();
const byName = new Map<string, Country>();
const byDemonym = new Map<string, Country>();
const byCapital = new Map<string, Country>();

for (const entry of countries) {
  const [lat = 0, lon = 0] = MIDDLES.get(entry.cca3) ?? entry.latlng;
  const capital = entry.capital?.[0];
  const country: Country = {
    name: PRESS_LABELS.get(entry.cca3) ?? entry.name.common,
    iso3: entry.cca3,
    lat,
    lon,
    regions: [entry.region, entry.subregion].filter((region) => region !== ''),
    ...(capital === undefined ? {} : { capital }),
  };
  byIso3.set(country.iso3, country);
  byAlpha2.set(entry.cca2, country);
  for (const name of [entry.name.common, entry.name.official, ...entry.altSpellings]) {
    if (name.length > 3 && !byName.has(fold(name))) byName.set(fold(name), country);
  }
  const demonyms = entry.demonyms?.['eng'];
  for (const demonym of [demonyms?.m, demonyms?.f]) {
    if (demonym && !byDemonym.has(fold(demonym))) byDemonym.set(fold(demonym), country);
  }
  if (capital !== undefined && entry.independent !== false) byCapital.set(fold(capital), country);
}
for (const [table, rows] of [
  [byName, PRESS_NAMES],
  [byDemonym, PRESS_DEMONYMS],
] as const) {
  for (const [name, iso3] of rows) {
    const country = byIso3.get(iso3);
    if (country === undefined) table.delete(fold(name));
    else table.set(fold(name), country);
  }
}

/** The country of a name: "United States", "U.S.", "Britain". */
export function findCountry(name: string): Country | undefined {
  return byName.get(fold(name).replace(/^the /, ''));
}

/** The country of a demonym or its plural: "Israeli", "Egyptians". */
export function findDemonym(word: string): Country | undefined {
  const folded = fold(word);
  return (
    byDemonym.get(folded) ?? (folded.endsWith('s') ? byDemonym.get(folded.slice(0, -1)) : undefined)
  );
}

/** The country whose capital a city is. */
export function findCapital(city: string): Country | undefined {
  return byCapital.get(fold(city));
}

/** A country by its ISO 3166-1 alpha-3 code. */
export function findCountryByCode(iso3: string): Country | undefined {
  return byIso3.get(iso3);
}

/** A country by its ISO 3166-1 alpha-2 code. */
export function findCountryByAlpha2(iso2: string): Country | undefined {
  return byAlpha2.get(iso2);
}
