// The built page over the real server, in a real browser.

import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layOut } from '../../src/graph/layout.ts';
import type { RunningServer } from '../../src/server/index.ts';
import { cleanLabel } from '../../web/explorer/label-text.ts';
import { SAMPLE_TEXT, sampleGraph } from '../fixtures/sample-graph.ts';
import { faultsIn } from './axe.ts';
import { hostileInput } from './hostile-input.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';
import { NO_TROUBLE, openPage, settle, wordsOf } from './open-page.ts';
import { emptyInput, servePage } from './page-server.ts';
import { richSample } from './rich-graph.ts';
import { startBrowser } from './start-browser.ts';

/** By how many pixels the table is wider than its frame. */
const WIDTH_OVER = `(() => {
  const { scrollWidth, clientWidth } = document.querySelector('.table-scroll');
  return scrollWidth - clientWidth;
})()`;

let browser: Browser;
let rich: RunningServer;
let small: RunningServer;

beforeAll(async () => {
  browser = await startBrowser();
  rich = await servePage(richSample());
  const graph = sampleGraph();
  layOut(graph);
  small = await servePage({ graph, texts: new Map([['article:1', SAMPLE_TEXT]]) });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await rich?.close();
  await small?.close();
});

describe('the page', () => {
  it('loads without a breach of its policy, and says how much it shows', async () => {
    const { page, troubles, close } = await openPage(browser, rich.url);
    await settle(page);
    const status = await wordsOf(page.locator('.status-bar'));
    expect(status).toMatch(/^\d+ of 52 nodes, \d+ of \d+ edges shown/);
    expect(status).toContain('without events, articles');
    expect(await page.locator('.graph-canvas canvas').count()).toBeGreaterThan(3);
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });

  it('leads from a question to a row, its marked sentence, and its place in the article', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const { page, troubles, close } = await openPage(browser, rich.url, { permissions });
    await page.getByRole('textbox', { name: 'Ask in plain English' }).fill('who met whom');
    await page.keyboard.press('Enter');
    const rows = page.locator('table.result tbody tr');
    await rows.first().waitFor();
    expect(await wordsOf(page.locator('.cypher'))).toContain('[r:MET]');
    expect(await wordsOf(page.locator('.query-chip'))).toContain(
      `${await rows.count()} relations from query`,
    );

    await rows.nth(1).click();
    const who = await wordsOf(rows.nth(1).locator('td').nth(0));
    const whom = await wordsOf(rows.nth(1).locator('td').nth(1));
    const quote = page.locator('.details .quote-text');
    await quote.waitFor();
    // Who is named first in a meeting is the answer's choice, not the sentence's.
    const marks = await quote.locator('mark').allTextContents();
    expect(marks.toSorted()).toEqual([who, 'met', whom].toSorted());

    const sentence = await wordsOf(quote);
    await page.getByRole('button', { name: 'Cite' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const citation = await page.evaluate('navigator.clipboard.readText()');
    const source = /(?:Daily Beacon|Sorhavn Post|Ryn Wire), “.+”, 1\d March 2031$/;
    expect(citation).toMatch(source);
    expect(citation).toContain(`“${sentence}” `);
    await page.getByRole('button', { name: 'Report' }).click();
    await page.getByRole('combobox', { name: 'What is wrong?' }).selectOption('date');
    await page.getByRole('textbox', { name: 'In your words' }).fill('It was "later"\n');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the report' }).click();
    const lines = readFileSync(await (await saved).path(), 'utf8');
    expect(lines.match(/\n/g)).toHaveLength(1);
    expect(JSON.parse(lines)).toMatchObject({
      sentence,
      read: { relation: 'MET' },
      wrong: { fault: 'date', note: 'It was "later"' },
    });
    await page.locator('.quote-source .link-button').click();
    const marked = page.locator('.article-text .mark-sentence');
    await marked.first().waitFor();
    expect((await marked.allTextContents()).join('')).toBe(sentence);
    expect(await marked.first().isVisible()).toBe(true);
    const box = await marked.first().boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(800);
    expect(await page.evaluate('document.scrollingElement.scrollTop')).toBe(0);
    expect(await wordsOf(page.locator('.article-text .region-boilerplate'))).toContain(
      'icon-share',
    );
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });

  it('lights the answer alone, whatever was selected when it was asked', async () => {
    const { page, troubles, close } = await openPage(browser, rich.url);
    await page.keyboard.press('/');
    await page.keyboard.type('okaf');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.card-title', { hasText: 'Amara Okafor' }).waitFor();
    await page.getByRole('textbox', { name: 'Ask in plain English' }).fill('who leads what');
    await page.keyboard.press('Enter');
    await page.locator('table.result tbody tr').first().waitFor();
    expect(page.url()).not.toContain('node=');
    await page.locator('.card-title', { hasText: 'Who did what' }).waitFor();
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });

  it('does not say without what a query shows', async () => {
    const query = 'MATCH (n)-[r]->(m) RETURN n, r, m';
    const { page, close } = await openPage(browser, `${rich.url}/#q=${encodeURIComponent(query)}`);
    await page.getByRole('button', { name: 'Run this query' }).click();
    await page.locator('table.result').waitFor();
    const status = await wordsOf(page.locator('.status-bar'));
    expect(status).toMatch(/(?:hidden ones|except \d+ nodes) shown by the query/);
    await close();
  });

  it('leads back to the overview from a name that it does not know', async () => {
    const { page, troubles, close } = await openPage(browser, `${rich.url}/#node=nope`);
    await page.getByRole('button', { name: 'Back to the overview' }).click();
    await page.locator('.card-title', { hasText: 'Who did what' }).waitFor();
    expect(page.url()).not.toContain('nope');
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });

  it('takes one thing away with each Escape', async () => {
    const { page, close } = await openPage(browser, `${rich.url}/#q=who+met+whom&row=0`);
    await page.locator('tr.selected').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('tr.selected').count()).toBe(0);
    expect(await page.locator('.query-chip').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.query-chip').count()).toBe(0);
    expect(page.url()).not.toContain('#q');
    await close();
  });

  it('finds a name with the keyboard alone, and opens its card', async () => {
    const { page, troubles, close } = await openPage(browser, rich.url);
    await page.keyboard.press('/');
    await page.keyboard.type('okaf');
    await page.getByRole('option', { name: /Amara Okafor/ }).waitFor();
    expect(await page.getByRole('combobox').getAttribute('aria-activedescendant')).toBe('hit-0');
    await page.keyboard.press('Enter');
    await page.locator('.card-title', { hasText: 'Amara Okafor' }).waitFor();
    expect(page.url()).toContain('node=');
    expect(await wordsOf(page.locator('p[aria-live=polite]'))).toContain('Amara Okafor, person');
    expect(await page.locator('.relation .quote-text').count()).toBeGreaterThan(3);
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });

  it('opens the node under the pointer', async () => {
    const { page, close } = await openPage(browser, rich.url);
    await page.keyboard.press('/');
    await page.keyboard.type('okaf');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.card-title', { hasText: 'Amara Okafor' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.card-title', { hasText: 'Who did what' }).waitFor();
    await settle(page);
    // The search brought the node to the middle of the picture.
    await page.locator('.graph-canvas').click();
    await page.locator('.card-title', { hasText: 'Amara Okafor' }).waitFor();
    await close();
  });

  it('walks the picture with the arrow keys', async () => {
    const { page, close } = await openPage(browser, rich.url);
    await settle(page);
    await page.locator('.graph-canvas').focus();
    await page.keyboard.press('ArrowRight');
    const said = page.locator('p[aria-live=polite]');
    await expect.poll(() => wordsOf(said)).not.toBe('');
    const name = (await wordsOf(said)).split(',')[0] ?? '';
    await page.keyboard.press('Enter');
    await page.locator('.card-title', { hasText: name }).waitFor();
    await close();
  });

  it('filters with the legend, and keeps the filter in the address', async () => {
    const { page, close } = await openPage(browser, rich.url);
    const count = page.locator('.status-count');
    const before = await wordsOf(count);
    await page.getByRole('checkbox', { name: /organizations/ }).uncheck();
    await expect.poll(() => wordsOf(count)).not.toBe(before);
    const filtered = await wordsOf(count);
    await page.reload();
    await page.locator('.workspace').waitFor();
    expect(await wordsOf(count)).toBe(filtered);
    expect(await page.getByRole('checkbox', { name: /organizations/ }).isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Reset filters' }).click();
    await expect.poll(() => wordsOf(count)).toBe(before);
    await close();
  });

  it('says in words what was planned or denied, and by whom', async () => {
    const { page, close } = await openPage(browser, `${small.url}/#edge=e7`);
    const facts = page.locator('.facts');
    await facts.waitFor();
    expect(await wordsOf(facts)).toContain('Denied by Jonas Berg');
    await page.getByRole('button', { name: 'Mara Holt' }).first().click();
    await page.locator('.card-title', { hasText: 'Mara Holt' }).waitFor();
    expect(await page.locator('.badge-planned').count()).toBe(1);
    expect(await page.locator('.badge-denied').count()).toBe(1);
    await page.goBack();
    await facts.waitFor();
    await close();
  });

  it('shows where a query is wrong, and mends it with one click', async () => {
    const { page, troubles, close } = await openPage(browser, rich.url);
    const box = page.getByRole('textbox', { name: 'Ask in plain English' });
    await box.fill('MATCH (a)-[:MEET]->(b) RETURN a');
    await page.keyboard.press('Enter');
    const caret = page.locator('.caret');
    await caret.waitFor();
    const [line = '', mark = ''] = (await wordsOf(caret)).split('\n');
    expect(line.slice(mark.indexOf('^'))).toMatch(/^MEET/);
    await page.getByRole('button', { name: 'MET', exact: true }).click();
    await page.locator('table.result').waitFor();
    await expect.poll(() => wordsOf(box)).toBe('MATCH (a)-[:MET]->(b) RETURN a');
    // The browser itself reports the refusal, status 422, and nothing else.
    expect(troubles.errors.every((error) => error.includes('422'))).toBe(true);
    await close();
  });

  it('lets hostile names do nothing but show', async () => {
    const hostile = await servePage(hostileInput());
    const { page, troubles, close } = await openPage(browser, `${hostile.url}/#loose=shown&hide=`);
    await settle(page);
    const seen: string[] = [];
    for (const index of HOSTILE_NAMES.keys()) {
      await page.evaluate(`location.hash = 'node=person%3A${index}'`);
      await page.locator(`.card-title[data-of="person:${index}"]`).waitFor();
      seen.push((await page.locator('.card-title').textContent()) ?? '');
    }
    expect(seen).toEqual(HOSTILE_NAMES.map((name) => cleanLabel(name)));
    await page.getByRole('textbox', { name: 'Ask in plain English' }).fill('who met whom');
    await page.keyboard.press('Enter');
    await page.locator('table.result tbody tr').first().click();
    await page.locator('.quote-source .link-button').first().click();
    await page.locator('.article-text').waitFor();
    await page.evaluate(`location.hash = 'face=table&loose=shown&path=person%3A0&path=person%3A3'`);
    await page.locator('.path-steps .quote-text').first().waitFor();
    for (const sheet of ['Names', 'Relations', 'Sentences']) {
      await page.locator('.table-tools').getByRole('button', { name: sheet }).click();
      await page.locator('.twin tbody tr').nth(5).waitFor();
    }
    await page.evaluate(`location.hash = 'node=person%3A1'`);
    await page.locator('#picture').focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('Escape');
    for (const kind of ['SVG', 'PNG', 'CSV', 'JSON', 'GraphML', 'GEXF']) {
      await page.getByRole('button', { name: 'Export' }).click();
      const download = page.waitForEvent('download');
      await page.locator('.view-files').getByRole('button', { name: kind, exact: true }).click();
      await download;
    }
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
    await hostile.close();
  });

  it('draws its empty state and its failure', async () => {
    const empty = await servePage(emptyInput());
    const first = await openPage(browser, empty.url);
    expect(await wordsOf(first.page.locator('.notice'))).toContain('No graph yet');
    await first.close();
    await empty.close();

    const { page, close } = await openPage(browser, rich.url);
    await page.route('**/api/view?*', (route) => route.abort());
    await page.reload();
    await page.locator('.notice').waitFor();
    expect(await wordsOf(page.locator('.notice'))).toContain('The server does not answer');
    await page.unroute('**/api/view?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.workspace').waitFor();
    await close();
  });

  it('shows one part at a time on a telephone', async () => {
    const viewport = { width: 390, height: 844 };
    const { page, troubles, close } = await openPage(browser, rich.url, { viewport });
    const panes = ['.graph', '.console', '.details', '.legend'];
    const shown = async () => {
      const visible = await Promise.all(panes.map((pane) => page.locator(pane).isVisible()));
      return panes.filter((_, index) => visible[index]);
    };
    expect(await shown()).toEqual(['.graph']);
    for (const [tab, pane] of [
      ['Ask', '.console'],
      ['Filters', '.legend'],
      ['Details', '.details'],
    ] as const) {
      await page.getByRole('button', { name: tab, exact: true }).click();
      // Details lie over the lower part of the picture.
      expect(await shown()).toEqual(pane === '.details' ? ['.graph', pane] : [pane]);
    }
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByRole('textbox', { name: 'Ask in plain English' }).fill('who met whom');
    await page.keyboard.press('Enter');
    const evidence = page.getByRole('cell', { name: /sentence/ }).first();
    await evidence.waitFor();
    const box = await evidence.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    expect(await page.evaluate(WIDTH_OVER)).toBe(0);
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });
});

describe('accessibility', () => {
  it('axe finds nothing, in light and dark, at rest and with an answer, wide and narrow', async () => {
    const { page, close } = await openPage(browser, rich.url, { bypassCSP: true });
    const [light, dark] = [{ colorScheme: 'light' }, { colorScheme: 'dark' }] as const;
    await page.locator('.details .card-title').waitFor();
    expect(await faultsIn(page, [light, dark])).toEqual({});
    await page.goto(`${rich.url}/#q=who+met+whom&row=0`);
    await page.locator('.details .quote-text').waitFor();
    await page.locator('table.result tbody tr').first().waitFor();
    await page.getByRole('button', { name: 'Report' }).click();
    await page.locator('.report-form').waitFor();
    expect(await faultsIn(page, [light, dark, { ...dark, width: 390 }])).toEqual({});
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('.pane-tab-ask').click();
    expect(await faultsIn(page, [{ ...dark, width: 390 }])).toEqual({});
    await close();
  });
});
