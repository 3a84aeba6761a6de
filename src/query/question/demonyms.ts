// A country's node in, what its people are called out: "Norwegian" for Norway. @source world-countries, by the ISO
// 3166-1 code of the country.

import { createRequire } from 'node:module';
import type { NodeId, QuerySource } from '../source.ts';
import { fold } from './words.ts';

interface Country {
  readonly cca3: string;
  readonly name: { readonly common: string };
  readonly demonyms?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Its types name a default that the package, being CommonJS, does not have under nodenext. */
const countries = createRequire(import.meta.url)('world-countries') as readonly Country[];

const DEMONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  countries.map(({ cca3, demonyms }) => [cca3, Object.values(demonyms?.['eng'] ?? {})] as const),
);

const COUNTRY_NAMES: ReadonlySet<string> = new Set(countries.map(({ name }) => fold(name.common)));

/** Whether a folded name is that of a country of the world, whether or not an article speaks of it. */
export function isCountryName(folded: string): boolean {
  return COUNTRY_NAMES.has(folded);
}

/** What the people of a country, and what is of it, are called. */
export function demonymsOf(id: NodeId, source: QuerySource): readonly string[] {
  const country = source.nodeProperty(id, 'country');
  if (source.nodeProperty(id, 'kind') !== 'country' || typeof country !== 'string') return [];
  return DEMONYMS.get(country) ?? [];
}
