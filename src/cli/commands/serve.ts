// `rapport serve`: what it is called with.

import { type Command, InvalidArgumentError } from 'commander';
import type { Finish } from '../failure.ts';
import { EXIT } from '../failure.ts';
import { addGraphOption, type GraphOption } from '../graph-option.ts';
import { addLimitOptions, type LimitOptions, limitsOf } from '../limit-options.ts';

/** The port where none is named; when it is taken, one of the next is used. */
const DEFAULT_PORT = 4747;
const MORE_PORTS = 20;

interface ServeOptions extends GraphOption, LimitOptions {
  readonly port?: number;
  readonly fetch?: boolean;
}

/** Adds the command. */
export function addServeCommand(program: Command, finish: Finish): void {
  const command = program
    .command('serve')
    .description('serve the explorer and the API on 127.0.0.1')
    .option(
      '--port <n>',
      `port; 0 for any free one (default: the first free one from ${DEFAULT_PORT})`,
      toPort,
    )
    .option('--fetch', 'let the page add an article by its address, which is then contacted')
    .addHelpText('after', EXAMPLES);
  addLimitOptions(addGraphOption(command)).action(async (options: ServeOptions) => {
    const { runServe } = await import('../run-serve.ts');
    const { graph, port = DEFAULT_PORT, fetch = false } = options;
    const morePorts = options.port === undefined ? MORE_PORTS : 0;
    await runServe({ graph, port, morePorts, fetches: fetch, limits: limitsOf(options) });
    finish(EXIT.ok);
  });
}

function toPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}

const EXAMPLES = `
Only this machine can reach it. A later \`rapport build\` into the same folder shows on reload.

Examples:
  $ rapport serve
  $ rapport serve --graph elections --port 8080
`;
