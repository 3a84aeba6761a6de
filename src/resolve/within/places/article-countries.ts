// An article in, the countries that it is about out: those that it names, whose demonyms it uses, and that
// of its address on the web, each with a share.

import { findCountryByAlpha2, type Mention } from '../../../mention/index.ts';
import type { ReadingContext } from '../../../relate/index.ts';

/** What tells where an article was written. */
export interface ArticleSource {
  readonly datelinePlace?: string;
  readonly publisher?: string;
  readonly url?: string;
}

/** How much an article, and each sentence of it, is about a country (ISO 3166-1 alpha-3). */
export interface ArticleCountries {
  /** 0 to 1. */
  readonly shareOf: (country: string) => number;
  readonly inSentence: (sentence: number, country: string) => boolean;
}

/** Domains that are no country's, though they look like one. */
const NO_COUNTRY = new Set([
  'co',
  'tv',
  'me',
  'io',
  'ai',
  'fm',
  'am',
  'ly',
  'cc',
  'ws',
  'to',
  'eu',
]);
const ADDRESS = 1.5;

/** Counts the mentions of countries. */
export function findArticleCountries(
  { mentions }: ReadingContext,
  { url }: ArticleSource,
): ArticleCountries {
  const counts = new Map<string, number>();
  const add = (country: string, weight: number) =>
    counts.set(country, (counts.get(country) ?? 0) + weight);
  const sentences = new Map<number, Set<string>>();
  for (const mention of mentions) {
    if (!tellsCountry(mention)) continue;
    const country = mention.country ?? '';
    add(country, 1);
    const known = sentences.get(mention.sentence);
    if (known === undefined) sentences.set(mention.sentence, new Set([country]));
    else known.add(country);
  }
  const address = countryOfAddress(url);
  if (address !== undefined) add(address, ADDRESS);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    shareOf: (country) => (counts.get(country) ?? 0) / Math.max(2, total),
    inSentence: (sentence, country) => sentences.get(sentence)?.has(country) ?? false,
  };
}

function tellsCountry({ kind, country }: Mention): boolean {
  return country !== undefined && kind !== 'pronoun';
}

/** "https://www.example.co.uk/news": GBR. */
function countryOfAddress(url: string | undefined): string | undefined {
  const host = /^[a-z]+:\/\/([^/:?#]{1,253})/i.exec(url ?? '')?.[1]?.toLowerCase() ?? '';
  const [top = ''] = host.split('.').slice(-1);
  if (top.length !== 2 || NO_COUNTRY.has(top)) return undefined;
  return findCountryByAlpha2(top === 'uk' ? 'GB' : top.toUpperCase())?.iso3;
}
