// The place, the day and the agency that stand before the first sentence of a report:
// `PORT LARSEN (AP) —`, `OSLO, Feb 14 (Reuters) -`, `GRAND LAKE:`.

import { findAgency } from '../agencies.ts';
import { findMonth } from '../calendar-day.ts';
import type { Found, RegionRule } from './rule.ts';

/** Labels in capitals that are no places; a word of speech or an institution may follow the same marks. */
const NO_PLACE: ReadonlySet<string> = new Set(
  (
    'UPDATE UPDATED EXCLUSIVE BREAKING WATCH LIVE OPINION ANALYSIS COMMENT EDITORIAL EXPLAINER FACTBOX ' +
    'NOTE CORRECTION CLARIFICATION VIDEO PHOTO PHOTOS FILE LISTEN READ INTERVIEW REVIEW FEATURE SPORT SPORTS ' +
    'WEATHER TIMELINE SUMMARY WARNING ADVISORY TRANSCRIPT HOST GUEST REPORTER CALLER Q A QUESTION ANSWER ' +
    'NATO UN EU US USA UK UAE WHO IMF WTO FBI CIA NSA NASA OPEC UNICEF UNESCO UNHCR UNRWA OSCE IAEA ICC ICJ ' +
    'ECB FED ASEAN ECOWAS BRICS MSF ICRC FIFA UEFA IOC CEO PM MP MPS TV IT AI BBC CNN NPR NBC ABC CBS FOX'
  ).split(' '),
);

const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’]*(?:[- ](?:\p{Lu}[\p{Lu}.'’]*|(?:de|of|la|al|el|and)))*`;
const TITLED = String.raw`\p{Lu}[\p{L}'’.]+(?:[- ](?:\p{Lu}[\p{L}'’.]+|de|la|al|el|of)){0,3}`;
const REGION = String.raw`(?:, (?!\p{L}{3,9}\.? \d)${TITLED})?`;
const MONTH_DAY = String.raw`(?<month>\p{Lu}\p{L}{2,8}\.?) (?<day>\d{1,2})`;
const DAY_MONTH = String.raw`(?<dayFirst>\d{1,2}) (?<monthLast>\p{Lu}\p{L}{2,8}\.?)`;
const DAY = String.raw`(?:,? (?:${MONTH_DAY}|${DAY_MONTH})(?:,? (?<year>(?:19|20)\d\d))?,?)?`;
const AGENCY = String.raw`(?: ?[([](?<agency>[\p{L}/. -]{2,40})[)\]])?`;
const SEPARATOR = String.raw`(?<mark>\s?[—–]\s?|\s?--\s?|\s-\s|:\s|(?<=[)\]])\s?)`;
const SPEECH = String.raw`(?=[\p{Lu}\d"“'‘«$€£])`;

const IN_CAPITALS = new RegExp(
  `^(?<place>${CAPITALS}(?:/${CAPITALS})*${REGION})${DAY}${AGENCY}${SEPARATOR}${SPEECH}`,
  'u',
);
const IN_TITLE_CASE = new RegExp(
  `^(?<place>${TITLED}(?:/${TITLED})*${REGION})${DAY}${AGENCY}${SEPARATOR}${SPEECH}`,
  'u',
);

/** The day first, or the agency before the day: `14 February 2025 - Oslo (AP) —`, `OSLO (AP), Feb. 14 —`. */
const DAY_FIRST = new RegExp(
  `^(?:${MONTH_DAY}|${DAY_MONTH})(?:,? (?<year>(?:19|20)\\d\\d))?(?:,|:|\\s?[-—–|])\\s?(?<place>${TITLED}${REGION})${AGENCY}${SEPARATOR}${SPEECH}`,
  'u',
);
const DAY_LAST = new RegExp(
  `^(?<place>${TITLED}${REGION})${AGENCY}${DAY}${SEPARATOR}${SPEECH}`,
  'u',
);

/** "Wed. Sept. 20 - Dinner" is a line of a calendar. */
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b/iu;

interface Parts {
  readonly place: string;
  readonly mark: string;
  readonly agency: string | undefined;
  readonly monthDay: string | undefined;
  readonly year: string | undefined;
  readonly length: number;
}

function readParts(text: string, pattern: RegExp): Parts | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const { place = '', mark = '', agency, year, ...written } = match.groups ?? {};
  const month = written['month'] ?? written['monthLast'];
  const day = written['day'] ?? written['dayFirst'];
  const number = month === undefined ? undefined : findMonth(month);
  if (month !== undefined && number === undefined) return undefined;
  const monthDay =
    number === undefined
      ? undefined
      : `${String(number).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return { place, mark, agency, monthDay, year, length: match[0].trimEnd().length };
}

function toFound({ place, agency, monthDay, year, length }: Parts): Found {
  const publisher = agency === undefined ? undefined : findAgency(agency);
  return {
    length,
    place,
    ...(publisher === undefined ? {} : { publisher }),
    ...(monthDay === undefined ? {} : { monthDay }),
    ...(year === undefined ? {} : { year }),
  };
}

/** A place in capitals needs a mark and nothing more, near the start of the story. */
function findInCapitals(text: string, first: boolean, transcript: boolean): Found | undefined {
  const parts = readParts(text, IN_CAPITALS);
  if (parts === undefined) return undefined;
  const [head = ''] = parts.place.split(/[ ,/]/u);
  const short = parts.place.replaceAll(/[^\p{L}]/gu, '').length < 3;
  if (short || NO_PLACE.has(head) || NO_PLACE.has(parts.place)) return undefined;
  const supported = parts.agency !== undefined || parts.monthDay !== undefined;
  if (parts.mark.trim() === '' && !supported) return undefined;
  if (supported) return toFound(parts);
  if (!first) return undefined;
  return parts.mark.startsWith(':') && transcript ? undefined : toFound(parts);
}

/** A place in ordinary letters needs a known agency or a day beside it: "Rivertown — the port —" is prose. */
function findInTitleCase(text: string): Found | undefined {
  const parts = readParts(text, IN_TITLE_CASE);
  if (parts === undefined || parts.mark.startsWith(':')) return undefined;
  if (WEEKDAY.test(parts.place)) return undefined;
  const { agency } = parts;
  const known = agency !== undefined && (findAgency(agency) !== undefined || isMedium(agency));
  if (!known && parts.monthDay === undefined) return undefined;
  return toFound(parts);
}

/** Without a day it is one of the other forms, or prose. */
function findTurned(text: string): Found | undefined {
  const parts = readParts(text, DAY_FIRST) ?? readParts(text, DAY_LAST);
  if (parts?.monthDay === undefined || WEEKDAY.test(parts.place)) return undefined;
  return parts.mark.startsWith(':') ? undefined : toFound(parts);
}

/** "Formosa Wire", "Sahel News Agency": a name in capitals that says what it is. */
function isMedium(agency: string): boolean {
  const words = agency.split(/[ /]/u);
  return words.every((word) => /^\p{Lu}/u.test(word)) && words.some((word) => MEDIA.has(word));
}

const MEDIA: ReadonlySet<string> = new Set(
  (
    'Agency Bulletin Chronicle Courier Daily Desk Dispatch Gazette Globe Herald Independent Journal Ledger Media ' +
    'Monitor News Newswire Observer Post Press Radio Record Reporter Review Service Standard Sun Telegraph ' +
    'Times Tribune Voice Weekly Wire'
  ).split(' '),
);

/** Rules for datelines, first match first. */
export const DATELINE_RULES: readonly RegionRule[] = [
  {
    id: 'dateline-capitals',
    kind: 'dateline',
    looksAt: 'start',
    reason: 'Agencies set the place of a report in capitals before its first sentence.',
    examples: [
      { text: 'PORT LARSEN: Talks began on Monday.', part: 'PORT LARSEN:' },
      { text: 'OSLO (AP) — Talks began on Monday.', part: 'OSLO (AP) —' },
      { text: 'OSLO, Feb 14 (Reuters) - Talks began on Monday.', part: 'OSLO, Feb 14 (Reuters) -' },
      { text: 'LAKE CITY, Minn. (AP) — Talks began on Monday.', part: 'LAKE CITY, Minn. (AP) —' },
      { text: 'BERGEN/OSLO — “Talks began,” she said.', part: 'BERGEN/OSLO —' },
      {
        text: 'LARSEN, 14 February (IPS) - Talks began on Monday.',
        part: 'LARSEN, 14 February (IPS) -',
      },
      { text: 'OSLO, Norway – Talks began on Monday.', part: 'OSLO, Norway –' },
      {
        text: 'TROMSØ, 14 people say. It was cold.\n\nÅLESUND (AFP) - Talks began.',
        part: 'ÅLESUND (AFP) -',
      },
    ],
    counterExamples: [
      { text: 'NATO — the alliance of 32 states — met on Monday.', part: 'NATO —' },
      { text: 'UNICEF: Children need water. It said so on Monday.', part: 'UNICEF:' },
      { text: 'UPDATE: Talks began on Monday.', part: 'UPDATE:' },
      { text: 'LIND: We met on Monday.\n\nBERG: Yes, we did.\n\nLIND: In Oslo.', part: 'LIND:' },
      { text: 'Talks began.\n\nThey ended.\n\nTALKS: They will begin again.', part: 'TALKS:' },
    ],
    find: (text, around) => findInCapitals(text, around.bodyBefore === 0, around.transcript),
  },
  {
    id: 'dateline-title-case',
    kind: 'dateline',
    looksAt: 'start',
    reason:
      'Some papers set the place in ordinary letters; the agency or the day beside it shows it.',
    examples: [
      { text: 'Oslo (AFP) – Talks began on Monday.', part: 'Oslo (AFP) –' },
      { text: 'Oslo (Northern Wire) - Talks began on Monday.', part: 'Oslo (Northern Wire) -' },
      { text: 'Port Larsen, Feb. 14 — Talks began on Monday.', part: 'Port Larsen, Feb. 14 —' },
    ],
    counterExamples: [
      { text: 'Bergen — Norway’s second city — lies by the sea.', part: 'Bergen —' },
      { text: 'Wed. Sept. 20 - Dinner with Jonas Berg.', part: 'Wed. Sept. 20' },
      { text: 'Anna Lind: “We met on Monday.”', part: 'Anna Lind:' },
      { text: 'Oslo (the capital) - Norway says so.', part: 'Oslo (the capital)' },
    ],
    find: findInTitleCase,
  },
  {
    id: 'dateline-turned',
    kind: 'dateline',
    looksAt: 'start',
    reason: 'Some papers begin with the day, or set the agency before it.',
    examples: [
      {
        text: '14 February 2025 - Oslo (Northern Wire) — Talks began on Monday.',
        part: '14 February 2025 - Oslo (Northern Wire) —',
      },
      {
        text: 'OSLO (Northern Wire), Feb. 14, 2025 — Talks began on Monday.',
        part: 'OSLO (Northern Wire), Feb. 14, 2025 —',
      },
    ],
    counterExamples: [
      { text: 'Feb. 14 is a cold day in Oslo - it was 1998.', part: 'Feb. 14' },
      { text: 'Feb. 14 - Dinner with Jonas Berg.', part: 'Feb. 14' },
    ],
    find: findTurned,
  },
  {
    id: 'dateline-agency',
    kind: 'dateline',
    looksAt: 'start',
    reason: 'Some reports begin with the agency alone.',
    examples: [{ text: '(CNN) — Talks began on Monday.', part: '(CNN) —' }],
    counterExamples: [{ text: '(Oslo) - Talks began on Monday.', part: '(Oslo) -' }],
    find: (text) => {
      const match = /^[([](?<agency>[^()[\]]{2,40})[)\]]\s?(?:[—–-]{1,2}|:)\s/u.exec(text);
      const publisher = findAgency(match?.groups?.['agency'] ?? '');
      return match === null || publisher === undefined
        ? undefined
        : { length: match[0].trimEnd().length, publisher };
    },
  },
];
