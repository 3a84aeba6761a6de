// Whole journeys in a real browser: by the keyboard alone, on a large graph, with a finger, and what is
// taken away at the end.

import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGraph, type KnowledgeGraph } from '../../src/graph/knowledge-graph.ts';
import type { RunningServer } from '../../src/server/index.ts';
import { MAX_VIEW_NODES } from '../../src/server/views/bounded-view.ts';
import { faultsIn } from './axe.ts';
import { CHROMIUM_FLAGS, getChromium } from './find-chromium.ts';
import { NO_TROUBLE, openPage, settle, wordsOf } from './open-page.ts';
import { servePage } from './page-server.ts';
import { richSample } from './rich-graph.ts';
import { startBrowser } from './start-browser.ts';

const sample = richSample();
let browser: Browser;
let rich: RunningServer;

beforeAll(async () => {
  browser = await startBrowser();
  rich = await servePage(sample);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await rich?.close();
});

const said = (page: Page) => wordsOf(page.locator('p[aria-live=polite]'));

async function choose(page: Page, letters: string, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(letters);
  await page.getByRole('option', { name: new RegExp(name) }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.card-title', { hasText: name }).waitFor();
}

/** Presses Tab until what a selector names has the focus. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if ((await page.evaluate(`document.activeElement?.matches('${selector}')`)) === true) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

describe('by the keyboard alone', () => {
  it('leads from a search to neighbours, evidence, a way and a file', async () => {
    const { page, troubles, close } = await openPage(browser, rich.url);
    await settle(page);
    await choose(page, 'okaf', 'Amara Okafor');
    await tabTo(page, '.skip-links button:first-child', 'Shift+Tab');
    expect(await wordsOf(page.locator(':focus'))).toBe('To the picture');
    await page.keyboard.press('Enter');
    // The focus follows when the picture is drawn.
    await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('picture');
    await page.keyboard.press('e');
    await expect.poll(() => said(page)).toMatch(/added, (?:no|\d+) more/);
    await page.keyboard.press('n');
    await expect.poll(() => said(page)).toMatch(/, \d+ relations, .*sentence/);
    await page.keyboard.press('[');
    await expect.poll(() => said(page)).toMatch(/relations|No earlier node/);
    await page.keyboard.press('Enter');

    await tabTo(page, '.details .relation .row-button');
    await page.keyboard.press('Enter');
    await page.locator('.edge-card .quote-text').first().waitFor();
    await tabTo(page, '.quote-source .link-button');
    await page.keyboard.press('Enter');
    await page.locator('.article-text .mark-sentence').first().waitFor();
    await page.keyboard.press('Escape');

    await choose(page, 'okaf', 'Amara Okafor');
    await tabTo(page, '#picture', 'Shift+Tab');
    await page.keyboard.press('s');
    await expect.poll(() => said(page)).toContain('Choose where the way');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.locator('.path-steps .quote-text').first().waitFor();
    expect(page.url()).toContain('path=');

    await tabTo(page, '.export > .button', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, '.view-files .button');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('rapport.png');
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });

  it('opens and closes the list of keys and the menu, and the focus comes back', async () => {
    const { page, close } = await openPage(browser, rich.url);
    await settle(page);
    await page.locator('#picture').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Shift+E');
    const menu = page.getByRole('menu');
    await menu.getByRole('menuitem').first().waitFor();
    const before = await page.evaluate('document.activeElement.textContent');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.textContent')).not.toBe(before);
    await page.keyboard.press('Escape');
    await expect.poll(() => menu.count()).toBe(0);
    expect(await page.evaluate('document.activeElement.id')).toBe('picture');
    await close();
  });
});

describe('an answer on the picture', () => {
  it('stands alone with only, and stays with add', async () => {
    const { page, close } = await openPage(browser, `${rich.url}/#q=who+met+whom&face=table`);
    await page.locator('.twin').waitFor();
    const rows = page.locator('.twin tbody tr');
    await page.getByRole('button', { name: 'only', exact: true }).click();
    const met = await wordsOf(page.locator('.chip-words'));
    const count = Number(/^\d+/.exec(met)?.[0]);
    await expect.poll(() => rows.count()).toBe(count);
    expect(await page.locator('.twin tbody tr[data-lit=true]').count()).toBe(count);
    await page.getByRole('button', { name: 'only', exact: true }).click();
    await page.getByRole('checkbox', { name: /^persons/ }).click();
    await expect.poll(() => rows.count()).toBeGreaterThan(count);
    await page.getByRole('button', { name: 'add', exact: true }).click();
    await page.getByRole('button', { name: 'clear' }).click();
    const names = page.getByRole('button', { name: 'Names', exact: true });
    await names.click();
    await expect.poll(() => page.locator('.twin .shape-person').count()).toBeGreaterThan(3);
    await close();
  });
});

/** Persons in groups on a wide grid, so that looking closer shows more. */
function wideGraph(): KnowledgeGraph {
  const graph = createGraph();
  const key = (index: number) => `person:${index}`;
  for (let index = 0; index < 3_600; index += 1)
    graph.addNode(key(index), {
      label: `Person ${index}`,
      type: 'person',
      aliases: [],
      x: (index % 60) * 10,
      y: Math.floor(index / 60) * 10,
      mentions: 1,
      articles: 1,
    });
  for (let index = 1; index < 3_600; index += 1)
    graph.addDirectedEdgeWithKey(`e${index}`, key(index), key(Math.floor(index / 40) * 40 || 0), {
      type: 'MET',
      status: 'occurred',
      articles: 1,
      evidence: [],
    });
  return graph;
}

describe('a large graph', () => {
  it('is shown in part, says so, and shows more of it closer', async () => {
    const large = await servePage({ graph: wideGraph(), texts: new Map() });
    const { page, troubles, close } = await openPage(browser, large.url);
    await settle(page);
    const count = page.locator('.status-count');
    await expect.poll(() => wordsOf(count), { timeout: 5_000 }).toMatch(/^1,[\d]+ of 3,600 nodes/);
    const first = Number((await wordsOf(count)).split(' ')[0]?.replace(',', ''));
    expect(first).toBeLessThanOrEqual(MAX_VIEW_NODES);
    expect(await wordsOf(page.locator('.status-rest'))).toContain('zoom in for more');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/view')) asked.push(request.url());
    });
    await page.locator('#picture').focus();
    for (let zoom = 0; zoom < 4; zoom += 1) await page.keyboard.press('+');
    await expect
      .poll(() => wordsOf(page.locator('.status-rest')), { timeout: 10_000 })
      .toContain('all that pass the filters here');
    expect(asked.length).toBeGreaterThan(0);
    // One for each step closer, and one for a part of the page that came late and took room.
    expect(asked.length).toBeLessThanOrEqual(5);
    await choose(page, 'person 3599', 'Person 3599');
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
    await large.close();
  });
});

describe('with a finger', () => {
  it('opens a sheet over the lower part, and every target is large enough', async () => {
    const { page, close } = await openPage(browser, `${rich.url}/#node=person%3AAmara+Okafor`, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await page.getByRole('button', { name: 'Details', exact: true }).tap();
    await page.locator('.card-title', { hasText: 'Amara Okafor' }).waitFor();
    expect(await page.locator('.graph').isVisible()).toBe(true);
    const sheet = await page.locator('.details').boundingBox();
    expect(sheet?.y).toBeGreaterThan(200);
    const small = await page.evaluate(`[...document.querySelectorAll('button, a, input')]
      .filter((it) => it.checkVisibility() && it.closest('label') === null)
      .map((it) => [it.getAttribute('aria-label') ?? it.textContent, it.getBoundingClientRect()])
      .filter(([, box]) => box.width > 1 && (box.width < 24 || box.height < 24))
      .map(([name]) => name)`);
    expect(small).toEqual([]);

    // A search brings her to the middle; then a tap opens her, and a long press the menu.
    await choose(page, 'okaf', 'Amara Okafor');
    await page.getByRole('button', { name: 'Graph', exact: true }).tap();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).not.toContain('node=');
    await settle(page);
    const picture = await page.locator('.graph-canvas').boundingBox();
    const x = (picture?.x ?? 0) + (picture?.width ?? 0) / 2;
    const y = (picture?.y ?? 0) + (picture?.height ?? 0) / 2;
    await page.touchscreen.tap(x, y);
    await expect.poll(() => page.url()).toContain('node=person');
    await page.locator('.card-title', { hasText: 'Amara Okafor' }).waitFor();
    await page.getByRole('button', { name: 'Graph', exact: true }).tap();
    await settle(page);
    const touch = await page.context().newCDPSession(page);
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    const entries = page.getByRole('menuitem');
    await entries.first().waitFor();
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await settle(page);
    await page.getByRole('menuitem', { name: /Take out of the selection/ }).tap();
    await expect.poll(() => page.url()).not.toContain('node=');
    await close();
  });
});

/** Runs in a page: the labels of a picture as it measures them, and pairs of them that overlap. */
const OVERLAPS = `(svg) => {
  const host = document.createElement('div');
  document.body.append(host);
  host.append(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);
  const labels = [...host.querySelectorAll('text[paint-order]')];
  const boxes = labels.map((label) => [label.textContent, label.getBBox()]);
  host.remove();
  const pairs = boxes.flatMap(([a, p], at) => boxes.slice(at + 1)
    .filter(([, q]) => p.x < q.x + q.width && q.x < p.x + p.width && p.y < q.y + q.height && q.y < p.y + p.height)
    .map(([b]) => a + ' / ' + b));
  return { count: labels.length, pairs };
}`;

describe('labels', () => {
  it('never overlap at five zooms, and more names are written closer', async () => {
    const { page, troubles, close } = await openPage(browser, `${rich.url}/#hide=&loose=shown`);
    await settle(page);
    const blank = await page.context().newPage();
    await page.bringToFront();
    const counts: number[] = [];
    for (const key of ['0', '+', '+', '+', '-']) {
      await page.locator('#picture').focus();
      await page.keyboard.press(key);
      await settle(page);
      await page.getByRole('button', { name: 'Export' }).click();
      const download = page.waitForEvent('download');
      await page.locator('.view-files').getByRole('button', { name: 'SVG', exact: true }).click();
      const svg = readFileSync(await (await download).path(), 'utf8');
      const found = (await blank.evaluate(`(${OVERLAPS})(${JSON.stringify(svg)})`)) as {
        readonly count: number;
        readonly pairs: readonly string[];
      };
      expect(found.pairs).toEqual([]);
      counts.push(found.count);
    }
    for (const count of counts) expect(count).toBeGreaterThan(3);
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });
});

describe('without WebGL', () => {
  it('says so, and table, questions, details and files work', async () => {
    const executablePath = await getChromium();
    const args = [...CHROMIUM_FLAGS, '--disable-3d-apis'];
    const plain = await chromium.launch({ executablePath, args });
    const { page, troubles, close } = await openPage(plain, rich.url);
    expect(await page.evaluate(`document.createElement('canvas').getContext('webgl2')`)).toBeNull();
    const notice = page.locator('.graph-stage .notice');
    await notice.waitFor();
    expect(await wordsOf(notice)).toContain('needs WebGL');
    await notice.getByRole('button', { name: 'Show the table' }).click();
    await page.locator('.twin tbody tr').first().waitFor();
    await page.getByRole('textbox', { name: 'Ask in plain English' }).fill('who met whom');
    await page.keyboard.press('Enter');
    await page.locator('table.result tbody tr').first().click();
    await page.locator('.details .quote-text').first().waitFor();
    await page.locator('.twin .cell-button').first().click();
    await page.getByRole('button', { name: 'Export' }).click();
    const download = page.waitForEvent('download');
    await page.locator('.view-files').getByRole('button', { name: 'CSV', exact: true }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('"MET"');
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
    await plain.close();
  });
});

describe('files of what is on screen', () => {
  it('hold the relations, the query and where they come from', async () => {
    const { page, troubles, close } = await openPage(browser, `${rich.url}/#q=who+met+whom`);
    await page.locator('table.result').waitFor();
    const take = async (kind: string): Promise<string> => {
      await page.getByRole('button', { name: 'Export' }).click();
      const download = page.waitForEvent('download');
      await page.locator('.view-files').getByRole('button', { name: kind, exact: true }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(`rapport-who-met-whom.${kind.toLowerCase()}`);
      return readFileSync(await file.path(), kind === 'PNG' ? 'latin1' : 'utf8');
    };
    const json: unknown = JSON.parse(await take('JSON'));
    expect(json).toMatchObject({ origin: { query: 'who met whom' } });
    const { edges } = json as { readonly edges: readonly { readonly evidence: unknown[] }[] };
    expect(edges.length).toBeGreaterThan(50);
    for (const edge of edges) expect(edge.evidence.length).toBeGreaterThan(0);
    const csv = await take('CSV');
    expect(csv.split('\r\n').length).toBe(edges.length + 2);
    const svg = await take('SVG');
    expect(svg).toContain('who met whom');
    expect(svg).toContain('from 5 articles');
    expect((await take('PNG')).slice(1, 4)).toBe('PNG');
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });
});

describe('accessibility of the parts that open', () => {
  it('axe finds nothing, and nothing runs out of the page', async () => {
    const { page, close } = await openPage(browser, rich.url, { bypassCSP: true });
    const [light, dark] = [{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const;
    const look = async (hash: string, part: string) => {
      await page.goto(`${rich.url}/#${hash}`);
      await page.locator(part).first().waitFor();
    };
    await look('face=table&node=person%3AAmara+Okafor', '.details .relation');
    await page.locator('.twin tbody tr').first().waitFor();
    const small = { ...light, width: 640, height: 400 };
    const narrow = { ...dark, width: 390 };
    expect(await faultsIn(page, [light, small, narrow])).toEqual({});
    await look('face=table&q=who+met+whom', 'table.result tbody tr');
    expect(await faultsIn(page, [dark, { ...dark, forcedColors: 'active' }])).toEqual({});
    await look('path=person%3AAmara+Okafor&path=person%3ADmitri+Volkov', '.path-steps .quote-text');
    expect(await faultsIn(page, [dark])).toEqual({});
    const several = 'nodes=person%3AAmara+Okafor&nodes=person%3ADmitri+Volkov';
    await look(several, '.several-actions');
    expect(await faultsIn(page, [light, dark])).toEqual({});
    await page.locator('#picture').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem').first().waitFor();
    expect(await faultsIn(page, [dark])).toEqual({});
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.locator('dialog.help[open]').waitFor();
    expect(await faultsIn(page, [light, narrow])).toEqual({});
    await close();
  });
});
