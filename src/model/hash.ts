// Content in, stable names out: the same content has the same id on every machine.

import { createHash } from 'node:crypto';

/**
 * The first `length` hexadecimal digits of SHA-256 over the parts, each prefixed by its length in
 * code units, so that no two lists of parts collide by joining.
 */
export function hashOf(parts: readonly string[], length = 16): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`, 'utf8');
  return hash.digest('hex').slice(0, length);
}
