// What the tools need of the rest of the program, stated by them: the graph as it is now, and its answers.

import type { GraphSnapshot, MaybeLater } from '../server/index.ts';

/** What is asked of the graph; nothing here can change it. */
export type AskedGraph = Pick<GraphSnapshot, 'graph' | 'ask' | 'findPath'>;

/** Everything the tools are given. */
export interface McpContext {
  /** Version of the program. */
  readonly version: string;
  /** The graph as it is now; asked once for each call. */
  snapshot(): MaybeLater<AskedGraph>;
  /** Told of failures that are no fault of the call; they never reach the reply. */
  onUnexpected?(error: unknown): void;
}
