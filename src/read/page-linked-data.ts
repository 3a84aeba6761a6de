// A parsed page in; the article that its JSON-LD describes out. What the page says is hostile:
// it is checked key by key, to a fixed depth, and nothing of it becomes a key of ours.
// @source schema.org, NewsArticle.

import { z } from 'zod';
import type { PageTree } from './page-node.ts';

/** What JSON-LD says of an article, as written. */
export interface LinkedArticle {
  readonly headline?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
}

const text = z.string().min(1).max(5000).optional().catch(undefined);
const named = z
  .union([z.string().max(500), z.object({ name: z.string().max(500) }).transform((it) => it.name)])
  .optional()
  .catch(undefined);
const many = z.union([z.array(named).max(50), named.transform((one) => [one])]).catch([]);

const ARTICLE = z.object({
  headline: text,
  name: text,
  datePublished: text,
  dateCreated: text,
  publisher: many,
  author: many,
  url: text,
});

/** The first article that a page's JSON-LD describes. */
export function findLinkedArticle(page: PageTree): LinkedArticle | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const data = parse(script.textContent ?? '');
    const found = findArticle(data, 0);
    if (found !== undefined) return toLinked(found);
  }
  return undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replaceAll(/^\s*(?:\/\/)?<!\[CDATA\[|(?:\/\/)?\]\]>\s*$/gu, ''));
  } catch {
    return undefined;
  }
}

/** Looks through lists and `@graph`, four levels deep. */
function findArticle(data: unknown, depth: number): object | undefined {
  if (typeof data !== 'object' || data === null || depth > 4) return undefined;
  if (Array.isArray(data)) {
    for (const item of data.slice(0, 100)) {
      const found = findArticle(item, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (isArticle(data)) return data;
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage'] as const) {
    const found = findArticle(Reflect.get(data, key), depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isArticle(data: object): boolean {
  const types: unknown = Reflect.get(data, '@type');
  const list: readonly unknown[] = Array.isArray(types) ? types : [types];
  return list.some(
    (type) =>
      typeof type === 'string' &&
      /(?:Article|BlogPosting|Report|LiveBlogPosting)$/u.test(type.slice(0, 80)),
  );
}

function toLinked(data: object): LinkedArticle | undefined {
  const result = ARTICLE.safeParse(data);
  if (!result.success) return undefined;
  const { headline, name, datePublished, dateCreated, publisher, author, url } = result.data;
  const authors = author.filter((each) => each !== undefined && !/^https?:/iu.test(each));
  return {
    headline: headline ?? name,
    authors: authors.length === 0 ? undefined : authors.map(String),
    published: datePublished ?? dateCreated,
    publisher: publisher.find((each) => each !== undefined),
    url,
  };
}
