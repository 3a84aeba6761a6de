// A body of one reading in, the country that the words right around its names give it out: "Lebanon's Health
// Ministry", "the Health Ministry in Beirut".

import { findCountry, findDemonym } from '../../../mention/index.ts';
import type { ArticleReading, ReadMention } from '../../../model/index.ts';

const BEFORE = 40;

/** ISO 3166-1 alpha-3, where the article says it. */
export function bodyCountry(
  { document: { text }, reading }: ArticleReading,
  index: number,
): string | undefined {
  const names = reading.mentions.filter(({ entity, kind }) => entity === index && kind === 'name');
  for (const { start, end } of names) {
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const found = countryBefore(before) ?? countryBehind(end) ?? countryOfWhose(before, start);
    if (found !== undefined) return found;
  }
  return undefined;

  /** "Oman, whose Ministry of Defence": the country of the place right before. */
  function countryOfWhose(before: string, start: number): string | undefined {
    const link = /,? whose $/.exec(before)?.[0];
    return link === undefined ? undefined : countryAt(({ end }) => end === start - link.length);
  }

  function countryAt(isThere: (mention: ReadMention) => boolean): string | undefined {
    const place = reading.mentions.find(isThere);
    const entity = place === undefined ? undefined : reading.entities[place.entity];
    return entity?.type === 'place' ? entity.country : undefined;
  }

  /** The country of the place that follows "in", "of" or "for". */
  function countryBehind(end: number): string | undefined {
    const link = /^ (?:in|of|for) (?:the )?/.exec(text.slice(end, end + 10))?.[0];
    if (link === undefined) return undefined;
    return countryAt(({ start }) => start === end + link.length);
  }
}

function countryBefore(words: string): string | undefined {
  const [, two = '', one = '', owner] =
    /(?:(\p{Lu}\p{L}+) )?(\p{Lu}[\p{L}.]+)(['’]s?)? $/u.exec(words) ?? [];
  if (one === '') return undefined;
  const found = owner === undefined ? findDemonym : findCountry;
  return (found(`${two} ${one}`.trim()) ?? found(one))?.iso3;
}
