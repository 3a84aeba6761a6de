// An article in, a Document out: its text untouched, its regions found, and what the text tells
// of title, date, place, publisher and author where it is not given.

import { type Document, documentIdOf, type Region, toDocumentId } from '../model/document.ts';
import type { Edtf } from '../model/edtf.ts';
import type { ArticleInput } from './article-input.ts';
import { findDay, findDayIn } from './calendar-day.ts';
import { findRegions } from './regions.ts';
import type { Facts } from './rules/rule.ts';

/** A pure function of the article: no check is made that the text is English or worth reading. */
export function toDocument(input: ArticleInput): Document {
  return toMarkedDocument(input, []);
}

/** As toDocument, where markup tells what some parts are; `marks` are sorted and disjoint. */
export function toMarkedDocument(input: ArticleInput, marks: readonly Region[]): Document {
  const { text, source } = input;
  const { regions, facts } = findRegions(text, { title: input.title, marks });
  const find = finderOf(facts);
  const found = {
    title: input.title ?? find('title'),
    publisher: input.publisher ?? find('publisher'),
    author: input.author ?? find('author'),
    date: findDate(input, facts),
    datelinePlace: find('place'),
    url: input.url,
    source,
  };
  return {
    id: input.id === undefined ? documentIdOf(input) : toDocumentId(input.id),
    text,
    language: 'en',
    ...withoutGaps(found),
    regions: regions.map(({ start, end, kind }) => ({ start, end, kind })),
  };
}

/**
 * Given, then a line of the text, then the address, then the day of the dateline in a known year.
 * A date within a sentence is never the date of publication.
 */
function findDate(input: ArticleInput, facts: readonly Facts[]): Edtf | undefined {
  const find = finderOf(facts);
  const ofAddress = findDayInAddress(input.url);
  const year = find('year');
  return (
    findDayIn(input.date) ??
    find('date') ??
    ofAddress ??
    find('updated') ??
    inYear(find('monthDay'), year)
  );
}

function inYear(monthDay: string | undefined, year: string | undefined): Edtf | undefined {
  if (monthDay === undefined || year === undefined) return undefined;
  const [month, day] = monthDay.split('-').map(Number);
  return findDay(Number(year), month ?? 0, day ?? 0);
}

/** Looks for the first part of the text that says something of a kind. */
function finderOf(
  facts: readonly Facts[],
): <K extends keyof Facts>(key: K) => Facts[K] | undefined {
  return (key) => facts.find((fact) => fact[key] !== undefined)?.[key];
}

/** `https://example.org/2024/02/14/story`: papers keep stories under their day. */
function findDayInAddress(url: string | undefined): Edtf | undefined {
  const match = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:\/|$)/u.exec(
    url?.slice(0, 500) ?? '',
  );
  return match === null ? undefined : findDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

type Filled<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function withoutGaps<T extends object>(known: T): Filled<T> {
  const entries = Object.entries(known).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as Filled<T>;
}
