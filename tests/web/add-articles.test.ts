// Articles added from the page, over a real store: read, drawn, and the graph grown where it stands.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleAdder } from '../../src/cli/add-article.ts';
import { openServedGraph, type ServedGraph } from '../../src/cli/served-graph.ts';
import { createApp, type RunningServer, startServer } from '../../src/server/index.ts';
import { openStore } from '../../src/store/index.ts';
import { NO_TROUBLE, openPage, settle, wordsOf } from './open-page.ts';
import { WEB_FOLDER } from './page-server.ts';
import { startBrowser } from './start-browser.ts';

const FIRST = `Minister visits Port Halden

Foreign Minister Ingrid Solheim met Prime Minister Tomas Reiner in Oslo on Tuesday. Solheim, who leads the Norwegian Foreign Ministry, praised the talks. "We agreed on the next steps," she said.
`;
const SECOND = `Reiner travels to Stockholm

Prime Minister Tomas Reiner met Swedish President Karin Dahlberg in Stockholm on Friday. Dahlberg criticized the Norwegian Foreign Ministry after the meeting, her office said.
`;

const THIRD = `Strike at Port Halden ends

Karin Dahlberg met union leader Odd Brekke in Port Halden on Saturday. Brekke, who leads the Port Workers Union, thanked the Swedish President.
`;
const contacted: string[] = [];

const folder = mkdtempSync(join(tmpdir(), 'rapport-add-'));
const add = articleAdder(folder);
let browser: Browser;
let served: ServedGraph;
let server: RunningServer;

beforeAll(async () => {
  openStore(folder).close();
  expect(await add({ name: 'first.txt', content: FIRST, draw: true })).toEqual({
    outcome: 'added',
  });
  served = await openServedGraph(folder);
  const app = createApp({
    version: '0',
    snapshot: served.snapshot,
    webFolder: WEB_FOLDER,
    addArticle: add,
    fetchPage: async (url) => {
      contacted.push(url);
      return { url, content: THIRD };
    },
  });
  server = await startServer({ app, port: 0 });
  browser = await startBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
  served?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('an article', () => {
  it('that is pasted is read, and what stood stays where it was', async () => {
    const { page, troubles, close } = await openPage(browser, server.url);
    await settle(page);
    await page.getByRole('button', { name: 'Add articles' }).click();
    const box = page.getByRole('textbox', { name: 'Text of an article' });
    await box.fill(SECOND);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator('.add-item[data-state=added]').waitFor({ timeout: 20_000 });
    const status = page.locator('.status-count');
    await expect
      .poll(() => wordsOf(page.locator('p[aria-live=polite]')), { timeout: 10_000 })
      .toContain('the graph has grown');
    await box.fill(SECOND);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator('.add-item[data-state=known]').waitFor({ timeout: 20_000 });
    await box.fill(
      'Der Minister traf am Dienstag in der Hauptstadt den Präsidenten und sprach mit ihm über die nächsten Schritte. Danach reiste er weiter nach Norden, wo ihn die Arbeiter des Hafens erwarteten.',
    );
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator('.add-item[data-state=refused]').waitFor({ timeout: 20_000 });
    // An address is only ever fetched when it is sent, and the page says whom that contacts.
    const address = page.getByRole('textbox', { name: 'Address of an article' });
    await address.fill('https://news.example/strike');
    await expect
      .poll(() => wordsOf(page.locator('#add-address-note')))
      .toContain('news.example will be contacted');
    expect(contacted).toEqual([]);
    await page.getByRole('button', { name: 'Fetch it' }).click();
    await expect
      .poll(() => page.locator('.add-item[data-state=added]').count(), { timeout: 20_000 })
      .toBe(2);
    expect(contacted).toEqual(['https://news.example/strike']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('dahlb');
    await page
      .getByRole('option', { name: /Dahlberg/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.card-title', { hasText: 'Dahlberg' }).waitFor();
    expect(await wordsOf(status)).toMatch(/^\d+ of \d+ nodes/);
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });

  it('that is not as promised is refused by the server', async () => {
    const ask = (body: unknown) =>
      fetch(`${server.url}/api/articles`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect((await ask({ name: 'x' })).status).toBe(400);
    expect((await ask({ content: '' })).status).toBe(400);
    expect((await ask({ content: 'x'.repeat(8_100_000) })).status).toBe(413);
    const foreign = await fetch(`${server.url}/api/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://evil.example' },
      body: JSON.stringify({ content: FIRST }),
    });
    expect(foreign.status).toBe(403);
  });
});
