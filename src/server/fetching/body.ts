// A reply in; its bytes, no more of them than were allowed, and its text where it says how it is written,
// out.

import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** The bytes of a reply, unpacked; nothing where they are more than `maxBytes`. */
export async function bodyOf(
  reply: IncomingMessage,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  if (Number(reply.headers['content-length'] ?? 0) > maxBytes) return undefined;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of unpacked(reply)) {
    length += part.length;
    if (length > maxBytes) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

// Counted after unpacking: a small reply may hold a very large page.
function unpacked(reply: IncomingMessage): AsyncIterable<Uint8Array> {
  if (reply.headers['content-encoding']?.toLowerCase() !== 'gzip') return reply;
  const gunzip = createGunzip();
  pipeline(reply, gunzip, () => undefined);
  return gunzip;
}

/** Text where the type names an encoding other than UTF-8; else the bytes, which the reader decodes. */
export function textOf(bytes: Uint8Array, type: string): string | Uint8Array {
  const [, label = ''] = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type) ?? [];
  if (label === '' || /^utf-?8$/i.test(label)) return bytes;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return bytes;
  }
}
