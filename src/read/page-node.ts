// The few things of the DOM that this stage uses, as types of our own; linkedom's tree fits them.

import { parseHTML } from 'linkedom';

/** A node of a parsed page. `nodeType` is 1 for an element, 3 for text. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** An element of a parsed page. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** A parsed page. */
export interface PageTree extends PageElement {
  readonly body: PageElement;
}

/** Parses a page, also one without `html` or `body` tags; nothing in it is run or fetched. */
export function parsePage(source: string): PageTree {
  const tree = /<body[\s>]/iu.test(source) ? toTree(source) : undefined;
  if (tree !== undefined && tree.querySelector('html > body') !== null) return tree;
  return toTree(`<html><head></head><body>${source}</body></html>`);
}

function toTree(source: string): PageTree {
  const parsed: { readonly document: unknown } = parseHTML(source);
  return parsed.document as PageTree;
}

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}
