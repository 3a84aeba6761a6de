// The option every command but `read` has: where the graph lies.

import type { Command } from 'commander';

/** The folder of the graph where none is named. */
export const DEFAULT_GRAPH = 'graph';

/** What the option gives. */
export interface GraphOption {
  readonly graph: string;
}

/** Adds `--graph DIR`. */
export function addGraphOption(command: Command): Command {
  return command.option('--graph <dir>', 'folder of the graph', DEFAULT_GRAPH);
}
