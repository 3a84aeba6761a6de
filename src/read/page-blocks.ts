// An element of a page in; its blocks of text out, in order, each with what it is. Text is as a
// reader of the page sees it: runs of white space are one blank, and a line break is a line end.

import type { RegionKind } from '../model/document.ts';
import { isElement, type PageElement, type PageNode } from './page-node.ts';

/** A heading, paragraph, list item or caption. `mark` is absent where the markup leaves it open. */
export interface PageBlock {
  readonly text: string;
  readonly mark?: RegionKind;
}

/** Never part of what an article says. */
const UNREAD: ReadonlySet<string> = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE NAV HEAD TITLE META LINK SVG MATH CANVAS IFRAME OBJECT EMBED AUDIO VIDEO ' +
    'BUTTON SELECT OPTION TEXTAREA INPUT FORM DIALOG MENU'
  ).split(' '),
);
/** Parts of a page around its article; left out where Readability did not choose the part. */
const AROUND: ReadonlySet<string> = new Set(['FOOTER', 'ASIDE']);
const BLOCK: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const HEADINGS: ReadonlySet<string> = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const IN_LISTS: ReadonlySet<string> = new Set(['LI', 'DT', 'DD', 'TD', 'TH']);
const HIDDEN = /(?:display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden)/iu;

/** The blocks of an element; `whole` leaves out what stands around articles on pages. */
export function findBlocks(
  root: PageElement,
  reach: 'article' | 'whole' = 'article',
): readonly PageBlock[] {
  const writer = new BlockWriter(reach);
  writer.walk(root, undefined);
  return writer.finish();
}

class BlockWriter {
  readonly #blocks: PageBlock[] = [];
  readonly #reach: 'article' | 'whole';
  #parts: string[] = [];
  #mark: RegionKind | undefined;

  constructor(reach: 'article' | 'whole') {
    this.#reach = reach;
  }

  walk(node: PageNode, mark: RegionKind | undefined): void {
    if (node.nodeType === 3) this.#write(node.textContent ?? '', mark);
    if (!isElement(node)) return;
    const name = node.nodeName.toUpperCase();
    if (this.#isLeftOut(node, name)) return;
    if (name === 'BR') {
      this.#parts.push('\n');
      return;
    }
    const isBlock = BLOCK.has(name);
    if (isBlock) this.#flush();
    const own = markOf(name) ?? mark;
    for (const child of node.childNodes) this.walk(child, own);
    if (isBlock) this.#flush();
  }

  finish(): readonly PageBlock[] {
    this.#flush();
    return this.#blocks;
  }

  #isLeftOut(element: PageElement, name: string): boolean {
    if (UNREAD.has(name)) return true;
    if (this.#reach === 'whole' && AROUND.has(name)) return true;
    if (element.getAttribute('hidden') !== null) return true;
    return (
      element.getAttribute('aria-hidden') === 'true' ||
      HIDDEN.test(element.getAttribute('style') ?? '')
    );
  }

  #write(text: string, mark: RegionKind | undefined): void {
    if (text === '') return;
    this.#parts.push(text.replaceAll(/[ \t\n\f\r]+/gu, ' '));
    this.#mark = mark;
  }

  /** Two line breaks in a row end a paragraph, as they do on the screen. */
  #flush(): void {
    const text = this.#parts.join('');
    const mark = this.#mark;
    this.#parts = [];
    this.#mark = undefined;
    if (text.trim() === '') return;
    for (const part of text.split(/\n[ \n]*\n/u)) {
      const lines = part
        .split('\n')
        .map((line) => tidy(line))
        .filter((line) => line !== '');
      const joined = lines.join(mark === 'heading' ? ' ' : '\n');
      if (joined.trim() !== '')
        this.#blocks.push(mark === undefined ? { text: joined } : { text: joined, mark });
    }
  }
}

function tidy(line: string): string {
  return line.replaceAll(/ {2,}/gu, ' ').replaceAll(/^ | $/gu, '');
}

function markOf(name: string): RegionKind | undefined {
  if (HEADINGS.has(name)) return 'heading';
  if (name === 'FIGCAPTION') return 'caption';
  return IN_LISTS.has(name) ? 'body' : undefined;
}
