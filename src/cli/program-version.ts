// The manifest of the package in, its version out.

import { readFileSync } from 'node:fs';

/** The version of the program; src/cli and dist/cli lie equally deep below the manifest. */
export function programVersion(): string {
  const manifest = new URL('../../package.json', import.meta.url);
  const { version }: { readonly version?: unknown } = JSON.parse(readFileSync(manifest, 'utf8'));
  if (typeof version !== 'string') throw new Error('the manifest of the package has no version');
  return version;
}
