// The name and the first characters of a file in; its format out.

/** How an article, or many, may be written down; `data` is JSON or XML that holds no article as it is. */
export type Format = 'text' | 'page' | 'lines' | 'data';

const BY_ENDING: ReadonlyMap<string, Format> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'text'],
  ['.markdown', 'text'],
  ['.html', 'page'],
  ['.htm', 'page'],
  ['.xhtml', 'page'],
  ['.jsonl', 'lines'],
  ['.ndjson', 'lines'],
]);

const PAGE =
  /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:[^-]|-(?!->)){0,2000}-->\s*){0,5}<(?:!doctype\s+html|html|head|body|article|main|div|p|meta|title|section|h1)\b/iu;

/** The format that the name of a file says, where its ending says one. */
export function findFormatOfName(path: string): Format | undefined {
  const dot = path.lastIndexOf('.');
  return dot < 0 ? undefined : BY_ENDING.get(path.slice(dot).toLowerCase());
}

/** The format that the first characters show. JSON must be one object a line; a tag is a page. */
export function sniffFormat(head: string): Format {
  const start = head.slice(0, 20_000).trimStart();
  if (/^\{\s*(?:["}]|$)/u.test(start)) return isLineOfJson(start) ? 'lines' : 'data';
  if (/^\[\s*(?:[{\]]|$)/u.test(start)) return 'data';
  if (PAGE.test(start)) return 'page';
  return start.startsWith('<?xml') || start.startsWith('<rss') ? 'data' : 'text';
}

/** Whether an object ends on its first line, or that line runs on beyond what is seen. */
function isLineOfJson(start: string): boolean {
  const end = start.indexOf('\n');
  return end < 0 || start.slice(0, end).trimEnd().endsWith('}');
}
