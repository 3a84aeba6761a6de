// A parsed page in; what it says of its article out: headline, authors, day of publication, paper,
// address. Order of trust: JSON-LD, meta elements, the visible page.

import { findDayIn } from './calendar-day.ts';
import { findLinkedArticle, type LinkedArticle } from './page-linked-data.ts';
import { type PageElement, type PageTree, parsePage } from './page-node.ts';

/** What a page says of its article; `date` is an ISO 8601 day. */
export interface PageMetadata {
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly language?: string;
}

const TITLE = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'];
const AUTHOR = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
];
const SITE = ['og:site_name', 'application-name', 'dc.publisher', 'publisher', 'article:publisher'];
const DATE = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish_date',
  'publish-date',
  'pubdate',
  'article.published',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'date',
];

/** Reads what the head of a page, its JSON-LD and its `time` elements say. */
export function findPageMetadata(page: PageTree): PageMetadata {
  const meta = readMeta(page);
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined && value !== '');
  const linked = findLinkedArticle(page);
  const publisher = toPlain(linked?.publisher) ?? asName(first(SITE));
  const found = {
    title: toPlain(linked?.headline) ?? first(TITLE) ?? findVisibleTitle(page),
    author: toPlain(linked?.authors?.join(', ')) ?? asName(first(AUTHOR)),
    date:
      findDayIn(linked?.published) ??
      findDate(
        page,
        DATE.map((name) => meta.get(name)),
      ),
    publisher,
    url: findAddress(page, meta, linked),
    language: page.querySelector('html')?.getAttribute('lang')?.toLowerCase(),
  };
  const known = { ...found, title: dropSite(found.title, publisher) };
  const entries = Object.entries(known).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries);
}

function readMeta(page: PageTree): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of page.querySelectorAll('meta')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = tidy(element.getAttribute('content') ?? '');
    if (name !== '' && content !== '' && !values.has(name)) values.set(name, content);
  }
  return values;
}

function findVisibleTitle(page: PageTree): string | undefined {
  const headings = textsOf(page, 'h1');
  const [only] = headings;
  const title = tidy(page.querySelector('title')?.textContent ?? '');
  if (only !== undefined && (headings.length === 1 || title.startsWith(only))) return only;
  return findShownPart(page, title) ?? (title === '' ? only : title);
}

/** The part of "The Larsen Times - Bridge opens" that the page shows as a line of its own. */
function findShownPart(page: PageTree, title: string): string | undefined {
  const parts = title.split(/ (?:[|–—-]|::) /u);
  if (parts.length < 2) return undefined;
  const shown = new Set(textsOf(page, 'h1, h2, h3, center, font, b, strong').slice(0, 300));
  return parts.find((part) => shown.has(part));
}

function textsOf(page: PageTree, selector: string): readonly string[] {
  const texts = [...page.querySelectorAll(selector)].map((each) => tidy(each.textContent ?? ''));
  return texts.filter((text) => text !== '' && text.length <= 300);
}

/** "Bridge opens - The Larsen Times" without the paper, when the paper is known or a bar divides them. */
function dropSite(title: string | undefined, publisher: string | undefined): string | undefined {
  const parts = (title ?? '').split(/ (?:[–—-]|::) | \| /u);
  const isSite = (part: string): boolean => part.toLowerCase() === publisher?.toLowerCase();
  const rest = parts.filter((part) => !isSite(part));
  if (title === undefined || parts.length < 2) return title;
  if (rest.length === 1) return rest[0];
  const bar = title.lastIndexOf(' | ');
  return bar >= 8 ? title.slice(0, bar) : title;
}

function findDate(page: PageTree, values: readonly (string | undefined)[]): string | undefined {
  for (const value of values) {
    const day = findDayIn(value);
    if (day !== undefined) return day;
  }
  for (const selector of [
    '[itemprop="datePublished"]',
    'time[pubdate]',
    'article time',
    'header time',
    'time',
  ]) {
    const day = findDayOf(page.querySelector(selector));
    if (day !== undefined) return day;
  }
  return undefined;
}

function findDayOf(element: PageElement | null): string | undefined {
  if (element === null) return undefined;
  return (
    findDayIn(element.getAttribute('datetime') ?? element.getAttribute('content') ?? undefined) ??
    findDayIn(tidy(element.textContent ?? ''))
  );
}

function findAddress(
  page: PageTree,
  meta: ReadonlyMap<string, string>,
  linked: LinkedArticle | undefined,
): string | undefined {
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  for (const value of [canonical, meta.get('og:url'), linked?.url]) {
    if (typeof value !== 'string' || !URL.canParse(value)) continue;
    const { protocol, href } = new URL(value);
    if (protocol === 'https:' || protocol === 'http:') return href;
  }
  return undefined;
}

/** Some papers put the address of a profile where a name belongs. */
function asName(value: string | undefined): string | undefined {
  return value === undefined || /^(?:https?:)?\/\/|^@/iu.test(value) ? undefined : value;
}

/** JSON-LD often holds HTML entities; they are decoded as text, and tags stay text. */
function toPlain(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (!value.includes('&')) return tidy(value);
  return tidy(
    parsePage(`<p>${value.slice(0, 2000).replaceAll('<', '&lt;')}</p>`).body.textContent ?? '',
  );
}

function tidy(value: string): string {
  return value.replaceAll(/\s+/gu, ' ').trim();
}
