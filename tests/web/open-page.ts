// A browser and an address in; the page, and everything that went wrong on it, out.

import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

/** What must stay empty. */
export interface Troubles {
  /** Errors of the console, and uncaught ones. */
  readonly errors: string[];
  /** Breaches of the content security policy. */
  readonly violations: string[];
  /** Requests to another origin. */
  readonly foreign: string[];
  /** Alerts and their like. */
  readonly dialogs: string[];
}

/** A page under watch. */
export interface WatchedPage {
  readonly page: Page;
  readonly troubles: Troubles;
  readonly close: () => Promise<void>;
}

/** No trouble at all. */
export const NO_TROUBLE: Troubles = { errors: [], violations: [], foreign: [], dialogs: [] };

const REPORT = `addEventListener('securitypolicyviolation', (event) =>
  console.error('policy: ' + event.violatedDirective + ' ' + event.blockedURI));`;

/** Opens an address and waits for the page, or for what stands in its way. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
    ...options,
  });
  const page = await context.newPage();
  const troubles: Troubles = { errors: [], violations: [], foreign: [], dialogs: [] };
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const text = message.text();
    const isPolicy = text.startsWith('policy:') || text.includes('Content Security Policy');
    (isPolicy ? troubles.violations : troubles.errors).push(text);
  });
  page.on('pageerror', (error) => troubles.errors.push(String(error)));
  page.on('dialog', (dialog) => {
    troubles.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const address = request.url();
    const isOwn = address.startsWith(new URL(url).origin) || address.startsWith('data:');
    if (!isOwn && !address.startsWith('blob:')) troubles.foreign.push(address);
  });
  await page.addInitScript(REPORT);
  await page.goto(url);
  await page.locator('.workspace, .notice').first().waitFor({ state: 'attached' });
  return { page, troubles, close: () => context.close() };
}

/** Waits until the picture has been drawn with what is on the page now. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60))))',
  );
}

/** The text of the one element that a locator finds. */
export async function wordsOf(locator: Locator): Promise<string> {
  return (await locator.textContent()) ?? '';
}
