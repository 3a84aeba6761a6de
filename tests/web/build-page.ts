// The sources of the page in; a built page that is not older than they are, out.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const WEB = join(import.meta.dirname, '../../web');
const BUILT = join(import.meta.dirname, '../../dist/web/index.html');
// The page shares these with the server.
const SHARED = ['model', 'ontology', 'query/cypher'].map((name) =>
  join(import.meta.dirname, '../../src', name),
);

function newest(folder: string): number {
  return Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
}

/** Builds the page when a source is newer than what was built. */
export async function buildPage(): Promise<void> {
  const built = statSync(BUILT, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built > Math.max(...[WEB, ...SHARED].map(newest))) return;
  // Under a test runner the libraries would be built with their own tests in them.
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await build({ configFile: join(WEB, 'vite.config.ts'), logLevel: 'warn' });
  } finally {
    process.env['NODE_ENV'] = before;
  }
}
