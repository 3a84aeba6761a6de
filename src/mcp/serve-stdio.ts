// A server in, its replies on standard output, until standard input ends. Standard output carries the
// protocol and nothing else.

import { once } from 'node:events';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';

/** Serves until the caller hangs up, or the signal says so. */
export async function serveStdio(server: McpServer, signal: AbortSignal): Promise<void> {
  const ended = Promise.race([
    once(process.stdin, 'end', { signal }),
    once(process.stdin, 'close', { signal }),
  ]).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  await server.connect(new StdioServerTransport());
  await ended;
  await server.close();
}
