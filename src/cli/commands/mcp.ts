// `rapport mcp`: what it is called with.

import type { Command } from 'commander';
import type { Finish } from '../failure.ts';
import { EXIT } from '../failure.ts';
import { addGraphOption, type GraphOption } from '../graph-option.ts';
import { addLimitOptions, type LimitOptions, limitsOf } from '../limit-options.ts';

type McpOptions = GraphOption & LimitOptions;

/** Adds the command. */
export function addMcpCommand(program: Command, finish: Finish): void {
  const command = program
    .command('mcp')
    .description('let an assistant ask the graph, by the Model Context Protocol over stdio')
    .addHelpText('after', EXAMPLES);
  addLimitOptions(addGraphOption(command)).action(async (options: McpOptions) => {
    const { runMcp } = await import('../run-mcp.ts');
    await runMcp({ graph: options.graph, limits: limitsOf(options) });
    finish(EXIT.ok);
  });
}

const EXAMPLES = `
Its tools are search, entity, query, path and evidence; each gives the sentences to cite. None writes.

Example of what an assistant's configuration needs:
  {"mcpServers": {"rapport": {"command": "rapport", "args": ["mcp", "--graph", "/path/to/graph"]}}}
`;
