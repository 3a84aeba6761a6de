// A page in; what axe finds wrong with it in each of several looks, out. The page is opened once, with
// `bypassCSP`, and changes its look between the runs.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { settle } from './open-page.ts';

/** How a page is looked at. */
export interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly forcedColors?: 'active';
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((n) => n.target.join(' ')).join(', ')))`;
/** By how much the page, or the dialog over it, is wider than its frame. */
const OVER = `(() => {
  const { scrollWidth, clientWidth } = document.querySelector('dialog[open]') ?? document.documentElement;
  return scrollWidth - clientWidth;
})()`;

/** What is wrong in each look, by its name; nothing where nothing is. */
export async function faultsIn(
  page: Page,
  looks: readonly Look[],
): Promise<Readonly<Record<string, unknown>>> {
  if ((await page.evaluate('typeof axe')) === 'undefined') await page.evaluate(AXE);
  const faults: Record<string, unknown> = {};
  for (const look of looks) {
    const { colorScheme, width = 1280, height = 844, forcedColors = 'none' } = look;
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.setViewportSize({ width, height });
    await settle(page);
    const found = (await page.evaluate(RUN)) as readonly string[];
    const over = Number(await page.evaluate(OVER));
    if (found.length > 0 || over > 0) faults[JSON.stringify(look)] = { found, over };
  }
  await page.setViewportSize({ width: 1280, height: 844 });
  return faults;
}
