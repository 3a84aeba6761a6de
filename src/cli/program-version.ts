// The manifest of the package in, its version out.

import { readFileSync } from 'node:fs';
import { z } from 'zod';

const MANIFEST = z.object({ version: z.string() });

/** The version of the program; src/cli and dist/cli lie equally deep below the manifest. */
export function programVersion(): string {
  const manifest = new URL('../../package.json', import.meta.url);
  return MANIFEST.parse(JSON.parse(readFileSync(manifest, 'utf8'))).version;
}
