// Who wrote and edited the article, on lines of their own: `By Jane Roe`, `(Reporting by ...)`,
// `Source: Reuters`.

import { findAgency, findCreditedAgency } from '../agencies.ts';
import { findMonth } from '../calendar-day.ts';
import type { Found, RegionRule } from './rule.ts';

const BODY = 'The minister opened the bridge at noon. Hundreds of people came to see it.';

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*|(?:al|el|ad|ash)-\p{Lu}[\p{L}'’-]*|d'\p{Lu}\p{L}+|de|da|di|dos|van|von|der|den|del|la|bin|ibn|ter|zu)`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: ${NAME_WORD}){0,5}`;
const NAMES = `${NAME}(?:(?:, | and |, and | & )${NAME}){0,7}`;
const BY = /^(?:by|written by|reported by|story by|text by|report by):? /iu;
// Case counts behind "by": only names begin with capitals.
const AUTHORS = new RegExp(
  String.raw`^(?<names>${NAMES})(?<rest>(?:,? (?:in|for|at) ${NAME}|,? (?:\||/|-|–|—|•|@) ?\S[^.!?]{0,80}|, \p{L}[^.!?]{0,60})?)$`,
  'u',
);

const UNNAMED =
  /^(?:by|from) (?:(?:our|a|the|staff|special|web|own|foreign|online|news|political) ){1,3}(?:correspondents?|reporters?|writers?|staff|desk|editors?|bureau|agencies|service)$/iu;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;
const CREDIT_START =
  /^[([]?(?:(?:additional |writing and |with )?(?:reporting|writing) by|edited by|editing by|compiled by|(?:with )?(?:inputs?|files) from) /iu;
const CONTRIBUTED =
  /^[([]?(?:\S+ ){1,20}contributed (?:reporting|to (?:this|the) (?:report|story|article))\b.{0,80}$/u;
const SOURCE = /^[([]?(?:source|sources|via|agency|credit): ?(?<source>[^.!?]{2,60}?)\.?[)\]]?$/iu;
const TAIL_CREDIT = /\((?:(?:additional )?reporting|writing|with inputs from)\b[^()]{3,330}\)$/iu;

function findByline(text: string): Found | undefined {
  if (text.length > 200) return undefined;
  if (UNNAMED.test(text)) return { length: text.length };
  const by = /^\p{Lu}/u.test(text) ? BY.exec(text)?.[0] : undefined;
  const match = by === undefined ? null : AUTHORS.exec(text.slice(by.length));
  if (match === null) return undefined;
  const names = match.groups?.['names'] ?? '';
  const words = names.split(' ');
  const [head = ''] = words;
  if (WEEKDAY.test(head) || findMonth(head) !== undefined) return undefined;
  const agency = findAgency(names);
  if (agency !== undefined) return { length: text.length, publisher: agency };
  if (words.length < 2 || words.filter((word) => /^\p{Lu}/u.test(word)).length < 2)
    return undefined;
  const publisher = findCreditedAgency(match.groups?.['rest'] ?? '') ?? findLastAgency(names);
  const author =
    publisher === undefined
      ? names
      : names.replace(/, [^,]+$/u, (part) => (findAgency(part.slice(2)) ? '' : part));
  return { length: text.length, author, ...(publisher === undefined ? {} : { publisher }) };
}

function findLastAgency(names: string): string | undefined {
  const comma = names.lastIndexOf(', ');
  return comma < 0 ? undefined : findAgency(names.slice(comma + 2));
}

function findSource(text: string): Found | undefined {
  const source = SOURCE.exec(text)?.groups?.['source']?.trim();
  if (source === undefined || !/^\p{Lu}/u.test(source) || source.split(' ').length > 6)
    return undefined;
  const publisher = findCreditedAgency(source);
  return { length: text.length, ...(publisher === undefined ? {} : { publisher }) };
}

/** Rules for bylines, first match first. */
export const BYLINE_RULES: readonly RegionRule[] = [
  {
    id: 'byline',
    kind: 'byline',
    looksAt: 'whole',
    reason: 'A line "By" and names, above the story or below it, names its authors.',
    examples: [
      { text: `New Bridge Opens\n\nBy Jane Roe\n\n${BODY}`, part: 'By Jane Roe' },
      {
        text: `New Bridge Opens\n\nBy Jane Roe and John Doe, Reuters\n\n${BODY}`,
        part: 'By Jane Roe and John Doe, Reuters',
      },
      { text: `New Bridge Opens\nBY JANE ROE\n\n${BODY}`, part: 'BY JANE ROE' },
      {
        text: `New Bridge Opens\n\nBy Karin van der Meer in Oslo\n\n${BODY}`,
        part: 'By Karin van der Meer in Oslo',
      },
      {
        text: `New Bridge Opens\n\nBy Jane Roe | Political Editor\n\n${BODY}`,
        part: 'By Jane Roe | Political Editor',
      },
      {
        text: `New Bridge Opens\n\nBy The Associated Press\n\n${BODY}`,
        part: 'By The Associated Press',
      },
    ],
    counterExamples: [
      {
        text: `By Monday evening Jane Roe had left.\n\n${BODY}`,
        part: 'By Monday evening Jane Roe had left.',
      },
      {
        text: `${BODY}\n\nBy land and sea\n\n${BODY}\n\n${BODY}\n\n${BODY}\n\n${BODY}`,
        part: 'By land and sea',
      },
      {
        text: `By Jane Roe the house was sold, and by John Doe bought.\n\n${BODY}`,
        part: 'By Jane Roe the house',
      },
    ],
    find: (text, around) =>
      around.bodyBefore <= 1 || around.after <= 2 ? findByline(text) : undefined,
  },
  {
    id: 'agency-line',
    kind: 'byline',
    looksAt: 'whole',
    reason: 'An agency alone on a line, or after "Source:", is where the report comes from.',
    examples: [
      { text: `New Bridge Opens\n\nReuters\n\n${BODY}`, part: 'Reuters' },
      { text: `${BODY}\n\nSource: Agencies`, part: 'Source: Agencies' },
      { text: `${BODY}\n\n(AFP)`, part: '(AFP)' },
    ],
    counterExamples: [
      {
        text: `${BODY}\n\nSource: a man who saw it happen.`,
        part: 'Source: a man who saw it happen.',
      },
      { text: `${BODY}\n\nReuters said so.`, part: 'Reuters said so.' },
    ],
    find: (text) => {
      const agency =
        text.length > 50 ? undefined : findAgency(text.replaceAll(/^[([]|[)\]]$/gu, ''));
      return agency === undefined ? findSource(text) : { length: text.length, publisher: agency };
    },
  },
  {
    id: 'credits',
    kind: 'byline',
    looksAt: 'whole',
    reason: 'A last line tells who reported, wrote and edited.',
    examples: [
      {
        text: `${BODY}\n\n(Reporting by Jane Roe in Oslo; Editing by John Doe)`,
        part: '(Reporting by Jane Roe in Oslo; Editing by John Doe)',
      },
      {
        text: `${BODY}\n\nAdditional reporting by Jane Roe.`,
        part: 'Additional reporting by Jane Roe.',
      },
      {
        text: `${BODY}\n\nAssociated Press writer Jane Roe contributed to this report.`,
        part: 'Associated Press writer Jane Roe contributed to this report.',
      },
    ],
    counterExamples: [
      {
        text: `${BODY}\n\nReporting by the ministry has improved.`,
        part: 'Reporting by the ministry has improved.',
      },
      {
        text: `${BODY}\n\nJane Roe contributed money to the party.`,
        part: 'Jane Roe contributed money to the party.',
      },
    ],
    find: (text) => {
      // A bracket that is not closed goes on in the next line.
      if (text.startsWith('(') && !text.endsWith(')')) return undefined;
      const start = CREDIT_START.exec(text)?.[0];
      const named = start !== undefined && /^\p{Lu}/u.test(text.slice(start.length));
      return named || CONTRIBUTED.test(text) ? { length: text.length } : undefined;
    },
  },
  {
    id: 'credits-tail',
    kind: 'byline',
    looksAt: 'end',
    reason: 'Agencies put the credits in brackets behind the last sentence.',
    examples: [
      {
        text: `${BODY} (Reporting by Jane Roe; Editing by John Doe)`,
        part: '(Reporting by Jane Roe; Editing by John Doe)',
      },
    ],
    counterExamples: [
      {
        text: `${BODY} (Reporting of taxes is a duty there)`,
        part: '(Reporting of taxes is a duty there)',
      },
    ],
    find: (text) => {
      const tail = TAIL_CREDIT.exec(text)?.[0];
      if (tail === undefined || !/ (?:by|from) \p{Lu}/u.test(tail)) return undefined;
      return { length: tail.length };
    },
  },
];
