// A page's source in; how deep its elements nest, out. Guards the parser and the reader of pages,
// whose cost grows with the square of the depth. Method: one pass over the tags with a stack of
// names, closing by implication what HTML lets stay open.

const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Elements that a sibling of the same name closes. */
const CLOSED_BY_SIBLING: ReadonlySet<string> = new Set(
  'p li dt dd option optgroup tr td th thead tbody tfoot rt rp'.split(' '),
);
/** Elements whose content is not markup. */
const RAW_END: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'textarea', 'title'].map((name) => [name, new RegExp(`</${name}`, 'giu')]),
);

/** The greatest depth; counting ends as soon as it passes `limit`. Cost: length times limit at worst. */
export function findDepth(source: string, limit: number): number {
  const open: string[] = [];
  const tag = /<!--|<(\/?)([a-z][a-z0-9-]{0,30})/giu;
  let deepest = 0;
  for (let match = tag.exec(source); match !== null; match = tag.exec(source)) {
    const [found, slash, name = ''] = match;
    const lower = name.toLowerCase();
    if (found === '<!--') tag.lastIndex = endOf(source, /-->/gu, tag.lastIndex);
    else if (slash === '/') closeElement(open, lower);
    else if (RAW_END.has(lower)) tag.lastIndex = endOf(source, RAW_END.get(lower), tag.lastIndex);
    else openElement(open, lower);
    deepest = Math.max(deepest, open.length);
    if (deepest > limit) break;
  }
  return deepest;
}

/** Where the next match ends, or the end of the source: what is left open runs to the end. */
function endOf(source: string, pattern: RegExp | undefined, from: number): number {
  if (pattern === undefined) return from;
  pattern.lastIndex = from;
  return pattern.exec(source) === null ? source.length : pattern.lastIndex;
}

function openElement(open: string[], name: string): void {
  if (VOID.has(name)) return;
  if (CLOSED_BY_SIBLING.has(name) && open.at(-1) === name) open.pop();
  open.push(name);
}

function closeElement(open: string[], name: string): void {
  const at = open.lastIndexOf(name);
  if (at >= 0) open.length = at;
}
