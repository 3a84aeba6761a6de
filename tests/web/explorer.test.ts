// Looking around in a real browser: steps back and forth, time, the table twin, neighbours, the address.

import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/index.ts';
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

/** Keys of the rows of the table twin, sorted. */
async function rowKeys(page: Page, sheet: 'Names' | 'Relations'): Promise<readonly string[]> {
  await page.getByRole('button', { name: sheet, exact: true }).click();
  const more = page.locator('.table-more');
  if ((await more.count()) > 0) await more.click();
  return keysOf(page, '.twin tbody tr');
}

async function keysOf(page: Page, selector: string): Promise<readonly string[]> {
  const script = `[...document.querySelectorAll('${selector}')].map((row) => row.dataset.key)`;
  return ((await page.evaluate(script)) as string[]).toSorted();
}

/** "45 of 52 nodes, 74 of 190 edges shown" as two numbers. */
async function shown(page: Page): Promise<readonly [nodes: number, edges: number]> {
  const words = await wordsOf(page.locator('.status-count'));
  const found = /^([\d,]+) of [\d,]+ nodes, ([\d,]+) of/.exec(words);
  const number = (text: string | undefined) => Number(text?.replaceAll(',', ''));
  return [number(found?.[1]), number(found?.[2])];
}

async function choose(page: Page, letters: string, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(letters);
  await page.getByRole('option', { name: new RegExp(name) }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.card-title', { hasText: name }).waitFor();
}

/** Draws a line around the picture with Shift held. */
async function encloseAll(page: Page): Promise<void> {
  const box = await page.locator('.graph-canvas').boundingBox();
  if (box === null) throw new Error('there is no picture');
  const [left, top] = [box.x + 2, box.y + 2];
  const [right, bottom] = [box.x + box.width - 2, box.y + box.height - 2];
  await page.keyboard.down('Shift');
  await page.mouse.move(left, top);
  await page.mouse.down();
  for (const [x, y] of [
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const)
    await page.mouse.move(x, y, { steps: 3 });
  await page.locator('.lasso polygon').waitFor();
  await page.mouse.up();
  await page.keyboard.up('Shift');
}

describe('time', () => {
  it('leaves exactly the relations of the window, in table, picture and rows, by the keyboard', async () => {
    const { page, troubles, close } = await openPage(
      browser,
      `${rich.url}/#face=table&q=who+met+whom`,
    );
    await page.locator('table.result tbody tr').first().waitFor();
    const slider = page.getByRole('slider', { name: 'From' });
    await slider.focus();
    for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowRight');
    await page.getByRole('checkbox', { name: /undated/ }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.url()).toContain('since=2031-03-10');
    await expect.poll(() => page.url()).toContain('undated=hidden');
    await page.locator('.twin').waitFor();
    const expected = sample.graph
      .filterEdges(
        (_, { type, date }) =>
          type !== 'MENTIONED_IN' && date !== undefined && date >= '2031-03-10',
      )
      .toSorted();
    await expect.poll(() => rowKeys(page, 'Relations')).toEqual(expected);
    await expect.poll(async () => (await shown(page))[1]).toBe(expected.length);
    const met = expected.filter((key) => {
      const { type, status } = sample.graph.getEdgeAttributes(key);
      return type === 'MET' && status === 'occurred';
    });
    await expect.poll(() => keysOf(page, '.twin tbody tr[data-lit=true]')).toEqual(met);
    await expect.poll(() => page.locator('table.result tbody tr').count()).toBe(met.length);
    expect(await wordsOf(page.locator('.rows-note'))).toContain('outside the window of time');
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });

  it('plays bar by bar, and one undo takes the whole play back', async () => {
    const { page, close } = await openPage(
      browser,
      `${rich.url}/#since=2031-03-01&until=2031-03-02`,
    );
    const words = page.locator('.time-words');
    await words.waitFor();
    const before = await wordsOf(words);
    await page.getByRole('button', { name: /^Play/ }).click();
    await expect.poll(() => wordsOf(words), { timeout: 5_000 }).toContain('3 – 4');
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => wordsOf(words)).toBe(before);
    await close();
  });
});

describe('the table twin', () => {
  it('holds the names and relations on screen after any of twenty actions', async () => {
    const { page, troubles, close } = await openPage(browser, `${rich.url}/#face=table`);
    await page.locator('.twin').waitFor();
    const legend = page.getByRole('region', { name: 'Legend and filters' });
    const boxes = ['persons', 'places', 'groups', 'organizations', 'without relations', 'articles'];
    for (let action = 0; action < 20; action += 1) {
      const name = boxes[(action * 5) % boxes.length] ?? '';
      await legend.getByRole('checkbox', { name: new RegExp(`^${name}\\b`) }).click();
      const [nodes, edges] = await shown(page);
      expect((await rowKeys(page, 'Names')).length).toBe(nodes);
      expect((await rowKeys(page, 'Relations')).length).toBe(edges);
    }
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });

  it('sorts, filters, selects, and shows the sentences', async () => {
    const { page, close } = await openPage(browser, rich.url);
    await settle(page);
    await page.locator('.graph-canvas').focus();
    await page.keyboard.press('t');
    await page.locator('.twin').waitFor();
    await page.getByRole('button', { name: 'Names', exact: true }).click();
    await page.getByRole('columnheader', { name: /^Name/ }).getByRole('button').click();
    const head = page.getByRole('columnheader', { name: /^Name/ });
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const names = await page.locator('.twin tbody th').allTextContents();
    expect(names).toEqual(names.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    await page.getByRole('searchbox', { name: 'Filter these rows' }).fill('okaf');
    expect(await page.locator('.twin tbody tr').count()).toBe(1);
    await page.locator('.cell-button').click();
    await page.locator('.card-title', { hasText: 'Amara Okafor' }).waitFor();
    await page.getByRole('button', { name: 'Sentences', exact: true }).click();
    await page.locator('.twin tbody tr').first().waitFor();
    const sentences = await page.locator('.twin tbody th').allTextContents();
    for (const sentence of sentences) expect(sentence).toContain('after a long week of talks');
    await close();
  });
});

describe('several names', () => {
  it('are selected by keys, by clicks and by a line around them, and are one thing to act on', async () => {
    const { page, troubles, close } = await openPage(browser, rich.url);
    await settle(page);
    const title = page.locator('.card-title');
    const all = await shown(page);
    await choose(page, 'okaf', 'Amara Okafor');
    await page.locator('.graph-canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => wordsOf(title)).toBe('2 names');
    expect(page.url().match(/nodes=/g)).toHaveLength(2);
    await page.keyboard.press('o');
    await expect.poll(async () => (await shown(page))[0]).toBe(2);
    await page.keyboard.press('Control+z');
    await expect.poll(() => shown(page)).toEqual(all);
    // The search brought her to the middle of the picture.
    await settle(page);
    await page.locator('.graph-canvas').click({ modifiers: ['Shift'] });
    await expect.poll(() => wordsOf(title)).not.toBe('2 names');
    expect(await wordsOf(title)).not.toContain('Okafor');
    await page.keyboard.press('Escape');
    await page.keyboard.press('0');
    await settle(page);
    await encloseAll(page);
    await expect.poll(() => wordsOf(title)).toBe(`${all[0]} names`);
    const among = page.locator('.several-list', { hasText: 'Relations among them' });
    expect(await wordsOf(among.locator('.tally'))).toBe(`${all[1]}`);
    await page.reload();
    await expect.poll(() => wordsOf(title)).toBe(`${all[0]} names`);
    const download = page.waitForEvent('download');
    await page.locator('.several-actions').getByRole('button', { name: 'CSV' }).click();
    const path = await (await download).path();
    const edges = readFileSync(path, 'utf8').match(/"e\d+"\r\n/g);
    expect(edges).toHaveLength(all[1]);
    await page.getByRole('button', { name: 'Put away' }).click();
    await expect.poll(async () => (await shown(page))[0]).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => shown(page)).toEqual(all);
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });
});

describe('steps', () => {
  it('back through everything that was done come to the same address, and forth again', async () => {
    const { page, troubles, close } = await openPage(browser, rich.url);
    await settle(page);
    const undo = page.getByRole('button', { name: 'Undo' });
    const redo = page.getByRole('button', { name: 'Redo' });
    const addresses = [new URL(page.url()).hash];
    const acts: readonly (() => Promise<unknown>)[] = [
      () => page.getByRole('checkbox', { name: /organizations/ }).click(),
      () => choose(page, 'okaf', 'Amara Okafor'),
      async () => {
        await page.locator('.graph-canvas').focus();
        await page.keyboard.press('e');
      },
      () => page.keyboard.press('p'),
      () => page.keyboard.press('o'),
      () => page.keyboard.press('h'),
      () => page.getByRole('checkbox', { name: /undated/ }).click(),
      async () => {
        await page.getByRole('textbox', { name: 'Ask in plain English' }).fill('who leads what');
        await page.keyboard.press('Enter');
        await page.locator('table.result').waitFor();
      },
      () => page.locator('table.result tbody tr').first().click(),
      () => page.getByRole('button', { name: 'Table', exact: true }).click(),
    ];
    for (const act of acts) {
      const before = new URL(page.url()).hash;
      await act();
      await expect.poll(() => new URL(page.url()).hash).not.toBe(before);
      // The camera may still be on its way; where it stops belongs to this step.
      await page.waitForTimeout(500);
      addresses.push(new URL(page.url()).hash);
    }
    await page.locator('.status-bar').click();
    for (const address of addresses.slice(0, -1).reverse()) {
      await page.keyboard.press('Control+z');
      await expect.poll(() => new URL(page.url()).hash).toBe(address);
    }
    expect(await undo.getAttribute('aria-disabled')).toBe('true');
    for (const address of addresses.slice(1)) {
      await redo.click();
      await expect.poll(() => new URL(page.url()).hash).toBe(address);
    }
    expect(await page.locator('table.result').count()).toBe(1);
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });
});

describe('an address', () => {
  it('shows another reader the same names, selection, camera and table', async () => {
    const first = await openPage(browser, rich.url);
    await choose(first.page, 'okaf', 'Amara Okafor');
    await first.page.locator('.graph-canvas').focus();
    await first.page.keyboard.press('e');
    await first.page.getByRole('checkbox', { name: /places/ }).click();
    await first.page.getByRole('button', { name: 'Zoom in' }).click();
    await first.page.locator('.graph-canvas').focus();
    await first.page.keyboard.press('t');
    await expect.poll(() => first.page.url()).toContain('face=table');
    await first.page.waitForTimeout(600);
    const url = first.page.url();
    expect(url).toContain('look=');
    const names = await rowKeys(first.page, 'Names');
    const second = await openPage(browser, url);
    await second.page.locator('.twin').waitFor();
    expect(await rowKeys(second.page, 'Names')).toEqual(names);
    await second.page.locator('.card-title', { hasText: 'Amara Okafor' }).waitFor();
    await second.page.waitForTimeout(600);
    expect(second.page.url()).toBe(url);
    expect(second.troubles).toEqual(NO_TROUBLE);
    await first.close();
    await second.close();
  });
});

describe('neighbours', () => {
  it('come beside the name, and nothing that stands moves', async () => {
    const { page, close } = await openPage(browser, rich.url);
    await choose(page, 'okaf', 'Amara Okafor');
    await page.locator('.graph-canvas').focus();
    const before = await shown(page);
    const camera = () => new URL(page.url()).hash.match(/look=[^&]*/)?.[0];
    await page.waitForTimeout(500);
    const look = camera();
    await page.keyboard.press('e');
    await expect.poll(async () => (await shown(page))[0]).toBeGreaterThan(before[0]);
    const after = await shown(page);
    expect(after[0] - before[0]).toBeLessThanOrEqual(25);
    expect(page.url()).toContain('more=');
    await page.waitForTimeout(500);
    expect(camera()).toBe(look);
    await page.keyboard.press('e');
    const said = page.locator('p[aria-live=polite]');
    await expect.poll(() => wordsOf(said)).toContain('All its neighbours are on screen');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: /Put away/ }).click();
    await expect.poll(async () => (await shown(page))[0]).toBe(after[0] - 1);
    await close();
  });
});
