// The first stage: files, folders, pages and JSONL in; Documents with regions out.

export { type ArticleInput, parseArticleLine } from './article-input.ts';
export { findRefusal } from './english.ts';
export {
  type ArticleResult,
  MAX_ARTICLE_BYTES,
  type ReadOptions,
  readArticles,
} from './read-articles.ts';
export { toDocument } from './to-document.ts';
