// A person corrects the graph on the page: over a real store, in a real browser.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openServedGraph } from '../../src/cli/served-graph.ts';
import type { ArticleReading } from '../../src/model/index.ts';
import { createApp, startServer } from '../../src/server/index.ts';
import { STORE_FILE } from '../../src/store/index.ts';
import { makeGraphFolder, readTold, TOLD } from '../judge/graph-folder.ts';
import { faultsIn } from './axe.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';
import { NO_TROUBLE, openPage, wordsOf } from './open-page.ts';
import { WEB_FOLDER } from './page-server.ts';
import { startBrowser } from './start-browser.ts';

let browser: Browser;
let articles: readonly ArticleReading[] = [];
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  browser = await startBrowser();
  articles = Object.values(TOLD).map(readTold);
}, 180_000);
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
afterAll(() => browser?.close());

/** A folder of its own, served. */
async function serve(read: readonly ArticleReading[] = articles) {
  const folder = await makeGraphFolder(read);
  const { snapshot, desk, close } = await openServedGraph(folder.path);
  const app = createApp({
    version: '0.0.0',
    webFolder: WEB_FOLDER,
    snapshot,
    ...(desk === undefined ? {} : { desk }),
  });
  const server = await startServer({ app, port: 0 });
  closing.push(async () => {
    await server.close();
    await close();
    folder.remove();
  });
  return { url: server.url, folder: folder.path };
}

async function open(url: string, options = {}) {
  const opened = await openPage(browser, url, options);
  closing.push(opened.close);
  return opened;
}

function drawn(folder: string): string {
  return readFileSync(join(folder, 'graph.json'), 'utf8');
}

// The server draws the graph anew, which takes its time on a busy machine.
const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 20_000 });
const said = (page: Page) => page.locator('.desk-said');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function openCard(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.card-title', { hasText: name }).waitFor();
}

describe('the review', () => {
  it('is gone through with the keyboard alone: same, undo, different, unsure', async () => {
    const { url, folder } = await serve();
    const { page, troubles } = await open(url);
    const before = drawn(folder);
    const opener = button(page, /^Review \d+ pairs$/);
    await opener.waitFor();
    await opener.focus();
    await page.keyboard.press('Enter');
    const question = page.locator('.desk-question');
    await question.waitFor();
    const first = await wordsOf(question);
    expect(await page.locator('.candidate').count()).toBe(2);
    for (const side of [0, 1]) {
      const candidate = page.locator('.candidate').nth(side);
      const name = await wordsOf(candidate.locator('.candidate-name'));
      const marked = await candidate.locator('mark').allTextContents();
      expect(marked.length).toBeGreaterThan(0);
      expect(marked[0]?.split(' ').at(-1)).toBe(name.split(' ').at(-1));
    }
    await page.keyboard.press('s');
    await eventually(() => wordsOf(said(page))).toMatch(/are one\.$/);
    expect(drawn(folder)).not.toBe(before);
    await page.keyboard.press('z');
    await eventually(() => wordsOf(said(page))).toMatch(/^Taken back: /);
    expect(drawn(folder)).toBe(before);
    await eventually(() => wordsOf(question)).toBe(first);
    await page.keyboard.press('d');
    await eventually(() => wordsOf(said(page))).toMatch(/are two\.$/);
    const progress = page.getByRole('progressbar');
    expect(await progress.getAttribute('value')).toBe('1');
    while ((await question.count()) > 0) {
      const asked = await wordsOf(question);
      await page.keyboard.press('u');
      const isNext = async () =>
        (await question.count()) === 0 || (await wordsOf(question)) !== asked;
      await eventually(isNext).toBe(true);
    }
    expect(await wordsOf(page.locator('.desk-body'))).toContain('No pair waits any more');
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('dialog[open]').count()).toBe(0);
    await button(page, /^Review$/).waitFor();
    expect(await page.evaluate('document.activeElement.className')).toContain('desk-button');
    expect(troubles).toEqual(NO_TROUBLE);
  }, 120_000);

  it('keeps why, lists it, and takes it back from the list', async () => {
    const { url, folder } = await serve();
    const { page, troubles } = await open(url);
    const before = drawn(folder);
    await button(page, /^Review \d/).click();
    await page.getByRole('textbox', { name: 'Why (optional)' }).fill('sds <b>uz</b>');
    await button(page, /^Same/).click();
    await eventually(() => wordsOf(said(page))).toMatch(/are one\.$/);
    await button(page, 'Judgements 1').click();
    expect(await wordsOf(page.locator('.judged'))).toContain('sds <b>uz</b>');
    await button(page, /^Take back/).click();
    await page.locator('.judged[data-standing=undone]').waitFor();
    expect(drawn(folder)).toBe(before);
    expect(troubles).toEqual(NO_TROUBLE);
  }, 120_000);

  it('says so when another program writes, and keeps the pair', async () => {
    const { url, folder } = await serve();
    const { page } = await open(url);
    await button(page, /^Review \d/).click();
    const asked = await wordsOf(page.locator('.desk-question'));
    const other = new Database(join(folder, STORE_FILE));
    other.exec('BEGIN IMMEDIATE');
    await page.keyboard.press('s');
    await page.getByRole('alert').waitFor();
    expect(await wordsOf(page.getByRole('alert'))).toContain('Another process is writing');
    expect(await wordsOf(page.locator('.desk-question'))).toBe(asked);
    other.exec('ROLLBACK');
    other.close();
    await page.keyboard.press('s');
    await eventually(() => wordsOf(said(page))).toMatch(/are one\.$/);
  }, 120_000);

  it('has an empty state, and says when it cannot be read', async () => {
    const { url } = await serve(articles.slice(0, 1));
    const { page } = await open(url);
    await button(page, /^Review$/).click();
    expect(await wordsOf(page.locator('.desk-body'))).toContain('No pair waits.');
    await button(page, 'Judgements 0').click();
    expect(await wordsOf(page.locator('.desk-body'))).toContain('Nothing was judged yet');
    await page.route('**/api/review', (route) => route.abort());
    await page.reload();
    await button(page, /^Review$/).click();
    await page.getByRole('alert').waitFor();
    await page.unroute('**/api/review');
    await button(page, 'Try again').click();
    await eventually(() => wordsOf(page.locator('.desk-body'))).toContain('No pair waits.');
  }, 120_000);
});

describe('a card', () => {
  it('merges with a name that is searched, shows why, and takes it back', async () => {
    const { url, folder } = await serve();
    const { page, troubles } = await open(url);
    const before = drawn(folder);
    await openCard(page, 'Anna Dahl');
    await page.locator('.details .corrections summary').click();
    await page.getByRole('textbox', { name: 'Why (optional)' }).fill('married');
    const pick = page.getByRole('combobox', { name: 'Is one with' });
    await pick.fill('A. Lind');
    await page.getByRole('option', { name: /A\. Lind/ }).waitFor();
    await pick.press('Enter');
    await button(page, 'Merge').click();
    const judged = page.locator('.judged-here');
    await judged.waitFor();
    expect(await wordsOf(judged)).toContain('Merged by you: Anna Dahl and A. Lind are one.');
    expect(await wordsOf(judged)).toContain('married');
    await judged.getByRole('button', { name: /^Take back/ }).click();
    await eventually(() => judged.count()).toBe(0);
    expect(drawn(folder)).toBe(before);
    expect(troubles).toEqual(NO_TROUBLE);
  }, 120_000);

  it('sets mentions apart, by their sentences', async () => {
    const { url } = await serve();
    const { page, troubles } = await open(url);
    await openCard(page, 'Jonas Berg');
    // First, which words of which articles became this name.
    await page.locator('.merged-names summary').click();
    const forms = page.locator('.merged-form');
    await forms.first().waitFor();
    expect(await wordsOf(forms.first().locator('strong'))).toBe('Jonas Berg');
    expect(await wordsOf(forms.first().locator('mark').first())).toBe('Jonas Berg');
    const tallies = await forms.locator('.merged-words').allTextContents();
    const sum = tallies.reduce((all, text) => all + Number(/(\d+) times? in/.exec(text)?.[1]), 0);
    expect(await wordsOf(page.locator('.merged-body > .quiet'))).toContain(`${sum} mention`);
    await page.locator('.details .corrections summary').click();
    await button(page, 'Set mentions apart').click();
    const choices = page.locator('.mention-choice');
    await choices.first().waitFor();
    const count = await choices.count();
    expect(await choices.locator('mark').allTextContents()).toEqual(
      Array(count).fill('Jonas Berg'),
    );
    await choices.filter({ hasText: 'accused' }).getByRole('checkbox').check();
    await button(page, 'Set 1 apart').click();
    await page.locator('.judged-here').waitFor();
    expect(await wordsOf(page.locator('.judged-here'))).toContain('Kept apart by you');
    expect(troubles).toEqual(NO_TROUBLE);
  }, 120_000);

  it('gives another type', async () => {
    const { url } = await serve();
    const { page, troubles } = await open(url);
    await openCard(page, 'Norne Bank');
    await page.locator('.details .corrections summary').click();
    await page.getByRole('combobox', { name: 'Is of type' }).selectOption('place');
    await button(page, 'Retype').click();
    await page.locator('.judged-here').waitFor();
    expect(await wordsOf(page.locator('.details .eyebrow').first())).toMatch(/place/i);
    expect(page.url()).toContain('place');
    expect(troubles).toEqual(NO_TROUBLE);
  }, 120_000);

  it('rejects a relation, and the answer on screen is asked anew', async () => {
    const { url } = await serve();
    const { page, troubles } = await open(url);
    await page.getByRole('textbox', { name: 'Ask in plain English' }).fill('who met whom');
    await page.keyboard.press('Enter');
    const rows = page.locator('table.result tbody tr');
    await rows.first().click();
    await page.locator('.edge-card .corrections summary').click();
    await button(page, 'Reject this relation').click();
    await eventually(() => rows.count()).toBe(0);
    await button(page, /^Review/).click();
    await button(page, 'Judgements 1').click();
    expect(await wordsOf(page.locator('.judged'))).toMatch(/Rejected: Anna Lind, met, Jonas Berg/);
    expect(troubles).toEqual(NO_TROUBLE);
  }, 120_000);
});

describe('hostile text', () => {
  it('does nothing in the review, the list and on cards', async () => {
    const hostile = articles.map(({ document, reading }, at) => {
      const title = HOSTILE_NAMES[at] ?? '';
      const entities = reading.entities.map((entity, index) => ({
        ...entity,
        aliases: [...HOSTILE_NAMES.slice(index, index + 3), HOSTILE_NAMES.at(-9 + index) ?? ''],
        title: HOSTILE_NAMES[index + 4] ?? '',
      }));
      return { document: { ...document, title }, reading: { ...reading, entities } };
    });
    const { url } = await serve(hostile);
    const { page, troubles } = await open(url);
    await button(page, /^Review \d/).click();
    await page.locator('.desk-question').waitFor();
    await page.getByRole('textbox', { name: 'Why (optional)' }).fill(HOSTILE_NAMES[1] ?? '');
    await button(page, /^Same/).click();
    await eventually(() => wordsOf(said(page))).toMatch(/are one\.$/);
    await button(page, 'Judgements 1').click();
    expect(await wordsOf(page.locator('.judged'))).toContain('<img src=x onerror=alert(1)>');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.locator('.judged-here').waitFor();
    await page.locator('.details .corrections summary').click();
    await button(page, 'Set mentions apart').click();
    await page.locator('.mention-choice').first().waitFor();
    expect(await page.locator('.desk img, .details img, .details script').count()).toBe(0);
    expect(troubles).toEqual(NO_TROUBLE);
  }, 120_000);
});

describe('accessibility', () => {
  it('axe finds nothing in the review, the list and on cards, and nothing runs out of them', async () => {
    const { url } = await serve();
    const { page } = await open(url, { bypassCSP: true });
    const dark = { colorScheme: 'dark' } as const;
    const looks = [{ ...dark, width: 390 }, dark, { colorScheme: 'light' }] as const;
    await button(page, /^Review \d/).click();
    await page.locator('.desk-question').waitFor();
    expect(await faultsIn(page, looks)).toEqual({});
    await page.keyboard.press('s');
    await eventually(() => wordsOf(said(page))).toMatch(/are one\.$/);
    await button(page, 'Judgements 1').click();
    expect(await faultsIn(page, looks)).toEqual({});
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.locator('.merged-names summary').click();
    await page.locator('.merged-form').first().waitFor();
    await page.locator('.details .corrections summary').click();
    await button(page, 'Set mentions apart').click();
    await page.locator('.mention-choice').first().waitFor();
    expect(await faultsIn(page, looks)).toEqual({});
  }, 90_000);
});
