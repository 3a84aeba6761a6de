// A body of one reading in, the country that the words right around its names give it out: "Lebanon's Health
// Ministry", "the Health Ministry in Beirut".

import { findCountry, findDemonym } from '../../../mention/index.ts';
import type { ArticleReading } from '../../../model/index.ts';

const BEFORE = 40;

/** ISO 3166-1 alpha-3, where the article says it. */
export function bodyCountry(
  { document: { text }, reading }: ArticleReading,
  index: number,
): string | undefined {
  const names = reading.mentions.filter(({ entity, kind }) => entity === index && kind === 'name');
  for (const { start, end } of names) {
    const found =
      countryBefore(text.slice(Math.max(0, start - BEFORE), start)) ?? countryBehind(end);
    if (found !== undefined) return found;
  }
  return undefined;

  /** The country of the place that follows "in", "of" or "for". */
  function countryBehind(end: number): string | undefined {
    const link = /^ (?:in|of|for) (?:the )?/.exec(text.slice(end, end + 10))?.[0];
    if (link === undefined) return undefined;
    const place = reading.mentions.find(({ start }) => start === end + link.length);
    const entity = place === undefined ? undefined : reading.entities[place.entity];
    return entity?.type === 'place' ? entity.country : undefined;
  }
}

function countryBefore(words: string): string | undefined {
  const [, two = '', one = '', owner] =
    /(?:(\p{Lu}\p{L}+) )?(\p{Lu}[\p{L}.]+)(['’]s?)? $/u.exec(words) ?? [];
  if (one === '') return undefined;
  const found = owner === undefined ? findDemonym : findCountry;
  return (found(`${two} ${one}`.trim()) ?? found(one))?.iso3;
}
