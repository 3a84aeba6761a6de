// The machine in; a Chromium that can be started, out: the one that RAPPORT_CHROMIUM names, else one of
// the system, else Playwright's, else the one that an optional dependency unpacks (Linux x64 only).

import { accessSync, constants, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Our own flags: no sandbox for containers, no network of the browser's own. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const PLAYWRIGHT_BINARIES = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

/** The one command that helps where there is no browser. */
export const INSTALL_COMMAND = 'npx playwright-core install chromium';

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Chromium, Chrome or Edge that the system has. */
export function findSystemChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...APPLICATIONS].find(isExecutable);
}

/** A Chromium in Playwright's cache, the newest first. */
export function findPlaywrightChromium(): string | undefined {
  const home = homedir();
  const caches = [
    process.env['PLAYWRIGHT_BROWSERS_PATH'],
    join(home, '.cache/ms-playwright'),
    join(home, 'Library/Caches/ms-playwright'),
    join(home, 'AppData/Local/ms-playwright'),
  ].filter((folder) => folder !== undefined);
  return caches.flatMap(binariesIn).find(isExecutable);
}

function binariesIn(cache: string): readonly string[] {
  try {
    const versions = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
    versions.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
    return versions.flatMap((name) => PLAYWRIGHT_BINARIES.map((path) => join(cache, name, path)));
  } catch {
    return [];
  }
}

/**
 * The Chromium of @sparticuz/chromium, unpacked into a cache folder of this project with the libraries
 * that a bare system lacks; it unpacks those only where it believes to be on AWS. Its own list of font
 * folders names /tmp alone, so that text would be invisible: ours names the folder it unpacks to.
 */
export async function findPackedChromium(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = join(import.meta.dirname, '../../.cache/chromium');
  const before = process.env['TMPDIR'];
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  process.env['FONTCONFIG_PATH'] ??= writeFontList(folder);
  process.env['TMPDIR'] = folder;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } catch {
    return undefined;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

function writeFontList(folder: string): string {
  const list = join(folder, 'font-list');
  mkdirSync(list, { recursive: true });
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`);
  const cache = `<cachedir>${join(folder, 'font-cache')}</cachedir>`;
  const body = `<?xml version="1.0"?>\n<fontconfig>${folders.join('')}${cache}</fontconfig>\n`;
  writeFileSync(join(list, 'fonts.conf'), body);
  return list;
}

/**
 * Path of a Chromium.
 *
 * @throws Error with the one command to run, where there is none.
 */
export async function getChromium(): Promise<string> {
  const named = process.env['RAPPORT_CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  const found = findSystemChromium() ?? findPlaywrightChromium() ?? (await findPackedChromium());
  if (found !== undefined) return found;
  throw new Error(`No Chromium was found for the browser tests. Run: ${INSTALL_COMMAND}`);
}
