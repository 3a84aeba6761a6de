// The source of a web page in; its article out, with what the markup says of its parts. Method:
// Mozilla Readability chooses the part of the page that is the article; where it cannot, what
// stands in `article`, `main` or `body`. Nothing is run, loaded or fetched.

import { Readability } from '@mozilla/readability';
import type { Region } from '../model/document.ts';
import { RapportError } from '../model/errors.ts';
import type { ArticleInput } from './article-input.ts';
import { findBlocks, type PageBlock } from './page-blocks.ts';
import { findDepth } from './page-depth.ts';
import { findPageMetadata, type PageMetadata } from './page-metadata.ts';
import { type PageElement, type PageTree, parsePage } from './page-node.ts';

/** Browsers nest no deeper. */
const MAX_DEPTH = 512;
/** The longest pages of newspapers have some ten thousand tags. */
const MAX_TAGS = 200_000;
/** Readability's cost grows with the square of the depth and the number of elements. */
const READABLE_DEPTH = 150;
const READABLE_ELEMENTS = 20_000;
/** A page whose article, as Readability finds it, is shorter than this is read whole as well. */
const SHORT_ARTICLE = 250;

/** An article from a page, and the regions of its text that the markup tells. */
export interface PageArticle {
  readonly input: ArticleInput;
  readonly marks: readonly Region[];
}

/**
 * Reads a page. The text is the headline and the blocks of the article, divided by blank lines.
 *
 * @throws RapportError `article.format` when the page nests deeper, or has more tags, than any article.
 */
export function readPage(source: string, where: string): PageArticle {
  if (countTags(source) > MAX_TAGS) throw notAnArticle(where, `has more than ${MAX_TAGS} tags`);
  const depth = findDepth(source, MAX_DEPTH);
  if (depth > MAX_DEPTH) throw notAnArticle(where, `nests more than ${MAX_DEPTH} elements`);
  const page = parsePage(source);
  const metadata = findPageMetadata(page);
  const { blocks, byline } = chooseBlocks(source, page, depth);
  const author = metadata.author ?? byline;
  return toArticle(author === undefined ? metadata : { ...metadata, author }, blocks);
}

function notAnArticle(where: string, reason: string): RapportError {
  const message = `${where} ${reason}, as no article does. Save its text as plain text.`;
  return new RapportError('article.format', message, { where });
}

function countTags(source: string): number {
  let count = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) count += 1;
  return count;
}

interface Chosen {
  readonly blocks: readonly PageBlock[];
  readonly byline?: string | undefined;
}

function chooseBlocks(source: string, page: PageTree, depth: number): Chosen {
  const tooBig = depth > READABLE_DEPTH || countElements(page) > READABLE_ELEMENTS;
  const chosen = tooBig ? undefined : findReadable(page);
  if (chosen !== undefined && lengthOf(chosen.blocks) >= SHORT_ARTICLE) return chosen;
  // Readability takes the tree apart, so the rest of the page is read from a new one.
  const blocks = findMainBlocks(tooBig ? page : parsePage(source));
  return chosen !== undefined && lengthOf(blocks) < 2 * lengthOf(chosen.blocks)
    ? chosen
    : { blocks, byline: chosen?.byline };
}

function findReadable(page: PageTree): Chosen | undefined {
  try {
    const reader = new Readability<unknown>(page as never, { serializer: (node: unknown) => node });
    const article = reader.parse();
    if (article === null || article.content === null || article.content === undefined)
      return undefined;
    const byline = article.byline
      ?.replaceAll(/\s+/gu, ' ')
      .replace(/^by:? /iu, '')
      .trim();
    return {
      blocks: findBlocks(article.content as PageElement),
      byline: byline === '' || (byline?.length ?? 0) > 200 ? undefined : byline,
    };
  } catch {
    // Broken markup can defeat it; the page is then read whole.
    return undefined;
  }
}

function findMainBlocks(page: PageTree): readonly PageBlock[] {
  for (const selector of ['article', 'main', '[role="main"]']) {
    const element = page.querySelector(selector);
    const blocks = element === null ? [] : findBlocks(element, 'whole');
    if (lengthOf(blocks) >= SHORT_ARTICLE) return blocks;
  }
  return findBlocks(page.body, 'whole');
}

function countElements(page: PageTree): number {
  let count = 0;
  for (const _ of page.querySelectorAll('*')) count += 1;
  return count;
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

/** Joins headline and blocks; a first block that repeats the headline is not written twice. */
function toArticle(metadata: PageMetadata, blocks: readonly PageBlock[]): PageArticle {
  const { language: _, ...known } = metadata;
  const { title } = known;
  const marked: PageBlock[] =
    title === undefined || blocks.length === 0 ? [] : [{ text: title, mark: 'title' }];
  for (const block of blocks) {
    const repeats =
      title !== undefined && marked.length <= 3 && squeeze(block.text) === squeeze(title);
    if (!repeats) marked.push(block);
  }
  const marks: Region[] = [];
  let text = '';
  for (const block of marked) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += block.text;
    if (block.mark !== undefined) marks.push({ start, end: text.length, kind: block.mark });
  }
  return { input: { ...known, text }, marks };
}

function squeeze(text: string): string {
  return text
    .replaceAll(/[\s\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
