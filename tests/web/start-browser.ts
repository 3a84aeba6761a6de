// The page built and a Chromium that is started out: what every test of the page begins with.

import { type Browser, chromium } from 'playwright-core';
import { buildPage } from './build-page.ts';
import { CHROMIUM_FLAGS, getChromium } from './find-chromium.ts';

/** Builds the page, once for all tests, and starts a browser; whoever asked for it closes it. */
export async function startBrowser(): Promise<Browser> {
  await buildPage();
  const executablePath = await getChromium();
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
}
