// The console of the built page over the real server, in a real browser.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../src/server/index.ts';
import { hostileInput } from './hostile-input.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';
import { NO_TROUBLE, openPage, settle, wordsOf } from './open-page.ts';
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

function boxOf(page: Page) {
  return page.getByRole('textbox', { name: 'Ask in plain English' });
}

/** Waits until the editor stands where the plain box stood, and has the focus. */
async function useEditor(page: Page) {
  await boxOf(page).focus();
  await page.locator('.question-box.rich .cm-content').waitFor();
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('question');
}

/** Holds a part of the program back until it is let go. */
async function holdBack(page: Page, name: string): Promise<() => void> {
  let bring = () => {};
  const held = new Promise<void>((resolve) => {
    bring = resolve;
  });
  await page.route(`**/assets/${name}-*.js`, async (route) => {
    await held;
    await route.continue();
  });
  return bring;
}

async function open(hash = '', options = {}) {
  const opened = await openPage(browser, `${rich.url}/${hash}`, options);
  return opened;
}

async function run(page: Page, text: string) {
  await boxOf(page).fill(text);
  await page.keyboard.press('Enter');
}

describe('the box', () => {
  it('becomes an editor when it is used, without losing what was typed', async () => {
    // A slow line: neither the box nor its editor is there when the reader begins to type.
    const { page, troubles, close } = await open();
    const bringConsole = await holdBack(page, 'console');
    const bringEditor = await holdBack(page, 'mount-editor');
    await page.reload();
    await page.locator('.workspace').waitFor();
    await page.keyboard.press('`');
    await page.keyboard.type('who mz');
    await page.keyboard.press('Backspace');
    bringConsole();
    await page.locator('textarea#question').waitFor();
    await page.keyboard.type('et whom');
    await page.keyboard.press('Home');
    await page.keyboard.press('Delete');
    await page.keyboard.type('W');
    bringEditor();
    await page.locator('.question-box.rich .cm-content').waitFor();
    await page.keyboard.type('H');
    await page.keyboard.press('Delete');
    expect(await wordsOf(boxOf(page))).toBe('WHo met whom');
    await page.keyboard.press('Enter');
    await page.locator('table.result tbody tr').first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate('document.activeElement.id')).not.toBe('question');
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });

  it('waits for letters that are being put together', async () => {
    const { page, close } = await open();
    const bringEditor = await holdBack(page, 'mount-editor');
    await page.reload();
    await page.locator('textarea#question').focus();
    const keyboard = await page.context().newCDPSession(page);
    const text = 'リ';
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
    const editor = page.waitForResponse(/mount-editor/);
    bringEditor();
    await (await editor).finished();
    await settle(page);
    await keyboard.send('Input.insertText', { text: '李雷' });
    await page.locator('.question-box.rich .cm-content').waitFor();
    expect(await wordsOf(boxOf(page))).toBe('李雷');
    await close();
  });

  it('is asked even what was typed before it was there', async () => {
    const { page, close } = await open();
    const bringConsole = await holdBack(page, 'console');
    await page.reload();
    await page.locator('.workspace').waitFor();
    await page.keyboard.press('`');
    await page.keyboard.type('who met whom');
    await page.keyboard.press('Enter');
    bringConsole();
    await page.locator('table.result tbody tr').first().waitFor();
    expect(page.url()).toContain('q=who+met+whom');
    await close();
  });

  it('colours what the engine reads as what it reads it', async () => {
    const { page, close } = await open();
    await useEditor(page);
    await page.keyboard.insertText(
      "MATCH (a:Person)-[r:MET]->(b) WHERE a.name = 'Bo' // so\nRETURN count(b), $n, 7",
    );
    const styled = async (style: string) => page.locator(`.tok-${style}`).allTextContents();
    expect(await styled('keyword')).toEqual(['MATCH', 'WHERE', 'RETURN']);
    expect(await styled('label')).toEqual(['Person', 'MET']);
    expect(await styled('property')).toEqual(['name']);
    expect(await styled('string')).toEqual(["'Bo'"]);
    expect(await styled('comment')).toEqual(['// so']);
    expect(await styled('function')).toEqual(['count']);
    expect(await styled('parameter')).toEqual(['$n']);
    expect(await styled('number')).toEqual(['7']);
    await boxOf(page).fill('who met whom with 7 of them');
    await expect.poll(() => page.locator('[class^=tok-]').count()).toBe(0);
    await close();
  });

  it('completes types and names from the graph at hand', async () => {
    const { page, troubles, close } = await open();
    await useEditor(page);
    await page.keyboard.type('MATCH (a)-[:LE');
    const options = page.locator('.cm-tooltip-autocomplete li');
    await options.first().waitFor();
    expect(await wordsOf(options.first())).toMatch(/^LEADS\d+$/);
    // A list that has only just opened takes no key, so that none typed on is lost to it.
    await page.waitForTimeout(150);
    await page.keyboard.press('Tab');
    await expect.poll(() => wordsOf(boxOf(page))).toBe('MATCH (a)-[:LEADS]');
    await boxOf(page).fill('who met okaf');
    await page.keyboard.press('Control+Space');
    await page.locator('.cm-tooltip-autocomplete li', { hasText: 'Amara Okafor' }).click();
    await expect.poll(() => wordsOf(boxOf(page))).toBe('who met Amara Okafor');
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });

  it('marks what is wrong while it is written, and mends it', async () => {
    const { page, troubles, close } = await open();
    await useEditor(page);
    await page.keyboard.insertText('MATCH (a)-[:MEET]->(b) RETURN a');
    const wrong = page.locator('.cm-lintRange-error');
    await wrong.waitFor();
    expect(await wordsOf(wrong)).toBe('MEET');
    await wrong.hover();
    await page.locator('.cm-diagnosticAction', { hasText: 'MET' }).click();
    await expect.poll(() => wordsOf(boxOf(page))).toBe('MATCH (a)-[:MET]->(b) RETURN a');
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });

  it('asks for the parameters of a query', async () => {
    const { page, close } = await open();
    await useEditor(page);
    await page.keyboard.insertText('UNWIND $list AS x RETURN x, $name AS name');
    await page.getByRole('textbox', { name: '$list' }).fill('[1, "two"]');
    await page.getByRole('textbox', { name: '$name' }).fill('Amara Okafor');
    await page.getByRole('button', { name: 'Ask', exact: true }).last().click();
    const rows = page.locator('table.result tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(2);
    expect(await wordsOf(rows.nth(1))).toContain('twoAmara Okafor');
    await close();
  });

  it('goes on from the question before, as a query that stands by itself', async () => {
    const { page, close } = await open();
    await run(page, 'who met Okafor');
    await page.locator('table.result tbody tr').first().waitFor();
    await run(page, 'when?');
    await page.locator('.answer-note', { hasText: 'goes on from “who met Okafor”' }).waitFor();
    const address = page.url();
    expect(address).not.toContain('when');
    await page.goto('about:blank');
    await page.goto(address);
    await page.locator('table.result tbody tr').first().waitFor();
    await close();
  });

  it('stops a query that takes long', async () => {
    const { page, close } = await open();
    await run(page, 'who met whom');
    await page.locator('table.result tbody tr').first().waitFor();
    const asked: string[] = [];
    await page.route('**/api/query', (route) => {
      asked.push(route.request().postData() ?? '');
    });
    // The first may go on from the question before, the second stands by itself.
    for (const text of ['and Okafor?', 'MATCH (a), (b) RETURN count(*)']) {
      await run(page, text);
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByRole('button', { name: 'Ask', exact: true }).last().waitFor();
      expect(await page.locator('.result, .refusal').count()).toBe(0);
    }
    expect(asked.map((body) => 'previous' in JSON.parse(body))).toEqual([true, false]);
    await close();
  });
});

describe('an answer', () => {
  it('says how many rows there are and how long they took, and what shows them', async () => {
    const { page, troubles, close } = await open('#q=who+met+whom');
    const rows = page.locator('table.result tbody tr');
    await rows.first().waitFor();
    const note = await wordsOf(page.locator('.answer-note'));
    expect(note).toContain(`${await rows.count()} rows`);
    expect(note).toContain('13 ms');

    await page.getByRole('tab', { name: 'JSON' }).click();
    const json = JSON.parse(await wordsOf(page.locator('.result-code')));
    expect(json.columns).toContain('who');
    await page.keyboard.press('ArrowRight');
    const plan = page.locator('table.plan');
    await plan.waitFor();
    expect(await wordsOf(plan)).toContain('MET');
    await page.getByRole('button', { name: /count the rows/ }).click();
    await plan.getByRole('columnheader', { name: 'rows' }).waitFor();

    await page.getByRole('tab', { name: 'Graph' }).click();
    await page.getByRole('button', { name: 'Show them alone' }).click();
    await expect.poll(() => page.url()).toContain('rows=only');
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });

  it('is taken away as CSV and as JSON', async () => {
    const { page, troubles, close } = await open('#q=who+met+whom');
    await page.locator('table.result tbody tr').first().waitFor();
    const take = async (name: string) => {
      const coming = page.waitForEvent('download');
      await page.locator('.result-downloads').getByRole('button', { name }).click();
      const download = await coming;
      return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')] as const;
    };
    const [csvName, csv] = await take('CSV');
    expect(csvName).toBe('rapport-rows.csv');
    expect(csv.split('\r\n')[0]).toBe('who,whom,date,place');
    const [jsonName, json] = await take('JSON');
    expect(jsonName).toBe('rapport-answer.json');
    expect(csv.trimEnd().split('\r\n')).toHaveLength(JSON.parse(json).rows.length + 1);
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });

  it('that is too large is told with advice, not with another query', async () => {
    const { page, close } = await open();
    const advice = 'give a name, a label or a relation type, shorten the path, or add LIMIT';
    const message = 'the query took longer than 10 seconds and was stopped';
    const error = { code: 'query.limit', message, suggestions: [advice] };
    await page.route('**/api/query', (route) => route.fulfill({ status: 422, json: { error } }));
    await run(page, 'MATCH (a),(b),(c),(d),(e),(f) RETURN count(*)');
    const refusal = page.locator('.refusal');
    await refusal.waitFor();
    expect(await wordsOf(refusal)).toContain('add LIMIT');
    expect(await refusal.getByRole('button').count()).toBe(0);
    await close();
  });
});

describe('the questions asked before', () => {
  it('are found by their words, starred, and taken away as openCypher', async () => {
    const { page, troubles, close } = await open();
    for (const text of ['who met whom', 'MATCH (a:Person) RETURN a.name LIMIT 3']) {
      await run(page, text);
      await page
        .locator('.cypher', { hasText: text.slice(0, 5) })
        .or(page.locator('.cypher'))
        .first()
        .waitFor();
      await page.locator('table.result tbody tr').first().waitFor();
    }
    await page.getByRole('button', { name: 'Questions asked before' }).click();
    const entries = page.locator('.history-entry');
    expect(await entries.count()).toBe(2);
    await page.getByRole('button', { name: 'Star: who met whom' }).click();
    await page.getByRole('searchbox', { name: /asked before/ }).fill('person LIMIT');
    expect(await entries.allTextContents()).toEqual(['MATCH (a:Person) RETURN a.name LIMIT 3☆']);
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as .cypher' }).click();
    const file = readFileSync(await (await coming).path(), 'utf8');
    expect(file).toBe('// who met whom\n\nMATCH (a:Person) RETURN a.name LIMIT 3;\n');

    await page.evaluate('sessionStorage.clear()');
    await page.goto('about:blank');
    await page.goto(rich.url);
    await page.getByRole('button', { name: 'Questions asked before' }).click();
    expect(await entries.allTextContents()).toEqual(['who met whom★']);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('.pane-tab-ask').click();
    await page.getByRole('button', { name: 'Questions asked before' }).click();
    const place = await page.locator('.history-menu').boundingBox();
    expect(place?.x).toBeGreaterThanOrEqual(0);
    expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(390);
    expect(troubles).toEqual(NO_TROUBLE);
    await close();
  });
});

describe('hostile names', () => {
  it('do nothing in completion, rows, JSON and history', async () => {
    const hostile = await servePage(hostileInput());
    const { page, troubles, close } = await openPage(browser, hostile.url);
    await useEditor(page);
    for (const name of HOSTILE_NAMES.slice(0, 12)) {
      const word = /[\p{L}\p{N}]{2,}/u.exec(name)?.[0];
      if (word === undefined) continue;
      await boxOf(page).fill(`who met ${word}`);
      await page.keyboard.press('Control+Space');
      await page.waitForTimeout(150);
    }
    await run(page, 'MATCH (a:Person) RETURN a.name AS name, a.id AS key');
    await page.locator('table.result tbody tr').first().waitFor();
    await page.getByRole('tab', { name: 'JSON' }).click();
    const { rows } = JSON.parse(await wordsOf(page.locator('.result-code')));
    expect(rows.map(([name]: [string]) => name)).toEqual(expect.arrayContaining(['__proto__']));
    await run(page, 'why <img src=x onerror=alert(1)> \u202e');
    await page.locator('.refusal').waitFor();
    await page.getByRole('button', { name: 'Questions asked before' }).click();
    await page.locator('.history-entry').first().waitFor();
    expect({ ...troubles, errors: troubles.errors.filter((one) => !one.includes('422')) }).toEqual(
      NO_TROUBLE,
    );
    await close();
    await hostile.close();
  });
});

describe('accessibility', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const check = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((n) => n.target.join(' ')).join(', ')))`;

  it.each(['light', 'dark'] as const)('%s: axe finds nothing in any state', async (colorScheme) => {
    const { page, close } = await open('#q=who+met+whom', { bypassCSP: true, colorScheme });
    await page.locator('table.result tbody tr').first().waitFor();
    await page.evaluate(axe);
    for (const tab of ['Graph', 'JSON', 'Plan', 'Table']) {
      await page.getByRole('tab', { name: tab }).click();
      if (tab === 'Plan') await page.locator('table.plan').waitFor();
      expect([tab, await page.evaluate(check)]).toEqual([tab, []]);
    }
    await page.getByRole('button', { name: 'Questions asked before' }).click();
    expect(await page.evaluate(check)).toEqual([]);
    await page.keyboard.press('Escape');
    await useEditor(page);
    await boxOf(page).fill("MATCH (a:Person {name: 'Bo'})-[r:ME]->(b) RETURN $n // so");
    await page.locator('.cm-lintRange-error').waitFor();
    expect(await page.evaluate(check)).toEqual([]);
    await boxOf(page).fill('MATCH (a)-[:ME');
    await page.keyboard.press('Control+Space');
    await page.locator('.cm-tooltip-autocomplete li').first().waitFor();
    expect(await page.evaluate(check)).toEqual([]);
    await close();
  });
});
