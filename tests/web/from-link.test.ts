// Links that bring a query: what they would run is shown first, in a real browser over the real server.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/index.ts';
import { visibleText } from '../../web/console/visible-text.ts';
import { faultsIn } from './axe.ts';
import { NO_TROUBLE, openPage, wordsOf } from './open-page.ts';
import { servePage } from './page-server.ts';
import { richSample } from './rich-graph.ts';
import { startBrowser } from './start-browser.ts';

let browser: Browser;
let rich: RunningServer;

beforeAll(async () => {
  browser = await startBrowser();
  rich = await servePage(richSample());
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await rich?.close();
});

const QUERY = 'UNWIND $list AS x\nRETURN x, $name AS name';

/** What a page asks from now on. */
function queriesOf(page: Page): readonly string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/query')) sent.push(request.postData() ?? '');
  });
  return sent;
}

/** Opens a link in a tab that has asked nothing yet. */
async function openLink(hash: string, options = {}) {
  const opened = await openPage(browser, rich.url, options);
  const asked = queriesOf(opened.page);
  await opened.page.goto('about:blank');
  await opened.page.goto(`${rich.url}/#${hash}`);
  return { ...opened, asked, brought: opened.page.getByRole('region', { name: /from a link/ }) };
}

function hashOf(values: readonly (readonly [string, string])[]): string {
  const hash = new URLSearchParams();
  for (const [name, value] of values) hash.append(name, value);
  return hash.toString();
}

const LINK = hashOf([
  ['q', QUERY],
  ['param', 'list=[1, "two"]'],
  ['param', 'name=Amara & Okafor = 1'],
  ['as', 'json'],
]);

async function rowsAsJson(page: Page) {
  return JSON.parse(await wordsOf(page.locator('.result-code'))).rows;
}

describe('the link to a query', () => {
  it('has its parameters and what the console shows, and its maker asks again at once', async () => {
    const { page, troubles, close } = await openPage(browser, rich.url);
    await page.getByRole('textbox', { name: 'Ask in plain English' }).fill(QUERY);
    await page.getByRole('textbox', { name: '$list' }).fill('[1, "two"]');
    await page.getByRole('textbox', { name: '$name' }).fill('Amara & Okafor = 1');
    await page.getByRole('button', { name: 'Ask', exact: true }).last().click();
    await page.locator('table.result tbody tr').nth(1).waitFor();
    await page.getByRole('tab', { name: 'JSON' }).click();
    await expect.poll(() => page.url()).toContain('as=json');
    expect(new URL(page.url()).hash.slice(1)).toBe(LINK);
    await page.reload();
    await page.locator('.result-code').waitFor();
    expect(await rowsAsJson(page)).toEqual([
      [1, 'Amara & Okafor = 1'],
      ['two', 'Amara & Okafor = 1'],
    ]);
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });

  it('shows to others what it would run, and runs it when they say so', async () => {
    const { page, troubles, asked, brought, close } = await openLink(`${LINK}&rows=only`);
    await brought.waitFor();
    expect(await wordsOf(brought.locator('.brought-query'))).toBe(QUERY);
    expect(await brought.locator('dt').allTextContents()).toEqual(['$list', '$name']);
    expect(await brought.locator('dd').allTextContents()).toEqual([
      '[1, "two"]',
      'Amara & Okafor = 1',
    ]);
    expect(asked).toEqual([]);
    await brought.getByRole('button', { name: 'Run this query' }).click();
    await page.locator('.result-code').waitFor();
    expect(await rowsAsJson(page)).toHaveLength(2);
    // It is the view of the link still.
    expect(page.url()).toContain('rows=only');
    expect(asked).toHaveLength(1);
    // Back to it is back to what this reader has asked.
    await ask(page, 'who met whom');
    await page.locator('table.result tbody tr').nth(2).waitFor();
    await page.goBack();
    await expect.poll(() => page.locator('.result-code').count()).toBe(1);
    expect(await rowsAsJson(page)).toHaveLength(2);
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });

  it('takes what is typed in place of its parameters, and can be left', async () => {
    const { page, asked, brought, close } = await openLink(LINK);
    await page.getByRole('textbox', { name: '$name' }).fill('Bo');
    await expect.poll(() => brought.locator('dd').allTextContents()).toContain('Bo');
    await brought.getByRole('button', { name: 'Run this query' }).click();
    await page.locator('table.result, .result-code').first().waitFor();
    expect(page.url()).toContain('name%3DBo');
    await page.goto('about:blank');
    await page.goto(`${rich.url}/#q=MATCH+(n)+RETURN+n`);
    await brought.getByRole('button', { name: 'Leave it' }).click();
    await page.locator('.examples').waitFor();
    expect(new URL(page.url()).hash).toBe('');
    expect(asked).toHaveLength(1);
    await close();
  });

  it('is answered at once where it is a plain question', async () => {
    const { page, asked, close } = await openLink('q=who+met+whom&as=plan');
    await page.locator('table.plan').waitFor();
    expect(asked[0]).toBe('{"query":"who met whom"}');
    await close();
  });

  it('hides nothing: no sign that turns letters around, no comment before it', async () => {
    const query = '/* who met whom \u202e*/ RETURN 1';
    const { asked, brought, close } = await openLink(hashOf([['q', query]]));
    await brought.waitFor();
    expect(await wordsOf(brought.locator('.brought-query'))).toBe(
      '/* who met whom \\u202e*/ RETURN 1',
    );
    expect(asked).toEqual([]);
    await close();
  });

  it('comes to the front in a narrow window, and axe finds nothing in any look', async () => {
    const narrow = { viewport: { width: 390, height: 844 }, bypassCSP: true };
    const { page, brought, close } = await openLink(LINK, narrow);
    await brought.getByRole('button', { name: 'Run this query' }).waitFor();
    const looks = (['light', 'dark'] as const).flatMap((colorScheme) => [
      { colorScheme, width: 390 },
      { colorScheme },
    ]);
    expect(await faultsIn(page, looks)).toEqual({});
    await close();
  });
});

async function ask(page: Page, text: string) {
  await page.getByRole('textbox', { name: 'Ask in plain English' }).fill(text);
  await page.keyboard.press('Enter');
}

describe('a text in which nothing is hidden', () => {
  it.each([
    ['a\nb\tc', 'a\nb\tc'],
    ['a\u202eb\u200b', 'a\\u202eb\\u200b'],
    ['\u2028\ud800\u{e0041}', '\\u2028\\ud800\\ue0041'],
    ['Erdoğan 李雷 😀', 'Erdoğan 李雷 😀'],
  ])('of %j is %j', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });
});
