// The Model Context Protocol, in one place.

export type { AskedGraph, McpContext } from './context.ts';
export { createMcpServer } from './create-server.ts';
export { serveStdio } from './serve-stdio.ts';
